"""BrightEarth On Demand: buildings, trees, roads, land cover and terrain extracted over an area."""

from __future__ import annotations

from typing import Any

from ..declare import Limits, Provider, Secret, Shelf, Style, Symbols
from ..http import Http
from ..signing import BearerSigner
from .client import Client, sign_in
from .following import MISSING_GRACE, POLL, look
from .inventory import PROJECTS, SCENARIOS
from .operations import OPERATIONS


def connect(http: Http, credentials: Any) -> Client:
    """The client of one account; a token lives a day and is renewed by signing in again."""
    email, password = credentials.email, credentials.password
    http.signer = BearerSigner(
        credentials.token, (lambda: sign_in(http, email, password)) if email and password else None, early=0.0
    )
    return Client(http)


PROVIDER = Provider(
    id="beod",
    account="beodaccount",
    title="BrightEarth On Demand",
    base_url="https://api.beod.luxcarta.cloud",
    website="https://landing.brightearth.ai/beod-api-tutorial",
    secret=Secret(
        pair=True,
        help="The e-mail and password of the account on the BrightEarth web platform. Accounts are made there.",
    ),
    limits=Limits(),
    connect=connect,
    look=look,
    ids=("activity_id", "scenario_id", "project_id"),
    shelves=(
        Shelf("Projects", "PROJECT_ID", PROJECTS, inner=Shelf("Scenarios", "SCENARIO_ID", SCENARIOS, "beoddownload")),
    ),
    styles=(
        Style("beod_building", Symbols.PLAIN, "#d96f4c"),
        Style("beod_tree", Symbols.PLAIN, "#3f8f4f"),
        Style("beod_road", Symbols.PLAIN, "#5a5a5a"),
        Style("beod_dtm", Symbols.HEIGHTS),
    ),
    poll=POLL,
    missing_grace=MISSING_GRACE,
    operations=OPERATIONS,
)

"""BrightEarth On Demand: buildings, trees, roads, land cover and terrain extracted over an area."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..declare import Limits, Provider, Secret, Shelf, Style, Symbols
from ..late import LateModule
from .offer import OPERATIONS, PROJECTS, SCENARIOS

if TYPE_CHECKING:
    from ..http import Http
    from .client import Client

POLL = ((60.0, 5.0), (600.0, 15.0), (3600.0, 30.0), (float("inf"), 60.0))
MISSING_GRACE = 15.0  # s; a 404 later than that is one
_following = LateModule(__package__, "following")


def connect(http: Http, credentials: Any) -> Client:
    """The client of one account; a token lives a day and is renewed by signing in again."""
    from ..signing import BearerSigner
    from .client import Client, sign_in

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
    look=_following.look,
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

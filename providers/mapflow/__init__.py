"""Mapflow: imagery managed, searched and previewed, AI models run over it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ...language import N_
from ..declare import Limits, Provider, Secret, Shelf, Style, Symbols
from ..late import LateModule
from .account.offer import ACCOUNT
from .form import FOOTPRINTS, IMAGES, MOSAICS, PROCESSINGS, PROJECTS
from .imagery.offer import IMAGERY, PREVIEWING, UPLOADING
from .runs.offer import RESULTS, RUNS
from .search.offer import PLANNED, SEARCH

if TYPE_CHECKING:
    from .client import Client

_following = LateModule(__package__, "following")


def connect(http: Any, credentials: Any) -> Client:
    """The client of one account; SetupError, with nothing sent, for a token that is none."""
    from .client import Client
    from .token import signer

    http.base_url = with_rest(http.base_url)
    http.signer = signer(credentials.token, credentials.email)
    return Client(http)


def with_rest(base_url: str) -> str:
    """The base URL as the API sheet has it, ending in ``/rest``: people paste the host alone, or a longer address."""
    path = urlsplit(base_url).path.strip("/").split("/")
    if path == [""]:
        return base_url.rstrip("/") + "/rest"
    return re.sub(r"(?<!/)(/rest)(/.*)?$", r"\1", base_url) if "rest" in path else base_url


PROVIDER = Provider(
    id="mapflow",
    account="mapflowaccount",
    title="Mapflow",
    base_url="https://api.mapflow.ai/rest",
    secret=Secret(
        token=True,
        help="The token from the API page of the Mapflow account (base64 of e-mail and API token).",
    ),
    limits=Limits(),
    operations=(
        *ACCOUNT,
        *IMAGERY,
        *UPLOADING,
        *PREVIEWING,
        *SEARCH,
        *RUNS,
        *RESULTS,
        *PLANNED,
    ),
    connect=connect,
    look=_following.look,
    ids=("processing_id", "mosaic_id", "template_id", "project_id"),
    shelves=(
        Shelf(
            "Mosaics",
            "MOSAIC_ID",
            MOSAICS,
            "mapflowpreviewlayer",
            Shelf("Images", "IMAGE_ID", IMAGES, "mapflowimagepreview"),
        ),
        Shelf(
            "Projects",
            "PROJECT_ID",
            PROJECTS,
            inner=Shelf("Processings", "PROCESSING_ID", PROCESSINGS, "mapflowresults"),
        ),
    ),
    styles=(
        Style(
            FOOTPRINTS,
            Symbols.OUTLINES,
            column="usable",
            categories=((True, "Usable", "#1f78b4"), (False, N_("Not usable with this account"), "#8a8a8a")),
        ),
        Style("mapflow_", Symbols.CLASSES),
    ),
    poll=((120.0, 10.0), (900.0, 30.0), (float("inf"), 60.0)),
    missing_grace=60.0,
    website="https://mapflow.ai",
)

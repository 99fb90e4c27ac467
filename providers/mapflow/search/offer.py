"""The imagery catalog, as operations: searches now, and searches that Mapflow repeats daily."""

from __future__ import annotations

from dataclasses import replace

from ...declare import Choice, Column, Field, Intent, Kind, Listed, Operation, Out, Output, Shown
from ...fields import AREA_ON_INVALID, NEW_RUN
from ...late import LateModule
from ..form import CONFIRM, PROJECT_ID, SEARCH_PROVIDERS

_operations = LateModule(__package__, "operations")
_planned = LateModule(__package__, "planned")

IMAGE, MOSAIC = "IMAGE", "MOSAIC"
# the API's own names, in the order of a results table

KEYS = (
    ("id", "text"),
    ("productType", "text"),
    ("providerName", "text"),
    ("sensor", "text"),
    ("satId", "text"),
    ("acquisitionDate", "text"),
    ("pixelResolution", "number"),
    ("cloudCover", "number"),
    ("offNadirAngle", "number"),
    ("colorBandOrder", "text"),
    ("zoom", "text"),
    ("minAreaSqkm", "number"),
    ("aoiIntersectionPercent", "number"),
    ("previewType", "text"),
    ("previewUrl", "text"),
)

FILTERS = (
    Field("DATE_FROM", Kind.DATE, "Taken from", "First day of acquisition (UTC). Empty: any.", "", optional=True),
    Field("DATE_TO", Kind.DATE, "Taken until", "Last day of acquisition (UTC). Empty: any.", "", optional=True),
    Field(
        "MAX_CLOUD",
        Kind.NUMBER,
        "Most clouds (%)",
        "Highest cloud cover in percent. Images that do not tell it are always found.",
        optional=True,
        minimum=0,
        maximum=100,
    ),
    Field(
        "MIN_INTERSECTION",
        Kind.NUMBER,
        "Least cover of the area (%)",
        "How much of the area an image must cover, in percent.",
        optional=True,
        minimum=0,
        maximum=100,
    ),
    Field(
        "MIN_RESOLUTION",
        Kind.NUMBER,
        "Pixel size from (m)",
        "Smallest pixel size in metres.",
        optional=True,
        advanced=True,
        minimum=0,
    ),
    Field(
        "MAX_RESOLUTION", Kind.NUMBER, "Pixel size to (m)", "Largest pixel size in metres.", optional=True, minimum=0
    ),
    Field(
        "MIN_OFF_NADIR",
        Kind.NUMBER,
        "Least slanting view (degrees)",
        "Smallest angle off nadir, whatever side it looks to. Empty or 0: any.",
        optional=True,
        advanced=True,
        minimum=0,
        maximum=90,
    ),
    Field(
        "MAX_OFF_NADIR",
        Kind.NUMBER,
        "Most slanting view (degrees)",
        "Largest angle off nadir, whatever side it looks to; 30 and more means any.",
        optional=True,
        advanced=True,
        minimum=0,
        maximum=90,
    ),
    Field(
        "PRODUCT_TYPES",
        Kind.CHOICES,
        "Kinds",
        "Single images, mosaics, or both. Nothing chosen means both.",
        optional=True,
        choices=(Choice(IMAGE, "Images"), Choice(MOSAIC, "Mosaics")),
    ),
    Field(
        "PROVIDERS",
        Kind.TEXT,
        "Only of these providers",
        "Names of providers, separated by commas. Empty: all.",
        "",
        optional=True,
        advanced=True,
        listed=SEARCH_PROVIDERS,
    ),
    Field(
        "HIDE_UNAVAILABLE",
        Kind.FLAG,
        "Only what the account may use",
        "Leave out imagery of providers that are not linked to the account.",
        default=False,
        advanced=True,
    ),
)
AREA_FIELDS = (
    Field("INPUT", Kind.AREA, "Area", "Polygons to search, any CRS. Or give 'Extent'.", optional=True),
    AREA_ON_INVALID,
    Field("EXTENT", Kind.EXTENT, "Extent", "Box to search where no polygons are given.", optional=True),
)
SEARCH = (
    Operation(
        "mapflowsearch",
        "Search imagery",
        "Looks for imagery over an area in the catalog, own imagery included, and brings the footprints with all "
        "metadata, newest first. 'usable' tells whether the account may run models on it.",
        (
            *AREA_FIELDS,
            *FILTERS,
            Field("LIMIT", Kind.INTEGER, "Most results", "Empty: all.", optional=True, advanced=True, minimum=1),
        ),
        (
            Output(
                "OUTPUT",
                Out.FEATURES,
                "Search results",
                geometry="polygon",
                columns=(
                    *(Column(name, kind) for name, kind in KEYS),
                    Column("previews"),
                    Column("usable", "flag"),
                ),
            ),
            Output("COUNT", Out.NUMBER, "Number of results"),
        ),
        _operations.search,
        tags=("catalog", "imagery", "satellite", "footprints"),
        profile=3,
        check=_operations.check_numbers,
    ),
)

TEMPLATE_ID = Field(
    "TEMPLATE_ID",
    Kind.TEXT,
    "Planned search id",
    "Id of a planned search, as 'List planned searches' shows it.",
    listed=Listed(
        "mapflowplannedsearches",
        "id",
        (Shown("name"), Shown("status"), Shown("new_images", "{} new images", "number", "{} new image")),
    ),
)
PLANNED = (
    Operation(
        "mapflowplansearch",
        "Plan a search",
        "Lets Mapflow look daily for new imagery of an area that is too large to be searched at once, or that is to be "
        "watched. 'Images of a planned search' brings what was found.",
        (
            Field("INPUT", Kind.AREA, "Area", "Polygons to watch, any CRS; each one is an area of its own."),
            AREA_ON_INVALID,
            Field("NAME", Kind.TEXT, "Name", "Name of the planned search."),
            *FILTERS,
            Field(
                "ACTIVE_UNTIL",
                Kind.DATE,
                "Active until",
                "Last day on which Mapflow looks, at most six months ahead. Empty: three months from now.",
                "",
                optional=True,
                advanced=True,
            ),
            PROJECT_ID,
            NEW_RUN,
        ),
        (
            Output("TEMPLATE_ID", Out.TEXT, "Planned search id"),
            Output("ACTIVE", Out.NUMBER, "Active", "1 if it is active, 0 if the plan allows no more active ones."),
        ),
        work=_planned.PLANSEARCH_WORK,
        intent=Intent.MANAGE,
        tags=("monitoring", "watch", "template", "catalog"),
        profile=3,
        check=_operations.check_numbers,
    ),
    Operation(
        "mapflowplannedsearches",
        "List planned searches",
        "Lists planned searches with their state and the number of new images.",
        (replace(PROJECT_ID, help="Only those of this project. Empty: all."),),
        (
            Output(
                "OUTPUT",
                Out.TABLE,
                "Planned searches",
                columns=(
                    Column("id"),
                    Column("name"),
                    Column("status"),
                    Column("active", "flag"),
                    Column("new_images", "integer"),
                    Column("area_ha", "number"),
                    Column("active_until"),
                    Column("last_checked"),
                    Column("created"),
                    Column("project_id"),
                ),
            ),
            Output("COUNT", Out.NUMBER, "Number of rows"),
        ),
        _planned.list_planned,
        tags=("monitoring", "watch", "template"),
    ),
    Operation(
        "mapflowplannedimages",
        "Images of a planned search",
        "Brings the footprints of what a planned search has found so far; 'isNew' marks what nobody has seen.",
        (
            TEMPLATE_ID,
            Field(
                "MARK_SEEN",
                Kind.FLAG,
                "Mark as seen",
                "Nothing of what is brought now is new the next time.",
                default=False,
            ),
        ),
        (
            Output(
                "OUTPUT",
                Out.FEATURES,
                "Images found",
                geometry="polygon",
                columns=(
                    *(Column(name, kind) for name, kind in KEYS),
                    Column("previews"),
                    Column("usable", "flag"),
                    Column("isNew", "flag"),
                ),
            ),
            Output("COUNT", Out.NUMBER, "Number of images"),
            Output("NEW_COUNT", Out.NUMBER, "Number of new images"),
        ),
        _planned.planned_images,
        tags=("monitoring", "watch", "template", "footprints"),
    ),
    Operation(
        "mapflowdeleteplannedsearch",
        "Delete planned search",
        "Deletes a planned search at Mapflow. This cannot be undone.",
        (TEMPLATE_ID, CONFIRM),
        (),
        _planned.delete_planned,
        intent=Intent.DELETE,
        tags=("monitoring", "remove", "template"),
        check=_planned.check_deletion,
    ),
)

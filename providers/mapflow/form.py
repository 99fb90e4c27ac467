"""The fields of Mapflow's operations: names for ever, a title and a help text each, and how their texts are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Optional

from ...language import tr
from ..declare import Choice, Field, Kind, Listed, Shown
from ..errors import InputError
from ..fields import AREA_ON_INVALID
from ..json_text import fault_of, read_given_json

PROVIDER, SEARCH, MINE, URL = "provider", "search", "mine", "url"  # where the imagery of a run comes from
UPLOAD = "mapflowuploadimages"
FOOTPRINTS = "mapflow_footprints"  # the style of outlines over imagery

MOSAICS = Listed(
    "mapflowlistmosaics",
    "id",
    (
        Shown("name"),
        Shown("image_count", "{} images", "number", "{} image"),
        Shown("size_bytes", kind="bytes"),
        Shown("created_at", kind="day"),
    ),
)
OF_MOSAIC = Field("OF_MOSAIC", Kind.TEXT, "Images of the mosaic", "The mosaic whose images are listed.", listed=MOSAICS)
IMAGES = Listed(
    "mapflowlistimages",
    "id",
    (
        Shown("filename"),
        Shown("file_size", kind="bytes"),
        Shown("bands", "{} bands", "number", "{} band"),
        Shown("pixel_size_x", "{} m", "number"),
        Shown("uploaded_at", kind="day"),
    ),
    given=(("MOSAIC_ID", OF_MOSAIC.name),),
    helper=OF_MOSAIC,
)
PROJECTS = Listed(
    "mapflowprojects", "id", (Shown("name"), Shown("role"), Shown("succeeded", "{} runs", "number", "{} run"))
)
PROCESSINGS = Listed(
    "mapflowprocessings",
    "id",
    (Shown("name"), Shown("model"), Shown("status"), Shown("area_ha", "{} ha", "number"), Shown("created", kind="day")),
    many=True,
)
PROVIDERS = Listed(
    "mapflowproviders",
    "name",
    (
        Shown("title"),
        Shown("resolution_m", "{} m", "number"),
        Shown("price_per_sqkm", "{} credits/km²", "number"),
        Shown("min_area_sqkm", "from {} km²", "number"),
    ),
)
SEARCH_PROVIDERS = replace(PROVIDERS, by="mapflowsearchproviders", many=True)
MOSAIC_ID = Field("MOSAIC_ID", Kind.TEXT, "Mosaic id", "Id of a mosaic, as 'List mosaics' shows it.", listed=MOSAICS)
IMAGE_ID = Field("IMAGE_ID", Kind.TEXT, "Image id", "Id of an image, as 'List images' shows it.", listed=IMAGES)
NAME = Field("NAME", Kind.TEXT, "Name", "Name of the mosaic.")
TAGS = Field(
    "TAGS", Kind.TEXT, "Tags", "Tags of the mosaic, separated by commas. They replace the old ones.", "", optional=True
)
CONFIRM = Field(
    "CONFIRM",
    Kind.FLAG,
    "Yes, delete for good",
    "Deleting cannot be undone. Nothing is sent unless this is switched on.",
    default=False,
)
PROCESSING_ID = Field(
    "PROCESSING_ID",
    Kind.TEXT,
    "Processing id",
    "Id of a processing, as 'Run a model' and 'List processings' show it; several are separated by commas.",
    listed=PROCESSINGS,
)
PROJECT_ID = Field(
    "PROJECT_ID",
    Kind.TEXT,
    "Project id",
    "Id of a project. Empty: the account's default project.",
    "",
    optional=True,
    listed=PROJECTS,
)
SOURCE = Field(
    "SOURCE",
    Kind.CHOICE,
    "Imagery from",
    "Provider: a basemap of the account. Search results: images found by 'Search imagery'. My imagery: uploaded "
    "images or a whole mosaic. Custom URL: tiles at an address.",
    default=0,
    choices=(
        Choice(PROVIDER, "Provider"),
        Choice(SEARCH, "Search results"),
        Choice(MINE, "My imagery"),
        Choice(URL, "Custom URL"),
    ),
)
RUN_FIELDS = (
    Field(
        "INPUT",
        Kind.AREA,
        "Area",
        "Polygons to be processed, each one an area of its own; any CRS. May be left out with own imagery: then its "
        "footprint is the area.",
        optional=True,
    ),
    AREA_ON_INVALID,
    Field(
        "MODEL",
        Kind.TEXT,
        "Model",
        "Name or id of a model of the account, as 'List models' shows it; emoji and case do not count.",
        "",
        optional=True,
        listed=Listed("mapflowmodels", "name", (Shown("name"), Shown("price_per_sqkm", "{} credits/km²", "number"))),
    ),
    Field(
        "OPTIONS",
        Kind.TEXT,
        "Options of the model",
        "Names of optional steps of the model, separated by commas. Each may cost extra. Empty: none.",
        "",
        optional=True,
        listed=Listed(
            "mapflowmodels",
            "options",
            (Shown("price", "{} credits/km²", "number"),),
            of="MODEL",
            titles="option_titles",
            prices="option_prices",
            many=True,
        ),
    ),
    SOURCE,
    Field(
        "PROVIDER",
        Kind.TEXT,
        "Data provider",
        "Name of the provider of the imagery. Empty: the first of the account, or that of the search results.",
        "",
        optional=True,
        listed=PROVIDERS,
        shown_when=((SOURCE.name, (PROVIDER, SEARCH)),),
    ),
    Field(
        "IMAGE_IDS",
        Kind.TEXT,
        "Image ids",
        "Ids of search results or of own images: a JSON list, or separated by commas.",
        "",
        optional=True,
        listed=replace(IMAGES, many=True, when=((SOURCE.name, (MINE,)),)),
        shown_when=((SOURCE.name, (SEARCH, MINE)),),
    ),
    Field(
        "MOSAIC_ID",
        Kind.TEXT,
        "Mosaic id",
        "Id of an own mosaic, with 'My imagery' as the source.",
        "",
        optional=True,
        listed=MOSAICS,
        shown_when=((SOURCE.name, (MINE,)),),
    ),
    Field(
        "URL",
        Kind.TEXT,
        "Tile URL",
        "Address of tiles with {z}, {x} and {y}, with {-y} for rows that count from the south, or with {q}.",
        "",
        optional=True,
        shown_when=((SOURCE.name, (URL,)),),
    ),
    Field(
        "ZOOM",
        Kind.INTEGER,
        "Zoom",
        "Zoom of the imagery; most models want 18. Empty: the service decides.",
        optional=True,
        advanced=True,
        minimum=0,
        maximum=22,
        shown_when=((SOURCE.name, (PROVIDER, SEARCH, URL)),),
    ),
    Field(
        "NAME",
        Kind.TEXT,
        "Name of the processing",
        "Empty: the area's name and the time.",
        "",
        optional=True,
    ),
    Field(
        "PROJECT_ID",
        Kind.TEXT,
        "Project id",
        "Project that the processing belongs to. Empty: the default project.",
        "",
        optional=True,
        advanced=True,
        listed=PROJECTS,
    ),
    Field(
        "MAX_COST",
        Kind.NUMBER,
        "Highest price (credits)",
        "The price is asked first; above this nothing is started, and nothing is started if no price is named. "
        "Empty: any price.",
        optional=True,
        minimum=0,
    ),
)


def listed_words(text: str) -> tuple[str, ...]:
    """Words separated by commas, or a JSON list of them; each once, in order."""
    stripped = text.strip()
    if stripped.startswith("["):
        try:
            parts = [str(each) for each in read_given_json(stripped)]
        except ValueError as error:
            raise InputError(
                tr(
                    "The list {stripped} cannot be read as JSON ({error}). Nothing was sent.",
                    stripped=stripped[:60],
                    error=fault_of(error),
                )
            ) from error
    else:
        parts = stripped.split(",")
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def given_id(values: Mapping[str, Any], field: Field, what: str) -> str:
    """The id in a field; InputError when it is empty."""
    found = str(values.get(field.name) or "").strip()
    if not found or "/" in found or found in (".", ".."):
        raise InputError(tr("{field} must be the id of {what}. Nothing was sent.", field=field.said, what=what))
    return found


def given_ids(values: Mapping[str, Any], field: Field, what: str) -> tuple[str, ...]:
    found = listed_words(str(values.get(field.name) or ""))
    if not found:
        raise InputError(tr("{field} must be the id of {what}. Nothing was sent.", field=field.said, what=what))
    return tuple(given_id({field.name: each}, field, what) for each in found)


def confirmed(values: Mapping[str, Any], what: str) -> None:
    """InputError unless CONFIRM is true."""
    if values.get("CONFIRM") is not True:
        raise InputError(
            tr(
                "{confirm} must be switched on to delete {what}: it cannot be undone. Nothing was sent.",
                confirm=CONFIRM.said,
                what=what,
            )
        )


def geodata_of(run: Any) -> Optional[Any]:
    """The bridge's `geodata.Geodata`, or None outside QGIS."""
    return run.geodata


def needed_geodata(run: Any) -> Any:
    found = geodata_of(run)
    if found is None:
        raise InputError(tr("This needs QGIS or GDAL, and neither was handed in. Nothing was sent."))
    return found

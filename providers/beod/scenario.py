"""The inputs of a scenario: their fields, and how they become the order that is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...language import tr
from ..declare import Choice, Field, Kind
from ..errors import InputError
from .models import ScenarioOrder, given_id

SCENARIO_TYPE = Field(
    "SCENARIO_TYPE",
    Kind.TEXT,
    "Scenario type",
    "What is extracted. 'extraction-mono' is the one type that the service documents; an account may know others.",
    default="extraction-mono",
    suggested=("extraction-mono",),
    advanced=True,
)
SOURCE_IMAGE_TYPE = Field(
    "SOURCE_IMAGE_TYPE",
    Kind.TEXT,
    "Kind of source image",
    "Where the imagery comes from. 'basemap' is the one kind that the service documents.",
    default="basemap",
    suggested=("basemap",),
    advanced=True,
)
SOURCE_IMAGE_ID = Field(
    "SOURCE_IMAGE_ID",
    Kind.INTEGER,
    "Source image",
    "The number of the image or basemap at the service. With the kind 'basemap', 1 is the Esri basemap.",
    default=1,
    minimum=0,
    advanced=True,
)
AUGMENTED = Field(
    "AUGMENTED",
    Kind.FLAG,
    "Augmented buildings",
    "Ask for augmented buildings in place of plain ones. What else the service needs for them is not documented.",
    default=False,
    advanced=True,
)
OUTPUT_CRS = Field(
    "OUTPUT_CRS",
    Kind.CHOICE,
    "CRS of the results",
    "The coordinate reference system in which the service delivers. It knows these two.",
    default=0,
    choices=(
        Choice(3857, "EPSG:3857 (WGS 84 / Pseudo-Mercator, metres)"),
        Choice(4326, "EPSG:4326 (WGS 84, degrees)"),
    ),
)
VECTOR_FORMATS = Field(
    "VECTOR_FORMATS",
    Kind.CHOICES,
    "Vector formats",
    "In which formats buildings, trees and roads are delivered. Where both come, the GeoPackage is loaded. "
    "Nothing chosen: the service is not told any.",
    default=(1,),
    optional=True,
    choices=(Choice("shapefile", "Shapefile"), Choice("geopackage", "GeoPackage")),
)
RASTER_FORMATS = Field(
    "RASTER_FORMATS",
    Kind.CHOICES,
    "Raster formats",
    "In which formats land cover and terrain are delivered. Nothing chosen: the service is not told any.",
    default=(0,),
    optional=True,
    choices=(Choice("geotiff", "GeoTIFF"),),
)
THREE_D_FORMATS = Field(
    "THREE_D_FORMATS",
    Kind.CHOICES,
    "3D formats",
    "In which formats buildings and trees are delivered in 3D. QGIS 3.34 and later shows 3D tiles. "
    "Nothing chosen: the service is not told any.",
    default=(0,),
    optional=True,
    choices=(Choice("3d_tiles", "3D Tiles"),),
)
DL_MODELS = Field(
    "DL_MODELS",
    Kind.JSON,
    "Deep-learning models",
    "A JSON list, or the name of a file that holds one. The empty list takes the service's own models; "
    "which others there are is not documented.",
    default="[]",
    optional=True,
    advanced=True,
)
SCENARIO_FIELDS = (
    OUTPUT_CRS,
    VECTOR_FORMATS,
    RASTER_FORMATS,
    THREE_D_FORMATS,
    SCENARIO_TYPE,
    SOURCE_IMAGE_TYPE,
    SOURCE_IMAGE_ID,
    AUGMENTED,
    DL_MODELS,
)


def settings_of(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """The scenario's inputs as plain JSON values, checked; InputError before anything is sent."""
    settings = {field.name: _plain(values.get(field.name)) for field in SCENARIO_FIELDS}
    settings["SCENARIO_TYPE"] = given_id(settings["SCENARIO_TYPE"] or SCENARIO_TYPE.default, tr("scenario type"))
    settings["SOURCE_IMAGE_TYPE"] = settings["SOURCE_IMAGE_TYPE"] or SOURCE_IMAGE_TYPE.default
    if settings["SOURCE_IMAGE_ID"] is None:
        settings["SOURCE_IMAGE_ID"] = SOURCE_IMAGE_ID.default
    settings["DL_MODELS"] = [] if settings["DL_MODELS"] is None else settings["DL_MODELS"]
    if not isinstance(settings["DL_MODELS"], list):
        raise InputError(
            tr(
                "{dl_models}: this is no JSON list. Nothing was sent. Write [] for the service's own models.",
                dl_models=DL_MODELS.title,
            )
        )
    return settings


def order_of(settings: Mapping[str, Any], name: str) -> ScenarioOrder:
    """The order for these settings (see `settings_of`) under that name."""
    return ScenarioOrder(
        name=name,
        source_image_type=settings["SOURCE_IMAGE_TYPE"],
        source_image_id=int(settings["SOURCE_IMAGE_ID"]),
        augmented=bool(settings["AUGMENTED"]),
        output_crs=int(settings["OUTPUT_CRS"]),
        vector_formats=tuple(settings["VECTOR_FORMATS"] or ()),
        raster_formats=tuple(settings["RASTER_FORMATS"] or ()),
        three_d_formats=tuple(settings["THREE_D_FORMATS"] or ()),
        dl_models=tuple(settings["DL_MODELS"]),
    )


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value

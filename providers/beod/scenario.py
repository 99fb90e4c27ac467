"""The inputs of a scenario: their fields, and how they become the order that is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...language import tr
from ..errors import InputError
from .models import ScenarioOrder, typed_id
from .offer import DL_MODELS, SCENARIO_FIELDS, SCENARIO_TYPE, SOURCE_IMAGE_ID, SOURCE_IMAGE_TYPE


def settings_of(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """The scenario's inputs as plain JSON values, checked; InputError before anything is sent."""
    settings = {field.name: _plain(values.get(field.name)) for field in SCENARIO_FIELDS}
    settings["SCENARIO_TYPE"] = typed_id(settings["SCENARIO_TYPE"] or SCENARIO_TYPE.default, tr("scenario type"))
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


def scenario_order(settings: Mapping[str, Any], name: str) -> ScenarioOrder:
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

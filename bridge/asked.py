"""What a person filled in for a run, kept beside its job, so that it can be run again with the job's own inputs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    NULL,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from ..language import tr
from ..providers.declare import Kind, Operation
from ..providers.redaction import redact

FILE = "asked.json"  # in the job's folder
LAYER_KINDS = (Kind.PLOTS, Kind.AREA)
_ON_DISK = ("ogr", "gdal")  # sources that are there again after the project is gone


@dataclass(frozen=True)
class Given:
    """What of it is to be had here and now. ``values``: inputs as an algorithm takes them.

    ``lacking``: a sentence for each input that is not to be had any more, or not as it was.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    lacking: tuple[str, ...] = ()


def inputs_of(operation: Operation, parameters: Mapping[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
    """The plain inputs of a run, for `keep_inputs`: layers by where they come from, no outputs, and nothing secret."""
    kept: dict[str, Any] = {}
    for each in operation.fields:
        value = parameters.get(each.name)
        if value is None or value == NULL:
            continue
        if each.kind in LAYER_KINDS:
            kept[each.name] = _layer(value, context)
        elif each.kind is Kind.RASTERS:
            kept[each.name] = [_layer(one, context) for one in (value if isinstance(value, list) else [value])]
        else:
            kept[each.name] = _plain(value)
    return {name: value for name, value in kept.items() if value is not None}


def keep_inputs(folder: Path, inputs: Mapping[str, Any]) -> None:
    """Writes them into the job's folder. A disk that is full costs the comfort, never the run."""
    with suppress(OSError):
        (folder / FILE).write_text(json.dumps(inputs, ensure_ascii=False, indent=1), encoding="utf-8")


def forget_inputs(folder: Path) -> None:
    """Takes them away."""
    with suppress(OSError):
        (folder / FILE).unlink()


def kept_inputs(folder: Path) -> Optional[dict[str, Any]]:
    """What `keep_inputs` wrote; None where there is nothing to be read (a job of an earlier version)."""
    try:
        found = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def given_again(operation: Operation, inputs: Mapping[str, Any], project: QgsProject) -> Given:
    """The inputs with their layers: those of the project, else opened from disk and put into it. Main thread."""
    values: dict[str, Any] = {}
    lacking: list[str] = []
    for each in operation.fields:
        kept = inputs.get(each.name)
        if kept is None:
            continue
        if each.kind in LAYER_KINDS:
            values[each.name] = _source(kept, project, lacking)
        elif each.kind is Kind.RASTERS:
            found = [_found(one, project, lacking) for one in kept]
            values[each.name] = [layer.id() for layer in found if layer is not None]
        elif isinstance(kept, str) and _is_hidden(kept):
            lacking.append(tr("{field} holds something secret, which is not kept: fill it in again.", field=each.said))
        else:
            values[each.name] = kept
    return Given({name: value for name, value in values.items() if value not in (None, [])}, tuple(lacking))


def _layer(value: Any, context: QgsProcessingContext) -> Optional[dict[str, Any]]:
    """Where a layer comes from, without user and password."""
    selected = isinstance(value, QgsProcessingFeatureSourceDefinition) and value.selectedFeaturesOnly
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    layer = value
    if isinstance(value, str):
        layer = QgsProcessingUtils.mapLayerFromString(value, context) if value else None
    if not isinstance(layer, QgsMapLayer):
        return None
    filtered = layer.subsetString() if isinstance(layer, QgsVectorLayer) else ""
    return {
        "id": layer.id(),
        "name": layer.name(),
        "source": redact(layer.publicSource()),
        "provider": layer.providerType(),
        "selected": selected,
        "filter": filtered,
    }


def _plain(value: Any) -> Any:
    """As JSON has it; what it has not is no value that a form could show again."""
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, (QDate, QDateTime)):
        return value.toString("yyyy-MM-dd") if value.isValid() else None
    if isinstance(value, (date, datetime)):
        return value.isoformat()[:10]
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {str(name): _plain(each) for name, each in value.items()}
    if isinstance(value, Path):
        return str(value)
    return value if isinstance(value, (bool, int, float)) else None


def _is_hidden(kept: str) -> bool:
    """Whether something secret was taken out of it."""
    return "***" in kept


def _source(kept: Mapping[str, Any], project: QgsProject, lacking: list[str]) -> Any:
    layer = _found(kept, project, lacking)
    if layer is None:
        return None
    if not kept.get("selected"):
        return layer.id()
    if not layer.selectedFeatureCount():
        lacking.append(
            tr(
                "The job had only the selected features of {layer}, and nothing is selected now: select them again.",
                layer=layer.name(),
            )
        )
        return layer.id()
    return QgsProcessingFeatureSourceDefinition(layer.id(), True)


def _found(kept: Mapping[str, Any], project: QgsProject, lacking: list[str]) -> Optional[QgsMapLayer]:
    for layer in _candidates(kept, project):
        if layer is not None and layer.isValid():
            if project.mapLayer(layer.id()) is None:
                project.addMapLayer(layer)
            return layer
    lacking.append(
        tr("The layer {layer} of this job is gone: choose another one in its place.", layer=str(kept.get("name") or ""))
    )
    return None


def _candidates(kept: Mapping[str, Any], project: QgsProject) -> Iterator[Optional[QgsMapLayer]]:
    """The layer itself, one of the project with the same source, and the file that it came from."""
    source, provider = str(kept.get("source") or ""), str(kept.get("provider") or "")
    yield project.mapLayer(str(kept.get("id") or ""))
    for layer in project.mapLayers().values():
        same = layer.providerType() == provider and redact(layer.publicSource()) == source
        if same and provider != "memory" and _filter_of(layer) == str(kept.get("filter") or ""):
            yield layer
    if provider in _ON_DISK and Path(source.partition("|")[0]).exists():
        name = str(kept.get("name") or "")
        yield QgsRasterLayer(source, name) if provider == "gdal" else QgsVectorLayer(source, name, provider)


def _filter_of(layer: QgsMapLayer) -> str:
    return layer.subsetString() if isinstance(layer, QgsVectorLayer) else ""

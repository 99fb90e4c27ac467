"""What every algorithm looks at before anything is read: outputs that are inputs, columns that are not there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)

from ..bridge.opening import columns_unread, in_other_layers, opens_as_nothing, why_unreadable, within_zip
from ..language import tr
from ..providers.errors import InputError
from ..providers.redaction import redact
from .collisions import refuse_collisions

MOST_NAMES = 30
_UNBOUNDED = 1e300  # QGIS's least and largest numbers mean none


def guard(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
    """InputError, in one sentence, for what would be lost or ignored. Main thread."""
    refuse_collisions(algorithm, parameters, context)
    refuse_unreadable(algorithm, parameters, context)
    refuse_unknown_columns(algorithm, parameters, context)


def with_zips(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """The parameters as QGIS can judge them: with the layer in a zip where it does not open that by itself."""
    sources = {
        each.name()
        for each in algorithm.parameterDefinitions()
        if isinstance(each, QgsProcessingParameterFeatureSource)
    }
    return {name: within_zip(given, context) if name in sources else given for name, given in parameters.items()}


def refuse_unreadable(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> None:
    """InputError for a file that is there and opens as no layer, with the way to load it."""
    for definition in algorithm.parameterDefinitions():
        given = parameters.get(definition.name())
        if isinstance(definition, QgsProcessingParameterFeatureSource) and isinstance(given, str):
            path = Path(given.partition("|")[0])
            layer = layer_given(given, context) if path.is_file() else None
            if path.is_file() and (layer is None or opens_as_nothing(path, layer)):
                raise InputError(
                    tr(
                        "{title}: {why} Nothing was sent or written.",
                        title=definition.description(),
                        why=why_unreadable(path),
                    )
                )
            words = in_other_layers(path, layer) if layer is not None and path.is_file() and "|" not in given else ""
            if words:
                raise InputError(
                    tr("{title}: {why} Nothing was sent or written.", title=definition.description(), why=words)
                )


def refuse_unknown_columns(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> None:
    """InputError for a column that its layer does not have, letter for letter: it would be ignored silently."""
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterField) and parameters.get(definition.name()):
            layer = layer_given(parameters.get(definition.parentLayerParameterName()), context)
            if layer is None:
                continue
            names = [field.name() for field in layer.fields()]
            for name in _named(parameters[definition.name()], context):
                if name not in names:
                    said = no_column(definition.description(), layer.name(), name, names)
                    raise InputError(f"{said} {columns_unread(layer)}".rstrip())


def refusal(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext, words: str
) -> str:
    """What QGIS says of a value that does not fit, by the title that a person sees in place of the parameter's name."""
    for definition in algorithm.parameterDefinitions():
        if not re.search(rf"\b{re.escape(definition.name())}\b", words):
            continue
        given = parameters.get(definition.name())
        if definition.checkValueIsAcceptable(given, context):
            return tr(
                "{title}: {value} cannot be opened. Nothing was sent or written.",
                title=definition.description(),
                value=_shown(given),
            )
        if given is None or given == "":
            return tr("{title}: nothing was given. Nothing was sent or written.", title=definition.description())
        why = _bounds(definition)
        if why:
            return tr(
                "{title}: {value} does not fit: {why}. Nothing was sent or written.",
                title=definition.description(),
                value=_shown(given),
                why=why,
            )
        return tr(
            "{title}: {value} does not fit. Nothing was sent or written.",
            title=definition.description(),
            value=_shown(given),
        )
    return words


def _shown(given: Any) -> str:
    """A value as a person knows it, without the password of a database."""
    if isinstance(given, QgsMapLayer):
        return tr("the layer {layer}", layer=given.name())
    if isinstance(given, str):
        return f"'{redact(given)}'"
    return f"'{given}'" if isinstance(given, (int, float)) else tr("what was given")


def _bounds(definition: QgsProcessingParameterDefinition) -> str:
    if isinstance(definition, QgsProcessingParameterNumber):
        least, most = definition.minimum(), definition.maximum()
        if least <= -_UNBOUNDED:
            return tr("no number")
        if most < _UNBOUNDED:
            return tr(
                "it has to be a number, {least} at least and {most} at most", least=f"{least:g}", most=f"{most:g}"
            )
        return tr("it has to be a number, {least} at least", least=f"{least:g}")
    if isinstance(definition, QgsProcessingParameterFile) and definition.extension():
        return tr("it has to be the name of a file that ends in .{ending}", ending=definition.extension())
    if isinstance(definition, QgsProcessingParameterDateTime):
        return tr("write the day as YYYY-MM-DD")
    if isinstance(definition, QgsProcessingParameterEnum):
        options = ", ".join(f"{number} {each}" for number, each in enumerate(definition.options()))
        return tr("choose one of {options}", options=options)
    return ""


def no_column(title: str, layer: str, name: str, names: list[str]) -> str:
    """The sentence about a column that is not there, with the likely one where there is any."""
    by_case = {each.lower(): each for each in names}
    from difflib import get_close_matches

    likely = [by_case[each] for each in get_close_matches(name.lower(), list(by_case), 1, 0.7)]
    said = {"title": title, "layer": layer, "column": name}
    if likely:
        return tr(
            "{title}: {layer} has no column '{column}'. Is '{likely}' meant? Nothing was sent or written.",
            likely=likely[0],
            **said,
        )
    if names:
        return tr(
            "{title}: {layer} has no column '{column}'. There are {columns}. Nothing was sent or written.",
            columns=", ".join(names[:MOST_NAMES]),
            **said,
        )
    return tr("{title}: {layer} has no column '{column}'. Nothing was sent or written.", **said)


def layer_given(given: Any, context: QgsProcessingContext) -> Optional[QgsVectorLayer]:
    """The vector layer of a parameter's value; None where it names none."""
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        given = given.source
    if isinstance(given, QgsProperty):
        given, _ = given.valueAsString(context.expressionContext(), "")
    if isinstance(given, str) and given:
        given = within_zip(given, context)
        given = QgsProcessingUtils.mapLayerFromString(given, context) if isinstance(given, str) else given
    return given if isinstance(given, QgsVectorLayer) and given.isValid() else None


def _named(given: Any, context: QgsProcessingContext) -> Iterator[str]:
    if isinstance(given, QgsProperty):
        given, _ = given.valueAsString(context.expressionContext(), "")
    for each in given if isinstance(given, (list, tuple)) else [given]:
        if isinstance(each, str) and each:
            yield each

"""A declared field becomes a Processing parameter, and the parameter's value a plain one again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..bridge.opening import beside_the_first
from ..bridge.sources import LayerSource, source_given
from ..language import tr
from ..providers.answers import fault_of
from ..providers.declare import Field, Kind, Out, Output
from ..providers.errors import InputError
from .guard import guard, layer_given, refusal

_LONGEST_PATH = 1000  # characters; a longer text is no file's name
_TYPES = QgsProcessing.SourceType
_SINK_TYPES = {
    "any": _TYPES.TypeVectorAnyGeometry,
    "point": _TYPES.TypeVectorPoint,
    "line": _TYPES.TypeVectorLine,
    "polygon": _TYPES.TypeVectorPolygon,
}


def parameter_for(field: Field) -> QgsProcessingParameterDefinition:
    """The Processing parameter of a field, with title, help, default and range."""
    parameter = _MAKERS[field.kind](field)
    return finish(parameter, field.help, field.advanced)


def finish(parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> Any:
    """Puts the help text on a parameter, and the advanced flag."""
    parameter.setHelp(tr(help_text))
    if advanced:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def _plots(field: Field) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFeatureSource(
        field.name, tr(field.title), [_TYPES.TypeVectorAnyGeometry], optional=field.optional
    )


def _area(field: Field) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFeatureSource(
        field.name, tr(field.title), [_TYPES.TypeVectorPolygon], optional=field.optional
    )


def _rasters(field: Field) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterMultipleLayers(field.name, tr(field.title), _TYPES.TypeRaster, optional=field.optional)


def _file(field: Field) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFile(field.name, tr(field.title), optional=field.optional)


def _folder(field: Field) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFile(
        field.name, tr(field.title), QgsProcessingParameterFile.Behavior.Folder, optional=field.optional
    )


def _text(field: Field) -> QgsProcessingParameterDefinition:
    multiline = field.multiline or field.kind is Kind.JSON
    return QgsProcessingParameterString(
        field.name, tr(field.title), field.default, multiLine=multiline, optional=field.optional
    )


def _choice(field: Field) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterEnum(
        field.name,
        tr(field.title),
        [tr(choice.title) for choice in field.choices],
        allowMultiple=field.kind is Kind.CHOICES,
        defaultValue=list(field.default or ()) if field.kind is Kind.CHOICES else field.default,
        optional=field.optional,
    )


def _number(field: Field) -> QgsProcessingParameterDefinition:
    types = QgsProcessingParameterNumber.Type
    parameter = QgsProcessingParameterNumber(
        field.name,
        tr(field.title),
        types.Integer if field.kind is Kind.INTEGER else types.Double,
        field.default,
        optional=field.optional,
    )
    if field.minimum is not None:
        parameter.setMinimum(field.minimum)
    if field.maximum is not None:
        parameter.setMaximum(field.maximum)
    return parameter


def _flag(field: Field) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterBoolean(field.name, tr(field.title), field.default, optional=field.optional)


def _date(field: Field) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterDateTime(
        field.name, tr(field.title), QgsProcessingParameterDateTime.Type.Date, field.default, field.optional
    )


def _column(field: Field) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterField(
        field.name, tr(field.title), parentLayerParameterName=field.of, optional=field.optional
    )


def _extent(field: Field) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterExtent(field.name, tr(field.title), optional=field.optional)


_MAKERS: dict[Kind, Callable[[Field], QgsProcessingParameterDefinition]] = {
    Kind.PLOTS: _plots,
    Kind.AREA: _area,
    Kind.RASTERS: _rasters,
    Kind.FILE: _file,
    Kind.FOLDER: _folder,
    Kind.TEXT: _text,
    Kind.JSON: _text,
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choice,
    Kind.NUMBER: _number,
    Kind.INTEGER: _number,
    Kind.FLAG: _flag,
    Kind.DATE: _date,
    Kind.COLUMN: _column,
    Kind.EXTENT: _extent,
}


def add_output(algorithm: QgsProcessingAlgorithm, output: Output) -> None:
    """Declares an output: a destination parameter for what is written, a plain output for the rest."""
    title = tr(output.title)
    if output.kind is Out.TEXT:
        algorithm.addOutput(QgsProcessingOutputString(output.name, title))
    elif output.kind is Out.NUMBER:
        algorithm.addOutput(QgsProcessingOutputNumber(output.name, title))
    elif output.kind is Out.LAYERS:
        algorithm.addOutput(QgsProcessingOutputMultipleLayers(output.name, title))
    elif output.kind is Out.LAYER:
        algorithm.addOutput(QgsProcessingOutputRasterLayer(output.name, title))
    else:
        words = output.help or tr("Where this goes: {output}.", output=title)
        algorithm.addParameter(finish(_destination(output, title), words))


def _destination(output: Output, title: str) -> QgsProcessingParameterDefinition:
    if output.kind is Out.FOLDER:
        return QgsProcessingParameterFolderDestination(
            output.name, title, optional=output.optional, createByDefault=output.by_default
        )
    if output.kind is Out.RASTER:
        return QgsProcessingParameterRasterDestination(output.name, title, optional=output.optional)
    kind = _TYPES.TypeVector if output.kind is Out.TABLE else _SINK_TYPES[output.geometry]
    return QgsProcessingParameterFeatureSink(output.name, title, kind, optional=output.optional)


def source_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: Optional[QgsProcessingFeedback] = None,
) -> Optional[LayerSource]:
    """The layer of a parameter, or None where none was given; refused where it is an output too. Main thread.

    ``feedback`` is told where the file has further layers, which nobody asked about.
    """
    given = parameters.get(name)
    if not given:
        return None
    try:
        guard(algorithm, parameters, context)  # a model asks nobody before
    except InputError as error:
        raise QgsProcessingException(str(error)) from None
    source = source_given(algorithm.parameterDefinition(name), parameters, context)
    if source is None:
        words = refusal(algorithm, parameters, context, algorithm.invalidSourceError(parameters, name))
        raise QgsProcessingException(words)
    layer = layer_given(given, context) if feedback is not None else None
    others = beside_the_first(given, layer) if layer is not None else ""
    if feedback is not None and others:
        feedback.pushWarning(others)
    return source


def plain_value(
    algorithm: QgsProcessingAlgorithm, field: Field, parameters: dict[str, Any], context: QgsProcessingContext
) -> Any:
    """The plain value (see `Kind`) of a field that is neither plots, area nor rasters."""
    return _READERS[field.kind](algorithm, field, parameters, context)


def _read_choice(algorithm: Any, field: Field, parameters: dict[str, Any], context: Any) -> Any:
    given = parameters.get(field.name)
    if (_is_unset(given) or given == "") and field.default is None:
        return None
    return field.choices[algorithm.parameterAsEnum(parameters, field.name, context)].value


def _read_choices(algorithm: Any, field: Field, parameters: dict[str, Any], context: Any) -> Any:
    """Absent and None give the default; an empty list gives nothing chosen.

    QGIS itself answers with the first choice where nothing is chosen and nothing is the default.
    """
    given = parameters.get(field.name)
    if _is_unset(given):
        chosen = set(field.default or ())
    elif _is_empty(given):
        chosen = set()
    else:
        chosen = set(algorithm.parameterAsEnums(parameters, field.name, context))
    return tuple(choice.value for index, choice in enumerate(field.choices) if index in chosen)


def with_empty_lists(fields: Iterable[Field], parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters with ``[]`` for a multiple choice whose text is empty: QGIS takes no empty text."""
    empty = {
        field.name: []
        for field in fields
        if field.kind is Kind.CHOICES
        and isinstance(parameters.get(field.name), str)
        and _is_empty(parameters[field.name])
    }
    return {**parameters, **empty}


def _is_unset(given: Any) -> bool:
    return given is None or given == NULL


def _is_empty(given: Any) -> bool:
    """An empty list, or the text that a command line or a model writes for one."""
    if isinstance(given, str):
        return given.strip() in ("", "[]")
    return isinstance(given, (list, tuple)) and not any(each not in (None, "") for each in given)


def _read_number(algorithm: Any, field: Field, parameters: dict[str, Any], context: Any) -> Optional[float]:
    given = parameters.get(field.name)
    if (given is None or given == "") and field.default is None:
        return None
    if field.kind is Kind.INTEGER:
        return algorithm.parameterAsInt(parameters, field.name, context)
    return algorithm.parameterAsDouble(parameters, field.name, context)


def _read_date(algorithm: Any, field: Field, parameters: dict[str, Any], context: Any) -> str:
    given = parameters.get(field.name)
    if given is None or given == "":
        return field.default or ""
    moment = algorithm.parameterAsDateTime(parameters, field.name, context)
    if not moment.isValid():
        raise InputError(
            tr(
                "{field}: '{given}' is not a date. Nothing was sent. Write it as YYYY-MM-DD.",
                field=field.title,
                given=given,
            )
        )
    return moment.date().toString("yyyy-MM-dd")


def _read_text(algorithm: Any, field: Field, parameters: dict[str, Any], context: Any) -> str:
    return (algorithm.parameterAsString(parameters, field.name, context) or "").strip()


def _read_path(algorithm: Any, field: Field, parameters: dict[str, Any], context: Any) -> Optional[Path]:
    given = (algorithm.parameterAsString(parameters, field.name, context) or "").strip()
    return Path(given) if given else None


def _read_json(algorithm: Any, field: Field, parameters: dict[str, Any], context: Any) -> Any:
    text = _read_text(algorithm, field, parameters, context)
    if not text:
        return None
    try:
        return json.loads(_text_or_file(text, field))
    except (ValueError, RecursionError) as error:
        raise InputError(
            tr(
                "{title}: this is not well-formed JSON ({why}). Nothing was sent.",
                title=tr(field.title),
                why=fault_of(error),
            )
        ) from error


def _text_or_file(text: str, field: Field) -> str:
    if text[0] in "{[" or "\n" in text or len(text) > _LONGEST_PATH or not Path(text).is_file():
        return text
    try:
        return Path(text).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            tr("{title}: {file} is no text in UTF-8. Nothing was sent.", title=tr(field.title), file=Path(text).name)
        ) from error
    except OSError as error:
        why = error.strerror or tr("no reason told")
        raise InputError(
            tr(
                "{title}: {file} cannot be read ({why}). Nothing was sent.",
                title=tr(field.title),
                file=Path(text).name,
                why=why,
            )
        ) from error


def _read_column(algorithm: Any, field: Field, parameters: dict[str, Any], context: Any) -> str:
    return column_named(algorithm, parameters, field.name, context)


def column_named(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: Any) -> str:
    """The column that a parameter names, "" for none. QGIS 3.40 has another word for the question."""
    ask = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    return (ask(parameters, name, context) or [""])[0]


def _read_extent(algorithm: Any, field: Field, parameters: dict[str, Any], context: Any) -> Any:
    if not parameters.get(field.name):
        return None
    box = algorithm.parameterAsExtent(parameters, field.name, context, QgsCoordinateReferenceSystem("EPSG:4326"))
    if box.isNull():
        return None
    return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())


_READERS: dict[Kind, Callable[[Any, Field, dict[str, Any], Any], Any]] = {
    Kind.FILE: _read_path,
    Kind.FOLDER: _read_path,
    Kind.TEXT: _read_text,
    Kind.JSON: _read_json,
    Kind.CHOICE: _read_choice,
    Kind.CHOICES: _read_choices,
    Kind.NUMBER: _read_number,
    Kind.INTEGER: _read_number,
    Kind.FLAG: lambda algorithm, field, parameters, context: algorithm.parameterAsBool(parameters, field.name, context),
    Kind.DATE: _read_date,
    Kind.COLUMN: _read_column,
    Kind.EXTENT: _read_extent,
}

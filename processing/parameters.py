"""The value of a Processing parameter becomes a plain one again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from ..bridge.opening import beside_the_first, columns_unread
from ..bridge.sources import LayerSource, source_given
from ..language import tr
from ..providers.declare import Field, Kind
from ..providers.errors import InputError
from ..providers.json_text import fault_of, read_given_json
from .guard import guard, layer_given, refusal

_LONGEST_PATH = 1000  # characters; a longer text is no file's name


def input_source(
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
    if feedback is not None and layer is not None:
        for words in filter(None, (beside_the_first(given, layer), columns_unread(layer))):
            feedback.pushWarning(words)
    return source


def needed_source_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: Optional[QgsProcessingFeedback] = None,
) -> LayerSource:
    """The same of a parameter that must have a layer; refused in QGIS's own words where it has none."""
    source = input_source(algorithm, parameters, name, context, feedback)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
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
    empty: dict[str, Any] = {
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
        return read_given_json(_text_or_file(text, field))
    except ValueError as error:
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

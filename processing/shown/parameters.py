"""A declared field becomes a Processing parameter, a declared output what QGIS writes to."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
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

from ...language import tr
from ...providers.declare import Field, Kind, Out, Output

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

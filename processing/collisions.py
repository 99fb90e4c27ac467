"""An output is never an input, and no two outputs are one: told before anything is read, however a place is written."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
)

from ..bridge.files import table_at
from ..language import tr
from ..providers.errors import InputError

_TABLE = re.compile(r"""dbname=(?:'([^']*)'|"([^"]*)"|(\S+)).*?table=(?:"([^"]*)"|'([^']*)'|(\S+))""", re.DOTALL)
_PROVIDER = re.compile(r"([A-Za-z][A-Za-z0-9_]+):(?://)?(.*)", re.DOTALL)
_OLD_NAMES = {"postgis": "postgres"}  # as QGIS writes a database's place in the toolbox
_DATABASES = {
    "postgres": "5432",
    "mssql": "1433",
    "oracle": "1521",
    "hana": "",
}  # with the port that goes without saying
_HERE = ("", "localhost", "127.0.0.1", "::1")
_ONE_FILE = ({".shp", ".dbf", ".shx", ".prj", ".cpg"}, {".tab", ".dat", ".map", ".id"}, {".mif", ".mid"})
_BESIDE = ("points", "lines", "polygons", "collections", "unmatched")  # layers that we write beside an output


@dataclass(frozen=True)
class Place:
    """Where a layer or file lies: a path and the table in it ("": the whole file), or a database's address."""

    path: str = ""
    table: str = ""
    provider: str = ""
    address: str = ""
    layer_id: str = ""


def refuse_collisions(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> None:
    """InputError where an output is one of the inputs, or where two outputs would overwrite one another."""
    outputs = list(_outputs(algorithm, parameters, context))
    if not outputs:
        return
    inputs = list(_inputs(algorithm, parameters, context))
    for definition, place in outputs:
        for title, given in inputs:
            if _is_same(place, given, isinstance(definition, QgsProcessingParameterFileDestination)):
                raise InputError(
                    tr(
                        "{description} is also an input: {told}, given as {title}. Nothing was read, sent or "
                        "written. Choose another file or table for it.",
                        description=definition.description(),
                        told=_told(given),
                        title=title,
                    )
                )
    for at, (one, place) in enumerate(outputs):
        for two, other in outputs[at + 1 :]:
            if one.name() != two.name() and (_is_same(place, other) or _is_same(other, place)):
                raise InputError(
                    tr(
                        "{description} and {description_2} are to go to the same place, {told}, where one would "
                        "overwrite the other. Nothing was read, sent or written. Give each a file of its own, or a "
                        "table of its own in a GeoPackage.",
                        description=one.description(),
                        description_2=two.description(),
                        told=_told(other),
                    )
                )


def sink_text(value: Any, context: QgsProcessingContext) -> str:
    """The text of what was given for an output; "" for none."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext(), "")
    return value if isinstance(value, str) else str(value) if isinstance(value, Path) else ""


def _outputs(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Iterator[tuple[QgsProcessingParameterDefinition, Place]]:
    for definition in algorithm.destinationParameterDefinitions():
        text = sink_text(parameters.get(definition.name()), context).strip()
        if text and text != QgsProcessing.TEMPORARY_OUTPUT and not text.lower().startswith("memory:"):
            for place in _places_of_text(text, context):
                yield definition, place


def _places_of_text(text: str, context: QgsProcessingContext) -> Iterator[Place]:
    """Where an output goes that is written like this; QGIS adds an ending to a name that has none."""
    table = _TABLE.search(text)
    provider, address = provider_at(text)
    if text.lower().startswith("ogr:") and table:
        groups = table.groups()
        yield Place(next(filter(None, groups[:3]), ""), next(filter(None, groups[3:]), ""), layer_id=text)
    elif provider:
        yield _place_at(provider, address, text)
    else:
        path, _, layer = text.partition("|layername=")
        path = re.sub(r"^file://", "", path).partition("|")[0]
        yield Place(path, layer, layer_id=text)
        if not layer and not os.path.exists(path):
            yield Place(f"{path}.{context.preferredVectorFormat()}", layer_id=text)


def provider_at(text: str) -> tuple[str, str]:
    """QGIS's data provider that a place begins with, as in `postgis:dbname=...`, and the address there; else "", ""."""
    found = _PROVIDER.fullmatch(text)
    name = found.group(1).lower() if found else ""
    name = _OLD_NAMES.get(name, name)
    return (name, found.group(2)) if found and name in QgsProviderRegistry.instance().providerList() else ("", "")


def database_at(text: str) -> tuple[str, str]:
    """The same for a table of a database; "", "" for a file and all else."""
    provider, address = provider_at(text)
    return (provider, address) if provider in (*_DATABASES, "spatialite") else ("", "")


def _place_at(provider: str, address: str, layer_id: str) -> Place:
    """A table of a database, or what else a provider knows by an address."""
    if provider == "spatialite":
        uri = QgsDataSourceUri(address)
        return Place(uri.database(), uri.table(), provider, address, layer_id)
    return Place(provider=provider, address=address, layer_id=layer_id)


def _inputs(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Iterator[tuple[str, Place]]:
    for definition in algorithm.parameterDefinitions():
        if not definition.isDestination():
            for value in pieces_of(parameters.get(definition.name()), context):
                for place in _places_of_input(value, context):
                    yield definition.description(), place


def _places_of_input(value: Any, context: QgsProcessingContext) -> Iterator[Place]:
    layer = value if isinstance(value, QgsMapLayer) else None
    if isinstance(value, str):
        if len(value) > 4096 or "\n" in value or not value.strip():
            return
        layer = QgsProcessingUtils.mapLayerFromString(value, context, False)
        provider, address = provider_at(value)
        if provider == "ogr" or not provider:
            yield from _places_of_file(address or value)
        else:
            yield _place_at(provider, address, "")
    if layer is not None:
        yield _place_of_layer(layer)


def _places_of_file(text: str) -> Iterator[Place]:
    path, _, rest = re.sub(r"^file://", "", text).partition("|")
    inside = _container(path)
    if inside or os.path.exists(path) or path.startswith("/vsi"):
        layer = rest.partition("layername=")[2].partition("|")[0]
        index = rest.partition("layerid=")[2].partition("|")[0]
        yield Place(inside or path, "" if inside else layer or table_at(path, int(index) if index.isdigit() else 0))


def _place_of_layer(layer: QgsMapLayer) -> Place:
    provider, source = layer.providerType(), layer.source()
    if provider in (*_DATABASES, "spatialite"):
        return _place_at(provider, source, layer.id())
    if provider in ("memory", "virtual"):
        return Place(provider=provider, layer_id=layer.id())
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = str(parts.get("path") or "")
    whole = f"{parts.get('vsiPrefix') or ''}{path}{parts.get('vsiSuffix') or ''}"
    if path.upper().startswith("PG:"):
        schema, _, name = f"public.{parts.get('layerName') or ''}".partition("(")[0].rpartition(".")
        table = f'table="{schema.rpartition(".")[2]}"."{name}"'
        return _place_at("postgres", f"{path[3:]} {table}", layer.id())
    inside = _container(whole)
    table = parts.get("layerName") or table_at(path, int(parts.get("layerId") or 0))
    return Place(inside or path, "" if inside else str(table or ""), provider, source, layer.id())


def _container(path: str) -> str:
    """The file on disk that a /vsizip/ path and its like reach into; "" for any other path."""
    found = re.match(r"(?:/vsi(?:zip|tar|gzip|7z|rar|sparse|subfile|cached)/)+\{?(.*)", path)
    place = Path(found.group(1).rstrip("}")) if found else None
    while place is not None and not place.exists() and place != place.parent:
        place = place.parent
    return str(place) if place is not None and place.is_file() else ""


def _is_same(output: Place, given: Place, has_followers: bool = False) -> bool:
    if given.layer_id and output.layer_id == given.layer_id:
        return True
    if output.provider in _DATABASES:
        return output.provider == given.provider and _is_same_table(output, given)
    if not output.path or not given.path:
        return False
    if has_followers and _follows(output.path, given.path):
        return True
    if not _same_file(output.path, given.path):
        return False
    names = {output.table.lower(), *(f"{output.table}_{each}".lower() for each in _BESIDE)}
    table = given.table.lower()
    return not output.table or not table or table in names or table.startswith(f"{output.table}_unmatched".lower())


def _is_same_table(output: Place, given: Place) -> bool:
    """Whether they may be one table: a query reads what it names, and a service's name hides where the server is."""
    one, two = QgsDataSourceUri(output.address), QgsDataSourceUri(given.address)
    if one.database() and two.database() and one.database() != two.database():
        return False
    if not one.service() and not two.service() and _server(one, output.provider) != _server(two, given.provider):
        return False
    if two.table().lstrip().startswith("("):
        return re.search(rf"\b{re.escape(one.table())}\b", two.table(), re.IGNORECASE) is not None
    return (_schema(one), _table(one)) == (_schema(two), _table(two))


def _server(uri: QgsDataSourceUri, provider: str) -> tuple[str, str]:
    host = uri.host().lower()
    return "" if host in _HERE or host.startswith("/") else host, uri.port() or _DATABASES[provider]


def _schema(uri: QgsDataSourceUri) -> str:
    return (uri.schema() or "public").lower()


def _table(uri: QgsDataSourceUri) -> str:
    return uri.table().lower()


def _same_file(one: str, two: str) -> bool:
    for names in _ONE_FILE:
        if {Path(one).suffix.lower(), Path(two).suffix.lower()} <= names:
            one, two = (str(_one_of(Path(each), names)) for each in (one, two))
    try:
        return os.path.samefile(one, two)
    except OSError:
        return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(two))


def _one_of(path: Path, endings: Iterable[str]) -> Path:
    """The first of the files that make up one layer that is there."""
    for ending in sorted(endings, reverse=True):
        for each in (path.with_suffix(ending), path.with_suffix(ending.upper())):
            if each.exists():
                return each
    return path


def _follows(output: str, given: str) -> bool:
    """Whether a file is one of name_2, name_3, ... of which an output may need, or clear away, any number."""
    one, two = Path(output), Path(given)
    number = re.fullmatch(re.escape(one.stem) + r"_\d+", two.stem, re.IGNORECASE)
    return bool(number) and one.suffix.lower() == two.suffix.lower() and _same_file(str(one.parent), str(two.parent))


def _told(place: Place) -> str:
    if place.provider in _DATABASES:
        return table_told(place.address)
    name = Path(place.path).name if place.path else place.layer_id or place.address
    return tr("{file}, table {table}", file=name, table=place.table) if place.table else name


def table_told(address: str) -> str:
    """A table of a database in words, without the password that its address may hold."""
    uri = QgsDataSourceUri(address)
    return tr("{file}, table {table}", file=uri.database() or uri.service() or uri.host(), table=uri.table())


def pieces_of(value: Any, context: QgsProcessingContext) -> Iterator[Any]:
    """What a parameter's value names: layers and texts, out of lists, definitions and properties."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value, _ = value.value(context.expressionContext(), None)
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from pieces_of(each, context)
    elif isinstance(value, (str, Path)):
        text = str(value)
        yield text
        if ("," in text or ";" in text) and not os.path.exists(text):  # several files as one text
            yield from (piece.strip() for piece in re.split("[,;]", text))
    elif isinstance(value, QgsMapLayer):
        yield value

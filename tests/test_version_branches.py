"""What the code does otherwise on another QGIS, Qt, GDAL or shapely: each way is forced here, whichever is installed.

The versions themselves are faked; everything else is real.
"""

from __future__ import annotations

import ast
import importlib.util
import ssl
import sys
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest

pytest.importorskip("qgis.core")
ROOT = Path(__file__).resolve().parents[1]


def loaded_anew(place):
    """A module of ours imported once more, under another name, as it would be on the version that is faked."""
    package = ".".join(["georelay", *Path(place).parent.parts])
    spec = importlib.util.spec_from_file_location(f"{package}.again", ROOT / place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("version", (32200, 33400, 33799, 33800, 34400, 40000))
def test_a_field_has_the_types_that_this_qgis_takes(qgis, monkeypatch, version):
    from georelay.bridge import fields
    from qgis.PyQt.QtCore import QMetaType, QVariant

    monkeypatch.setattr(fields, "Qgis", SimpleNamespace(QGIS_VERSION_INT=version))
    kinds = QMetaType.Type if version >= 33800 else QVariant.Type
    text = kinds.QString if version >= 33800 else kinds.String
    wanted = {"integer": kinds.LongLong, "number": kinds.Double, "flag": kinds.Bool, "text": text, "date": text}
    assert {kind: fields._type(kind) for kind in wanted} == wanted


@pytest.mark.parametrize("version, parts", ((32200, 0), (32600, 1), (34400, 1)))
def test_a_style_beside_a_file_is_saved_with_all_its_parts_where_qgis_asks_which(
    qgis, monkeypatch, tmp_path, version, parts
):
    from georelay.bridge import layers
    from qgis.core import QgsVectorLayer

    given = []
    monkeypatch.setattr(layers, "Qgis", SimpleNamespace(QGIS_VERSION_INT=version, MessageLevel=None))
    monkeypatch.setattr(QgsVectorLayer, "saveDefaultStyle", lambda layer, *more: given.append(more))
    path = tmp_path / "plots.geojson"
    path.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":'
        '{"type":"Point","coordinates":[1,2]}}]}'
    )
    layers.dress_file(str(path), layers.Arrival(str(path), "plots", "severity"))
    assert [len(more) for more in given] == [parts]


@pytest.mark.parametrize("newer", (True, False))
def test_a_style_is_kept_in_a_database_by_the_call_of_this_qgis(newer):
    from georelay.bridge import layers

    called = []
    ways = {"saveStyleToDatabase": lambda *given: called.append(("old", given))}
    if newer:
        ways["saveStyleToDatabaseV2"] = lambda *given: called.append(("new", given))
    fields = SimpleNamespace(fields=lambda: [], name=lambda: "plots", listStylesInDatabase=lambda: (0, [], [], [], ""))
    layers._keep_in_database(SimpleNamespace(**{**vars(fields), **ways}), "severity")
    assert called == [("new" if newer else "old", ("severity", "", True, ""))]


@pytest.mark.parametrize("newer", (True, False))
def test_symbols_are_exported_by_the_call_of_this_qgis(qgis, monkeypatch, newer):
    from georelay.bridge import layers
    from qgis import core

    called = []
    monkeypatch.setattr(core, "QgsSldExportContext", lambda: "context", raising=False)
    ways = {"exportSldStyle": lambda document, words: called.append("old")}
    if newer:
        ways["exportSldStyleV3"] = lambda context: called.append(context)
    layers._symbols(SimpleNamespace(**ways))
    assert called == ["context" if newer else "old"]


class Details(SimpleNamespace):
    def setPostProcessor(self, processor):  # noqa: N802
        self.processor = processor


@pytest.mark.parametrize("groups", (True, False))
def test_a_layer_comes_into_its_group_by_qgis_or_by_us(qgis, groups):
    from georelay.bridge.layers import Arrival

    details = Details(name="", **({"groupName": ""} if groups else {}))
    context = SimpleNamespace(
        willLoadLayerOnCompletion=lambda key: True, layerToLoadOnCompletionDetails=lambda key: details
    )
    kept = []
    Arrival("a.gpkg", "plots", group="town", keep=kept.append).settle(context)
    assert getattr(details, "groupName", None) == ("town" if groups else None)
    assert kept == [details.processor] and details.processor._moves is not groups


@pytest.mark.parametrize("groups", (True, False))
def test_the_docks_move_a_layer_where_qgis_knows_its_group(qgis, groups):
    from georelay.ui.loading import _group
    from qgis.core import QgsProject, QgsVectorLayer

    project = QgsProject()
    layer = project.addMapLayer(QgsVectorLayer("Point", "plots", "memory"))
    _group(SimpleNamespace(project=project, **({"groupName": "town"} if groups else {})), layer)
    assert [each.name() for each in project.layerTreeRoot().children()] == (["town"] if groups else ["plots"])


@pytest.mark.parametrize("knows", (True, False))
def test_a_source_is_stripped_whether_it_tells_its_names_or_not(qgis, monkeypatch, knows):
    from georelay.bridge import tile_sources, withholding
    from georelay.bridge.tile_sources import exact_uri, url_in
    from qgis.core import QgsDataSourceUri

    class Source:
        def __init__(self):
            self._real = QgsDataSourceUri()
            self.setEncodedUri, self.param = self._real.setEncodedUri, self._real.param
            self.hasParam, self.authConfigId = self._real.hasParam, self._real.authConfigId
            if knows:
                self.parameterKeys = lambda: ["type", "url", "zmax", "tilePixelRatio"]

    monkeypatch.setattr(tile_sources, "QgsDataSourceUri", Source)
    parts = {"type": "xyz", "url": "http://h.example/{z}/{x}/{y}?token=abc", "zmax": "7"}
    found = withholding.stripped(exact_uri(parts, pytest.fail))
    read = QgsDataSourceUri()
    read.setEncodedUri(found)
    assert url_in(found) == "http://h.example/{z}/{x}/{y}?token=***" and read.param("zmax") == "7"


@pytest.mark.parametrize("newer", (True, False))
def test_the_history_is_told_in_all_the_ways_that_qgis_knows(qgis, monkeypatch, newer):
    from qgis import core

    class Algorithm:
        def asPythonCommand(self, parameters, context):  # noqa: N802
            return parameters

    if newer:
        Algorithm.asMap = Algorithm.asQgisProcessCommand = Algorithm.asPythonCommand
    monkeypatch.setattr(core, "QgsProcessingAlgorithm", Algorithm)
    forgetting = loaded_anew("processing/forgetting.py").Forgetting
    ours = type("Ours", (forgetting, Algorithm), {})()
    secret = {"URL": "https://h.example/?token=abc"}
    for way in ("asPythonCommand", "asMap", "asQgisProcessCommand") if newer else ("asPythonCommand",):
        assert getattr(ours, way)(secret, None) == {"URL": "https://h.example/?token=***"}
    assert newer or not hasattr(ours, "asMap")


@pytest.mark.parametrize("newer", (True, False))
def test_the_page_of_options_has_a_key_where_qgis_asks_for_one(qgis, newer):
    from georelay.ui.options_entry import PAGE, OptionsFactory
    from qgis.PyQt.QtGui import QIcon

    class Factory(OptionsFactory):
        key = ""

    if newer:
        Factory.setKey = lambda self, key: setattr(self, "key", key)
    elif hasattr(OptionsFactory, "setKey"):
        pytest.skip("this QGIS always asks")
    assert Factory(SimpleNamespace(icon=QIcon), None, print).key == (PAGE if newer else "")


@pytest.mark.parametrize("newer", (True, False))
def test_lists_of_layers_are_filtered_by_the_enumeration_of_this_qgis(qgis, monkeypatch, newer):
    from qgis import core

    old, new = SimpleNamespace(PolygonLayer="old"), SimpleNamespace(PolygonLayer="new")
    monkeypatch.setattr(core, "Qgis", SimpleNamespace(LayerFilter=new) if newer else SimpleNamespace())
    monkeypatch.setattr(core, "QgsMapLayerProxyModel", SimpleNamespace(Filter=old))
    assert loaded_anew("ui/layer_filters.py").LayerFilter is (new if newer else old)


@pytest.mark.parametrize("newer", (True, False))
def test_a_column_is_asked_for_by_the_word_of_this_qgis(qgis, newer):
    from georelay.processing.parameters import column_named

    def answer(parameters, name, context):
        return [parameters[name]]

    def wrong(*given):
        pytest.fail("the old word is deprecated")

    ways = {"parameterAsStrings": answer, "parameterAsFields": wrong} if newer else {"parameterAsFields": answer}
    assert column_named(SimpleNamespace(**ways), {"ID": "plot"}, "ID", None) == "plot"


@pytest.mark.parametrize("given, words", (({"filterExpression": "a > 1"}, "a > 1"), ({}, "")))
def test_a_source_is_narrowed_by_an_expression_where_qgis_knows_that(given, words):
    from georelay.bridge.snapshot import _filter_of

    assert _filter_of(SimpleNamespace(**given)) == words


@pytest.mark.parametrize("kind", (8, SimpleNamespace(value=8)))
def test_the_type_of_a_field_is_a_number_or_has_one(kind):
    from georelay.bridge.families import _number
    from georelay.bridge.fields import is_map, is_nested, is_whole
    from georelay.processing.suppliers import _type

    field = SimpleNamespace(type=lambda: kind, typeName=lambda: "Map")
    assert _number(kind) == _type(field) == 8 and is_map(field) and is_nested(field) and not is_whole(field)


@pytest.mark.parametrize("newer", (True, False))
def test_gdal_is_kept_from_raising_where_it_can_be(monkeypatch, newer):
    from georelay.bridge import refusals

    asked = []
    manager = SimpleNamespace(ExceptionMgr=lambda useExceptions: asked.append(useExceptions) or nullcontext())  # noqa: N803
    fake = SimpleNamespace(GetUseExceptions=lambda: True, **(vars(manager) if newer else {}))
    monkeypatch.setattr(refusals, "ogr", fake)
    with refusals.forgiving():
        assert refusals.raises_always() is not newer
    assert asked == ([False] if newer else [])


@pytest.mark.parametrize("streams", (True, False))
def test_plots_are_read_in_columns_only_where_gdal_hands_them_out(qgis, monkeypatch, tmp_path, streams):
    from georelay.bridge import arrow
    from georelay.sandbox.samples import write_samples
    from osgeo import ogr
    from qgis.core import QgsVectorLayer

    monkeypatch.setattr(arrow, "raises_always", lambda: False)
    layers = SimpleNamespace(**({"GetArrowStreamAsNumPy": None} if streams else {}))
    monkeypatch.setattr(arrow, "ogr", SimpleNamespace(**{**vars(ogr), "Layer": layers}))
    write_samples(tmp_path / "plots.gpkg", 5)
    layer = QgsVectorLayer(f"{tmp_path / 'plots.gpkg'}|layername=plots", "plots", "ogr")
    file = arrow.file_layer(layer, None)
    assert file.streams is streams and arrow.can_stream(file, layer.fields()) is streams


@pytest.mark.parametrize("strict", (True, False))
def test_private_authorities_are_believed_by_every_python(monkeypatch, strict):
    from georelay.providers.sessions import trust_in

    monkeypatch.delattr(ssl, "VERIFY_X509_PARTIAL_CHAIN", raising=False)
    if strict:
        monkeypatch.setattr(ssl, "VERIFY_X509_STRICT", 0x20, raising=False)
    elif sys.version_info >= (3, 13):
        pytest.skip("this Python is strict by itself")
    else:
        monkeypatch.delattr(ssl, "VERIFY_X509_STRICT", raising=False)
    context, unreadable = trust_in([])
    assert not context.verify_flags & 0x20 and context.verify_flags & 0x80000 and unreadable == 0


BRANCHES = {  # file: what it asks of a version, which this file forces both ways
    "bridge/arrow.py": {"GetArrowStreamAsNumPy", "filterExpression"},
    "bridge/fields.py": {"QGIS_VERSION_INT", "Type", "value"},
    "bridge/families.py": {"value"},
    "bridge/layers.py": {"QGIS_VERSION_INT", "groupName", "saveStyleToDatabaseV2", "exportSldStyleV3"},
    "bridge/refusals.py": {"ExceptionMgr"},
    "bridge/snapshot.py": {"filterExpression"},
    "bridge/tile_sources.py": {"parameterKeys"},
    "bridge/sources.py": {"selectedFeaturesOnly"},
    "processing/forgetting.py": {"asMap"},
    "processing/parameters.py": {"parameterAsStrings"},
    "processing/suppliers.py": {"value"},
    "ui/loading.py": {"groupName"},
    "ui/options_entry.py": {"setKey"},
    "ui/layer_filters.py": {"LayerFilter"},
}


VERSIONS = ("QGIS_VERSION_INT", "QGIS_VERSION", "__version__", "geos_version", "QT_VERSION")


def asked_in(path):
    """What is looked for with hasattr or getattr of a name, and versions that are compared."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("hasattr", "getattr") and len(node.args) > 1:
            yield str(getattr(node.args[1], "value", ""))
        if isinstance(node, ast.Compare):
            names = [each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)]
            yield from (name for name in names if name in VERSIONS)


def test_every_comparison_of_a_version_is_forced_here():
    for layer in ("bridge", "processing", "ui"):
        for path in sorted((ROOT / layer).rglob("*.py")):
            place = path.relative_to(ROOT).as_posix()
            assert set(asked_in(path)) & set(VERSIONS) <= BRANCHES.get(place, set()), place


@pytest.mark.parametrize("place", BRANCHES)
def test_what_is_forced_here_is_still_asked(place):
    assert BRANCHES[place] <= set(asked_in(ROOT / place))

"""The expression functions as a form, a filter or the field calculator asks them."""

from __future__ import annotations

import pytest

SOUND = "POLYGON((-2.400123 6.400123,-2.390123 6.400123,-2.390123 6.410123,-2.400123 6.410123,-2.400123 6.400123))"
BOW_TIE = "POLYGON((-2.400123 6.400123,-2.398123 6.402123,-2.398123 6.400123,-2.400123 6.402123,-2.400123 6.400123))"
HOLED = SOUND[:-1] + ",(-2.397123 6.403123,-2.394123 6.403123,-2.394123 6.406123,-2.397123 6.403123))"
LINE = "LINESTRING(-2.400123 6.400123,-2.390123 6.410123)"
METRES = "POLYGON((500000 700000,500900 700000,500900 700900,500000 700900,500000 700000))"


@pytest.fixture
def ask(plugin):
    """``ask(expression, layer=None)``: the value and the error, as QGIS evaluates it for a layer."""
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    def evaluate(text, layer=None, feature=None):
        context = QgsExpressionContext()
        if layer is not None:
            context.appendScope(QgsExpressionContextUtils.layerScope(layer))
        if feature is not None:
            context.setFeature(feature)
        expression = QgsExpression(text)
        assert not expression.hasParserError(), expression.parserErrorString()
        return expression.evaluate(context), expression.evalErrorString()

    return evaluate


def geom(wkt):
    return f"geom_from_wkt('{wkt}')"


JUDGED = (
    ("a sound plot", geom(SOUND), [], True),
    ("no geometry", "NULL", ["null_geometry"], False),
    ("a geometry that could not be made", geom("POLYGON((nonsense"), ["null_geometry"], False),
    ("an empty one", geom("POLYGON EMPTY"), ["empty_geometry"], False),
    ("a line", geom(LINE), ["wrong_geometry_type"], False),
    ("a bow tie", geom(BOW_TIE), ["self_intersection"], False),
    ("a hole, for Epoch", geom(HOLED), [], True),
    ("a hole, for the EU", geom(HOLED) + ", 1", ["interior_ring"], False),
    ("a hole, for the EU by its title", geom(HOLED) + ", 'eudr due-diligence statement'", ["interior_ring"], False),
    ("metres taken for degrees", geom(METRES), None, False),
    ("metres with their CRS", geom(METRES) + ", crs:='EPSG:32630'", [], True),
    ("a CRS and a profile", geom(METRES) + ", 4, 'EPSG:32630'", [], True),
)


@pytest.mark.parametrize("arguments, names, fit", [each[1:] for each in JUDGED], ids=[each[0] for each in JUDGED])
def test_a_geometry_is_judged(ask, arguments, names, fit):
    found, error = ask(f"georelay_findings({arguments})")
    assert error == "" and (found == names if names is not None else found), found
    assert ask(f"georelay_fit({arguments})") == (fit, "")


WRONG = (
    ("no geometry", "5", "no geometry"),
    ("text", "'POINT(1 2)'", "no geometry"),
    ("an unknown profile", geom(SOUND) + ", 9", "no profile '9'"),
    ("a negative profile", geom(SOUND) + ", -1", "no profile '-1'"),
    ("an unknown CRS", geom(SOUND) + ", 0, 'EPSG:0815'", "no coordinate reference system"),
    ("no CRS at all", geom(SOUND) + ", 0, ''", "no coordinate reference system"),
)


@pytest.mark.parametrize("name", ["georelay_findings", "georelay_fit"])
@pytest.mark.parametrize("arguments, said", [each[1:] for each in WRONG], ids=[each[0] for each in WRONG])
def test_what_is_no_plot_is_an_error_of_the_expression(ask, name, arguments, said):
    value, error = ask(f"{name}({arguments})")
    assert value is None and said in error and "Python" not in error


@pytest.mark.parametrize("crs, fit", [("EPSG:32630", True), ("EPSG:4326", False)])
def test_the_crs_is_the_layer_s(ask, crs, fit):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"Polygon?crs={crs}", "plots", "memory")
    assert ask(f"georelay_fit({geom(METRES)})", layer) == (fit, "")


def test_a_crs_without_a_code_is_asked_of_the_layer(ask):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

    own = QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lat_0=0 +lon_0=-2.9 +x_0=499000 +datum=WGS84 +units=m")
    assert own.isValid() and not own.authid()
    layer = QgsVectorLayer("Polygon", "plots", "memory")
    layer.setCrs(own)
    QgsProject.instance().addMapLayer(layer)
    try:
        assert ask(f"georelay_fit({geom(METRES)})", layer) == (True, "")
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_a_form_constraint_refuses_a_plot_while_it_is_drawn(plugin):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils

    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=plot_id:string", "plots", "memory")
    layer.setConstraintExpression(0, "georelay_fit($geometry)", "fit to send")
    for wkt, expected in ((SOUND, True), (BOW_TIE, False)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert QgsVectorLayerUtils.validateAttribute(layer, feature, 0)[0] is expected


def test_without_shapely_the_expression_says_how_to_get_it(ask, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "shapely", None)
    value, error = ask(f"georelay_fit({geom(SOUND)})")
    assert value is None and "needs the Python library shapely" in error
    assert ask("georelay_fit(NULL)") == (False, "")


def test_the_answer_is_that_of_the_layer_s_check(plugin, ask, tmp_path):
    """Every sample plot with its planted defects: the rules of single plots are those of the algorithm's engine."""
    from georelay.bridge.sources import LayerSource
    from georelay.checks import engine
    from georelay.sandbox.samples import write_samples
    from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

    write_samples(tmp_path / "plots.gpkg")
    layer = QgsVectorLayer(f"{tmp_path}/plots.gpkg|layername=plots", "plots", "ogr")
    source = LayerSource(layer, "plots", layer.crs(), QgsCoordinateTransformContext())
    options = engine.Options(profile=0, overlaps=False, world=plugin._context.world())
    report = engine.check(source.batches(), source.layer(), options)
    across = {"overlap", "duplicate_geometry", "swapped_coordinates"}
    expected = {feature_id: set() for feature_id in report.feature_ids.tolist()}
    for feature_id, rule in zip(report.findings.feature_id.tolist(), report.findings.rule.tolist()):
        if feature_id is not None and rule not in across:
            expected[feature_id].add(rule)
    for feature in layer.getFeatures():
        found, error = ask("georelay_findings($geometry)", layer, feature)
        assert error == "" and set(found) - across == expected[feature.id()], feature.id()


def test_loading_and_unloading_again_and_again_leaves_no_function_behind(plugin):
    from georelay.bridge.expressions import PlotFunctions
    from qgis.core import QgsExpression

    plugin._functions.unregister()
    for _ in range(3):
        functions = PlotFunctions(lambda: None)
        functions.register()
        assert QgsExpression.isFunctionName("georelay_fit") and QgsExpression.isFunctionName("georelay_findings")
        functions.unregister()
        assert not [each for each in QgsExpression.Functions() if each.name().startswith("georelay")]
    plugin._functions.register()
    assert QgsExpression("georelay_fit(NULL)").evaluate() is False

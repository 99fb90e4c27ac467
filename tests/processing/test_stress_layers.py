"""Layers that a phone, an old Shapefile or a drawing would hold: no traceback, nothing lost in silence."""

from __future__ import annotations

import json
import struct
import zipfile

import pytest
from made_layers import memory_layer, square

BOW_TIE = "POLYGON((-2.5 6.3,-2.49 6.31,-2.49 6.3,-2.5 6.31,-2.5 6.3))"
PHONE = """<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Plots</name><Folder><name>walked</name>{marks}</Folder>
</Document></kml>"""
MARK = """<Placemark><name>{name}</name><ExtendedData><Data name="farmer"><value>{name}</value></Data></ExtendedData>
{shape}</Placemark>"""
RING = "-2.4,6.3,0 -2.398,6.3,0 -2.398,6.302,0 -2.4,6.302,0 -2.4,6.3,0"
OUTLINE = f"<LinearRing><coordinates>{RING}</coordinates></LinearRing>"
AREA = f"<Polygon><outerBoundaryIs>{OUTLINE}</outerBoundaryIs></Polygon>"
SHAPES = [
    AREA,
    "<Point><coordinates>-2.3,6.3</coordinates></Point>",
    "",
    f"<MultiGeometry>{AREA}<Point><coordinates>-2.35,6.35</coordinates></Point></MultiGeometry>",
    f"<LineString><coordinates>{RING}</coordinates></LineString>",
]
GPX = """<gpx version="1.1" creator="phone" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="6.3" lon="-2.4"><name>A</name><ele>210.5</ele><time>2026-03-01T08:00:00Z</time></wpt>
<wpt lat="6.31" lon="-2.41"><name>B</name></wpt>
<trk><name>walk</name><trkseg><trkpt lat="6.3" lon="-2.4"/><trkpt lat="6.301" lon="-2.4"/></trkseg></trk></gpx>"""


def kml(path):
    marks = "".join(MARK.format(name=f"Kofi {k} 🌱", shape=shape) for k, shape in enumerate(SHAPES))
    text = PHONE.format(marks=marks)
    if path.suffix == ".kmz":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("doc.kml", text)
    else:
        path.write_text(text, encoding="utf-8")
    return str(path)


def gpx(path):
    path.write_text(GPX, encoding="utf-8")
    return str(path)


def dxf(path):
    rings = [[(0, 0), (50, 0), (50, 50), (0, 50)], [(100, 0), (150, 0), (150, 50), (100, 50)]]
    lines = ["0", "SECTION", "2", "ENTITIES"]
    for ring in rings:
        lines += ["0", "LWPOLYLINE", "8", "plots", "90", str(len(ring)), "70", "1"]
        lines += [each for x, y in ring for each in ("10", str(x), "20", str(y))]
    lines += ["0", "POINT", "8", "pegs", "10", "5", "20", "5", "0", "ENDSEC", "0", "EOF"]
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return str(path)


def saved(layer, path, driver, **more):
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    for name, value in more.items():
        setattr(options, name, value)
    done = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
    return str(path)


def delivery(fields="plot_id:string(20)", values=lambda k: [f"p{k}"], count=3, wkt=square, kind="Polygon"):
    return memory_layer(kind, [*((wkt(k), values(k)) for k in range(count)), (None, values(count))], fields)


def shapefile(path, encoding="UTF-8"):
    return saved(
        delivery("plot_id:string(20),farmer:string(40)", lambda k: [f"p{k}", f"Aïcha {k}"]),
        path,
        "ESRI Shapefile",
        fileEncoding=encoding,
    )


def wrong_cpg(path):
    shapefile(path)
    path.with_suffix(".cpg").write_text("ANSI 1250")
    return str(path)


def without_prj(path):
    shapefile(path)
    path.with_suffix(".prj").unlink()
    return str(path)


def without_cpg(path):
    shapefile(path, "ISO-8859-1")
    path.with_suffix(".cpg").unlink()
    return str(path)


def wide(path):
    """As many columns as a Shapefile can hold."""
    names = [f"c{k}" for k in range(254)]
    fields = ",".join(f"{name}:string(4)" for name in names)
    return saved(delivery(fields, lambda k: [str(k)] * 254), path, "ESRI Shapefile")


def deleted(path):
    """A record that was struck out and never packed away."""
    from osgeo import ogr

    saved(delivery(count=4), path, "ESRI Shapefile")
    data = ogr.Open(str(path), 1)
    data.GetLayer(0).DeleteFeature(1)
    return str(path)


def geojson(path, geometries, **more):
    facts = {"facts": {"a": [1, {"b": None}]}, "list": [1, 2]}
    features = [
        {"type": "Feature", "id": k, "properties": {"plot_id": f"p{k}", **facts}, "geometry": each}
        for k, each in enumerate(geometries)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", **more, "features": features}), encoding="utf-8")
    return str(path)


def ring(x, y, size=0.002, *height):
    return [[a, b, *height] for a, b in ((x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y))]


def polygon(x=-2.4, y=6.3, size=0.002, *height):
    return {"type": "Polygon", "coordinates": [ring(x, y, size, *height)]}


MIXED = [
    polygon(),
    {"type": "Point", "coordinates": [-2.3, 6.3]},
    {"type": "MultiPoint", "coordinates": [[-2.3, 6.4], [-2.2, 6.4]]},
    {"type": "LineString", "coordinates": ring(-2.2, 6.3)},
    None,
    {"type": "MultiPolygon", "coordinates": []},
    {"type": "GeometryCollection", "geometries": [polygon(-2.35), {"type": "Point", "coordinates": [-2.3, 6.5]}]},
    polygon(-2.45, 6.3, 0.002, 210.5),
]
UTM = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32630"}}


def curves(path):
    """An arc for a side, as surveyors' programs draw it."""
    arc = (
        "CURVEPOLYGON(COMPOUNDCURVE(CIRCULARSTRING({0} 6.3,{1} 6.301,{0} 6.302),({0} 6.302,{2} 6.302,{2} 6.3,{0} 6.3)))"
    )
    return saved(
        delivery(wkt=lambda k: arc.format(-2.4 + k / 100, -2.3995 + k / 100, -2.402 + k / 100), kind="CurvePolygon"),
        path,
        "GPKG",
    )


def measured(path):
    zm = "POLYGON ZM((-2.4 6.3 1 2,-2.398 6.3 1 3,-2.398 6.302 1 4,-2.4 6.302 1 5,-2.4 6.3 1 2))"
    return saved(memory_layer("PolygonZM", [(zm, ["a"]), (None, ["b"])]), path, "GPKG")


def every_type(path):
    """Dates, times, numbers of every size, flags, bytes, JSON, a very long text, names of every script."""
    from osgeo import ogr, osr

    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    place = osr.SpatialReference()
    place.ImportFromEPSG(4326)
    layer = data.CreateLayer("מגרשים 🌱", place, ogr.wkbPolygon)
    kinds = {
        "تاريخ": ogr.OFTDate,
        "at": ogr.OFTDateTime,
        "🌱": ogr.OFTInteger64,
        "size": ogr.OFTReal,
        "raw": ogr.OFTBinary,
        "text": ogr.OFTString,
        "select": ogr.OFTString,
        "a\"b'c": ogr.OFTString,
    }
    for name, kind in kinds.items():
        layer.CreateField(ogr.FieldDefn(name, kind))
    fact = ogr.FieldDefn("fact", ogr.OFTString)
    fact.SetSubType(ogr.OFSTJSON)
    flag = ogr.FieldDefn("flag", ogr.OFTInteger)
    flag.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(fact), layer.CreateField(flag)
    for k in range(3):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(square(k)))
        feature.SetField("تاريخ", 2026, 3, 1, 0, 0, 0, 0)
        feature.SetField("at", 2026, 3, 1, 8, 0, 0.5, 100)
        feature.SetField("🌱", 2**53 + k)
        feature.SetField("size", 1e300)
        feature.SetFieldBinaryFromHexString("raw", "00ff00")
        feature.SetField("text", "é" * 300_000)
        feature.SetField("fact", '{"a": [1, 2]}')
        feature.SetField("flag", 1)
        layer.CreateFeature(feature)
    layer = data = None
    return str(path)


def nothing(path):
    return saved(memory_layer("Polygon", []), path, "GPKG")


def one(path):
    return saved(memory_layer("Polygon", [(square(), ["a"])]), path, "GPKG")


def typeless(path):
    """A table that promises no geometry type and holds several."""
    from osgeo import ogr, osr

    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    place = osr.SpatialReference()
    place.ImportFromEPSG(4326)
    layer = data.CreateLayer("plots", place, ogr.wkbUnknown)
    for wkt in (square(0), "POINT(-2.3 6.3)", f"GEOMETRYCOLLECTION({square(3)})", "MULTIPOLYGON EMPTY", None, BOW_TIE):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt) if wkt else None)
        layer.CreateFeature(feature)
    layer = data = None
    return str(path)


def lists(path):
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=plot_id:string&field=crops:string[]&field=years:int[]", 'רשימה / *?"<>|', "memory"
    )
    rows = memory_layer("Polygon", [(square(k), [f"p{k}"]) for k in range(3)])
    for feature in rows.getFeatures():
        copy = QgsFeature(layer.fields())
        copy.setGeometry(feature.geometry())
        copy.setAttributes([*feature.attributes(), ["a", "b"], [1, 2]])
        assert layer.dataProvider().addFeatures([copy])[0]
    return layer


def csv_wkt(path):
    path.write_text("id,WKT\n" + "".join(f'{k},"{square(k)}"\n' for k in range(3)), encoding="utf-8")
    return str(path)


def cut_shapefile(path):
    """The last record was cut off by a broken copy."""
    saved(delivery(count=4), path, "ESRI Shapefile")
    whole = path.read_bytes()
    path.write_bytes(whole[:-40])
    return str(path)


def not_a_number(path):
    bad = struct.pack("<BIII", 1, 3, 1, 4) + struct.pack("<8d", -2.4, 6.3, float("nan"), 6.3, -2.39, 6.31, -2.4, 6.3)
    from qgis.core import QgsFeature, QgsGeometry
    from qgis.PyQt.QtCore import QByteArray

    layer = delivery()
    feature, geometry = QgsFeature(layer.fields()), QgsGeometry()
    geometry.fromWkb(QByteArray(bad))
    feature.setGeometry(geometry)
    layer.dataProvider().addFeatures([feature])
    return layer


LAYERS = {
    "phone.kml": kml,
    "phone.kmz": kml,
    "walk.gpx": gpx,
    "drawing.dxf": dxf,
    "wrong_cpg.shp": wrong_cpg,
    "without_prj.shp": without_prj,
    "without_cpg.shp": without_cpg,
    "wide.shp": wide,
    "deleted.shp": deleted,
    "mixed.geojson": lambda path: geojson(path, MIXED),
    "crs_member.geojson": lambda path: geojson(path, [polygon(500000, 690000, 200)], crs=UTM),
    "wrong_crs_member.geojson": lambda path: geojson(path, [polygon(500000, 690000, 200)]),
    "points.geojson": lambda path: geojson(path, [{"type": "MultiPoint", "coordinates": [[-2.3, 6.4], [-2.2, 6.4]]}]),
    "curves.gpkg": curves,
    "measured.gpkg": measured,
    "every_type.gpkg": every_type,
    "nothing.gpkg": nothing,
    "one.gpkg": one,
    "typeless.gpkg": typeless,
    "lists": lists,
    "wkt.csv": csv_wkt,
    "cut.shp": cut_shapefile,
    "not_a_number": not_a_number,
    "plots.fgb": lambda path: saved(delivery(), path, "FlatGeobuf", layerOptions=["SPATIAL_INDEX=NO"]),
    "plots.gml": lambda path: saved(delivery(), path, "GML"),
    "plots.tab": lambda path: saved(memory_layer("Polygon", [(square(), ["a"])]), path, "MapInfo File"),
    "plots.sqlite": lambda path: saved(delivery(), path, "SQLite", datasourceOptions=["SPATIALITE=YES"]),
    '🌱 plots\' "new".gpkg': lambda path: saved(delivery(), path, "GPKG"),
}


@pytest.fixture
def source(request, tmp_path, plugin):
    return LAYERS[request.param](tmp_path / request.param)


def rows(value):
    from qgis.core import QgsVectorLayer

    layer = value if isinstance(value, QgsVectorLayer) else QgsVectorLayer(str(value), "o", "ogr")
    assert layer.isValid(), value
    return sum(1 for _ in layer.getFeatures())


def beside(done, key):
    """Rows of an output and of the layers beside it, which hold what its geometry type cannot."""
    from osgeo import ogr

    path, _, name = str(done[key]).partition("|layername=")
    data = ogr.Open(path)
    names = [data.GetLayer(k).GetName() for k in range(data.GetLayerCount())]
    name = name or names[0]
    return sum(
        data.GetLayerByName(each).GetFeatureCount() for each in names if each == name or each.startswith(f"{name}_")
    )


def is_a_sentence(words):
    assert words and not any(each in words for each in ("Traceback", "NoneType", "Error(", "object has no", "codec"))
    assert words.rstrip().endswith((".", "?")), words


@pytest.mark.parametrize("source", LAYERS, indirect=True)
@pytest.mark.parametrize("profile", [0, 1])
def test_the_check_tells_of_every_plot(run, source, tmp_path, profile):
    done = run(
        "checkplots",
        INPUT=source,
        PROFILE=profile,
        VALID=str(tmp_path / "valid.gpkg"),
        ISSUES="memory:",
        INVALID=str(tmp_path / "invalid.gpkg"),
        REPORT=str(tmp_path / "report.html"),
    )
    if done.error:
        return is_a_sentence(done.error)
    assert done["VALID_COUNT"] + done["INVALID_COUNT"] == done["FEATURE_COUNT"]
    assert beside(done, "VALID") == done["VALID_COUNT"] and beside(done, "INVALID") == done["INVALID_COUNT"]
    assert rows(done["ISSUES"]) == done["ISSUE_COUNT"] and "Traceback" not in done.text


@pytest.mark.parametrize("source", LAYERS, indirect=True)
def test_the_repair_keeps_every_plot(run, source, tmp_path):
    count = run("checkplots", INPUT=source)
    done = run(
        "fixplots",
        INPUT=source,
        PROFILE=0,
        OUTPUT=str(tmp_path / "fixed.gpkg"),
        CHANGE_LOG="memory:",
        REJECTED=str(tmp_path / "rejected.gpkg"),
    )
    if done.error:
        return is_a_sentence(done.error)
    kept = done["FIXED_COUNT"] + done["UNCHANGED_COUNT"]
    assert kept + done["REJECTED_COUNT"] == count["FEATURE_COUNT"] and "Traceback" not in done.text
    assert beside(done, "OUTPUT") == kept and beside(done, "REJECTED") == done["REJECTED_COUNT"]
    again = run("checkplots", INPUT=f"{done['OUTPUT']}|layername=fixed", PROFILE=0)
    if not kept:
        return
    assert again.error == "" and (again["INVALID_COUNT"] == 0 or "no_crs" in again["SUMMARY"])


@pytest.mark.parametrize("source", LAYERS, indirect=True)
def test_the_export_writes_or_names_every_plot(run, source, tmp_path):
    count = run("checkplots", INPUT=source)
    done = run(
        "exporteudr",
        INPUT=source,
        PRODUCER_COUNTRY="GH",
        ON_INVALID=1,
        OUTPUT=str(tmp_path / "eu.geojson"),
        LEFT_OUT=str(tmp_path / "left.gpkg"),
    )
    if done.error:
        assert not (tmp_path / "eu.geojson").exists()
        return is_a_sentence(done.error)
    assert done["PLOT_COUNT"] + done["LEFT_OUT_COUNT"] == count["FEATURE_COUNT"] and "Traceback" not in done.text
    assert beside(done, "LEFT_OUT") == done["LEFT_OUT_COUNT"]
    checked = run("checkplots", INPUT=str(tmp_path / "eu.geojson"), PROFILE=1)
    assert checked["INVALID_COUNT"] == 0, checked["SUMMARY"]


@pytest.mark.parametrize("source", LAYERS, indirect=True)
def test_a_delivery_compared_with_itself_has_not_changed(run, source, tmp_path):
    count = run("checkplots", INPUT=source)
    done = run(
        "comparedeliveries",
        INPUT=source,
        PREVIOUS=source,
        UNCHANGED=str(tmp_path / "same.gpkg"),
        NEW="memory:",
        CHANGED="memory:",
        GONE="memory:",
    )
    if done.error:
        return is_a_sentence(done.error)
    told = [done[f"{each}_COUNT"] for each in ("NEW", "CHANGED", "UNCHANGED")]
    assert sum(told) == count["FEATURE_COUNT"]
    assert done["NEW_COUNT"] == done["GONE_COUNT"] and done["CHANGED_COUNT"] == 0
    assert beside(done, "UNCHANGED") == done["UNCHANGED_COUNT"] and "Traceback" not in done.text

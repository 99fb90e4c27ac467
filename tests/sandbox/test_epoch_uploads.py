"""What the sandbox's Epoch API takes as a file of plots, and what it refuses."""

import copy
import io
import json
import zipfile
from pathlib import Path

import pytest
from georelay.sandbox.epoch.geometry import area_of, crosses_itself, find_defect, read_wkt, write_wkt
from georelay.sandbox.epoch.uploads import iter_plots

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
SQUARE = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0]]
CSV = "text/csv"
SHAPEFILE = "application/shapefile"


def feature(geometry, **properties):
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


BAD = [
    (None, "null geometry"),
    ({"type": "Polygon", "coordinates": []}, "empty geometry"),
    ({"type": "Polygon", "coordinates": [[]]}, "empty geometry"),
    ({"type": "Point", "coordinates": []}, "empty geometry"),
    ({"type": "LineString", "coordinates": [[0, 0], [1, 1]]}, "LineString is not supported"),
    ({"type": "GeometryCollection", "geometries": []}, "GeometryCollection is not supported"),
    ("POINT (1 2)", "not a GeoJSON geometry"),
    ({"type": "Point", "coordinates": ["1", "2"]}, "invalid coordinate"),
    ({"type": "Point", "coordinates": [1]}, "invalid coordinate"),
    ({"type": "Point", "coordinates": [True, 1]}, "invalid coordinate"),
    ({"type": "MultiPolygon", "coordinates": [[SQUARE], []]}, "invalid coordinate"),
    ({"type": "Point", "coordinates": [181, 0]}, "not longitude and latitude"),
    ({"type": "Point", "coordinates": [0, 90.5]}, "not longitude and latitude"),
    (polygon([[600000, 700000], [600100, 700000], [600000, 700100], [600000, 700000]]), "not longitude and latitude"),
    (polygon(SQUARE[:-1]), "unclosed ring"),
    (polygon([[0, 0], [1, 1], [0, 0]]), "fewer than 4"),
    (polygon([[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]), "self-intersecting"),
    (polygon(SQUARE, [[0.2, 0.2], [0.8, 0.8], [0.8, 0.2], [0.2, 0.8], [0.2, 0.2]]), "self-intersecting"),
]


@pytest.mark.parametrize("geometry, words", BAD)
def test_a_bad_geometry_is_refused_with_its_index(epoch, plots, geometry, words):
    features = [*plots[:2], feature(geometry), plots[2], feature(geometry)]
    for send in (epoch.stage, epoch.batch):
        answer = send(features)
        assert answer.status_code == 400
        (detail,) = answer.json()["detail"]
        assert words in detail["msg"] and "at index 2, 4" in detail["msg"]
        assert (detail["indexes"], detail["loc"]) == ([2, 4], ["body", "file"])
    assert epoch.get("/get_collections").json() == {}


GOOD = [
    {"type": "Point", "coordinates": [-1.5, 6.5]},
    {"type": "Point", "coordinates": [-1.5, 6.5, 120.0]},
    {"type": "MultiPoint", "coordinates": [[-1.5, 6.5], [-1.4, 6.5]]},
    polygon(SQUARE),
    polygon(SQUARE, [[0.2, 0.2], [0.2, 0.4], [0.4, 0.4], [0.2, 0.2]]),
    {"type": "MultiPolygon", "coordinates": [[SQUARE], [[[5, 5], [6, 5], [6, 6], [5, 5]]]]},
    polygon([[0, 0], [2, 0], [1, 0], [1, 1], [0, 0]]),  # a spike: no crossing, for others to judge
]


@pytest.mark.parametrize("geometry", GOOD)
def test_a_good_geometry_is_taken(epoch, geometry):
    answer = epoch.stage([feature(copy.deepcopy(geometry))])
    assert answer.status_code == 200, answer.text


def test_geos_and_the_sandbox_agree_on_crossings():
    shapely = pytest.importorskip("shapely.geometry")
    state = 12345

    def number():
        nonlocal state
        state = (state * 1103515245 + 12345) % 2**31
        return state / 2**31

    seen = set()
    for _ in range(400):
        ring = [[round(number(), 7), round(number(), 7)] for _ in range(3 + int(number() * 4))]
        ring.append(ring[0])
        valid = shapely.Polygon(ring).is_valid
        seen.add(valid)
        assert crosses_itself(ring) is not valid, ring
    assert seen == {True, False}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b'{"type": "Topology"}',
        b'{"type": "FeatureCollection"}',
        b'{"type": "FeatureCollection", "features": []}',
        b'{"type": "FeatureCollection", "features": [1]}',
        b'{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": null, "properties": 4}]}',
        b'{"type": "FeatureCollection", "features": [NaN]}',
        '{"type": "\u00e9"}'.encode("latin-1"),
        json.dumps(
            {
                "type": "FeatureCollection",
                "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32630"}},
                "features": [feature(polygon(SQUARE))],
            }
        ).encode(),
    ],
)
def test_what_is_not_geojson_is_refused(epoch, content):
    answer = epoch.stage(content)
    assert answer.status_code == 400
    assert answer.json()["detail"][0]["loc"] == ["body", "file"]


@pytest.mark.parametrize(
    "name, content_type",
    [
        ("plots.geojson", "application/json"),
        ("plots.geojson", "application/octet-stream"),
        ("plots.geojson", ""),
        ("plots.txt", "application/geo+json"),
        ("plots.geojson", "text/csv"),
    ],
)
def test_a_part_of_the_wrong_type_or_name_is_refused(epoch, plots, name, content_type):
    content = json.dumps({"type": "FeatureCollection", "features": plots}).encode()
    files = {"file": (name, content, content_type)}
    data = {"request_data": json.dumps({"collection_name": "mine"})}
    assert epoch.call("POST", "/stage_plots", data=data, files=files).status_code == 400


def stage_file(epoch, name, content, content_type):
    data = {"request_data": json.dumps({"collection_name": name})}
    return epoch.call("POST", "/stage_plots", data=data, files={"file": (name, content, content_type)})


def stored(epoch, answer):
    assert answer.status_code == 200, answer.text
    folder = epoch.box.home / "files" / "epoch"
    return list(iter_plots(folder / (answer.json()["collection_id"] + ".ndjson")))


def test_a_csv_with_wkt_is_taken(epoch):
    text = 'plotid,geometry,note\nA,"POLYGON ((0 0, 1 0, 1 1, 0 0))","a, ""b"""\nB,SRID=4326;POINT Z (1 2 3),\u00e9\n'
    rows = stored(epoch, stage_file(epoch, "plots.csv", text.encode("utf-8-sig"), CSV))
    assert [row["geometry"]["type"] for row in rows] == ["Polygon", "Point"]
    assert rows[1]["geometry"]["coordinates"] == [1, 2]
    assert [(row["properties"]["plotid"], row["properties"]["note"]) for row in rows] == [
        ("A", 'a, "b"'),
        ("B", "\u00e9"),
    ]


@pytest.mark.parametrize(
    "text, words",
    [
        ("", "geometry"),
        ("plotid,lat,lon\nA,1,2\n", "geometry"),
        ("geometry,wkt\nPOINT (1 2),POINT (1 2)\n", "geometry"),
        ("plotid,geometry\n", "no features"),
        ("plotid,geometry\nA\n", "line 2"),
        ("plotid,geometry\nA,\n", "null geometry at index 0"),
        ("plotid,geometry\nA,POLYGON EMPTY\n", "empty geometry at index 0"),
        ("plotid,geometry\nA,POINT (nan 1)\n", "at index 0"),
        ("plotid,geometry\nA,hello\n", "at index 0"),
        ("plotid,geometry\nA,SRID=32630;POINT (1 2)\n", "at index 0"),
        ('plotid,geometry\nA,"LINESTRING (1 2, 3 4)"\n', "LineString is not supported"),
    ],
)
def test_a_csv_without_plots_is_refused(epoch, text, words):
    answer = stage_file(epoch, "plots.csv", text.encode(), CSV)
    assert answer.status_code == 400
    assert words in answer.json()["detail"][0]["msg"]


def test_a_csv_in_another_encoding_is_refused(epoch):
    content = "plotid,geometry\n\u00e9,POINT (1 2)\n".encode("utf-16")
    assert stage_file(epoch, "plots.csv", content, CSV).status_code == 400


@pytest.mark.parametrize("geometry", [one for one in GOOD if len(one["coordinates"]) != 3 or one["type"] != "Point"])
def test_wkt_goes_there_and_back(geometry):
    assert read_wkt(write_wkt(geometry)) == geometry


def shapefile(tmp_path, features, suffixes=(".shp", ".shx", ".dbf", ".prj", ".cpg"), crs=4326, kind=None):
    """A zipped Shapefile written by GDAL."""
    gdal = pytest.importorskip("osgeo.gdal")
    gdal.UseExceptions()
    source = tmp_path / "in.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    options = ["-t_srs", f"EPSG:{crs}", "-lco", "ENCODING=UTF-8"] + (["-nlt", kind] if kind else [])
    gdal.VectorTranslate(str(tmp_path / "plots.shp"), str(source), options=["-f", "ESRI Shapefile", *options])
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        for suffix in suffixes:
            archive.write(str(tmp_path / ("plots" + suffix)), "folder/plots" + suffix)
    return raw.getvalue()


def test_a_zipped_shapefile_is_read_with_its_holes_and_parts(epoch, tmp_path):
    hole = [[0.2, 0.2], [0.2, 0.4], [0.4, 0.4], [0.2, 0.2]]
    far = [[5, 5], [6, 5], [6, 6], [5, 5]]
    features = [
        feature(polygon(SQUARE, hole), plotid="A", note="Kof\u00ed", area=1.5, count=7, day="2024-05-06"),
        feature({"type": "MultiPolygon", "coordinates": [[SQUARE, hole], [far]]}, plotid="B", note=None),
    ]
    rows = stored(epoch, stage_file(epoch, "plots.zip", shapefile(tmp_path, features), SHAPEFILE))
    assert [row["geometry"]["type"] for row in rows] == ["Polygon", "MultiPolygon"]
    assert [len(part) for part in rows[1]["geometry"]["coordinates"]] == [2, 1]
    assert area_of(rows[0]["geometry"]) == pytest.approx(area_of(features[0]["geometry"]))
    properties = rows[0]["properties"]
    assert (properties["plotid"], properties["note"], properties["area"]) == ("A", "Kof\u00ed", 1.5)
    assert (properties["count"], properties["day"], rows[1]["properties"]["note"]) == (7, "2024-05-06", None)


def test_a_zipped_shapefile_of_points_is_read(epoch, tmp_path):
    features = [feature({"type": "Point", "coordinates": [-1.5, 6.5]}, plotid="A")]
    rows = stored(epoch, stage_file(epoch, "plots.zip", shapefile(tmp_path, features), SHAPEFILE))
    assert rows[0]["geometry"] == {"type": "Point", "coordinates": [-1.5, 6.5]}


@pytest.mark.parametrize(
    "change, words",
    [
        ({"suffixes": (".shp", ".shx", ".dbf")}, ".prj"),
        ({"suffixes": (".shp", ".prj")}, ".shx, no .dbf"),
        ({"crs": 32630}, "WGS 84"),
    ],
)
def test_half_a_shapefile_or_a_projected_one_is_refused(epoch, tmp_path, change, words):
    content = shapefile(tmp_path, [feature(polygon(SQUARE), plotid="A")], **change)
    answer = stage_file(epoch, "plots.zip", content, SHAPEFILE)
    assert answer.status_code == 400
    assert words in answer.json()["detail"][0]["msg"]


def test_a_bare_or_damaged_shapefile_is_refused(epoch, tmp_path):
    content = shapefile(tmp_path, [feature(polygon(SQUARE), plotid="A")])
    bare = (tmp_path / "plots.shp").read_bytes()
    for wrong in (bare, content[:-30], b"PK\x03\x04" + b"x" * 50, b""):
        answer = stage_file(epoch, "plots.zip", wrong, SHAPEFILE)
        assert answer.status_code == 400, answer.text
    for name, cut in (("plots.shp", 120), ("plots.dbf", 70)):
        raw = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(raw, "w") as new:
            for info in old.infolist():
                data = old.read(info)
                new.writestr(info.filename, data[:cut] if info.filename.endswith(name) else data)
        answer = stage_file(epoch, "plots.zip", raw.getvalue(), SHAPEFILE)
        assert answer.status_code == 400, answer.text


def test_a_null_shape_is_refused_with_its_index(epoch, tmp_path):
    content = shapefile(tmp_path, [feature(polygon(SQUARE)), feature(None)], kind="POLYGON")
    answer = stage_file(epoch, "plots.zip", content, SHAPEFILE)
    assert answer.json()["detail"][0]["msg"] == "null geometry at index 1"


def test_geoparquet_is_read_or_refused_with_the_reason(epoch):
    gdal = pytest.importorskip("osgeo.gdal")
    answer = stage_file(epoch, "plots.parquet", b"PAR1 nothing PAR1", "application/geoparquet")
    if gdal.GetDriverByName("Parquet") is None:
        assert answer.status_code == 415
        assert "Parquet" in answer.json()["detail"]
    else:
        assert answer.status_code == 400


def test_uploaded_properties_stay_and_a_uuid_is_added(epoch, make):
    rows = stored(epoch, epoch.stage([make(0, clientid=4, nested={"a": [1]}), make(1, uuid="mine", name="n")]))
    assert rows[0]["properties"]["clientid"] == 4 and rows[0]["properties"]["nested"] == {"a": [1]}
    assert len(rows[0]["properties"]["uuid"]) == 36
    assert (rows[1]["properties"]["uuid"], rows[1]["properties"]["name"]) == ("mine", "n")


def test_half_a_character_in_a_property_does_no_harm(epoch, make):
    content = json.dumps({"type": "FeatureCollection", "features": [make(0, note="\ud83d")]}).encode()
    assert stored(epoch, epoch.stage(content))[0]["properties"]["note"] == "?"


def test_areas_are_ellipsoidal():
    pyproj = pytest.importorskip("pyproj")
    geod = pyproj.Geod(ellps="WGS84")
    for x, y, size in [(-1.6, 6.7, 0.002), (25.0, 62.0, 0.01), (-60.0, -20.0, 0.1)]:
        ring = [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]
        wanted = abs(geod.polygon_area_perimeter(*zip(*ring))[0]) / 10000
        assert area_of(polygon(ring)) == pytest.approx(wanted, rel=2e-4)


@pytest.mark.skipif(not (DATA / "plots").is_dir(), reason="no shared data")
def test_real_plots_are_judged_without_a_traceback(epoch):
    for path in sorted((DATA / "plots").rglob("*.geojson"))[:10]:
        if path.stat().st_size < 5_000_000:
            answer = stage_file(epoch, path.stem + ".geojson", path.read_bytes(), "application/geo+json")
            assert answer.status_code in (200, 400), (path.name, answer.text[:300])


def test_a_point_of_doubt_is_no_defect():
    assert find_defect(polygon([[0, 0], [1, 0], [0.5, 0.0], [0.5, 1], [0, 0]])) is None

"""The file for the EU's information system: what it holds, what is refused, and that it stands its own check."""

import json
import struct

import numpy as np
import pytest
from georelay.checks.columns import read_wkb
from georelay.checks.countries import CODES
from georelay.checks.eudr import EudrWriter, Holes
from georelay.checks.eudr_features import MOST_BYTES, EudrError, Producer, plainest, properties_of
from georelay.checks.geojson_reader import geometry_wkb
from shapely import affinity, wkb, wkt
from shapely.geometry import Point, box, mapping, shape
from shapely.ops import unary_union

GHANA = Producer("GH", "Ama", "Tano", 1.5)
PLOT = "POLYGON((-1.6 6.2,-1.6 6.201,-1.599 6.201,-1.599 6.2,-1.6 6.2))"
HOLED = (
    "POLYGON((-1.6 6.2,-1.59 6.2,-1.59 6.21,-1.6 6.21,-1.6 6.2),"
    "(-1.598 6.202,-1.596 6.202,-1.596 6.204,-1.598 6.204,-1.598 6.202),"
    "(-1.595 6.206,-1.593 6.206,-1.593 6.208,-1.595 6.208,-1.595 6.206))"
)


def _writer(path, geometries, producers=None, **options):
    writer = EudrWriter(path, **options)
    wkbs = [wkt.loads(text).wkb for text in geometries]
    ids = list(range(1, len(wkbs) + 1))
    return writer, writer.write(wkbs, producers or [GHANA] * len(wkbs), ids, [f"plot {k}" for k in ids])


def _write(path, geometries, producers=None, **options):
    """The files of plots that are all fit."""
    writer, refused = _writer(path, geometries, producers, **options)
    assert refused == [] and writer.faults() == []
    writer.keep()
    return writer


def _files(writer):
    return [each.path for each in writer.statements]


def _features(path):
    return json.loads(path.read_text(encoding="utf-8"))["features"]


def test_a_plot_is_written_with_the_names_of_the_system(tmp_path):
    done = _write(tmp_path / "a.geojson", [PLOT, "POINT(-1.5 6.1)"])
    plot, point = _features(_files(done)[0])
    assert plot["properties"] == {
        "ProducerName": "Ama",
        "ProducerCountry": "GH",
        "ProductionPlace": "Tano",
        "Area": 1.5,
    }
    assert '"Area":1.5' in _files(done)[0].read_text(encoding="utf-8")
    assert "-1.600000,6.200000" in _files(done)[0].read_text(encoding="utf-8")
    assert point["geometry"] == {"type": "Point", "coordinates": [-1.5, 6.1]}
    assert (done.plots, done.features) == (2, 2)


def test_what_is_not_given_is_left_out(tmp_path):
    done = _write(tmp_path / "a.geojson", [PLOT], [Producer("GH")])
    assert _features(_files(done)[0])[0]["properties"] == {"ProducerCountry": "GH"}


@pytest.mark.parametrize(
    "geometry, producer, words",
    [
        (PLOT, Producer("gh"), "country code 'gh'"),
        (PLOT, Producer("UK"), "country code 'UK'"),
        (PLOT, Producer(""), "country code ''"),
        ("LINESTRING(0 0,1 1)", GHANA, "a line"),
        ("MULTILINESTRING((0 0,1 1))", GHANA, "a line"),
        ("GEOMETRYCOLLECTION(POINT(1 1))", GHANA, "a collection"),
        (HOLED, GHANA, "a hole"),
    ],
)
def test_what_the_system_refuses_is_refused_by_plot_and_the_others_are_written(tmp_path, geometry, producer, words):
    writer, refused = _writer(tmp_path / "a.geojson", [PLOT, geometry], [GHANA, producer])
    assert [(each.feature_id, each.plot_id) for each in refused] == [(2, "plot 2")] and words in refused[0].reason
    assert (writer.plots, writer.features) == (1, 1)
    writer.discard()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "given, written",
    [
        ("MULTIPOLYGON(((-1.6 6.2,-1.6 6.201,-1.599 6.201,-1.599 6.2,-1.6 6.2)))", "Polygon"),
        ("MULTIPOINT(-1.6 6.2)", "Point"),
        ("MULTIPOINT(-1.6 6.2,-1.7 6.2)", "MultiPoint"),
        ("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((2 0,3 0,3 1,2 0)))", "MultiPolygon"),
        ("MULTIPOLYGON(EMPTY,((0 0,1 0,1 1,0 0)))", "Polygon"),
    ],
)
def test_one_part_is_never_written_as_a_multi_type(tmp_path, given, written):
    done = _write(tmp_path / "a.geojson", [given], [Producer("GH")])
    assert _features(_files(done)[0])[0]["geometry"]["type"] == written


@pytest.mark.parametrize("area, said", [(None, False), (float("nan"), False), (0.0, False), (2.5, True)])
def test_an_area_is_written_where_there_is_one(tmp_path, area, said):
    done = _write(tmp_path / "a.geojson", [PLOT], [Producer("GH", area=area)])
    assert ("Area" in _features(_files(done)[0])[0]["properties"]) == said


def test_holes_are_split_without_losing_ground(tmp_path):
    done = _write(tmp_path / "a.geojson", [HOLED], [Producer("GH", area=100)], holes=Holes.SPLIT)
    features = _features(_files(done)[0])
    pieces = [shape(feature["geometry"]) for feature in features]
    assert len(pieces) == done.features > 1 and done.plots == 1
    assert all(piece.is_valid and not piece.interiors for piece in pieces)
    assert unary_union(pieces).symmetric_difference(wkt.loads(HOLED)).area < 1e-12
    assert sum(feature["properties"]["Area"] for feature in features) == pytest.approx(100, abs=0.01)


FALSE_AREAS = {  # hectares that are due of four plots, whether the last is cut, and what is said of which plot
    "of the first": (
        [2.5, 1.5, 1.5, 1.5],
        False,
        "1 plot came out otherwise than it is declared: plot plot 1 has 2.50 ha",
    ),
    "of the last": (
        [1.5, 1.5, 1.5, 2.5],
        False,
        "1 plot came out otherwise than it is declared: plot plot 4 has 2.50 ha",
    ),
    "of two": (
        [1.5, 1.6, 1.5, 1.7],
        False,
        "2 plots came out otherwise than they are declared: plot plot 2 has 1.60 ha",
    ),
    "by a square metre and a half": ([1.5, 1.50015, 1.5, 1.5], False, "1 plot came out otherwise"),
    "none is due": ([1.5, 0.0, 1.5, 1.5], False, "plot plot 2 has 0 ha in the layer and 1.50 ha"),
    "of one that is cut": ([1.5, 1.5, 1.5, 1.7], True, "plot plot 4 has 1.70 ha in the layer and 1.50 ha"),
    "as they should be": ([1.5, 1.5, 1.5, 1.5], False, ""),
    "as they should be, one cut": ([1.5, 1.5, 1.5, 1.5], True, ""),
    "rounded": ([1.5, 1.50004, 1.49996, 1.5], False, ""),
}


@pytest.mark.parametrize("name", FALSE_AREAS)
def test_a_file_that_says_another_area_than_is_due_is_refused_with_the_first_such_plot(tmp_path, name):
    due, is_cut, words = FALSE_AREAS[name]
    geometries = [wkt.loads(text).wkb for text in (PLOT, PLOT, PLOT, HOLED if is_cut else PLOT)]
    writer = EudrWriter(tmp_path / "a.geojson", holes=Holes.SPLIT)
    names = [f"plot {k}" for k in range(1, 5)]
    assert writer.write(geometries, [GHANA] * 4, list(range(1, 5)), names, due) == []
    if not words:
        return writer.faults()
    with pytest.raises(EudrError, match="fault of GeoRelay") as told:
        writer.faults()
    assert words.replace("\u202f", " ") in str(told.value)


HOLED_PLOTS = {  # each of them, wherever it lies, keeps its ground when it is cut
    "one hole": box(0, 0, 8, 6).difference(box(3, 2, 5, 4)),
    "two holes over each other": box(0, 0, 8, 6).difference(box(3, 1, 5, 2)).difference(box(3, 4, 5, 5)),
    "two holes side by side": box(0, 0, 8, 6).difference(box(1, 2, 3, 4)).difference(box(5, 2, 7, 4)),
    "nine holes": box(0, 0, 9, 9).difference(
        unary_union([box(x, y, x + 1, y + 1) for x in (1, 4, 7) for y in (1, 4, 7)])
    ),
    "a long hole": box(0, 0, 8, 6).difference(box(0.5, 2.9, 7.5, 3.1)),
    "a hole beside the border": box(0, 0, 8, 6).difference(box(0.01, 0.01, 1, 1)),
    "a diamond": box(0, 0, 8, 6).difference(Point(4, 3).buffer(2, 1)),
}


@pytest.mark.parametrize("place", [(0, 0), (20, -30), (-70, 50), (178, 80), (-179, -85)], ids=str)
@pytest.mark.parametrize("name", HOLED_PLOTS)
def test_a_plot_with_holes_keeps_its_ground_wherever_it_lies(name, place):
    from georelay.checks.holes import split_at_holes
    from georelay.checks.shapes import Shapes

    given = affinity.translate(affinity.scale(HOLED_PLOTS[name], 1e-3, 1e-3, origin=(0, 0)), *place)
    pieces = split_at_holes(given.wkb, Shapes())
    shapes = [wkb.loads(text) for text, _ in pieces]
    assert len(shapes) > 1 and all(each.is_valid and not each.interiors for each in shapes)
    assert unary_union(shapes).symmetric_difference(given).area < 1e-4 * given.area
    assert sum(each.area for each in shapes) == pytest.approx(given.area, rel=1e-4)
    assert sum(share for _, share in pieces) == pytest.approx(1, rel=1e-3)


def test_a_file_is_written_into_folders_that_are_not_there_yet(tmp_path):
    done = _write(tmp_path / "season" / "statements" / "a.geojson", [PLOT])
    assert [path.relative_to(tmp_path).as_posix() for path in _files(done)] == ["season/statements/a.geojson"]


def test_the_hectares_of_a_statement_are_said_with_four_decimals(tmp_path):
    done = _write(tmp_path / "a.geojson", ["POINT(-1.5 6.1)"], [Producer("GH", "Ama", "Tano", 1.23456)])
    assert done.statements[0].summary()["hectares"] == 1.2346


def test_the_system_takes_twenty_five_million_bytes(tmp_path):
    assert EudrWriter(tmp_path / "a.geojson").most_bytes == MOST_BYTES == 25_000_000


def test_files_stay_below_the_limit(tmp_path):
    done = _write(
        tmp_path / "plots.geojson", [PLOT.replace("-1.6 ", f"-1.6{k:03} ") for k in range(100)], most_bytes=9000
    )
    assert [path.name for path in _files(done)[:2]] == ["plots.geojson", "plots_2.geojson"]
    assert all(path.stat().st_size <= 9000 for path in _files(done))
    assert sum(len(_features(path)) for path in _files(done)) == 100


def test_a_statement_takes_a_thousand_producers_and_keeps_each_together(tmp_path):
    plots = [f"POINT({k / 1000:.6f} 6)" for k in range(3000)]
    done = _write(tmp_path / "a.geojson", plots, [Producer("GH", f"P{k % 1500}") for k in range(3000)])
    names = [{f["properties"]["ProducerName"] for f in _features(path)} for path in _files(done)]
    assert [len(each) for each in names] == [1000, 500] and not names[0] & names[1]
    assert [each.summary()["producers"] for each in done.statements] == [1000, 500]


def test_the_parts_of_a_plot_stay_in_one_file(tmp_path):
    plots = [HOLED.replace("-1.", f"-{k}.") for k in range(1, 30)]
    done = _write(tmp_path / "a.geojson", plots, holes=Holes.SPLIT, most_bytes=4000)
    assert len(done.statements) > 3
    where = [{row.feature_id for row in each.rows} for each in done.statements]
    assert sum(map(len, where)) == len(set().union(*where)) == 29
    for statement in done.statements:
        for row in statement.rows:
            mine = [each for each in statement.rows if each.feature_id == row.feature_id]
            assert 1 <= row.part <= row.parts == len(mine)


@pytest.mark.parametrize(
    "geometry",
    [
        "POLYGON((5 5,5.001 5,5.001 5.001,5.0000001 5.0000001,5 5))",
        "POLYGON((0 0,1 1,1 0,0 1,0 0))",
        "POINT(10 95)",
    ],
)
def test_what_came_out_with_a_fault_is_told_and_takes_nobodys_place(tmp_path, geometry):
    (tmp_path / "a.geojson").write_text("what was there", encoding="utf-8")
    writer, refused = _writer(tmp_path / "a.geojson", [PLOT, geometry], [Producer("GH", area=1)] * 2)
    assert refused == [] and {each.feature_id for each in writer.faults()} == {2}
    writer.discard()
    assert [path.name for path in tmp_path.iterdir()] == ["a.geojson"]
    assert (tmp_path / "a.geojson").read_text(encoding="utf-8") == "what was there"


def test_a_draft_that_is_cut_short_is_no_success(tmp_path):
    writer, _ = _writer(tmp_path / "a.geojson", [PLOT.replace("-1.6 ", f"-1.6{k:03} ") for k in range(9)])
    writer.statements[0].writer.close()
    draft = writer.statements[0].draft
    draft.write_bytes(b"\n".join(draft.read_bytes().split(b"\n")[:5]))
    with pytest.raises(EudrError, match="only 4 arrived"):
        writer.faults()


def test_further_files_of_a_larger_run_go_and_those_of_others_stay(tmp_path):
    plots = [PLOT.replace("-1.6 ", f"-1.6{k:03} ") for k in range(100)]
    _write(tmp_path / "p.geojson", plots, most_bytes=9000)
    before = sorted(path.name for path in tmp_path.iterdir())
    (tmp_path / "p_1.geojson").write_text("mine", encoding="utf-8")
    (tmp_path / f"p_{len(before) + 1}.geojson").write_text('{"type":"FeatureCollection"}', encoding="utf-8")
    writer, _ = _writer(tmp_path / "p.geojson", plots[:3])
    writer.faults()
    removed = [path.name for path in writer.keep()]
    assert sorted(removed) == [name for name in before if name != "p.geojson"] and len(removed) >= 2
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "p.geojson",
        "p_1.geojson",
        f"p_{len(before) + 1}.geojson",
    ]


def test_the_list_of_countries_has_all_officially_assigned_codes():
    assert len(CODES) == 249 and {"GH", "CI", "BR", "VN", "XK"} & CODES == {"GH", "CI", "BR", "VN"}


@pytest.mark.parametrize("size", [1e-6, 2e-6, 5e-4])
@pytest.mark.parametrize("doubled", [False, True])
def test_a_hole_is_cut_where_the_pieces_are_sound_as_written(size, doubled):
    from georelay.checks.engine import Batch, Layer, Options, check
    from georelay.checks.holes import split_at_holes
    from georelay.checks.mending import polygon_wkb
    from georelay.checks.shapes import Shapes

    square = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], dtype=float)
    shell, hole = square * 0.002 + (-1, 6), square * size + (-0.999, 6.001)
    if doubled:
        shell = np.insert(shell, 2, shell[2], axis=0)
    pieces = split_at_holes(polygon_wkb([(0, False, shell), (0, True, hole)], 3), Shapes())
    assert len(pieces) >= 2 and sum(share for _, share in pieces) == pytest.approx(1, rel=1e-3)
    texts = [text for text, _ in pieces]
    report = check([Batch(np.arange(len(texts)), texts)], Layer("pieces"), Options(profile=1))
    assert not report.invalid.any(), report.findings.message


GEOMETRIES = [
    "POINT(1 2)", "POLYGON((0 0,4 0,4 4,0 0))", "POLYGON((0 0,9 0,9 9,0 0),(5 1,6 1,6 2,5 1))", "LINESTRING(0 0,1 2)",
    "MULTIPOINT((1 2),(3 4))", "MULTILINESTRING((0 0,1 2),(5 5,6 6,7 7))",
    "MULTIPOLYGON(((0 0,4 0,4 4,0 0)),((10 0,19 0,19 9,10 0),(15 1,16 1,16 2,15 1)))",
    "GEOMETRYCOLLECTION(POINT(1 2),POLYGON((0 0,4 0,4 4,0 0)),LINESTRING(0 0,1 2))", "GEOMETRYCOLLECTION EMPTY",
]  # fmt: skip


@pytest.mark.parametrize("text", GEOMETRIES)
def test_a_geometry_of_a_file_is_read_back_as_it_is_written(text):
    shape = wkt.loads(text)
    assert geometry_wkb(mapping(shape)) == wkb.dumps(shape, big_endian=False)


def test_rings_of_a_file_are_read_as_they_stand_and_nothing_as_nothing():
    assert geometry_wkb(None) is None
    open_ring = {"type": "Polygon", "coordinates": [[[0, 0, 7], [1, 0, 7], [1, 1, 7]]]}
    rings = read_wkb([geometry_wkb(open_ring)]).rings_of(0)
    assert [xy.tolist() for _, _, xy in rings] == [[[0, 0], [1, 0], [1, 1]]]
    assert geometry_wkb({"type": "Point", "coordinates": [1, 2, 70]}) == wkt.loads("POINT(1 2)").wkb
    empty = read_wkb([geometry_wkb({"type": "Point", "coordinates": []})])
    assert empty.kind.tolist() == [1] and len(empty.xy) == 0


PLAIN = {  # as it is: as the plainest type that holds it
    "MULTIPOINT((1 2))": "POINT(1 2)",
    "MULTIPOINT((1 2),(3 4))": "MULTIPOINT((1 2),(3 4))",
    "MULTIPOLYGON(((0 0,4 0,4 4,0 0)))": "POLYGON((0 0,4 0,4 4,0 0))",
    "MULTIPOLYGON(((0 0,9 0,9 9,0 0),(5 1,6 1,6 2,5 1)))": "POLYGON((0 0,9 0,9 9,0 0),(5 1,6 1,6 2,5 1))",
    "MULTIPOLYGON(((0 0,4 0,4 4,0 0)),((5 0,9 0,9 4,5 0)))": "MULTIPOLYGON(((0 0,4 0,4 4,0 0)),((5 0,9 0,9 4,5 0)))",
    "POLYGON((0 0,4 0,4 4,0 0))": "POLYGON((0 0,4 0,4 4,0 0))",
    "POINT(5 6)": "POINT(5 6)",
}


@pytest.mark.parametrize("text", PLAIN)
@pytest.mark.parametrize("order", [True, False], ids=["big-endian", "little-endian"])
def test_a_multi_type_of_one_part_is_the_plain_type_whatever_the_order_of_its_bytes(text, order):
    given, due = wkb.dumps(wkt.loads(text), big_endian=order), wkt.loads(PLAIN[text])
    assert wkb.loads(plainest(given)).wkt == due.wkt


def test_parts_without_a_position_are_dropped():
    empty = struct.pack("<BII", 1, 3, 0)
    part = wkt.loads("POLYGON((0 0,4 0,4 4,0 0))").wkb
    other = wkt.loads("POLYGON((10 0,14 0,14 4,10 0))").wkb
    pairs = [([empty, part], "POLYGON"), ([part, empty, other], "MULTIPOLYGON"), ([part, other], "MULTIPOLYGON")]
    for parts, due in pairs:
        given = struct.pack("<BII", 1, 6, len(parts)) + b"".join(parts)
        found = wkb.loads(plainest(given))
        assert found.geom_type.upper() == due and found.area == 8.0 * (len(parts) - parts.count(empty))


@pytest.mark.parametrize(
    "producer, share, said",
    [
        (Producer("GH", "Ama", "Kumasi", 2.5), 1.0,
         {"ProducerName": "Ama", "ProducerCountry": "GH", "ProductionPlace": "Kumasi", "Area": 2.5}),
        (Producer("GH", "", "", 0.0), 1.0, {"ProducerCountry": "GH"}),
        (Producer("GH", "", "", -1.0), 1.0, {"ProducerCountry": "GH"}),
        (Producer("GH", "", "", None), 1.0, {"ProducerCountry": "GH"}),
        (Producer("GH", "", "", float("nan")), 1.0, {"ProducerCountry": "GH"}),
        (Producer("GH", "", "", 3.0), 0.33333, {"ProducerCountry": "GH", "Area": 1.0}),
        (Producer("GH", "", "", 0.00012), 1.0, {"ProducerCountry": "GH", "Area": 0.0001}),
    ],
)  # fmt: skip
def test_properties_have_the_names_of_the_system_and_only_what_is_said(producer, share, said):
    assert properties_of(producer, share) == said

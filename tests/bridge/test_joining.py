"""Results find their plots by every sign that a service may leave, and nothing that came is lost."""

from __future__ import annotations

import json
import math
import random
import uuid
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
pytest.importorskip("shapely")

from georelay.bridge.fitness import UploadDemand  # noqa: E402
from georelay.bridge.joining import Join  # noqa: E402
from georelay.bridge.ladder import COLUMN, GROUND, NAME, OWN, PLOT_ID, UUID  # noqa: E402
from georelay.bridge.results import Spool  # noqa: E402
from georelay.bridge.sources import LayerSource  # noqa: E402
from georelay.bridge.uploads import upload_from_layer  # noqa: E402
from georelay.providers.declare import (
    Joined,  # noqa: E402
    Ports,  # noqa: E402
)
from georelay.providers.epoch.following import FIGURE, outcome  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)

COUNT = 6
SILENT = Ports(print, print, lambda percent: None, lambda: False)


def outline(k: int) -> str:
    """A plot with a hole, of which each has its own shape; every third has two parts."""
    x, y, d = -2.4000005 + k * 0.01, 6.3000005, 0.0000017 * (k + 1)
    shell = [(x, y), (x + 0.004, y + d), (x + 0.0041235, y + 0.004), (x + d, y + 0.0039995)]
    hole = [(x + 0.001, y + 0.001), (x + 0.001, y + 0.002), (x + 0.002, y + 0.0015)]
    parts = [[shell, hole]] + ([[[(a + 0.0045, b) for a, b in shell]]] if k % 3 == 2 else [])
    return "MULTIPOLYGON(" + ",".join("(" + ",".join(_ring(each) for each in part) + ")" for part in parts) + ")"


def _ring(points) -> str:
    return "(" + ",".join(f"{round(x, 7)} {round(y, 7)}" for x, y in [*points, points[0]]) + ")"


def layer_of(fields: str, values, wkt=outline):
    columns = "&".join(f"field={each}" for each in fields.split(","))
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326&{columns}", "p", "memory")
    for k, row in enumerate(values):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt(k)))
        feature.setAttributes(list(row))
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


class Service:
    """What went out, as a service would have it, and what came back joined."""

    def __init__(self, folder: Path, layer, id_field: str = "") -> None:
        self.folder, source = folder, LayerSource(layer, "p", layer.crs(), QgsCoordinateTransformContext())
        demand = UploadDemand(id_field=id_field, on_invalid="send")
        self.upload = upload_from_layer(source, demand, folder / "up", lambda area: 1, SILENT)
        self.sent = json.loads(self.upload.path.read_text(encoding="utf-8"))["features"]
        self.warnings: list[str] = []

    def rows(self, **more):
        """One row a plot with a figure that tells which one it is; nothing of what was sent but the outline."""
        return [
            {"type": "Feature", "geometry": each["geometry"], "properties": {FIGURE: float(k), **more}}
            for k, each in enumerate(self.sent)
        ]

    def join(self, rows, **more) -> Join:
        joined = Joined(
            rows,
            self.upload.plots,
            missing={"outcome": "not assessed"},
            unsent={"outcome": "not sent"},
            conclude=lambda parts: {"outcome": outcome(*parts)},
            **more,
        )
        spool = Spool(self.folder / "rows.ndjson").fill(rows)
        return Join(joined, self.upload.plots, spool, self.folder, self.warnings.append)


def table(join: Join):
    names = [field.name() for field in join.fields()]
    return [dict(zip(names, row.attributes())) for family in join.families() for row in join.rows(family)]


@pytest.fixture
def service(qgis, tmp_path):
    values = [[f"P-{k:03d}", f"Plot {k}", 100 + k] for k in range(COUNT)]
    return Service(tmp_path, layer_of("Farm_ID:string,Name:string,n:integer", values), "Farm_ID")


def with_properties(rows, sent, change):
    return [{**row, "properties": {**change(each["properties"]), **row["properties"]}} for row, each in zip(rows, sent)]


def only(*names, rename=lambda name: name, cast=lambda value: value):
    return lambda own: {rename(name): cast(own[name]) for name in names}


ECHOES = {
    "all": (lambda own: own, OWN),
    "own key in another case": (only("georelayid", rename=str.upper), OWN),
    "own key as a number": (only("georelayid", cast=int), OWN),
    "own key as a float": (only("georelayid", cast=float), OWN),
    "own key with decimals as text": (only("georelayid", cast=lambda v: v + ".0"), OWN),
    "own key below properties": (lambda own: {"properties": only("georelayid")(own)}, OWN),
    "own key below attributes": (lambda own: {"attributes": only("georelayid")(own)}, OWN),
    "own key below metadata, as JSON text": (lambda own: {"metadata": json.dumps(only("georelayid")(own))}, OWN),
    "plotid": (only("plotid"), PLOT_ID),
    "plotid in capitals, lower-cased": (only("plotid", rename=str.upper, cast=str.lower), PLOT_ID),
    "plotid below metadata": (lambda own: {"metadata": only("plotid")(own)}, PLOT_ID),
    "the named column": (only("farm_id"), COLUMN),
    "the named column in capitals": (only("farm_id", rename=str.upper), COLUMN),
    "the name": (only("name"), NAME),
    "plotid replaced by a UUIDv5, and the name": (
        lambda own: {"plotid": str(uuid.uuid5(uuid.NAMESPACE_DNS, own["plotid"])), "name": own["name"]},
        NAME,
    ),
    "plotid replaced by a UUIDv5": (lambda own: {"plotid": str(uuid.uuid5(uuid.NAMESPACE_DNS, own["plotid"]))}, GROUND),
    "plotid replaced by a number of its own": (lambda own: {"plotid": 1}, GROUND),
    "nothing": (lambda own: {}, GROUND),
}
ORDERS = {"as sent": lambda rows: rows, "reversed": lambda rows: rows[::-1]}


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("echo", ECHOES)
def test_every_row_finds_its_plot_by_the_surest_sign(service, echo, order):
    change, rung = ECHOES[echo]
    rows = with_properties(service.rows(), service.sent, change)
    join = service.join(ORDERS[order](rows))
    assert [row[FIGURE] for row in table(join)] == [float(k) for k in range(COUNT)]
    assert dict(join.placed.rungs) == {rung: COUNT} and join.unmatched.count == 0
    assert "farm_id" not in [field.name().lower() for field in join.fields()][3:]  # what was echoed is there already


def redrawn(change):
    def draw(geometry):
        return {"type": "MultiPolygon", "coordinates": change(geometry["coordinates"])}

    return draw


def polygons(geometry):
    return geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]


def each_ring(change):
    return lambda geometry: {
        "type": "MultiPolygon",
        "coordinates": [[change(ring) for ring in part] for part in polygons(geometry)],
    }


def each_value(change):
    return each_ring(lambda ring: [[change(v) for v in point] for point in ring])


OUTLINES = {
    "as it is": lambda geometry: geometry,
    "rotated": each_ring(lambda ring: ring[2:-1] + ring[:2] + [ring[2]]),
    "reversed": each_ring(lambda ring: ring[::-1]),
    "rounded": each_value(lambda v: round(v, 6)),
    "cut": each_value(lambda v: math.trunc(v * 1e6) / 1e6),
    "with heights": each_ring(lambda ring: [[*point, 12.5] for point in ring]),
    "doubled": each_ring(lambda ring: [point for each in ring for point in (each, each)]),
    "parts in another order": lambda g: {"type": "MultiPolygon", "coordinates": polygons(g)[::-1]},
    "simplified by less than 1 %": each_value(lambda v: round(v, 5)),
}


@pytest.mark.parametrize("how", OUTLINES)
def test_without_any_id_the_outline_tells(service, how):
    rows = [{**row, "geometry": OUTLINES[how](row["geometry"])} for row in service.rows()]
    random.Random(7).shuffle(rows)
    join = service.join(rows)
    assert [row[FIGURE] for row in table(join)] == [float(k) for k in range(COUNT)]
    assert dict(join.placed.rungs) == {GROUND: COUNT}


def test_parts_of_a_plot_are_known_by_the_ground_that_they_cover_together(service):
    rows = [
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": part}, "properties": {FIGURE: float(k)}}
        for k, each in enumerate(service.sent)
        for part in polygons(each["geometry"])
    ]
    join = service.join(rows[::-1])
    assert [row[FIGURE] for row in table(join)] == [0.0, 1.0, 4.0, 3.0, 4.0, 10.0]  # two parts each add up
    assert join.split == 2 and join.unmatched.count == 0


def test_what_lies_elsewhere_is_not_a_plot_because_of_an_id_of_the_service(service):
    """A service that numbers its rows by itself may hit our ids; the place tells that they are not the same."""
    rows = service.rows()
    for row, other in zip(rows, reversed(service.sent)):
        row["properties"]["plotid"] = other["properties"]["plotid"]
    join = service.join(rows)
    assert [row[FIGURE] for row in table(join)] == [float(k) for k in range(COUNT)]
    assert dict(join.placed.rungs) == {GROUND: COUNT}


@pytest.mark.parametrize("tie", ["georelayid", "plotid", "farm_id", "outline"])
def test_one_look_at_the_base_data_ties_the_ids_of_the_service_to_ours(service, tie):
    ids = [str(uuid.uuid4()) for _ in service.sent]
    rows = [
        {**row, "geometry": None, "properties": {**row["properties"], "uuid": ids[k]}}
        for k, row in enumerate(service.rows())
    ]
    looks = []

    def base():
        looks.append(1)
        return [
            {
                "type": "Feature",
                "geometry": each["geometry"] if tie == "outline" else None,
                "properties": {"uuid": ids[k], **({} if tie == "outline" else {tie: each["properties"][tie]})},
            }
            for k, each in enumerate(service.sent)
        ]

    join = service.join(rows[::-1], base=base)
    assert [row[FIGURE] for row in table(join)] == [float(k) for k in range(COUNT)]
    assert dict(join.placed.rungs) == {UUID: COUNT} and looks == [1]


def test_the_base_data_is_not_asked_for_where_every_row_has_its_plot(service):
    def base():
        raise AssertionError("asked")

    rows = with_properties(service.rows(), service.sent, only("plotid"))
    assert service.join(rows, base=base).matched == COUNT


def test_never_by_order_and_never_the_nearest(service):
    rows = [{**row, "geometry": None} for row in service.rows()]
    moved = [{**row, "geometry": each_value(lambda v: v + 0.0005)(row["geometry"])} for row in service.rows()]
    for some in (rows, moved):
        join = service.join(some)
        assert join.matched == 0 and join.unmatched.count == COUNT
        assert {row["outcome"] for row in table(join)} == {"not assessed"}


def test_what_fits_no_plot_is_kept_and_all_else_is_joined(service):
    rows = with_properties(service.rows(), service.sent, only("plotid"))
    strange = {"type": "Feature", "geometry": None, "properties": {"plotid": "unheard of", FIGURE: 9.0}}
    join = service.join([*rows[:3], strange, *rows[3:]])
    assert join.matched == COUNT and [row["properties"] for row in join.unmatched] == [strange["properties"]]


def twins(qgis, folder):
    """Plots that share their ground: two suppliers claim the same field."""
    return Service(folder, layer_of("id:string", [["a"], ["b"], ["c"]], lambda k: outline(0 if k < 2 else 1)))


@pytest.mark.parametrize("figures, joined", [((1.0, 1.0), [1.0, 1.0]), ((1.0, 2.0), [None, None])])
def test_plots_of_the_same_ground_get_a_result_only_if_all_say_the_same(qgis, tmp_path, figures, joined):
    service = twins(qgis, tmp_path)
    rows = service.rows()
    for row, value in zip(rows, figures):
        row["properties"][FIGURE] = value
    join = service.join(rows)
    assert [row[FIGURE] or None for row in table(join)][:2] == joined
    assert join.unmatched.count == (0 if joined[0] else 2)


PARTS = {
    "areas add": ({"area_ha": 1.5}, {"area_ha": 2.5}, {"area_ha": 4.0}),
    "counts add": ({"alert_count": 1}, {"alert_count": 2}, {"alert_count": 3}),
    "tonnes add": ({"luc_tco2eyear": 1}, {"luc_tco2eyear": 2}, {"luc_tco2eyear": 3}),
    "per hectare by area": ({"area_ha": 1, "agb_tco2eha": 4}, {"area_ha": 3, "agb_tco2eha": 8}, {"agb_tco2eha": 7}),
    "a score by area": ({"area_ha": 1, "score": 4.0}, {"area_ha": 3, "score": 8.0}, {"score": 7.0}),
    "a score without areas is not averaged": ({"score": 0.25}, {"score": 0.75}, {"score": "0.25; 0.75"}),
    "the same score": ({"score": 0.25}, {"score": 0.25}, {"score": 0.25}),
    "years do not average": ({"loss_year": 2021}, {"loss_year": 2023}, {"loss_year": "2021; 2023"}),
    "dates do not average": (
        {"event_date": "2021-01-01"},
        {"event_date": "2023-01-01"},
        {"event_date": "2021-01-01; 2023-01-01"},
    ),
    "ids do not add": ({"parcel_id": 7}, {"parcel_id": 8}, {"parcel_id": "7; 8"}),
    "what nobody knows is listed": ({"zyx": 1}, {"zyx": 2}, {"zyx": "1; 2"}),
    "text figures add": ({"area_ha": "1.5"}, {"area_ha": "2,5"}, {"area_ha": 4.0}),
    "one silent": ({"area_ha": 1.5, "score": 3}, {"area_ha": None, "score": None}, {"area_ha": 1.5, "score": 3}),
    "the lowest": ({"min_height": 3}, {"min_height": 2}, {"min_height": 2}),
    "the highest": ({"max_height": 3}, {"max_height": 2}, {"max_height": 3}),
}


@pytest.mark.parametrize("kind", PARTS)
def test_two_rows_of_a_plot_are_merged_by_what_each_column_means(service, kind):
    one, two, expected = PARTS[kind]
    rows = [{"geometry": None, "type": "Feature", "properties": {"georelayid": "1", **each}} for each in (one, two)]
    join = service.join(rows)
    first = table(join)[0]
    assert {name: first[name] for name in expected} == expected and join.split == 1


OUTCOMES = [
    ([0.0], "no deforestation found"),
    ([0.4], "deforestation found"),
    (["0.4"], "deforestation found"),
    ([" 0,4 ha "], "deforestation found"),
    (["0.0"], "no deforestation found"),
    ([None], "not assessed"),
    (["NaN"], "not assessed"),
    (["n/a"], "not assessed"),
    ([True], "unclear"),
    (["some"], "unclear"),
    ([-1], "unclear"),
    ([0, 0.4], "deforestation found"),
    (["0", "0.4"], "deforestation found"),
    ([None, 0.4], "deforestation found"),
    ([0, 0], "no deforestation found"),
    ([0, None], "partly assessed"),
    ([None, None], "not assessed"),
]


@pytest.mark.parametrize("figures, expected", OUTCOMES)
def test_the_outcome_is_worked_out_after_merging(service, figures, expected):
    rows = [{"geometry": None, "type": "Feature", "properties": {"georelayid": "1", FIGURE: each}} for each in figures]
    assert table(service.join(rows))[0]["outcome"] == expected


@pytest.mark.parametrize("name", [FIGURE.upper(), "deforestation"])
def test_the_figure_is_found_in_any_case_and_one_level_down(service, name):
    value = {FIGURE: 0.4} if name == "deforestation" else 0.4
    rows = [{"geometry": None, "type": "Feature", "properties": {"georelayid": "1", name: value}}]
    assert table(service.join(rows))[0]["outcome"] == "deforestation found"


def test_rows_of_different_periods_stay_apart(service):
    rows = [
        {
            "geometry": None,
            "type": "Feature",
            "properties": {"georelayid": "1", "monitoring_start": start, "monitoring_end": end, FIGURE: area},
        }
        for start, end, area in (
            ("2020-12-31", "2022-12-31", 0.0),
            ("2022-12-31", "2024-12-31", 0.5),
            ("2022-12-31", "2024-12-31", 0.25),
        )
    ]
    join = service.join(rows)
    found = [(row["Farm_ID"], row["monitoring_start"] or "", row[FIGURE], row["outcome"]) for row in table(join)]
    assert found[:2] == [
        ("P-000", "2020-12-31", 0.0, "no deforestation found"),
        ("P-000", "2022-12-31", 0.75, "deforestation found"),
    ]
    assert found[2][:2] == ("P-001", "") and found[2][3] == "not assessed"
    assert join.periods == 1 and len(table(join)) == COUNT + 1


def test_a_plot_id_is_sent_as_text_and_once_whatever_the_layer_has(qgis, tmp_path):
    layer = layer_of("plotid:double,x:string", [[7.0, "a"], [7.0, "b"], [None, "c"], [8.0, "d"]])
    for at, id_field in enumerate(("", "plotid", "x")):
        sent = [each["properties"]["plotid"] for each in Service(tmp_path / str(at), layer, id_field).sent]
        assert len(set(sent)) == 4 and all(isinstance(each, str) for each in sent), sent
        assert sent == ["a", "b", "c", "d"] if id_field == "x" else sent[3] == "8"

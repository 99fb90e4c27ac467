"""A registry tells what a check on one machine tells: sentence by sentence, place by place."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

pq = pytest.importorskip("pyarrow.parquet")
pytest.importorskip("distributed")
pytestmark = pytest.mark.registry

SMALL = {"batch": 300, "part": 500, "cell": 200}


def told_of(findings):
    """(feature id, plot id, rule, severity, sentence) with the places, rounded to what a ground truth can differ by."""
    return {key: sorted(places) for key, places in findings.items()}


def on_one_machine(files, asked):
    """What the engine tells of the rows of all files, one after another."""
    from georelay.checks.declared import Declared, read_areas
    from georelay.checks.engine import Batch, check
    from georelay.registry.plan import Plan, Sizes, options_of, whole_layer
    from georelay.registry.sources import describe

    sources = tuple(describe(str(path), asked, 10**9)[0] for path, _ in files)
    rows = [
        (3 * number + 7 if path.suffix == ".gpkg" else number, row)
        for path, some in files
        for number, row in enumerate(some)
    ]
    plan = Plan(asked, Sizes(), sources, ())
    ids, given = np.array([number for number, _ in rows]), [row for _, row in rows]
    hectares, unread = read_areas([row[2] for row in given])
    declared = Declared(country=[row[3] for row in given] if asked.country == "country" else None, unread=unread)
    texts = [row[1] for row in given] if asked.id_field else None
    report = check(
        [Batch(ids, [row[0] for row in given], texts, hectares, declared)], whole_layer(plan), options_of(plan)
    )
    names = [str(path) for path, some in files for _ in some]
    findings, found = report.findings, {}
    for k in range(len(findings)):
        row = int(findings.row[k])
        key = (
            names[row] if row >= 0 else None,
            findings.feature_id[k],
            findings.plot_id[k],
            findings.rule[k],
            findings.severity[k],
            findings.message[k],
        )
        found.setdefault(key, []).append(place(findings.x[k], findings.y[k]))
    return told_of(found), report


def place(x, y):
    return (round(float(x), 7) + 0.0, round(float(y), 7) + 0.0) if np.isfinite([x, y]).all() else None


def in_pieces(out):
    import shapely

    found = {}
    for path in sorted((Path(out) / "findings").glob("*.parquet")):
        for row in pq.read_table(path).to_pylist():
            key = tuple(row[name] for name in ("file", "feature_id", "plot_id", "rule", "severity", "message"))
            point = None if row["geometry"] is None else shapely.from_wkb(row["geometry"])
            found.setdefault(key, []).append(None if point is None else place(point.x, point.y))
    return told_of(found)


def assert_same(files, asked, out, cluster, sizes=None):
    from georelay.registry.plan import Sizes
    from georelay.registry.run import check_registry

    outcome = check_registry([str(path) for path, _ in files], out, asked, cluster, print, Sizes(**(sizes or SMALL)))
    expected, report = on_one_machine(files, asked)
    found = in_pieces(out)
    assert Counter(key[3] for key in found) == Counter(key[3] for key in expected)
    assert sorted(map(str, found)) == sorted(map(str, expected))
    assert [key for key in found if found[key] != expected[key]] == []
    assert outcome.errors == int(report.invalid.sum())
    summary = json.loads((out / "summary.json").read_text())
    assert summary["rules"] == dict(report.summary)
    assert summary["fit"] == report.valid_count
    assert (out / "_SUCCESS").exists() and not (out / "work").exists()
    return found


@pytest.mark.parametrize("profile", (0, 1, 4))
def test_faults_of_every_kind_across_files_and_cells_are_told_alike(profile, tmp_path, cluster, parquet, faulty, world):
    from georelay.registry.plan import Asked

    rows = faulty(2500, seed=profile)
    files = [(tmp_path / f"{name}.parquet", rows[start::3]) for start, name in enumerate("abc")]
    for path, some in files:
        parquet(path, some, group=350)
    asked = Asked(profile, "plot", "", "country", 2.0, world)
    found = assert_same(files, asked, tmp_path / "out", cluster)
    rules = {key[3] for key in found}
    assert {"overlap", "duplicate_geometry", "gap", "duplicate_id", "swapped_coordinates", "null_geometry"} <= rules


def moved(rows, change):
    import shapely

    def one(wkb):
        whole = wkb is not None and len(wkb) > 60 and shapely.from_wkb(wkb, on_invalid="ignore")
        return shapely.to_wkb(shapely.transform(whole, change)) if whole else wkb

    return [(one(row[0]), *row[1:]) for row in rows]


def exchanged(rows):
    return moved(rows, lambda xy: xy[:, ::-1])


def over_the_line(rows):
    """The same plots, with 180 degrees through their midst, and each position from -180 to 180."""

    def there(xy):
        lon = xy[:, 0] + 181.575
        return np.column_stack([np.where(lon > 180, lon - 360, lon), xy[:, 1] - 23])

    return moved(rows, there)


def in_the_unit(rows):
    """Areas that are the measured ones, but square metres."""
    import shapely

    def area(wkb):
        whole = wkb is not None and shapely.from_wkb(wkb, on_invalid="ignore")
        return float(whole.area * 111_000**2) if whole else np.nan

    return [(row[0], row[1], area(row[0]), row[3]) for row in rows]


def in_the_unit_without_faults(rows):
    """Square metres in the plots that make up the EU's file, and hectares in most of the others, which have holes."""
    import shapely

    changed = []
    for number, (wkb, name, _, country) in enumerate(in_the_unit(rows)):
        whole = shapely.from_wkb(wkb, on_invalid="ignore") if wkb is not None else None
        if whole and whole.geom_type == "Polygon" and whole.is_valid and number % 5:
            middle = whole.representative_point().buffer(1e-6, 1)
            whole = whole.difference(middle)
        area = whole.area * 111_000**2 * (1e-4 if whole and number % 5 else 1) if whole else np.nan
        changed.append((shapely.to_wkb(whole) if whole else wkb, name, area, country))
    return changed


@pytest.mark.parametrize(
    "change, rule",
    ((exchanged, "swapped_coordinates"), (in_the_unit, "area_unit"), (in_the_unit_without_faults, "area_unit")),
    ids=("exchanged", "square metres", "square metres in what is fit"),
)
def test_what_only_the_whole_shows_is_told_alike(change, rule, tmp_path, cluster, parquet, faulty, world):
    from georelay.registry.plan import Asked

    if rule == "swapped_coordinates" and not world:
        pytest.skip("there is no world map here")
    rows = change(faulty(700, seed=11))
    files = [(tmp_path / "a.parquet", rows[:300]), (tmp_path / "b.parquet", rows[300:])]
    for path, some in files:
        parquet(path, some, group=100)
    found = assert_same(files, Asked(1, "plot", "", "country", 0.0, world), tmp_path / "out", cluster)
    assert rule in {key[3] for key in found}


def test_a_geopackage_beside_geoparquet_is_told_alike_by_its_fids(tmp_path, cluster, parquet, faulty, geopackage_of):
    from georelay.registry.plan import Asked

    rows = faulty(900, seed=21)
    parquet(tmp_path / "a.parquet", rows[::2], group=100)
    geopackage_of(tmp_path / "b.gpkg", rows[1::2])
    files = [(tmp_path / "a.parquet", rows[::2]), (tmp_path / "b.gpkg", rows[1::2])]
    assert_same(files, Asked(4, "plot", "", "", 1.0, ""), tmp_path / "out", cluster)


@pytest.mark.parametrize("crs, rule", (("EPSG:32630", "overlap"), (None, "no_crs")))
def test_other_crss_and_none_are_told_alike(crs, rule, tmp_path, cluster, parquet, faulty):
    from georelay.registry.plan import Asked

    rows = moved(faulty(700, seed=31), lambda xy: (xy - (-1.6, 6.2)) * 111_000 + (655_000, 685_000))
    files = [(tmp_path / "a.parquet", rows[::2]), (tmp_path / "b.parquet", rows[1::2])]
    for path, some in files:
        parquet(path, some, crs=crs, group=100)
    found = assert_same(files, Asked(4, "plot", "", "", 1.0, ""), tmp_path / "out", cluster)
    assert rule in {key[3] for key in found}


def test_plots_without_a_finding_across_and_an_empty_file_are_a_whole_result(tmp_path, cluster, parquet, faulty):
    from georelay.registry.plan import Asked

    rows = faulty(9, seed=1)[:1]
    parquet(tmp_path / "a.parquet", rows)
    assert_same([(tmp_path / "a.parquet", rows)], Asked(4, "plot", "", "", 1.0, ""), tmp_path / "out", cluster)


def test_plots_over_180_degrees_are_told_alike(tmp_path, cluster, parquet, faulty):
    from georelay.registry.plan import Asked

    rows = over_the_line(faulty(900, seed=21))
    files = [(tmp_path / "a.parquet", rows[:500]), (tmp_path / "b.parquet", rows[500:])]
    for path, some in files:
        parquet(path, some, group=90)
    found = assert_same(files, Asked(4, "plot", "", "", 2.0, ""), tmp_path / "out", cluster)
    crossing = {key[:3] for key in found if key[3] == "antimeridian"}
    assert len(crossing) > 20
    assert len({key[:3] for key in found if key[3] == "overlap"} & crossing) > 10


def turned(shape, degrees):
    import shapely

    return shapely.transform(shape, lambda xy: xy + (degrees, 0.0))


def counted_otherwise(box):
    """The same ground beyond 180 degrees, again and again, beside and among plots that are counted as usual."""
    return [turned(box, degrees) for degrees in (360.0, -360.0, 0.0, 720.0, 360.0)]


def that_begin_at_180(box):
    """As districts on both sides of 180 degrees write the same field, and what lies beside it."""
    import shapely

    at = box.bounds[1]
    from_the_west = shapely.Polygon([(180.0, at), (-179.9, at), (-179.9, at + 0.1), (180.0, at + 0.1)])
    from_the_east = shapely.box(-180.0, at, -179.9, at + 0.1)
    over = shapely.Polygon([(179.95, at), (-179.95, at), (-179.95, at + 0.05), (179.95, at + 0.05)])
    return [from_the_east, over, from_the_west, from_the_east, turned(from_the_east, 360.0)]


def giants_beyond(box):
    giant = box.buffer(1.0, quad_segs=1)
    return [turned(giant, degrees) for degrees in (0.0, 360.0, 360.0)]


@pytest.mark.parametrize("made", (counted_otherwise, that_begin_at_180, giants_beyond))
@pytest.mark.parametrize("around", ((-1.6, 6.2), (179.9, -17.0), (-180.0, -17.0)), ids=str)
def test_the_same_ground_whole_turns_apart_is_told_alike(around, made, tmp_path, cluster, parquet, faulty):
    import shapely
    from georelay.registry.plan import Asked

    extra = [
        (shapely.to_wkb(shape), f"T-{number}", 1.0, "FJ")
        for at in ((around[0] + 0.01, around[1] + 0.01), (around[0] + 0.02, around[1] + 0.03))
        for number, shape in enumerate(made(shapely.box(*at, at[0] + 0.003, at[1] + 0.003)))
    ]
    rows = [*extra, *faulty(300, seed=51, around=around), *extra[::-1]]
    files = [(tmp_path / f"{start}.parquet", rows[start::2]) for start in (0, 1)]
    for path, some in files:
        parquet(path, some, group=40)
    found = assert_same(files, Asked(4, "plot", "", "", 1.0, ""), tmp_path / "out", cluster)
    assert sum(key[3] == "duplicate_geometry" and key[2].startswith("T-") for key in found) >= 5


def test_a_place_does_not_depend_on_how_many_plots_are_judged_together(tmp_path, cluster, parquet):
    """A plot with doubled positions within one that many others meet: GEOS answers that in another way than for few."""
    import shapely
    from georelay.registry.plan import Asked

    twice = shapely.Polygon([(0.4, 0.4), (0.4, 0.4), (0.5, 0.4), (0.5, 0.5), (0.5, 0.5), (0.4, 0.4)])
    inside = [shapely.affinity.translate(twice, dx, dy) for dx, dy in ((0.0, 0.0), (0.2, 0.1), (0.1, 0.3))]
    around = [shapely.Point(0.5 + np.cos(turn) / 2, 0.5 + np.sin(turn) / 2).buffer(0.02) for turn in np.arange(30) / 5]
    shapes = [shapely.Point(0.5, 0.5).buffer(0.5), *inside, *around]
    rows = [(shapely.to_wkb(shape), f"P-{number}", 1.0, "GH") for number, shape in enumerate(shapes)]
    parquet(tmp_path / "a.parquet", rows, group=5)
    sizes = {"batch": 4, "part": 5, "cell": 4}
    found = assert_same([(tmp_path / "a.parquet", rows)], Asked(4), tmp_path / "out", cluster, sizes)
    assert sum(key[3] == "overlap" for key in found) >= 33


def test_sizes_of_parts_and_cells_change_nothing(tmp_path, cluster, parquet, faulty):
    from georelay.registry.plan import Asked

    rows = faulty(800, seed=41)
    parquet(tmp_path / "a.parquet", rows, group=70)
    files, asked = [(tmp_path / "a.parquet", rows)], Asked(4, "plot", "", "", 2.0, "")
    one = assert_same(files, asked, tmp_path / "one", cluster, {"batch": 50, "part": 70, "cell": 40})
    assert one == assert_same(files, asked, tmp_path / "two", cluster, {"batch": 9000, "part": 9000, "cell": 9000})

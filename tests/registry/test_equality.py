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
    from georelay.registry.plan import Plan, Sizes, layer_of, options_of
    from georelay.registry.sources import describe

    sources = tuple(describe(str(path), asked, 10**9)[0] for path, _ in files)
    rows = [(number, row) for _, some in files for number, row in enumerate(some)]
    plan = Plan(asked, Sizes(), sources, ())
    ids, given = np.array([number for number, _ in rows]), [row for _, row in rows]
    hectares, unread = read_areas([row[2] for row in given])
    declared = Declared(country=[row[3] for row in given] if asked.country else None, unread=unread)
    texts = [row[1] for row in given] if asked.id_field else None
    report = check([Batch(ids, [row[0] for row in given], texts, hectares, declared)], layer_of(plan), options_of(plan))
    names = [str(path) for path, some in files for _ in some]
    findings, found = report.findings, {}
    for k in range(len(findings)):
        row = int(findings.row[k])
        key = (names[row] if row >= 0 else None, findings.feature_id[k], findings.plot_id[k], findings.rule[k],
               findings.severity[k], findings.message[k])
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

"""How long the registry command takes, and how much memory, beside the engine on one machine and two databases.

    make bench-registry                                   1, 4 and 16 million plots
    .venv-registry/bin/python -m benchmarks.registry 100000 1000000

The plots are made by ``registry_plots``. Each line runs in a process of its own. Seconds are the processor's (user and
system, all processes), which other work on the machine disturbs least, and the clock's beside them; memory is the peak
of the largest process, for the registry of a worker. The overlap join of the databases is as one writes it down: read,
make valid, join on ST_Intersects, cut, keep what is more than 1 m2 and 0.1 % of the smaller plot.
"""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

COUNTS = (1_000_000, 4_000_000, 16_000_000)
WORKERS = 2
_SQUARE = 111_320.0**2 * 0.98  # square metres of a square degree where the plots lie, about
_PAIRS = f"""
    SELECT count(*) FROM (
        SELECT ST_Area(ST_Intersection(g, h)) AS common, ST_Area(g) AS one, ST_Area(h) AS two FROM pairs WHERE a < b
    ) AS cut WHERE common * {_SQUARE} > 1 AND common > 0.001 * CASE WHEN one < two THEN one ELSE two END
"""


def registry(folder: Path, rules: tuple[str, ...] = ()) -> dict[str, Any]:
    from distributed import Client
    from georelay.registry.plan import Asked
    from georelay.registry.run import check_registry
    from georelay.registry.workers import local_cluster

    out = Path(tempfile.mkdtemp(dir=folder.parent)) / "out"
    try:
        with local_cluster(WORKERS) as cluster, Client(cluster) as client:
            asked = Asked(id_field="" if rules else "plot_id", world="" if rules else _world(), rules=rules)
            outcome = check_registry([str(folder)], out, asked, client, _say)
            used = client.run(resource.getrusage, resource.RUSAGE_SELF).values()
    finally:
        shutil.rmtree(out.parent, ignore_errors=True)
    return {
        "found": sum(outcome.counts.values()),
        "kilobytes": max(each.ru_maxrss for each in used),
        "processor": sum(each.ru_utime + each.ru_stime for each in used),
    }


def engine(folder: Path, rules: tuple[str, ...] = ()) -> dict[str, Any]:
    from georelay.checks.engine import Layer, Options, check
    from georelay.checks.world import read_world

    world = read_world(Path(_world())) if _world() and not rules else None
    options = Options(profile=0, rules=frozenset(rules) if rules else None, workers=WORKERS, world=world)
    report = check(_batches(folder), Layer("plots", id_field=True, area_field=False), options)
    return {"found": report.issue_count}


def _batches(folder: Path) -> Iterator[Any]:
    import numpy as np
    import pyarrow.parquet as pq
    from georelay.checks.engine import Batch

    done = 0
    for path in sorted(folder.glob("*.parquet")):
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(20_000):
                ids = np.arange(done, done + batch.num_rows)
                done += batch.num_rows
                yield Batch(ids, batch.column("geometry").to_pylist(), batch.column("plot_id").to_pylist())


def registry_overlaps(folder: Path) -> dict[str, Any]:
    return registry(folder, ("overlap",))


def engine_overlaps(folder: Path) -> dict[str, Any]:
    return engine(folder, ("overlap",))


def duckdb_overlaps(folder: Path) -> dict[str, Any]:
    import duckdb
    from duckdb_extensions import import_extension

    database = duckdb.connect(config={"threads": WORKERS})
    import_extension("spatial", con=database)
    database.load_extension("spatial")
    database.execute(
        f"CREATE TEMP TABLE p AS SELECT row_number() OVER () AS n, ST_MakeValid(geometry::GEOMETRY) AS g "
        f"FROM read_parquet('{folder}/*.parquet') WHERE geometry IS NOT NULL"
    )
    database.execute(
        "CREATE TEMP TABLE pairs AS SELECT x.n AS a, y.n AS b, x.g AS g, y.g AS h "
        "FROM p AS x JOIN p AS y ON ST_Intersects(x.g, y.g)"
    )
    return {"found": database.execute(_PAIRS).fetchone()[0]}


def sedona_overlaps(folder: Path) -> dict[str, Any]:
    import pyarrow as pa
    import sedonadb

    database = sedonadb.connect()
    database.read_parquet(str(folder)).to_view("raw")
    plots = "SELECT row_number() OVER () AS n, ST_MakeValid(geometry) AS g FROM raw WHERE geometry IS NOT NULL"
    database.sql(plots).to_memtable().to_view("p")
    pairs = (
        "SELECT x.n AS a, y.n AS b, x.g AS g, y.g AS h FROM p AS x JOIN p AS y ON ST_Intersects(x.g, y.g) "
        "WHERE x.n < y.n"
    )
    database.sql(pairs).to_view("pairs")
    return {"found": int(pa.table(database.sql(_PAIRS)).column(0)[0].as_py())}


LINES: dict[str, Callable[[Path], dict[str, Any]]] = {
    "registry, every rule, 2 workers": registry,
    "engine on one machine, every rule": engine,
    "registry, overlaps, 2 workers": registry_overlaps,
    "engine on one machine, overlaps": engine_overlaps,
    "DuckDB spatial, overlaps": duckdb_overlaps,
    "SedonaDB, overlaps": sedona_overlaps,
}


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _world() -> str:
    from georelay.registry.__main__ import _world as found

    return found(None)


def run_line(name: str, folder: Path) -> None:
    """In a process of its own: what it took, as JSON."""
    started = time.monotonic()
    told = LINES[name](folder)
    used = resource.getrusage(resource.RUSAGE_SELF)
    told["processor"] = told.get("processor", 0.0) + used.ru_utime + used.ru_stime
    told["clock"] = time.monotonic() - started
    told.setdefault("kilobytes", used.ru_maxrss)
    print(json.dumps(told))


def measured(name: str, folder: Path) -> dict[str, Any]:
    line = [sys.executable, "-W", "ignore", "-m", "benchmarks.registry", "--line", name, str(folder)]
    done = subprocess.run(line, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def _row(name: str, count: int, told: dict[str, Any], ratio: float) -> str:
    figures = (
        f"{count:,}",
        f"{told['processor']:,.1f}",
        f"{told['processor'] * 1e6 / count:,.1f}",
        f"{told['clock']:,.1f}",
        f"{told['kilobytes'] / 1024:,.0f}",
        f"{told['found']:,}",
        f"{ratio:.2f}",
    )
    return f"| {' | '.join((name, *figures))} |"


def main(counts: list[int]) -> None:
    """The registry for all counts, the others for the first."""
    from .registry_plots import write_registry

    heads = ("line", "plots", "processor s", "a million", "clock s", "MB", "found", "ratio")
    print(f"| {' | '.join(heads)} |\n{'|---' * len(heads)}|", flush=True)
    for number, count in enumerate(counts):
        with tempfile.TemporaryDirectory(prefix="registry-bench-") as place:
            folder = Path(place) / "plots"
            write_registry(folder, count)
            base: dict[bool, float] = {}
            for name in LINES if number == 0 else list(LINES)[:1]:
                told = measured(name, folder)
                own = base.setdefault("overlaps" in name, told["processor"])
                print(_row(name, count, told, told["processor"] / own), flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--line"]:
        run_line(sys.argv[2], Path(sys.argv[3]))
    else:
        main([int(each) for each in sys.argv[1:]] or list(COUNTS))

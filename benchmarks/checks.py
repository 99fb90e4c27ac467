"""How long the checks take beside what QGIS does: ratios of one run, on layers that the bench makes itself.

    python3 -m benchmarks.checks [plots ...] [file.gpkg ...]        default: 10000 100000

One layer has plots that lie apart, in the other a third share borders. Of a file with a table ``plots``, such as other
generators make, only the algorithms are compared. Each line runs in a process of its own, so
that its peak memory is its own; the seconds are the processor's (user and system, all threads), which other work on
the machine disturbs least. Lines that end in "shapely 2" use the second shapely that ``make setup`` brings.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Callable

import numpy as np

from .checks_layer import forests, near_plots, plots, write_geopackage
from .checks_package import ROOT, package, put_checkout_last

_VALIDITY = frozenset(
    """null_geometry empty_geometry self_intersection ring_self_intersection hole_outside_shell nested_holes
    nested_shells disconnected_interior duplicate_rings too_few_points unclosed_ring invalid_coordinate""".split()
)
_BATCH = 5000
_REPEATS = 5  # the best counts: the others were disturbed


def _wkb_batches(path: str) -> Iterator[tuple[np.ndarray, list, list]]:
    """(feature ids, WKB, plot ids) through GDAL's Arrow stream where this GDAL has it, else feature by feature."""
    from osgeo import ogr

    source = ogr.Open(path)
    layer = source.GetLayer(0)
    if hasattr(layer, "GetArrowStreamAsNumPy"):
        layer.SetIgnoredFields(["farmer"])
        for batch in layer.GetArrowStreamAsNumPy(options=["USE_MASKED_ARRAYS=NO", f"MAX_FEATURES_IN_BATCH={_BATCH}"]):
            ids = [text.decode() if isinstance(text, bytes) else text for text in batch["plotid"].tolist()]
            yield np.asarray(batch["fid"]), [bytes(each) for each in batch["geom"]], ids
        return
    features = [(f.GetFID(), bytes(f.GetGeometryRef().ExportToIsoWkb()), f.GetField(0)) for f in layer]
    for start in range(0, len(features), _BATCH):
        ids, wkb, names = zip(*features[start : start + _BATCH])
        yield np.array(ids), list(wkb), list(names)


def read_only(path: str) -> int:
    return sum(len(wkb) for _, wkb, _ in _wkb_batches(path))


def read_and_geos(path: str) -> int:
    """What any validity check must do at least: read, and ask GEOS once a geometry, in the quickest way there is."""
    shapes = package("checks.shapes").Shapes()
    ask = _valid_arrays if shapes.two else _valid_handles
    return sum(ask(shapes, wkb) for _, wkb, _ in _wkb_batches(path))


def _valid_arrays(shapes: Any, wkb: list) -> int:
    import shapely

    return int((~shapely.is_valid(shapely.from_wkb(wkb, on_invalid="ignore"))).sum())


def _valid_handles(shapes: Any, wkb: list) -> int:
    from shapely.geos import lgeos

    reader, bad = lgeos.GEOSWKBReader_create(), 0
    for each in wkb:
        geometry = lgeos.GEOSWKBReader_read(reader, each, len(each))
        if not geometry or lgeos.GEOSisValid(geometry) != 1:
            bad += 1
        if geometry:
            lgeos.GEOSGeom_destroy(geometry)
    lgeos.GEOSWKBReader_destroy(reader)
    return bad


def check_with(path: str, **options: Any) -> int:
    engine = package("checks.engine")
    batches = (engine.Batch(ids, wkb, names) for ids, wkb, names in _wkb_batches(path))
    return engine.check(batches, engine.Layer("plots", id_field=True), engine.Options(**options)).issue_count


def validity(path: str) -> int:
    return check_with(path, rules=_VALIDITY)


def without_overlaps(path: str) -> int:
    return check_with(path, overlaps=False)


def all_rules(path: str) -> int:
    return check_with(path)


def with_forests(path: str) -> int:
    """Twenty protected forests beside the plots, each with a border of 10,000 positions."""
    from osgeo import ogr

    engine, data = package("checks.engine"), ogr.Open(path)
    outlines = list(forests(*data.GetLayer(0).GetExtent()))
    del data
    beside = [engine.Batch(np.arange(len(outlines)), outlines)]
    return check_with(path, compare=beside, compare_layer=engine.Layer("forests"))


def epoch_profile(path: str) -> int:
    return check_with(path, profile=0)


def second_check(path: str) -> int:
    """One plot in a thousand edited, then checked again; only the second check is timed."""
    engine = package("checks.engine")
    whole = list(_wkb_batches(path))
    layer, options = engine.Layer("plots", id_field=True), engine.Options(remember=True)
    report = engine.check((engine.Batch(*each) for each in whole), layer, options)
    for _, wkb, _ in whole:
        for k in range(0, len(wkb), 1000):
            wkb[k] = wkb[k - 1]
    started = time.process_time()
    engine.recheck(report, (engine.Batch(*each) for each in whole), layer, options)
    return -int((time.process_time() - started) * 1e6)


def qgis_validity(path: str) -> int:
    """``qgis:checkvalidity`` with GeoPackage outputs, in process."""
    processing = _qgis()
    folder = tempfile.mkdtemp()
    outputs = {
        name: os.path.join(folder, name + ".gpkg") for name in ("VALID_OUTPUT", "INVALID_OUTPUT", "ERROR_OUTPUT")
    }
    given = {"INPUT_LAYER": f"{path}|layername=plots", "METHOD": 2, "IGNORE_RING_SELF_INTERSECTION": False, **outputs}
    started = time.process_time()
    processing.run("qgis:checkvalidity", given)
    return -int((time.process_time() - started) * 1e6)


def qgis_geojson(path: str) -> int:
    """``QgsVectorFileWriter`` to GeoJSON with 7 decimals; only the writing is timed."""
    _qgis()
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

    layer = QgsVectorLayer(f"{path}|layername=plots", "plots", "ogr")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    options.layerOptions = ["RFC7946=YES", "COORDINATE_PRECISION=7"]
    target = os.path.join(tempfile.mkdtemp(), "plots.geojson")
    started = time.process_time()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, target, QgsCoordinateTransformContext(), options)
    return -int((time.process_time() - started) * 1e6)


def our_geojson(path: str) -> int:
    """The same through our writer, reading included."""
    writer = package("checks.geojson").GeoJsonWriter(os.path.join(tempfile.mkdtemp(), "plots.geojson"), 7)
    with writer:
        for ids, wkb, names in _wkb_batches(path):
            farmers = [f"Farmer number {number % 997}" for number in ids.tolist()]
            writer.write(wkb, [{"plotid": name, "farmer": farmer} for name, farmer in zip(names, farmers)])
    return writer.count


def check_plots_by_features(path: str) -> int:
    """The same where GDAL has no Arrow stream, or must not raise and does."""
    return check_plots(path, streams=False)


def _id_field(path: str) -> str:
    """The first text column."""
    from osgeo import ogr

    data = ogr.Open(path)
    definition = data.GetLayerByName("plots").GetLayerDefn()
    columns = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    return next(column.GetName() for column in columns if column.GetType() == ogr.OFTString)


def check_plots(path: str, streams: bool = True) -> int:
    """``checkplots`` with every rule and three GeoPackages, in process."""
    from qgis.core import QgsApplication

    processing = _qgis()
    if not streams:
        package("bridge.arrow").raises_always = lambda: True
    context = package("bridge.context").Context(ROOT, lambda *anything: None)
    provider = package("processing.provider").GeoRelayProcessing(context)
    QgsApplication.processingRegistry().addProvider(provider)
    folder = tempfile.mkdtemp()
    outputs = {name: os.path.join(folder, name + ".gpkg") for name in ("VALID", "INVALID", "ISSUES")}
    given = {"INPUT": f"{path}|layername=plots", "PROFILE": 4, "ID_FIELD": _id_field(path), **outputs}
    started = time.process_time()
    processing.run("georelay:checkplots", given)
    return -int((time.process_time() - started) * 1e6)


def _qgis() -> Any:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    put_checkout_last()
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    import processing

    Processing.initialize()
    processing.keep_alive = application
    return processing


LINES: tuple[tuple[str, Callable[[str], int]], ...] = (
    ("read the WKB", read_only),
    ("read, GEOS once a geometry", read_and_geos),
    ("validity rules", validity),
    ("all rules but overlaps", without_overlaps),
    ("all rules", all_rules),
    ("all rules, twenty forests beside", with_forests),
    ("all rules, as Epoch gets it", epoch_profile),
    ("second check, 1 in 1000 edited", second_check),
    ("checkplots, 3 GeoPackages", check_plots),
    ("checkplots by features, 3 GeoPackages", check_plots_by_features),
    ("qgis:checkvalidity, 3 GeoPackages", qgis_validity),
    ("GeoJSON by QgsVectorFileWriter", qgis_geojson),
    ("GeoJSON by our writer", our_geojson),
)


SECOND = ("validity rules", "all rules but overlaps", "all rules", "checkplots, 3 GeoPackages")
OF_FILES = ("checkplots, 3 GeoPackages", "checkplots by features, 3 GeoPackages", "qgis:checkvalidity, 3 GeoPackages")
LAYERS = (("plots apart", plots), ("a third with neighbours", near_plots))


def _second_shapely() -> str:
    """The folder of another shapely than the system's; "" where there is none."""
    folder = Path(sys.prefix) / "shapely2"
    return str(folder) if (folder / "shapely").is_dir() else ""


def _load() -> None:
    """Modules are loaded before the clock starts, as QGIS's are when its own algorithm is timed."""
    from osgeo import ogr  # noqa: F401

    for name in ("again", "engine", "geojson", "rules"):
        package(f"checks.{name}")
    package("checks.rules").all_rules()
    package("checks.shapes").Shapes()


def _measure(function: Callable[[str], int], path: str, first: str, answer: Any) -> None:
    if first:
        sys.path.insert(0, first)
    _load()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()
    result = function(path)
    seconds = time.process_time() - started if result >= 0 else -result / 1e6
    answer.put((seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before))


def run(function: Callable[[str], int], path: str, first: str = "") -> tuple[float, float]:
    """(processor seconds, KB of memory above the start) in a new process; ``first``: a folder to import from first."""
    context = multiprocessing.get_context("spawn")
    answer = context.SimpleQueue()
    process = context.Process(target=_measure, args=(function, path, first, answer))
    process.start()
    process.join()
    return answer.get() if not answer.empty() else (float("nan"), float("nan"))


def _lines() -> Iterator[tuple[str, Callable[[str], int], str]]:
    """(title, what to run, folder to import from first)."""
    second = _second_shapely()
    for name, function in LINES:
        yield name, function, ""
        if second and name in SECOND:
            yield f"{name}, shapely 2", function, second


def main(sizes: list[int], files: Sequence[str] = ()) -> None:
    for title, make in LAYERS if sizes else ():
        found: dict[tuple[str, int], tuple[float, float]] = {}
        with tempfile.TemporaryDirectory() as folder:
            for count in sizes:
                path = str(Path(folder) / f"plots_{count}.gpkg")
                write_geopackage(path, list(make(count)))
                for name, function, first in _lines():
                    repeats = _REPEATS if count <= 20_000 else 1
                    found[name, count] = min(run(function, path, first) for _ in range(repeats))
        _print_table(title, found, sizes)
    for path in files:
        _compare(path)


def _compare(path: str) -> None:
    """The algorithms on a layer that another generator made."""
    lines = [each for each in _lines() if each[0].partition(", shapely 2")[0] in OF_FILES]
    seconds = {name: run(function, path, first)[0] for name, function, first in lines}
    print(f"\n{Path(path).name}: processor seconds, times checkvalidity")
    for name, each in seconds.items():
        print(name.ljust(48) + f"{each:>12.2f} {each / seconds[OF_FILES[-1]]:>9.2f}")


def _print_table(title: str, found: dict[tuple[str, int], tuple[float, float]], sizes: list[int]) -> None:
    print(f"\n{title}: processor seconds, bytes a plot".ljust(49) + "".join(f"{count:>22,}" for count in sizes))
    for name, _, _ in _lines():
        cells = (f"{found[name, n][0]:>12.2f} {found[name, n][1] * 1024 / n:>9,.0f}" for n in sizes)
        print(name.ljust(48) + "".join(cells))
    _print_ratios(found, sizes)


def _print_ratios(found: dict[tuple[str, int], tuple[float, float]], sizes: list[int]) -> None:
    ratios = [
        ("validity rules / read + GEOS (at most 1.5)", "validity rules", "read, GEOS once a geometry"),
        ("checkplots / checkvalidity (aim 0.5)", "checkplots, 3 GeoPackages", "qgis:checkvalidity, 3 GeoPackages"),
        ("checkplots by features / checkvalidity", OF_FILES[1], OF_FILES[2]),
        ("our GeoJSON / QgsVectorFileWriter (below 1)", "GeoJSON by our writer", "GeoJSON by QgsVectorFileWriter"),
        ("second check / first (below 1)", "second check, 1 in 1000 edited", "all rules"),
    ]
    if _second_shapely():
        one, two = "checkplots, 3 GeoPackages, shapely 2", "qgis:checkvalidity, 3 GeoPackages"
        ratios.insert(2, ("checkplots / checkvalidity, shapely 2 (aim 0.5)", one, two))
    print()
    for title, one, two in ratios:
        print(title.ljust(48) + "".join(f"{found[one, n][0] / found[two, n][0]:>22.2f}" for n in sizes))
    if len(sizes) > 1:
        first, last = sizes[0], sizes[-1]
        growth = np.log(found["all rules", last][0] / found["all rules", first][0]) / np.log(last / first)
        print("growth exponent of all rules (at most 1.05)".ljust(48) + f"{growth:>22.2f}")


if __name__ == "__main__":
    given = sys.argv[1:] or ["10000", "100000"]
    main([int(each) for each in given if each.isdigit()], [each for each in given if not each.isdigit()])

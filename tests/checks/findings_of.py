"""Prints every finding of layers as JSON lines: run with one shapely and with another, the lines must be the same.

python findings_of.py <checkout> <file or folder> ...
"""

import importlib
import importlib.util
import json
import struct
import sys
from pathlib import Path

import numpy as np

PROFILES = (0, 3, 4)  # Epoch, EUDR, every rule
MOST = 5000  # features of one layer


def package(checkout):
    """``georelay`` from its checkout, as conftest does."""
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() not in (checkout, Path(__file__).parent)]
    spec = importlib.util.spec_from_file_location(
        "georelay", checkout / "__init__.py", submodule_search_locations=[str(checkout)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["georelay"] = module
    spec.loader.exec_module(module)
    return importlib.import_module("georelay.checks.engine")


def layers(path):
    """(name, WKB) of every layer of a file that GDAL opens; a .wkb file holds pieces after their length each."""
    if path.suffix == ".wkb":
        data, at, pieces = path.read_bytes(), 0, []
        while at < len(data):
            (size,) = struct.unpack_from("<I", data, at)
            pieces.append(data[at + 4 : at + 4 + size])
            at += 4 + size
        yield path.name, pieces
        return
    from osgeo import ogr

    ogr.DontUseExceptions()
    source = ogr.Open(str(path))
    for number in range(source.GetLayerCount() if source else 0):
        layer = source.GetLayer(number)
        shapes = [feature.GetGeometryRef() and feature.GetGeometryRef().Clone() for feature in layer]
        wkb = [None if shape is None else bytes(shape.ExportToIsoWkb()) for shape in shapes[:MOST]]
        yield f"{path.name} {layer.GetName()}", wkb


def main(checkout, *paths):
    engine = package(Path(checkout).resolve())
    shapes = importlib.import_module("georelay.checks.shapes").Shapes()
    print("shapely 2" if shapes.two else "shapely 1.8", file=sys.stderr)
    files = [each for path in map(Path, paths) for each in ([path] if path.is_file() else sorted(path.rglob("*")))]
    for path in files:
        if path.suffix not in (".wkb", ".gpkg", ".geojson", ".shp"):
            continue
        for name, wkb in layers(path):
            for profile in PROFILES:
                options = engine.Options(profile=profile, max_gap=2.0)
                found = engine.check([engine.Batch(np.arange(len(wkb)), wkb)], engine.Layer("plots"), options).findings
                columns = (found.row, found.rule, found.severity, found.message, found.x, found.y)
                for line in zip(*(column.tolist() for column in columns)):
                    print(json.dumps([name, profile, *line]))
                print(json.dumps([name, profile, len(found)]))


if __name__ == "__main__":
    main(*sys.argv[1:])

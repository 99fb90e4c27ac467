"""Reads and judges the files that plots are uploaded in.

Formats and their content types: Epoch's page on /stage_plots. What is refused, and how the refusal is worded, is the
sandbox's own: the service documents no error bodies.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Optional

from ..routing import BodyPart, Refused, to_json
from .geometry import find_defect, read_wkt
from .shapefile import NoGdal, NotAShapefile, read_zipped_shapefile

GEOMETRY_COLUMNS = ("geometry", "wkt", "geom", "wkt_geometry", "the_geom")
MAX_LISTED = 20
LONGEST_CELL = 1 << 27
Plot = tuple[Optional[dict[str, Any]], dict[str, Any]]


@dataclass(frozen=True)
class Format:
    """``read`` gives (geometry, properties) pairs."""

    suffixes: tuple[str, ...]
    read: Callable[[Path], Iterable[Plot]]


def refuse_file(message: str, kind: str = "value_error", status: int = 400, **more: Any) -> Refused:
    """A refusal of the file in FastAPI's shape."""
    return Refused(status, [{"loc": ["body", "file"], "msg": message, "type": kind, **more}])


def read_geojson(path: Path) -> Iterator[Plot]:
    try:
        value = json.loads(path.read_bytes().decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise refuse_file(f"the file is not valid GeoJSON ({str(error)[:100]})") from None
    if not isinstance(value, dict) or value.get("type") not in ("FeatureCollection", "Feature"):
        raise refuse_file("the file is not a GeoJSON FeatureCollection")
    _check_crs(value.get("crs"))
    features = value.get("features") if value["type"] == "FeatureCollection" else [value]
    if not isinstance(features, list):
        raise refuse_file("the FeatureCollection has no list of features")
    for index, feature in enumerate(features):
        if not isinstance(feature, dict) or feature.get("type") != "Feature":
            raise refuse_file(f"features[{index}] is not a Feature")
        properties = feature.get("properties")
        if not isinstance(properties, dict) and properties is not None:
            raise refuse_file(f"the properties of features[{index}] are not an object")
        yield feature.get("geometry"), properties or {}


def _no_constant(name: str) -> Any:
    raise ValueError(name + " is not JSON")


def _check_crs(crs: Any) -> None:
    """RFC 7946 has no ``crs``; an old-style one is let pass where it says what the format means anyway."""
    if crs is None:
        return
    name = str(crs.get("properties", {}).get("name", "")) if isinstance(crs, dict) else str(crs)
    if not name.upper().endswith(("CRS84", ":4326")):
        raise refuse_file(f"coordinates must be EPSG:4326, not {name[:60]}")


def read_csv(path: Path) -> Iterator[Plot]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refuse_file("the CSV is not UTF-8") from None
    csv.field_size_limit(LONGEST_CELL)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise refuse_file(f"the CSV cannot be read ({error})") from None
    head = rows[0] if rows else []
    columns = [number for number, name in enumerate(head) if name.strip().lower() in GEOMETRY_COLUMNS]
    if len(columns) != 1:
        raise refuse_file("the CSV needs one column called geometry that holds WKT")
    for number, row in enumerate(rows[1:], 2):
        if not row:
            continue
        if len(row) != len(head):
            raise refuse_file(f"line {number} of the CSV has {len(row)} columns, not {len(head)}")
        yield _read_wkt(row[columns[0]]), {name: row[at] for at, name in enumerate(head) if at != columns[0]}


def _read_wkt(text: str) -> Optional[dict[str, Any]]:
    try:
        return read_wkt(text)
    except (ValueError, TypeError, IndexError, RecursionError):
        return {"type": "not WKT"}


def read_shapefile(path: Path) -> Iterable[Plot]:
    try:
        return read_zipped_shapefile(path)
    except NotAShapefile as error:
        raise refuse_file(str(error)) from None
    except NoGdal:
        raise Refused(415, "this sandbox cannot read Shapefiles: it runs without GDAL") from None


def read_geoparquet(path: Path) -> Iterator[Plot]:
    """Needs a GDAL with the Parquet driver; without one the sandbox says so."""
    try:
        gdal = import_module("osgeo.gdal")
    except ImportError:
        gdal = None
    if gdal is None or gdal.GetDriverByName("Parquet") is None:
        raise Refused(415, "this sandbox cannot read GeoParquet: it runs without GDAL's Parquet driver")
    gdal.UseExceptions()
    try:
        data = gdal.OpenEx(str(path), gdal.OF_VECTOR, ["Parquet"])
        for feature in data.GetLayer(0):
            value = json.loads(feature.ExportToJson())
            yield value.get("geometry"), value.get("properties") or {}
    except (RuntimeError, AttributeError) as error:
        raise refuse_file(f"the GeoParquet file cannot be read ({str(error)[:100]})") from None


FORMATS = {
    "application/geo+json": Format((".geojson", ".json"), read_geojson),
    "text/csv": Format((".csv",), read_csv),
    "application/shapefile": Format((".zip",), read_shapefile),
    "application/geoparquet": Format((".parquet", ".geoparquet"), read_geoparquet),
}


def read_plots(part: BodyPart) -> list[Plot]:
    """All plots of an uploaded part; ``Refused`` where one cannot be used, with the indexes of those."""
    if part.path is None:
        raise refuse_file("the part called file has no file name", "missing", 422)
    form = FORMATS.get(part.content_type)
    if form is None:
        raise refuse_file(
            "unsupported file type {}; use one of {}".format(part.content_type or "none", ", ".join(FORMATS))
        )
    if not str(part.filename).lower().endswith(form.suffixes):
        raise refuse_file("a file of type {} must be named {}".format(part.content_type, " or ".join(form.suffixes)))
    plots = list(form.read(part.path))
    if not plots:
        raise refuse_file("the file holds no features")
    _judge(plots)
    return plots


def _judge(plots: list[Plot]) -> None:
    found: dict[str, list[int]] = {}
    for index, (geometry, _) in enumerate(plots):
        defect = find_defect(geometry)
        if defect:
            found.setdefault(defect, []).append(index)
    if not found:
        return
    details = []
    for defect, indexes in found.items():
        listed = ", ".join(str(index) for index in indexes[:MAX_LISTED])
        more = f" and {len(indexes) - MAX_LISTED} more" if len(indexes) > MAX_LISTED else ""
        message = f"{defect} at index {listed}{more}"
        details.append({"loc": ["body", "file"], "msg": message, "type": "geometry_error", "indexes": indexes[:1000]})
    raise Refused(400, details)


def new_collection_id(account: str, name: str, sha256: str) -> str:
    """``0x`` and 64 hex digits, the same for the same account, name and content."""
    return "0x" + hashlib.sha256("\0".join((account, name, sha256)).encode("utf-8", "replace")).hexdigest()


def write_plots(path: Path, collection_id: str, plots: Iterable[Plot]) -> None:
    """One line of JSON for each plot, with the server's own ``uuid`` where the upload has none."""
    with open(str(path), "wb") as file:
        for index, (geometry, properties) in enumerate(plots):
            digest = hashlib.sha256(f"{collection_id}:{index}".encode()).hexdigest()
            uuid = "-".join((digest[:8], digest[8:12], "4" + digest[13:16], "a" + digest[17:20], digest[20:32]))
            kept = {"uuid": uuid, "plotid": str(index + 1)}
            kept.update((name, value) for name, value in properties.items() if name not in kept or value)
            file.write(to_json({"geometry": geometry, "properties": kept}) + b"\n")


def iter_plots(path: Path) -> Iterator[dict[str, Any]]:
    """What `write_plots` wrote: {geometry, properties}."""
    with open(str(path), "rb") as file:
        for line in file:
            yield json.loads(line)

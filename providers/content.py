"""Whether a file is what its name says: by its first and last bytes, and by the lengths that it names itself.

Stores answer with error pages, other hosts with JSON, and connections break where nobody told a length. None of that
may stand under a result's name. Nothing is parsed whole: it costs a few reads a file.

Sources: the formats' own descriptions (SQLite file format, TIFF 6.0 and BigTIFF, ESRI Shapefile 1998, dBASE III,
PKWARE APPNOTE, RFC 7946, PNG, 3D Tiles 1.0 and 1.1, glTF 2.0).
"""

from __future__ import annotations

import json
import os
import re
import struct
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from ..language import N_, tr
from .json_text import json_or_none
from .redaction import redact
from .tiff import is_tiff, pixels_end

HEAD, TAIL = 64 * 1024, 66 * 1024  # bytes; the end of a zip may lie 64 KiB before its last byte
LARGEST_JSON = 8 * 2**20  # bytes that are parsed; of a larger one only the ends are looked at
WORDS = 200  # characters of an error page that are told
_ERROR_KEYS = {
    "code", "detail", "details", "error", "error_description", "errors", "message", "msg", "path", "reason",
    "request_id", "requestid", "status", "statuscode", "status_code", "success", "timestamp", "title", "trace", "type",
}  # fmt: skip
_TELLING = ("error", "errors", "error_description", "message", "detail", "msg", "reason")
_GEOJSON = {
    "FeatureCollection", "Feature", "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
    "GeometryCollection", "Topology",
}  # fmt: skip
_XML_ERROR = r"(<\?xml[^>]*\?>\s*)?(<!--.*?-->\s*)*<(\w+:)?(Error|Fault|ServiceException|Envelope)\b"
_TABLES = bytes.fromhex("020304053031324363838b8ecbe5ebf5fb")  # first bytes of the versions of dBASE
_PAGES = (".html", ".htm", ".xhtml")


@dataclass(frozen=True)
class Glance:
    """What is looked at of a file."""

    path: Path
    name: str
    size: int
    head: bytes
    tail: bytes

    @property
    def text(self) -> str:
        return self.head.lstrip(b"\xef\xbb\xbf").decode("utf-8", "replace").lstrip()


def misfit(path: Path, name: str = "") -> str:
    """Why the file is not what ``name`` (default: its own) promises, as a clause; "" where nothing speaks against it.

    OSError where it cannot be read.
    """
    glance = _glance(path, name or path.name)
    suffix = Path(glance.name).suffix.lower()
    wrong = "" if suffix in _PAGES else _error_in(glance)
    if wrong or suffix not in _KINDS:
        return wrong
    if not glance.size:
        return "" if suffix in _MAY_BE_EMPTY else tr("it is empty")
    return _KINDS[suffix](glance)


def _glance(path: Path, name: str) -> Glance:
    with path.open("rb") as file:
        head = file.read(HEAD)
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - TAIL))
        return Glance(path, name, size, head, file.read())


# errors in place of files


def _error_in(glance: Glance) -> str:
    """What came is an error that somebody wrote for people or programs."""
    text = glance.text[:4000]
    if re.match(r"<(!doctype\s+html|html|head|body)\b", text, re.IGNORECASE):
        return tr("what came is a web page{quoted}", quoted=_quoted(_plain(text)))
    if re.match(_XML_ERROR, text):
        return tr("what came is an error of the store{quoted}", quoted=_quoted(_xml_words(text)))
    if text.startswith("{") and glance.size <= HEAD:
        return _json_error(_loaded(glance.head))
    return ""


def _json_error(value: Any) -> str:
    if not isinstance(value, dict) or not value or any(str(key).lower() not in _ERROR_KEYS for key in value):
        return ""
    told = {str(key).lower(): each for key, each in value.items()}
    words = next((told[key] for key in _TELLING if told.get(key)), None)
    if not words:
        return ""
    return tr(
        "what came is an error message{quoted}",
        quoted=_quoted(words if isinstance(words, str) else json.dumps(words)),
    )


def _xml_words(text: str) -> str:
    """Code and message alone: what a store adds for its own people may hold the signature."""
    found = [re.search(rf"<(?:\w+:)?{name}>([^<]*)<", text) for name in ("Code", "Message", "faultstring")]
    return ": ".join(each.group(1).strip() for each in found if each)


def _plain(text: str) -> str:
    title = re.search(r"<title[^>]*>([^<]*)<", text, re.IGNORECASE)
    return title.group(1) if title else re.sub(r"<[^<>]*>", " ", text)


def _quoted(words: str) -> str:
    told = " ".join(redact(words).split())[:WORDS].strip()
    return f" ('{told}')" if told else ""


# kinds


def _begins(title: str, *marks: bytes) -> Callable[[Glance], str]:
    def look(glance: Glance) -> str:
        return "" if glance.head.startswith(marks) else tr("it does not begin like {kind}", kind=tr(title))

    return look


def _xml(title: str = "", *roots: str) -> Callable[[Glance], str]:
    """Its first element is the one that its last tag ends; nothing is parsed, for nobody vouches for its entities."""

    def look(glance: Glance) -> str:
        root = re.search(r"<([A-Za-z_][\w.:-]*)", glance.text)
        if root is None or (roots and root.group(1) not in roots):
            return tr("it is no {kind}", kind=tr(title or "XML"))
        name = re.escape(root.group(1))
        is_whole = re.search(rf"</{name}\s*>$|<{name}\b[^<>]*/>$", _without_notes(glance.tail[-4000:]))
        return "" if is_whole else tr("it is cut")

    return look


def _without_notes(end: bytes) -> str:
    text = end.decode("utf-8", "replace").rstrip("\0 \t\r\n")
    while text.endswith("-->") and "<!--" in text:
        text = text[: text.rindex("<!--")].rstrip()
    return text


def _ends(title: str, begin: bytes, end: bytes, within: int) -> Callable[[Glance], str]:
    def look(glance: Glance) -> str:
        return _begins(title, begin)(glance) or ("" if end in glance.tail[-within:] else tr("it is cut"))

    return look


def _cut(size: int, due: int) -> str:
    return tr("it is cut: {size} of {due} bytes are there", size=f"{size:,}", due=f"{due:,}") if size < due else ""


def _sqlite(glance: Glance) -> str:
    """Pages and their number stand in the header, where its two change counters agree."""
    head = glance.head
    if not head.startswith(b"SQLite format 3\0") or len(head) < 100:
        return tr("it does not begin like a GeoPackage or SQLite file")
    page, pages = struct.unpack(">H", head[16:18])[0], struct.unpack(">I", head[28:32])[0]
    is_known = head[24:28] == head[92:96]
    return _cut(glance.size, (65536 if page == 1 else page) * pages) if is_known else ""


def _shape(glance: Glance) -> str:
    if len(glance.head) < 100 or glance.head[:4] != b"\x00\x00\x27\x0a":
        return tr("it does not begin like a part of a shapefile")
    return _cut(glance.size, 2 * int.from_bytes(glance.head[24:28], "big"))


def _dbf(glance: Glance) -> str:
    head = glance.head
    rows, start, width = struct.unpack("<IHH", head[4:12]) if len(head) >= 32 else (0, 0, 0)
    if start < 33 or head[0] not in _TABLES:
        return tr("it does not begin like the table of a shapefile")
    return _cut(glance.size, start + rows * width)


def _wkt(glance: Glance) -> str:
    is_wkt = re.match(r"[A-Za-z_]{3,}[A-Za-z0-9_]*\s*[\[(]", glance.text) or not glance.text
    return "" if is_wkt else tr("it is no description of a coordinate system")


def _word(glance: Glance) -> str:
    return "" if glance.size <= 64 and re.fullmatch(r"[\w .:\-]*", glance.text.strip()) else tr("it names no encoding")


def _numbers(glance: Glance) -> str:
    lines = glance.text.split()
    return (
        "" if len(lines) >= 6 and all(re.match(r"[-+.\d]", each) for each in lines[:6]) else tr("it is no world file")
    )


def _zip(glance: Glance) -> str:
    if not glance.head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return tr("it does not begin like a zip")
    end = glance.tail.rfind(b"PK\x05\x06")
    note = glance.tail[end + 20 : end + 22]
    is_whole = end >= 0 and len(note) == 2 and end + 22 + int.from_bytes(note, "little") <= len(glance.tail)
    return "" if is_whole else tr("it is cut: the list at its end is missing")


def _measured(title: str, mark: bytes) -> Callable[[Glance], str]:
    """Kinds whose bytes 8 to 12 are their own length."""

    def look(glance: Glance) -> str:
        if not glance.head.startswith(mark) or len(glance.head) < 12:
            return tr("it does not begin like {kind}", kind=tr(title))
        return _cut(glance.size, struct.unpack("<I", glance.head[8:12])[0])

    return look


def _json(glance: Glance, geojson: bool = False) -> str:
    tail = glance.tail.rstrip(b"\0 \t\r\n")
    if not glance.text.startswith(("{", "[")) or not tail.endswith((b"}", b"]")):
        return tr("it is cut") if glance.text.startswith(("{", "[")) else tr("it is no JSON")
    if glance.size > LARGEST_JSON:
        return "" if not geojson or re.search(r'"type"\s*:\s*"(\w+)"', glance.text) else tr("it is no GeoJSON")
    value = _loaded(glance.path.read_bytes())
    if value is None:
        return tr("it is no whole JSON")
    return _json_error(value) or (_not_geojson(value) if geojson else "")


def _not_geojson(value: Any) -> str:
    is_geojson = isinstance(value, dict) and value.get("type") in _GEOJSON
    return "" if is_geojson else tr("it is JSON, but no GeoJSON")


def _tileset(glance: Glance) -> str:
    """A tileset is called tileset.json, so any other JSON may be one too, but not the reverse."""
    wrong = _json(glance)
    if wrong or glance.name.lower() != "tileset.json" or glance.size > LARGEST_JSON:
        return wrong
    value = _loaded(glance.path.read_bytes())
    return "" if isinstance(value, dict) and "root" in value else tr("it is JSON, but no tileset")


def _lines(glance: Glance) -> str:
    first = glance.text.split("\n", 1)[0].strip("\x1e \r\t")
    if not glance.tail.rstrip(b"\0 \t\r\n").endswith(b"}"):
        return tr("it is cut, or no JSON line by line")
    if len(first) >= HEAD // 2 and first.startswith("{"):
        return ""
    value = _loaded(first.encode("utf-8"))
    if not isinstance(value, dict):
        return tr("its first line is no JSON")
    return _not_geojson(value) if "geo" in glance.name.lower().rpartition(".")[2] else ""


def _loaded(raw: bytes) -> Optional[Any]:
    try:
        return json_or_none(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return None


def _tiff(glance: Glance) -> str:
    if not is_tiff(glance.head):
        return tr("it does not begin like a TIFF")
    due = pixels_end(glance.path)
    return tr("it is cut or damaged: one of its directories cannot be read") if due is None else _cut(glance.size, due)


_KINDS: dict[str, Callable[[Glance], str]] = {
    **dict.fromkeys((".gpkg", ".sqlite", ".db", ".mbtiles"), _sqlite),
    **dict.fromkeys((".tif", ".tiff", ".gtiff"), _tiff),
    **dict.fromkeys((".shp", ".shx"), _shape),
    ".dbf": _dbf,
    ".prj": _wkt,
    ".cpg": _word,
    **dict.fromkeys((".tfw", ".jgw", ".pgw", ".wld", ".tifw"), _numbers),
    **dict.fromkeys((".zip", ".3tz", ".kmz"), _zip),
    **dict.fromkeys((".json", ".gltf"), _tileset),
    ".geojson": partial(_json, geojson=True),
    **dict.fromkeys((".geojsonl", ".ndjson", ".geojsons", ".jsonl"), _lines),
    ".png": _ends(N_("a PNG"), b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82", 64),
    **dict.fromkeys((".jpg", ".jpeg"), _ends(N_("a JPEG"), b"\xff\xd8\xff", b"\xff\xd9", 4096)),
    ".jp2": _begins(N_("a JPEG 2000"), b"\x00\x00\x00\x0cjP  ", b"\xff\x4f\xff\x51"),
    ".webp": _begins(N_("a WebP"), b"RIFF"),
    ".b3dm": _measured(N_("a batched 3D model"), b"b3dm"),
    ".i3dm": _measured(N_("an instanced 3D model"), b"i3dm"),
    ".pnts": _measured(N_("a point cloud of 3D tiles"), b"pnts"),
    ".cmpt": _measured(N_("a composite of 3D tiles"), b"cmpt"),
    ".glb": _measured(N_("a binary glTF"), b"glTF"),
    ".subtree": _begins(N_("a subtree of 3D tiles"), b"subt"),
    ".fgb": _begins(N_("a FlatGeobuf"), b"fgb"),
    **dict.fromkeys((".parquet", ".geoparquet"), _ends(N_("a Parquet file"), b"PAR1", b"PAR1", 4)),
    **dict.fromkeys((".las", ".laz"), _begins(N_("a point cloud"), b"LASF")),
    ".pdf": _ends(N_("a PDF"), b"%PDF-", b"%%EOF", 2048),
    **dict.fromkeys((".gz", ".tgz"), _begins(N_("a gzip file"), b"\x1f\x8b")),
    ".vrt": _xml(N_("virtual raster"), "VRTDataset", "OGRVRTDataSource"),
    ".kml": _xml("KML", "kml", "Folder", "Document"),
    **dict.fromkeys((".xml", ".gml", ".qml", ".sld", ".gpx"), _xml()),
}
_MAY_BE_EMPTY = (".prj", ".cpg", ".geojsonl", ".ndjson", ".geojsons", ".jsonl")

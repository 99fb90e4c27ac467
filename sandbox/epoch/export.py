"""``/export_eudr_dds``: a ZIP with one GeoJSON for each collection and a PDF that lists them."""

from __future__ import annotations

import re
import stat
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from ..routing import PIECE, Refused, Request, Response, to_json
from ..state import State
from ..synthetic import SOURCE, Rasters
from .collections import Collection, find, finished_stats, is_running, plots_file
from .results import CUT_OFF, Period, is_day, metrics, sample
from .uploads import iter_plots

IN_MEMORY = 8 * 1024 * 1024
STAMP = (2025, 1, 1, 0, 0, 0)  # of every member, so that the same export is the same file


def export_get(request: Request, state: State) -> Response:
    """GET with repeated keys; 405 where the option says that the service wants POST."""
    if state.option("epoch.export_method") == "post":
        return Response(405, json={"detail": "Method Not Allowed"}, headers={"Allow": "POST"})
    days = [request.param(name) for name in ("monitoring_start", "monitoring_end")]
    return _export(state, request.params.get("collections", []), request.params.get("facility_ids", []), *days)


def export_post(request: Request, state: State) -> Response:
    """POST with a JSON body."""
    if state.option("epoch.export_method") == "get":
        return Response(405, json={"detail": "Method Not Allowed"}, headers={"Allow": "GET"})
    body = request.json()
    if not isinstance(body, dict):
        raise Refused(422, "collections and facility_ids are lists of texts")
    wanted, facilities = _texts(body.get("collections", [])), _texts(body.get("facility_ids", []))
    return _export(state, wanted, facilities, body.get("monitoring_start"), body.get("monitoring_end"))


def _texts(value: Any) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise Refused(422, "collections and facility_ids are lists of texts")
    return value


def _export(state: State, wanted: Sequence[str], facilities: Sequence[str], start: Any, end: Any) -> Response:
    if bool(wanted) == bool(facilities):
        raise Refused(422, "give collections or facility_ids, not both")
    if facilities:
        raise Refused(404, f"facility {facilities[0][:80]} not found")
    for day in (start, end):
        if day is not None and not is_day(day):
            raise Refused(422, "dates are written YYYY-MM-DD")
    variant = state.option("epoch.export_variant")
    collections = [find(state, one) for one in wanted]
    for collection in collections:
        _check_processed(state, collection)
    if variant == "error":
        return Response(200, json={"detail": "the export failed (a fault of the sandbox)"})
    file: BinaryIO = tempfile.SpooledTemporaryFile(IN_MEMORY)  # type: ignore[assignment]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        names = [_add_geojson(archive, state, one, start or CUT_OFF, end) for one in collections]
        _add(archive, "audit_trail.pdf", make_pdf(["EUDR audit trail: " + SOURCE, *names]))
        if variant == "hostile":
            _add_hostile(archive)
    disposition = 'attachment; filename="eudr_dds.zip"'
    headers = {"Content-Disposition": disposition, "Content-Length": str(file.tell())}
    return Response(stream=_pieces(file), content_type="application/zip", headers=headers)


def _check_processed(state: State, collection: Collection) -> None:
    if is_running(state, collection):
        raise Refused(409, "collection {} is still being processed".format(collection["name"]))
    if "eudr_deforestation" not in finished_stats(state, collection):
        raise Refused(400, "collection {} has no deforestation check".format(collection["name"]))


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    with file:
        file.seek(0)
        while True:
            piece = file.read(PIECE)
            if not piece:
                return
            yield piece


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(name, STAMP)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    archive.writestr(info, content)


def _add_geojson(archive: zipfile.ZipFile, state: State, collection: Collection, start: str, end: Any) -> str:
    window = Period(start, end or max(job["end_date"] for job in collection["jobs"]))
    safe = re.sub(r"[^A-Za-z0-9_-]+", "_", collection["name"])[:60].strip("_") or "collection"
    name = "{}_{}.geojson".format(safe, collection["collection_id"][2:10])
    info = zipfile.ZipInfo(name, STAMP)
    info.compress_type = zipfile.ZIP_DEFLATED
    with archive.open(info, "w", force_zip64=True) as member:
        member.write(b'{"type":"FeatureCollection","features":[')
        for number, feature in enumerate(_statements(state, collection, window)):
            member.write((b",\n" if number else b"\n") + to_json(feature))
        member.write(b"\n]}\n")
    return name


def _statements(state: State, collection: Collection, window: Period) -> Iterator[dict[str, Any]]:
    rasters = Rasters()
    for plot in iter_plots(plots_file(state, collection["collection_id"])):
        found = sample(rasters, plot["geometry"], plot["properties"])
        values = metrics(found, ["eudr_deforestation"], window)
        properties = {**plot["properties"], "ProducerCountry": collection["countries"]["country"], **values}
        properties.update({"Area": round(found.hectares, 4), "data_source": SOURCE})
        yield {"type": "Feature", "geometry": found.geometry, "properties": properties}


def _add_hostile(archive: zipfile.ZipFile) -> None:
    """Members that an unpacker must refuse; each says in its content that it was refused badly."""
    names = ("../outside.txt", "/absolute.txt", "C:\\drive.txt", "a\\..\\..\\back.txt", "sub/../../up.txt", "CON.txt")
    for name in names:
        info = zipfile.ZipInfo("placeholder", STAMP)
        info.filename = name
        archive.writestr(info, b"must not be written")
    link = zipfile.ZipInfo("link.txt", STAMP)
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(link, b"../outside.txt")


def make_pdf(lines: Sequence[str]) -> bytes:
    """A valid one-page PDF 1.4 with lines of Latin-1 text."""
    text = "".join("({}) Tj T*\n".format(re.sub(r"([()\\])", r"\\\1", line[:100])) for line in lines[:45])
    content = ("BT /F1 11 Tf 50 780 Td 16 TL\n" + text + "ET").encode("latin-1", "replace")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(body))
    return body + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + tail

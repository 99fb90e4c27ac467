"""(Kind of file) x (what came instead): nothing wrong stands under a result's name, nothing right is refused."""

import gzip
import io
import json
import struct
import zipfile
import zlib

import pytest
from georelay.providers.content import misfit

XML = b'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message>'
XML += b"<StringToSign>AWS4-HMAC-SHA256 hush</StringToSign><SignatureProvided>hush</SignatureProvided></Error>"
WRONG = {
    "a web page": b"<!DOCTYPE html><html><head><title>Sign in</title></head><body>...</body></html>",
    "a web page with a byte order mark": b"\xef\xbb\xbf  <html><body>Service unavailable</body></html>",
    "an error in XML": XML,
    "an error in XML with a name space": b'<S:Error xmlns:S="x"><Code>SlowDown</Code></S:Error>',
    "an error in JSON": b'{"error": {"code": 500, "message": "Internal error"}}',
    "a message in JSON": b'{"message": "Missing Authentication Token"}',
    "another host's JSON": b'{"hits": {"total": 0}, "took": 3}',
    "a JSON list": b"[1, 2, 3]",
    "plain words": b"upstream connect error or disconnect/reset before headers",
    "packed by gzip once more": gzip.compress(b"x" * 5000),
    "nothing": b"",
    "zeros": b"\0" * 4096,
}


def sqlite():
    import sqlite3
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.gpkg")
        base = sqlite3.connect(str(path))
        base.execute("CREATE TABLE t (a)")
        base.executemany("INSERT INTO t VALUES (?)", [("x" * 500,)] * 200)
        base.commit()
        base.close()
        return path.read_bytes()


def shape(extra=b"\0" * 200):
    size = 100 + len(extra)
    return struct.pack(">i20xi", 9994, size // 2) + struct.pack("<ii", 1000, 5) + b"\0" * 64 + extra


def table():
    head = struct.pack("<B3BIHH20x", 3, 126, 1, 1, 20, 65, 11) + b"NAME".ljust(11, b"\0") + b"C" + b"\0" * 4
    return head + bytes([10]) + b"\0" * 15 + b"\r" + b" ABCDEFGHIJ" * 20 + b"\x1a"


def packed():
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr("a.txt", b"some words " * 100)
    return raw.getvalue()


def picture():
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    rows = zlib.compress(b"\0" + b"\1" * 64)
    head = struct.pack(">IIBBBBB", 64, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def tiff(order="<", big=False):
    """Two strips behind the directory, as a cloud optimised GeoTIFF has them."""
    mark = b"II" if order == "<" else b"MM"
    pixels = b"p" * 1000
    if big:
        head = mark + struct.pack(order + "HHHQ", 43, 8, 0, 16)
        start = 16 + 8 + 2 * 20 + 8
        entries = [(273, 16, 1, start), (279, 16, 1, len(pixels))]
        body = struct.pack(order + "Q", 2) + b"".join(struct.pack(order + "HHQQ", *each) for each in entries)
        return head + body + struct.pack(order + "Q", 0) + pixels
    head = mark + struct.pack(order + "HI", 42, 8)
    start = 8 + 2 + 2 * 12 + 4 + 16
    lists = struct.pack(order + "IIII", start, start + 500, 500, 500)
    at = 8 + 2 + 2 * 12 + 4
    body = struct.pack(order + "H", 2) + struct.pack(order + "HHII", 273, 4, 2, at)
    body += struct.pack(order + "HHII", 279, 4, 2, at + 8) + struct.pack(order + "I", 0)
    return head + body + lists + pixels


def measured(mark):
    return mark + struct.pack("<II", 1, 400) + b"\0" * 388


GEOJSON = json.dumps({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}}] * 50}).encode()
WKT = b'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0]]'
RIGHT = {
    "a.gpkg": sqlite(), "a.sqlite": sqlite(), "a.tif": tiff(), "a.TIFF": tiff(">"), "big.tif": tiff(big=True),
    "big2.tif": tiff(">", True), "a.shp": shape(), "a.shx": shape(b"\0" * 8), "a.dbf": table(), "a.prj": WKT,
    "a.cpg": b"UTF-8\n", "a.tfw": b"0.5\n0\n0\n-0.5\n10.25\n45.0\n", "a.zip": packed(), "a.3tz": packed(),
    "a.geojson": GEOJSON, "a.json": b'{"name": "harbour", "message": "made with care", "layers": 3}',
    "tileset.json": b'{"asset": {"version": "1.0"}, "root": {}, "geometricError": 5}', "list.json": b"[1, 2]",
    "a.geojsonl": b'{"type": "Feature"}\n{"type": "Feature"}\n', "a.png": picture(),
    "a.jpg": b"\xff\xd8\xff\xe0" + b"j" * 300 + b"\xff\xd9", "a.b3dm": measured(b"b3dm"), "a.glb": measured(b"glTF"),
    "a.i3dm": measured(b"i3dm"), "a.pnts": measured(b"pnts"), "a.cmpt": measured(b"cmpt"),
    "a.subtree": b"subt" + b"\0" * 40, "a.fgb": b"fgb\x03fgb\x00" + b"\0" * 40,
    "a.parquet": b"PAR1" + b"x" * 90 + b"PAR1",
    "a.laz": b"LASF" + b"\0" * 300, "a.pdf": b"%PDF-1.7\n" + b"x" * 300 + b"\n%%EOF\n", "a.gz": gzip.compress(b"abc"),
    "a.vrt": b"<VRTDataset rasterXSize='1'></VRTDataset>", "a.kml": b"<?xml version='1.0'?><kml></kml>",
    "a.tif.aux.xml": b"<PAMDataset>\n" + b"  <Metadata><MDI key='a'>1</MDI></Metadata>\n" * 9 + b"</PAMDataset>\n",
    "one.xml": b"<?xml version='1.0'?>\n<!-- made up -->\n<only attribute='1'/>\n<!-- end -->\n",
    "a.gml": b"<g:a></g:a>",
}  # fmt: skip
OPEN = ("a.json", "list.json")  # any JSON that is no error may be one
FITS = {
    "another host's JSON": OPEN,
    "a JSON list": OPEN,
    "nothing": ("a.prj", "a.cpg", "a.geojsonl"),
    "packed by gzip once more": ("a.gz",),
}
ERRORS = [name for name in WRONG if any(word in name for word in ("web page", "error", "message"))]
CUT = [
    name
    for name in RIGHT
    if name not in ("a.prj", "a.cpg", "a.geojsonl", "a.subtree", "a.fgb", "a.laz", "a.gz", "a.tfw")
]  # these do not tell where they end


def put(tmp_path, name, body):
    (tmp_path / name).write_bytes(body)
    return tmp_path / name


@pytest.mark.parametrize("name", RIGHT)
def test_what_is_right_is_taken(tmp_path, name):
    assert misfit(put(tmp_path, name, RIGHT[name])) == ""
    assert misfit(put(tmp_path, "x.part", RIGHT[name]), name) == "", "by the name that it is to get"


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("name", RIGHT)
def test_what_came_instead_is_refused(tmp_path, name, wrong):
    body = WRONG[wrong]
    if name in FITS.get(wrong, ()):
        pytest.skip("nobody can tell these apart")
    clause = misfit(put(tmp_path, name, body))
    assert clause
    assert "hush" not in clause and "\n" not in clause


@pytest.mark.parametrize("wrong", ERRORS)
@pytest.mark.parametrize("name", ["a.bin", "a", "a.txt", "a.csv", "a.html.bin", "a.qix"])
def test_an_error_stands_under_no_name_at_all(tmp_path, name, wrong):
    assert "what came is" in misfit(put(tmp_path, name, WRONG[wrong]))


@pytest.mark.parametrize("keep", [0.02, 0.5, 0.9, -3])
@pytest.mark.parametrize("name", CUT)
def test_a_cut_file_is_refused(tmp_path, name, keep):
    body = RIGHT[name]
    cut = body[: max(1, int(len(body) * keep)) if keep > 0 else keep]
    if name == "a.dbf" and keep == -3:
        cut = body[:-4]  # its last byte is a mark that not all writers make
    assert misfit(put(tmp_path, name, cut))


def test_the_words_of_an_error_page_are_told(tmp_path):
    assert misfit(put(tmp_path, "a.tif", WRONG["a web page"])) == "what came is a web page ('Sign in')"
    assert misfit(put(tmp_path, "a.tif", XML)).endswith("('AccessDenied: Request has expired')")
    assert "Missing Authentication" in misfit(put(tmp_path, "a.json", WRONG["a message in JSON"]))


def test_real_files_of_gdal_are_taken(tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    gdal.UseExceptions()
    (tmp_path / "in.geojson").write_bytes(
        b'{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"n":1},'
        b'"geometry":{"type":"Point","coordinates":[1,2]}}]}'
    )
    for form, name in (
        ("GPKG", "v.gpkg"),
        ("ESRI Shapefile", "v.shp"),
        ("FlatGeobuf", "v.fgb"),
        ("KML", "v.kml"),
        ("GeoJSON", "v.geojson"),
        ("GeoJSONSeq", "v.geojsonl"),
    ):
        gdal.VectorTranslate(str(tmp_path / name), str(tmp_path / "in.geojson"), format=form)
    memory = gdal.GetDriverByName("MEM").Create("", 700, 600, 3)
    memory.SetGeoTransform((1, 0.1, 0, 2, 0, -0.1))
    for number, (form, name, options) in enumerate(
        [
            ("GTiff", "plain.tif", []),
            ("GTiff", "tiled.tif", ["TILED=YES", "COMPRESS=DEFLATE"]),
            ("GTiff", "big.tif", ["BIGTIFF=YES"]),
            ("COG", "cog.tif", []),
            ("GTiff", "sparse.tif", ["SPARSE_OK=TRUE"]),
            ("GTiff", "swapped.tif", ["ENDIANNESS=BIG", "TFW=YES"]),
            ("PNG", "r.png", []),
            ("JPEG", "r.jpg", []),
            ("VRT", "r.vrt", []),
        ]
    ):
        gdal.GetDriverByName(form).CreateCopy(str(tmp_path / name), memory, options=options)
        assert (tmp_path / name).exists(), number
    made = sorted(tmp_path.iterdir())
    assert {path.name: misfit(path) for path in made if misfit(path)} == {}
    assert len(made) > 15
    for name in ("plain.tif", "tiled.tif", "big.tif", "cog.tif", "swapped.tif", "v.gpkg", "r.png", "v.shp"):
        whole = (tmp_path / name).read_bytes()
        assert misfit(put(tmp_path, "cut-" + name, whole[: int(len(whole) * 0.9)])), name

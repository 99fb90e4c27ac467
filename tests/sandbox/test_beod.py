"""The sandbox's BrightEarth On Demand, spoken to as a stranger would: with plain requests."""

import io
import json
import sys
import zipfile

import pytest
import requests
from georelay.sandbox import sandbox_email, sandbox_password
from georelay.sandbox.server import Sandbox

gdal = pytest.importorskip("osgeo.gdal")
ogr = pytest.importorskip("osgeo.ogr")

UUID = "11111111-2222-3333-4444-555555555555"
SQUARE = "POLYGON ((7.40 43.70, 7.41 43.70, 7.41 43.71, 7.40 43.71, 7.40 43.70))"
ORDER = {
    "name": "Harbour",
    "source_image_type": "basemap",
    "source_image_id": 1,
    "augmented": False,
    "output_crs": 4326,
    "vector_formats": "geopackage",
    "raster_formats": "geotiff",
    "dl_models": [],
}


class Stranger:
    """A session that knows the protocol and nothing of ours."""

    def __init__(self, sandbox):
        self.sandbox = sandbox
        self.session = requests.Session()
        self.session.trust_env = False
        self.token = ""

    def ask(self, method, path, **more):
        headers = {"Authorization": "Bearer " + self.token} if self.token else {}
        return self.session.request(method, self.sandbox.url + path, headers=headers, timeout=20, **more)

    def sign_in(self, password=None):
        answer = self.ask(
            "POST", "/auth/login", json={"email": sandbox_email(), "password": password or sandbox_password()}
        )
        self.token = answer.json().get("access_token", "") if answer.ok else ""
        return answer

    def options(self, **values):
        answer = self.ask("POST", "/_sandbox/options", json={"beod": values})
        assert answer.status_code == 200, answer.text

    def project(self):
        return self.ask("POST", "/users/me/projects", json={"name": "Harbour"}).json()["project_id"]

    def started(self, wkt=SQUARE, **changes):
        project = self.project()
        assert self.ask("POST", f"/users/me/projects/{project}/assets/aoi", json={"geometry": wkt}).status_code == 201
        answer = self.ask("POST", f"/users/me/projects/{project}/scenarios/extraction-mono", json={**ORDER, **changes})
        assert answer.status_code == 201, answer.text
        return project, answer.json()

    def urls(self, project, scenario, query=""):
        return self.ask("GET", f"/users/me/projects/{project}/scenarios/{scenario}/download/urls{query}")

    def fetch(self, url, **more):
        return self.session.get(url, timeout=20, **more)


@pytest.fixture()
def sandbox(tmp_path):
    with Sandbox(tmp_path / "sandbox", seconds=0.0) as running:
        yield running


@pytest.fixture()
def stranger(sandbox):
    stranger = Stranger(sandbox)
    stranger.sign_in()
    return stranger


def leaves(node, parts=()):
    for key, value in node.items():
        if isinstance(value, dict):
            yield from leaves(value, (*parts, key))
        else:
            yield "/".join((*parts, key)), value


def shapes_in(path):
    source = ogr.Open(str(path))  # must outlive its layer
    return {feature.GetGeometryRef().ExportToWkt() for feature in source.GetLayer(0)}


def test_a_wrong_password_is_401_and_a_good_one_gives_a_day(sandbox):
    stranger = Stranger(sandbox)
    assert stranger.sign_in("wrong").status_code == 401
    answer = stranger.sign_in().json()
    assert (answer["expires_in"], answer["token_type"]) == (86400, "Bearer")
    assert {"access_token", "refresh_token"} < set(answer)


def test_a_token_ends_when_it_says(sandbox, stranger):
    stranger.options(token_seconds=60)
    stranger.sign_in()
    assert stranger.ask("GET", "/users/me").status_code == 200
    sandbox.state.set_clock(advance=61)
    assert stranger.ask("GET", "/users/me").status_code == 401


@pytest.mark.parametrize(
    ("path", "status"),
    [("/users/me", 200), (f"/users/{UUID}", 200), ("/users/someone-else", 403), ("/users/me/projects/999/assets", 404)],
)
def test_who_may_see_what(stranger, path, status):
    assert stranger.ask("GET", path).status_code == status


def test_nothing_is_told_without_a_token(sandbox):
    assert Stranger(sandbox).ask("GET", "/users/me").status_code == 401


@pytest.mark.parametrize(
    ("wkt", "status"),
    [
        (SQUARE, 201),
        (SQUARE.replace(", ", ",\n  "), 201),
        ("POLYGON ((7 43, 8 43, 8 44, 7 44, 7 43), (7.2 43.2, 7.2 43.4, 7.4 43.4, 7.2 43.2))", 201),
        ("MULTIPOLYGON (((7 43, 8 43, 8 44, 7 43)))", 422),
        ("POLYGON Z ((7 43 1, 8 43 1, 8 44 1, 7 43 1))", 422),
        ("POLYGON ((7 43 1, 8 43 1, 8 44 1, 7 43 1))", 422),
        ("SRID=4326;POLYGON ((7 43, 8 43, 8 44, 7 43))", 422),
        ("POLYGON ((7 43, 8 43, 8 44, 7 44))", 422),
        ("POLYGON ((43.7 107.4, 43.8 107.4, 43.8 107.5, 43.7 107.4))", 422),
        ("POLYGON ((7 nan, 8 43, 8 44, 7 nan))", 422),
        ("POLYGON ((7 43, x 43, 8 44, 7 43))", 422),
        (None, 422),
    ],
)
def test_an_aoi_must_be_one_closed_polygon_in_lonlat(stranger, wkt, status):
    path = f"/users/me/projects/{stranger.project()}/assets/aoi"
    assert stranger.ask("POST", path, json={"geometry": wkt}).status_code == status


def test_a_project_has_one_aoi(stranger):
    path = f"/users/me/projects/{stranger.project()}/assets/aoi"
    assert [stranger.ask("POST", path, json={"geometry": SQUARE}).status_code for _ in range(2)] == [201, 409]


@pytest.mark.parametrize(
    "change",
    [*({name: ...} for name in ORDER if not name.endswith("_formats"))]
    + [
        {"vector_formats": ["geopackage"]},
        {"vector_formats": "geopackage, shapefile"},
        {"vector_formats": ""},
        {"output_crs": 2154},
        {"output_crs": "4326"},
        {"source_image_id": "1"},
        {"augmented": 0},
        {"dl_models": ""},
    ],
    ids=str,
)
def test_a_scenario_needs_its_fields_as_documented(stranger, change):
    project = stranger.project()
    stranger.ask("POST", f"/users/me/projects/{project}/assets/aoi", json={"geometry": SQUARE})
    body = {name: value for name, value in {**ORDER, **change}.items() if value is not ...}
    answer = stranger.ask("POST", f"/users/me/projects/{project}/scenarios/extraction-mono", json=body)
    assert answer.status_code == 422
    assert stranger.ask("GET", "/users/me").json()["credits"] == 250


def test_a_scenario_needs_an_aoi_a_known_type_and_credits(stranger):
    project = stranger.project()
    path = f"/users/me/projects/{project}/scenarios/"
    assert stranger.ask("POST", path + "extraction-mono", json=ORDER).status_code == 400
    stranger.ask("POST", f"/users/me/projects/{project}/assets/aoi", json={"geometry": SQUARE})
    assert stranger.ask("POST", path + "extraction-duo", json=ORDER).status_code == 404
    stranger.options(credits=15)
    assert stranger.ask("POST", path + "extraction-mono", json=ORDER).status_code == 201
    assert stranger.ask("POST", path + "extraction-mono", json=ORDER).status_code == 402
    assert stranger.ask("GET", "/users/me").json()["credits"] == 5


@pytest.mark.parametrize(
    ("form", "reads"),
    [
        ("message", lambda answer: answer.json()["message"]),
        ("detail", lambda answer: answer.json()["detail"][0]["msg"]),
        ("html", lambda answer: answer.text.split("<p>")[1]),
    ],
)
def test_refusals_come_in_several_forms(stranger, form, reads):
    stranger.options(errors=form)
    assert "Unknown project" in reads(stranger.ask("POST", "/users/me/projects/7/assets/aoi", json={}))


@pytest.mark.parametrize(
    ("script", "at", "state", "progress"),
    [
        ("normal", 0.02, "CREATED", 0.0),
        ("normal", 0.1, "PENDING", 0.0),
        ("normal", 0.5, "RUNNING", 50.0),
        ("normal", 1.1, "SUCCESSFUL", 100.0),
        ("skipped", 0.5, "CREATED", 0.0),
        ("failed", 0.6, "FAILED", 60.0),
        ("unknown", 0.5, "POST-PROCESSING", 50.0),
        ("null", 0.5, "RUNNING", None),
        ("fraction", 0.5, "RUNNING", 0.5),
    ],
)
def test_an_activity_plays_its_script(sandbox, stranger, script, at, state, progress):
    stranger.options(seconds=1000, activity=script)
    project, ids = stranger.started()
    sandbox.state.set_clock(advance=1000 * at)
    seen = stranger.ask("GET", f"/users/me/projects/{project}/activities/{ids['activity_id']}").json()
    assert seen["state"] == state
    assert seen["progress"] == (None if progress is None else pytest.approx(progress, abs=0.2))
    assert bool(seen["details"]) == (state == "FAILED")
    assert (seen["end_date"] is not None) == (state in ("SUCCESSFUL", "FAILED"))


@pytest.mark.parametrize(("script", "status"), [("bad_gateway", 502), ("expired", 401)])
def test_an_activity_can_disturb_the_second_look(stranger, script, status):
    stranger.options(activity=script)
    project, ids = stranger.started()
    path = f"/users/me/projects/{project}/activities/{ids['activity_id']}"
    assert [stranger.ask("GET", path).status_code for _ in range(2)] == [200, status]
    stranger.sign_in()
    assert stranger.ask("GET", path).status_code == 200


def test_no_files_are_listed_before_the_end(stranger):
    stranger.options(seconds=1000)
    project, ids = stranger.started()
    assert stranger.urls(project, ids["scenario_id"]).status_code == 409


@pytest.mark.parametrize("crs", [3857, 4326])
def test_the_tree_holds_real_files_inside_the_area(stranger, crs, tmp_path):
    stranger.options(delivery="tree")
    project, ids = stranger.started(output_crs=crs, vector_formats="shapefile,geopackage", three_d_formats="3d_tiles")
    files = dict(leaves(stranger.urls(project, ids["scenario_id"]).json()))
    for name, url in files.items():
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(stranger.fetch(url).content)

    counts = {}
    for tile in ("0", "1"):
        export = tmp_path / tile / "EXPORT"
        for layer, at_least in (("building", 20), ("tree", 20), ("road", 5), ("water", 0)):
            for path in (f"{layer}/geopackage/{layer}.gpkg", f"{layer}/shapefile/{layer}.shp"):
                source = ogr.Open(str(export / path))
                found = source.GetLayer(0)
                assert found.GetFeatureCount() >= at_least, path
                assert found.GetSpatialRef().GetAuthorityCode(None) in (str(crs), None)
                counts[tile, layer] = found.GetFeatureCount()
        for layer in ("dtm", "clutter"):
            raster = gdal.Open(str(export / layer / "geotiff" / f"{layer}.tif"))
            assert raster.GetRasterBand(1).GetStatistics(False, True)[1] > 0
        scene = json.loads((export / "building" / "3d_tiles" / "tileset.json").read_text())
        model = export / "building" / "3d_tiles" / scene["root"]["content"]["uri"]
        assert model.read_bytes()[:4] == b"glTF"
    assert len(counts) == 8

    shapes = [shapes_in(path) for path in sorted(tmp_path.glob("*/EXPORT/building/geopackage/building.gpkg"))]
    assert shapes[0] & shapes[1], "the seam has the same building on both sides"
    assert shapes[0] ^ shapes[1]


def test_the_same_area_gives_the_same_town(stranger, tmp_path):
    stranger.options(delivery="tree")
    seen = []
    for _ in range(2):
        project, ids = stranger.started(vector_formats="shapefile")
        files = dict(leaves(stranger.urls(project, ids["scenario_id"]).json()))
        seen.append(stranger.fetch(files["0/EXPORT/building/shapefile/building.shp"]).content)
    assert seen[0] == seen[1]


def test_a_small_area_comes_as_one_zip(stranger):
    small = "POLYGON ((7.40 43.70, 7.403 43.70, 7.403 43.703, 7.40 43.703, 7.40 43.70))"
    project, ids = stranger.started(small)
    listing = stranger.urls(project, ids["scenario_id"]).json()
    assert list(listing) == [f"{ids['scenario_id']}.zip"]
    archive = zipfile.ZipFile(io.BytesIO(stranger.fetch(next(iter(listing.values()))).content))
    assert "0/EXPORT/building/geopackage/building.gpkg" in archive.namelist()
    assert archive.testzip() is None


def test_pages_split_folders_and_need_an_encoded_token_in_the_query(stranger):
    stranger.options(delivery="tree", page_size=3, paging="empty_page")
    project, ids = stranger.started()
    pages, query = [], None
    while query is None or query:
        page = stranger.ask(
            "GET",
            f"/users/me/projects/{project}/scenarios/{ids['scenario_id']}/download/urls",
            params={"continuation_token": query} if query else None,
        ).json()
        query = page.pop("NextContinuationToken", "")
        pages.append(page)
    names = [name for page in pages for name, _ in leaves(page)]
    assert len(names) == len(set(names)) > 6
    assert pages[1] == {}, "one page holds a token and nothing else"
    assert sum("0" in page for page in pages) > 1

    token = stranger.urls(project, ids["scenario_id"]).json()["NextContinuationToken"]
    assert all(sign in token for sign in "+/=")
    assert stranger.urls(project, ids["scenario_id"], f"&continuation_token={token}").status_code == 404
    assert stranger.urls(project, ids["scenario_id"], f"?continuation_token={token}").status_code == 400


def test_a_token_can_lead_in_a_circle(stranger):
    stranger.options(delivery="tree", page_size=3, paging="circle")
    project, ids = stranger.started()
    first = stranger.urls(project, ids["scenario_id"]).json()["NextContinuationToken"]
    second = stranger.ask(
        "GET",
        f"/users/me/projects/{project}/scenarios/{ids['scenario_id']}/download/urls",
        params={"continuation_token": first},
    ).json()["NextContinuationToken"]
    assert second == first


@pytest.fixture()
def one_file(stranger):
    stranger.options(delivery="tree")
    project, ids = stranger.started()
    files = dict(leaves(stranger.urls(project, ids["scenario_id"]).json()))
    return files["0/EXPORT/dtm/geotiff/dtm.tif"]


def test_the_storage_takes_the_url_as_it_is_and_no_other(sandbox, stranger, one_file):
    assert stranger.fetch(one_file).status_code == 200
    signed = stranger.fetch(one_file, headers={"Authorization": "Bearer x"})
    assert (signed.status_code, "InvalidArgument" in signed.text) == (400, True)
    for spoilt in (one_file.replace("%2B", "+"), one_file[:-9] + "AAA%2B%3D", one_file.partition("?")[0]):
        answer = stranger.fetch(spoilt)
        assert (answer.status_code, "SignatureDoesNotMatch" in answer.text) == (403, True)
    sandbox.state.set_clock(advance=4000)
    late = stranger.fetch(one_file)
    assert (late.status_code, "AccessDenied" in late.text) == (403, True)


def test_the_storage_goes_on_from_a_byte(stranger, one_file):
    whole = stranger.fetch(one_file).content
    rest = stranger.fetch(one_file, headers={"Range": "bytes=100-"})
    assert (rest.status_code, rest.content) == (206, whole[100:])
    stranger.options(ranges=False)
    assert stranger.fetch(one_file, headers={"Range": "bytes=100-"}).status_code == 200


def test_the_storage_can_be_bad(stranger, one_file):
    whole = stranger.fetch(one_file).content
    stranger.options(storage="gzip", storage_times=0)
    packed = stranger.fetch(one_file)
    assert (packed.headers["Content-Encoding"], packed.content) == ("gzip", whole)
    for kind in ("short", "broken"):
        stranger.options(storage=kind)
        with pytest.raises(requests.RequestException):
            read = stranger.fetch(one_file, stream=True)
            got = sum(len(piece) for piece in read.iter_content(1 << 16))
            if got != int(read.headers["Content-Length"]):  # older clients do not notice
                raise requests.ConnectionError("cut")
    stranger.options(storage="redirect")
    hop = stranger.fetch(one_file, allow_redirects=False)
    assert hop.status_code == 302
    assert stranger.fetch(hop.headers["Location"]).content == whole


def test_hostile_names_and_nodes_are_listed_and_zipped(stranger):
    stranger.options(delivery="tree", hostile=True)
    project, ids = stranger.started()
    found = list(leaves(stranger.urls(project, ids["scenario_id"]).json()))
    assert any(".." in name for name, _ in found)
    assert any(url is None for _, url in found)
    assert any(isinstance(url, (int, list)) for _, url in found)
    stranger.options(delivery="zip")
    url = next(iter(stranger.urls(project, ids["scenario_id"]).json().values()))
    members = zipfile.ZipFile(io.BytesIO(stranger.fetch(url).content)).infolist()
    assert any(member.filename.startswith("../") for member in members)
    assert any(member.external_attr >> 28 == 0o12 for member in members), "a link"
    assert any(member.file_size > 200 * member.compress_size for member in members), "a bomb"


def test_many_small_files_need_no_disk(stranger):
    stranger.options(many_files=2500, page_size=1000)
    project, ids = stranger.started()
    first = stranger.urls(project, ids["scenario_id"]).json()
    files = dict(leaves({key: value for key, value in first.items() if key != "NextContinuationToken"}))
    assert len(files) == 1000
    name = "0/EXPORT/building/3d_tiles/0007/000777.bin"
    assert stranger.fetch(files[name]).content.startswith(b"000777 synthetic")


def test_the_storage_journal_shows_who_sent_a_token(sandbox, stranger, one_file):
    stranger.fetch(one_file)
    stranger.fetch(one_file, headers={"Authorization": "Bearer x"})
    asked = [each for each in sandbox.state.requests() if each["port"] == "storage"]
    assert [each["has_authorization"] for each in asked] == [False, True]
    assert "Signature" not in json.dumps(asked)


def test_the_data_modules_are_only_loaded_when_data_are_made():
    source = sys.modules["georelay.sandbox.beod.listing"].__file__
    with open(source, encoding="utf-8") as text:
        assert not any(line.startswith(("from .beod_results", "from osgeo", "import numpy")) for line in text)

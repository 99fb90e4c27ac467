"""Fetching the files: zip, tree, pages, bad storage, hostile names; and what is there afterwards."""

import hashlib
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from beod_desk import Killed, area, square
from georelay.providers import errors
from georelay.providers.store import JobState

ABSENT = "0/EXPORT/building/geopackage/building.gpkg"
SMALL = {"VECTOR_FORMATS": ("geopackage",), "THREE_D_FORMATS": (), "OUTPUT_CRS": 4326}


@pytest.fixture
def finished(desk):
    """A finished scenario at the service: (project id, scenario id)."""

    def made(**values):
        desk.options(seconds=0)
        project = desk.run("beodcreateproject", INPUT=area())["PROJECT_ID"]
        return project, desk.run("beodstartscenario", PROJECT_ID=project, **{**SMALL, **values})["SCENARIO_ID"]

    return made


def fetch(desk, ids, out="out", **values):
    return desk.run("beoddownload", out=out, PROJECT_ID=ids[0], SCENARIO_ID=ids[1], **values)


def hashes(folder):
    """Every file under the folder but our own marks, by its place."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file()
    }


def truth(desk):
    """The files as they lie at the service."""
    (folder,) = [path for path in desk.sandbox.state.folder("beod").iterdir() if path.is_dir()]
    return hashes(folder)


MODES = {
    "zip": {"delivery": "zip"},
    "tree": {"delivery": "tree"},
    "pages of three": {"delivery": "tree", "page_size": 3},
    "pages of one": {"delivery": "tree", "page_size": 1},
    "a page without files": {"delivery": "tree", "page_size": 3, "paging": "empty_page"},
    "a zip in each folder of the tree": {"delivery": "zips", "page_size": 3},
    "zips within zips": {"delivery": "nested"},
}


@pytest.mark.parametrize("mode", MODES)
def test_every_file_arrives_as_it_is(desk, finished, mode):
    desk.options(**MODES[mode])
    ids = finished()
    result = fetch(desk, ids)
    there = hashes(desk.home / "out" / "202")
    assert there == truth(desk)
    assert result["OUTPUT"] == desk.home / "out"
    assert (result["FILE_COUNT"], result["SKIPPED_COUNT"]) == (len(there), 0)
    assert result["BYTES"] == sum(path.stat().st_size for path in (desk.home / "out").rglob("*") if path.is_file())
    assert not list((desk.home / "out").rglob("*.part"))


@pytest.mark.parametrize("mode", MODES)
def test_the_storage_never_sees_a_token_and_the_log_never_a_signature(desk, finished, mode):
    desk.options(**MODES[mode])
    fetch(desk, finished())
    asked = desk.asked(port="storage")
    assert asked and not any(each["has_authorization"] for each in asked)
    said = "\n".join([*desk.log, *desk.said, *desk.warned])
    assert not re.search(r"X-Signature|Bearer|only for the", said)


def test_the_layers_name_their_tiles(desk, finished):
    desk.options(delivery="tree")
    result = fetch(desk, finished(VECTOR_FORMATS=("shapefile", "geopackage"), THREE_D_FORMATS=("3d_tiles",)))
    layers = {layer.title: layer for layer in result["LAYERS"]}
    assert list(layers) == [
        "Buildings", "Buildings (3D) 0", "Buildings (3D) 1", "Trees", "Trees (3D) 0", "Trees (3D) 1", "Roads",
        "Land cover", "Terrain", "water",
    ]  # fmt: skip
    for title, provider, suffix in (("Buildings", "ogr", ".gpkg"), ("Terrain", "gdal", ".tif")):
        layer = layers[title]
        assert (layer.provider, layer.crs) == (provider, "EPSG:4326")
        assert len(layer.parts) == 2
        assert all(Path(part).exists() and part.endswith(suffix) for part in layer.parts)
    assert layers["Buildings"].source.endswith("building.gpkg|layername=building")
    assert layers["Terrain"].source.endswith("dtm.vrt")
    scene = layers["Buildings (3D) 0"]
    assert (scene.provider, scene.parts, Path(scene.source).exists()) == ("cesiumtiles", (), True)
    assert layers["Roads"].style == "beod_road" and layers["water"].style == ""


BAD = [
    "gzip",
    "cut_gzip",
    "silent_cut",
    "short",
    "broken",
    "slow",
    "expired",
    "redirect",
    "page",
    "xml",
    "json",
    "accepted",
    "nothing",
    "fails",
    "slow_down",
    "gone",
]


@pytest.mark.parametrize("storage", BAD)
@pytest.mark.parametrize("delivery", ["tree", "zip", "zips"])
def test_a_bad_storage_delays_and_does_not_spoil(desk, finished, storage, delivery):
    desk.options(delivery=delivery, storage=storage)
    result = fetch(desk, finished())
    assert result["SKIPPED_COUNT"] == 0, desk.warned
    assert hashes(desk.home / "out" / "202") == truth(desk)
    assert not any(each["has_authorization"] for each in desk.asked(port="storage"))


@pytest.mark.parametrize("delivery", ["zip", "zips", "nested"])
def test_a_zip_that_was_spoilt_on_its_way_is_fetched_again(desk, finished, delivery):
    desk.options(delivery=delivery, storage="damaged")
    result = fetch(desk, finished())
    assert hashes(desk.home / "out" / "202") == truth(desk)
    assert (result["FILE_COUNT"], result["SKIPPED_COUNT"]) == (len(truth(desk)), 0)


@pytest.mark.parametrize("delivery", ["zip", "zips"])
def test_what_stays_damaged_is_told_never_kept_as_done_and_fetched_at_the_next_run(desk, finished, delivery):
    desk.options(delivery=delivery, storage="damaged", storage_times=0, storage_match="zip")
    ids = finished()
    try:
        assert fetch(desk, ids)["SKIPPED_COUNT"] > 0
    except errors.RequestError as error:
        assert "none could be had" in str(error)
    desk.options(storage="plain")
    result = fetch(desk, ids)
    assert (result["FILE_COUNT"], result["SKIPPED_COUNT"]) == (len(truth(desk)), 0)
    assert hashes(desk.home / "out" / "202") == truth(desk)


@pytest.mark.parametrize("delivery", ["zip", "zips", "nested"])
def test_zips_whose_files_are_there_are_not_fetched_again(desk, finished, delivery):
    desk.options(delivery=delivery)
    ids = finished()
    fetch(desk, ids)
    before = len(desk.asked(port="storage"))
    assert fetch(desk, ids)["FILE_COUNT"] == len(truth(desk))
    assert len(desk.asked(port="storage")) == before


def test_an_answer_in_words_is_no_listing(desk, finished):
    desk.options(delivery="words")
    with pytest.raises(errors.AnswerError, match="being prepared"):
        fetch(desk, finished())


@pytest.mark.parametrize("ranges", [False, 400, 405, 416, 501])
def test_a_storage_without_ranges_begins_again(desk, finished, ranges):
    desk.options(delivery="tree", storage="broken", ranges=ranges)
    fetch(desk, finished())
    assert hashes(desk.home / "out" / "202") == truth(desk)


def test_what_cannot_be_had_is_counted_and_named(desk, finished):
    desk.options(delivery="tree")
    ids = finished()
    desk.fault("GET /beod/202/0/*", "status", status=404, body="gone", times=None, port="storage")
    result = fetch(desk, ids)
    assert result["SKIPPED_COUNT"] == 1
    assert result["FILE_COUNT"] == len(truth(desk)) - 1
    assert any("0/EXPORT/building/geopackage/building.gpkg" in line for line in desk.warned)
    desk.sandbox.state.execute("DELETE FROM faults")
    assert fetch(desk, ids)["SKIPPED_COUNT"] == 0
    assert hashes(desk.home / "out" / "202") == truth(desk)


def test_a_scenario_of_which_nothing_can_be_had_is_an_error(desk, finished):
    desk.options(delivery="tree")
    ids = finished()
    desk.fault("GET /beod/*", "status", status=404, body="gone", times=None, port="storage")
    with pytest.raises(errors.GeoRelayError, match="14 files of scenario 202 none could be had"):
        fetch(desk, ids)


@pytest.mark.parametrize("delivery", ["tree", "zip"])
def test_hostile_names_stay_out_and_the_good_files_come(desk, finished, delivery):
    desk.options(delivery=delivery, hostile=True)
    ids = finished()
    result = fetch(desk, ids, out="deep/in/out")
    out = desk.home / "deep" / "in" / "out" / "202"
    there = hashes(out)
    assert {name: there.get(name) for name in truth(desk)} == truth(desk)
    assert result["SKIPPED_COUNT"] >= 8
    assert result["FILE_COUNT"] == len(there)
    names = {path.name for path in desk.home.rglob("*") if desk.sandbox.home not in path.parents}
    assert not names & {"escaped.txt", "absolute.txt", "drive.txt", "link", "CON.txt", "bomb.bin", "private.txt"}
    assert not any(path.is_symlink() for path in desk.home.rglob("*"))
    assert not Path("/etc/absolute.txt").exists()
    said = "\n".join(desk.warned)
    for name in ("escaped.txt", "CON.txt"):
        assert name in said


def test_a_finished_download_is_not_repeated(desk, finished):
    for delivery in ("tree", "zip"):
        desk.options(delivery=delivery)
        ids = finished(NEW_RUN=True)
        first = fetch(desk, ids)
        count = len(desk.asked(port="storage"))
        again = fetch(desk, ids)
        assert len(desk.asked(port="storage")) == count
        assert (again["FILE_COUNT"], again["BYTES"]) == (first["FILE_COUNT"], first["BYTES"])


def test_a_stopped_download_goes_on_where_it_was(desk, finished):
    desk.options(delivery="tree", latency=0.05)
    ids = finished()
    told = desk.said.append

    def stop_soon(line):
        told(line)
        if len(desk.asked(port="storage")) > 5:
            desk.stop.set()

    desk.progress = Watched(stop_soon)
    with pytest.raises(errors.Cancelled):
        fetch(desk, ids)
    had = {name for name in hashes(desk.home / "out" / "202") if not name.endswith(".part")}
    assert had
    desk.progress = []
    before = len(desk.asked(port="storage"))
    fetch(desk, ids)
    assert hashes(desk.home / "out" / "202") == truth(desk)
    under_way = 4
    assert len(desk.asked(port="storage")) - before <= len(truth(desk)) - len(had) + under_way


@pytest.mark.parametrize("delivery", ["tree", "zip"])
def test_a_download_whose_process_died_goes_on_where_it_was(desk, finished, delivery):
    desk.options(delivery=delivery, storage="broken", storage_times=1)
    ids = finished()

    def die(line):
        raise Killed()

    desk.progress = Watched(die)
    with pytest.raises(Killed):
        fetch(desk, ids)
    desk.progress = []
    fetch(desk, ids)
    assert hashes(desk.home / "out" / "202") == truth(desk)


class Watched(list):
    def __init__(self, then):
        super().__init__()
        self.then = then

    def append(self, value):
        super().append(value)
        self.then(str(value))


def test_an_empty_listing_is_no_files_and_no_trace(desk, finished):
    desk.options(delivery="empty")
    result = fetch(desk, finished())
    assert (result["FILE_COUNT"], result["SKIPPED_COUNT"], list(result["LAYERS"])) == (0, 0, [])
    assert any("lists no files" in line for line in desk.warned)


def test_a_listing_that_is_empty_once_is_asked_for_again(desk, finished):
    desk.fault("GET /*/download/urls", "instead", shape="object")
    result = fetch(desk, finished())
    assert result["FILE_COUNT"] and list(result["LAYERS"])
    assert not any("lists no files" in line for line in desk.warned)


def test_an_extraction_that_lists_no_file_is_no_success(desk):
    desk.options(delivery="empty")
    for _ in range(2):
        with pytest.raises(errors.AnswerError, match="lists no file of it.*nothing is paid"):
            desk.run("beodextract", INPUT=area(), WAIT=True, PROJECT_NAME="Harbour")
    desk.options(delivery="zip")
    assert list(desk.run("beodextract", INPUT=area(), WAIT=True, PROJECT_NAME="Harbour")["LAYERS"])
    assert desk.made() == (1, 1, 1)


def test_a_circle_of_pages_is_told(desk, finished):
    desk.options(delivery="tree", page_size=3, paging="circle")
    with pytest.raises(errors.AnswerError, match="in a circle"):
        fetch(desk, finished())


def test_an_unfinished_or_unknown_scenario_is_an_error(desk):
    desk.options(seconds=600)
    project = desk.run("beodcreateproject", INPUT=area())["PROJECT_ID"]
    scenario = desk.run("beodstartscenario", PROJECT_ID=project)["SCENARIO_ID"]
    with pytest.raises(errors.RejectedError, match="not finished"):
        fetch(desk, (project, scenario))
    with pytest.raises(errors.NotFoundError, match="Unknown scenario"):
        fetch(desk, (project, "999"))


class TestExtraction:
    def test_all_in_one_go(self, desk):
        result = desk.run("beodextract", INPUT=area(), WAIT=True, PROJECT_NAME="Harbour")
        assert (result["STATE"], result["SCENARIO_ID"]) == ("SUCCESSFUL", "202")
        assert hashes(desk.home / "out" / "202") == truth(desk)
        flat = [layer for layer in result["LAYERS"] if layer.provider != "cesiumtiles"]
        assert [layer.title for layer in flat] == ["Buildings", "Trees", "Roads", "Land cover", "Terrain", "water"]
        assert {layer.crs for layer in flat} == {"EPSG:3857"} and len(result["LAYERS"]) == len(flat) + 4
        job = desk.store.get(result["JOB_ID"])
        assert job.state is JobState.SUCCEEDED and job.files
        assert any("about 10 were used" in line for line in desk.said)
        assert desk.progress == sorted(desk.progress)

    @pytest.mark.parametrize("storage", ["page", "xml", "json", "fails", "cut_gzip", "silent_cut", "expired"])
    def test_a_file_that_does_not_come_is_an_error_that_names_it_and_keeps_the_rest(self, desk, storage):
        desk.options(delivery="tree", storage=storage, storage_times=0, storage_match="202/2/building.gpkg")
        result = desk.run("beodextract", INPUT=area(), WAIT=True)
        layers = []
        with pytest.raises(errors.RequestError, match=ABSENT) as caught:
            layers.extend(result["LAYERS"])
        titles = [layer.title for layer in layers]
        assert [title for title in titles if "incomplete" in title] == ["Buildings (incomplete)"] and len(titles) == 10
        assert "nothing is paid" in str(caught.value) and "Signature" not in str(caught.value)
        there = hashes(desk.home / "out" / "202")
        assert there == {name: digest for name, digest in truth(desk).items() if name != ABSENT}
        job = desk.store.get(result["JOB_ID"])
        assert job.state is JobState.SUCCEEDED and not job.files, "it stays to be collected"
        desk.options(storage="plain")
        before = len(desk.asked(port="storage"))
        again = desk.run("beodextract", INPUT=area(), WAIT=True)
        assert not any("incomplete" in layer.title for layer in again["LAYERS"])
        assert hashes(desk.home / "out" / "202") == truth(desk) and desk.made() == (1, 1, 1)
        assert len(desk.asked(port="storage")) - before == 1, "only what was missing"

    def test_what_the_service_does_not_have_is_left_out_with_a_count_after_several_looks(self, desk):
        desk.options(delivery="tree")
        desk.fault("GET /beod/202/2/*", "status", status=404, body="gone", times=None, port="storage")
        result = desk.run("beodextract", INPUT=area(), WAIT=True)
        titles = [layer.title for layer in result["LAYERS"]]
        assert "Buildings (incomplete)" in titles and "Trees" in titles
        assert [each["path"] for each in desk.asked(port="storage")].count("/beod/202/2/building.gpkg") == 3
        assert any("1 skipped" in line for line in desk.said)
        assert desk.store.get(result["JOB_ID"]).files

    def test_a_download_that_was_killed_goes_on_in_its_place_when_the_job_is_collected(self, desk):
        desk.options(delivery="tree", storage="broken", storage_times=1)
        fetched = []

        def die(line):
            if "files, " in line or float(line) > 85:
                raise Killed()
            fetched.append(line)

        desk.progress = Watched(die)
        with pytest.raises(Killed):
            desk.run("beodextract", out="chosen", INPUT=area(), WAIT=True)
        desk.progress = []
        assert fetched and hashes(desk.home / "chosen")
        (job,) = [job for job in desk.store.list() if job.operation == "beodextract" and not job.parent]
        assert job.state is JobState.SUCCEEDED and not job.files
        collected = desk.collect(job, out=f"results/{job.id[:8]}")
        assert collected["OUTPUT"] == desk.home / "chosen" and list(collected["LAYERS"])
        assert hashes(desk.home / "chosen" / "202") == truth(desk), "and no part files"
        assert not (desk.home / "results").exists()

    def test_finished_it_brings_the_results_again(self, desk):
        desk.run("beodextract", INPUT=area(), WAIT=True)
        posts = len(desk.asked("POST"))
        again = desk.run("beodextract", out="other", INPUT=area(), WAIT=False)
        assert hashes(desk.home / "other" / "202") == truth(desk)
        assert again["STATE"] == "SUCCESSFUL" and len(desk.asked("POST")) == posts + 1, "a login"

    def test_started_without_waiting_it_is_collected_later(self, desk):
        result = desk.run("beodextract", INPUT=area(), WAIT=False)
        assert "LAYERS" not in result
        desk.sandbox.state.set_clock(advance=100)
        run = desk.open(desk_operation("beodextract"))
        job = run.jobs.look(desk.store.get(result["JOB_ID"]))
        assert job.state is JobState.SUCCEEDED
        assert len(list(desk.collect(job)["LAYERS"])) == 10
        assert desk.store.get(job.id).files

    def test_a_started_scenario_is_collected_like_an_extraction(self, desk, finished):
        finished()
        job = next(job for job in desk.store.list() if job.operation == "beodstartscenario")
        run = desk.open(desk_operation("beodstartscenario"))
        job = run.jobs.look(job)
        collected = desk.collect(job)
        assert (collected["SCENARIO_ID"], len(list(collected["LAYERS"]))) == ("202", 6)

    def test_a_download_by_hand_ends_the_job_that_started_the_scenario(self, desk, finished):
        fetch(desk, finished())
        job = next(job for job in desk.store.list() if job.operation == "beodstartscenario")
        assert job.state is JobState.SUCCEEDED and job.files

    def test_several_parts_become_one_set_of_layers(self, desk):
        parts = area(square(), square(8.0))
        result = desk.run("beodextract", INPUT=parts, MULTIPART="each", WAIT=True)
        assert result["SCENARIO_ID"] == "202,203"
        assert {path.name for path in (desk.home / "out").iterdir()} >= {"202", "203"}
        buildings = next(iter(result["LAYERS"]))
        assert len(buildings.parts) == 4
        assert {job.state for job in desk.store.list()} == {JobState.SUCCEEDED}

    @pytest.mark.parametrize("when", ["before", "after"])
    @pytest.mark.parametrize("method", ["activity", "pages"])
    def test_a_process_that_dies_while_following_or_fetching_goes_on(self, desk, method, when):
        desk.kill = (method, when)
        with pytest.raises(Killed):
            desk.run("beodextract", INPUT=area(), WAIT=True)
        desk.kill = None
        desk.run("beodextract", INPUT=area(), WAIT=True)
        assert desk.made() == (1, 1, 1)
        assert hashes(desk.home / "out" / "202") == truth(desk)


@pytest.mark.parametrize("delivery", ["tree", "zips"])
def test_two_at_once_write_the_same_files_one_after_the_other(desk, finished, delivery, tmp_path):
    """Two processes, each with the real journal, on the same folder."""
    desk.options(delivery=delivery, storage="broken", storage_times=1, latency=0.02)
    ids = finished()
    code = Path(__file__).with_name("beod_other_process.py")
    others = [
        subprocess.Popen(
            [sys.executable, str(code), desk.sandbox.url, str(desk.home), *ids],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    said = [other.communicate(timeout=120) for other in others]
    assert [other.returncode for other in others] == [0, 0], said
    assert {out.strip().splitlines()[-1] for out, _ in said} == {f"{len(truth(desk))} 0"}
    assert hashes(desk.home / "out" / "202") == truth(desk)
    files = [each["path"] for each in desk.asked(port="storage") if each["status"] == 200]
    assert all(files.count(path) <= 2 for path in set(files)), "the second found what the first had fetched"


def desk_operation(operation_id):
    from georelay.providers.beod import PROVIDER

    return next(each for each in PROVIDER.operations if each.id == operation_id)


@pytest.mark.slow
def test_twenty_thousand_files_come_with_flat_memory(desk, finished):
    desk.options(many_files=20_000, page_size=1000)
    ids = finished()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    result = fetch(desk, ids)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert (result["FILE_COUNT"], result["SKIPPED_COUNT"]) == (20_000, 0)
    assert grown < 200, f"{grown:.0f} MB, server and client together"

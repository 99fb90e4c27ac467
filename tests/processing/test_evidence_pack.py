"""evidencepack as the toolbox runs it: whole, the same bytes each time, without secrets or places."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path
from urllib.parse import unquote

import pytest
from made_layers import memory_layer, square

OUTCOMES = ["deforestation found", "no deforestation found", "not assessed"]


def results(count=6, name="season"):
    rows = [(square(n), [f"GH-{n}", OUTCOMES[n % 3], 0.44 * n]) for n in range(count)]
    return memory_layer("Polygon", rows, "plot_id:string,outcome:string,noncompliance_area_ha:double", name=name)


def contents(path):
    with zipfile.ZipFile(path) as archive:
        return {each.filename.split("/", 1)[1]: archive.read(each) for each in archive.infolist()}


@pytest.fixture
def job(run, service):
    """A finished job of the sandbox, its results fetched; plots with and without defects."""
    layer = memory_layer("Polygon", [(square(n), [f"GH-{n}"]) for n in range(5)], name="delivery")
    done = run("epochbatchprocess", INPUT=layer, ID_FIELD="plot_id", CONNECTION="sandbox", OUTPUT="memory:")
    assert done.error == ""
    assert run("collectjobs", JOB_ID=done["JOB_ID"])["COLLECTED"] == 1
    return done["JOB_ID"]


def test_a_pack_of_a_job_is_whole_and_the_tool_of_the_standard_says_so(run, job, tmp_path):
    bagit = pytest.importorskip("bagit")
    path = tmp_path / "pack.zip"
    done = run("evidencepack", JOB_IDS=job, TITLE="Season 2026", ORGANISATION="Cocoa Ltd", OUTPUT=str(path))
    assert done.error == "" and done["PLOT_COUNT"] == 5
    found = contents(path)
    payload = [name for name in found if name.startswith("data/")]
    assert done["FILE_COUNT"] == len(payload)
    assert {"data/README.txt", "data/report.html"} <= set(payload)
    assert sum(name.startswith("data/plots/") for name in payload) == 2
    assert not any(name.startswith("data/files/") for name in payload), "nothing that nobody chose"
    assert b"Season 2026" in found["data/README.txt"] and b"Cocoa Ltd" in found["data/README.txt"]
    assert len(json.loads(next(found[name] for name in payload if name.endswith(".geojson")))["features"]) == 5
    assert run("verifyevidence", INPUT=str(path))["WHOLE"] is True
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "out")
    bagit.Bag(str(tmp_path / "out" / "pack")).validate()


def test_two_packs_of_the_same_job_have_the_same_payload(run, job, tmp_path):
    manifests = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        run("evidencepack", JOB_IDS=job, OUTPUT=str(tmp_path / name / "pack.zip"))
        manifests.append(contents(tmp_path / name / "pack.zip")["manifest-sha256.txt"])
    assert manifests[0] == manifests[1] and manifests[0]


def test_no_secret_and_no_place_of_this_computer_is_in_the_pack(run, job, tmp_path):
    from georelay.sandbox.accounts import sandbox_token

    (tmp_path / "contract.txt").write_text("signed")
    path = tmp_path / "pack.zip"
    run("evidencepack", JOB_IDS=job, FILES=[str(tmp_path / "contract.txt")], OUTPUT=str(path))
    found = contents(path)
    assert found["data/files/contract.txt"] == b"signed"
    for name, content in found.items():
        assert str(tmp_path).encode() not in content, name
        assert str(Path.home()).encode() + b"/" not in content, name
        assert sandbox_token().encode() not in content, name


MARK = "MARKED-9f3a77"  # a secret, wherever a job may hold one
PLACES = {
    "a further parameter": {"request": {"more": [["api_key", MARK], ["hs_heading", "1801"]]}},
    "a nested member": {"request": {"plan": [{"auth": {"accessToken": MARK}}]}},
    "an address that is called back": {"request": {"callback": f"https://example.org/hook?sig={MARK}&x=1"}},
    "user and password of an address": {"request": {"source": f"https://me:{MARK}@example.org/tiles"}},
    "an answer as it came": {"remote": {"answer": json.dumps({"uuid": "1801", "refresh_token": MARK})}},
    "an answer in XML": {"remote": {"answer": f"<Error><Signature>{MARK}</Signature>1801</Error>"}},
    "a link that is signed": {"remote": {"files": [f"https://store.example/a.zip?X-Amz-Signature={MARK}"]}},
    "a header that came back": {"remote": {"echo": f"Authorization: Bearer {MARK}, 1801"}},
    "a header as a member": {"remote": {"headers": {"Authorization": f"Basic {MARK}", "Set-Cookie": MARK}}},
    "a state in words": {"status": f"failed for token={MARK}"},
    "a name": {"name": f"plots password={MARK}"},
}


@pytest.mark.parametrize("change", PLACES.values(), ids=PLACES.keys())
def test_no_secret_of_a_job_is_in_the_pack_wherever_it_was(run, job, plugin, tmp_path, change):
    store = plugin._context.store()
    store.change(job, **change)
    path = tmp_path / "pack.zip"
    done = run("evidencepack", JOB_IDS=job, OUTPUT=str(path))
    assert done.error == "", done.error
    with zipfile.ZipFile(path) as archive:
        assert not any(MARK in name for name in archive.namelist())
    found = contents(path)
    assert not [name for name, content in found.items() if MARK.encode() in content]
    if "1801" in json.dumps(change):
        assert any(b"1801" in content for name, content in found.items() if "/jobs/" in name), "only the secret is gone"


def test_the_front_page_leads_to_everything_and_names_what_is_open(run, tmp_path):
    path = tmp_path / "pack.zip"
    (tmp_path / "EU file <1>.geojson").write_text("{}")
    run("decideplots", INPUT=results(), DECISION=1, REVIEWER="k.m.")
    run(
        "evidencepack",
        RESULTS=results(),
        FILES=[str(tmp_path / "EU file <1>.geojson")],
        TITLE="Season <2026>",
        OUTPUT=str(path),
    )
    found = contents(path)
    page = found["data/index.html"].decode("utf-8")
    assert "<h1>Season &lt;2026&gt;</h1>" in page and "6 plots, 2 of them flagged, 2 not assessed." in page
    linked = {unquote(each) for each in re.findall(r"href='([^']+)'", page)}
    there = {name[len("data/") :] for name in found if name.startswith("data/")}
    assert linked == there - {"index.html", "README.txt"}


def test_statements_that_were_split_for_their_size_are_in_the_pack_as_they_were_filed(run, tmp_path):
    plots = memory_layer(
        "Polygon",
        [(square(n), [f"GH-{n}", f"Farmer {n}", "GH"]) for n in range(1001)],
        "plot_id:string,farmer:string,land:string",
    )
    written = run(
        "exporteudr",
        INPUT=plots,
        ID_FIELD="plot_id",
        PRODUCER_NAME="farmer",
        PRODUCER_COUNTRY="GH",
        OUTPUT=str(tmp_path / "eu" / "cocoa.geojson"),
    )
    assert written.error == "" and written["FILE_COUNT"] == 2
    files = sorted((tmp_path / "eu").glob("*.geojson"))
    path = tmp_path / "pack.zip"
    assert run("evidencepack", RESULTS=results(), FILES=list(map(str, files)), OUTPUT=str(path)).error == ""
    found = contents(path)
    assert [found[f"data/files/{each.name}"] for each in files] == [each.read_bytes() for each in files]
    assert run("verifyevidence", INPUT=str(path))["WHOLE"] is True


def test_flagged_results_are_drawn_and_decisions_stand_beside(run, tmp_path):
    layer, path = results(), tmp_path / "pack.zip"
    run("decideplots", INPUT=layer, DECISION=1, REASON="=cmd", REVIEWER="k.m.")
    done = run("evidencepack", RESULTS=layer, OUTPUT=str(path))
    assert done.error == "" and done["PLOT_COUNT"] == 6
    found = contents(path)
    assert found["data/atlas.pdf"].startswith(b"%PDF")
    assert b"2 of them flagged, 2 not assessed" in found["data/README.txt"]
    lines = found["data/decisions.csv"].decode().splitlines()
    assert len(lines) == 7 and "'=cmd" in lines[1]


def test_findings_that_were_given_are_the_report(run, tmp_path):
    plots = memory_layer("Polygon", [(square(1), ["a"]), (square(1), ["b"])])
    issues = run("checkplots", INPUT=plots, PROFILE=4, ID_FIELD="plot_id", ISSUES="memory:")["ISSUES"]
    path = tmp_path / "pack.zip"
    done = run("evidencepack", RESULTS=plots, FINDINGS=issues, OUTPUT=str(path))
    assert done.error == ""
    found = contents(path)
    assert b"duplicate_geometry" in found["data/report.html"] and found["data/atlas.pdf"].startswith(b"%PDF")
    assert any(name.startswith("data/findings/") and name.endswith(".gpkg") for name in found)


def test_with_nothing_flagged_there_is_no_atlas_and_a_warning(run, tmp_path):
    layer = memory_layer("Polygon", [(square(1), ["a", "not assessed"])], "plot_id:string,outcome:string")
    done = run("evidencepack", RESULTS=layer, OUTPUT=str(tmp_path / "pack.zip"))
    assert "data/atlas.pdf" not in contents(tmp_path / "pack.zip")
    assert any("no atlas" in each for each in done.warnings)


def test_a_job_that_has_not_ended_is_refused_by_name(run, service, tmp_path):
    service.seconds(3600)
    layer = memory_layer("Polygon", [(square(1), ["a"])], name="slow delivery")
    started = run("epochbatchprocess", INPUT=layer, CONNECTION="sandbox", WAIT=False)
    done = run("evidencepack", JOB_IDS=started["JOB_ID"], OUTPUT=str(tmp_path / "pack.zip"))
    assert "slow_delivery" in done.error and "running" in done.error and not (tmp_path / "pack.zip").exists()


@pytest.mark.parametrize(
    ("given", "words"),
    [({}, "Neither jobs nor results"), ({"JOB_IDS": "nosuch"}, "nosuch"), ({"FILES": ["nowhere.pdf"]}, "nowhere.pdf")],
    ids=["nothing", "an unknown job", "a file that is not there"],
)
def test_what_cannot_be_packed_is_said_in_one_sentence(run, tmp_path, given, words):
    if "FILES" in given:
        given = {"FILES": [str(tmp_path / "nowhere.pdf")], "RESULTS": results()}
    done = run("evidencepack", **given, OUTPUT=str(tmp_path / "pack.zip"))
    assert words in done.error and not (tmp_path / "pack.zip").exists()


def test_names_that_clash_or_are_reserved_are_made_safe(run, tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "EU file.geojson").write_text(folder)
    (tmp_path / "a" / "con.txt").write_text("c")
    files = [tmp_path / "a" / "EU file.geojson", tmp_path / "b" / "EU file.geojson", tmp_path / "a" / "con.txt"]
    run("evidencepack", RESULTS=results(), FILES=[str(each) for each in files], OUTPUT=str(tmp_path / "pack.zip"))
    names = {name for name in contents(tmp_path / "pack.zip") if name.startswith("data/files/")}
    assert names == {"data/files/EU file.geojson", "data/files/EU file_2.geojson", "data/files/con_.txt"}

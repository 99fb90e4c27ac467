"""Mapflow as a server runs it: every algorithm under qgis_process, killed in the middle and started again."""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path

import pytest
from made_rasters import NORTH, SIZE, WEST, write_raster
from qgis_process import QgisProcess, finish

RING = [[WEST, NORTH - SIZE], [WEST + SIZE, NORTH - SIZE], [WEST + SIZE, NORTH], [WEST, NORTH], [WEST, NORTH - SIZE]]


@pytest.fixture
def process(tmp_path, service):
    from georelay.sandbox.mapflow import mapflow_token

    runner = QgisProcess(tmp_path / "q")
    runner.secrets = [mapflow_token(), mapflow_token().rstrip("=")]
    runner.said = []
    environment = {
        "GEORELAY_HOME": str(tmp_path / "home"),
        "GEORELAY_MAPFLOW_URL": service.url + "/rest",
        "GEORELAY_MAPFLOW_TOKEN": mapflow_token(),
    }

    def call(name, fails=False, **given):
        outcome = runner.run("mapflow" + name, environment, **given)
        runner.said.append(outcome.log + outcome.stderr)
        assert (outcome.code != 0) is fails, outcome.stderr + outcome.log
        return outcome if fails else outcome.results

    runner.call_, runner.env = call, environment
    return runner


@pytest.fixture
def area(tmp_path):
    path = tmp_path / "town.geojson"
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [RING]}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


def count(source, layer=""):
    from qgis.core import QgsVectorLayer

    found = QgsVectorLayer(source, layer, "ogr")
    assert found.isValid(), source
    return found.featureCount()


def made(service, kind):
    return [value for _, value in service.box.state.all("mapflow", kind)]


def test_imagery_from_upload_to_map(process, service, area, tmp_path):
    """Each algorithm's outputs, named and typed as agreed; no secret in what is printed or written."""
    call = process.call_
    account = call("account")
    assert account["EMAIL"] and "100000" in account["BALANCE"] and account["AOI_LIMIT_HA"] == 2500
    assert account["STORAGE_USED"] == 0 and account["STORAGE_FREE"] == account["STORAGE_LIMIT"]
    mosaic = call("createmosaic", NAME="survey", TAGS="a,b")["MOSAIC_ID"]
    assert call("updatemosaic", MOSAIC_ID=mosaic, NAME="other", TAGS="c")["MOSAIC_ID"] == mosaic
    images = [write_raster(tmp_path / f"{name}.tif", west=WEST + at * SIZE) for at, name in enumerate("ab")]
    sent = call("uploadimages", IMAGES=images, MOSAIC_ID=mosaic)
    ids = json.loads(sent["IMAGE_IDS"])
    assert sent["IMAGE_COUNT"] == len(ids) == 2 and sent["MOSAIC_ID"] == mosaic
    for name, given, number in (("listmosaics", {}, 1), ("listimages", {"MOSAIC_ID": mosaic}, 2)):
        done = call(name, **given, OUTPUT=tmp_path / f"{name}.gpkg")
        assert done["COUNT"] == count(done["OUTPUT"]) == number
    preview = call("imagepreview", IMAGE_ID=ids[0], SIZE=0, OUTPUT=tmp_path / "preview.tif")
    assert Path(preview["OUTPUT"]).stat().st_size > 1000
    tiles = call("previewlayer", MOSAIC_ID=mosaic)["OUTPUT"]
    assert tiles.startswith("type=xyz&url=") and "uri%3Ds3" in tiles
    found = call("search", INPUT=area, MAX_CLOUD=50, PRODUCT_TYPES="0,1", OUTPUT=tmp_path / "found.gpkg")
    assert found["COUNT"] == count(found["OUTPUT"]) > 5
    refused = call("deleteimage", IMAGE_ID=ids[0], fails=True)
    assert "must be switched on" in refused.stderr
    call("deleteimage", IMAGE_ID=ids[0], CONFIRM=True)
    call("deletemosaic", MOSAIC_ID=mosaic, CONFIRM=True)
    assert made(service, "image") == made(service, "mosaic") == []
    check_no_secret(process, tmp_path)


def check_no_secret(process, tmp_path):
    said = "\n".join(process.said)
    files = [path for path in tmp_path.rglob("*") if path.is_file() and not {"sandbox", "q"} & set(path.parts)]
    for text in [said, *(path.read_bytes().decode("latin-1") for path in files)]:
        assert not [secret for secret in process.secrets if secret in text]
        assert "Basic " not in text and "X-Sandbox-Signature" not in text
    assert "Traceback" not in said


def test_a_run_from_price_to_result(process, service, area, tmp_path):
    call = process.call_
    models = call("models", OUTPUT=tmp_path / "models.csv")
    assert "Buildings" in Path(models["OUTPUT"]).read_text(encoding="utf-8")
    cost = call("cost", INPUT=area, MODEL="🏠 Buildings", OPTIONS="Classification")
    assert cost["COST"] > 0
    refused = call("process", INPUT=area, MODEL="buildings", MAX_COST=1, OUTPUT=tmp_path / "no.gpkg", fails=True)
    assert "the highest price is 1" in refused.stderr and made(service, "processing") == []
    done = call(
        "process", INPUT=area, MODEL="buildings", OPTIONS="Classification", NAME="run", OUTPUT=tmp_path / "run.gpkg"
    )
    assert done["STATUS"] == "OK" and done["COST"] == cost["COST"] and done["JOB_ID"] and count(done["OUTPUT"]) > 20
    status = call("status", PROCESSING_ID=done["PROCESSING_ID"])
    assert (status["STATUS"], status["PROGRESS"], status["MESSAGES"]) == ("OK", 100, "")
    result = call("results", PROCESSING_ID=done["PROCESSING_ID"], OUTPUT=tmp_path / "again.gpkg")
    assert result["FEATURE_COUNT"] == count(result["OUTPUT"]) == count(done["OUTPUT"])
    unknown = call("status", PROCESSING_ID="none", fails=True)
    assert "none" in unknown.stderr
    check_no_secret(process, tmp_path)


@pytest.mark.parametrize(
    "match",
    [
        "POST */processings/v2",
        pytest.param("POST */processing/cost/v2", marks=pytest.mark.slow),
        pytest.param("GET */processings/*/v2", marks=pytest.mark.slow),
        pytest.param("GET */result", marks=pytest.mark.slow),
    ],
)
def test_killed_at_any_step_the_same_run_goes_on_and_pays_once(process, service, area, tmp_path, match):
    given = {"INPUT": area, "MODEL": "buildings", "NAME": "run", "OUTPUT": tmp_path / "run.gpkg"}
    kill_at(process, service, match, "mapflowprocess", given)
    done = process.call_("process", **given)
    assert done["STATUS"] == "OK" and count(done["OUTPUT"]) > 20 and len(made(service, "processing")) == 1


def test_killed_while_uploading_the_same_upload_goes_on(process, service, tmp_path):
    images = [write_raster(tmp_path / f"{name}.tif", west=WEST + at * SIZE) for at, name in enumerate("abc")]
    kill_at(
        process,
        service,
        "POST */rasters/mosaic/*/image",
        "mapflowuploadimages",
        {"IMAGES": images, "NAME": "s"},
        after=1,
    )
    done = process.call_("uploadimages", IMAGES=images, NAME="s")
    assert done["IMAGE_COUNT"] == 3 and len(made(service, "mosaic")) == 1
    assert sorted(image["filename"] for image in made(service, "image")) == ["a.tif", "b.tif", "c.tif"]


def kill_at(process, service, match, algorithm, given, after=0):
    """Ends the process where the service has done the work and not answered yet."""
    service.fault(match, "slow", seconds=60, after=after)
    command = process.command(algorithm, {name: value for name, value in given.items() if name != "IMAGES"})
    command += [f"--IMAGES={image}" for image in given.get("IMAGES", ())]
    started = start(command, process.environment(**process.env))
    deadline = time.monotonic() + 90
    while service.call("GET", "faults") and time.monotonic() < deadline:
        assert started.poll() is None, started.communicate()
        time.sleep(0.05)
    time.sleep(0.3)
    os.killpg(started.pid, signal.SIGKILL)
    finish(started)
    assert not service.call("GET", "faults")


def start(command, environment):
    import subprocess

    return subprocess.Popen(
        command, env=environment, text=True, start_new_session=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def test_tiles_of_a_sandbox_draw_again_in_the_next_process(tmp_path):
    """A saved project names the sandbox's address, so the next process takes the same port again."""
    process = QgisProcess(tmp_path / "alone")
    image = write_raster(tmp_path / "image.tif")
    sent = process.run("mapflowuploadimages", IMAGES=image, NAME="survey", CONNECTION="sandbox")
    assert sent.code == 0, sent.stderr
    shown = [
        process.run("mapflowpreviewlayer", MOSAIC_ID=sent.results["MOSAIC_ID"], CONNECTION="sandbox") for _ in range(2)
    ]
    assert shown[0].results["OUTPUT"] == shown[1].results["OUTPUT"]

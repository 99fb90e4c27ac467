"""The models that come with the plugin, run as the toolbox, a task of the desktop and a server run them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from made_layers import memory_layer, square
from made_rasters import NORTH, SIZE, WEST, write_raster
from qgis_process import PROGRAM, QgisProcess

BOW_TIE = "POLYGON((-2.4 6.4,-2.398 6.402,-2.398 6.4,-2.4 6.402,-2.4 6.4))"
SPIKED = "POLYGON((-2.4 6.4,-2.398 6.4,-2.398 6.402,-2.398 6.402,-2.4 6.402,-2.4 6.4))"
NAMES = ("check_and_repair", "check_repair_send_load", "compare_deliveries", "area_to_buildings", "image_to_features")


def plots(*more, name="plots"):
    return memory_layer("Polygon", [(square(0), ["a"]), *more, (square(1), ["b"])], name=name)


@pytest.fixture
def image(tmp_path):
    return write_raster(tmp_path / "survey.tif")


@pytest.mark.parametrize("name", NAMES)
def test_a_model_is_an_algorithm_of_ours_in_the_group_models(plugin, name):
    from qgis.core import QgsApplication

    model = QgsApplication.processingRegistry().createAlgorithmById(f"georelay:model_{name}")
    assert model.groupId() == "models" and model.group() == "Models" and not model.icon().isNull()
    assert model.displayName() and len(model.shortHelpString()) > 60
    assert model.canExecute()[0]


def test_plots_are_checked_and_repaired_and_the_copy_is_judged(run, tmp_path):
    layer = plots((SPIKED, ["c"]), (BOW_TIE, ["d"]), (None, ["e"]))
    done = run(
        "model_check_and_repair",
        INPUT=layer,
        PROFILE=1,
        ID_FIELD="plot_id",
        REPAIRED="memory:",
        REJECTED="memory:",
        ISSUES="memory:",
        REPORT=str(tmp_path / "report.html"),
    )
    assert done.error == "", done.text
    kept, left = done["REPAIRED"].featureCount(), done["REJECTED"].featureCount()
    assert kept + left == 5 and left == done["REJECTED_COUNT"] >= 1
    assert done["FIT_COUNT"] == kept and done["FIXED_COUNT"] >= 1 and done["INVALID_COUNT"] >= 2
    assert "null_geometry" in {each["rule"] for each in done["ISSUES"].getFeatures()}
    assert Path(done["REPORT"]).stat().st_size > 1000 and layer.featureCount() == 5


def test_plots_are_checked_repaired_sent_and_their_results_loaded(run, service):
    layer = plots((BOW_TIE, ["c"]), (None, ["d"]))
    done = run("model_check_repair_send_load", INPUT=layer, ID_FIELD="plot_id", CONNECTION="sandbox", OUTPUT="memory:")
    assert done.error == "", done.text
    names = [each["plot_id"] for each in done["OUTPUT"].getFeatures()]
    assert {"a", "b"} <= set(names) and "d" not in names
    assert list(service.collections()) == [done["COLLECTION_ID"]] and done["JOB_ID"]
    assert done["REJECTED_COUNT"] == 4 - len(names)
    again = run("model_check_repair_send_load", INPUT=layer, ID_FIELD="plot_id", CONNECTION="sandbox", OUTPUT="memory:")
    assert again["COLLECTION_ID"] == done["COLLECTION_ID"] and service.submissions() == [1], "never paid twice"


def test_deliveries_are_compared(run):
    before, now = plots(name="before"), plots((square(5), ["c"]), name="now")
    done = run("model_compare_deliveries", INPUT=now, PREVIOUS=before, ID_FIELD="plot_id", NEW="memory:")
    assert done.error == "", done.text
    assert [each["plot_id"] for each in done["NEW"].getFeatures()] == ["c"]
    assert (done["NEW_COUNT"], done["UNCHANGED_COUNT"], done["GONE_COUNT"]) == (1, 2, 0)


def test_an_area_becomes_buildings(run, service):
    area = memory_layer("Polygon", [(square(0, size=0.004), ["a"])])
    done = run("model_area_to_buildings", INPUT=area, CONNECTION="sandbox", OUTPUT="memory:")
    assert done.error == "", done.text
    assert done["OUTPUT"].featureCount() == done["FEATURE_COUNT"] > 0 and done["PROCESSING_ID"]


def test_an_image_becomes_features(run, service, image):
    area = memory_layer(
        "Polygon",
        [
            (
                f"POLYGON(({WEST} {NORTH - SIZE},{WEST + SIZE} {NORTH - SIZE},{WEST + SIZE} "
                f"{NORTH},{WEST} {NORTH},{WEST} {NORTH - SIZE}))",
                ["a"],
            )
        ],
    )
    done = run(
        "model_image_to_features",
        IMAGES=[str(image)],
        MOSAIC_NAME="survey",
        MODEL="buildings",
        INPUT=area,
        CONNECTION="sandbox",
        OUTPUT="memory:",
    )
    assert done.error == "", done.text
    assert done["IMAGE_COUNT"] == 1 and done["MOSAIC_ID"] and done["OUTPUT"].featureCount() > 0


WRONG = (
    ("no plots", "check_and_repair", {"REPAIRED": "memory:"}, "nothing was given"),
    ("a column that is not there", "check_and_repair", {"ID_FIELD": "nowhere", "REPAIRED": "memory:"}, "no column"),
    ("no such connection", "check_repair_send_load", {"CONNECTION": "nowhere", "OUTPUT": "memory:"}, "nowhere"),
    ("no model", "image_to_features", {"CONNECTION": "sandbox", "OUTPUT": "memory:"}, "nothing was given"),
    (
        "a price above the limit",
        "area_to_buildings",
        {"CONNECTION": "sandbox", "MAX_COST": 0, "OUTPUT": "memory:"},
        "credits",
    ),
)


@pytest.mark.parametrize("name, given, said", [each[1:] for each in WRONG], ids=[each[0] for each in WRONG])
def test_what_cannot_be_run_is_told_and_nothing_is_sent(run, service, image, name, given, said):
    wants = {"INPUT": plots(), "IMAGES": [str(image)]}
    given = {**({} if said == "nothing was given" else {"INPUT": wants["INPUT"]}), **given}
    if name == "image_to_features":
        given["IMAGES"] = wants["IMAGES"]
    done = run(f"model_{name}", **given)
    assert said in done.error and "Traceback" not in done.text, done.text
    assert [each for each in service.sent() if "cost" not in each] == []


@pytest.mark.parametrize("name", ["check_repair_send_load", "area_to_buildings"])
def test_a_model_works_in_a_thread_with_a_secret_of_the_main_thread(plugin, service, tmp_path, monkeypatch, name):
    """The desktop runs it in a task, whose thread may not read secrets."""
    import time

    from georelay.bridge.context import Context
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
    )
    from qgis.PyQt.QtCore import QCoreApplication, QThread

    threads, prepare = [], Context.prepare

    def seen(self, *arguments, **more):
        threads.append(QThread.currentThread() == QCoreApplication.instance().thread())
        return prepare(self, *arguments, **more)

    monkeypatch.setattr(Context, "prepare", seen)
    layer = memory_layer("Polygon", [(square(0, size=0.004), ["a"])])
    QgsProject.instance().addMapLayer(layer, False)
    context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(False), []
    context.setProject(QgsProject.instance())
    model = QgsApplication.processingRegistry().createAlgorithmById(f"georelay:model_{name}")
    given = {"INPUT": layer.id(), "CONNECTION": "sandbox", "OUTPUT": str(tmp_path / "out.gpkg")}
    task = QgsProcessingAlgRunnerTask(model, given, context, feedback)
    task.executed.connect(lambda fine, results: ended.append((fine, dict(results))))
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 60
    while not ended and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    QgsProject.instance().removeMapLayer(layer.id())
    assert ended and ended[0][0], feedback.textLog()
    assert ended[0][1]["JOB_ID"] and (tmp_path / "out.gpkg").exists()
    assert threads and all(threads)


@pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed")
def test_a_server_runs_them_too(sample, service, tmp_path):
    process = QgisProcess(tmp_path / "q")
    environment = {"GEORELAY_HOME": str(tmp_path / "home")}
    given = {"INPUT": f"{sample}|layername=plots", "ID_FIELD": "plot_id"}
    repaired = process.run("model_check_and_repair", environment, **given, REPAIRED=tmp_path / "repaired.gpkg")
    assert repaired.code == 0, repaired.stderr + repaired.log
    assert repaired.results["FIT_COUNT"] > 380 and "Check plots" in repaired.log
    sent = process.run(
        "model_check_repair_send_load", environment, **given, CONNECTION="sandbox", OUTPUT=tmp_path / "results.gpkg"
    )
    assert sent.code == 0, sent.stderr + sent.log
    assert (tmp_path / "results.gpkg").exists() and len(service.collections()) == 1
    assert json.dumps(sent.results)

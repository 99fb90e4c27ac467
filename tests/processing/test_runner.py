"""The runner that the docks use, on the real task manager."""

from __future__ import annotations

import shutil
import time

import pytest
from georelay.ui.loading import load_layers
from georelay.ui.runner import Ending, Runner
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
)


def test_an_end_is_told_when_qgis_has_let_the_task_go_so_that_the_next_may_start(plugin):
    runner, told = Runner(), []

    def first(outcome):
        told.append((outcome.ending, QgsApplication.taskManager().count()))
        runner.start("mapflowaccount", {"CONNECTION": "sandbox"}, second)

    def second(outcome):
        told.append((outcome.ending, QgsApplication.taskManager().count()))

    runner.start("mapflowaccount", {"CONNECTION": "sandbox"}, first)
    give_up = time.monotonic() + 30
    while len(told) < 2 and time.monotonic() < give_up:
        QgsApplication.processEvents()
        time.sleep(0.005)
    assert told == [(Ending.SUCCEEDED, 0)] * 2


def test_a_run_that_cannot_start_is_told_too_and_a_late_stop_does_no_harm(plugin):
    runner, told = Runner(), []
    running = runner.start("nosuch", {}, told.append)
    running.cancel()
    give_up = time.monotonic() + 10
    while not told and time.monotonic() < give_up:
        QgsApplication.processEvents()
    assert told[0].ending is Ending.FAILED and "not there" in told[0].sentence


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "result.geojson"
    shape = '{"type":"Point","coordinates":[1,2]}'
    path.write_text(
        f'{{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{"a":1}},"geometry":{shape}}}]}}'
    )
    yield str(path)
    QgsProject.instance().clear()


def to_load(*sources, processors=None):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for source in sources:
        details = QgsProcessingContext.LayerDetails("result", QgsProject.instance(), "OUTPUT")
        if processors is not None:
            details.setPostProcessor(processors[source])  # which the context deletes, each for itself
        context.addLayerToLoadOnCompletion(source, details)
    return context


def test_what_is_on_the_map_is_shown_and_not_added_again(plugin, file):
    (first,), _ = load_layers(to_load(file), QgsProcessingFeedback())
    first.setName("my own name")
    node = QgsProject.instance().layerTreeRoot().findLayer(first.id())
    node.setItemVisibilityChecked(False)
    again, missing = load_layers(to_load(file), QgsProcessingFeedback())
    assert again == (first,) and missing == [] and len(QgsProject.instance().mapLayers()) == 1
    assert node.isVisible() and first.name() == "my own name"


def test_a_finishing_touch_that_fails_is_told_and_the_other_layers_come(plugin, file, tmp_path):
    class Failing(QgsProcessingLayerPostProcessorInterface):
        def postProcessLayer(self, layer, context, feedback):  # noqa: N802
            raise KeyError("style")

    other = tmp_path / "other.geojson"
    shutil.copy(file, other)
    processors = {each: Failing() for each in (file, str(other), "/nowhere.gpkg")}
    feedback = QgsProcessingFeedback(False)
    context = to_load(*processors, processors=processors)
    loaded, missing = load_layers(context, feedback)
    assert len(loaded) == 2 and missing == ["/nowhere.gpkg"]
    assert feedback.textLog().count("is on the map, but not named") == 2


def test_a_fault_while_results_are_loaded_ends_the_run_all_the_same(plugin, monkeypatch):
    monkeypatch.setattr("georelay.ui.loading.load_layers", lambda *given: None.name)
    runner, told = Runner(), []
    runner.start("mapflowaccount", {"CONNECTION": "sandbox"}, told.append)
    give_up = time.monotonic() + 30
    while not told and time.monotonic() < give_up:
        QgsApplication.processEvents()
        time.sleep(0.005)
    (outcome,) = told
    assert outcome.ending is Ending.FAILED and "NoneType" not in outcome.sentence
    assert any("Traceback" in line for line in outcome.log)

"""The algorithms as parts of a model and of a batch: outputs chain, and nothing needs a person."""

from __future__ import annotations

import pytest
from made_layers import memory_layer, square


@pytest.fixture
def model(plugin):
    """checkplots -> epochbatchprocess -> epochfetchresults, as the model designer puts them together."""
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterFeatureSource,
    )

    take = QgsProcessingModelChildParameterSource

    def child(name, algorithm, **sources):
        made = QgsProcessingModelChildAlgorithm(f"georelay:{algorithm}")
        made.setChildId(name)
        for parameter, source in sources.items():
            made.addParameterSources(parameter, [source])
        return made

    made = QgsProcessingModelAlgorithm("check, send, fetch", "test")
    made.addModelParameter(QgsProcessingParameterFeatureSource("plots", "Plots"), QgsProcessingModelParameter("plots"))
    made.addChildAlgorithm(child("check", "checkplots", INPUT=take.fromModelParameter("plots")))
    send = child(
        "send",
        "epochbatchprocess",
        INPUT=take.fromChildOutput("check", "VALID"),
        CONNECTION=take.fromStaticValue("sandbox"),
        WAIT=take.fromStaticValue(True),
    )
    made.addChildAlgorithm(send)
    fetch = child(
        "fetch",
        "epochfetchresults",
        COLLECTION_ID=take.fromChildOutput("send", "COLLECTION_ID"),
        CONNECTION=take.fromStaticValue("sandbox"),
        RESULT=take.fromStaticValue(1),
    )
    for step, name, output in ((send, "joined", "OUTPUT"), (fetch, "rows", "OUTPUT")):
        out = QgsProcessingModelOutput(name, name)
        out.setChildId(step.childId())
        out.setChildOutputName(output)
        step.setModelOutputs({name: out})
    made.childAlgorithm("send").setModelOutputs(send.modelOutputs())
    made.addChildAlgorithm(fetch)
    return made


def test_a_model_checks_sends_and_fetches(model, service):
    import processing

    bow_tie = "POLYGON((-2.4 6.4,-2.398 6.402,-2.398 6.4,-2.4 6.402,-2.4 6.4))"
    layer = memory_layer("Polygon", [(square(0), ["a"]), (bow_tie, ["b"]), (square(1), ["c"])])
    outputs = {each.name(): "memory:" for each in model.destinationParameterDefinitions()}
    results = processing.run(model, {"plots": layer, **outputs})
    joined = next(value for name, value in results.items() if name.endswith("joined"))
    rows = next(value for name, value in results.items() if name.endswith("rows"))
    assert [feature["plot_id"] for feature in joined.getFeatures()] == ["a", "c"]
    assert rows.featureCount() == 2 and len(service.collections()) == 1


def test_the_steps_of_a_model_in_a_task_of_the_desktop_read_secrets_on_the_main_thread(
    model, service, tmp_path, monkeypatch
):
    """There QGIS prepares them in the thread of the task, which may not touch the authentication database."""
    import time

    from georelay.bridge.credentials import SecretStore
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingFeedback, QgsProject
    from qgis.PyQt.QtCore import QCoreApplication

    prepared, begin = [], _context_type()._connection

    def read(self, *given):
        SecretStore()._manager()  # as for a saved connection; raises in any other thread
        prepared.append(given[1])
        return begin(self, *given)

    monkeypatch.setattr(_context_type(), "_connection", read)
    layer = memory_layer("Polygon", [(square(0), ["a"])])
    QgsProject.instance().addMapLayer(layer, False)
    context, feedback, ended = _context(), QgsProcessingFeedback(False), []
    context.setProject(QgsProject.instance())
    outputs = {
        each.name(): str(tmp_path / f"{number}.gpkg")
        for number, each in enumerate(model.destinationParameterDefinitions())
    }
    task = QgsProcessingAlgRunnerTask(model, {"plots": layer.id(), **outputs}, context, feedback)
    task.executed.connect(lambda fine, results: ended.append(fine))
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 60
    while not ended and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    QgsProject.instance().removeMapLayer(layer.id())
    assert ended == [True], feedback.textLog()
    assert prepared == ["sandbox", "sandbox"] and len(service.collections()) == 1


def _context_type():
    from georelay.bridge.context import Context

    return Context


def test_every_algorithm_can_be_a_part_of_a_model(plugin):
    from qgis.core import QgsApplication, QgsProcessingAlgorithm

    hidden = QgsProcessingAlgorithm.Flag.FlagHideFromModeler
    for algorithm in QgsApplication.processingRegistry().providerById("georelay").algorithms():
        assert not (algorithm.flags() & hidden), algorithm.id()
        assert algorithm.create() is not None
        assert algorithm.asPythonCommand({}, _context()).startswith("processing.run")


def _context():
    from qgis.core import QgsProcessingContext

    return QgsProcessingContext()


def test_a_batch_runs_the_same_algorithm_object_for_every_row(run, service):
    """The batch dialog and models create an instance for each row; nothing of one row may stay for the next."""
    ids = []
    for number in range(3):
        layer = memory_layer("Polygon", [(square(number), [str(number)])], name=f"row {number}")
        done = run("epochbatchprocess", INPUT=layer, CONNECTION="sandbox", OUTPUT="memory:")
        assert done.error == "" and [f["plot_id"] for f in done["OUTPUT"].getFeatures()] == [str(number)]
        ids.append(done["COLLECTION_ID"])
    assert len(set(ids)) == 3

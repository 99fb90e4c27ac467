"""The list of jobs: what stands in it, what can be done with each job, and the inputs that it was run with."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace

import pytest
from georelay.bridge.asked import Given, given_again, inputs_of, keep_inputs, kept_inputs
from georelay.providers.registry import discover
from georelay.providers.store import LEFT, Job, JobState
from georelay.ui.job_acts import AGAIN, FOLLOW, LOAD, LOOK, RESTART, RETRY, JobStanding, obstacles
from georelay.ui.jobs_model import AGE, COST, PROGRESS, SERVICE, STATE, WHAT, JobsModel
from georelay.ui.jobs_model import LOOK as LOOKED
from qgis.PyQt.QtCore import QLocale, QModelIndex, Qt

sys.path.insert(0, str(Path(__file__).resolve().parent))
from desktop import drive  # noqa: E402


@pytest.fixture(scope="module", autouse=True)
def english(qgis):
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.fixture
def context():
    found = {each.id: each for each in discover()}
    return SimpleNamespace(provider=found.__getitem__)


def ago(**time):
    return (datetime.now(timezone.utc) - timedelta(**time)).isoformat(timespec="milliseconds")


def job(**facts):
    known = {
        "id": "1",
        "provider": "epoch",
        "operation": "epochbatchprocess",
        "connection": "sandbox",
        "base_url": "",
        "account": "",
        "name": "plots",
        "fingerprint": "f",
        "created": ago(hours=2, seconds=5),
        "updated": ago(minutes=3, seconds=5),
    }
    return Job(**{**known, **facts})


def operation(name):
    return next(each for provider in discover() for each in provider.operations if each.id == name)


def row(model, at=0):
    return [model.data(model.index(at, column)) for column in range(model.columnCount())]


def test_a_row_says_service_what_state_progress_age_cost_and_last_look(context):
    model = JobsModel(context)
    running = job(state=JobState.RUNNING, progress=45.0, stage="zonal stats", remote={"units": 1200})
    model.take([running])
    titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert titles == ["Service", "Job", "State", "Progress", "Age", "Cost", "Last look"]
    assert row(model) == ["Epoch SCO2", "plots", "running, zonal stats", "45 %", "2 h", "about 1,200 units", "3 min"]
    assert [SERVICE, WHAT, STATE, PROGRESS, AGE, COST, LOOKED] == list(range(7))


def test_what_is_not_finished_stands_first_and_the_newest_first_of_each(context):
    model = JobsModel(context)
    states = (JobState.SUCCEEDED, JobState.RUNNING, JobState.FAILED, JobState.UNKNOWN, JobState.REFUSED)
    model.take([job(id=str(at), state=state) for at, state in enumerate(states)])
    assert [model.job_at(at).id for at in range(5)] == ["1", "3", "0", "2", "4"]


@pytest.mark.parametrize(
    "column, order",
    [
        (SERVICE, ["b", "a", "c"]),
        (WHAT, ["a", "b", "c"]),
        (PROGRESS, ["c", "b", "a"]),
        (AGE, ["b", "a", "c"]),
        (COST, ["c", "b", "a"]),
        (LOOKED, ["b", "a", "c"]),
    ],
)
def test_a_column_sorts_by_what_it_means_and_a_chosen_job_stays_chosen(context, column, order):
    model = JobsModel(context)
    running = JobState.RUNNING
    made = {
        "a": job(provider="epoch", state=running, progress=100.0, remote={"units": 10}, created=ago(days=1)),
        "b": job(provider="beod", state=running, progress=9.0, remote={"cost": 9}, created=ago(hours=1)),
        "c": job(provider="mapflow", state=running, created=ago(days=30)),
    }
    looked = {"a": ago(minutes=2), "b": ago(minutes=1), "c": ago(hours=1)}
    model.take([replace(each, id=name, name=name, updated=looked[name]) for name, each in made.items()])
    from qgis.PyQt.QtCore import QPersistentModelIndex

    chosen = QPersistentModelIndex(model.index(0, 0))
    model.sort(column, Qt.SortOrder.AscendingOrder)
    assert [model.job_at(at).id for at in range(3)] == order
    assert model.job_at(chosen.row()).id == "a"
    model.sort(column, Qt.SortOrder.DescendingOrder)
    assert [model.job_at(at).id for at in range(3)] == order[::-1]
    model.take([model.job_at(at) for at in range(3)])
    assert [model.job_at(at).id for at in range(3)] == order[::-1], "and stays sorted when the journal changes"
    model.sort(-1)
    assert model.rowCount(QModelIndex()) == 3


S = JobState
PARTS = {"parts": [{"job": "x"}]}


@pytest.mark.parametrize(
    "facts, can",
    [
        ({"state": S.RUNNING}, {LOOK, AGAIN, FOLLOW}),
        ({"state": S.RUNNING, "halted": LEFT}, {LOOK, AGAIN, FOLLOW}),
        ({"state": S.RUNNING, "halted": "stopped", "steps": {"a": {}}}, {LOOK, RETRY, RESTART, AGAIN}),
        ({"state": S.RUNNING, "halted": "refused", "remote": PARTS}, {LOOK, RETRY, RESTART, AGAIN}),
        ({"state": S.UNKNOWN, "step": "send"}, {LOOK, RETRY, RESTART, AGAIN, FOLLOW}),
        ({"state": S.SENDING, "step": "send"}, {LOOK, RETRY, RESTART, AGAIN, FOLLOW}),
        ({"state": S.PREPARED}, {RETRY, AGAIN}),
        ({"state": S.REFUSED}, {RETRY, AGAIN}),
        ({"state": S.SUCCEEDED}, {LOAD, AGAIN}),
        ({"state": S.FAILED}, {RESTART, AGAIN}),
    ],
)
def test_a_job_offers_what_fits_its_state_and_says_why_not_the_rest(facts, can):
    standing = JobStanding(job(**facts), operation("epochbatchprocess"), collects=True, has_inputs=True)
    told = obstacles(standing)
    acts = (LOAD, LOOK, RETRY, RESTART, AGAIN, FOLLOW)
    assert {act for act in acts if not told[act]} == can
    assert all(told[act].endswith(".") for act in acts if act not in can)


def test_what_is_being_brought_is_not_retried_beside_it():
    broken = job(state=S.RUNNING, halted="stopped", steps={"a": {}})
    standing = JobStanding(broken, operation("epochbatchprocess"), True, True, is_under_way=True)
    assert obstacles(standing)[RETRY] == "The results are on their way."


def test_what_cannot_be_sent_with_its_own_inputs_is_left_to_the_person():
    epoch, mapflow = operation("epochbatchprocess"), operation("mapflowprocess")
    for state, act in ((S.REFUSED, RETRY), (S.FAILED, RESTART)):
        assert "Run again" in obstacles(JobStanding(job(state=state), epoch))[act]
    assert obstacles(JobStanding(job(state=S.FAILED), mapflow))[RESTART] == "", "the service restarts it by its id"
    assert "not in this version" in obstacles(JobStanding(job(state=S.FAILED), None))[AGAIN]
    filed = operation("epochsubmitstatement")
    assert "read" in obstacles(JobStanding(job(state=S.FAILED), filed, has_inputs=True))[RESTART]
    for state, words in ((S.RUNNING, "when the job is done"), (S.FAILED, "no results"), (S.REFUSED, "no results")):
        assert words in obstacles(JobStanding(job(state=state), epoch, collects=True))[LOAD]
    assert set(obstacles(None).values()) == {"Choose a job in the list."}


# --- The inputs that a job was run with -----------------------------------------------------------------------------


@pytest.fixture
def project(qgis):
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


def plots(path, name="plots"):
    from georelay.sandbox.samples import write_samples
    from qgis.core import QgsVectorLayer

    if not path.exists():
        write_samples(path, 20)
    return QgsVectorLayer(f"{path}|layername=plots", name, "ogr")


def asked(tmp_path, name, **parameters):
    """The inputs as a job's folder gives them back."""
    from qgis.core import QgsProcessingContext, QgsProject

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    keep_inputs(tmp_path, inputs_of(operation(name), parameters, context))
    return kept_inputs(tmp_path)


@pytest.mark.parametrize("how", ["layer", "id", "source", "file"])
def test_a_layer_is_known_again_however_it_was_given(project, tmp_path, how):
    layer = project.addMapLayer(plots(tmp_path / "plots.gpkg"))
    given = {"layer": layer, "id": layer.id(), "source": layer.source(), "file": str(tmp_path / "plots.gpkg")}[how]
    kept = asked(tmp_path, "epochbatchprocess", INPUT=given, ON_INVALID=1)
    again = given_again(operation("epochbatchprocess"), kept, project)
    if how == "file":
        found = project.mapLayer(again.values["INPUT"])
        assert found.featureCount() == 20
    else:
        assert again.values["INPUT"] == layer.id()
    assert again.lacking == () and again.values["ON_INVALID"] == 1


def test_a_layer_that_left_the_project_is_opened_from_its_file(project, tmp_path):
    layer = project.addMapLayer(plots(tmp_path / "plots.gpkg"))
    kept = asked(tmp_path, "epochbatchprocess", INPUT=layer.id())
    project.removeAllMapLayers()
    again = given_again(operation("epochbatchprocess"), kept, project)
    assert project.mapLayer(again.values["INPUT"]).featureCount() == 20 and again.lacking == ()


def test_a_layer_that_is_gone_is_named_in_one_sentence(project, tmp_path):
    from qgis.core import QgsVectorLayer

    drawn = project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:4326", "Drawn area", "memory"))
    kept = asked(tmp_path, "mapflowprocess", INPUT=drawn.id(), MODEL="Buildings")
    project.removeAllMapLayers()
    again = given_again(operation("mapflowprocess"), kept, project)
    assert again == Given(
        {"MODEL": "Buildings"},
        ("The layer Drawn area of this job is gone: choose another one in its place.",),
    )


def test_a_selection_is_what_is_selected_now_and_nothing_selected_is_said(project, tmp_path):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    layer = project.addMapLayer(plots(tmp_path / "plots.gpkg"))
    layer.selectByExpression("$id < 5")
    kept = asked(tmp_path, "epochbatchprocess", INPUT=QgsProcessingFeatureSourceDefinition(layer.id(), True))
    again = given_again(operation("epochbatchprocess"), kept, project)
    assert again.values["INPUT"].selectedFeaturesOnly and again.lacking == ()
    layer.removeSelection()
    again = given_again(operation("epochbatchprocess"), kept, project)
    assert len(again.lacking) == 1 and "nothing is selected now" in again.lacking[0]


def test_a_secret_in_an_address_is_not_kept_and_is_asked_for_again(project, tmp_path):
    secret = "a1b2c3d4e5f6a7b8c9d0"
    url = f"https://tiles.example.org/{{z}}/{{x}}/{{y}}.png?token={secret}"
    kept = asked(tmp_path, "mapflowprocess", SOURCE=3, URL=url, OPTIONS="Classification")
    assert secret not in (tmp_path / "asked.json").read_text("utf-8")
    again = given_again(operation("mapflowprocess"), kept, project)
    assert "URL" not in again.values and len(again.lacking) == 1 and "secret" in again.lacking[0]
    assert again.values == {"SOURCE": 3, "OPTIONS": "Classification"}


def test_a_job_without_kept_inputs_has_none(tmp_path):
    assert kept_inputs(tmp_path) is None
    (tmp_path / "asked.json").write_text("{cut", "utf-8")
    assert kept_inputs(tmp_path) is None


# --- In the real desktop --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    seen = drive(tmp_path_factory.mktemp("jobs"), "jobs", 150)
    assert not seen.error, seen.error + seen.log[-3000:]
    assert not seen.boxes and "Traceback" not in seen.log, seen.log[-3000:]
    return seen.facts


def test_a_job_is_left_to_itself_and_followed_again(day):
    assert day["running_acts"] == {
        "look": True,
        "retry": False,
        "restart": False,
        "again": True,
        "follow": True,
        "forget": True,
    }
    assert day["follow"] == ["Stop following", "Follow again", True, True, "succeeded"]
    assert day["let_be"], "nobody looks at it meanwhile"
    assert day["filtered"] == [1, 0, 0, 1] and day["read_to_filter"] == 0, "a filter looks at what was read"
    assert [name for name, able in day["done_acts"].items() if able] == ["again", "forget"]


def test_run_again_shows_the_jobs_own_inputs_and_says_which_layer_is_gone(day):
    assert day["again"] == {"ON_INVALID": True, "ID_FIELD": True, "COLLECTION_NAME": True, "INPUT": True}
    assert day["again_anew"] is True
    assert day["opened"] == [420] and day["opened_in_form"], "a layer that has left the project is opened again"
    assert day["gone"] == "The layer plots of this job is gone: choose another one in its place."


def test_a_restart_asks_first_and_is_paid_only_on_the_persons_word(day):
    told, asked_before, jobs = day["lacking"]
    assert told.endswith("is gone: choose another one in its place. Nothing was sent.") and asked_before == 0
    assert jobs == 1 and day["refused"] == [1, 1], "a No sends nothing"
    assert day["restarted"] == ["succeeded", True], "the same request, as a new job"
    question = "Send accra anew? That is a new job, which is paid for as one. The first one cost about 410 units."
    assert day["questions"][:2] == [question, question]


def test_the_log_can_be_read_and_shows_an_answer_on_demand(day):
    asked = [what for _, what, *_ in day["log"]]
    assert asked.count("POST /batch_process") == 1 and any(each.startswith("GET /") for each in asked)
    times, statuses, seconds = ([row[at] for row in day["log"]] for at in (0, 2, 3))
    assert all(len(each.split(":")) == 3 for each in times) and set(statuses) <= {"200", "422"}
    assert all(float(each) >= 0 for each in seconds)
    assert day["unasked"] == "" and "collection" in day["answer"].lower()


@pytest.fixture(scope="module")
def trouble(tmp_path_factory):
    seen = drive(tmp_path_factory.mktemp("again"), "jobs_again", 200)
    assert not seen.error, seen.error + seen.log[-3000:]
    assert not seen.boxes and "Traceback" not in seen.log, seen.log[-3000:]
    return seen.facts


def test_a_failed_processing_is_restarted_by_the_service_after_a_question(trouble):
    asked = trouble["questions"][0]
    assert asked.startswith("Start what failed of roofs fail:internalServerError again at Mapflow?"), asked
    assert trouble["restarted"] == ["succeeded", 1], "the same job goes on"


def test_a_retry_goes_on_where_a_job_broke_off_and_sends_nothing_twice(trouble):
    assert "neither sent nor paid for again" in trouble["questions"][1]
    assert trouble["gone_on"] == ["succeeded", 1]


def test_a_retry_of_what_was_never_sent_sends_it_once(trouble):
    assert "the first time that it may be paid for" in trouble["questions"][2]
    assert trouble["first_time"] == 3, "the job, the refused one, and the one that was sent now"
    told, count = trouble["same"]
    assert told.startswith("Nothing was sent and nothing is paid: the same was run before, as the job accra")
    assert count == 3


def test_forgetting_says_that_the_guard_against_paying_twice_goes_too(day):
    assert "Its guard against paying twice goes too" in day["questions"][-1]

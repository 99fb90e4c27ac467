"""A language is for who reads: what is stored, compared and sent is the same in all of them."""

from __future__ import annotations

import pytest
from georelay import language
from georelay.providers.store import JobStore
from made_layers import memory_layer
from made_rasters import write_raster
from qgis.PyQt.QtCore import QLocale


@pytest.fixture(autouse=True)
def english_again():
    before = QLocale()
    yield
    language.speak(None)
    QLocale.setDefault(before)


def speak(code):
    """Every text in other words, places kept, and the decimal comma of that country."""
    QLocale.setDefault(QLocale(code))
    language.speak(lambda source, number: f"<{code}> {source}", code)


STORED = ("fingerprint", "content", "request", "name", "operation", "provider", "connection")


def made(service):
    """What was sent, but for signing in."""
    return [path for path in service.sent() if "login" not in path]


def jobs(tmp_path):
    return JobStore(tmp_path / "home").list(parent="")


@pytest.fixture
def work(tmp_path, few):
    ring = "Polygon ((-0.21 5.55, -0.20 5.55, -0.20 5.56, -0.21 5.56, -0.21 5.55))"
    image = tmp_path / "survey.tif"
    write_raster(image)
    area = memory_layer("Polygon", [(ring, ["town"])])
    return {
        "epochbatchprocess": {"INPUT": str(few), "COLLECTION_NAME": "cocoa", "WAIT": False},
        "beodextract": {"INPUT": area, "PROJECT_NAME": "town", "WAIT": False},
        "mapflowprocess": {"INPUT": area, "MODEL": "Buildings", "SOURCE": 0, "NAME": "roofs", "WAIT": False},
        "mapflowuploadimages": {"IMAGES": [str(image)], "NAME": "survey"},
    }


@pytest.mark.parametrize("operation", ["epochbatchprocess", "beodextract", "mapflowprocess", "mapflowuploadimages"])
def test_the_same_run_in_another_language_follows_the_job_that_exists(run, service, work, tmp_path, operation):
    assert run(operation, CONNECTION="sandbox", **work[operation]).error == ""
    (first,) = jobs(tmp_path)
    sent = made(service)
    speak("de_DE")
    again = run(operation, CONNECTION="sandbox", **work[operation])
    assert again.error == "" and any("<de_DE>" in line for line in again.log)
    assert [job.id for job in jobs(tmp_path)] == [first.id] and made(service) == sent, "nothing is sent twice"


@pytest.mark.parametrize("operation", ["epochbatchprocess", "beodextract", "mapflowprocess", "mapflowuploadimages"])
def test_a_job_is_stored_in_the_same_words_whatever_the_language(run, service, work, tmp_path, operation):
    for code in ("en_US", "fr_FR"):
        speak(code)
        assert run(operation, CONNECTION="sandbox", NEW_RUN=True, **work[operation]).error == ""
    one, other = ({name: getattr(job, name) for name in STORED} for job in jobs(tmp_path))
    assert one == other and "_US>" not in str(one) + str(other)


def test_the_list_of_jobs_keeps_the_states_own_words(run, service, work, tmp_path):
    assert run("epochbatchprocess", CONNECTION="sandbox", **work["epochbatchprocess"]).error == ""
    speak("pt_BR")
    done = run("listjobs", OUTPUT=str(tmp_path / "jobs.gpkg"))
    from qgis.core import QgsVectorLayer

    (row,) = QgsVectorLayer(str(tmp_path / "jobs.gpkg"), "jobs", "ogr").getFeatures()
    assert (
        done.error == "" and row["state"] in ("running", "succeeded") and jobs(tmp_path)[0].said.startswith("<pt_BR>")
    )

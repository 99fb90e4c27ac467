"""No wrong answer of Mapflow counts as a success: every endpoint, every wrong answer, over real HTTP."""

import base64
import json

import pytest
from georelay.providers.connections import Credentials
from georelay.providers.errors import AnswerError, NotFoundError
from georelay.providers.http import Http
from georelay.providers.mapflow import connect
from georelay.providers.mapflow.imagery.models import Image
from georelay.providers.mapflow.runs.client import NewRun
from georelay.providers.mapflow.runs.results import bring_features
from georelay.providers.mapflow.search.client import Search
from georelay.providers.waiting import Wait
from loopback import as_json
from wrong_answers import WRONG, assert_fair, faults_of

POLYGON = {"type": "Polygon", "coordinates": [[[37.29, 55.63], [37.30, 55.63], [37.30, 55.64], [37.29, 55.63]]]}
RUN = NewRun("Old town", "m1", POLYGON, {"dataProvider": {"providerName": "Mapbox", "zoom": None}}, "pr1")
TOKEN = base64.b64encode(b"a@b.example:" + b"k" * 8).decode()

EMPTY = {"empty list"}
# an empty body: the status says it; nothing else can be looked at after a command, so null and {} must do there
SILENT = {"true", "empty body", "spaces", "no content", "created, empty"}
TOLD = SILENT | {"null", "NaN", "empty object", "created without a body of use", "accepted, empty"}


def uploads(name):
    return lambda c, folder: getattr(c.imagery, name)(tiff(folder), "x.tif", "m")


def tiff(folder):
    (folder / "x.tif").write_bytes(b"II*\x00")
    return folder / "x.tif"


def result(c, folder):
    class Run:
        client, info, warn, extra = c, print, print, {}

    return bring_features(Run, ["x"], (), folder)


ENDPOINTS = {
    "GET mosaics": (lambda c, _: c.imagery.mosaics(), EMPTY),
    "POST mosaic": (lambda c, _: c.imagery.create_mosaic("n", ["t"]), set()),
    "GET mosaic": (lambda c, _: c.imagery.mosaic("m"), set()),
    "PUT mosaic": (lambda c, _: c.imagery.update_mosaic("m", "n", ["t"]), set()),
    "DELETE mosaic": (lambda c, _: c.imagery.delete_mosaic("m"), SILENT),
    "GET images": (lambda c, _: c.imagery.images("m"), EMPTY),
    "POST image": (uploads("upload_image"), set()),
    "POST image of a new mosaic": (uploads("upload_to_new_mosaic"), set()),
    "POST link": (lambda c, _: c.imagery.link_image("m", "s3://b/k"), set()),
    "GET image": (lambda c, _: c.imagery.image("i"), set()),
    "PUT image": (lambda c, _: c.imagery.rename_image("i", "n"), set()),
    "DELETE image": (lambda c, _: c.imagery.delete_image("i"), SILENT),
    "GET preview": (lambda c, _: c.imagery.preview(Image("i")), set()),
    "GET image state": (lambda c, _: c.imagery.image_state("i"), set()),
    "GET mosaic state": (lambda c, _: c.imagery.mosaic_state("m"), set()),
    "GET download link": (lambda c, _: c.imagery.download_link("i"), set()),
    "GET memory": (lambda c, _: c.imagery.storage(), set()),
    "POST search": (lambda c, _: c.catalog.page(Search(POLYGON)), EMPTY),
    "POST whole search": (lambda c, _: c.catalog.all_hits(Search(POLYGON)), EMPTY),
    "GET status": (lambda c, _: c.account.status(), set()),
    "GET projects": (lambda c, _: c.account.projects(), EMPTY),
    "POST projects page": (lambda c, _: c.account.project_page(), EMPTY),
    "POST starred": (lambda c, _: c.account.starred_projects(), EMPTY),
    "GET default project": (lambda c, _: c.account.default_project(), set()),
    "GET project": (lambda c, _: c.account.project("p"), set()),
    "POST project": (lambda c, _: c.account.create_project("n"), set()),
    "PUT project": (lambda c, _: c.account.update_project("p", "n"), TOLD),
    "DELETE project": (lambda c, _: c.account.delete_project("p"), SILENT),
    "POST share": (lambda c, _: c.account.share_project("p", "x@y.z", "readonly"), TOLD),
    "POST cost": (lambda c, _: c.runs.cost(RUN), {"number"}),
    "POST processing": (lambda c, _: c.runs.create(RUN), set()),
    "GET processing": (lambda c, _: c.runs.get("x"), set()),
    "GET processings": (lambda c, _: c.runs.all(), EMPTY),
    "GET processings of a project": (lambda c, _: c.runs.of_project("p"), EMPTY),
    "POST processings page": (lambda c, _: c.runs.page("p"), EMPTY),
    "GET areas": (lambda c, _: c.runs.aois("x"), EMPTY),
    "GET result": (result, set()),
    "PUT processing": (lambda c, _: c.runs.rename("x", "n"), TOLD),
    "POST restart": (lambda c, _: c.runs.restart("x"), TOLD),
    "DELETE processing": (lambda c, _: c.runs.delete("x"), SILENT),
    "PUT rate": (lambda c, _: c.runs.rate("x", 4), TOLD),
    "PUT acceptation": (lambda c, _: c.runs.accept("x"), TOLD),
    "PUT rejection": (lambda c, _: c.runs.reject("x", "no", []), TOLD),
    "POST stats": (lambda c, _: c.runs.stats(), EMPTY),
    "POST template": (lambda c, _: c.templates.create("n", "p", {}, "2026-01-31T10:00:00.0Z"), set()),
    "GET templates": (lambda c, _: c.templates.all(), EMPTY),
    "GET templates of a project": (lambda c, _: c.templates.of_project("p"), EMPTY),
    "GET templates of a user": (lambda c, _: c.templates.of_user("u"), EMPTY),
    "GET template": (lambda c, _: c.templates.get("t"), set()),
    "PUT template": (lambda c, _: c.templates.update("t", "n"), TOLD),
    "DELETE template": (lambda c, _: c.templates.delete("t"), SILENT),
    "POST pause": (lambda c, _: c.templates.pause("t"), TOLD),
    "POST resume": (lambda c, _: c.templates.resume("t"), TOLD),
    "POST restart of a template": (lambda c, _: c.templates.restart("t"), TOLD),
    "POST template images": (lambda c, _: c.templates.images("t"), EMPTY),
    "POST template run": (lambda c, _: c.templates.run("t", RUN), set()),
    "GET template processings": (lambda c, _: c.templates.processings("t"), EMPTY),
    "POST template areas": (lambda c, _: c.templates.add_aois("t", []), set()),
    "POST template area": (lambda c, _: c.templates.update_aoi("t", "a", "n"), TOLD),
    "DELETE template areas": (lambda c, _: c.templates.delete_aois("t", ["a"]), set()),
    "POST seen": (lambda c, _: c.templates.mark_seen("t", "i"), TOLD),
    "PUT all seen": (lambda c, _: c.templates.mark_seen("t"), TOLD),
}


@pytest.fixture
def client(server):
    server.reply(as_json({}))
    http = Http(server.url + "/rest", wait=Wait(scale=0.0), service="Mapflow")
    return connect(http, Credentials(token=TOKEN))


def test_no_endpoint_takes_a_wrong_answer_for_a_success(client, server, tmp_path):
    endpoints = {name: (lambda call=call: call(client, tmp_path), right) for name, (call, right) in ENDPOINTS.items()}
    asked, faults = faults_of(endpoints, lambda reply: server.reply(reply), (AnswerError,))
    print(f"{len(ENDPOINTS)} endpoints of Mapflow, {len(WRONG)} wrong answers: {asked} asked")
    assert not faults, "\n".join(faults)
    assert asked > 2500


def test_every_method_that_asks_is_in_the_table(client):
    """So that a new endpoint cannot be forgotten."""
    import inspect

    called = "\n".join(inspect.getsource(call) for call, _ in ENDPOINTS.values()) + "upload_image upload_to_new_mosaic"
    for part in (client.imagery, client.catalog, client.account, client.runs, client.templates):
        for name, _ in inspect.getmembers(type(part), inspect.isfunction):
            if not name.startswith("_") and name not in ("download", "picture"):
                assert f"{name}(" in called or name in called, name


# What is right in another form -----------------------------------------------------------------------------------

MADE = [
    {"id": 7, "name": "n"}, {"id": "7"}, {"data": {"id": 7}}, [{"id": 7}], {"result": [{"id": "7"}]}, {"id": 7.0},
    {"id": "7", "error": None}, {"id": 7, "message": "created"}, {"id": 7, "status": "FAILED"},
]  # fmt: skip


@pytest.mark.parametrize("answer", MADE, ids=map(json.dumps, MADE))
@pytest.mark.parametrize(
    "make",
    [
        lambda c: c.imagery.create_mosaic("n"), lambda c: c.account.create_project("n"), lambda c: c.runs.create(RUN),
        lambda c: c.templates.create("n", "p", {}, ""), lambda c: c.imagery.image("7"), lambda c: c.imagery.mosaic("7"),
        lambda c: c.account.project("7"), lambda c: c.templates.run("t", RUN),
    ],
)  # fmt: skip
def test_an_id_is_a_number_or_a_text_here_or_one_level_down(client, server, make, answer):
    server.reply(as_json(answer))
    assert make(client).id == "7"


@pytest.mark.parametrize("inside", ["mosaic", "Mosaic", "data"])
def test_a_thing_may_stand_under_its_own_name(client, server, inside):
    server.reply(as_json({inside: {"mosaic_id": 7, "name": "n", "tags": []}}))
    assert client.imagery.mosaic("7").id == "7" and client.imagery.mosaic("7").name == "n"


WARNED = {"id": "m", "name": "n", "warnings": ["tags were cut"], "skipped": {"images": 2}}


def test_what_a_success_says_beside_is_told(client, server):
    told = []
    client.http.log = told.append
    server.reply(as_json(WARNED))
    client.imagery.create_mosaic("n")
    client.runs.delete("x")
    assert sum("tags were cut" in line for line in told) == 2 and any("skipped" in line for line in told)


# Deletions -------------------------------------------------------------------------------------------------------

DELETIONS = {
    "mosaic": lambda c: c.imagery.delete_mosaic("7"),
    "image": lambda c: c.imagery.delete_image("7"),
    "processing": lambda c: c.runs.delete("7"),
    "project": lambda c: c.account.delete_project("7"),
    "template": lambda c: c.templates.delete("7"),
}
GONE = as_json({"message": "unknown"}, 404)
THERE = as_json({"id": 7, "status": "OK"})
CONFIRMING = [
    (200, {}, b""), (204, {}, b""), as_json(True), as_json({"message": "Mosaic deleted"}),
    as_json("OK"), (200, {"Content-Type": "text/plain"}, b"deleted"), as_json({"id": 7}), as_json({"status": "ok"}),
    as_json({"success": True, "message": "done"}), as_json({"detail": "removed"}),
]  # fmt: skip
UNCLEAR = [
    as_json({"message": "the mosaic is locked by a processing"}), as_json({"detail": "not deleted"}), as_json([]),
    as_json(None), as_json({}),
    as_json(0), as_json(False), as_json("cannot be deleted"), (202, {}, b""),
    as_json({"message": "will be deleted"}, 202), as_json({"status": "pending"}),
]  # fmt: skip
REFUSING = [
    as_json({"error": "locked"}), as_json({"success": False}), as_json({"errors": ["no"]}),
    (200, {"Content-Type": "text/html"}, b"<html>Sign in</html>"),
]  # fmt: skip


@pytest.mark.parametrize("delete", DELETIONS.values(), ids=DELETIONS)
def test_a_deletion_that_is_confirmed_is_one(client, server, delete):
    for reply in CONFIRMING:
        server.asked.clear()
        server.reply(reply, THERE)
        delete(client)
        assert [each.method for each in server.asked] == ["DELETE"]


@pytest.mark.parametrize("delete", DELETIONS.values(), ids=DELETIONS)
def test_a_deletion_that_is_not_clear_is_looked_at(client, server, delete):
    for reply in UNCLEAR:
        server.reply(reply, THERE)
        with pytest.raises(AnswerError, match="is deleted"):
            delete(client)
        server.reply(reply, GONE)
        delete(client)


@pytest.mark.parametrize("delete", DELETIONS.values(), ids=DELETIONS)
def test_a_deletion_with_an_error_inside_is_an_error(client, server, delete):
    for reply in REFUSING:
        server.reply(reply, GONE)
        with pytest.raises(AnswerError):
            delete(client)
    server.reply(as_json({"message": "no such thing"}, 404))
    with pytest.raises(NotFoundError, match="no such thing"):
        delete(client)


def test_a_change_without_a_body_is_looked_at(client, server):
    for body in ((204, {}, b""), (200, {}, b"")):
        server.reply(body, as_json({"id": "m", "name": "n", "tags": ["b", "a"]}))
        client.imagery.update_mosaic("m", "n", ["a", "b"])
        server.reply(body, as_json({"id": "m", "name": "old", "tags": ["a", "b"]}))
        with pytest.raises(AnswerError, match="changed mosaic m"):
            client.imagery.update_mosaic("m", "n", ["a", "b"])
        server.reply(body, as_json({"id": "i", "filename": "new.tif"}))
        assert client.imagery.rename_image("i", "new.tif").filename == "new.tif"


def test_the_table_itself_is_fair():
    with pytest.raises(AssertionError):
        assert_fair(AnswerError("NoneType is not subscriptable, try again later"), WRONG[0])

"""Every endpoint of BrightEarth On Demand, over real HTTP, with every wrong answer that has a status of success."""

import inspect
import sys
from pathlib import Path

import pytest
from georelay.providers.beod.client import Client, sign_in
from georelay.providers.beod.models import ScenarioOrder
from georelay.providers.errors import AnswerError
from georelay.providers.http import Http, Wait
from georelay.providers.signing import BearerSigner

sys.path.append(str(Path(__file__).resolve().parents[1]))
from loopback import as_json  # noqa: E402
from wrong_answers import WRONG, faults_of  # noqa: E402

ORDER = ScenarioOrder("x", "basemap", 1, False, 3857, ("geopackage",), ("geotiff",), (), ())
SIGN_IN = "POST /auth/login"
EMPTY = {"empty list"}


def endpoints(client, http):
    return {
        SIGN_IN: (lambda: sign_in(http, "a@example.org", "word"), set()),
        "GET /users/me": (client.me, set()),
        "POST projects": (lambda: client.create_project("x"), set()),
        "POST aoi": (lambda: client.create_aoi("1", "POLYGON ((0 0, 1 0, 1 1, 0 0))"), set()),
        "POST scenario": (lambda: client.create_scenario("1", "extraction-mono", ORDER), set()),
        "GET activity": (lambda: client.activity("1", "2"), set()),
        "GET urls": (lambda: client.page("1", "2"), {"empty object", "created without a body of use"}),
        "GET all urls": (lambda: list(client.pages("1", "2")), {"empty object", "created without a body of use"}),
        "GET projects": (client.projects, EMPTY),
        "GET assets": (lambda: client.assets("1"), EMPTY),
        "GET scenarios": (lambda: client.scenarios("1"), EMPTY),
    }


@pytest.fixture
def asked(server):
    http = Http(server.url, signer=BearerSigner("t"), wait=Wait(scale=0.0), service="BrightEarth On Demand")
    return endpoints(Client(http), http)


def test_no_endpoint_takes_a_wrong_answer_for_a_success(server, asked):
    count, faults = faults_of(asked, lambda reply: server.reply(reply), (AnswerError,), (SIGN_IN,))
    print(f"{len(asked)} endpoints of BrightEarth On Demand, {len(WRONG)} wrong answers: {count} asked")
    assert not faults, "\n".join(faults)
    assert count > 500


@pytest.mark.parametrize("look_up", ["list_projects", "list_assets", "list_scenarios", "list_activities"])
def test_a_list_that_cannot_be_read_tells_nothing_about_what_is_there(server, asked, look_up):
    """Looking for lost work: None, which proves nothing, where an empty list would be taken for a denial."""
    client = Client(Http(server.url, wait=Wait(scale=0.0)))
    given = () if look_up == "list_projects" else ("1",)
    for wrong in WRONG:
        server.reply(wrong.reply)
        found = getattr(client, look_up)(*given)
        assert found == () if wrong.name in EMPTY else found is None, wrong.name


def test_every_method_that_asks_is_in_the_table():
    called = inspect.getsource(endpoints)
    for name, _ in inspect.getmembers(Client, inspect.isfunction):
        assert name.startswith(("_", "list_")) or f"client.{name}" in called, name


TREE = {"101": {"EXPORT": {"a.tif": "https://store.example/a.tif"}}}
PAGES = {
    "as documented": {**TREE, "NextContinuationToken": "t2"},
    "the token in camel case": {**TREE, "nextContinuationToken": "t2"},
    "the token in snake case": {**TREE, "next_continuation_token": "t2"},
    "in an envelope": {"data": {**TREE, "NextContinuationToken": "t2"}, "success": True, "message": "OK"},
    "the token beside the envelope": {"data": TREE, "NextContinuationToken": "t2"},
    "in two envelopes": {"payload": {"data": TREE}, "next_token": "t2"},
    "in a list of one": [{**TREE, "NextContinuationToken": "t2"}],
}


@pytest.mark.parametrize("answer", PAGES.values(), ids=PAGES.keys())
def test_a_page_of_files_and_the_token_of_the_next_are_found(server, answer):
    server.reply(as_json(answer))
    page = Client(Http(server.url)).page("1", "2")
    assert (page.nodes, page.following) == (TREE, "t2")


def test_a_folder_with_the_name_of_an_envelope_stays_a_folder_among_others(server):
    tree = {"data": {"b.tif": "https://store.example/b.tif"}, **TREE}
    server.reply(as_json(tree))
    assert Client(Http(server.url)).page("1", "2").nodes == tree

"""A planned search is made once, listed, looked through, and deleted only with confirmation."""

import pytest
from georelay.providers.errors import InputError
from mapflow_desk import area, features, square


def plan(desk, **values):
    return desk.run("mapflowplansearch", **{"INPUT": area(), "NAME": "watch", **values})


def test_a_planned_search_is_made_listed_and_looked_through(desk):
    made = plan(desk, MAX_CLOUD=40.0)
    assert made["ACTIVE"] == 1
    desk.sandbox.state.set_clock(100)
    rows = desk.run("mapflowplannedsearches")["OUTPUT"]
    assert [(row["name"], row["status"], row["new_images"]) for row in rows] == [("watch", "READY", 5)]
    assert rows[0]["area_ha"] == pytest.approx(area().hectares, rel=1e-3)
    found = desk.run("mapflowplannedimages", TEMPLATE_ID=made["TEMPLATE_ID"], MARK_SEEN=True)
    assert found["COUNT"] == len(features(found)) > 20 and found["NEW_COUNT"] == 5
    clouds = [each["properties"]["cloudCover"] for each in features(found)]
    assert all(cloud is None or cloud <= 40 for cloud in clouds)
    again = desk.run("mapflowplannedimages", TEMPLATE_ID=made["TEMPLATE_ID"])
    assert again["NEW_COUNT"] == 0 and again["COUNT"] == found["COUNT"]


def test_parts_are_areas_with_names_of_their_own(desk):
    plan(desk, INPUT=area(square(), square(37.7)), NAME="n" * 64)
    names = [each["name"] for each in desk.made("template")[0]["aois"]]
    assert len(set(names)) == 2 and max(map(len, names)) <= 64


def test_a_lost_reply_makes_no_second_planned_search(desk):
    desk.fault("POST /rest/processings/template", "drop")
    made = plan(desk)
    assert [each["id"] for each in desk.made("template")] == [made["TEMPLATE_ID"]]


def test_above_the_plans_number_it_is_made_but_not_active(desk):
    desk.options(template_cap=0)
    assert plan(desk)["ACTIVE"] == 0 and any("not active" in line for line in desk.warned)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"NAME": " "}, "'Name'"),
        ({"ACTIVE_UNTIL": "2020-01-01"}, "next six months"),
        ({"ACTIVE_UNTIL": "2199-01-01"}, "next six months"),
        ({"INPUT": area(square(37, 55, 0.5))}, "may be in a planned search"),
        ({"DATE_FROM": "2025-02-01", "DATE_TO": "2025-01-01"}, "exclude everything"),
    ],
)
def test_what_cannot_be_planned_is_said_before_anything_is_sent(desk, values, words):
    with pytest.raises(InputError, match=words):
        plan(desk, **values)
    assert desk.made("template") == []


def test_it_is_deleted_only_with_confirmation(desk):
    uid = plan(desk)["TEMPLATE_ID"]
    with pytest.raises(InputError, match="Yes, delete for good"):
        desk.run("mapflowdeleteplannedsearch", TEMPLATE_ID=uid)
    desk.run("mapflowdeleteplannedsearch", TEMPLATE_ID=uid, CONFIRM=True)
    assert desk.made("template") == []

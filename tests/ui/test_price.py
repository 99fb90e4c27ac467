"""What the price line, the button and the sums of the job list say."""

from __future__ import annotations

import pytest
from georelay.providers.store import Job, JobState
from georelay.ui.price import Price, _number
from georelay.ui.spending import spent, sums
from qgis.PyQt.QtCore import QLocale


@pytest.fixture(scope="module", autouse=True)
def english(qgis):
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.mark.parametrize(
    "price, line, verb, objection",
    [
        (Price(71, 1240), "71 credits of 1,240 (1,169 left)", "Run for 71 credits", ""),
        (Price(1, None), "1 credit · the account tells no balance", "Run for 1 credit", ""),
        (Price(2.5, 10), "2.50 credits of 10 (7.50 left)", "Run for 2.50 credits", ""),
        (Price(0, 0), "0 credits of 0 (0 left)", "Run for 0 credits", ""),
        (Price(71, 50), "71 credits of 50 (-21 left)", "Run for 71 credits", "more than the account has (50)"),
        (Price(71, 1240, 70), "71 credits of 1,240 (1,169 left)", "Run for 71 credits", "above your limit of 70"),
        (Price(71, 1240, 71), "71 credits of 1,240 (1,169 left)", "Run for 71 credits", ""),
        (Price(why="the model is not known."), "Price not known: the model is not known.", "", ""),
        (Price(why="nobody tells.", balance=50), "Price not known: nobody tells. The account has 50 credits.", "", ""),
    ],
)
def test_a_price_is_told_with_what_is_left_or_why_it_is_not_known(price, line, verb, objection):
    assert (price.line(), price.verb()) == (line, verb)
    assert objection in price.objection() and bool(objection) == bool(price.objection())


@pytest.mark.parametrize(
    "told, number",
    [("1240 credits", 1240), ("99.5", 99.5), (12, 12), ("7,5 km2", 7.5), ("", None), (None, None), ("unlimited", None)],
)
def test_the_number_of_a_balance_is_read_with_or_without_its_unit(told, number):
    assert _number(told) == number


def job(**facts):
    known = {
        "id": "1",
        "provider": "mapflow",
        "operation": "mapflowprocess",
        "connection": "work",
        "base_url": "",
        "account": "",
        "name": "roofs",
        "fingerprint": "f",
        "state": JobState.SUCCEEDED,
        "created": "2026-11-21T10:00:00.000+00:00",
    }
    return Job(**{**known, **facts})


def test_what_was_spent_is_summed_by_month_and_service_without_the_sandbox():
    jobs = [
        job(remote={"cost": 71}),
        job(remote={"cost": 100, "charged": 29}),
        job(remote={}),
        job(remote={"cost": 5}, created="2026-10-01T00:00:00.000+00:00"),
        job(remote={"cost": 900}, connection="sandbox"),
        job(remote={"cost": 900}, state=JobState.REFUSED),
        job(remote={"cost": 7}, provider="beod", state=JobState.FAILED),
        job(remote={"units": 420}, provider="epoch"),
    ]
    november = [("beod", "7 credits"), ("epoch", "about 420 units"), ("mapflow", "100 credits")]
    assert sums(jobs) == [("2026-11", november), ("2026-10", [("mapflow", "5 credits")])]
    assert spent(jobs[1]) == "29 credits" and spent(jobs[2]) == "" and spent(jobs[5]) == ""

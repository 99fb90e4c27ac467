"""Codes of territories and of claimed ground are right where their towns lie, and wrong in the towns beside them."""

from __future__ import annotations

import pytest
from georelay.checks.countries import CODES
from georelay.checks.territories import _UNCODED, CLAIMED, DRAWN, STATES, code_of, is_in, is_right_as_drawn

OWN = {  # territory: (the state that the map draws it with, a place in it, a place of that state elsewhere)
    "GF": ("FR", (-52.33, 4.92), (2.35, 48.86)), "GP": ("FR", (-61.53, 16.24), (-61.07, 14.60)),
    "MQ": ("FR", (-61.07, 14.60), (-61.53, 16.24)), "RE": ("FR", (55.45, -20.88), (45.23, -12.78)),
    "YT": ("FR", (45.23, -12.78), (55.45, -20.88)), "SJ": ("NO", (15.64, 78.22), (18.96, 69.65)),
    "BV": ("NO", (3.35, -54.42), (18.96, 69.65)), "BQ": ("NL", (-68.27, 12.15), (4.90, 52.37)),
    "VA": ("IT", (12.45, 41.90), (12.23, 41.80)), "CX": ("AU", (105.68, -10.42), (115.86, -31.95)),
    "CC": ("AU", (96.83, -12.16), (115.86, -31.95)),
}  # fmt: skip
MORE = {"GF": (-53.96, 5.48), "SJ": (-8.72, 70.98), "BQ": (-62.98, 17.49), "GP": (-61.33, 15.95)}
DISPUTED = {  # place: (the country that the map draws, codes that are right, codes that are not)
    (34.10, 44.95): ("RU", "UA RU", "TR"),  # Simferopol
    (37.80, 48.00): ("UA", "UA RU", "PL"),  # Donetsk
    (30.52, 50.45): ("UA", "UA", "RU"),  # Kyiv
    (-13.20, 27.15): ("EH", "EH MA", "MR"),  # Laayoune
    (-7.59, 33.57): ("MA", "MA", "EH"),  # Casablanca
    (74.80, 34.08): ("IN", "IN PK CN", "NP"),  # Srinagar
    (74.31, 35.92): ("PK", "IN PK CN", "AF"),  # Gilgit
    (93.62, 27.10): ("IN", "IN CN", "BT"),  # Itanagar
    (77.21, 28.61): ("IN", "IN", "PK CN"),  # Delhi
    (35.78, 33.13): ("IL", "IL SY LB", "JO"),  # Golan
    (34.46, 31.50): ("PS", "PS IL", "EG"),  # Gaza
    (35.26, 32.22): ("PS", "PS IL", "JO"),  # Nablus
    (34.78, 32.08): ("IL", "IL", "PS"),  # Tel Aviv
    (46.75, 39.82): ("AZ", "AZ AM", "GE"),  # Stepanakert
    (36.60, 22.20): ("EG", "EG SD", "SA"),  # Halaib
    (28.43, 9.60): ("SD", "SD SS", "TD"),  # Abyei
    (-58.16, 6.80): ("GY", "GY VE", "SR"),  # Georgetown
    (-57.60, 3.20): ("GY", "GY SR VE", "BR"),  # New River
    (-88.77, 17.25): ("BZ", "BZ GT", "MX"),  # Belmopan
    (-57.85, -51.70): ("FK", "FK AR GB", "CL"),  # Stanley
    (-36.50, -54.28): ("GS", "GS AR GB", "CL"),  # Grytviken
    (145.85, 44.03): ("RU", "RU JP", "CN"),  # Yuzhno-Kurilsk
    (123.47, 25.75): ("JP", "JP CN TW", "KR"),  # Uotsuri
    (112.33, 16.83): ("CN", "CN TW VN PH MY BN", "TH"),  # Woody Island
    (-7.10, 38.69): ("ES", "ES PT", "FR"),  # Olivenza
    (-6.97, 38.88): ("ES", "ES PT", "FR"),  # Badajoz
    (-5.31, 35.89): ("ES", "ES MA", "PT"),  # Ceuta
    (-2.94, 35.29): ("ES", "ES MA", "PT"),  # Melilla
    (-5.35, 36.14): ("GI", "GI ES GB", "MA"),  # Gibraltar
    (72.42, -7.31): ("IO", "IO GB MU", "SC"),  # Diego Garcia
    (55.03, 25.87): ("IR", "AE IR", "OM"),  # Abu Musa
    (54.37, 24.47): ("AE", "AE", "IR"),  # Abu Dhabi
    (-66.93, 44.89): ("US", "CA US", "MX"),  # Campobello
    (-75.15, 19.95): ("CU", "CU US", "HT"),  # Guantanamo
    (1.40, 11.40): ("BJ", "BJ BF", "NE"),  # Koalou
    (71.75, 39.97): ("UZ", "UZ KG TJ", "KZ"),  # an enclave of the Fergana valley
    (44.20, 9.60): ("", "SO ET KE", ""),  # Hargeisa, which stands without a code: nobody is refused
}  # fmt: skip
WITHOUT = {
    (44.06, 9.56): "SO", (33.36, 35.19): "CY", (63.31, 45.97): "KZ", (105.68, -10.42): "CX", (96.83, -12.16): "CC",
    (-109.22, 10.30): "FR", (-75.15, 19.95): "CU", (0.0, 0.0): "",
}  # fmt: skip


@pytest.mark.parametrize("territory", OWN)
def test_a_territory_has_its_own_code_and_that_of_its_state(territory):
    state, here, there = OWN[territory]
    assert is_right_as_drawn(territory, state, *here) and is_right_as_drawn(state, state, *here)
    assert not is_right_as_drawn(territory, state, *there)
    assert territory not in MORE or is_right_as_drawn(territory, state, *MORE[territory])


@pytest.mark.parametrize("territory", sorted(STATES))
def test_the_code_of_the_state_is_right_where_the_map_draws_the_territory(territory):
    assert is_right_as_drawn(STATES[territory], territory, 0.0, 0.0) and is_right_as_drawn(
        territory, territory, 0.0, 0.0
    )
    assert not is_right_as_drawn("JP" if STATES[territory] != "JP" else "KR", territory, 0.0, 0.0)


@pytest.mark.parametrize("place", DISPUTED, ids=str)
def test_ground_that_several_claim_may_have_the_code_of_each(place):
    drawn, right, wrong = DISPUTED[place]
    assert [code for code in right.split() if not is_right_as_drawn(code, drawn, *place)] == []
    assert [code for code in wrong.split() if is_right_as_drawn(code, drawn, *place)] == []


@pytest.mark.parametrize("place", WITHOUT, ids=str)
def test_ground_without_a_code_in_the_map_has_the_likely_one(place):
    assert code_of("", *place) == WITHOUT[place] and code_of("GH", *place) == "GH"


def test_every_box_is_one_on_the_globe_and_every_code_is_known():
    boxes = [box for some in DRAWN.values() for box in some] + [box for _, box in (*CLAIMED, *_UNCODED)]
    for west, south, east, north in boxes:
        assert -180 <= west < east <= 180 and -90 <= south < north <= 90
        assert east - west <= 26 and north - south <= 11, "no box is as large as that"
    assert {code for codes, _ in CLAIMED for code in codes.split()} <= CODES and set(DRAWN) <= set(STATES)
    assert all(code in CODES or code == "XK" for pair in STATES.items() for code in pair)


@pytest.mark.parametrize(
    "lon, lat, inside", [(1, 2, True), (3, 4, True), (2, 3, True), (0.9, 3, False), (3.1, 3, False), (2, 1.9, False),
                         (2, 4.1, False)],
)  # fmt: skip
def test_a_box_holds_its_edges(lon, lat, inside):
    assert is_in((1.0, 2.0, 3.0, 4.0), lon, lat) is inside

"""Which country a position lies in, roughly: boxes drawn by hand around real countries.

Boxes overlap along borders; the smallest box that holds a position wins. Good enough to show the service's behaviour
(a declared country that the plots contradict), and for nothing else.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from typing import Any, Optional

# name: (west, south, east, north) in degrees, one or more
BOXES: dict[str, tuple[tuple[float, float, float, float], ...]] = {
    "Angola": ((11.6, -18.1, 24.1, -5.9),),
    "Argentina": ((-70.5, -55.1, -57.6, -22.0), (-57.6, -28.2, -53.6, -25.5)),
    "Australia": ((112.9, -43.7, 153.7, -10.6),),
    "Austria": ((9.5, 46.4, 17.2, 49.0),),
    "Belgium": ((2.5, 49.5, 6.4, 51.5),),
    "Benin": ((0.9, 6.2, 3.8, 12.4),),
    "Bolivia": ((-69.6, -22.9, -57.5, -9.7),),
    "Brazil": ((-73.9, -9.8, -34.8, 5.3), (-60.0, -33.8, -34.8, -9.8)),
    "Burkina Faso": ((-5.5, 9.5, 2.4, 15.1),),
    "Burundi": ((29.0, -4.5, 30.9, -2.3),),
    "Cambodia": ((102.3, 10.4, 107.6, 14.7),),
    "Cameroon": ((8.5, 1.7, 16.2, 7.0), (10.0, 7.0, 15.5, 13.1)),
    "Canada": ((-141.0, 49.0, -52.6, 83.1), (-83.1, 42.0, -52.6, 49.0)),
    "Central African Republic": ((14.4, 2.2, 27.5, 11.0),),
    "Chile": ((-75.7, -55.9, -68.5, -17.5),),
    "China": ((73.5, 21.3, 134.8, 53.6),),
    "Colombia": ((-79.0, 1.0, -66.9, 12.5), (-77.0, 0.0, -69.9, 1.0), (-74.0, -2.2, -69.5, 0.0)),
    "Costa Rica": ((-85.9, 8.0, -82.6, 11.2),),
    "Cote d'Ivoire": ((-8.6, 4.3, -3.25, 10.7), (-3.25, 6.9, -2.8, 9.9)),
    "Czechia": ((12.1, 48.6, 18.9, 51.1),),
    "Democratic Republic of the Congo": ((18.0, -13.5, 29.5, 5.4), (12.2, -6.0, 18.0, -4.3)),
    "Denmark": ((8.0, 54.5, 12.7, 57.8),),
    "Dominican Republic": ((-72.0, 17.5, -68.3, 19.9),),
    "Ecuador": ((-81.1, -4.0, -75.2, 1.4), (-80.4, -5.0, -79.0, -4.0)),
    "El Salvador": ((-90.1, 13.1, -87.7, 14.45),),
    "Estonia": ((21.8, 57.5, 28.2, 59.7),),
    "Ethiopia": ((33.0, 3.4, 48.0, 14.9),),
    "Finland": ((20.5, 59.8, 31.6, 70.1),),
    "France": ((-5.2, 42.3, 8.3, 51.1),),
    "Gabon": ((8.7, -4.0, 14.5, 2.3),),
    "Germany": ((5.9, 47.3, 15.0, 55.1),),
    "Ghana": ((-3.25, 4.7, 1.2, 11.2),),
    "Greece": ((19.4, 34.8, 28.3, 41.8),),
    "Guatemala": ((-92.3, 13.7, -88.2, 17.8),),
    "Guinea": ((-15.1, 7.2, -7.6, 12.7),),
    "Honduras": ((-89.3, 13.0, -83.1, 16.5),),
    "India": ((68.1, 8.0, 89.0, 35.5), (89.0, 21.9, 97.4, 29.5)),
    "Indonesia": ((95.0, -11.0, 141.0, 5.9),),
    "Ireland": ((-10.5, 51.4, -6.0, 55.4),),
    "Italy": ((6.6, 36.6, 18.5, 47.1),),
    "Jamaica": ((-78.4, 17.7, -76.2, 18.6),),
    "Japan": ((129.4, 31.0, 145.8, 45.6),),
    "Kenya": ((33.9, -4.7, 41.9, 5.0),),
    "Laos": ((100.1, 13.9, 107.7, 22.5),),
    "Latvia": ((20.9, 55.7, 28.2, 58.1),),
    "Liberia": ((-11.5, 4.3, -7.4, 8.6),),
    "Lithuania": ((20.9, 53.9, 26.8, 56.4),),
    "Madagascar": ((43.2, -25.6, 50.5, -11.9),),
    "Malawi": ((32.7, -17.1, 35.9, -9.4),),
    "Malaysia": ((99.6, 1.2, 104.4, 6.8), (109.5, 0.85, 119.3, 7.4)),
    "Mali": ((-12.2, 10.1, 4.3, 25.0),),
    "Mexico": ((-117.2, 14.5, -86.7, 32.7),),
    "Mozambique": ((30.2, -26.9, 40.9, -10.5),),
    "Myanmar": ((92.2, 9.8, 101.2, 28.5),),
    "Netherlands": ((3.4, 50.8, 7.2, 53.6),),
    "New Zealand": ((166.4, -47.3, 178.6, -34.4),),
    "Nicaragua": ((-87.7, 10.7, -83.1, 15.0),),
    "Nigeria": ((2.7, 4.2, 14.7, 13.9),),
    "Norway": ((4.6, 58.0, 12.5, 64.0), (11.0, 64.0, 31.1, 71.2)),
    "Panama": ((-83.1, 7.2, -77.2, 9.7),),
    "Papua New Guinea": ((141.0, -11.7, 156.0, -1.3),),
    "Paraguay": ((-62.6, -27.6, -54.3, -19.3),),
    "Peru": ((-81.4, -18.4, -69.9, -0.1),),
    "Philippines": ((117.0, 5.0, 126.6, 19.0),),
    "Poland": ((14.1, 49.0, 24.2, 54.9),),
    "Portugal": ((-9.6, 36.9, -6.2, 42.2),),
    "Republic of the Congo": ((11.2, -5.0, 18.6, 3.7),),
    "Romania": ((20.3, 43.6, 29.7, 48.3),),
    "Rwanda": ((28.9, -2.8, 30.9, -1.0),),
    "Senegal": ((-17.6, 12.3, -11.4, 16.7),),
    "Sierra Leone": ((-13.3, 6.9, -10.3, 10.0),),
    "South Africa": ((16.4, -34.9, 32.9, -22.1),),
    "Spain": ((-9.3, 36.0, 3.4, 43.8),),
    "Sri Lanka": ((79.6, 5.9, 81.9, 9.9),),
    "Sweden": ((11.1, 55.3, 19.2, 63.0), (14.0, 63.0, 24.2, 69.1)),
    "Switzerland": ((5.9, 45.8, 10.5, 47.8),),
    "Tanzania": ((29.3, -11.8, 40.5, -1.0),),
    "Thailand": ((97.3, 5.6, 105.6, 20.5),),
    "Togo": ((-0.15, 6.1, 1.8, 11.2),),
    "Turkey": ((25.6, 35.8, 44.8, 42.1),),
    "Uganda": ((29.5, -1.5, 35.0, 4.2),),
    "United Kingdom": ((-8.2, 49.9, 1.8, 60.9),),
    "United States": ((-124.8, 24.5, -67.0, 49.4), (-168.0, 54.5, -130.0, 71.4), (-160.3, 18.9, -154.8, 22.3)),
    "Uruguay": ((-58.5, -35.0, -53.1, -30.1),),
    "Venezuela": ((-73.4, 0.7, -59.8, 12.2),),
    "Vietnam": (
        (102.1, 20.5, 108.1, 23.4),
        (103.8, 17.0, 107.5, 20.5),
        (106.5, 10.5, 109.5, 17.0),
        (104.4, 8.4, 109.0, 12.0),
    ),
    "Zambia": ((22.0, -18.1, 33.7, -8.2),),
}

# The middles of countries that share their boxes with a smaller neighbour; looked at before the boxes.
FIRST: tuple[tuple[str, tuple[float, float, float, float]], ...] = (
    ("Ghana", (-2.8, 4.7, 0.3, 11.0)),
    ("Ecuador", (-80.2, -2.5, -77.5, 0.5)),
    ("Honduras", (-89.0, 14.5, -85.5, 15.9)),
    ("Thailand", (98.5, 12.5, 102.8, 17.5)),
    ("Cameroon", (9.5, 2.3, 15.0, 6.5)),
    ("Ethiopia", (35.0, 5.2, 42.0, 14.0)),
    ("Kenya", (35.1, -1.0, 41.0, 3.3)),
    ("Uganda", (31.0, -0.9, 34.0, 3.5)),
    ("Colombia", (-76.6, 1.5, -73.5, 7.5)),
    ("Brazil", (-60.0, -20.0, -34.8, 2.0)),
    ("Peru", (-77.5, -14.0, -70.5, -4.5)),
    ("Indonesia", (95.0, -11.0, 141.0, 0.8)),
    ("Vietnam", (107.7, 11.8, 109.0, 14.9)),
    ("Finland", (22.5, 60.2, 28.0, 66.0)),
    ("Austria", (13.2, 46.9, 16.0, 48.6)),
)


def country_at(longitude: float, latitude: float) -> Optional[str]:
    """The English name of the country around a position, None on the seas and where no box is."""
    best: Optional[str] = None
    smallest = math.inf
    for name, held in FIRST:
        if _holds(held, longitude, latitude):
            return name
    for name, boxes in BOXES.items():
        for held in boxes:
            size = (held[2] - held[0]) * (held[3] - held[1])
            if size < smallest and _holds(held, longitude, latitude):
                best, smallest = name, size
    return best


def _holds(held: tuple[float, float, float, float], longitude: float, latitude: float) -> bool:
    return held[0] <= longitude <= held[2] and held[1] <= latitude <= held[3]


def count_countries(places: Iterable[tuple[float, float]]) -> Counter[Optional[str]]:
    """How many places lie in which country; nearby places are looked up once."""
    cells = Counter((round(x, 2), round(y, 2)) for x, y in places)
    found: Counter[Optional[str]] = Counter()
    for (x, y), number in cells.items():
        found[country_at(x, y)] += number
    return found


def judge(found: Counter[Optional[str]]) -> dict[str, Any]:
    """The leading country, its count of all locations, and the confidence (high from 90 %, medium from 50 %)."""
    total = sum(found.values())
    named = [(number, name) for name, number in found.items() if name is not None]
    number, name = max(named, default=(0, None), key=lambda pair: (pair[0], pair[1] or ""))
    part = number / total if total else 0.0
    confidence = "high" if part >= 0.9 else "medium" if part >= 0.5 else "low"
    return {"country": name, "count": number, "total": total, "share": part, "confidence": confidence}


def override(declared: Optional[str], judged: dict[str, Any]) -> Optional[dict[str, Any]]:
    """``country_override_info`` where at least half of the locations lie in another country than declared."""
    detected = judged["country"]
    if not declared or detected is None or judged["share"] < 0.5 or declared.strip().lower() == detected.lower():
        return None
    message = "Country overridden from {} to {}: {}/{} locations are in {}.".format(
        declared, detected, judged["count"], judged["total"], detected
    )
    return {
        "was_overridden": True,
        "original_country": declared,
        "detected_country": detected,
        "message": message,
    }

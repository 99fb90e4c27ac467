"""Which country codes are right for a place: territories with codes of their own, and ground that several claim.

The world map draws some territories with their state. ISO 3166-1 gives them codes of their own, and either is right.
Boxes are west, south, east, north in degrees, drawn generously: a code that is let pass is better than one refused.
"""

from __future__ import annotations

from collections.abc import Iterator

Box = tuple[float, float, float, float]

STATES: dict[str, str] = {
    territory: state
    for state, territories in (
        ("FR", "GF GP MQ RE YT PM BL MF NC PF WF TF"),
        ("NO", "SJ BV"),
        ("NL", "AW CW SX BQ"),
        ("DK", "GL FO"),
        ("FI", "AX"),
        ("CN", "HK MO TW"),
        ("US", "PR GU VI AS MP UM"),
        ("NZ", "CK NU TK"),
        ("AU", "NF CX CC HM"),
        ("GB", "GG JE IM GI BM KY TC VG AI MS FK GS SH IO PN"),
        ("IT", "VA"),
        ("RS", "XK"),
        ("MA", "EH"),
        ("IL", "PS"),
    )
    for territory in territories.split()
}  # territory -> the state whose code is right there too

DRAWN: dict[str, tuple[Box, ...]] = {
    "GF": ((-55.0, 2.0, -51.0, 6.5),),
    "GP": ((-62.0, 15.7, -60.9, 16.7),),
    "MQ": ((-61.4, 14.2, -60.6, 15.1),),
    "RE": ((55.0, -21.6, 56.0, -20.7),),
    "YT": ((44.8, -13.2, 45.5, -12.4),),
    "SJ": ((10.0, 74.0, 36.0, 81.5), (-9.5, 70.5, -7.5, 71.5)),
    "BV": ((3.0, -54.8, 3.8, -54.0),),
    "BQ": ((-68.6, 11.9, -68.0, 12.5), (-63.4, 17.4, -62.8, 17.8)),
    "VA": ((12.40, 41.85, 12.50, 41.95),),
    "CX": ((105.4, -10.7, 105.8, -10.3),),
    "CC": ((96.7, -12.4, 97.0, -11.7),),
}  # where the map draws a territory with its state, or without a code

CLAIMED: tuple[tuple[str, Box], ...] = (
    ("UA RU", (31.9, 44.2, 40.3, 50.1)),  # Crimea and the south-east of Ukraine
    ("EH MA", (-17.3, 20.7, -8.6, 27.7)),  # Western Sahara
    ("IN PK CN", (73.4, 32.3, 80.4, 35.2)),  # Jammu, Kashmir, Ladakh, Aksai Chin
    ("IN PK CN", (72.4, 35.2, 80.4, 37.2)),  # Gilgit-Baltistan
    ("IN CN", (78.0, 30.0, 80.4, 33.0)),  # Demchok, Barahoti
    ("IN CN", (91.5, 26.6, 97.5, 29.6)),  # Arunachal Pradesh
    ("BT CN", (89.0, 27.1, 91.8, 28.4)),
    ("IL SY LB", (35.5, 32.6, 36.0, 33.5)),  # Golan, Shebaa
    ("IL PS", (34.2, 31.2, 34.6, 31.6)),  # Gaza
    ("IL PS", (34.85, 31.3, 35.6, 32.6)),  # West Bank, East Jerusalem
    ("AZ AM", (45.9, 38.8, 47.6, 40.6)),  # Karabakh
    ("EG SD", (33.0, 21.7, 37.1, 23.2)),  # Halaib, Bir Tawil
    ("EG SD", (31.1, 21.9, 31.7, 22.3)),
    ("SD SS", (27.5, 9.2, 29.6, 10.5)),  # Abyei
    ("SD SS", (23.4, 8.6, 25.2, 10.3)),  # Kafia Kingi
    ("KE SS ET", (34.9, 4.3, 36.1, 5.6)),  # Ilemi
    ("ER ET", (37.4, 14.2, 38.4, 15.0)),  # Badme
    ("DJ ER", (43.0, 12.6, 43.3, 12.8)),
    ("BJ BF", (1.2, 11.2, 1.6, 11.6)),
    ("GY VE", (-61.5, 1.1, -57.1, 8.7)),  # Essequibo
    ("GY SR", (-58.2, 1.8, -56.3, 4.0)),
    ("SR GF FR", (-54.7, 2.1, -53.8, 3.7)),
    ("BZ GT", (-89.3, 15.8, -87.9, 17.5)),
    ("BR UY", (-56.2, -31.2, -55.4, -30.7)),
    ("FK AR GB", (-62.0, -53.0, -57.0, -50.5)),
    ("GS AR GB", (-42.0, -60.0, -25.0, -53.0)),
    ("RU JP", (145.2, 43.3, 149.0, 45.7)),
    ("JP CN TW", (123.3, 25.6, 124.8, 26.1)),
    ("KR JP", (131.8, 37.2, 131.95, 37.3)),
    ("CN TW VN PH MY BN", (111.0, 6.5, 117.0, 17.4)),  # Paracel and Spratly islands
    ("KG UZ TJ", (70.4, 39.6, 71.9, 40.4)),  # enclaves of the Fergana valley
    ("ES PT", (-7.4, 38.4, -6.9, 38.9)),  # Olivenza
    ("ES MA", (-5.4, 35.8, -5.2, 36.0)),
    ("ES MA", (-3.0, 35.2, -2.9, 35.4)),
    ("ES GI GB", (-5.4, 36.1, -5.3, 36.2)),
    ("YT FR KM", (44.8, -13.2, 45.5, -12.4)),
    ("IO GB MU", (71.0, -8.0, 73.0, -4.5)),
    ("UM US HT", (-75.1, 18.3, -74.9, 18.5)),
    ("AE IR", (54.9, 25.8, 55.4, 26.4)),  # Abu Musa and the Tunbs
    ("CA US", (-67.2, 44.4, -66.85, 45.0)),  # Machias Seal Island; Campobello, which the map draws with Maine
    ("CU US", (-75.3, 19.8, -75.0, 20.1)),  # Guantanamo
)

_UNCODED: tuple[tuple[str, Box], ...] = (
    ("SO", (42.6, 7.9, 49.2, 11.7)),
    ("CY", (32.2, 34.4, 34.8, 35.8)),
    ("KZ", (62.7, 45.3, 64.3, 46.4)),
    ("CU", (-75.3, 19.8, -75.0, 20.1)),
    ("FR", (-109.5, 10.0, -109.0, 10.6)),
    ("CX", DRAWN["CX"][0]),
    ("CC", DRAWN["CC"][0]),
)  # what stands without a code in the map


def is_in(box: Box, lon: float, lat: float) -> bool:
    return box[0] <= lon <= box[2] and box[1] <= lat <= box[3]


def is_right_as_drawn(code: str, drawn: str, lon: float, lat: float) -> bool:
    """Whether a code is right for ground that the map draws as the country ``drawn`` ("" where it has no code)."""
    if not drawn or code == drawn or STATES.get(drawn) == code:
        return True
    if any(is_in(box, lon, lat) for box in DRAWN.get(code, ())):
        return True
    return code in _claimants(lon, lat)


def code_of(drawn: str, lon: float, lat: float) -> str:
    """The code for ground that the map draws as ``drawn``; "" where nobody can tell."""
    if drawn:
        return drawn
    return next((code for code, box in _UNCODED if is_in(box, lon, lat)), "")


def _claimants(lon: float, lat: float) -> Iterator[str]:
    for codes, box in CLAIMED:
        if is_in(box, lon, lat):
            yield from codes.split()

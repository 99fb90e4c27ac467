"""Where plots lie: on land, in the declared country, with latitude and longitude in order."""

import sqlite3
import struct

import numpy as np
import pytest
from georelay.checks.countries import CODES as EVERY_CODE
from georelay.checks.countries import KOSOVO, country_name, is_country, likely_code, number_of, numbered
from georelay.checks.declared import Declared, Statement, area_number, read_areas
from georelay.checks.places import kilometres
from georelay.checks.world import SEA, World, read_world
from shapely.geometry import MultiPolygon, Point, box

# Two countries side by side, an island, a territory that the map draws with its state, and ground without a code
COUNTRIES = (
    ("GH", "Ghana", MultiPolygon([box(-3, 5, 1, 11)])),
    ("CI", "Côte d'Ivoire", MultiPolygon([box(-8, 5, -3, 11)])),
    ("FR", "France", MultiPolygon([box(-4, 43, 7, 50), box(-54, 2.5, -52, 5.5)])),
    ("BR", "Brazil", MultiPolygon([box(-60, -20, -54, 2.5)])),
    ("", "", MultiPolygon([box(20, 20, 21, 21)])),
    ("FJ", "Fiji", MultiPolygon([box(179, -17, 180, -16), box(-180, -17, -179.5, -16)])),
    ("AR", "Argentina", MultiPolygon([box(-70, -50, -58, -22)])),
    ("UA", "Ukraine", MultiPolygon([box(22, 44, 40, 52)])),
    ("RU", "Russia", MultiPolygon([box(40, 44, 60, 60)])),
)
KM = 1 / 111.195  # degrees of latitude


@pytest.fixture(scope="module")
def world():
    codes, names, shapes = zip(*COUNTRIES)
    return World(codes, names, [shape.wkb for shape in shapes])


def plot(lon, lat, size=0.002):
    lon, lat = lon + 1.3e-6, lat + 1.3e-6  # six decimals, as a good device gives them
    return box(lon, lat, lon + size, lat + size).wkb


@pytest.fixture
def places(run_check, world):
    """{rule: [severity, ...]} of the rules of place and country."""

    def told(plots, country="", profile=1, **options):
        statement = Statement(country=country, has_country=bool(country))
        report = run_check(plots, profile=profile, statement=statement, world=world, **options)
        found: dict = {}
        for rule, severity in zip(report.findings.rule.tolist(), report.findings.severity.tolist()):
            if rule in ("outside_land", "country_mismatch", "swapped_coordinates", "country_code"):
                found.setdefault(rule, []).append(severity)
        return found

    return told


@pytest.mark.parametrize(
    "kilometres, severity",
    [(-1, None), (1, "warning"), (4.5, "warning"), (5.5, "error"), (40, "error"), (900, "error")],
)
def test_a_plot_off_the_land_is_told_and_an_error_beyond_five_kilometres(places, kilometres, severity):
    found = places([plot(-1.6, 5 - kilometres * KM - 0.002)], "GH")
    assert found.get("outside_land") == ([severity] if severity else None)
    assert "country_mismatch" not in found


@pytest.mark.parametrize("profile", [0, 2, 3, 4])
def test_in_the_other_profiles_it_is_a_warning(places, profile):
    assert places([plot(-1.6, 4.2)], "GH", profile)["outside_land"] == ["warning"]
    assert places([plot(-5, 7)], "GH", profile)["country_mismatch"] == ["warning"]


def test_a_plot_that_reaches_the_land_is_on_land(places):
    assert places([plot(-1.6, 4.9995)], "GH") == {}


@pytest.mark.parametrize("degrees, severity", [(0.03, "warning"), (0.06, "error"), (2, "error")])
def test_a_plot_in_another_country_is_told_with_both_names(run_check, world, degrees, severity):
    statement = Statement(country="GH", has_country=True)
    report = run_check([plot(-3 - degrees - 0.002, 7.1)], profile=1, statement=statement, world=world)
    assert report.findings.rule.tolist() == ["country_mismatch"]
    assert report.findings.severity.tolist() == [severity]
    assert "Ghana (GH)" in report.findings.message[0] and "Côte d'Ivoire (CI)" in report.findings.message[0]


def test_a_plot_on_the_border_is_right_with_either_country(places):
    assert places([plot(-3.001, 7)], "GH") == places([plot(-3.001, 7)], "CI") == {}


@pytest.mark.parametrize(
    "country, lon, lat, right",
    [
        ("GF", -53, 4, True),
        ("FR", -53, 4, True),
        ("FR", 2, 47, True),
        ("GF", 2, 47, False),
        ("GP", 2, 47, False),
        ("RU", 34, 45, True),
        ("UA", 34, 45, True),
        ("PL", 34, 45, None),
        ("RU", 25, 50, False),
        ("GH", 20.5, 20.5, True),
        ("CX", 2, 47, False),
        ("HM", 2, 47, None),
    ],
)
def test_territories_and_disputed_ground_are_right_with_every_code_and_ground_without_one_tells_nothing(
    places, country, lon, lat, right
):
    found = places([plot(lon, lat)], country)
    if right is None:  # a country that this small world does not draw
        assert "country_mismatch" not in found
    else:
        assert ("country_mismatch" not in found) == right


def test_confirmed_places_are_only_warned_of(places):
    plots = [plot(-1.6, 2), plot(-6, 7)]
    assert places(plots, "GH")["outside_land"] == ["error"]
    found = places(plots, "GH", places_confirmed=True)
    assert found["outside_land"] == found["country_mismatch"] == ["warning"]


def test_swapped_coordinates_of_a_whole_layer_are_told(places):
    swapped = [plot(6.5 + k / 100, -1.6) for k in range(5)]
    assert places(swapped)["swapped_coordinates"] == ["error"] * 5
    assert places(swapped)["outside_land"] == ["error"] * 5
    assert places(swapped, "GH")["swapped_coordinates"] == ["error"] * 5
    assert places(swapped, "GH", places_confirmed=True)["swapped_coordinates"] == ["warning"] * 5
    assert places(swapped, "GH", profile=4)["swapped_coordinates"] == ["warning"] * 5
    assert "swapped_coordinates" not in places(swapped, "CI")


def test_swapped_coordinates_beyond_the_poles_are_told_too(places):
    found = places([plot(-16.6 + k / 50, 179.2) for k in range(4)], "FJ")
    assert found["swapped_coordinates"] == ["error"] * 4


def test_plots_across_the_antimeridian_find_their_country(places):
    assert places([box(179.999, -16.5, 180.001, -16.498).wkb], "FJ", profile=4) == {}


def test_without_a_world_the_rules_of_place_do_not_run(run_check):
    found = run_check([plot(0, 0)], profile=1, statement=Statement(country="GH", has_country=True))
    assert found.findings.rule.tolist() == []


def test_without_a_country_that_of_the_ground_is_kept(run_check, world):
    from georelay.checks.countries import numbered

    report = run_check([plot(-1, 7), plot(-5, 7), plot(-1, 4.99)], profile=1, world=world)
    assert [numbered()[each] for each in report.drawn.tolist()] == ["GH", "CI", "GH"]
    nowhere = run_check([plot(20.5, 20.5)], profile=1, world=world)
    assert nowhere.findings.rule.tolist() == ["country_code"] and nowhere.drawn.tolist() == [-1]


GROUNDS = [  # a plot and its size; the country that its ground tells, "" for none
    ((-1, 7), 0.002, "GH"), ((-5, 7), 0.002, "CI"), ((-3.0015, 7), 0.002, "CI"), ((-3.0005, 7), 0.002, "GH"),
    ((-3.3, 7), 0.5, "CI"), ((-3.2, 7), 0.5, "GH"), ((-1, 4.9985), 0.002, "GH"), ((-1, 5 - 4.5 * KM), 0.0001, "GH"),
    ((-1, 5 - 5.5 * KM), 0.0001, ""), ((45, 9), 0.002, "SO"), ((46.999, 9), 0.002, "SO"), ((33, 35), 0.002, "CY"),
    ((63, 46), 0.002, ""), ((20.5, 20.5), 0.002, ""), ((0, 95), 0.002, ""),
]  # fmt: skip


@pytest.mark.parametrize("place, size, code", GROUNDS)
def test_the_places_tell_the_country_that_a_plot_lies_in_most(run_check, place, size, code):
    """Somaliland and northern Cyprus stand in the map without a code; what else has none tells nothing."""
    bare = ("", "", MultiPolygon([box(42, 8, 47, 11), box(32.5, 34.6, 34.6, 35.7), box(20, 20, 21, 21)]))
    codes, names, shapes = zip(*COUNTRIES[:2], bare)
    world = World(codes, names, [shape.wkb for shape in shapes])
    told = run_check([plot(-5, 8), plot(*place, size), plot(-1, 8)], profile=1, world=world).drawn.tolist()
    assert [numbered()[each] if each >= 0 else "" for each in told] == ["CI", code, "GH"]


BESIDE = [  # a place in Ethiopia or Turkey, the declared code, and what is told of it
    ((44, 8 - 1 * KM), "SO", ["warning"]), ((44, 8 - 4.5 * KM), "SO", ["warning"]), ((44, 8 - 6 * KM), "SO", ["error"]),
    ((44, 8 - 1 * KM), "KE", ["error"]), ((44, 8 - 1 * KM), "CY", ["error"]), ((44, 8 - 1 * KM), "ET", []),
    ((44, 8.5), "SO", []), ((44, 8.5), "KE", []), ((33, 35.7 + 2 * KM), "CY", ["warning"]),
    ((33, 35.7 + 2 * KM), "SO", ["error"]), ((20.5, 21 + 1 * KM), "CY", ["error"]),
]  # fmt: skip


@pytest.mark.parametrize("place, code, severities", BESIDE)
def test_ground_without_a_code_counts_for_the_country_it_is_likely_of(run_check, place, code, severities):
    """The border of Somaliland is one of Somalia, as that of northern Cyprus is one of Cyprus."""
    drawn = (
        ("SO", "Somalia", MultiPolygon([box(45, 0, 47, 3)])), ("KE", "Kenya", MultiPolygon([box(36, -4, 41, 3)])),
        ("CY", "Cyprus", box(32.5, 34, 34.6, 34.2)), ("ET", "Ethiopia", box(38, 5, 48, 8)),
        ("TR", "Turkey", MultiPolygon([box(30, 35.7, 36, 40), box(20, 21, 21, 22)])),
        ("", "", MultiPolygon([box(42, 8, 47, 11), box(20, 20, 21, 21)])), ("", "", box(32.5, 34.6, 34.6, 35.7)),
    )  # fmt: skip
    codes, names, shapes = zip(*drawn)
    world = World(codes, names, [shape.wkb for shape in shapes])
    statement = Statement(country=code, has_country=True)
    found = run_check([plot(*place, 0.0001)], profile=1, world=world, statement=statement).findings
    told = [how for rule, how in zip(found.rule.tolist(), found.severity.tolist()) if rule == "country_mismatch"]
    assert told == severities


def test_cells_and_outlines_tell_the_same(world):
    rng = np.random.default_rng(7)
    corner = rng.uniform((-9, 3), (2, 12), (800, 2))
    bounds = np.concatenate([corner, corner + rng.uniform(0, 0.4, (800, 1))], axis=1)
    found = world.locate(bounds, lambda row: box(*bounds[row]))
    for row, limits in enumerate(bounds.tolist()):
        touched = {k for k, (_, _, shape) in enumerate(COUNTRIES) if shape.intersects(box(*limits))}
        assert set(found.countries(row)) == touched
        assert (found.where[row] == SEA) == (not touched)


def test_distances_are_those_of_every_edge(world):
    from georelay.checks.world import _apart, _corners

    rng = np.random.default_rng(8)
    corner = rng.uniform((-20, -10), (20, 4), (300, 2))
    bounds = np.concatenate([corner, corner + 0.01], axis=1)
    metres, nearest = world.distances(bounds)
    edges, countries = world._edges
    for row in range(0, 300, 7):
        away = _apart(_corners(bounds[row : row + 1])[0], edges)
        assert metres[row] == pytest.approx(away.min(), rel=1e-6)
        assert nearest[row] == countries[away.min(axis=0).argmin()]


def test_the_world_is_read_from_a_geopackage_and_missing_ones_are_none(tmp_path):
    path = tmp_path / "world_map.gpkg"
    head = b"GP\x00\x03" + struct.pack("<i4d", 4326, 0, 0, 1, 1)
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE countries (geom BLOB, iso_a2 TEXT, NAME TEXT)")
        rows = [(head + box(0, 0, 1, 1).wkb, "GH", "Ghana"), (head + box(2, 0, 3, 1).wkb, "-1", None), (None, "X", "")]
        database.executemany("INSERT INTO countries VALUES (?, ?, ?)", rows)
    database.close()
    world = read_world(path)
    assert world.codes == ("GH", "") and world.names == ("Ghana", "")
    assert world.locate(np.array([[0.4, 0.4, 0.5, 0.5]])).where.tolist() == [0]
    assert read_world(tmp_path / "none.gpkg") is None
    (tmp_path / "text.gpkg").write_text("no database at all, but text that is long enough to look at" * 9)
    assert read_world(tmp_path / "text.gpkg") is None


def spatialite(wkb: bytes) -> bytes:
    """A little-endian (multi)polygon as SpatiaLite writes it."""
    body = bytearray(wkb)
    if struct.unpack_from("<I", wkb, 1)[0] == 6:
        at = 9
        for _ in range(struct.unpack_from("<I", wkb, 5)[0]):
            rings, body[at] = struct.unpack_from("<I", wkb, at + 5)[0], 0x69
            at += 9
            for _ in range(rings):
                at += 4 + 16 * struct.unpack_from("<I", wkb, at)[0]
    return b"\x00\x01" + struct.pack("<i4d", 4326, 0, 0, 1, 1) + b"\x7c" + bytes(body[1:]) + b"\xfe"


@pytest.mark.parametrize("way", ["plain", "multi", "hole"])
def test_countries_are_read_alike_as_a_geopackage_and_as_spatialite_have_them(tmp_path, way):
    shape = {
        "plain": box(0, 0, 1, 1),
        "multi": MultiPolygon([box(0, 0, 1, 1), box(5, 5, 6, 6)]),
        "hole": MultiPolygon([box(0, 0, 9, 9).difference(box(2, 2, 3, 3)), box(20, 20, 21, 21)]),
    }[way]
    read = []
    for name, blob in (
        ("gp", b"GP\x00\x03" + struct.pack("<i4d", 4326, 0, 0, 1, 1) + shape.wkb),
        ("lite", spatialite(shape.wkb)),
    ):
        with sqlite3.connect(tmp_path / name) as database:
            database.execute("CREATE TABLE countries (geom BLOB, iso_a2 TEXT, NAME TEXT)")
            database.execute("INSERT INTO countries VALUES (?, 'GH', 'Ghana')", (blob,))
        database.close()
        read.append(read_world(tmp_path / name))
    bounds = np.array([[x + 0.4, x + 0.4, x + 0.5, x + 0.5] for x in (0, 2, 4, 5, 20, 30)], dtype=float)
    shapes = [box(*row) for row in bounds]
    one, two = (world.locate(bounds, shapes.__getitem__).where.tolist() for world in read)
    assert one == two and 0 in one and SEA in one
    assert np.array_equal(read[0]._edges[0], read[1]._edges[0])


CODES = [
    ("gh", "GH"),
    ("GH ", "GH"),
    (" GH", "GH"),
    ("GHA", "GH"),
    ("Ghana", "GH"),
    ("UK", "GB"),
    ("EL", "GR"),
    ("Viet Nam", "VN"),
    ("vietnam", "VN"),
    ("Côte d’Ivoire", "CI"),
    ("IVORY COAST", "CI"),
    ("civ", "CI"),
    ("Brasil", "BR"),
    ("USA", "US"),
    ("XI", "GB"),
    ("ZZ", ""),
    ("12", ""),
    ("Atlantis", ""),
]


@pytest.mark.parametrize("text, code", CODES)
def test_what_is_no_code_is_told_with_the_likely_one(run_check, text, code):
    assert likely_code(text) == code
    report = run_check([plot(-1, 7)], statement=Statement(country=text, has_country=True))
    assert report.findings.rule.tolist() == ["country_code"] and report.findings.severity.tolist() == ["error"]
    assert f"'{text}'" in report.findings.message[0] and code in report.findings.message[0]
    assert ("blank" in report.findings.message[0]) == (text != text.strip())


@pytest.mark.parametrize(
    "code, name", [("GH", "Ghana (GH)"), ("XK", "Kosovo (XK)"), ("GB", "United Kingdom (GB)"), ("gh", "gh"), ("", "")]
)
def test_a_country_is_called_by_its_name_and_code(code, name):
    assert country_name(code) == name
    assert is_country(code) is (len(name) > 2 and code != "XK")


def test_every_code_of_iso_3166_has_its_own_name_letters_and_number():
    assert len(EVERY_CODE) == 249 and KOSOVO not in EVERY_CODE  # ISO 3166-1 assigns 249
    assert all(len(code) == 2 and code.isupper() for code in EVERY_CODE)
    numbers = [number_of(code) for code in numbered()]
    assert numbers == list(range(250)) and number_of("gh") == number_of("") == number_of(None) == -1
    assert len({country_name(code) for code in numbered()}) == 250
    assert all(likely_code(country_name(code)[: -len(" (XX)")]) == code for code in EVERY_CODE)


@pytest.mark.parametrize(
    "metres, words",
    [(0, "0.0 km"), (950, "0.9 km"), (5_040, "5.0 km"), (12_345, "12.3 km"), (99_949, "99.9 km"), (100_000, "100 km"),
     (123_456, "123 km"), (500_000, "500 km"), (500_001, "more than 500 km"), (float("inf"), "more than 500 km")],
)  # fmt: skip
def test_distances_are_told_as_finely_as_they_matter(metres, words):
    assert kilometres(metres) == words


def test_codes_come_from_a_column_plot_by_plot(world):
    from georelay.checks.engine import Batch, Layer, Options, check

    said = Declared(country=["GH", None, "", "gh", "XK"])
    batch = Batch(np.arange(5), [plot(-1 + k / 100, 7) for k in range(5)], declared=said)
    options = Options(profile=1, world=world, statement=Statement(has_country=True))
    found = check([batch], Layer("plots"), options).findings
    assert found.row.tolist() == [1, 2, 3, 4] and set(found.rule.tolist()) == {"country_code"}
    assert found.severity.tolist() == ["error", "error", "error", "warning"]
    assert "Ghana (GH)" in found.message[0]


@pytest.mark.parametrize(
    "value, number",
    [
        ("3,5", 3.5),
        (" 3.5 ", 3.5),
        ("0,125", 0.125),
        ("12", 12.0),
        (2, 2.0),
        ("1e1", 10.0),
        ("", "nan"),
        (None, "nan"),
        (float("nan"), "nan"),
        ("1.234,5", None),
        ("1,234.5", None),
        ("1,234", None),
        ("12,5 ha", None),
        ("1 200,5", None),
        ("~3", None),
        ("3 ha", None),
        (True, None),
        ("nan", None),
        ("inf", None),
        ("٣", None),
        ("1e999", None),
        (float("inf"), None),
    ],
)
def test_areas_are_plain_numbers_or_not_read(value, number):
    read = area_number(value)
    assert read != read if number == "nan" else read == number


def test_units_become_hectares():
    assert read_areas(["25000"], "m2")[0].tolist() == [2.5]
    assert read_areas([10], "acre")[0][0] == pytest.approx(4.0468564)
    assert read_areas(["1", "x"])[1] == {1: "x"}


@pytest.mark.parametrize("kind", ["point", "polygon"])
@pytest.mark.parametrize("value", ["1.234,5", "12,5 ha", 0, -2, 0.00005])
def test_areas_that_are_none_are_errors_for_points_of_the_eu_file(kind, value):
    from georelay.checks.engine import Batch, Layer, Options, check
    from shapely.geometry import Point

    hectares, unread = read_areas([value])
    wkb = Point(-1.123456, 7.123456).wkb if kind == "point" else plot(-1.123456, 7.123456)
    batch = Batch(np.arange(1), [wkb], None, hectares, Declared(unread=unread))
    for profile in (1, 4):
        found = check([batch], Layer("plots"), Options(profile=profile)).findings
        at = found.rule.tolist().index("unreadable_area")
        assert found.severity[at] == ("error" if profile == 1 and kind == "point" else "warning")


@pytest.mark.parametrize(
    "factor, unit, found",
    [
        (10_000, "m2", 1),
        (2.471, "acre", 1),
        (0.01, "square kilometres", 1),
        (1.0, "", 0),
        (1.05, "", 0),
        (3, "", 0),
    ],
)
def test_areas_in_another_unit_are_told_once_for_the_layer(run_check, factor, unit, found):
    plots = [plot(-1 + k / 100, 7) for k in range(7)]
    measured = run_check(plots).hectares
    areas = measured * factor
    areas[-1] = measured[-1] * 1.7
    report = run_check(plots, declared=areas.tolist(), profile=1)
    told = [k for k, rule in enumerate(report.findings.rule.tolist()) if rule == "area_unit"]
    assert len(told) == found
    if found:
        assert report.findings.row[told[0]] == -1 and report.valid_count == 0
        assert {"m2": "square metres", "acre": "acres"}.get(unit, unit) in report.findings.message[told[0]]
        assert "area_unit" in report.issues()[0]


def holed(x, y):
    shell = [(0, 0), (0.002, 0), (0.002, 0.002), (0, 0.002), (0, 0)]
    hole = [(0.0005, 0.0005), (0.001, 0.0015), (0.0015, 0.0005), (0.0005, 0.0005)]
    rings = (",".join(f"{x + a} {y + b}" for a, b in ring) for ring in (shell, hole))
    return f"POLYGON({','.join(f'({ring})' for ring in rings)})"


SETS = {  # (factor of the declared area, has a hole), unit it is read in, told for the EU's file
    "all alike": ([(1, False)] * 4, "ha", ""),
    "the fit ones in square metres": ([(1e4, False)] * 2 + [(1, True)] * 3, "ha", "square metres"),
    "the faulty ones in square metres": ([(1, False)] * 2 + [(1e4, True)] * 2, "ha", ""),
    "none fit": ([(1, True)] * 3, "ha", ""),
    "half of the fit ones": ([(1e4, False), (1, False)] + [(1, True)] * 3, "ha", ""),
    "the fit ones in acres": ([(2.471, False)] * 3 + [(1, True)] * 4, "ha", "acres"),
    "as hectares once more, though read as acres": ([(1e4, False)] * 3, "acre", "hectares; square metres"),
}


@pytest.mark.parametrize("name", sorted(SETS))
def test_the_plots_that_make_up_the_eu_file_are_judged_by_themselves(run_check, name):
    rows, unit, told = SETS[name]
    plots = [holed(-1 + k / 100, 7) if hole else plot(-1 + k / 100, 7) for k, (_, hole) in enumerate(rows)]
    measured = run_check(plots).hectares
    areas = (measured * [factor for factor, _ in rows]).tolist()
    report = run_check(plots, declared=areas, profile=1, area_unit=unit)
    assert ("area_unit" in report.summary) == bool(told)
    assert (report.valid_count == 0) == (bool(told) or name == "none fit")
    message = " ".join(report.findings.message[report.findings.rule == "area_unit"])
    assert all(words in message for words in told.split("; "))
    whole = [factor for factor, _ in rows].count(1e4) > len(rows) / 2
    assert ("area_unit" in run_check(plots, declared=areas, profile=4).summary) == whole


def test_points_of_thousands_of_hectares_are_square_metres(run_check):
    points = ["POINT(-1.123456 7.1)", "POINT(-1.223456 7.1)", "POINT(-1.323456 7.1)"]
    assert "area_unit" in run_check(points, declared=[12_000, 25_000, 3], profile=1).summary
    assert "area_unit" not in run_check(points, declared=[1.2, 2.5, 3], profile=1).summary
    assert "area_unit" not in run_check(points, declared=[300, 250, 3], profile=1).summary  # cattle


def test_name_too_long_is_an_error_of_the_eu_profile_from_501_characters(run_check):
    for size, profile, found in ((500, 1, False), (501, 1, True), (501, 0, False), (501, 4, False)):
        report = run_check([plot(-1, 7)], profile=profile, statement=Statement(name="n" * size))
        assert ("name_too_long" in report.summary) == found


def test_too_large_for_file_is_a_plot_of_more_than_25_mb(run_check):
    turn = np.linspace(0, 2 * np.pi, 1_300_000)
    ring = np.stack([100 + np.cos(turn), 7 + np.sin(turn)], axis=1)
    ring[-1] = ring[0]
    head = struct.pack("<BIII", 1, 3, 1, len(ring))
    large, small = head + ring.tobytes(), struct.pack("<BIII", 1, 3, 1, 1000)
    small += np.concatenate([ring[:1_299_000:1300], ring[:1]])[:1000].tobytes()
    report = run_check([large], profile=1, rules=frozenset({"too_large_for_file"}))
    assert report.summary == {"too_large_for_file": 1}
    assert "too_large_for_file" not in run_check([small], profile=1).summary


@pytest.mark.parametrize("reach", [0.0005, 0.009, 0.0101, 0.3])
def test_rows_along_a_border_and_a_coast_lie_where_the_outlines_themselves_say(reach):
    shapes = [box(10, 0, 11.003, 1), box(11.003, 0, 12, 1), box(12.5, 0.2, 12.6, 0.3)]
    random = np.random.default_rng(8)
    middles = np.concatenate(
        [
            np.column_stack([random.choice([10, 11.003, 12, 12.5], 150), random.uniform(-0.1, 1.1, 150)]),
            np.column_stack([random.uniform(9.9, 12.7, 150), random.choice([0, 1, 0.2, 0.3], 150)]),
        ]
    ) + random.normal(0, reach, (300, 2))
    bounds = np.concatenate([middles - reach, middles + reach], axis=1)
    world = World(("AA", "BB", "CC"), ("A", "B", "C"), [shape.wkb for shape in shapes])
    ground = world.locate(bounds, lambda row: box(*bounds[row]))
    for row, each in enumerate(bounds):
        touched = {number for number, shape in enumerate(shapes) if shape.intersects(box(*each))}
        found = ground.countries(row)
        assert set(found) == touched
        in_middle = {number for number, shape in enumerate(shapes) if shape.intersects(Point(middles[row]))}
        if len(found) > 1 and in_middle:
            assert found[0] in in_middle, "the country of the middle comes first"


ABROAD = [  # declared, plot, words of the message; "" for none
    ("CI", (-1, 7), "This plot lies in Ghana (GH), not in Côte d'Ivoire (CI), which is 2"),
    ("GH", (-5, 7), "This plot lies in Côte d'Ivoire (CI), not in Ghana (GH), which is 2"),
    ("GF", (-1, 7), "This plot lies in Ghana (GH), not in French Guiana (GF) by the world map of QGIS."),
    ("GF", (-53, 4), ""), ("GH", (-1, 7), ""), ("TG", (-1, 7), ""),
]  # fmt: skip


@pytest.mark.parametrize("code, place, words", ABROAD)
def test_a_plot_abroad_is_told_with_both_countries_and_how_far_it_is(run_check, world, code, place, words):
    statement = Statement(country=code, has_country=True)
    found = run_check([plot(*place)], statement=statement, world=world).findings
    told = found.message[found.rule == "country_mismatch"].tolist()
    assert len(told) == bool(words) and all(each.startswith(words) for each in told), told


@pytest.mark.parametrize("mapped", [True, False])
def test_where_no_code_is_given_the_ground_tells_the_likely_one(world, mapped):
    from georelay.checks.engine import Batch, Layer, Options, check

    said = Declared(country=["", None, " "])
    batch = Batch(np.arange(3), [plot(-1, 7), plot(-5, 7), plot(90, 0)], declared=said)
    options = Options(profile=1, world=world if mapped else None, statement=Statement(has_country=True))
    found = check([batch], Layer("plots"), options).findings
    told = found.message[found.rule == "country_code"].tolist()
    bare = "No country code is given for this plot"
    likely = [f"{bare}; this plot lies in {name}, so {code} is the likely one." for name, code in (
        ("Ghana (GH)", "GH"), ("Côte d'Ivoire (CI)", "CI"))]  # fmt: skip
    assert told == ([*likely, f"{bare}."] if mapped else [f"{bare}."] * 3)


OFF_LAND = [  # a plot off the land: the sentence
    ((-1.6, 5 - 40 * KM - 0.002), "the nearest land, Ghana (GH), is 40.0 km away by the world map of QGIS."),
    ((-5.0, 5 - 8 * KM - 0.002), "the nearest land, Côte d'Ivoire (CI), is 8.0 km away by the world map of QGIS."),
    ((20.5, 20 - 120 * KM - 0.002), "the nearest land is 120 km away by the world map of QGIS."),
    ((90.0, -70.0), "is more than 500 km away by the world map of QGIS."),
]


@pytest.mark.parametrize("place, words", OFF_LAND)
def test_outside_land_is_told_with_the_nearest_land_and_how_far_it_is(run_check, world, place, words):
    found = run_check([plot(-1, 7), plot(*place)], world=world).findings
    told = found.message[found.rule == "outside_land"].tolist()
    assert len(told) == 1 and told[0].startswith("No part of this plot lies on land: ") and told[0].endswith(words)
    assert found.row[found.rule == "outside_land"].tolist() == [1]
    assert "outside_land" not in run_check([plot(*place)]).summary, "without a map nobody knows"


UNTOLD = [  # a plot of which no country is told, whether there is a CRS, and whether a code is wanted
    ((20.5, 20.5), True, True),
    ((-1.0, 7.0), True, False),
    ((90.0, 0.0), True, False),
    ((20.5, 20.5), False, False),
]


@pytest.mark.parametrize("place, has_crs, told", UNTOLD)
def test_country_code_is_wanted_where_the_map_knows_none(run_check, world, place, has_crs, told):
    from georelay.checks.engine import Layer

    found = run_check([plot(*place)], profile=1, world=world, layer=Layer("plots", has_crs=has_crs)).findings
    messages = found.message[found.rule == "country_code"].tolist()
    wanted = "No country is given, and the world map of QGIS knows none for this place: give its code."
    assert messages == [wanted] * told
    assert "country_code" not in run_check([plot(*place)], profile=4, world=world).summary


def test_country_code_of_the_first_and_the_last_country_is_told_like_any_other():
    from georelay.checks.engine import Batch, Layer, Options, check

    codes = (numbered()[0], numbered()[-1])
    small = World(codes, codes, [MultiPolygon([box(at, 0, at + 1, 1)]).wkb for at in (0, 5)])
    batch = Batch(np.arange(2), [plot(0.5, 0.5), plot(5.5, 0.5)], declared=Declared(country=["", ""]))
    options = Options(profile=1, world=small, statement=Statement(has_country=True))
    found = check([batch], Layer("plots"), options).findings
    told = found.message[found.rule == "country_code"].tolist()
    assert [f"so {code} is the likely one." in message for code, message in zip(codes, told)] == [True, True]

"""Following a job at the sandbox's Epoch API and fetching what came of it."""

import io
import json
import os
import subprocess
import sys
import time
import zipfile

import pytest
import requests
from georelay.sandbox.epoch.countries import count_countries, find_map, is_same
from georelay.sandbox.epoch.geometry import read_wkt
from georelay.sandbox.epoch.stream import QUIRKS
from georelay.sandbox.synthetic import Rasters, make_png, pixels_in, scramble

ALL = "eudr_deforestation,luc_emissions,biodiversity,water,cft"
# scramble(1, 2, 3) and the trees of pixel (35, 5): the same on every computer
PINNED = (431043667342955391, (53.64292022352024, 2023.6053783559385))
METRICS = ("/fetch_deforestation_check", "/fetch_biomass_emissions", "/fetch_biodiversity", "/fetch_water_stress")


# Progress


def test_progress_rises_with_the_clock_and_ends(epoch, plots):
    wanted = epoch.batch(plots).json()["collection_id"]
    seen = []
    for _ in range(5):
        seen.append(epoch.get("/batch_progress", tracking_id=wanted).json())
        epoch.advance(1)
    assert [one["status"] for one in seen][0] == "IN_PROGRESS" and seen[-1]["status"] == "COMPLETED"
    percents = [one["progress_percentage"] for one in seen]
    assert percents == sorted(percents) and percents[0] < 34 and percents[-1] == 100
    assert {stage["status"] for stage in seen[-1]["stages"]} == {"COMPLETED"}
    assert seen[0]["tracking_id"] == wanted and seen[-1]["failed"] == []


def test_seconds_can_be_set_for_the_jobs_to_come(epoch, plots):
    epoch.call("POST", "/_sandbox/options", json={"sandbox.seconds": 0})
    wanted = epoch.batch(plots).json()["collection_id"]
    assert epoch.get("/batch_progress", tracking_id=wanted).json()["status"] == "COMPLETED"


@pytest.mark.parametrize(
    "query, status",
    [
        ("", 422),
        ("tracking_id=", 422),
        ("tracking_id={0}&filename={0}", 422),
        ("tracking_id={0}&tracking_id={0}", 422),
        ("tracking_id=0x1", 404),
        ("tracking_id={0}", 200),
        ("filename={0}", 200),
        ("tracking_ids={0}&tracking_ids={0}", 200),
        ("dummy_data=true", 200),
    ],
)
def test_exactly_one_selector_is_wanted(epoch, plots, query, status):
    wanted = epoch.finished(plots)
    assert epoch.call("GET", "/batch_progress?" + query.format(wanted)).status_code == status


def test_a_job_may_be_unknown_for_its_first_seconds(epoch, plots):
    epoch.options(progress_delay=2)
    wanted = epoch.batch(plots).json()["collection_id"]
    assert epoch.get("/batch_progress", tracking_id=wanted).status_code == 404
    epoch.advance(2.5)
    assert epoch.get("/batch_progress", tracking_id=wanted).status_code == 200


SHAPES = {
    "percent": lambda one: (one["status"], one["progress_percentage"]),
    "fraction": lambda one: (one["state"], one["progress"]),
    "text": lambda one: (one["status"], one["percentage"]),
    "list": lambda one: (one["overall_status"], one["stages"][-1]["status"]),
    "dict": lambda one: (one["status"], one["stages"]["publish"]),
    "nested": lambda one: (one["data"]["status"], one["data"]["percent_complete"]),
}
ENDS = {
    "percent": ("COMPLETED", 100.0),
    "fraction": ("succeeded", 1.0),
    "text": ("COMPLETED", "100%"),
    "list": ("COMPLETED", "COMPLETED"),
    "dict": ("COMPLETED", "COMPLETED"),
    "nested": ("completed", 100.0),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_progress_comes_in_every_shape(epoch, plots, shape):
    epoch.options(progress_shape=shape)
    wanted = epoch.batch(plots).json()["collection_id"]
    assert SHAPES[shape](epoch.get("/batch_progress", tracking_id=wanted).json()) != ENDS[shape]
    epoch.advance(10)
    assert SHAPES[shape](epoch.get("/batch_progress", tracking_id=wanted).json()) == ENDS[shape]


def test_mixed_shapes_stay_the_same_for_a_job(epoch, make):
    epoch.options(progress_shape="mixed")
    keys = set()
    for number in range(8):
        wanted = epoch.finished([make(number)], f"c{number}")
        answers = [epoch.get("/batch_progress", tracking_id=wanted).json() for _ in range(2)]
        assert answers[0] == answers[1]
        keys.add(tuple(sorted(answers[0])))
    assert len(keys) > 1


def test_jobs_can_fail_partly_fail_and_get_stuck(epoch, make):
    ends = {}
    for outcome in ("fail", "partial", "stuck"):
        epoch.options(outcome=outcome)
        wanted = epoch.finished([make(0)], outcome)
        ends[outcome] = epoch.get("/batch_progress", tracking_id=wanted).json()
        ends[outcome + " rows"] = epoch.rows("/fetch_plots", filename=wanted, stats=ALL)
    assert (ends["fail"]["status"], ends["fail rows"]) == ("FAILED", [])
    assert ends["fail"]["failed"][0]["stage"] == "water"
    assert (ends["partial"]["status"], ends["partial"]["failed"][0]["stage"]) == ("COMPLETED", "water")
    assert "diversity_score" in ends["partial rows"][0]["properties"]
    assert "water_stress_index" not in ends["partial rows"][0]["properties"]
    assert (ends["stuck"]["status"], ends["stuck rows"]) == ("IN_PROGRESS", [])
    listed = epoch.get("/get_collections").json()
    assert [listed[name]["batch_jobs"][1]["status"] for name in ("fail", "partial", "stuck")] == [
        "failed",
        "completed",
        "in_progress",
    ]
    assert listed["partial"]["batch_jobs"][1]["failed_task_ids"]


# Fetching


def test_every_plot_comes_back_with_its_own_properties(epoch, plots):
    wanted = epoch.finished(plots)
    for path in ("/fetch_plots", *METRICS):
        rows = epoch.rows(path, filename=wanted)
        assert [row["properties"]["plotid"] for row in rows] == [f"P{number}" for number in range(12)]
        for row, plot in zip(rows, plots):
            assert row["geometry"] == plot["geometry"]
            assert row["properties"]["farmer"] == plot["properties"]["farmer"]
            assert row["properties"]["data_source"].startswith("synthetic")
            assert row["properties"]["collection_id"] == wanted
            assert row["properties"]["uuid"]


def many(make, number=600):
    return [make(one, size=0.0013) for one in range(number)]


def test_the_numbers_are_believable(epoch, make):
    rows = epoch.rows("/fetch_plots", filename=epoch.finished(many(make)), stats=ALL)
    values = [row["properties"] for row in rows]
    known = [one for one in values if one.get("noncompliance_area_ha") is not None]
    assert 0.005 < 1 - len(known) / len(values) < 0.06
    assert all(0 <= one["noncompliance_area_ha"] <= one["area_ha"] for one in known)
    with_loss = sum(one["noncompliance_area_ha"] > 0 for one in known) / len(known)
    assert 0.06 < with_loss < 0.2
    assert all(0 <= one["diversity_score"] <= 1 and 0 <= one["overlap"] <= 1 for one in known)
    lossy = [one for one in known if one["overlap"] > 0.01]
    assert all(one["luc_tco2eyear"] > 0 and one["noncompliance_area_ha"] > 0 for one in lossy)
    blank = [one for one in values if one.get("noncompliance_area_ha") is None]
    assert {"noncompliance_area_ha" in one for one in blank} == {True, False}
    assert all(one.get("diversity_score") is None for one in blank)


def test_the_numbers_are_the_same_in_every_process():
    code = (
        "import importlib; synthetic = importlib.import_module('georelay.sandbox.synthetic');"
        "scramble = synthetic.scramble; r = synthetic.Rasters();"
        "print([r.trees(n, -n) for n in range(0, 90000, 9000)], r.field('soil', 5, -7), scramble(-1, 2))"
    )
    parent = os.path.dirname(os.path.dirname(os.path.abspath(sys.modules["georelay"].__file__)))
    name = os.path.basename(os.path.dirname(os.path.abspath(sys.modules["georelay"].__file__)))
    env = {**os.environ, "PYTHONPATH": parent, "PYTHONHASHSEED": "7"}
    said = subprocess.run(
        [sys.executable, "-c", code.replace("georelay", name)], env=env, capture_output=True, text=True, timeout=30
    ).stdout.strip()
    rasters = Rasters()
    pixels = [rasters.trees(number, -number) for number in range(0, 90000, 9000)]
    assert (scramble(1, 2, 3), rasters.trees(35, 5)) == PINNED
    assert said == f"{pixels} {rasters.field('soil', 5, -7)} {scramble(-1, 2)}"


def test_the_window_of_dates_decides_what_counts(epoch, make):
    wanted = epoch.finished(many(make, 200))

    def lost(**days):
        rows = epoch.rows("/fetch_deforestation_check", filename=wanted, **days)
        assert days.get("monitoring_start", "2020-12-31") == rows[0]["properties"]["deforestation_start"]
        return sum(row["properties"].get("noncompliance_area_ha") or 0 for row in rows)

    assert lost() == lost(monitoring_start="2020-12-31")
    assert lost(monitoring_start="2018-01-01") > lost() > lost(monitoring_start="2023-06-01")
    assert lost(monitoring_end="2022-01-01") < lost()
    assert lost(monitoring_start="2030-01-01") == 0


@pytest.mark.parametrize(
    "path, params",
    [
        ("/fetch_plots", {}),
        ("/fetch_stat_regions", {}),
        ("/fetch_plots", {"filename": "{0}", "stats": "wind"}),
        ("/fetch_plots", {"filename": "{0}", "monitoring_start": "31.12.2020"}),
        ("/fetch_plots", {"filename": "{0}", "monitoring_start": "20201231"}),
        ("/fetch_plots", {"filename": "{0}", "overlap_threshold": "2"}),
        ("/fetch_biodiversity", {"filename": "{0}", "limit": "0"}),
        ("/fetch_biodiversity", {"filename": "{0}", "limit": "many"}),
        ("/fetch_biodiversity", {"filename": "{0}", "aggregate": "True"}),
        ("/fetch_supply_shed", {"filename": "{0}", "stat_type": "moon"}),
        ("/fetch_samples/", {}),
        ("/fetch_samples/", {"collection_name": "mine", "margin_of_error": "5"}),
    ],
)
def test_a_wrong_query_is_422(epoch, plots, path, params):
    wanted = epoch.finished(plots)
    assert epoch.get(path, **{name: value.format(wanted) for name, value in params.items()}).status_code == 422


def test_an_unknown_collection_is_404(epoch):
    for path in ("/fetch_plots", "/fetch_supply_shed", *METRICS):
        assert epoch.get(path, filename="0xabc").status_code == 404


def test_an_unknown_parameter_is_a_filter(epoch, plots):
    wanted = epoch.finished([*plots[:3], {**plots[3], "properties": {"plotid": "P3", "clientid": 7}}])
    assert epoch.rows("/fetch_plots", filename=wanted, limit=10) == []
    assert epoch.rows("/fetch_biodiversity", filename=wanted, limitt=10) == []
    assert [row["properties"]["plotid"] for row in epoch.rows("/fetch_biodiversity", clientid=7)] == ["P3"]
    assert len(epoch.rows("/fetch_biodiversity", collection_id=wanted)) == 4


def test_limits_are_those_of_the_pages(epoch, plots):
    wanted = epoch.finished([{**plot, "properties": {"name": "same"}} for plot in plots])
    assert len(epoch.rows("/fetch_biodiversity", filename=wanted, limit=5)) == 5
    assert len(epoch.rows("/fetch_biodiversity", filename=wanted, name="same")) == 1
    (aggregate,) = epoch.rows("/fetch_biodiversity", filename=wanted, aggregate="true")
    assert aggregate["geometry"] is None
    epoch.options(fetch_limit=7)
    assert len(epoch.rows("/fetch_biodiversity", filename=wanted)) == 7
    assert len(epoch.rows("/fetch_biodiversity", filename=wanted, limit=12)) == 12
    assert len(epoch.rows("/fetch_plots", filename=wanted)) == 12


def test_stats_choose_the_fields(epoch, plots):
    wanted = epoch.finished(plots, stats="eudr_deforestation,water")
    (row, *_) = epoch.rows("/fetch_plots", filename=wanted, stats="water")
    assert "water_stress_index" in row["properties"] and "agreement" not in row["properties"]
    (row, *_) = epoch.rows("/fetch_plots", filename=wanted, stats="")
    assert row["geometry"] and not {"water_stress_index", "agreement"} & set(row["properties"])
    (row, *_) = epoch.rows("/fetch_water_stress", filename=wanted, plots_only="true")
    assert "water_stress_index" not in row["properties"]
    assert epoch.rows("/fetch_biodiversity", filename=wanted) == []


def test_a_running_job_has_no_rows_yet(epoch, plots):
    wanted = epoch.batch(plots).json()["collection_id"]
    answer = epoch.get("/fetch_plots", filename=wanted)
    assert (answer.status_code, answer.content) == (200, b"")
    epoch.options(not_ready="404")
    assert epoch.get("/fetch_plots", filename=wanted).status_code == 404
    epoch.advance(10)
    assert len(epoch.rows("/fetch_plots", filename=wanted)) == len(plots)


def test_points_are_looked_at_too(epoch):
    places = [{"type": "Point", "coordinates": [-1.5 + number / 100, 6.5]} for number in range(40)]
    points = [{"type": "Feature", "geometry": place, "properties": {"Area": 2}} for place in places]
    rows = epoch.rows("/fetch_plots", filename=epoch.finished(points))
    assert {row["properties"]["area_ha"] for row in rows} == {2.0}
    assert all((row["properties"].get("noncompliance_area_ha") or 0) <= 2 for row in rows)


def test_regions_and_sheds_add_their_plots_up(epoch, make):
    plots = many(make, 150)
    wanted = epoch.finished(plots)
    single = epoch.rows("/fetch_plots", filename=wanted, stats="eudr_deforestation")
    total = sum(row["properties"].get("noncompliance_area_ha") or 0 for row in single)
    regions = epoch.rows("/fetch_stat_regions", filename=wanted)
    assert sum(row["properties"]["plot_number"] for row in regions) == 150
    assert sum(row["properties"]["noncompliance_area_ha"] for row in regions) == pytest.approx(total, abs=0.01)
    picture = requests.get(regions[0]["properties"]["deforestation_thumbnail_url"], timeout=5)
    assert picture.content.startswith(b"\x89PNG")
    assert epoch.rows("/fetch_stat_regions", filename=wanted, name_stat="Synthetic region 1")
    (shed,) = epoch.rows("/fetch_supply_shed", filename=wanted, table_extension="eudr")
    assert shed["properties"]["noncompliance_area_ha"] == pytest.approx(total, abs=0.01)
    assert shed["properties"]["locations_confidence"] == "high"
    count = sum((row["properties"].get("noncompliance_area_ha") or 0) > 0 for row in single)
    assert shed["properties"]["noncompliance_plot_count"] == count
    assert len(epoch.rows("/fetch_supply_shed")) == 1


def test_a_thousand_plots_answer_in_about_a_second(epoch, make):
    wanted = epoch.finished(many(make, 1000))
    began = time.monotonic()
    answer = epoch.get("/fetch_plots", filename=wanted)
    assert answer.content.count(b"\n") == 1000
    assert time.monotonic() - began < 5


def test_samples_are_texts_with_geojson_in_them(epoch, plots):
    epoch.finished(plots)
    answer = epoch.get("/fetch_samples/", collection_name="mine", confidence_interval=0.9).json()
    strata = json.loads(answer["strata"])
    assert strata["features"][0]["properties"]["plot_no"] == 12
    assert json.loads(answer["samples"])["features"][0]["geometry"]["type"] == "Point"
    epoch.options(samples_encoding="object")
    assert epoch.get("/fetch_samples/", collection_name="mine").json()["strata"] == strata


# Quirks of the stream


def pieces(epoch, wanted, **options):
    epoch.options(**options)
    with epoch.call("GET", "/fetch_plots", params={"filename": wanted}, stream=True) as answer:
        return list(answer.raw.read_chunked(decode_content=False))


def lines_of(body):
    return [json.loads(line) for line in body.decode("utf-8-sig").splitlines() if line.strip()]


QUIRK_CHECKS = {
    "no_last_newline": lambda body: not body.endswith(b"\n") and len(lines_of(body)) == 12,
    "blank_lines": lambda body: b"\n\n" in body and len(lines_of(body)) == 12,
    "crlf": lambda body: body.count(b"\r\n") == 12,
    "bom": lambda body: body.startswith(b"\xef\xbb\xbf") and len(lines_of(body)) == 12,
    "null_geometry": lambda body: [row["geometry"] is None for row in lines_of(body)].count(True) == 3,
    "wkt_geometry": lambda body: all(read_wkt(row["geometry"])["type"] == "Polygon" for row in lines_of(body)),
    "text_geometry": lambda body: all(json.loads(row["geometry"])["coordinates"] for row in lines_of(body)),
    "error_line": lambda body: len(lines_of(body)) == 7 and "detail" in lines_of(body)[-1],
    "reorder": lambda body: sorted(ids_of(body)) == sorted(PLAIN_IDS) and ids_of(body) != PLAIN_IDS,
    "drop_plot": lambda body: len(lines_of(body)) == 10 and "P1" not in ids_of(body),
    "split_plot": lambda body: len(lines_of(body)) == 16 and set(ids_of(body)) == set(PLAIN_IDS),
    "drop_properties": lambda body: all(
        "farmer" not in row["properties"] and "agreement" in row["properties"] for row in lines_of(body)
    ),
    "nan": lambda body: b"NaN" in body,
    "nested": lambda body: all(isinstance(row["properties"]["metadata"], dict) for row in lines_of(body)),
    "feature_collection": lambda body: len(json.loads(body)["features"]) == 12,
    "array": lambda body: len(json.loads(body)) == 12,
    "truncate": lambda body: not body.endswith(b"}") and body.count(b"\n") == 11,
    "split_utf8": lambda body: len(lines_of(body)) == 12,
    "echo_none": lambda body: all(not {"plotid", "farmer"} & set(row["properties"]) for row in lines_of(body)),
    "echo_capitals": lambda body: [row["properties"]["PLOTID"] for row in lines_of(body)] == PLAIN_IDS,
    "echo_numbers": lambda body: ids_of(body) == PLAIN_IDS,
    "echo_below": lambda body: [each["properties"]["properties"]["plotid"] for each in lines_of(body)] == PLAIN_IDS,
    "echo_uuid": lambda body: all(each[14] == "5" and len(each) == 36 for each in ids_of(body)),
    "rotated": lambda body: outline_of(body)[0] == outline_of(body)[-1] != min(outline_of(body)),
    "reversed": lambda body: outline_of(body)[0][0] == outline_of(body)[1][0],  # as sent it runs to the east first
    "rounded": lambda body: all(round(v, 6) == v for point in outline_of(body) for v in point),
    "cut": lambda body: all(len(str(v).partition(".")[2]) <= 6 for point in outline_of(body) for v in point),
}


def outline_of(body):
    return lines_of(body)[0]["geometry"]["coordinates"][0]


PLAIN_IDS = [f"P{number}" for number in range(12)]


def ids_of(body):
    return [row["properties"]["plotid"] for row in lines_of(body)]


@pytest.mark.parametrize("quirk", QUIRKS)
def test_the_stream_has_the_quirk_that_was_asked_for(epoch, plots, quirk):
    body = b"".join(pieces(epoch, epoch.finished(plots), ndjson=[quirk]))
    assert QUIRK_CHECKS[quirk](body)


def test_pieces_end_inside_characters(epoch, plots):
    found = pieces(epoch, epoch.finished(plots), ndjson=["split_utf8"])
    broken = 0
    for piece in found:
        try:
            piece.decode("utf-8")
        except UnicodeDecodeError:
            broken += 1
    assert broken > 12


def test_quirks_can_be_combined(epoch, plots):
    quirks = ["bom", "crlf", "split_plot", "reorder", "no_last_newline"]
    body = b"".join(pieces(epoch, epoch.finished(plots), ndjson=quirks))
    assert len(lines_of(body)) == 16 and not body.endswith(b"\n")


def test_halves_of_a_plot_share_its_areas(epoch, make):
    wanted = epoch.finished(many(make, 60))
    whole = epoch.rows("/fetch_plots", filename=wanted, stats="eudr_deforestation")
    epoch.options(ndjson=["split_plot"])
    split = epoch.rows("/fetch_plots", filename=wanted, stats="eudr_deforestation")
    for row in whole:
        parts = [one["properties"] for one in split if one["properties"]["plotid"] == row["properties"]["plotid"]]
        assert sum(one["area_ha"] for one in parts) == pytest.approx(row["properties"]["area_ha"], abs=2e-4)


def test_a_stream_can_break_off(epoch, plots):
    wanted = epoch.finished(plots)
    epoch.fault("GET /fetch_*", "cut", bytes=1500)
    with pytest.raises(requests.RequestException):
        epoch.get("/fetch_plots", filename=wanted)
    assert len(epoch.rows("/fetch_plots", filename=wanted)) == 12


# Export


def export(epoch, **params):
    return epoch.call("GET", "/export_eudr_dds", params=params, headers={"Accept": "application/zip"})


def test_the_export_is_a_zip_with_geojson_and_a_pdf(epoch, plots):
    ids = [epoch.finished(plots, "first/../one"), epoch.finished(plots[:4], "second")]
    answer = export(epoch, collections=ids)
    assert answer.headers["Content-Type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert len(names) == 3 and names[-1] == "audit_trail.pdf"
        assert not any(".." in name or "/" in name for name in names)
        first = json.loads(archive.read(names[0]))
        assert len(first["features"]) == 12
        assert first["features"][0]["properties"]["ProducerCountry"] == "Ghana"
        pdf = archive.read("audit_trail.pdf")
    assert pdf.startswith(b"%PDF-1.4") and pdf.endswith(b"%%EOF\n")
    start = int(pdf.split(b"startxref\n")[1].split(b"\n")[0])
    assert pdf[start:].startswith(b"xref\n0 6\n")
    for number, line in enumerate(pdf[start:].split(b"\n")[3:8], 1):
        assert pdf[int(line.split()[0]) :].startswith(b"%d 0 obj" % number)
    assert export(epoch, collections=ids).content == answer.content
    posted = epoch.call("POST", "/export_eudr_dds", json={"collections": ids})
    assert posted.content == answer.content


def test_the_export_refuses_what_makes_no_sense(epoch, plots):
    wanted = epoch.finished(plots)
    assert export(epoch).status_code == 422
    assert export(epoch, collections=[wanted], facility_ids=["f"]).status_code == 422
    assert export(epoch, facility_ids=["f"]).status_code == 404
    assert export(epoch, collections=["0x1"]).status_code == 404
    assert export(epoch, collections=[wanted], monitoring_start="x").status_code == 422
    assert export(epoch, collections=[wanted], monitoring_start="2020-99-99").status_code == 422
    assert epoch.call("POST", "/export_eudr_dds", json={"collections": wanted}).status_code == 422
    running = epoch.batch(plots[:2], "running").json()["collection_id"]
    assert export(epoch, collections=[running]).status_code == 409
    without = epoch.finished(plots[:2], "without", stats="water")
    assert export(epoch, collections=[without]).status_code == 400


def test_the_export_may_want_the_other_method(epoch, plots):
    wanted = epoch.finished(plots)
    epoch.options(export_method="post")
    assert export(epoch, collections=[wanted]).status_code == 405
    assert epoch.call("POST", "/export_eudr_dds", json={"collections": [wanted]}).status_code == 200
    epoch.options(export_method="get")
    assert epoch.call("POST", "/export_eudr_dds", json={"collections": [wanted]}).status_code == 405


def test_the_export_can_be_an_error_or_hostile(epoch, plots):
    wanted = epoch.finished(plots)
    epoch.options(export_variant="error")
    answer = export(epoch, collections=[wanted])
    assert answer.status_code == 200 and "detail" in answer.json()
    epoch.options(export_variant="hostile")
    with zipfile.ZipFile(io.BytesIO(export(epoch, collections=[wanted]).content)) as archive:
        names = [info.orig_filename for info in archive.infolist()]
        links = [info for info in archive.infolist() if (info.external_attr >> 16) & 0o170000 == 0o120000]
    assert {"../outside.txt", "/absolute.txt", "C:\\drive.txt"} <= set(names)
    assert len(links) == 1


# Places


@pytest.mark.parametrize(
    "name, longitude, latitude",
    [
        ("Ghana", -1.6, 6.7),
        ("C\u00f4te d'Ivoire", -5.5, 6.8),
        ("Brazil", -52, -3),
        ("Peru", -76, -9),
        ("Ecuador", -79, -1),
        ("Indonesia", 102, -1),
        ("Vietnam", 108.2, 12.7),
        ("Colombia", -75.5, 4.8),
        ("Cameroon", 11.5, 3.9),
        ("Ethiopia", 36.8, 7.6),
        ("Kenya", 37, -0.5),
        ("Honduras", -87, 14.8),
        ("Finland", 25, 62),
        ("Austria", 14, 47.5),
        ("Portugal", -8, 40),
        ("United States of America", -90, 40),
        (None, -30, 0),
    ],
)
def test_places_lie_in_their_countries_by_the_map_that_qgis_brings(name, longitude, latitude):
    if find_map() is None:
        pytest.skip("no QGIS beside this Python")
    assert count_countries([(longitude, latitude)] * 3) == {name: 3}


@pytest.mark.parametrize(
    "declared, shown, same",
    [
        ("ghana", "Ghana", True),
        ("Cote d'Ivoire", "C\u00f4te d'Ivoire", True),
        ("Democratic Republic of the Congo", "Dem. Rep. Congo", True),
        ("United States", "United States of America", True),
        ("Niger", "Nigeria", False),
        ("Guinea", "Guinea-Bissau", False),
        ("Guinea", "Eq. Guinea", False),
        ("Peru", "Ghana", False),
        (" ", "Ghana", False),
    ],
)
def test_a_declared_country_is_known_by_the_names_that_people_write(declared, shown, same):
    assert is_same(declared, shown) is same


def test_without_a_world_map_the_answer_says_that_no_country_was_detected(epoch, plots, monkeypatch):
    monkeypatch.setattr("georelay.sandbox.epoch.countries.find_map", lambda: None)
    answer = epoch.batch(plots, country="Peru", skip_on_low_confidence=True).json()
    assert answer["status"] == "PROCESSING" and "country_override_info" not in answer
    assert "could not be detected" in answer["warnings"][0]
    epoch.advance(1000)
    (shed,) = epoch.rows("/fetch_supply_shed", filename=answer["collection_id"])
    assert shed["properties"]["country"] is None
    assert "could not be detected" in shed["properties"]["locations_confidence"]


def test_every_geometry_has_a_pixel_and_none_has_too_many():
    tiny = {"type": "Polygon", "coordinates": [[[0, 0], [1e-6, 0], [1e-6, 1e-6], [0, 0]]]}
    flat = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [2, 0], [0, 0]]]}
    huge = {"type": "Polygon", "coordinates": [[[-170, -80], [170, -80], [170, 80], [-170, 80], [-170, -80]]]}
    long = {"type": "Polygon", "coordinates": [[[-170, 0], [170, 0], [170, 0.0001], [-170, 0.0001], [-170, 0]]]}
    for geometry in (tiny, flat, huge, long, {"type": "Point", "coordinates": [180, 90]}):
        assert 1 <= len(pixels_in(geometry)) <= 200
    assert make_png(4, 4).startswith(b"\x89PNG")

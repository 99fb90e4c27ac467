"""The docks in the real QGIS Desktop: each drive is a script of what a person does."""

from __future__ import annotations

import inspect
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from desktop import drive  # noqa: E402

DRIVES = {
    "check": {},
    "repair": {},
    "first_steps": {},
    "services": {},
    "imagery": {},
    "options": {},
    "unload": {},
    "away": {"timeout": 240},
    "away_docks": {"timeout": 200},
    "review": {},
    "review_keys": {},
    "statement": {},
    "native": {},
    "locator": {},
    "browser": {"timeout": 150},
    "shots": {"timeout": 150, "size": "1280x720"},
    "stale": {},
    "priced": {},
    "silent": {},
    "trouble": {"THEME": "Night Mapping"},
}
AT_ONCE = 3  # a drive mostly waits


@pytest.fixture(scope="module")
def desktops(request, tmp_path_factory):
    """Every drive that a chosen test looks at, started side by side; a test waits for its own."""
    asked = "".join(inspect.getsource(each.function) for each in request.session.items if each.path == Path(__file__))
    wanted = [name for name in DRIVES if f'seen_clean("{name}")' in asked]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        slow = ("away", "away_docks", "priced", "imagery", "services", "first_steps", "trouble")
        slow_first = sorted(wanted, key=slow.__contains__, reverse=True)
        yield {name: pool.submit(drive, tmp_path_factory.mktemp(name), name, **DRIVES[name]) for name in slow_first}


@pytest.fixture
def seen_clean(desktops):
    """A drive's facts, once it has ended without an error, a box or a traceback."""

    def see(name):
        seen = desktops[name].result()
        assert not seen.error, seen.error + seen.log[-3000:]
        assert not seen.boxes, seen.boxes
        assert "Traceback" not in seen.log, seen.log[-3000:]
        return seen.facts

    return see


def test_a_layer_is_checked_and_its_findings_are_walked_through_on_the_map(seen_clean):
    facts = seen_clean("check")
    assert facts["preset"] and facts["id"] == "plot_id"
    assert facts["verb"] == "Check 420 plots"
    assert facts["send"].startswith("Send 4") and "fit to send" in facts["summary"]
    assert facts["rules"]["self_intersection"] >= 3 and facts["rules"]["null_geometry"] == 2
    assert facts["findings_layers"] == [["Findings: plots", "QgsCategorizedSymbolRenderer"]]
    assert facts["nowhere"] == [True, True], "a finding without a place must leave the map where it is"
    assert facts["scale"] < 5000 and "crosses" in facts["meaning"]
    assert facts["drawn"] == [True, True] and not facts["undrawn"], "a drawing of the plot with the place marked"
    assert facts["filtered"] == 1
    assert facts["findings_layers_after"] == 1, "a second check replaces the findings of the first"
    assert facts["width"] <= 400
    assert facts["cleared"][0] and "Open a layer" in facts["cleared"][1] and not facts["cleared"][2]
    assert facts["remembered"] == ["plots", "Every rule", False], "the project remembers layer and profile"
    assert facts["untouched"], "opening a project with a dock open changes nothing in it"


def test_repairs_are_listed_before_a_copy_is_written_and_one_can_be_left_out(seen_clean):
    facts = seen_clean("repair")
    assert facts["head"].startswith("Nothing is written yet.") and "rejected plots" in facts["foot"]
    assert facts["named"] and all(each.startswith("GH-") for each in facts["named"]) and facts["linked"]
    assert facts["nothing_written"] and facts["back"] == 1
    listed, count = facts["listed"], int(facts["all"].split()[1])
    assert "Spike" in listed and len(listed) >= 3
    assert all(int(number) and float(areas.split()[0]) > 0 for number, areas in listed.values())
    assert int(facts["fewer"].split()[1]) == count - int(listed["Spike"][0])
    assert facts["said"].startswith(facts["fewer"].split()[1])
    names = dict(facts["layers"])
    assert names["plots repaired"] + names["plots not repaired"] == 420
    assert names["plots repairs"] == int(facts["fewer"].split()[1])
    assert facts["files"] == [True, True, True], "they survive the project's end"
    assert facts["groups"] == [["plots repaired "], True]
    assert facts["checked"] == "plots repaired" and "spike" in facts["left"]
    assert not {"self_intersection", "duplicate_vertices", "unclosed_ring"} & set(facts["left"])
    assert facts["report"][0] and facts["report"][1] > 5000 and facts["open"] == ["Open"]
    assert facts["eudr"][:2] == [True, True] and facts["eudr"][2] == "Write the EU file"
    assert facts["eudr_file"][0] and facts["eudr_file"][1] > 10_000 and facts["eudr_file"][2] == "plots_repaired_eudr_"
    assert "plots" in facts["statements"] and " ha, " in facts["statements"] and facts["stays_out"]
    assert facts["width"] <= 400


def test_a_newcomer_tries_everything_with_five_clicks(seen_clean):
    facts = seen_clean("first_steps")
    assert facts["docks_at_start"] == [], "docks are off by default"
    assert (facts["Check_page"], facts["Services_page"], facts["Jobs_page"]) == (0, 0, 0)
    assert facts["toolbox"]
    assert facts["layers"] == ["Findings: Sample plots (synthetic)", "Sample plots (synthetic)"]
    assert facts["pages_after"] == [1, 1]
    assert facts["connection"] == "sandbox" and facts["operation"] == "epochbatchprocess"
    assert facts["send_enabled"] and facts["verb"].startswith("Send 4")
    assert facts["said"].startswith("Sent.")
    assert all(facts["tips"]), "a disabled button says why"
    assert facts["results"] == [["categorizedSymbol", 420, True, True, "ogr"]]
    assert facts["state"] == "done, results here" and "synthetic" in facts["job_facts"]
    assert facts["again"] == ["epochbatchprocess", True]


def test_every_operation_has_its_form_and_an_area_comes_back_as_layers(seen_clean):
    facts = seen_clean("services")
    assert facts["forms"] >= 36 and facts["without_widget"] == {}
    assert facts["built_in_vain"] <= 0, "no other form is built on the way, such as a service's first"
    assert facts["too_wide"] == {}, "every form fits a dock 360 pixels wide"
    assert facts["id_field"] == "plot_id"
    assert "have errors" in facts["stops"] and not facts["enabled_with_errors"]
    assert facts["before"].startswith("Before you send: 4") and "stay home" in facts["before"]
    assert facts["shown"] == [True, True, True]
    assert facts["extent"] == ["Map extent", True]
    assert facts["drawing"] and facts["drawn"] == ["Drawn area", 1, True] and facts["given_up"] == [True, False]
    assert "ha" in facts["area_verb"] and facts["area_sent"].startswith("Sent.")
    assert {"Buildings", "Roads", "Terrain", "Trees"} <= set(facts["area_layers"])
    assert "on the map" in facts["area_words"]
    assert "Balance" in facts["account"]
    assert "Credits: " in facts["credits"]


def test_a_layer_may_go_or_change_while_it_is_read(seen_clean):
    facts = seen_clean("away")
    kinds = {"check", "repair", "report", "export", "send", "search", "preview"}
    assert {each.split()[0] for each in facts["ends"]} == kinds
    for told, (ending, sentence, count) in facts["ends"].items():
        kind, how = told.split()
        if kind == "preview":
            assert "nothing answers" in sentence, "the preview's address leads nowhere; its layer is no matter"
        elif how == "saved":  # it goes on with what it began with, or stops with a sentence
            assert ending == "succeeded" or "Nothing was sent or written. Run it again." in sentence, told
        else:
            assert (ending, sentence) == ("succeeded", ""), told
        if kind == "check" and ending == "succeeded":
            assert count == (1999 if how == "closed" else 2000), "what it began with, with the edit not yet saved"
    for how, (enabled, reason) in facts["preflights"].items():
        assert enabled == (how in ("edited", "saved")), f"{how}: gone, or no plot passes the filter"
        assert bool(reason) != enabled
    assert "fit to send" in facts["after"], "and the docks work as before"


def test_a_dock_ends_its_run_and_works_on_whatever_becomes_of_the_layer(seen_clean):
    facts = seen_clean("away_docks")
    assert len(facts["runs"]) == 15
    for told, (state, said, still_runs) in facts["runs"].items():
        assert not still_runs, told
        kind, how = told.split()
        if kind == "send":
            assert state == (how == "edited") and said, told
        else:
            assert state.startswith("Out of date") or how == "edited", (told, state)
            assert state.startswith("many: ") or said or kind == "check", f"{told}: an edit is followed, or it is said"
    assert "fit to send" in facts["after"]


def test_results_hold_for_one_layer_at_one_moment(seen_clean):
    facts = seen_clean("stale")
    assert set(facts["arriving"]) == {"The findings are being read..."}, "nothing says that all is well too early"
    acts = ["export", "next", "previous", "repair", "report", "send"]
    for told in ("fresh", "back"):
        assert facts[told] == [facts["fresh"][0], acts, True, False] and facts[told][0].startswith("plots: 11 errors")
    for told in ("other layer", "other profile", "filtered", "removed"):
        summary, able, alive, again = facts[told]
        assert summary.startswith("Out of date") and able == [] and not alive, told
        assert again == (told != "removed"), "a layer that is gone cannot be checked again"
    summary, sendable, why = facts["placeless"]
    assert "fit to send" not in summary and not sendable and "no coordinate reference system" in why


def test_findings_follow_an_edit_and_the_next_one_is_a_key_away(seen_clean):
    facts = seen_clean("stale")
    summary, able, alive, _ = facts["edited"]
    assert summary.startswith("Out of date") and able == [] and alive
    before, after, mended, summary, severity, focus = facts["followed"]
    assert after == before - 1 and mended == 1 and "1 mended" in summary and summary.startswith("plots: ")
    assert severity == 1 and focus, "the filter and the place in the list stay"
    assert facts["map"] == [after], "the map tells the same as the list"
    assert facts["next"][0] == facts["next"][1] and facts["undone"] == [before, 0]


def test_the_price_stands_before_the_run_and_a_limit_stops_it(seen_clean):
    facts = seen_clean("priced")
    price, verb, able, reason = facts["price"]
    assert price.endswith(" left)") and " credits of " in price and able and not reason
    assert verb == f"Run for {price.split(' credits')[0]} credits"
    unknown, able = facts["beod"]
    assert unknown.startswith("Price not known: the service tells none before the run. The account has") and able
    able, reason, tip = facts["limited"]
    assert not able and "above your limit of 1" in reason and tip == reason
    assert f"Cost: {price.split(' credits')[0]} credits" in facts["cost"], "the job shows what it cost"


def test_what_the_service_can_list_is_a_list_and_only_what_fits_is_shown(seen_clean):
    facts = seen_clean("priced")
    assert facts["fits"] == {
        "0": ["PROVIDER"],
        "1": ["PROVIDER", "IMAGE_IDS"],
        "2": ["IMAGE_IDS", "MOSAIC_ID"],
        "3": ["URL"],
    }
    assert facts["helped"] == [False, False, True, False], "images are listed of a mosaic, which is chosen first"
    assert facts["hidden_value"] is None, "what is hidden is not sent"
    assert any("Buildings · 10 credits/km²" in each for each in facts["models"]) and len(facts["models"]) > 3
    assert any("0.60 m · 2 credits/km² · from 5 km²" in each for each in facts["providers"])
    assert "Height estimation · 10 credits/km²" in facts["boxes"] and facts["ticked"] == "Classification"
    assert facts["typed"] == ["something else", True, "Classification"], "typing works, with options to be typed too"
    assert facts["chosen"].endswith("Roads") and facts["at_once"] == len(facts["models"])
    assert {"mapflowmodels", "mapflowproviders"} <= set(facts["kept"])
    assert not any(secret in facts["kept_text"].lower() for secret in ("token", "password", "bearer", "@"))
    assert "Cocoa" in facts["crops"] and facts["crop"] == "Vanilla"


def test_operations_are_grouped_by_what_is_wanted_and_deletes_stand_apart(seen_clean):
    facts = seen_clean("priced")
    rows = facts["operations"]
    assert [title for title, data in rows if data is None] == ["Run", "Look at", "Manage", ""]
    assert not any(facts["heads"]), "a title cannot be chosen"
    apart = [data for _, data in rows[[title for title, _ in rows].index("") + 1 :]]
    assert apart and all("delete" in data for data in apart)
    assert not any("delete" in (data or "") for _, data in rows[: -len(apart)])


def test_a_run_that_was_made_before_is_not_announced_as_sent(seen_clean):
    facts = seen_clean("priced")
    assert facts["first"].startswith("Sent.")
    words, buttons = facts["again"]
    assert words.startswith("Nothing was sent and nothing is paid") and "Buildings area" in words
    assert buttons[:2] == ["Run anew", "Show jobs"] and facts["jobs"] == 1
    assert facts["anew"][0].startswith("Sent.") and facts["anew"][1] == 2


def test_scripts_find_every_widget_by_the_name_that_the_contract_gives_it(seen_clean):
    assert seen_clean("priced")["unnamed"] == []


def test_nothing_waits_for_a_server_that_never_answers(seen_clean):
    facts = seen_clean("silent")
    assert facts["heard"] > 0 and len(facts["pauses"]) > 20
    waiting = {words: pause for words, (pause, _) in facts["pauses"].items() if pause > 3000}
    assert waiting == {}, "a look at a network that waits takes much longer than this busy machine ever does"
    working = {words: work for words, (_, work) in facts["pauses"].items() if work > 1000}
    assert working == {}, "nor is the window kept busy by work of our own: 0.05 to 0.15 s are usual"
    assert facts["idle"] == [True, True, True], "and all of it can be stopped"


def test_trouble_is_said_in_the_dock_and_a_dark_theme_stays_readable(seen_clean):
    facts = seen_clean("trouble")
    assert facts["disabled"] and "Collection id" in facts["reason"]
    assert "not found" in facts["refused"] and facts["buttons"] == ["Retry", "Details"]
    assert "GET /batch_progress" in facts["details"]
    assert "no connection 'gone'" in facts["unknown_connection"]
    assert facts["listed"] == "Number of collections: 0"
    assert facts["stopped"].startswith("Stopped")
    assert facts["more"] == "More (1 set)"
    assert not facts["master_password_asked"]


def test_a_connection_is_saved_without_its_secret_in_the_settings(seen_clean):
    facts = seen_clean("options")
    assert "https://" in facts["refused"]
    assert facts["tried_out"][0].startswith("Name look-up: ") and "epoch.invalid" in facts["tried_out"][0]
    assert facts["tried_out"][1] == 0, "nothing is saved by trying it out"
    assert facts["saved"] == [["work", "https://epoch.invalid", True, True]]
    assert "x" * 12 not in facts["settings_text"] and "epoch.invalid" in facts["settings_text"]
    assert facts["tested"] == "Epoch SCO2 answers through 'sandbox'."
    assert facts["downloads"] == 7
    assert "Epoch" in facts["pages"]["Help"] and "GNU General Public License" in facts["pages"]["About"]
    assert facts["sampled"] == ["Findings: Sample plots (synthetic)", "Sample plots (synthetic)"]


def test_unloading_five_times_leaves_nothing_behind(seen_clean):
    facts = seen_clean("unload")
    first, *others = facts["rounds"]
    for left in facts["rounds"]:
        for thing in ("docks", "actions", "toolbars", "menus", "functions", "layer_acts"):
            assert left[thing] == [], thing
        assert not left["provider"] and left["tasks"] == 0
    assert len(others) == 4
    assert all(first["items"] == each["items"] for each in others), "outlines on the map are taken away"
    busy = facts["after_busy"]
    assert facts["busy"] > 0, "the last round unloads while work is under way"
    assert not busy["provider"] and busy["docks"] == [] and busy["tasks"] == 0
    assert facts["loaded"] and len(facts["again"]["docks"]) == 4 and facts["again"]["menus"] == ["GeoRelay"]


def test_own_imagery_is_uploaded_listed_shown_used_and_deleted(seen_clean):
    facts = seen_clean("imagery")
    assert facts["tips"] and "no mosaic yet" in facts["empty"]
    assert facts["upload"] == "mapflowuploadimages" and facts["uploaded"].startswith("Sent.")
    assert facts["rows"][0].startswith("survey_2026  1 image") and "3 bands" in facts["rows"][1]
    assert "GB" in facts["storage"]
    assert ["survey.tif", "gdal"] in facts["layers"] and ["survey_2026", "wms"] in facts["layers"]
    assert facts["use"] == ["mapflowprocess", 2, True]
    assert not facts["upload_empty"] and not facts["dropped_text"]
    assert facts["dropped_file"] == facts["dropped_layer"] == [True, True]
    assert facts["thumbnail"], "a small picture of each image stands in the list"
    assert "ha" in facts["run_verb"] and facts["run_sent"].startswith("Sent.")
    assert any(count > 0 for name, count in facts["run_layers"] if name != "area")
    assert "no mosaic yet" in facts["after"]


def test_search_results_are_one_choice_in_the_list_and_on_the_map(seen_clean):
    facts = seen_clean("imagery")
    assert facts["no_search"] == [True, False, True]
    assert not facts["placeless"][0] and "Choose an area" in facts["placeless"][1]
    assert facts["filters"][0] == 90 and facts["filters"][1]["little cloud"]["MAX_CLOUD"] == 90
    assert all(facts[f"sorted_{column}"] for column in range(4)) and "found" in facts["search_said"]
    assert len(facts["search_file"]) == 1, "what was found is a file of the results folder"
    assert facts["hits"][0] == facts["hits"][1] > 1
    assert facts["row_to_map"] and facts["map_to_row"] and facts["narrow"] <= 360
    assert facts["looked"].endswith("is on the map.") and facts["looked"].split(" is on")[0] in facts["look_layers"]
    assert facts["use_hit"] == ["mapflowprocess", 1, True]
    assert "barred" not in facts or (not facts["barred"][0] and "not usable" in facts["barred"][1])
    assert facts["search_gone"] == [0, True]


def test_flagged_plots_are_decided_one_by_one_with_a_key_each(seen_clean):
    facts = seen_clean("review")
    assert facts["verb"] == "Review the flagged plots of results"
    assert facts["summary"] == "110 flagged, 0 decided, 110 left"
    assert facts["first"] == "GH-0" and "Deforestation found: 0.44 ha." in facts["facts"]
    assert facts["linked"] and facts["scale"]
    assert [each[:2] for each in facts["decided"]] == [
        ["GH-0", "accept"],
        ["GH-3", "reject"],
        ["GH-6", "ask"],
        ["GH-9", "later"],
    ]
    assert facts["back"] == "GH-9"
    assert facts["typed"] == ["a real island", 4], "letters that are written into the reason decide nothing"
    assert facts["reason"] == ["GH-12", "accept", "a real island"]
    assert facts["after"] == "110 flagged, 5 decided, 105 left"
    assert facts["hundred"] == 100 and facts["filtered"] == 5, "GH-30, GH-300, GH-303, ..."
    assert facts["again"] == "110 flagged, 100 decided, 10 left", "decisions hold when the plots are read again"
    assert facts["gone"] == ["Nothing is under review.", False, 0]


def test_a_layer_offers_its_acts_and_a_job_that_ends_is_told_with_every_dock_closed(seen_clean):
    facts = seen_clean("native")
    assert facts["acts"] == ["Check", "Repair", "Send", "Evidence"] and facts["sent"] == [True, ""]
    assert facts["docks"] == [] and facts["docks_after"] == [], "no dock is opened for it"
    assert facts["by_itself"] == ["by_itself is done. 28 of 420 plots: Deforestation found", 1, ["Show on map", "Jobs"]]
    assert facts["waited"] == ["Show on map", "Jobs"], "what was waited for is told too, and not brought twice"
    groups = [["Check of plots", ["Findings: plots"]], ["by_click", ["by_click"]], ["by_itself", ["by_itself"]]]
    assert facts["tree"] == [*groups, ["mine", ["Check of plots"]]], "a group for each, at the top, never in another"
    assert facts["told"].endswith("is done.") and facts["button"] == "Show on map"
    assert " of 420 plots: Deforestation found" in facts["figure"] and facts["more"] >= 1
    assert facts["why"] == facts["why_results"] == facts["why_findings"] == 1 and "not fit to send" in facts["reasons"]
    assert "Deforestation found: " in facts["result"] and facts["result"].startswith("Plot GH-")
    assert "crosses itself" in facts["finding"] and facts["finding"].startswith("Plot GH-")
    assert "fit to send" in facts["checked"] and facts["sends"]


def test_jobs_and_plots_are_found_in_the_locator_bar_while_layers_come_and_go(seen_clean):
    facts = seen_clean("locator")
    assert facts["plots"] == [["GH-0001", "Plot of plots"]] and facts["closer"]
    assert [told for _, told in facts["jobs"]] == ["Job: done"] and facts["job"] == [True, True]
    assert facts["GH-0001"] == facts["gr nothing of the kind"] == facts["gr "] == [], "only after `gr`"
    assert facts["edited"] == [["NEW-77", "Plot of plots"]], "what was edited is found before it is saved"
    assert facts["after"] == 10 and facts["cleared"] == []
    assert facts["big"] == [["RG-059999", "Plot of registry"]], "what takes a while to read is found once it is read"
    assert facts["unloaded"] == [] and facts["again"] == 10


def test_what_an_account_keeps_stands_in_the_browser_and_is_dragged_to_the_map(seen_clean):
    facts = seen_clean("browser")
    assert facts["ran"] == ["", ""]
    assert facts["root"] == facts["back"] == ["Jobs", "BrightEarth On Demand", "Epoch SCO2", "Mapflow"]
    assert any(each.startswith("browsed · done") for each in facts["jobs"])
    assert facts["connections"] == ["Sandbox (synthetic)"] and facts["shelves"] == ["Mosaics", "Projects"]
    assert facts["asked_early"] == [] and facts["asked"] == ["mapflowlistmosaics"], "by opening alone"
    assert facts["mosaics"][0].startswith("survey_2026 · 1 image · ")
    assert facts["layers"] == ["browsed", "browsed", "plots", "survey.tif", "survey_2026"]
    assert any(each.startswith("browsed_epochfetchresults_") for each in facts["files"])
    assert facts["acts"][0] == "Show on map" and facts["acts"][-1] == "Copy the id"
    assert facts["form"] == ["mapflowprocess", 2, 1] and facts["image"] and facts["job"]
    assert facts["again"] == ["mapflowlistmosaics"] and facts["gone"]
    assert facts["secret"] == [] and all("custom:georelay:" in each for each in facts["carried"])


def test_a_review_needs_no_mouse_and_offers_the_imagery_that_there_is(seen_clean):
    facts = seen_clean("review_keys")
    assert facts["then"] and facts["now"], "a forest map of 2020 is taken by itself; there is no imagery of today yet"
    assert "My tiles" in facts["offered"] and facts["xyz"] == ["My tiles", True, False] and facts["once"] == 1
    assert "Mosaics of Mapflow, sandbox" in facts["offered"] and facts["offered"][-1] == "Look for them"
    assert len(facts["mosaics"]) == 1 and facts["mosaic"] == "survey_2026" and facts["seen"]
    choices = ("accept", "reject", "ask", "later")
    assert facts["decided"] == [[f"GH-{n}", choices[n % 4], f"reason {n % 3}, as seen", f"note {n}"] for n in range(20)]
    assert facts["summary"] == "20 flagged, 20 decided, 0 left" and facts["focus"]
    assert facts["width"] <= 360


def test_a_statement_is_read_and_confirmed_before_it_is_submitted(seen_clean):
    facts = seen_clean("statement")
    assert facts["verb"] == "Show what will be declared" and not facts["asked_in_form"]
    assert facts["incomplete"][0].startswith("The own reference is missing.") and facts["incomplete"][1] is False
    assert facts["counting"] == ["Submit the statement", False, "Counting and checking what would be declared..."]
    ready = ["Submit the statement for 406 plots", False, "Read what will be declared, then confirm it.", False]
    assert facts["ready"] == ready and facts["named"], "never ticked by default"
    for words in (
        "DOMESTIC",
        "OPERATOR",
        "COCOA-2026-01",
        "Cocoa Ltd",
        "406",
        "788.7 ha",
        "cocoa.geojson",
        "Epoch SCO2, connection 'sandbox'",
        "Warning: 1 flagged plot has no decision.",
        "Warning: 406 plots have no result on this computer.",
    ):
        assert words in facts["told"]
    assert facts["width"] <= 400 and facts["confirmed"] == [True, ""]
    assert "has changed since it was read" in facts["changed"][0] and facts["changed"][1:] == [False, 0]
    assert facts["back"] == [False, False, "Show what will be declared"] and facts["other"] == [False, False]
    assert facts["sent"][0].startswith("Submitted: filed, waiting for its number.") and facts["sent"][1] == 1
    assert "can be amended or withdrawn until" in facts["sent"][0] and facts["after"] == [False, False]
    assert len(facts["used"]) == 1, "a reference that was used is told"
    assert facts["followed"] == ["Run anew", 1] and facts["anew"] == [True, False, 1], "anew it is read anew"


def test_every_widget_that_takes_the_keyboard_has_a_name(seen_clean):
    facts = seen_clean("shots")
    assert facts["titles"] == ["Check", "Services", "Jobs", "Imagery", "Review"]
    assert {name: found for name, found in facts["unnamed"].items() if found} == {}
    assert len(facts["forms"]) >= 36 and {name: found for name, found in facts["forms"].items() if found} == {}


def test_the_main_buttons_and_six_findings_are_seen_in_a_small_window(seen_clean):
    facts = seen_clean("shots")
    assert set(facts["widths"].values()) == {360} and facts["window"] == [1280, 720], "no dock makes the window grow"
    assert {name: found for name, found in facts["hidden"].items() if found} == {}
    assert facts["rows"] >= 6

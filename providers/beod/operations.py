"""What BrightEarth On Demand offers: its operations, declared and run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...language import N_, tr
from .. import fields
from ..declare import Choice, Field, Intent, Kind, Operation, Out, Output, Run
from . import extraction
from .download import fetch_scenario, layers_in, note_files
from .following import watch
from .inventory import LISTS, PROJECTS, SCENARIOS
from .models import given_id
from .scenario import SCENARIO_FIELDS

AREA_PROFILE = 2

INPUT = Field(
    "INPUT",
    Kind.AREA,
    "Area of interest",
    "The polygon to work on, in any coordinate reference system. The service takes one polygon in longitude and "
    "latitude; see 'Area of several parts' for more than one.",
)
PROJECT_ID = Field(
    "PROJECT_ID",
    Kind.TEXT,
    "Project",
    "The id of the project at the service, as 'Create a project' returns it.",
    listed=PROJECTS,
)
SCENARIO_ID = Field(
    "SCENARIO_ID",
    Kind.TEXT,
    "Scenario",
    "The id of the scenario at the service, as 'Start a scenario' returns it.",
    listed=SCENARIOS,
)
ACTIVITY_ID = Field(
    "ACTIVITY_ID",
    Kind.TEXT,
    "Activity",
    "The id of the running work at the service, as 'Start a scenario' returns it.",
    listed=replace(SCENARIOS, value="activity_id"),
)
NAME = Field(
    "NAME",
    Kind.TEXT,
    "Name",
    "How it is called at the service. Left empty: the layer's name and the time (UTC).",
    default="",
    optional=True,
)
ONE_PART = replace(
    fields.MULTIPART,
    help="A project has one polygon. What to do when the area has several features or parts. Refuse: say so and send "
    "nothing. Dissolve: merge what touches, refuse if parts remain. Convex hull or bounding box: one polygon round "
    "them all, which is larger than the parts. One run per part is for 'Extract' (beodextract) only.",
    choices=tuple(
        Choice(each.value, N_("(One run per part: not for a single project)") if each.value == "each" else each.title)
        for each in fields.MULTIPART.choices
    ),
)

_PROJECT = Output("PROJECT_ID", Out.TEXT, "Project", "The project's id; several, comma-separated, with several runs.")
_SCENARIO = Output("SCENARIO_ID", Out.TEXT, "Scenario", "The scenario's id; several, comma-separated, likewise.")
_ACTIVITY = Output("ACTIVITY_ID", Out.TEXT, "Activity", "The id to follow the work by; empty where none was named.")
_FOLDER = Output("OUTPUT", Out.FOLDER, "Results", "The folder that gets the files, in one folder for each scenario.")
_LAYERS = Output("LAYERS", Out.LAYERS, "Layers", "The results as layers, the tiles of each put together.")


def run_account(run: Run) -> Mapping[str, Any]:
    """Who the connection is, and what is left."""
    account = run.client.me()
    run.info(
        tr(
            "User {user_id}, credits left: {credits}.",
            user_id=account.user_id,
            credits=account.credits or tr("unknown"),
        )
    )
    return {"USER_ID": account.user_id, "CREDITS": account.credits}


def run_activity(run: Run) -> Mapping[str, Any]:
    """One look, or looks until the end; a failure at the service is told, not raised."""
    project_id = given_id(run.values["PROJECT_ID"], "project")
    activity_id = given_id(run.values["ACTIVITY_ID"], "activity")
    seen = watch(run, project_id, activity_id, bool(run.values.get("WAIT")))
    if seen.details:
        run.info(seen.details)
    return {"STATE": seen.state, "DETAILS": seen.details, "PROGRESS": seen.progress or 0.0}


def run_download(run: Run) -> Mapping[str, Any]:
    """All files of a scenario."""
    project_id = given_id(run.values["PROJECT_ID"], "project")
    scenario_id = given_id(run.values["SCENARIO_ID"], "scenario")
    fetched = fetch_scenario(run, project_id, scenario_id, run.folder("OUTPUT"), run.progress)
    job = run.jobs.store.find_remote(run.provider.id, "scenario_id", scenario_id)
    if job is not None and not fetched.missing:
        note_files(run, job, [fetched])
    return {
        "OUTPUT": run.folder("OUTPUT"),
        "FILE_COUNT": fetched.files,
        "SKIPPED_COUNT": fetched.skipped,
        "BYTES": fetched.bytes,
        "LAYERS": layers_in(run, [fetched], job, job.name if job else f"BrightEarth {scenario_id}"),
    }


COG = Field(
    "COG",
    Kind.FLAG,
    "Rasters as cloud optimised GeoTIFF",
    "Copy the tiles of each raster layer into one GeoTIFF. Switched off, they become one virtual raster, which is made "
    "at "
    "once and takes no room.",
    default=False,
    advanced=True,
)
ACCOUNT = Operation(
    "beodaccount",
    "Show the account",
    "Signs in and shows who the connection belongs to and how many credits are left. Nothing is changed.",
    (),
    (
        Output("USER_ID", Out.TEXT, "User", "The account's id at the service."),
        Output("CREDITS", Out.TEXT, "Credits", "The credits left, as the service writes them."),
    ),
    run_account,
    tags=("credits", "connection", "test"),
)
CREATE_PROJECT = Operation(
    "beodcreateproject",
    "Create a project",
    "Makes a project at the service and gives it its one area of interest. Scenarios are then started in it. "
    "The same area and name lead to the project that exists, unless 'Run anew' is set.",
    (INPUT, NAME, ONE_PART, fields.AREA_ON_INVALID, fields.NEW_RUN),
    (
        Output("PROJECT_ID", Out.TEXT, "Project", "The project's id at the service."),
        Output("ASSET_ID", Out.TEXT, "Area", "The id of the area of interest at the service."),
    ),
    work=extraction.CREATE_PROJECT,
    intent=Intent.MANAGE,
    tags=("aoi", "area"),
    profile=AREA_PROFILE,
)
START_SCENARIO = Operation(
    "beodstartscenario",
    "Start a scenario",
    "Starts the extraction over the area of a project. This probably spends credits: the service tells no price, so "
    "look at the credits first. The same scenario of the same project is not started twice, unless 'Run anew' is set.",
    (
        PROJECT_ID,
        replace(NAME, help="How the scenario is called at the service. Left empty: 'scenario' and the time (UTC)."),
        *SCENARIO_FIELDS,
        fields.NEW_RUN,
    ),
    (_SCENARIO, _ACTIVITY),
    work=extraction.START_SCENARIO,
    tags=("extraction", "buildings", "trees", "roads"),
    collect=extraction.collect_scenario,
)
ACTIVITY = Operation(
    "beodactivity",
    "Look at an activity",
    "Looks how far the work is, once or until it ends. A failure of the work is told in the outputs.",
    (PROJECT_ID, ACTIVITY_ID, fields.WATCH),
    (
        Output("STATE", Out.TEXT, "State", "The service's own word: CREATED, PENDING, RUNNING, SUCCESSFUL or FAILED."),
        Output("DETAILS", Out.TEXT, "Details", "What the service says about it; the reason of a failure."),
        Output("PROGRESS", Out.NUMBER, "Progress", "0 to 100, as the service gives it."),
    ),
    run_activity,
    tags=("status", "progress"),
)
DOWNLOAD = Operation(
    "beoddownload",
    "Download the results",
    "Fetches all files of a finished scenario and shows them as layers. A download that was interrupted goes on "
    "where it stopped when the same folder is given. Names that would leave the folder are refused and listed.",
    (PROJECT_ID, SCENARIO_ID, COG),
    (
        _FOLDER,
        Output("FILE_COUNT", Out.NUMBER, "Files", "Result files in the folder at the end."),
        Output("SKIPPED_COUNT", Out.NUMBER, "Skipped", "Files refused as unsafe or not to be had; the log names each."),
        Output("BYTES", Out.NUMBER, "Bytes", "The size of the result files."),
        _LAYERS,
    ),
    run_download,
    tags=("results", "files"),
)
EXTRACT = Operation(
    "beodextract",
    "Extract buildings, trees, roads, land cover and terrain",
    "Everything in one go: makes a project with the area, starts the scenario, follows it to its end, fetches the "
    "files and shows them as layers. This probably spends credits. Stopped or broken off, the same run goes on where "
    "it was; nothing is started twice, unless 'Run anew' is set.",
    (
        INPUT,
        replace(
            NAME,
            name="PROJECT_NAME",
            title="Project name",
            help="How project and scenario are called at the service. Left empty: the layer's name and the time (UTC).",
        ),
        fields.MULTIPART,
        fields.AREA_ON_INVALID,
        *SCENARIO_FIELDS,
        COG,
        fields.WAIT,
        fields.NEW_RUN,
    ),
    (
        _PROJECT,
        _SCENARIO,
        _ACTIVITY,
        Output("STATE", Out.TEXT, "State", "The service's own word for where the work is."),
        Output("JOB_ID", Out.TEXT, "Job", "The id of the job in the job list."),
        replace(_FOLDER, optional=True),
        _LAYERS,
    ),
    work=extraction.EXTRACT,
    tags=("extraction", "buildings", "trees", "roads", "land cover", "terrain", "dtm", "clutter"),
    profile=AREA_PROFILE,
    collect=extraction.collect_extraction,
)
OPERATIONS = (ACCOUNT, *LISTS, CREATE_PROJECT, START_SCENARIO, ACTIVITY, DOWNLOAD, EXTRACT)

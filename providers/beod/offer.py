"""What BrightEarth On Demand offers: its operations and their inputs, declared."""

from __future__ import annotations

from dataclasses import replace

from ...language import N_
from .. import fields
from ..declare import Choice, Column, Field, Intent, Kind, Listed, Operation, Out, Output, Shown
from ..late import LateModule

_extraction = LateModule(__package__, "extraction")
_inventory = LateModule(__package__, "inventory")
_operations = LateModule(__package__, "operations")

SCENARIO_TYPE = Field(
    "SCENARIO_TYPE",
    Kind.TEXT,
    "Scenario type",
    "What is extracted. 'extraction-mono' is the one type that the service documents; an account may know others.",
    default="extraction-mono",
    suggested=("extraction-mono",),
    advanced=True,
)
SOURCE_IMAGE_TYPE = Field(
    "SOURCE_IMAGE_TYPE",
    Kind.TEXT,
    "Kind of source image",
    "Where the imagery comes from. 'basemap' is the one kind that the service documents.",
    default="basemap",
    suggested=("basemap",),
    advanced=True,
)
SOURCE_IMAGE_ID = Field(
    "SOURCE_IMAGE_ID",
    Kind.INTEGER,
    "Source image",
    "The number of the image or basemap at the service. With the kind 'basemap', 1 is the Esri basemap.",
    default=1,
    minimum=0,
    advanced=True,
)
AUGMENTED = Field(
    "AUGMENTED",
    Kind.FLAG,
    "Augmented buildings",
    "Ask for augmented buildings in place of plain ones. What else the service needs for them is not documented.",
    default=False,
    advanced=True,
)
OUTPUT_CRS = Field(
    "OUTPUT_CRS",
    Kind.CHOICE,
    "CRS of the results",
    "The coordinate reference system in which the service delivers. It knows these two.",
    default=0,
    choices=(
        Choice(3857, "EPSG:3857 (Pseudo-Mercator, metres)"),
        Choice(4326, "EPSG:4326 (WGS 84, degrees)"),
    ),
)
VECTOR_FORMATS = Field(
    "VECTOR_FORMATS",
    Kind.CHOICES,
    "Vector formats",
    "In which formats buildings, trees and roads are delivered. Where both come, the GeoPackage is loaded. "
    "Nothing chosen: the service is not told any.",
    default=(1,),
    optional=True,
    choices=(Choice("shapefile", "Shapefile"), Choice("geopackage", "GeoPackage")),
)
RASTER_FORMATS = Field(
    "RASTER_FORMATS",
    Kind.CHOICES,
    "Raster formats",
    "In which formats land cover and terrain are delivered. Nothing chosen: the service is not told any.",
    default=(0,),
    optional=True,
    choices=(Choice("geotiff", "GeoTIFF"),),
)
THREE_D_FORMATS = Field(
    "THREE_D_FORMATS",
    Kind.CHOICES,
    "3D formats",
    "In which formats buildings and trees are delivered in 3D. QGIS 3.34 and later shows 3D tiles. "
    "Nothing chosen: the service is not told any.",
    default=(0,),
    optional=True,
    choices=(Choice("3d_tiles", "3D Tiles"),),
)
DL_MODELS = Field(
    "DL_MODELS",
    Kind.JSON,
    "Deep-learning models",
    "A JSON list, or the name of a file that holds one. The empty list takes the service's own models; "
    "which others there are is not documented.",
    default="[]",
    optional=True,
    advanced=True,
)
SCENARIO_FIELDS = (
    OUTPUT_CRS,
    VECTOR_FORMATS,
    RASTER_FORMATS,
    THREE_D_FORMATS,
    SCENARIO_TYPE,
    SOURCE_IMAGE_TYPE,
    SOURCE_IMAGE_ID,
    AUGMENTED,
    DL_MODELS,
)

PROJECTS = Listed("beodlistprojects", "project_id", (Shown("name"), Shown("state"), Shown("created", kind="day")))
_LISTED_PROJECT = Field(
    "PROJECT_ID",
    Kind.TEXT,
    "Project",
    "The id of the project at the service; 'List projects' shows it.",
    listed=PROJECTS,
)
SCENARIOS = Listed(
    "beodlistscenarios",
    "scenario_id",
    (Shown("name"), Shown("state"), Shown("created", kind="day")),
    given=((_LISTED_PROJECT.name, _LISTED_PROJECT.name),),
)
_COUNT = Output("COUNT", Out.NUMBER, "Count", "How many there are.")


def _columns(*ids: str) -> tuple[Column, ...]:
    return tuple(Column(name) for name in (*ids, "name", "type", "state", "created", "more"))


LISTS = (
    Operation(
        "beodlistprojects",
        "List projects",
        "The projects of the account. The service does not document this list; where it has none, the projects that "
        "this computer's job list knows are shown.",
        (),
        (Output("OUTPUT", Out.TABLE, "Projects", "One row a project.", columns=_columns("project_id")), _COUNT),
        _inventory.run_projects,
    ),
    Operation(
        "beodlistscenarios",
        "List scenarios",
        "The scenarios of a project. The service does not document this list; where it has none, those that this "
        "computer's job list knows are shown.",
        (_LISTED_PROJECT,),
        (
            Output(
                "OUTPUT", Out.TABLE, "Scenarios", "One row a scenario.", columns=_columns("scenario_id", "activity_id")
            ),
            _COUNT,
        ),
        _inventory.run_scenarios,
    ),
    Operation(
        "beodlistassets",
        "List assets",
        "What was given to a project, such as its area of interest, with the outline where the service tells it. The "
        "service does not document this list; where it has none, what this computer's job list knows is shown.",
        (_LISTED_PROJECT,),
        (
            Output(
                "OUTPUT",
                Out.FEATURES,
                "Assets",
                "One row an asset, in longitude and latitude.",
                geometry="polygon",
                columns=_columns("asset_id"),
            ),
            _COUNT,
        ),
        _inventory.run_assets,
        tags=("aoi", "area"),
    ),
)

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
    _operations.run_account,
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
    work=_extraction.CREATE_PROJECT,
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
    work=_extraction.START_SCENARIO,
    tags=("extraction", "buildings", "trees", "roads"),
    collect=_extraction.collect_scenario,
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
    _operations.run_activity,
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
    _operations.run_download,
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
    work=_extraction.EXTRACT,
    tags=("extraction", "buildings", "trees", "roads", "land cover", "terrain", "dtm", "clutter"),
    profile=AREA_PROFILE,
    collect=_extraction.collect_extraction,
)
OPERATIONS = (ACCOUNT, *LISTS, CREATE_PROJECT, START_SCENARIO, ACTIVITY, DOWNLOAD, EXTRACT)

"""AI mapping, as operations: what a run costs, a run, and processings wherever they were started."""

from __future__ import annotations

from dataclasses import replace

from ...declare import Intent, Operation, Out, Output
from ...fields import NEW_RUN, SPLIT, WAIT, WATCH
from ...late import LateModule
from ..form import CONFIRM, PROCESSING_ID, RUN_FIELDS

_operations = LateModule(__package__, "operations")
_results = LateModule(__package__, "results")

FEATURES = Output("OUTPUT", Out.FEATURES, "Result", geometry="polygon", optional=True)
FEATURE_COUNT = Output("FEATURE_COUNT", Out.NUMBER, "Number of features")
RESULTS = (
    Operation(
        "mapflowstatus",
        "Status of a processing",
        "Tells how far a processing is, and why it failed if it did.",
        (PROCESSING_ID, WATCH),
        (
            Output("STATUS", Out.TEXT, "Status"),
            Output("MESSAGES", Out.TEXT, "Messages", "Why stages failed, in sentences."),
            Output("PROGRESS", Out.NUMBER, "Progress (%)"),
        ),
        _results.show_status,
        tags=("progress", "look"),
    ),
    Operation(
        "mapflowresults",
        "Results of a processing",
        "Brings the features of a processing that is done, wherever it was started.",
        (PROCESSING_ID,),
        (replace(FEATURES, optional=False), FEATURE_COUNT),
        _results.show_results,
        tags=("download", "features"),
    ),
    Operation(
        "mapflowrestart",
        "Start a failed processing again",
        "Runs the failed parts of a processing again from the stage that failed. Mapflow names no price for it: "
        "compare the balance before and after.",
        (PROCESSING_ID, WATCH, NEW_RUN),
        (
            Output("STATUS", Out.TEXT, "Status"),
            Output("JOB_ID", Out.TEXT, "Job id", "The job that is open again, if there was one."),
        ),
        work=_results.RESTART_WORK,
        intent=Intent.MANAGE,
        tags=("retry", "failed"),
    ),
    Operation(
        "mapflowdeleteprocessing",
        "Delete processing",
        "Deletes a processing and its results at Mapflow; for one that is running it is the only way to stop it. This "
        "cannot be undone.",
        (PROCESSING_ID, CONFIRM),
        (),
        _results.delete_runs,
        intent=Intent.DELETE,
        tags=("remove", "stop", "cancel"),
        check=_results.check_delete,
    ),
)

_COST = Output("COST", Out.NUMBER, "Price (credits)")
RUNS = (
    Operation(
        "mapflowcost",
        "Price of a run",
        "Asks what a run would cost, after everything was judged as for the run itself. Starts nothing.",
        (*RUN_FIELDS, SPLIT),
        (
            _COST,
            Output("AREA_HA", Out.NUMBER, "Area (ha)"),
            Output("RUNS", Out.NUMBER, "Number of runs"),
        ),
        _operations.ask_price,
        intent=Intent.RUN,
        tags=("credits", "cost", "model", "ai"),
        profile=3,
        check=_operations.check_run,
    ),
    Operation(
        "mapflowprocess",
        "Run a model",
        "Runs a model over an area: the limits of the account are judged, the price is asked, then the run is started "
        "once and followed, and its features come home as a layer. An area over a limit is refused, or cut into "
        "several runs and merged again.",
        (*RUN_FIELDS, SPLIT, WAIT, NEW_RUN),
        (
            _COST,
            Output("PROCESSING_ID", Out.TEXT, "Processing id", "Several, separated by commas, after an area was cut."),
            Output("STATUS", Out.TEXT, "Status"),
            Output("JOB_ID", Out.TEXT, "Job id"),
            FEATURES,
            FEATURE_COUNT,
            Output(
                "LAYERS",
                Out.LAYERS,
                "Result tiles",
                "Where Mapflow offers the result as raster tiles. Vector tiles are added to the map only.",
            ),
        ),
        work=_operations.PROCESS_WORK,
        tags=("ai", "buildings", "roads", "forest", "processing", "detect"),
        profile=3,
        collect=_operations.collect,
        check=_operations.check_run,
        price="mapflowcost",
        restart="mapflowrestart",
    ),
)

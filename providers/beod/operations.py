"""What BrightEarth On Demand offers: its operations, declared and run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...language import tr
from ..declare import Run
from .download import fetch_scenario, layers_in, note_files
from .following import watch_activity
from .models import typed_id


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
    project_id = typed_id(run.values["PROJECT_ID"], "project")
    activity_id = typed_id(run.values["ACTIVITY_ID"], "activity")
    seen = watch_activity(run, project_id, activity_id, bool(run.values.get("WAIT")))
    if seen.details:
        run.info(seen.details)
    return {"STATE": seen.state, "DETAILS": seen.details, "PROGRESS": seen.progress or 0.0}


def run_download(run: Run) -> Mapping[str, Any]:
    """All files of a scenario."""
    project_id = typed_id(run.values["PROJECT_ID"], "project")
    scenario_id = typed_id(run.values["SCENARIO_ID"], "scenario")
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

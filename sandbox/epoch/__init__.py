"""The Epoch SCO2 API of the sandbox: its routes, its options, and who may ask."""

from __future__ import annotations

import math
from email.utils import formatdate
from typing import Any

from ..accounts import ACCOUNT, claims_of, is_pair, issue_token, sandbox_email, sandbox_password, sandbox_token
from ..routing import Handler, Refused, Request, Response, Route
from ..state import State
from ..synthetic import make_png
from .batch import batch_process, missing, run_step, stage_plots, upload_plots
from .collections import collection_answer
from .echo import ECHOES
from .export import export_get, export_post
from .fetch import fetch_metric, fetch_plots, fetch_samples, fetch_stat_regions, fetch_supply_shed
from .progress import SHAPES, batch_progress
from .sampling import sampling_design
from .sheds import ANSWERS, batch_supply_shed
from .statements import CHOICES as STATEMENT_CHOICES
from .statements import OPTIONS as STATEMENT_OPTIONS
from .statements import life_of, risk_get, risk_post, submit
from .stream import QUIRKS

OPTIONS: dict[str, Any] = {
    "batch_encoding": "both",  # which encodings of its parameters /batch_process takes
    "outcome": "ok",  # of analyses that are started while it is set
    "progress_shape": "percent",  # of /batch_progress; "mixed" chooses by collection
    "progress_delay": 0.0,  # seconds after the start of a job in which /batch_progress answers 404
    "not_ready": "empty",  # what a fetch answers while the job is running
    "ndjson": [],  # quirks of the fetches' bodies
    "shed_answer": "facility_ids",  # under which name /batch_supply_shed gives the ids
    "echo": [],  # what comes back of the uploaded plots: by default all of it, as it was
    "fetch_limit": 10000,  # most plots that a metric fetch gives without a limit
    "collections_shape": "object",  # of /get_collections
    "no_jobs": "empty",  # batch_jobs of a collection without jobs
    "duplicate_names": "shadow",  # a second collection of the same name
    "sampling_answer": "tasks",  # of /sampling_design/; "text": words alone
    "sampling_delay": 0.0,  # seconds until a design is ready; until then the one before is given
    "samples_encoding": "text",  # of strata and samples in /fetch_samples/
    "export_variant": "zip",
    "export_method": "both",
    "session_seconds": 3600,  # how long a token of /refresh_token lives
    "rate_limit": False,
    "rate_per_minute": 100,
    "rate_per_hour": 1000,
    "retry_after": "seconds",  # how a 429 says when to come again
    "max_upload_mb": 512,
    **STATEMENT_OPTIONS,
}
CHOICES: dict[str, Any] = {
    "batch_encoding": ("json", "flat", "both"),
    "outcome": ("ok", "fail", "partial", "stuck"),
    "progress_shape": (*SHAPES, "mixed"),
    "not_ready": ("empty", "404"),
    "ndjson": tuple(QUIRKS),
    "echo": tuple(ECHOES),
    "shed_answer": ANSWERS,
    "collections_shape": ("object", "list"),
    "no_jobs": ("empty", "missing"),
    "duplicate_names": ("shadow", "refuse"),
    "sampling_answer": ("tasks", "text"),
    "samples_encoding": ("text", "object"),
    "export_variant": ("zip", "error", "hostile"),
    "export_method": ("get", "post", "both"),
    "rate_limit": (True, False),
    "retry_after": ("seconds", "date", "none"),
    **STATEMENT_CHOICES,
}


def connection(address: str) -> tuple[str, dict[str, str]]:
    """Base URL and secret for a client of the sandbox at ``address``."""
    return address, {"email": sandbox_email(), "password": sandbox_password(), "token": sandbox_token()}


def refresh_token(request: Request, state: State) -> Response:
    """``{"email", "password"}`` -> ``{"access_token": JWT}``."""
    data = request.json()
    if not isinstance(data, dict):
        raise Refused(422, "the body must be a JSON object")
    lacking = [missing(name) for name in ("email", "password") if not isinstance(data.get(name), str)]
    if lacking:
        raise Refused(422, lacking)
    if not is_pair(data["email"], data["password"]):
        raise Refused(401, "Invalid email or password")
    lifetime = float(state.option("epoch.session_seconds"))
    return Response(json={"access_token": issue_token(state, lifetime, email=data["email"])})


def get_collections(request: Request, state: State) -> Response:
    """An object by name, where of two homonyms only the newer one shows; or a list."""
    collections = [collection for _, collection in state.all("epoch", "collection")]
    if state.option("epoch.collections_shape") == "list":
        return Response(json=[{"collection_name": one["name"], **collection_answer(state, one)} for one in collections])
    return Response(json={one["name"]: collection_answer(state, one) for one in collections})


def thumbnail(request: Request, state: State) -> Response:
    return Response(body=make_png(64, 64), content_type="image/png")


def show_statements(request: Request, state: State) -> Response:
    """The sandbox's own control: what was really filed, and where each statement stands. Epoch has no such path."""
    return Response(json=[life_of(state, filed) for _, filed in state.all("epoch", "statement")])


def signed_in(handler: Handler) -> Handler:
    """401 without a good bearer token, 429 above the rate."""

    def guarded(request: Request, state: State) -> Response:
        token = request.bearer()
        if token is None:
            raise Refused(401, "Not authenticated", headers={"WWW-Authenticate": "Bearer"})
        if claims_of(state, token) is None:
            raise Refused(401, "Invalid or expired token", headers={"WWW-Authenticate": "Bearer"})
        return handler(request, state)

    return limited(guarded)


def limited(handler: Handler) -> Handler:
    """429 where the option says so, above the requests that a minute and an hour allow."""

    def guarded(request: Request, state: State) -> Response:
        if state.option("epoch.rate_limit"):
            minute, hour = int(state.option("epoch.rate_per_minute")), int(state.option("epoch.rate_per_hour"))
            wait = state.count_hit("epoch:" + ACCOUNT, {60.0: minute, 3600.0: hour})
            if wait is not None:
                raise Refused(429, "Rate limit exceeded", headers=_retry_after(state, wait))
        return handler(request, state)

    return guarded


def _retry_after(state: State, wait: float) -> dict[str, str]:
    kind = state.option("epoch.retry_after")
    if kind == "none":
        return {}
    if kind == "date":
        return {"Retry-After": formatdate(state.now() + math.ceil(wait), usegmt=True)}
    return {"Retry-After": str(max(1, math.ceil(wait)))}


HANDLERS: list[tuple[str, str, Handler]] = [
    ("POST", "/stage_plots", stage_plots),
    ("POST", "/upload_plots", upload_plots),
    ("POST", "/batch_process", batch_process),
    ("POST", "/batch_deforestation_check", run_step("eudr_deforestation")),
    ("POST", "/batch_biomass_emissions", run_step("luc_emissions")),
    ("POST", "/batch_biodiversity", run_step("biodiversity")),
    ("POST", "/batch_water", run_step("water")),
    ("POST", "/batch_zonal_stats", run_step(None)),
    ("GET", "/batch_progress", batch_progress),
    ("GET", "/get_collections", get_collections),
    ("GET", "/fetch_plots", fetch_plots),
    ("GET", "/fetch_stat_regions", fetch_stat_regions),
    ("GET", "/fetch_supply_shed", fetch_supply_shed),
    ("GET", "/fetch_deforestation_check", fetch_metric("eudr_deforestation")),
    ("GET", "/fetch_biomass_emissions", fetch_metric("luc_emissions")),
    ("GET", "/fetch_biodiversity", fetch_metric("biodiversity")),
    ("GET", "/fetch_water_stress", fetch_metric("water")),
    ("POST", "/batch_supply_shed", batch_supply_shed),
    ("POST", "/sampling_design/", sampling_design),
    ("GET", "/fetch_samples/", fetch_samples),
    ("GET", "/export_eudr_dds", export_get),
    ("POST", "/export_eudr_dds", export_post),
    ("POST", "/submit_eudr_dds", submit),
    ("GET", "/eudr_risk_assessment", risk_get),
    ("POST", "/eudr_risk_assessment", risk_post),
    ("GET", "/fetch_eudr_risk_assessment", risk_get),
    ("POST", "/fetch_eudr_risk_assessment", risk_post),
]
ROUTES = [
    Route("POST", "/refresh_token", limited(refresh_token), redirect_slash=True),
    Route("GET", "/_sandbox/statements", show_statements),
    *(Route(method, path, signed_in(handler), redirect_slash=True) for method, path, handler in HANDLERS),
]
STORAGE_ROUTES = [Route("GET", "/epoch/thumbnail.png", thumbnail)]

"""The Mapflow API of the sandbox, mounted at ``/rest``: its routes, its options, its accounts.

Everything it finds is synthetic and says so. GDAL is needed for pictures, uploads and results, not for the rest.
"""

from __future__ import annotations

from typing import Any

from ..routing import Route
from . import account, catalog, imagery, results, runs, storage, templates, uploads, versions
from .access import mapflow_token
from .account import ROLES

OPTIONS: dict[str, Any] = {
    "billing": "CREDITS",  # CREDITS, AREA, NONE, or the number 0 of old replies
    "credits": 100000,  # at the start; each processing takes its price
    "area_limit": 100000000000,  # m2 for accounts that pay by area; null: none
    "aoi_limit": 25000000,  # m2 in one processing, and in the bounding box of each AOI; 0: unknown
    "max_aois": 10,
    "search_limit": 700000000,  # m2; 0: none
    "template_limit": 1000000000,
    "template_cap": 2,  # planned searches that may be active
    "memory_limit": 10737418240,  # bytes; null: none
    "max_file": 2147483648,  # bytes
    "max_side": 30000,  # pixels
    "role": "owner",  # in every project
    "review": False,  # results wait for acceptance
    "maxar": False,  # is Maxar part of the plan?
    "bearer": "",  # a Bearer token that is taken too
    "extra_fields": True,  # fields that no client knows, everywhere
    "search_shape": "envelope",  # or "array", or "images" without a total
    "catalog_density": 24,  # scenes per 0.2 degrees square
    "cost_as": "json",  # or "text"
    "aois_wrapped": False,
    "upload_status": 422,  # of refused uploads
    "preprocess_seconds": None,  # until an image has tiles; null: a third of sandbox.seconds
    "preprocess_fail": "",  # images whose name holds this fail
    "lock_mosaics": False,  # deleting a mosaic is refused
    "downloadable": True,
    "link_seconds": 3600,  # how long a presigned address lives
    "run_seconds": None,  # of a processing; null: sandbox.seconds
    "stuck": False,  # processings never end
    "fail_code": "",  # every processing fails with this code
    "versions": "both",  # "first": an old server, 404 on /v2; "first_405": 405 on it
    "result_tiles": False,  # results are offered as raster tiles too
}
CHOICES: dict[str, Any] = {
    "billing": ("CREDITS", "AREA", "NONE", 0),
    "role": ROLES,
    "search_shape": ("envelope", "array", "images"),
    "cost_as": ("json", "text"),
    "versions": ("both", "first", "first_405"),
}


def connection(address: str) -> tuple[str, dict[str, str]]:
    """Base URL and secret for a client of the sandbox at ``address``."""
    return address + "/rest", {"token": mapflow_token()}


ROUTES: list[Route] = [
    *account.ROUTES,
    *imagery.ROUTES,
    *uploads.ROUTES,
    *catalog.ROUTES,
    *templates.ROUTES,
    *results.ROUTES,
    *runs.ROUTES,
    *versions.ROUTES,
]
STORAGE_ROUTES: list[Route] = list(storage.ROUTES)

__all__ = ["CHOICES", "OPTIONS", "ROUTES", "STORAGE_ROUTES", "connection", "mapflow_token"]

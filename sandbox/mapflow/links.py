"""Addresses on the storage port: tiles, TileJSON, previews of catalog images, presigned downloads."""

from __future__ import annotations

import hmac
from urllib.parse import quote, urlencode

from ..accounts import sandbox_email, sign
from ..routing import Request
from ..state import State

COGS = "/api/v0/cogs"


def store_uri(what: str) -> str:
    """An s3 address as the service gives it: it cannot be fetched, and it holds the account's e-mail address."""
    return f"s3://sandbox/{sandbox_email()}/{what}/cog"


def read_uri(uri: str) -> str:
    """What is behind one of our s3 addresses: ``mosaic/<id>`` or ``basemap``; "" for a strange one."""
    start, end = f"s3://sandbox/{sandbox_email()}/", "/cog"
    return uri[len(start) : -len(end)] if uri.startswith(start) and uri.endswith(end) else ""


def tile_links(request: Request, what: str) -> dict[str, str]:
    """Template and TileJSON of raster tiles; the query is left readable, as the service writes it."""
    base, uri = request.storage_url + COGS, store_uri(what)
    return {
        "id": what.rpartition("/")[2],
        "tileUrl": f"{base}/tiles/{{z}}/{{x}}/{{y}}.png?uri={uri}",
        "tileJsonUrl": f"{base}/tiles.json?uri={quote(uri, safe='')}",
    }


def vector_links(request: Request, processing_id: str, name: str) -> dict[str, str]:
    base = f"{request.storage_url}/api/layers/{processing_id}"
    return {
        "id": f"v-{processing_id}",
        "name": name,
        "tileUrl": f"{base}/tiles/{{z}}/{{x}}/{{y}}.vector.pbf",
        "tileJsonUrl": f"{base}.json",
    }


def presign(request: Request, state: State, path: str, lifetime: float) -> str:
    """An address on the storage port that is good for so many seconds."""
    expires = str(int(state.now() + lifetime))
    query = urlencode({"X-Sandbox-Expires": expires, "X-Sandbox-Signature": sign(state, f"{path}?{expires}")})
    return f"{request.storage_url}{path}?{query}"


def is_signed(request: Request, state: State) -> bool:
    """Is the signature of this address right, and not expired?"""
    expires, signature = request.param("X-Sandbox-Expires") or "", request.param("X-Sandbox-Signature") or ""
    right = sign(state, f"{request.path}?{expires}")
    return (
        expires.isdigit() and hmac.compare_digest(right.encode(), signature.encode()) and state.now() < float(expires)
    )

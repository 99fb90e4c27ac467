"""The storage port of the sandbox's Mapflow: tiles, TileJSON, thumbnails and presigned files, all without a key.

A request here that carries an Authorization header is refused with 400, and the request journal shows it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..routing import Refused, Request, Response, Route, send_file
from ..state import State
from .access import SERVICE
from .catalog import scene_by_id, thumb_corners
from .ground import bounds_of
from .imagery import file_of, ready_images
from .links import COGS, is_signed, read_uri, store_uri
from .tiles import encode_tile

Handler = Callable[[Request, State], Response]
MAX_ZOOM = 22


def bare(handler: Handler) -> Handler:
    """Storage hosts are strangers: a key that arrives here has leaked."""

    def answer(request: Request, state: State) -> Response:
        if request.header("Authorization"):
            state.put(SERVICE, "leak", f"{state.now():.6f}", {"path": request.path})
            raise Refused(400, "Only one auth mechanism allowed; a key was sent to a foreign host")
        return handler(request, state)

    return answer


def image_file(request: Request, state: State) -> Response:
    if not is_signed(request, state):
        return Response(403, "<Error><Code>AccessDenied</Code></Error>", content_type="application/xml")
    image = state.get(SERVICE, "image", request.vars["image"])
    if image is None:
        return Response(404, "<Error><Code>NoSuchKey</Code></Error>", content_type="application/xml")
    return send_file(request, file_of(state, image["id"]), "image/tiff")


def raster_tile(request: Request, state: State) -> Response:
    zoom, column, row = _tile(request)
    what = read_uri(request.param("uri") or "")
    if what == "basemap":
        return synthetic(request, zoom, column, row)
    images = ready_images(state, what.partition("/")[2]) if what.startswith("mosaic/") else []
    if not images:
        raise Refused(404, "No such image")
    from .pictures import image_tile  # GDAL is needed for pictures alone

    content = image_tile([file_of(state, image["id"]) for image in images], zoom, column, row)
    return Response(200, content, content_type="image/png")


def raster_tilejson(request: Request, state: State) -> Response:
    uri = request.param("uri") or ""
    what = read_uri(uri)
    if what == "basemap":
        bounds = [-180.0, -85.0, 180.0, 85.0]
    else:
        images = ready_images(state, what.partition("/")[2]) if what.startswith("mosaic/") else []
        if not images:
            raise Refused(404, "No such image")
        bounds = list(bounds_of({"type": "MultiPolygon", "coordinates": [[image["ring"]] for image in images]}))
    return Response(json={
        "tilejson": "2.2.0",
        "name": "synthetic" if what == "basemap" else what,
        "scheme": "xyz",
        "minzoom": 0,
        "maxzoom": MAX_ZOOM,
        "bounds": bounds,
        "center": [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2, 14],
        "tiles": [f"{request.storage_url}{COGS}/tiles/{{z}}/{{x}}/{{y}}.png?uri={store_uri(what)}"],
    })  # fmt: skip


def tms_tile(request: Request, state: State) -> Response:
    """The catalog's mosaic: rows from the south, and a query that must arrive."""
    zoom, column, row = _tile(request)
    if not request.param("year"):
        raise Refused(400, "The parameter year is missing")
    return synthetic(request, zoom, column, 2**zoom - 1 - row)


def basemap_tile(request: Request, state: State) -> Response:
    return synthetic(request, *_tile(request))


def synthetic(request: Request, zoom: int, column: int, row: int) -> Response:
    from .pictures import synthetic_tile

    return Response(200, synthetic_tile(zoom, column, row), content_type="image/png")


def thumb(request: Request, state: State) -> Response:
    """The preview of a catalog image: JPEG bytes, also where the catalog says png."""
    from .pictures import synthetic_picture

    name, _, number = request.vars["name"].rpartition(".")[0].partition("~")
    scene = scene_by_id(name)
    if scene is None:
        raise Refused(404, "No such preview")
    corners = thumb_corners(scene, int(number) if number.isdigit() else None)
    return Response(200, synthetic_picture(corners, 256, "JPEG"), content_type="image/jpeg")


def vector_tile(request: Request, state: State) -> Response:
    from .results import features_of

    features = features_of(state, _finished(request, state))
    content = encode_tile(features, *_tile(request))
    return Response(200, content, content_type="application/vnd.mapbox-vector-tile")


def vector_tilejson(request: Request, state: State) -> Response:
    processing = _finished(request, state)
    return Response(json={
        "tilejson": "2.2.0",
        "minzoom": 14,
        "maxzoom": 25,
        "bounds": list(bounds_of(processing["body"]["geometry"])),
        "vector_layers": [{"id": "vector_layer", "fields": {}}],
        "tiles": [f"{request.storage_url}/api/layers/{processing['id']}/tiles/{{z}}/{{x}}/{{y}}.vector.pbf"],
    })  # fmt: skip


def _finished(request: Request, state: State) -> dict[str, Any]:
    from .states import run_status

    processing = state.get(SERVICE, "processing", request.vars["processing"])
    if processing is None or run_status(state, processing)[0] != "OK":
        raise Refused(404, "No such layer")
    return dict(processing)


def _tile(request: Request) -> tuple[int, int, int]:
    try:
        zoom, column, row = (int(request.vars[name]) for name in ("z", "x", "y"))
    except ValueError:
        raise Refused(404, "No such tile") from None
    if not 0 <= zoom <= 25 or not (0 <= column < 2**zoom and 0 <= row < 2**zoom):
        raise Refused(404, "No such tile")
    return zoom, column, row


_TABLE: tuple[tuple[str, Handler], ...] = (
    ("/mapflow/images/{image}", image_file),
    (COGS + "/tiles/{z}/{x}/{y}.png", raster_tile),
    (COGS + "/tiles.json", raster_tilejson),
    ("/mapflow/mosaic/{z}/{x}/{y}.png", tms_tile),
    ("/mapflow/basemap/{z}/{x}/{y}.png", basemap_tile),
    ("/mapflow/thumbs/{name}", thumb),
    ("/api/layers/{processing}/tiles/{z}/{x}/{y}.vector.pbf", vector_tile),
    ("/api/layers/{processing}.json", vector_tilejson),
)
ROUTES = [Route("GET", path, bare(handler)) for path, handler in _TABLE]

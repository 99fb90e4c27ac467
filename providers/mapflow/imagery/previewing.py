"""Imagery on the map: previews as rasters, mosaics and tile addresses as layers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from ....language import tr
from ...declare import LayerFile, Run
from ...errors import InputError, NotFoundError, RequestError
from ...geodata import PlacedImage
from ...secrecy import has_secret
from ..demanding import figures
from ..footprint import bounds_of, read_footprint
from ..form import IMAGE_ID, MOSAIC_ID, given_id, needed_geodata
from ..reading import flag, text
from .placing import picture_kind, placed_image
from .tiles import TILEJSON_KEYS, TileJson, TileSet, read_tilejson, same_origin, tile_at_centre, tile_template, tile_url


def show_preview(run: Run) -> Mapping[str, Any]:
    """An own image by its id, or a search result by the address of its preview and its footprint."""
    geodata = needed_geodata(run)
    url = text(run.values, "URL").strip()
    image = _from_url(run, url) if url else _from_image(run)
    run.info(
        tr(
            "The preview has {width} x {height} pixels and is {lies}.",
            width=image.width,
            height=image.height,
            lies=_lies(image),
        )
    )
    return {"OUTPUT": geodata.place([image], run.scratch / "preview.tif")}


def _from_image(run: Run) -> PlacedImage:
    image = run.client.imagery.image(given_id(run.values, IMAGE_ID, tr("an image")))
    if image.footprint is None:
        raise InputError(
            tr(
                "The image {filename} has no footprint yet. Try again in a minute.",
                filename=image.filename or image.id,
            )
        )
    try:
        content = run.client.imagery.preview(image, large=run.values["SIZE"] == "large")
    except NotFoundError as error:
        raise InputError(
            tr(
                "The preview of {filename} is not made yet. Try again in a minute. ({error})",
                filename=image.filename or image.id,
                error=error,
            )
        ) from error
    return placed_image(_saved(run, content), image.footprint)


def _from_url(run: Run, url: str) -> PlacedImage:
    footprint = read_footprint(text(run.values, "FOOTPRINT"))
    if footprint is None:
        raise InputError(
            tr(
                "A preview by its address needs 'Footprint of that preview': a polygon as WKT or GeoJSON in "
                "lon/lat. Nothing was sent."
            )
        )
    if not url.lower().startswith(("https://", "http://")):
        raise InputError(tr("The address of a preview must start with https:// or http://. Nothing was sent."))
    return placed_image(_saved(run, run.client.imagery.picture(url)), footprint)


def _saved(run: Run, content: bytes) -> Path:
    """The picture under the suffix of what it is, whatever its address is called."""
    path = run.scratch / f"preview.{picture_kind(content) or 'bin'}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def _lies(image: PlacedImage) -> str:
    return "upright" if image.bounds is not None else tr("turned to its footprint")


def check_tiles(values: Mapping[str, Any]) -> None:
    """InputError unless exactly one of MOSAIC_ID and a usable URL is given."""
    mosaic_id, url = text(values, "MOSAIC_ID").strip(), text(values, "URL").strip()
    if bool(mosaic_id) == bool(url):
        raise InputError(tr("Give either a mosaic or the address of tiles. Nothing was sent."))
    if url:
        tile_template(url)


def show_tiles(run: Run) -> Mapping[str, Any]:
    check_tiles(run.values)
    mosaic_id, url = text(run.values, "MOSAIC_ID").strip(), text(run.values, "URL").strip()
    tiles = mosaic_tiles(run, mosaic_id) if mosaic_id else _url_tiles(run, url)
    test_one_tile(run, tiles)
    if has_secret(tiles.url):
        run.warn(
            tr(
                "The address of these tiles holds a secret. QGIS's authentication database keeps it for the layer "
                "where it is open. Where it is not, a project is saved without the secret, but a layer definition file "
                "of this layer would hold it: give none away."
            )
        )
    source = needed_geodata(run).tile_uri(tiles.url, tiles.zmin, tiles.zmax, tiles.signed)
    return {"OUTPUT": LayerFile(source, tiles.title, provider="wms"), **_extent(tiles)}


def mosaic_tiles(run: Run, mosaic_id: str) -> TileSet:
    mosaic = run.client.imagery.mosaic(given_id({MOSAIC_ID.name: mosaic_id}, MOSAIC_ID, "a mosaic"))
    if mosaic.tiles is None:
        raise InputError(
            tr(
                "The mosaic {mosaic} has no tiles yet. Upload an image, or wait a minute.",
                mosaic=mosaic.name or mosaic_id,
            )
        )
    about = fetch_tilejson(run, mosaic.tiles.tilejson_url)
    return tile_set(run, mosaic.tiles.tile_url, mosaic.name or mosaic_id, about, bounds_of(mosaic.footprint))


def tile_set(run: Run, url: str, title: str, about: TileJson, bounds: Any = None) -> TileSet:
    """Ready for QGIS: rows, zooms and extent as the TileJSON says, the key only for the account's own address."""
    defaults = TileSet("", "")
    return TileSet(
        url=tile_template(url, about.tms),
        title=title,
        zmin=about.zmin if about.zmin is not None else defaults.zmin,
        zmax=about.zmax if about.zmax is not None else defaults.zmax,
        bounds=about.bounds or bounds,
        signed=same_origin(url, run.client.http.base_url),
    )


def fetch_tilejson(run: Run, url: str) -> TileJson:
    """What the TileJSON says; a missing or broken one costs only the extent and the zoom range."""
    if not url:
        return TileJson()
    try:
        answer = run.client.http.get_json(url)
        return read_tilejson(figures(answer, tr("the description of the tiles"), *TILEJSON_KEYS))
    except RequestError as error:
        run.warn(
            tr(
                "The description of the tiles could not be read, so their extent is not known: {error}",
                error=error,
            )
        )
        return TileJson()


def test_one_tile(run: Run, tiles: TileSet) -> None:
    """QGIS draws nothing and says nothing when tiles cannot be had; so one is fetched here first."""
    address = tile_url(tiles.url, *tile_at_centre(tiles))
    try:
        content = run.client.imagery.picture(address)
    except NotFoundError:
        run.info(tr("There is no tile in the middle of the layer."))
        return
    except RequestError as error:
        run.warn(tr("A tile could not be fetched, so the layer may stay empty: {error}", error=error))
        return
    if not picture_kind(content):
        run.warn(tr("What came as a tile is not a picture, so the layer may stay empty."))


def _url_tiles(run: Run, url: str) -> TileSet:
    tms = flag(run.values, "TMS")
    return tile_set(run, url, text(run.values, "NAME").strip() or _host(url), TileJson(tms=tms))


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0].rpartition("@")[2] or "Tiles"


def _extent(tiles: TileSet) -> Mapping[str, Any]:
    bounds: Optional[tuple[float, ...]] = tiles.bounds
    shown = ",".join(f"{bounds[index]:.7f}" for index in (0, 2, 1, 3)) + " [EPSG:4326]" if bounds else ""
    return {"EXTENT": shown}

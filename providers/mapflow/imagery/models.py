"""The user's own imagery: mosaics, images, their state and the storage, read tolerantly (API sheet, section 3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from ...states import Phase, phase_of
from ..footprint import read_footprint
from ..reading import as_number, first, flag, listing, mapping, number, text, texts, whole_number

Geometry = Optional[dict[str, Any]]

READY, FAILED = "COMPLETED", "FAILED"
_MOSAIC_KEYS = (
    *("id", "mosaic_id", "name", "tags", "created_at", "createdAt", "footprint", "sizeInBytes", "size_in_bytes"),
    *("image_count", "imageCount", "rasterLayer", "raster_layer"),
)
_IMAGE_KEYS = (
    *("id", "image_id", "mosaic_id", "filename", "file_size", "checksum", "uploaded_at", "footprint", "meta_data"),
    *("available_for_download", "cog_link", "image_url", "preview_url_s", "preview_url_l"),
)
STORAGE_KEYS = (  # one of them at the least is in an answer about the storage
    *("memoryLimit", "memoryUsed", "memoryFree", "maxUploadFileSize", "maxPixelCount"),
    *("limit_bytes", "used_bytes", "used_gb", "limit_gb", "usage_percent"),
)
_META_KEYS = ("crs", "count", "width", "height", "dtypes", "nodata", "pixel_size")


@dataclass(frozen=True)
class TileLinks:
    """Where tiles are: an XYZ template with a query, and its TileJSON. Either may be ""."""

    tile_url: str
    tilejson_url: str


@dataclass(frozen=True)
class Mosaic:
    """A set of images that share bands. Footprint in lon/lat, None while the mosaic is empty; ``more``: what else the
    service tells, under its own names."""

    id: str
    name: str = ""
    tags: tuple[str, ...] = ()
    created_at: str = ""
    footprint: Geometry = None
    size_bytes: Optional[int] = None
    image_count: Optional[int] = None
    tiles: Optional[TileLinks] = None
    more: Mapping[str, Any] = field(default_factory=dict)
    has_told_tags: bool = True  # False: nobody knows them, and a change would wipe them


@dataclass(frozen=True)
class Image:
    """One image. ``pixel_size`` (x, y) is in units of ``crs``: degrees for EPSG:4326.

    The s3 addresses of the reply are left out on purpose: they cannot be
    fetched and hold the account's e-mail address. ``more``: what else the service tells, under its own names.
    """

    id: str
    mosaic_id: str = ""
    filename: str = ""
    file_size: Optional[int] = None
    checksum: str = ""
    uploaded_at: str = ""
    footprint: Geometry = None
    crs: str = ""
    bands: Optional[int] = None
    width: Optional[int] = None
    height: Optional[int] = None
    dtypes: tuple[str, ...] = ()
    nodata: Optional[float] = None
    pixel_size: tuple[float, ...] = ()
    preview_small: str = ""
    preview_large: str = ""
    downloadable: bool = True
    preprocessed: bool = False
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ImageState:
    """How far the service is with one image; ``status`` NONE, PENDING, IN_PROGRESS, COMPLETED, FAILED or a new word."""

    image_id: str
    filename: str = ""
    status: str = ""
    error: str = ""
    available: bool = False

    @property
    def ready(self) -> bool:
        is_ready = self.status in (READY, "READY", "OK") or phase_of(self.status) is Phase.SUCCEEDED
        return not self.failed and (is_ready or self.available)

    @property
    def failed(self) -> bool:
        return phase_of(self.status) in (Phase.FAILED, Phase.STOPPED)


@dataclass(frozen=True)
class MosaicState:
    mosaic_id: str
    total: int = 0
    ready: int = 0
    failed: int = 0
    images: tuple[ImageState, ...] = ()

    @property
    def settled(self) -> bool:
        """No image is waiting for the service any more."""
        return self.total > 0 and self.ready + self.failed >= self.total


@dataclass(frozen=True)
class Storage:
    """Bytes and pixels that may still be uploaded; None: no limit, or none named."""

    limit: Optional[int] = None
    used: Optional[int] = None
    free: Optional[int] = None
    max_file: Optional[int] = None
    max_side: Optional[int] = None


@dataclass(frozen=True)
class Download:
    """A presigned address, to be fetched without the key."""

    url: str
    filename: str
    expires_in: Optional[int] = None


def read_mosaic(value: Any) -> Mosaic:
    source = mapping(value)
    return Mosaic(
        id=text(source, "id", "mosaic_id"),
        name=text(source, "name"),
        tags=texts(source.get("tags")),
        created_at=text(source, "created_at", "createdAt"),
        footprint=read_footprint(source.get("footprint")),
        size_bytes=whole_number(source, "sizeInBytes", "size_in_bytes"),
        image_count=whole_number(source, "image_count", "imageCount"),
        tiles=read_tile_links(first(source, "rasterLayer", "raster_layer")),
        more=_more(source, _MOSAIC_KEYS),
        has_told_tags="tags" in source and _are_tags(source["tags"]),
    )


def read_tile_links(value: Any) -> Optional[TileLinks]:
    source = mapping(value)
    links = TileLinks(text(source, "tileUrl", "tile_url"), text(source, "tileJsonUrl", "tile_json_url"))
    return links if links.tile_url else None


def read_image(value: Any) -> Image:
    source = mapping(value)
    meta = mapping(source.get("meta_data"))
    return Image(
        id=text(source, "id", "image_id"),
        mosaic_id=text(source, "mosaic_id"),
        filename=text(source, "filename"),
        file_size=whole_number(source, "file_size"),
        checksum=text(source, "checksum").lower(),
        uploaded_at=text(source, "uploaded_at"),
        footprint=read_footprint(source.get("footprint")),
        preview_small=text(source, "preview_url_s"),
        preview_large=text(source, "preview_url_l"),
        downloadable=flag(source, "available_for_download", True),
        preprocessed=bool(source.get("cog_link")),
        more={**_more(source, _IMAGE_KEYS), **_more(meta, _META_KEYS)},
        **_meta(meta),
    )


def read_image_state(value: Any) -> ImageState:
    source = mapping(value)
    return ImageState(
        image_id=text(source, "image_id", "id"),
        filename=text(source, "filename"),
        status=text(source, "preprocessing_status", "preprocessingStatus", "status").upper(),
        error=text(source, "preprocessing_error", "preprocessingError"),
        available=flag(source, "data_available") or flag(source, "dataAvailable"),
    )


def read_mosaic_state(value: Any) -> MosaicState:
    source = mapping(value)
    images = tuple(read_image_state(each) for each in listing(source.get("images")))
    return MosaicState(
        mosaic_id=text(source, "mosaic_id"),
        total=_count(source, "total_images", len(images)),
        ready=_count(source, "ready_images", sum(each.ready for each in images)),
        failed=_count(source, "failed_images", sum(each.failed for each in images)),
        images=images,
    )


def read_storage(value: Any) -> Storage:
    """The names that the official plugin reads first, the documented ones as a fallback (row 21)."""
    source = mapping(value)
    limit, used = whole_number(source, "memoryLimit", "limit_bytes"), whole_number(source, "memoryUsed", "used_bytes")
    free = whole_number(source, "memoryFree")
    if free is None and limit is not None and used is not None:
        free = max(0, limit - used)
    return Storage(limit, used, free, whole_number(source, "maxUploadFileSize"), whole_number(source, "maxPixelCount"))


def read_download(value: Any) -> Download:
    source = mapping(value)
    url = text(source, "download_url", "downloadUrl", "url")
    return Download(url, text(source, "filename"), whole_number(source, "expires_in"))


def _count(source: Mapping[str, Any], name: str, otherwise: int) -> int:
    found = whole_number(source, name)
    return otherwise if found is None else found


def _are_tags(value: Any) -> bool:
    """A list of texts, one text, or null for none."""
    are_texts = isinstance(value, list) and all(isinstance(each, (str, int)) for each in value)
    return value is None or isinstance(value, str) or are_texts


def _more(source: Mapping[str, Any], known: Sequence[str]) -> dict[str, Any]:
    """The members without a place of their own; addresses in the account's bucket stay out."""
    kept = {str(key): each for key, each in source.items() if key not in known}
    return {key: each for key, each in kept.items() if not str(each).startswith("s3://")}


def _meta(meta: Mapping[str, Any]) -> dict[str, Any]:
    sizes = meta.get("pixel_size")
    sizes = sizes if isinstance(sizes, (list, tuple)) else [sizes]
    return {
        "crs": text(meta, "crs"),
        "bands": whole_number(meta, "count"),
        "width": whole_number(meta, "width"),
        "height": whole_number(meta, "height"),
        "dtypes": texts(meta.get("dtypes")),
        "nodata": number(meta, "nodata"),
        "pixel_size": tuple(abs(size) for size in map(as_number, sizes) if size is not None),
    }

"""The Data API: mosaics, images, uploads, previews, states, download links, storage (API sheet, section 3)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable, Optional
from urllib.parse import urlsplit

from ..addresses import segment
from ..http import RATE
from ..multipart import Part
from .messages import explained
from .models_imagery import (
    Download,
    Image,
    ImageState,
    Mosaic,
    MosaicState,
    Storage,
    read_download,
    read_image,
    read_image_state,
    read_mosaic,
    read_mosaic_state,
    read_storage,
)
from .reading import listing, mapping, text
from .tiles import same_origin

Progress = Optional[Callable[[int, int], None]]

TIFF = "image/tiff"


class ImageryApi:
    """Base path ``/rasters``."""

    def __init__(self, http: Any) -> None:
        self._http = http

    def mosaics(self, tags: Sequence[str] = ()) -> tuple[Mosaic, ...]:
        """All mosaics, or those with these tags."""
        with explained("the list of mosaics"):
            answer = self._http.get_json("/rasters/mosaic", params={"tags": list(tags)} if tags else None)
        return tuple(read_mosaic(each) for each in listing(answer, "mosaics", "results"))

    def create_mosaic(self, name: str, tags: Sequence[str] = ()) -> Mosaic:
        with explained(f"the new mosaic {name}"):
            body = {"name": name, "tags": list(tags)}
            return read_mosaic(self._http.send_json("POST", "/rasters/mosaic", body, retry=RATE))

    def mosaic(self, mosaic_id: str) -> Mosaic:
        with explained(f"the mosaic {mosaic_id}"):
            return read_mosaic(self._http.get_json(_mosaic(mosaic_id)))

    def update_mosaic(self, mosaic_id: str, name: str, tags: Sequence[str]) -> None:
        """Name and tags are both sent; the tags replace the old ones (row 27)."""
        with explained(f"the change of the mosaic {mosaic_id}"):
            self._http.request("PUT", _mosaic(mosaic_id), json={"name": name, "tags": list(tags)})

    def delete_mosaic(self, mosaic_id: str) -> None:
        """Deletes all its images too; nothing brings them back."""
        with explained(f"to delete the mosaic {mosaic_id}"):
            self._http.request("DELETE", _mosaic(mosaic_id))

    def images(self, mosaic_id: str) -> tuple[Image, ...]:
        with explained(f"the images of the mosaic {mosaic_id}"):
            answer = self._http.get_json(_mosaic(mosaic_id) + "/image")
        return tuple(read_image(each) for each in listing(answer, "images", "results"))

    def upload_image(self, path: Path, filename: str, mosaic_id: str, progress: Progress = None) -> str:
        """Streams one GeoTIFF into a mosaic; the mosaic's id. ``progress(sent, total)`` in bytes."""
        with explained(f"the upload of {filename}"):
            parts, where = _file(path, filename), _mosaic(mosaic_id) + "/image"
            answer = self._http.send_multipart(where, parts, progress, retry=RATE)
        return text(mapping(answer), "mosaic_id") or mosaic_id

    def upload_to_new_mosaic(
        self, path: Path, filename: str, name: str, tags: Sequence[str] = (), progress: Progress = None
    ) -> str:
        """Streams one GeoTIFF into a mosaic that the service makes for it; the new mosaic's id."""
        query: dict[str, Any] = {"name": name, "tags": list(tags)} if tags else {"name": name}
        with explained(f"the upload of {filename}"):
            parts, where = _file(path, filename), "/rasters/mosaic/image"
            answer = self._http.send_multipart(where, parts, progress, params=query, retry=RATE)
        return text(mapping(answer), "mosaic_id")

    def link_image(self, mosaic_id: str, url: str) -> str:
        """Adds an image that lies in a bucket (s3://) to a mosaic."""
        with explained("to link the image"):
            answer = self._http.send_json("POST", _mosaic(mosaic_id) + "/link-image", {"url": url}, retry=RATE)
        return text(mapping(answer), "mosaic_id") or mosaic_id

    def image(self, image_id: str) -> Image:
        with explained(f"the image {image_id}"):
            return read_image(self._http.get_json(_image(image_id)))

    def rename_image(self, image_id: str, name: str) -> Image:
        """``name`` has 1 to 255 characters."""
        with explained(f"to rename the image {image_id}"):
            answer = self._http.request("PUT", _image(image_id), params={"name": name})
        return read_image(answer.json() if answer.body else {"id": image_id, "filename": name})

    def delete_image(self, image_id: str) -> None:
        with explained(f"to delete the image {image_id}"):
            self._http.request("DELETE", _image(image_id))

    def preview(self, image: Image, large: bool = False) -> bytes:
        """The picture of an image: 256 or 1024 pixels a side, not georeferenced. NotFoundError: not made yet."""
        with explained(f"the preview of {image.filename or image.id}"):
            return self.picture(self._preview_url(image, large))

    def picture(self, url: str) -> bytes:
        """The bytes of a picture; the key goes along only to the account's own address."""
        return self._http.request("GET", url, headers={"Accept": "image/*"}).body

    def image_state(self, image_id: str) -> ImageState:
        with explained(f"the state of the image {image_id}"):
            return read_image_state(self._http.get_json(_image(image_id) + "/status"))

    def mosaic_state(self, mosaic_id: str) -> MosaicState:
        with explained(f"the state of the mosaic {mosaic_id}"):
            return read_mosaic_state(self._http.get_json(_mosaic(mosaic_id) + "/status"))

    def download_link(self, image_id: str) -> Download:
        """A presigned address; RejectedError 409 while the image is not ready, AuthError 403 when it never will be."""
        with explained(f"the download of the image {image_id}"):
            return read_download(self._http.get_json(_image(image_id) + "/download"))

    def download(self, image_id: str, target: Path, progress: Progress = None) -> Path:
        """The image itself, fetched from its presigned address without the key."""
        link = self.download_link(image_id)
        return self._http.download(link.url, target, progress, bare=True)

    def storage(self) -> Storage:
        with explained("the storage limits"):
            return read_storage(self._http.get_json("/rasters/memory"))

    def _preview_url(self, image: Image, large: bool) -> str:
        """The address of the reply where it is the API's own or a stranger's; a wrong host is put right."""
        path = f"{_image(image.id)}/preview/{'l' if large else 's'}"
        given = image.preview_large if large else image.preview_small
        if not given or urlsplit(given).path.endswith(path) and not same_origin(given, self._http.base_url):
            return path
        return given


def _mosaic(mosaic_id: str) -> str:
    return "/rasters/mosaic/" + segment(mosaic_id)


def _image(image_id: str) -> str:
    return "/rasters/image/" + segment(image_id)


def _file(path: Path, filename: str) -> list[Part]:
    return [Part(name="file", path=path, filename=filename, content_type=TIFF)]

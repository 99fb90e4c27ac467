"""The Data API: mosaics, images, uploads, previews, states, download links, storage (API sheet, section 3)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Callable, Optional
from urllib.parse import urlsplit

from ....language import tr
from ...addresses import segment
from ...answers import Answer
from ...demands import Demand, id_in
from ...errors import AnswerError, RequestError
from ...http import RATE, Progress
from ...multipart import FormPart
from ..demanding import LOOK_AFTER, LOOK_FIRST, SERVICE, Endpoints, figures, gone, refuses, thing, things
from ..messages import explained
from .models import (
    STORAGE_KEYS,
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
from .placing import no_picture, picture_kind
from .tiles import same_origin

TIFF = "image/tiff"
_MOSAIC_IDS = ("id", "mosaic_id", "mosaicId")
_IMAGE_IDS = ("id", "image_id", "imageId")
_STATE_KEYS = ("preprocessing_status", "preprocessingStatus", "data_available", "dataAvailable")


class ImageryApi(Endpoints):
    """Base path ``/rasters``."""

    def mosaics(self, tags: Sequence[str] = ()) -> tuple[Mosaic, ...]:
        """All mosaics, or those with these tags."""
        with explained(tr("the list of mosaics")):
            answer = self._http.get_json("/rasters/mosaic", params={"tags": list(tags)} if tags else None)
        return tuple(map(read_mosaic, things(answer, tr("the list of mosaics"), "mosaics", "results", ids=_MOSAIC_IDS)))

    def create_mosaic(self, name: str, tags: Sequence[str] = ()) -> Mosaic:
        with explained(tr("the new mosaic {name}", name=name)):
            body = {"name": name, "tags": list(tags)}
            answer = self._http.send_json("POST", "/rasters/mosaic", body, retry=RATE)
        return read_mosaic(self._made(answer, tr("the new mosaic {name}", name=name), "mosaic", ids=_MOSAIC_IDS))

    def mosaic(self, mosaic_id: str) -> Mosaic:
        with explained(tr("the mosaic {mosaic_id}", mosaic_id=mosaic_id)):
            answer = self._http.get_json(_mosaic(mosaic_id))
        return read_mosaic(
            thing(
                answer,
                tr(
                    "the mosaic {mosaic_id}",
                    mosaic_id=mosaic_id,
                ),
                "mosaic",
                ids=_MOSAIC_IDS,
            )
        )

    def update_mosaic(self, mosaic_id: str, name: str, tags: Sequence[str]) -> None:
        """Name and tags are both sent; the tags replace the old ones (row 27)."""

        def look() -> None:
            now = self.mosaic(mosaic_id)
            if (now.name, set(now.tags)) != (name, set(tags)):
                raise AnswerError(tr("Mapflow still shows the mosaic {mosaic_id} as it was.", mosaic_id=mosaic_id))

        with explained(tr("the change of the mosaic {mosaic_id}", mosaic_id=mosaic_id)):
            answer = self._http.request("PUT", _mosaic(mosaic_id), json={"name": name, "tags": list(tags)}, retry=RATE)
            self._changed(
                answer,
                tr(
                    "the changed mosaic {mosaic_id}",
                    mosaic_id=mosaic_id,
                ),
                look,
                "mosaic",
                ids=_MOSAIC_IDS,
            )

    def delete_mosaic(self, mosaic_id: str) -> None:
        """Deletes all its images too; nothing brings them back."""
        what = tr("the mosaic {mosaic_id}", mosaic_id=mosaic_id)
        with explained(tr("to delete {what}", what=what)):
            answer = self._http.request("DELETE", _mosaic(mosaic_id), retry=RATE)
            self._done(
                answer,
                tr(
                    "a word that {what} is deleted",
                    what=what,
                ),
                gone(lambda: self.mosaic(mosaic_id), what),
            )

    def images(self, mosaic_id: str) -> tuple[Image, ...]:
        what = tr("the images of the mosaic {mosaic_id}", mosaic_id=mosaic_id)
        with explained(what):
            answer = self._http.get_json(_mosaic(mosaic_id) + "/image")
        return tuple(map(read_image, things(answer, what, "images", "results", ids=_IMAGE_IDS)))

    def upload_image(self, path: Path, filename: str, mosaic_id: str, progress: Optional[Progress] = None) -> str:
        """Streams one GeoTIFF into a mosaic; the mosaic's id. ``progress(sent, total)`` in bytes."""
        with explained(tr("the upload of {filename}", filename=filename)):
            parts, where = _file(path, filename), _mosaic(mosaic_id) + "/image"
            answer = self._http.send_multipart(where, parts, progress, retry=RATE)
        return self._arrived(answer, filename) or mosaic_id

    def upload_to_new_mosaic(
        self, path: Path, filename: str, name: str, tags: Sequence[str] = (), progress: Optional[Progress] = None
    ) -> str:
        """Streams one GeoTIFF into a mosaic that the service makes for it; the new mosaic's id."""
        query: dict[str, Any] = {"name": name, "tags": list(tags)} if tags else {"name": name}
        with explained(tr("the upload of {filename}", filename=filename)):
            parts, where = _file(path, filename), "/rasters/mosaic/image"
            answer = self._http.send_multipart(where, parts, progress, params=query, retry=RATE)
        if not self._arrived(answer, filename):
            raise Demand(SERVICE, tr("the id of the new mosaic {name}", name=name), LOOK_FIRST).error(answer)
        return self._arrived(answer, filename)

    def link_image(self, mosaic_id: str, url: str) -> str:
        """Adds an image that lies in a bucket (s3://) to a mosaic."""
        with explained(tr("to link the image")):
            answer = self._http.send_json("POST", _mosaic(mosaic_id) + "/link-image", {"url": url}, retry=RATE)
        return self._arrived(answer, tr("the linked image")) or mosaic_id

    def image(self, image_id: str) -> Image:
        with explained(tr("the image {image_id}", image_id=image_id)):
            answer = self._http.get_json(_image(image_id))
        return read_image(thing(answer, tr("the image {image_id}", image_id=image_id), "image", ids=_IMAGE_IDS))

    def rename_image(self, image_id: str, name: str) -> Image:
        """``name`` has 1 to 255 characters."""

        def look() -> None:
            if self.image(image_id).filename != name:
                raise AnswerError(
                    tr(
                        "Mapflow still shows the image {image_id} under its old name.",
                        image_id=image_id,
                    )
                )

        with explained(tr("to rename the image {image_id}", image_id=image_id)):
            answer = self._http.request("PUT", _image(image_id), params={"name": name}, retry=RATE)
            found = self._changed(
                answer,
                tr(
                    "the renamed image {image_id}",
                    image_id=image_id,
                ),
                look,
                "image",
                ids=_IMAGE_IDS,
            )
        return read_image(found or {"id": image_id, "filename": name})

    def delete_image(self, image_id: str) -> None:
        what = tr("the image {image_id}", image_id=image_id)
        with explained(tr("to delete {what}", what=what)):
            answer = self._http.request("DELETE", _image(image_id), retry=RATE)
            self._done(
                answer,
                tr(
                    "a word that {what} is deleted",
                    what=what,
                ),
                gone(lambda: self.image(image_id), what),
            )

    def preview(self, image: Image, large: bool = False) -> bytes:
        """The picture of an image: 256 or 1024 pixels a side, not georeferenced. NotFoundError: not made yet."""
        with explained(tr("the preview of {filename}", filename=image.filename or image.id)):
            return self.picture(self._preview_url(image, large))

    def picture(self, url: str) -> bytes:
        """The bytes of a picture; the key goes along only to the account's own address. AnswerError for no picture."""
        answer = self._http.request("GET", url, headers={"Accept": "image/*"})
        if not picture_kind(answer.body):
            raise no_picture(answer)
        return answer.body

    def image_state(self, image_id: str) -> ImageState:
        what = tr("the state of the image {image_id}", image_id=image_id)
        with explained(what):
            answer = self._http.get_json(_image(image_id) + "/status")
        return read_image_state(figures(answer, what, *_STATE_KEYS, inside=("image",)))

    def mosaic_state(self, mosaic_id: str) -> MosaicState:
        what = tr("the state of the mosaic {mosaic_id}", mosaic_id=mosaic_id)
        with explained(what):
            answer = self._http.get_json(_mosaic(mosaic_id) + "/status")
        found = figures(answer, what, "images", "total_images", "ready_images", "failed_images", inside=("mosaic",))
        if found.get("images") is not None:
            things(found["images"], what, ids=_IMAGE_IDS)
        return read_mosaic_state(found)

    def download_link(self, image_id: str) -> Download:
        """A presigned address; RejectedError 409 while the image is not ready, AuthError 403 when it never will be."""
        what = tr("the address of the image {image_id}", image_id=image_id)
        with explained(tr("the download of the image {image_id}", image_id=image_id)):
            answer = self._http.get_json(_image(image_id) + "/download")
        link = read_download(figures(answer, what, "download_url", "downloadUrl", "url"))
        if not re.match(r"https?://", link.url, re.IGNORECASE):
            raise Demand(SERVICE, what).error(answer)
        return link

    def download(self, image_id: str, target: Path, progress: Optional[Progress] = None) -> Path:
        """The image itself, fetched from its presigned address without the key."""
        link = self.download_link(image_id)
        return self._http.download(link.url, target, progress, bare=True)

    def storage(self) -> Storage:
        with explained(tr("the storage limits")):
            answer = self._http.get_json("/rasters/memory")
        return read_storage(figures(answer, tr("the storage limits"), *STORAGE_KEYS))

    def _arrived(self, answer: Any, what: str) -> str:
        """The mosaic's id in the answer to an upload, "" where it names only the image."""
        demand = Demand(SERVICE, tr("a word that {what} has arrived", what=what), "It may have arrived all the same.")
        mosaic = id_in(answer, "mosaic_id", "mosaicId", inside=("mosaic",))
        image = id_in(answer, "image_id", "imageId", "id", inside=("image", "data", "result"))
        if not (mosaic or image) or isinstance(answer, Mapping) and refuses(answer):
            raise demand.error(answer)
        self._tell(answer)
        return mosaic

    def _changed(
        self, answer: Answer, what: str, look: Callable[[], Any], *inside: str, ids: Sequence[str]
    ) -> Optional[Mapping[str, Any]]:
        """The thing as the answer to its change shows it; None where the answer is empty and ``look`` finds it so."""
        value = answer.json_or_none()
        if value is not None:
            return self._made(value, what, *inside, ids=ids, advice=LOOK_AFTER)
        try:
            look()
        except RequestError as other:
            raise Demand(SERVICE, what, LOOK_AFTER).error(None) from other
        return None

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


def _file(path: Path, filename: str) -> list[FormPart]:
    return [FormPart(name="file", path=path, filename=filename, content_type=TIFF)]

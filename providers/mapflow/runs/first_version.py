"""Where a server does not have the second version of runs: the same request in the words of the first (API sheet,
section 7, "Create v1")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Optional, TypeVar

from ....language import tr
from ...addresses import segment
from ...errors import InputError, RequestError, StatusError
from ...http import Http
from ..reading import mapping, text, without_null

Reply = TypeVar("Reply")

_MISSING = (404, 405)


class Versions:
    """Asks the second version, and the first where the server answers 404 or 405: such an answer did nothing, so a
    creating request reaches only one of them."""

    def __init__(self) -> None:
        self._only_first = False

    def ask(self, second: Callable[[], Reply], first: Callable[[], Reply], settles: bool = True) -> Reply:
        """``settles``: a 404 is about the endpoint and not about an id, so that the next request asks the first
        version at once. The refusal of the second version goes up where the first knows no better."""
        if self._only_first:
            return first()
        try:
            return second()
        except StatusError as error:
            if error.status not in _MISSING:
                raise
            refusal = error
        try:
            reply = first()
        except StatusError as error:
            if error.status not in _MISSING:
                raise
            raise refusal from error
        self._only_first = settles
        return reply


def first_body(body: Mapping[str, Any], http: Http) -> dict[str, Any]:
    """The body of a run in the first version: ``params`` is a flat map of texts. InputError for what it cannot say.

    ``http`` is asked for the address of an own image, which is not kept anywhere.
    """
    sources = mapping(mapping(body.get("params")).get("sourceParams"))
    key, fields = next(((key, mapping(each)) for key, each in sources.items() if each), ("", {}))
    maker = _MAKERS.get(key)
    params = maker(fields, http) if maker else {}
    return {**body, "params": {name: str(value) for name, value in params.items()}}


def _provider(fields: Mapping[str, Any], http: Http) -> dict[str, Any]:
    return without_null(data_provider=fields.get("providerName"), zoom=fields.get("zoom"))


def _search(fields: Mapping[str, Any], http: Http) -> dict[str, Any]:
    image = _only_one(fields.get("imageIds"))
    return without_null(data_provider=fields.get("dataProvider"), url=image, zoom=fields.get("zoom"))


def _own(fields: Mapping[str, Any], http: Http) -> dict[str, Any]:
    image = _only_one(fields.get("imageIds"))
    if not image:
        raise InputError(
            tr(
                "This Mapflow server knows only the first version of runs, which takes no whole mosaic. Nothing "
                "was started. Choose one image of it."
            )
        )
    try:
        address = text(mapping(http.get_json("/rasters/image/" + segment(image))), "image_url")
    except RequestError as error:
        raise InputError(
            tr(
                "The image {image} could not be looked up. Nothing was started. ({error})",
                image=image,
                error=error,
            )
        ) from error
    if not address:
        raise InputError(tr("Mapflow does not tell where the image {image} lies. Nothing was started.", image=image))
    return {"source_type": "local", "url": address}


def _tiles(fields: Mapping[str, Any], http: Http) -> dict[str, Any]:
    return without_null(
        url=fields.get("url"),
        source_type=str(fields.get("sourceType") or "xyz").lower(),
        projection=fields.get("crs"),
        zoom=fields.get("zoom"),
        raster_login=fields.get("rasterLogin"),
        raster_password=fields.get("rasterPassword"),
    )


_MAKERS: Mapping[str, Callable[[Mapping[str, Any], Http], dict[str, Any]]] = {
    "dataProvider": _provider,
    "imagerySearch": _search,
    "myImagery": _own,
    "userDefined": _tiles,
}


def _only_one(ids: Any) -> Optional[str]:
    given = [str(each) for each in ids or ()]
    if len(given) > 1:
        raise InputError(
            tr(
                "This Mapflow server knows only the first version of runs, which takes one image at a time, and "
                "{given_count} were chosen. Nothing was started. Choose one of them.",
                given_count=len(given),
            )
        )
    return given[0] if given else None

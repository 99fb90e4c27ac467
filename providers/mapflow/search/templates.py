"""Planned searches: the service looks daily for new imagery of an area (API sheet, section 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ....language import N_, tr
from ...addresses import segment
from ...demands import Demand
from ...http import RATE
from ..demanding import SERVICE, Endpoints, figures, gone, thing, things
from ..messages import explained
from ..reading import whole_number, without_null
from ..runs.client import NewRun
from ..runs.models import Processing, Template, read_processing, read_template
from .models import HitPage, hit_page

AOI_NAME_LENGTH = 64

_COMMANDS = {
    "pause": N_("to pause the planned search {search}"),
    "resume": N_("to resume the planned search {search}"),
    "restart": N_("to restart the planned search {search}"),
}


class TemplatesApi(Endpoints):
    """Base path ``/processings/template``."""

    def create(self, name: str, project_id: str, search: Mapping[str, Any], active_until: str) -> Template:
        """``search`` as Search.body() without paging, its area under ``aoiDetails``; see `area_details`.

        Made inactive when the plan's number of active searches is reached.
        """
        body = {"name": name, "projectId": project_id, "searchParams": dict(search), "activeUntil": active_until}
        with explained(tr("the planned search {name}", name=name)):
            answer = self._http.send_json("POST", _path(), body, retry=RATE)
        return read_template(self._made(answer, tr("the planned search {name}", name=name), "template"))

    def all(self) -> tuple[Template, ...]:
        return self._list(_path())

    def of_project(self, project_id: str) -> tuple[Template, ...]:
        """The service leaves ``searchParams`` out of this list."""
        return self._list(_path("project", project_id))

    def of_user(self, user_id: str) -> tuple[Template, ...]:
        return self._list(_path("user", user_id))

    def get(self, template_id: str) -> Template:
        with explained(tr("the planned search {template_id}", template_id=template_id)):
            answer = self._http.get_json(_path(template_id))
        return read_template(
            thing(
                answer,
                tr(
                    "the planned search {template_id}",
                    template_id=template_id,
                ),
                "template",
            )
        )

    def update(
        self,
        template_id: str,
        name: str = "",
        active_until: str = "",
        search: Optional[Mapping[str, Any]] = None,
    ) -> None:
        """Only what is given changes; the area is changed by the AOI calls, never here (the service answers 400)."""
        kept = {key: value for key, value in (search or {}).items() if key not in ("aoi", "aoiDetails")}
        body = without_null(name=name or None, activeUntil=active_until or None, searchParams=kept or None)
        with explained(tr("the change of the planned search {template_id}", template_id=template_id)):
            answer = self._http.request("PUT", _path(template_id), json=body, retry=RATE)
            self._done(answer, tr("the changed planned search {template_id}", template_id=template_id))

    def delete(self, template_id: str) -> None:
        what = tr("the planned search {template_id}", template_id=template_id)
        with explained(tr("to delete {what}", what=what)):
            answer = self._http.request("DELETE", _path(template_id), retry=RATE)
            self._done(
                answer,
                tr(
                    "a word that {what} is deleted",
                    what=what,
                ),
                gone(lambda: self.get(template_id), what),
            )

    def pause(self, template_id: str) -> None:
        self._command(template_id, "pause")

    def resume(self, template_id: str) -> None:
        self._command(template_id, "resume")

    def restart(self, template_id: str) -> None:
        """Only from FAILED."""
        self._command(template_id, "restart")

    def images(self, template_id: str, limit: int = 100, offset: int = 0, aoi_ids: Sequence[str] = ()) -> HitPage:
        """What was found so far; a hit that nobody has seen is ``new``."""
        body = without_null(limit=limit, offset=offset, aoiIds=list(aoi_ids) or None)
        with explained(tr("the images of the planned search {template_id}", template_id=template_id)):
            answer = self._http.send_json("POST", _path(template_id, "images"), body, retry="safe")
        return hit_page(answer, tr("the images of the planned search {template_id}", template_id=template_id))

    def run(self, template_id: str, run: NewRun, update_geometry: bool = False) -> Processing:
        """Starts a processing from what a planned search found; may cost credits, never sent twice."""
        body: dict[str, Any] = {**run.body(), "updateTemplateGeometry": update_geometry}
        body.pop("projectId", None)
        with explained(tr("the processing {run}", run=run.name)):
            answer = self._http.send_json("POST", _path(template_id, "v2"), body, retry=RATE)
        return read_processing(self._made(answer, tr("the processing {run}", run=run.name), "processing"))

    def processings(self, template_id: str) -> tuple[Processing, ...]:
        with explained(tr("the processings of the planned search {template_id}", template_id=template_id)):
            answer = self._http.get_json(_path(template_id, "processings"))
        what = tr("the processings of the planned search {template_id}", template_id=template_id)
        return tuple(map(read_processing, things(answer, what, "results", "processings")))

    def add_aois(self, template_id: str, aois: Sequence[Mapping[str, Any]]) -> int:
        """``aois`` are ``{geometry, name}``; how many were added."""
        with explained(tr("the new areas of the planned search {template_id}", template_id=template_id)):
            answer = self._http.send_json("POST", _path(template_id, "aoi"), {"aois": list(aois)}, retry=RATE)
        return _counted(answer, "addedCount", tr("the number of areas that were added"))

    def update_aoi(
        self, template_id: str, aoi_id: str, name: str = "", geometry: Optional[Mapping[str, Any]] = None
    ) -> None:
        """By POST: the service knows no PUT here."""
        with explained(tr("the change of the area {aoi_id}", aoi_id=aoi_id)):
            body = without_null(name=name or None, geometry=geometry)
            answer = self._http.request("POST", _path(template_id, "aoi", aoi_id), json=body, retry=RATE)
            self._done(answer, tr("the changed area {aoi_id}", aoi_id=aoi_id))

    def delete_aois(self, template_id: str, aoi_ids: Sequence[str]) -> int:
        """How many were deleted."""
        with explained(tr("to delete areas of the planned search {template_id}", template_id=template_id)):
            answer = self._http.request("DELETE", _path(template_id, "aoi"), json={"aoiIds": list(aoi_ids)}, retry=RATE)
        return _counted(answer.json_or_none(), "deletedCount", tr("the number of areas that were deleted"))

    def mark_seen(self, template_id: str, image_id: str = "") -> None:
        """One image, or all of them, is new no more."""
        with explained(tr("to mark images as seen")):
            if image_id:
                answer = self._http.request("POST", _path(template_id, "image", image_id, "seen"), retry=RATE)
            else:
                answer = self._http.request("PUT", _path(template_id, "image", "seenAll"), retry=RATE)
            self._done(answer, tr("a word that the images are marked as seen"))

    def _list(self, path: str) -> tuple[Template, ...]:
        with explained(tr("the list of planned searches")):
            answer = self._http.get_json(path)
        return tuple(map(read_template, things(answer, tr("the list of planned searches"), "templates", "results")))

    def _command(self, template_id: str, word: str) -> None:
        with explained(tr(_COMMANDS[word], search=template_id)):
            answer = self._http.request("POST", _path(template_id, word), retry=RATE)
            self._done(
                answer,
                tr(
                    "a word on the planned search {template_id} ({word})",
                    template_id=template_id,
                    word=word,
                ),
            )


def _counted(answer: Any, name: str, what: str) -> int:
    count = whole_number(figures(answer, what, name), name)
    if count is None or count < 0:
        raise Demand(SERVICE, what, "Look whether it was done.").error(answer)
    return count


def area_details(parts: Sequence[tuple[str, Mapping[str, Any]]]) -> dict[str, Any]:
    """(name, polygon) pairs as the ``aoiDetails`` of a planned search: single polygons, names of 64 characters."""
    features: list[dict[str, Any]] = [
        {"type": "Feature", "properties": {"name": name[:AOI_NAME_LENGTH]}, "geometry": dict(geometry)}
        for name, geometry in parts
    ]
    return {"type": "FeatureCollection", "features": features}


def _path(*parts: str) -> str:
    return "/".join(["/processings/template", *(segment(part) for part in parts)])

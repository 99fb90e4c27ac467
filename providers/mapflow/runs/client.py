"""Processings: cost, create, look, result, restart, rename, delete, rate, review (API sheet, section 7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from ....language import tr
from ...addresses import segment
from ...answers import Answer, words_of
from ...demands import Demand
from ...errors import AnswerError, RequestError
from ...http import RATE, Http, Progress
from ..demanding import SERVICE, Endpoints, gone, refuses, things
from ..messages import explained
from ..reading import without_null
from .first_version import Versions, first_body
from .models import Aoi, Processing, RunsPage, looked_at, page_of, read_aois, read_price, read_processing

MOST = 20_000  # bytes of what came in place of a result that are read
_IDS = ("id", "processingId", "processing_id")
_IN, _IN_LISTS = ("processing",), ("processings",)
SOURCE_KEYS = ("dataProvider", "myImagery", "imagerySearch", "userDefined")


@dataclass(frozen=True)
class NewRun:
    """What a processing is made of. ``source`` is ``{key: fields}`` with one of SOURCE_KEYS; ``blocks`` optional
    ones only; ``geometry`` a bare Polygon or MultiPolygon in lon/lat, each polygon one AOI."""

    name: str
    model_id: str
    geometry: Mapping[str, Any]
    source: Mapping[str, Any]
    project_id: str = ""
    description: str = ""
    blocks: Sequence[tuple[str, bool]] = ()
    meta: Mapping[str, str] = field(default_factory=dict)
    inference: Optional[Mapping[str, Any]] = None

    def body(self) -> dict[str, Any]:
        return without_null(
            name=self.name,
            description=self.description or None,
            projectId=self.project_id or None,
            wdId=self.model_id,
            geometry=self.geometry,
            params=without_null(sourceParams=dict(self.source), inferenceParams=self.inference),
            blocks=[{"name": name, "enabled": enabled} for name, enabled in self.blocks],
            meta={key: str(value) for key, value in self.meta.items()},
        )


class RunsApi(Endpoints):
    def __init__(self, http: Http) -> None:
        super().__init__(http)
        self._versions = Versions()

    def cost(self, run: NewRun) -> float:
        """Credits that the run would take; nothing is started. AnswerError when the reply is no number."""
        path, body = "/processing/cost", run.body()
        with explained(tr("to name a price")):
            answer = self._versions.ask(
                lambda: self._http.request("POST", path + "/v2", json=body, retry="safe"),
                lambda: self._http.request("POST", path, json=first_body(body, self._http), retry="safe"),
            )
        return read_price(answer)

    def create(self, run: NewRun) -> Processing:
        """Starts a processing, which may cost credits. Never sent twice by this client."""
        path, body = "/processings", run.body()
        with explained(tr("the processing {run}", run=run.name)):
            answer = self._versions.ask(
                lambda: self._http.send_json("POST", path + "/v2", body, retry=RATE),
                lambda: self._http.send_json("POST", path, first_body(body, self._http), retry=RATE),
            )
        return read_processing(self._made(answer, tr("the processing {run}", run=run.name), *_IN, ids=_IDS))

    def get(self, processing_id: str) -> Processing:
        with explained(tr("the processing {processing_id}", processing_id=processing_id)):
            answer = self._get(_run(processing_id), settles=False)
        return looked_at(answer, tr("the state of the processing {processing_id}", processing_id=processing_id))

    def all(self) -> tuple[Processing, ...]:
        return self._list("/processings")

    def of_project(self, project_id: str) -> tuple[Processing, ...]:
        return self._list(f"/projects/{segment(project_id)}/processings")

    def _list(self, path: str) -> tuple[Processing, ...]:
        with explained(tr("the list of processings")):
            answer = self._get(path, settles=False)
        return tuple(
            map(read_processing, things(answer, tr("the list of processings"), "results", *_IN_LISTS, ids=_IDS))
        )

    def _get(self, path: str, settles: bool) -> Any:
        return self._versions.ask(lambda: self._http.get_json(path + "/v2"), lambda: self._http.get_json(path), settles)

    def page(
        self,
        project_id: str,
        limit: int = 30,
        offset: int = 0,
        terms: str = "",
        sort_by: str = "CREATED",
        sort_order: str = "DESC",
    ) -> RunsPage[Processing]:
        """One page of a project's processings, newest first; of the whole list where the server has no pages. "": of
        all projects."""
        if not project_id:
            return self._page_of_list("", limit, offset)
        body = without_null(limit=limit, offset=offset, terms=terms or None, sortBy=sort_by, sortOrder=sort_order)
        with explained(tr("the list of processings")):
            path = f"/projects/{segment(project_id)}/processings/v2/page"
            return self._versions.ask(
                lambda: _page(self._http.send_json("POST", path, body, retry="safe")),
                lambda: self._page_of_list(project_id, limit, offset),
                settles=False,
            )

    def _page_of_list(self, project_id: str, limit: int, offset: int) -> RunsPage[Processing]:
        rows = self.of_project(project_id) if project_id else self.all()
        newest_first = sorted(rows, key=lambda each: each.created, reverse=True)
        return RunsPage(tuple(newest_first[offset : offset + limit]), len(newest_first))

    def aois(self, processing_id: str) -> tuple[Aoi, ...]:
        with explained(tr("the areas of the processing {processing_id}", processing_id=processing_id)):
            answer = self._http.get_json(_run(processing_id) + "/aois")
        return read_aois(
            list(
                things(
                    answer,
                    tr(
                        "the areas of the processing {processing_id}",
                        processing_id=processing_id,
                    ),
                    "aois",
                    "results",
                )
            )
        )

    def result(self, processing_id: str, target: Path, progress: Optional[Progress] = None) -> Path:
        """The GeoJSON result, streamed to ``target``; refused before the status is OK."""
        path = _run(processing_id) + "/result"
        with explained(tr("the result of the processing {processing_id}", processing_id=processing_id)):
            try:
                return self._http.download(path, target, progress)
            except AnswerError as error:
                raise self._in_its_words(
                    path,
                    tr(
                        "the result of the processing {processing_id}",
                        processing_id=processing_id,
                    ),
                    error,
                ) from error

    def _in_its_words(self, path: str, what: str, error: AnswerError) -> AnswerError:
        """The error with what Mapflow says in place of a file: its beginning is looked at once more."""
        try:
            with self._http.stream(path) as answer:
                head = Answer(answer.status, answer.headers, next(iter(answer.pieces()), b"")[:MOST])
        except RequestError:
            return error
        words = words_of(head)
        if not words.isprintable() or '"features"' in head.text():
            return error
        return Demand(SERVICE, what).error(words or None)

    def rename(self, processing_id: str, name: str, description: str = "") -> None:
        with explained(tr("to rename the processing {processing_id}", processing_id=processing_id)):
            path, body = _run(processing_id), {"name": name, "description": description}
            answer = self._versions.ask(
                lambda: self._http.request("PUT", path + "/v2", json=body),
                lambda: self._http.request("PUT", path, json=body),
                settles=False,
            )
            self._done(
                answer,
                tr(
                    "a word that the processing {processing_id} is renamed",
                    processing_id=processing_id,
                ),
            )

    def restart(self, processing_id: str) -> None:
        """Runs the failed partitions again from their first failed stage; only for FAILED."""
        with explained(tr("to restart the processing {processing_id}", processing_id=processing_id)):
            path = _run(processing_id) + "/restart"
            answer = self._versions.ask(
                lambda: self._http.request("POST", path + "/v2", retry=RATE),
                lambda: self._http.request("POST", path, retry=RATE),
                settles=False,
            )
            self._done(
                answer,
                tr(
                    "a word that the processing {processing_id} is started again",
                    processing_id=processing_id,
                ),
            )

    def delete(self, processing_id: str) -> None:
        """The only way to stop a processing; takes its results with it."""
        what = tr("the processing {processing_id}", processing_id=processing_id)
        with explained(tr("to delete {what}", what=what)):
            answer = self._http.request("DELETE", _run(processing_id), retry=RATE)
            self._done(
                answer,
                tr(
                    "a word that {what} is deleted",
                    what=what,
                ),
                gone(lambda: self.get(processing_id), what),
            )

    def rate(self, processing_id: str, rating: int, feedback: str = "") -> None:
        """1 to 5, only for status OK."""
        with explained(tr("the rating of the processing {processing_id}", processing_id=processing_id)):
            body = {"rating": rating, "feedback": feedback}
            answer = self._http.request("PUT", _run(processing_id) + "/rate", json=body, retry=RATE)
            self._done(answer, tr("a word that the processing {processing_id} is rated", processing_id=processing_id))

    def accept(self, processing_id: str) -> None:
        """Only while the review status is IN_REVIEW."""
        with explained(tr("to accept the processing {processing_id}", processing_id=processing_id)):
            answer = self._http.request("PUT", _run(processing_id) + "/acceptation", retry=RATE)
            self._done(
                answer,
                tr(
                    "a word that the processing {processing_id} is accepted",
                    processing_id=processing_id,
                ),
            )

    def reject(self, processing_id: str, comment: str, features: list[Mapping[str, Any]]) -> None:
        """Only while the review status is IN_REVIEW; ``features`` show where the result is wrong."""
        body = {"comment": comment, "features": {"type": "FeatureCollection", "features": features}}
        with explained(tr("to reject the processing {processing_id}", processing_id=processing_id)):
            answer = self._http.request("PUT", _run(processing_id) + "/rejection", json=body, retry=RATE)
            self._done(
                answer,
                tr(
                    "a word that the processing {processing_id} is rejected",
                    processing_id=processing_id,
                ),
            )

    def stats(self, page: int = 0, per_page: int = 50, sort: str = "created:desc", terms: str = "") -> Any:
        """The account's history, as the service gives it: ``results``, ``total``, ``totalCost``, ``totalArea``."""
        body = without_null(page=page, perPage=per_page, sort=sort, filter=terms or None)
        with explained(tr("the history")):
            answer = self._http.send_json("POST", "/processings/stats", body, params={"type": "JSON"}, retry="safe")
        demand = Demand(SERVICE, "the history")
        if any(map(refuses, demand.objects(answer, "results"))):
            raise demand.error(answer)
        return answer


def _page(answer: Any) -> RunsPage[Processing]:
    rows = things(answer, tr("the list of processings"), "results", *_IN_LISTS, ids=_IDS)
    return page_of(answer, rows, read_processing)


def _run(processing_id: str) -> str:
    return "/processings/" + segment(processing_id)

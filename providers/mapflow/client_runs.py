"""Processings: cost, create, look, result, restart, rename, delete, rate, review (API sheet, section 7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional

from ..addresses import segment
from ..errors import AnswerError
from .messages import explained
from .models_runs import Aoi, Page, Processing, read_aois, read_page, read_processing
from .reading import as_number, listing, without_null

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


class RunsApi:
    def __init__(self, http: Any) -> None:
        self._http = http

    def cost(self, run: NewRun) -> float:
        """Credits that the run would take; nothing is started. AnswerError when the reply is no number."""
        with explained("to name a price"):
            answer = self._http.request("POST", "/processing/cost/v2", json=run.body(), retry="safe")
        price = as_number(answer.text().strip().strip('"'))
        if price is None:
            raise AnswerError("Mapflow answered the question for the price with something that is no number.")
        return price

    def create(self, run: NewRun) -> Processing:
        """Starts a processing, which may cost credits. Never sent twice by this client."""
        with explained(f"the processing {run.name}"):
            return read_processing(self._http.send_json("POST", "/processings/v2", run.body()))

    def get(self, processing_id: str) -> Processing:
        with explained(f"the processing {processing_id}"):
            return read_processing(self._http.get_json(_run(processing_id) + "/v2"))

    def all(self) -> tuple[Processing, ...]:
        with explained("the list of processings"):
            return tuple(map(read_processing, listing(self._http.get_json("/processings/v2"), "results")))

    def of_project(self, project_id: str) -> tuple[Processing, ...]:
        with explained("the list of processings"):
            answer = self._http.get_json(f"/projects/{segment(project_id)}/processings/v2")
        return tuple(map(read_processing, listing(answer, "results")))

    def page(
        self,
        project_id: str,
        limit: int = 30,
        offset: int = 0,
        terms: str = "",
        sort_by: str = "CREATED",
        sort_order: str = "DESC",
    ) -> Page:
        """One page of a project's processings, newest first."""
        body = without_null(limit=limit, offset=offset, terms=terms or None, sortBy=sort_by, sortOrder=sort_order)
        with explained("the list of processings"):
            path = f"/projects/{segment(project_id)}/processings/v2/page"
            return read_page(self._http.send_json("POST", path, body, retry="safe"), read_processing)

    def aois(self, processing_id: str) -> tuple[Aoi, ...]:
        with explained(f"the areas of the processing {processing_id}"):
            return read_aois(self._http.get_json(_run(processing_id) + "/aois"))

    def result(self, processing_id: str, target: Path, progress: Optional[Callable[[int, int], None]] = None) -> Path:
        """The GeoJSON result, streamed to ``target``; refused before the status is OK."""
        with explained(f"the result of the processing {processing_id}"):
            return self._http.download(_run(processing_id) + "/result", target, progress)

    def rename(self, processing_id: str, name: str, description: str = "") -> None:
        with explained(f"to rename the processing {processing_id}"):
            body = {"name": name, "description": description}
            self._http.request("PUT", _run(processing_id) + "/v2", json=body)

    def restart(self, processing_id: str) -> None:
        """Runs the failed partitions again from their first failed stage; only for FAILED."""
        with explained(f"to restart the processing {processing_id}"):
            self._http.request("POST", _run(processing_id) + "/restart/v2")

    def delete(self, processing_id: str) -> None:
        """The only way to stop a processing; takes its results with it."""
        with explained(f"to delete the processing {processing_id}"):
            self._http.request("DELETE", _run(processing_id))

    def rate(self, processing_id: str, rating: int, feedback: str = "") -> None:
        """1 to 5, only for status OK."""
        with explained(f"the rating of the processing {processing_id}"):
            self._http.request("PUT", _run(processing_id) + "/rate", json={"rating": rating, "feedback": feedback})

    def accept(self, processing_id: str) -> None:
        """Only while the review status is IN_REVIEW."""
        with explained(f"to accept the processing {processing_id}"):
            self._http.request("PUT", _run(processing_id) + "/acceptation")

    def reject(self, processing_id: str, comment: str, features: list[Mapping[str, Any]]) -> None:
        """Only while the review status is IN_REVIEW; ``features`` show where the result is wrong."""
        body = {"comment": comment, "features": {"type": "FeatureCollection", "features": features}}
        with explained(f"to reject the processing {processing_id}"):
            self._http.request("PUT", _run(processing_id) + "/rejection", json=body)

    def stats(self, page: int = 0, per_page: int = 50, sort: str = "created:desc", terms: str = "") -> Any:
        """The account's history, as the service gives it: ``results``, ``total``, ``totalCost``, ``totalArea``."""
        body = without_null(page=page, perPage=per_page, sort=sort, filter=terms or None)
        with explained("the history"):
            return self._http.send_json("POST", "/processings/stats", body, params={"type": "JSON"}, retry="safe")


def _run(processing_id: str) -> str:
    return "/processings/" + segment(processing_id)

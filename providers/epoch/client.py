"""Speaks the Epoch SCO2 API: one method for each endpoint, tolerant of what its documentation leaves open.

Every path is spelled as documented, trailing slash or not. Coordinates are lon/lat in WGS 84.
Methods raise the errors of ``providers.errors``; what they return is in ``models`` and ``progress``.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Mapping, MutableMapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Optional

from ...language import tr
from ..answers import Answer
from ..errors import AnswerError, InputError, NotFoundError, RateLimitError, RejectedError, within
from ..http import LONG_READ, Http
from ..multipart import FormPart, MultipartBody
from . import models, ndjson
from .parameters import (
    AS_JSON,
    ENCODINGS,
    cleaned,
    encoding_of,
    file_part,
    may_be_form,
    parameter_parts,
)
from .progress import RUNNING, SUCCEEDED, Progress, read_progress
from .queries import joined_stats, query_text, results_query
from .statement import save_zip

ANALYSES = {
    "eudr_deforestation": "/batch_deforestation_check",
    "luc_emissions": "/batch_biomass_emissions",
    "biodiversity": "/batch_biodiversity",
    "water": "/batch_water",
}
LONGEST_RATE_WAIT = 900.0  # seconds
Sent = Callable[[int, Optional[int]], None]


def token_from(http: Http, email: str, password: str) -> str:
    """Signs in and returns the token. ``/refresh_token`` takes e-mail and password, whatever its name says."""
    answer = http.request("POST", "/refresh_token", json={"email": email, "password": password}, sign=False)
    return models.read_token(answer.json(secret=True) if answer.body.strip() else None)


class EpochClient:
    """``encodings`` remembers for each base URL how ``/batch_process`` wants its parameters; pass one that lasts."""

    def __init__(self, http: Http, encodings: Optional[MutableMapping[str, str]] = None) -> None:
        self.http = http
        self._encodings = http.memory if encodings is None else encodings

    # sending

    def token_from(self, email: str, password: str) -> str:
        return token_from(self.http, email, password)

    def stage_plots(
        self, upload: Any, collection_name: str, description: str = "", progress: Optional[Sent] = None
    ) -> models.Submitted:
        """Validates and registers the file. ``upload`` has ``path``, ``file_name`` and ``content_type``."""
        data = {"collection_name": collection_name, "description": description}
        parts = [FormPart("request_data", json.dumps(data, ensure_ascii=False)), file_part(upload)]
        return models.read_sent(self._send_form("/stage_plots", parts, progress))

    def upload_plots(self, collection_id: str) -> models.UploadTasks:
        """Makes a staged collection available for processing; it may still be under way when this returns.

        The service's own documentation says that this may take minutes.
        """
        return models.read_upload(self._send_json("/upload_plots", {"filename": collection_id}))

    def batch_process(
        self, upload: Any, parameters: Mapping[str, Any], progress: Optional[Sent] = None
    ) -> models.Submitted:
        """Stages, uploads and starts the analyses. ``parameters`` are the documented ones; unset ones are left out."""
        known = cleaned(parameters)
        return models.read_sent(self._batch_process(upload, known, progress))

    def run_analysis(self, stat: str, collection_id: str, start_date: str = "", end_date: str = "") -> models.Submitted:
        """Starts one analysis of an uploaded collection; ``stat`` is a key of ``ANALYSES``."""
        path = ANALYSES.get(stat)
        if path is None:
            raise InputError(
                tr(
                    "Epoch SCO2 has no analysis {stat}; it has {analyses}. Nothing was sent.",
                    stat=stat,
                    analyses=", ".join(ANALYSES),
                )
            )
        return models.read_started(self._send_json(path, _step_body(collection_id, start_date, end_date)))

    def batch_zonal_stats(
        self, collection_id: str, stats: Iterable[str] = (), start_date: str = "", end_date: str = ""
    ) -> models.Submitted:
        """Starts several analyses of an uploaded collection in one call."""
        body = _step_body(collection_id, start_date, end_date)
        if joined_stats(stats):
            body["stats"] = joined_stats(stats)
        return models.read_started(self._send_json("/batch_zonal_stats", body))

    def sampling_design(self, body: Mapping[str, Any]) -> models.Submitted:
        """Starts strata and sample points over collections; unset members of ``body`` are left out."""
        said = {name: value for name, value in body.items() if value not in (None, "", (), [])}
        return models.read_design(self._send_json("/sampling_design/", said))

    # looking

    def batch_progress(self, tracking_id: str = "", tracking_ids: Iterable[str] = (), dummy_data: bool = False) -> Any:
        """The raw answer. One collection, or several of facilities; ``dummy_data`` asks for the service's sample."""
        several = [("tracking_ids", each) for each in tracking_ids]
        if bool(tracking_id) == bool(several):
            raise InputError(
                tr("The progress of either one collection or of several can be asked for. Nothing was sent.")
            )
        query = several or [("tracking_id", tracking_id)]
        return self.http.get_json("/batch_progress", params=query + ([("dummy_data", "true")] if dummy_data else []))

    def progress(self, collection_id: str, seen: Optional[float] = None) -> Progress:
        """One look; pass the ``seen`` of the look before. NotFoundError while the service does not know the id.

        Two answers that cannot be read send it to the listing of collections. Success that only two readings of
        100 % speak for counts once a result can be fetched.
        """
        found = self._read_progress(collection_id, seen)
        if found.outcome == SUCCEEDED and not found.proven and not self.has_results(collection_id):
            return replace(found, outcome=RUNNING)
        return found

    def get_collections(self) -> tuple[models.Collection, ...]:
        """All collections of the account."""
        return models.read_collections(self.http.get_json("/get_collections"))

    def find_collection(self, name: str) -> Optional[models.Collection]:
        """The collection of exactly this name (the newest, should there be several), or None: for a lost reply."""
        return models.newest(tuple(each for each in self.get_collections() if each.name == name))

    def collection(self, collection_id: str) -> Optional[models.Collection]:
        """The collection of this id as the listing shows it, or None."""
        return next((each for each in self.get_collections() if each.collection_id == collection_id), None)

    def has_results(self, collection_id: str) -> bool:
        """Whether at least one plot can be fetched."""
        rows = self.iter_features("/fetch_plots", collection_id)
        try:
            return next(rows, None) is not None
        except (NotFoundError, AnswerError):
            return False
        finally:
            rows.close()

    # fetching

    def iter_features(
        self,
        endpoint: str,
        filename: str = "",
        options: Optional[Mapping[str, Any]] = None,
        filters: Optional[Mapping[str, Any]] = None,
    ) -> Generator[dict[str, Any], None, None]:
        """GeoJSON features of a ``/fetch_*`` endpoint as they arrive; ``filename`` is the collection id.

        ``options`` are the endpoint's own, ``filters`` are columns and values. Ends in ``ndjson.NoRows`` when there
        are none and in ``ndjson.Incomplete`` when the stream broke off; what came before is yielded.
        """
        return self._iter_features(endpoint, results_query(endpoint, filename, options or {}, filters or {}))

    def fetch_samples(
        self,
        collection_name: str,
        confidence_interval: Optional[float] = None,
        margin_of_error: Optional[float] = None,
    ) -> models.SamplingDesign:
        """The sampling design of a collection; the service takes the nearest figures it has stored."""
        given = {
            "collection_name": collection_name,
            "confidence_interval": confidence_interval,
            "margin_of_error": margin_of_error,
        }
        query = [(name, query_text(value)) for name, value in given.items() if query_text(value)]
        return models.read_samples(self.http.get_json("/fetch_samples/", params=query))

    def export_eudr_dds(
        self,
        target: Path,
        collections: Iterable[str] = (),
        facility_ids: Iterable[str] = (),
        monitoring_start: str = "",
        monitoring_end: str = "",
    ) -> Path:
        """Saves the due-diligence ZIP (GeoJSON files and a PDF) under ``target``. Never trust what is in it."""
        lists = {"collections": list(collections), "facility_ids": list(facility_ids)}
        if bool(lists["collections"]) == bool(lists["facility_ids"]):
            raise InputError(tr("A statement is made for either collections or facilities. Nothing was sent."))
        dates = {"monitoring_start": query_text(monitoring_start), "monitoring_end": query_text(monitoring_end)}
        dates = {name: value for name, value in dates.items() if value}
        query = [(name, each) for name, values in lists.items() for each in values] + list(dates.items())
        headers = {"Accept": "application/zip"}
        part = target.with_name(target.name + ".part")
        try:
            with self.http.stream("/export_eudr_dds", params=query, headers=headers) as answer:
                save_zip(answer.pieces(), part)
        except RejectedError as error:
            if error.status != 405:  # the method is documented nowhere
                raise
            body = {**{name: values for name, values in lists.items() if values}, **dates}
            posted = self.http.request("POST", "/export_eudr_dds", json=body, headers=headers, retry="safe")
            save_zip([posted.body], part)
        part.replace(target)
        return target

    def raw(self, method: str, path: str, body: Any = None, params: Any = None) -> Answer:
        """Any other request of this account; ``path`` begins with one slash."""
        if not path.startswith("/") or path.startswith("//"):
            raise InputError(
                tr(
                    "{file} is not a path of this service: it must begin with one slash. Nothing was sent.",
                    file=path,
                )
            )
        return self.http.request(method.upper(), path, json=body, params=params)

    # how

    def _batch_process(self, upload: Any, known: Mapping[str, Any], progress: Optional[Sent]) -> Any:
        """Which encoding the service takes is found out once: a refused request has started nothing."""
        remembered = self._encodings.get(self.http.base_url)
        encoding = remembered if remembered in ENCODINGS else AS_JSON
        try:
            raw = self._send_batch(upload, known, encoding, progress)
        except RejectedError as error:
            if not may_be_form(error, encoding, known, remembered == encoding):
                raise
            encoding = next(each for each in ENCODINGS if each != encoding)
            raw = self._send_other(upload, known, encoding, progress, error)
        self._encodings[self.http.base_url] = encoding
        return raw

    def _send_other(
        self, upload: Any, known: Mapping[str, Any], other: str, progress: Optional[Sent], first: RejectedError
    ) -> Any:
        try:
            return self._send_batch(upload, known, other, progress)
        except RejectedError as error:
            right = encoding_of(first, error, other, known)
            if right:
                self._encodings[self.http.base_url] = right
            # of two refusals the one that is not about the form is the one to show
            if right == other:
                raise
            raise first from error

    def _send_batch(self, upload: Any, known: Mapping[str, Any], encoding: str, progress: Optional[Sent]) -> Any:
        return self._send_form("/batch_process", [*parameter_parts(known, encoding), file_part(upload)], progress)

    def _send_form(self, path: str, parts: list[FormPart], progress: Optional[Sent]) -> Any:
        body = MultipartBody(parts)
        headers = {"Content-Type": body.content_type}
        return self._patiently(lambda: self.http.request("POST", path, data=body, headers=headers, progress=progress))

    def _send_json(self, path: str, body: Mapping[str, Any]) -> Any:
        return self._patiently(lambda: self.http.request("POST", path, json=body, timeout=LONG_READ))

    def _patiently(self, send: Callable[[], Answer]) -> Any:
        """The JSON answer, None for an empty one.

        Waits out a 429 that names a time. One that names none may be the plan's own limit: shown, not repeated.
        """
        for _ in range(4):
            try:
                return send().json_or_none()
            except RateLimitError as error:
                if error.retry_after is None or error.retry_after > LONGEST_RATE_WAIT:
                    raise
                self.http.wait.pause(max(1.0, error.retry_after), self.http.cancelled)
        return send().json_or_none()

    def _read_progress(self, collection_id: str, seen: Optional[float]) -> Progress:
        unread: Optional[AnswerError] = None
        for _ in range(2):
            try:
                return read_progress(self.batch_progress(collection_id), seen)
            except AnswerError as error:
                unread = error
        listed = self.collection(collection_id)
        if listed is None:
            raise unread or AnswerError(
                tr(
                    "Epoch SCO2 tells nothing about {collection_id}.",
                    collection_id=collection_id,
                )
            )
        return replace(listed.progress, seen=seen)

    def _iter_features(self, endpoint: str, query: list[tuple[str, str]]) -> Generator[dict[str, Any], None, None]:
        try:
            with self.http.stream(endpoint, params=query) as answer:
                yield from ndjson.read_features(answer.pieces(), f"{self.http.service} {endpoint}")
        except NotFoundError as error:
            said = f": {within(error.words)}" if error.words else ""
            raise NotFoundError(
                tr(
                    "{service} has nothing at {endpoint} for this collection ({status}){said}. Its results may not "
                    "be ready yet; look at its progress and at its id.",
                    service=self.http.service,
                    endpoint=endpoint,
                    status=error.status,
                    said=said,
                ),
                error.detail,
                error.status,
                error.words,
                error.body,
            ) from error


def _step_body(collection_id: str, start_date: str, end_date: str) -> dict[str, str]:
    body = {"filename": collection_id, "start_date": query_text(start_date), "end_date": query_text(end_date)}
    return {name: value for name, value in body.items() if value}

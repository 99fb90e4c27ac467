"""A due diligence statement is a legal act: said before, sent once, its numbers kept, refusals word for word.

Parameters go into the query although it is a POST, as the vendor's page of ``/submit_eudr_dds`` has it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Optional

from ...language import N_, tr
from ..declare import Declaration, Run
from ..errors import AnswerError, InputError, RejectedError
from ..http import NEVER
from ..json_text import read_given_json
from ..multipart import FormPart, MultipartBody
from ..steps import At, Order, Step, Work, done
from ..store import Job
from .fields import STATEMENT as STATEMENT_FIELDS
from .filing import read_filing

PATH, FILE = "/submit_eudr_dds", "statement.geojson"
PATIENCE = 300.0  # seconds: behind it the EU's own service takes up to 25 MB
LARGEST = 25 * 1024 * 1024
WINDOW = timedelta(hours=72)  # in which the EU lets a statement be amended or withdrawn
NAMES = {  # input -> query parameter
    "REFERENCE": "internal_reference_number",
    "ACTIVITY_TYPE": "activity_type",
    "OPERATOR_ROLE": "operator_role",
    "OPERATOR_NAME": "operator_name",
    "OPERATOR_ADDRESS": "operator_address",
    "OPERATOR_EMAIL": "operator_email",
    "OPERATOR_COUNTRY": "operator_country",
    "OPERATOR_EORI": "operator_eori",
    "OPERATOR_IDENTIFIER_TYPE": "operator_identifier_type",
}
_REQUIRED = {
    "REFERENCE": N_("own reference"),
    "ACTIVITY_TYPE": N_("activity"),
    "OPERATOR_ROLE": N_("role of the operator"),
}
_WHAT = ("ACTIVITY_TYPE", "OPERATOR_ROLE", "REFERENCE")
_WHOSE = tuple(name for name in NAMES if name not in _WHAT)
_DEPTHS = {"Point": 0, "MultiPoint": 1, "Polygon": 2, "MultiPolygon": 3}  # of the lists round its positions
_TAKEN = {*NAMES.values(), "collections", "geojson_file", "geojson_base64"}


def check_statement(values: Mapping[str, Any]) -> None:
    """InputError for what cannot be declared. Whether it was confirmed is asked once it was told."""
    for name, title in _REQUIRED.items():
        if not str(values.get(name) or "").strip():
            raise InputError(
                tr(
                    "The {title} is missing. Nothing was filed. Without it the service would declare something that "
                    "nobody said.",
                    title=tr(title),
                )
            )
    if bool(_ids(values)) == bool(values.get("FILE")):
        raise InputError(
            tr("A statement is about either collections or a file. Nothing was filed. Give one of the two.")
        )
    _more(values.get("MORE"))


def _ids(values: Mapping[str, Any]) -> list[str]:
    """Each once: a plot must not be declared twice."""
    found = (each.strip() for each in str(values.get("COLLECTION_IDS") or "").split(","))
    return list(dict.fromkeys(filter(None, found)))


def _more(given: Any) -> list[tuple[str, str]]:
    """Further parameters as pairs for the query; a list repeats its key."""
    if given in (None, ""):
        return []
    if not isinstance(given, Mapping):
        raise InputError(tr('The further parameters are no JSON object. Nothing was filed. Write {"name": "value"}.'))
    return [(name, text) for name, value in given.items() for text in _plain(str(name), value)]


def _plain(name: str, value: Any) -> Iterator[str]:
    if name in _TAKEN:
        raise InputError(
            tr(
                "The further parameters give {name}, which has an input of its own. Nothing was filed. Use that input.",
                name=name,
            )
        )
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, (Mapping, list)):
            raise InputError(
                tr(
                    "The further parameter {name} is nested, which a query cannot hold. Nothing was filed. Give "
                    "texts, numbers, or lists of them.",
                    name=name,
                )
            )
        if each is not None:
            yield str(each).lower() if isinstance(each, bool) else str(each)


def order_statement(run: Run) -> Order:
    """What is declared; the same declaration is one job, and one reference is used once."""
    values = run.values
    check_statement(values)
    _refuse_unconfirmed(values)
    given = {key: str(values.get(name) or "").strip() for name, key in NAMES.items()}
    ids = _ids(values)
    request: dict[str, Any] = {
        **{key: text for key, text in given.items() if text},
        "collections": ids,
        "more": [list(pair) for pair in _more(values.get("MORE"))],
    }
    path: Optional[Path] = values.get("FILE")
    content = _judged(path) if path else ",".join(ids)
    reference = request[NAMES["REFERENCE"]]
    _refuse_used(run, reference, request, content)
    if len(reference) > 35:
        run.warn(tr("The own reference is longer than 35 characters, which the EU's system takes."))
    return Order(
        request,
        content,
        tr(
            "statement {reference}",
            reference=reference,
        ),
        cargo={FILE: path} if path else {},
    )


def _refuse_unconfirmed(values: Mapping[str, Any]) -> None:
    if not values.get("CONFIRM"):
        raise InputError(
            tr(
                "Filing a statement is a legal act, and it was not confirmed. Nothing was filed. Read what would "
                "be declared, then confirm it."
            )
        )


def declare_statement(values: Mapping[str, Any], jobs: Iterable[Job]) -> Declaration:
    """What is declared and in whose name; what is not said, the service takes from the account."""

    def said(name: str) -> str:
        return str(values.get(name) or "").strip()

    titles = {field.name: tr(field.title) for field in STATEMENT_FIELDS}
    whose = [(titles[name], said(name)) for name in _WHOSE if said(name)]
    if not said("OPERATOR_NAME"):
        whose.insert(0, (titles["OPERATOR_NAME"], tr("the operator of the account, as the service knows it")))
    return Declaration(
        reference=said("REFERENCE"),
        whose=whose,
        what=[*((titles[name], said(name)) for name in _WHAT), *_more(values.get("MORE"))],
        file=values.get("FILE"),
        remote_ids=_ids(values),
        before=[job for job in jobs if job.steps and job.request.get(NAMES["REFERENCE"]) == said("REFERENCE")],
    )


def _judged(path: Path) -> str:
    """The SHA-256 of the file; InputError where it is no GeoJSON of plots or too large."""
    if not path.is_file():
        raise InputError(
            tr(
                "There is no file {file}. Nothing was filed. Choose the GeoJSON of the statement.",
                file=path.name,
            )
        )
    if path.stat().st_size > LARGEST:
        raise InputError(
            tr(
                "{file} is larger than 25 MB, which a statement takes. Nothing was filed. Split it.",
                file=path.name,
            )
        )
    content = path.read_bytes()
    try:
        features = [dict(each) for each in read_given_json(content.decode("utf-8-sig"))["features"]]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            tr(
                "{file} is no GeoJSON with plots. Nothing was filed. Export the plots for the EU first.",
                file=path.name,
            )
        ) from error
    if not features:
        raise InputError(
            tr(
                "{file} has no plot in it. Nothing was filed. Export the plots for the EU first.",
                file=path.name,
            )
        )
    _refuse_placeless(path.name, features)
    return hashlib.sha256(content).hexdigest()


def _refuse_placeless(name: str, features: list[Any]) -> None:
    """InputError unless each feature is a point or polygon in longitude and latitude: nothing else may be declared."""
    bad = [str(number) for number, each in enumerate(features, 1) if not _has_place(each.get("geometry"))]
    if bad:
        named = ", ".join(bad[:5]) + (", ..." if len(bad) > 5 else "")
        raise InputError(
            tr(
                "{bad_count} of {features_count} features of {name} are no points or polygons in longitude and "
                "latitude (number {named}). Nothing was filed. Export the plots for the EU first.",
                bad_count=f"{len(bad):,}",
                features_count=f"{len(features):,}",
                name=name,
                named=named,
            )
        )


def _has_place(geometry: Any) -> bool:
    depth = _DEPTHS.get(str(geometry.get("type"))) if isinstance(geometry, Mapping) else None
    return depth is not None and _on_earth(geometry.get("coordinates"), depth)


def _on_earth(member: Any, depth: int) -> bool:
    """Whether lists of that depth hold positions (RFC 7946, 3.1.1), and at least one."""
    if not isinstance(member, list) or not member:
        return False
    if depth:
        return all(_on_earth(each, depth - 1) for each in member)
    numbers = all(isinstance(each, (int, float)) and not isinstance(each, bool) for each in member)
    return numbers and len(member) > 1 and abs(member[0]) <= 180 and abs(member[1]) <= 90


def _refuse_used(run: Run, reference: str, request: Mapping[str, Any], content: str) -> None:
    """One own reference is one statement: it is the only way to find it again."""
    if run.values.get("NEW_RUN"):
        return
    for job in run.jobs.store.list(run.provider.id):
        used = job.operation == run.operation.id and job.request.get(NAMES["REFERENCE"]) == reference and job.steps
        if used and (dict(job.request) != dict(request) or job.content != content):
            raise InputError(
                tr(
                    "The own reference {reference} was used on {created} for another statement (job {job}). "
                    "Nothing was filed. Choose another reference: it is the only way to find a statement again.",
                    reference=reference,
                    created=job.created[:10],
                    job=job.id,
                )
            )


def send_statement(at: At) -> Mapping[str, Any]:
    """The one POST. What may have been filed is never taken for refused: 409, pages and 5xx leave it open."""
    request = at.job.request
    query = [("collections", each) for each in request.get("collections") or ()]
    query += [(name, request[name]) for name in NAMES.values() if request.get(name)]
    query += [(name, value) for name, value in request.get("more") or ()]
    body, headers = None, {}
    if (at.folder / FILE).exists():
        part = FormPart("geojson_file", path=at.path(FILE), filename=FILE, content_type="application/geo+json")
        body = MultipartBody([part])
        headers = {"Content-Type": body.content_type}
    try:
        answer = at.client.http.request(
            "POST", PATH, params=query, data=body, headers=headers, timeout=PATIENCE, retry=NEVER
        )
    except RejectedError as error:
        if error.status == 409 or error.body.lstrip()[:1] not in (b"{", b"["):
            raise AnswerError(
                tr(
                    "It is open whether the statement was filed: {error}",
                    error=error,
                ),
                error.detail,
            ) from error
        raise
    filed = read_filing(answer, request[NAMES["REFERENCE"]], [text for _, text in query])
    until = datetime.now(timezone.utc) + WINDOW
    return {**asdict(filed), "amend_until": until.isoformat(timespec="minutes").replace("+00:00", "Z")}


def settle_statement(at: At) -> Mapping[str, Any]:
    """Filed is not accepted: without a number of the EU it waits for one."""
    reply = at.reply(STATEMENT.name)
    waiting = "filed, waiting for its number" if not reply.get("reference_number") else "filed"
    return {**done(at), "status": reply.get("status") or waiting}


def statement_outputs(run: Run, job: Job) -> dict[str, Any]:
    """Numbers as far as they are there, and where to look for the others."""
    known = job.remote
    if not known.get("reference_number"):
        reference = str(job.request.get(NAMES["REFERENCE"]))
        if known.get("uuid"):
            reference = tr("{reference} or {uuid}", reference=reference, uuid=known["uuid"])
        run.info(
            tr(
                "The EU's system gives the numbers later. {service} offers no look at them: look on the EU's site for "
                "the own reference {reference}.",
                service=run.provider.title,
                reference=reference,
            )
        )
    if known.get("amend_until"):
        run.info(
            tr(
                "On the EU's site it can be amended or withdrawn until {amend_until} at the latest.",
                amend_until=known["amend_until"],
            )
        )
    return {
        "STATUS": job.status,
        "REFERENCE_NUMBER": str(known.get("reference_number") or ""),
        "VERIFICATION_NUMBER": str(known.get("verification_number") or ""),
        "UUID": str(known.get("uuid") or ""),
        "ANSWER": str(known.get("answer") or ""),
        "JOB_ID": job.id,
    }


STATEMENT = Step("statement", send_statement)  # no look-up is known: a lost reply stays open
SUBMIT_STATEMENT = Work(
    order_statement, lambda at: (STATEMENT,), statement_outputs, settled=settle_statement,
    waits=lambda run: False, spent=(FILE,),
)  # fmt: skip

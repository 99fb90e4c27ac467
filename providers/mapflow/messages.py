"""Refusals of a request: five shapes of error body, one kind of sentence (API sheet, section 2)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from ...language import N_, tr
from ..errors import StatusError
from ..json_text import read_json
from ..remarks import words_in
from .reading import mapping, text
from .wording import code_and_parameters, fill

SENTENCES: Mapping[str, str] = {
    "TOO_LARGE_PROCESSING": N_(
        "the area has {area:ha} and {aoiAreaLimit:ha} may be processed at once; choose a smaller area, or switch on "
        "'Cut an area over the limit into several runs'"
    ),
    "ProviderMinAreaError": N_(
        "the area has {aoiArea:km2} and {providerName} delivers {providerMinArea:km2} or more; "
        "choose a larger area or another provider"
    ),
    "MAXAR_PROVIDERS_UNAVAILABLE": N_(
        "imagery of Maxar is not part of the account's plan; choose another provider or change the plan"
    ),
    "FileCheckFailed": N_("the file {filename} did not pass the check: {bad_parameters}"),
    "FileValidationFailed": N_(
        "the file {filename} does not fit the mosaic {mosaic_id}: {param_name} is {got_param} and must be "
        "{expected_param}; upload it to a mosaic of its own"
    ),
    "FileOpenError": N_("the file cannot be opened as a GeoTIFF"),
    "ImageOutOfBounds": N_(
        "the image lies outside the bounds of its coordinate system; check the CRS it was saved with"
    ),
    "ImageExtentTooBig": N_("the image covers an impossibly large part of the earth; check its CRS and pixel size"),
    "FileTooBig": N_("the file has {actual_file_size:bytes} and {max_file_size:bytes} is the most for one file"),
    "MemoryLimitExceeded": N_(
        "it needs {memory_requested:bytes} of storage and {available_memory:bytes} is free; delete imagery that is "
        "no longer needed, or extend the plan"
    ),
    "ItemNotFound": N_("there is no {instance_type} {uid} in this account"),
    "AccessDenied": N_("this account may not use the {instance_type} {uid}"),
}

# refusals without a code of their own are told by their words only
_KNOWN_WORDS = (
    (re.compile(r"enough limit", re.I), N_("the account's limit is used up; ask Mapflow to raise it")),
    (
        re.compile(r"maximum number of active templates", re.I),
        N_("the plan allows no more active planned searches; pause or delete one first"),
    ),
)
_PROVIDER_DENIED = re.compile(r"data provider.*?([^\s.,;:]+)[.\s]*$", re.I | re.S)
_GENERAL = ("BAD_REQUEST", "FORBIDDEN", "NOT_FOUND", "UNAUTHORIZED", "INTERNAL_SERVER_ERROR")


@dataclass(frozen=True)
class Refusal:
    """What an error body says: a code ("" for none), the service's own words, and parameters (mostly strings)."""

    code: str = ""
    words: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """For people: the known sentence with its figures, else the service's words, else code and parameters."""
        known = SENTENCES.get(self.code)
        if known:
            return fill(tr(known), self.parameters) or self.words or code_and_parameters(self.code, self.parameters)
        for pattern, sentence in _KNOWN_WORDS:
            if pattern.search(self.words):
                return f"{tr(sentence)} ({self.words})"
        if self.code and self.code not in _GENERAL:
            return ": ".join(part for part in (code_and_parameters(self.code, self.parameters), self.words) if part)
        return self.words


def read_refusal(body: bytes) -> Refusal:
    """The refusal in an error body of any of the five shapes; plain text and HTML become words, empty stays empty."""
    raw = body.decode("utf-8", "replace").strip()
    try:
        value = read_json(raw)
    except ValueError:
        return Refusal(words=_plain(raw))
    if not isinstance(value, Mapping):
        return Refusal(words=value if isinstance(value, str) else _plain(raw))
    detail = value.get("detail")
    if isinstance(detail, Mapping):
        return _coded(detail)
    if isinstance(detail, list):
        return Refusal(words="; ".join(map(_field_error, detail)))
    if isinstance(detail, str):
        return Refusal(words=detail)
    if value.get("code") or value.get("message"):
        return _coded(value)
    return Refusal(words=words_in(value) or _plain(raw))


@contextmanager
def explained(doing: str) -> Iterator[None]:
    """Requests made inside are refused in Mapflow's own words: ``doing`` names what was refused ("the upload of x").

    The error keeps its class, status and body; only its sentence and ``words`` are replaced where the
    body tells more than the status does.
    """
    try:
        yield
    except StatusError as error:
        refusal = read_refusal(error.body)
        denied = _PROVIDER_DENIED.search(refusal.words) if error.status == 403 else None
        if denied:
            sentence = tr("the data provider {group} is not part of the account's plan", group=denied.group(1))
        else:
            sentence = refusal.sentence
        if error.status < 500 and error.status != 401 and sentence:
            error.words = sentence
            error.args = (
                tr(
                    "Mapflow refused {doing} ({status}): {sentence}.",
                    doing=doing,
                    status=error.status,
                    sentence=sentence.rstrip("."),
                ),
            )
        raise


def _coded(value: Mapping[str, Any]) -> Refusal:
    parameters = mapping(value.get("params")) or mapping(value.get("parameters"))
    return Refusal(text(value, "code"), text(value, "message"), parameters)


def _field_error(value: Any) -> str:
    source = mapping(value)
    where = ".".join(str(each) for each in source.get("loc") or ())
    return ": ".join(part for part in (where, text(source, "msg")) if part) or str(value)


def _plain(raw: str) -> str:
    """Text without HTML tags, on one line, at most 500 characters."""
    without = re.sub(r"(?is)<(script|style)\b.*?</\1>|<[^>]*>", " ", raw)
    return " ".join(without.split())[:500]

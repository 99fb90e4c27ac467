"""What came back: a 2xx as an Answer, anything else as the narrowest error with the service's own words."""

from __future__ import annotations

import codecs
import email.utils
import html
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

from ..language import N_, tr
from .errors import (
    AnswerError,
    AuthError,
    NotFoundError,
    PaymentError,
    RateLimitError,
    RejectedError,
    ServiceError,
    StatusError,
    TooLargeError,
)
from .json_text import json_or_none, read_json
from .redaction import redact
from .remarks import WORDS, FaultyPlot, faulty_plots, told_plots, words_in

LATER = N_("Try again later.")
DETAIL = 4000  # characters of a raw answer that are kept for the log


@dataclass(frozen=True)
class Answer:
    """A whole answer in memory. ``service`` is the name to use in sentences."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""
    service: str = N_("The service")

    def text(self) -> str:
        return decoded(self.body, self.headers)

    def json(self, secret: bool = False) -> Any:
        """The parsed body; AnswerError when it is not JSON. ``secret``: what may be a key is not quoted."""
        text = self.text()
        if not text.strip("\ufeff \t\r\n\0"):
            raise AnswerError(
                tr(
                    "{service} answered ({status}) with nothing where data is due. {later}",
                    service=tr(self.service),
                    status=self.status,
                    later=tr(LATER),
                )
            )
        try:
            return read_json(text)
        except ValueError as error:
            what = tr("a web page") if _is_html(text) else tr("something that is not JSON")
            words = words_of(self)
            if secret and not re.search(r"\w\s+\w", words):
                words = text = ""
            raise AnswerError(
                tr(
                    "{service} answered ({status}) with {what} instead of data{words}. {later}",
                    service=tr(self.service),
                    status=self.status,
                    what=what,
                    words=_quoted(words),
                    later=tr(LATER),
                ),
                detail=redact(text[:DETAIL]),
                words=words,
            ) from error

    def json_or_none(self) -> Any:
        """The parsed body; None for an empty one (204, or nothing but spaces)."""
        return self.json() if self.body.strip(b"\xef\xbb\xbf \t\r\n\0") else None


def _quoted(words: str) -> str:
    return f": {words.rstrip('.')}" if words else ""


def decoded(body: bytes, headers: Mapping[str, str]) -> str:
    """The body as text: UTF-8, else what its byte order mark or its declared charset says, else Latin-1."""
    if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return body.decode("utf-16", errors="replace")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        found = re.search(r"charset=[\"']?([\w.:-]+)", headers.get("Content-Type") or "", re.IGNORECASE)
    try:
        return body.decode(found.group(1) if found else "latin-1", errors="replace")
    except (LookupError, ValueError, AttributeError):  # a charset that is none, or none for text
        return body.decode("latin-1")


def words_of(answer: Answer) -> str:
    """The service's own words in an error answer, redacted, on one line; "" when it said nothing."""
    text = answer.text().strip()
    words = words_in(json_or_none(text))
    if not words:
        words = _without_tags(redact(text)) if _is_html(text) or text.startswith("<") else text
    return redact(" ".join(words.split()))[:WORDS].rstrip()


def _is_html(text: str) -> bool:
    return bool(re.match(r"\s*<(!doctype html|html|head|body)\b", text, re.IGNORECASE))


def _without_tags(text: str) -> str:
    text = re.sub(r"(?is)<(script|style)\b.*?</\1>", " ", text)
    return html.unescape(re.sub(r"<[^<>]*>", " ", text))


# status or (first, last) -> error class, what happened, what to do; the first that fits counts
_TABLE: tuple[tuple[int, int, type[StatusError], str, str], ...] = (
    (
        401,
        401,
        AuthError,
        N_("{service} did not accept the sign-in (401){words}"),
        N_("Look at the connection's secret."),
    ),
    (402, 402, PaymentError, N_("{service} asks for payment or credits (402){words}"), N_("Nothing was started.")),
    (403, 403, AuthError, N_("{service} does not allow this (403){words}"), N_("Look at what the account may do.")),
    (
        404,
        404,
        NotFoundError,
        N_("{service} does not know {path} (404){words}"),
        N_("Look at the id and the connection's URL."),
    ),
    (410, 410, NotFoundError, N_("{service} no longer has {path} (410){words}"), N_("Look at the id.")),
    (413, 413, TooLargeError, N_("What was sent is too large for {service} (413){words}"), N_("Send less at a time.")),
    (429, 429, RateLimitError, N_("{service} wants fewer requests (429){words}"), N_("Try again later.")),
    (400, 499, RejectedError, N_("{service} did not accept the request ({status}){words}"), ""),
    (504, 504, ServiceError, N_("{service} ran out of time on its own side (504){words}"), N_("Try again later.")),
    (500, 599, ServiceError, N_("{service} failed on its own side ({status}){words}"), N_("Try again later.")),
    (0, 999, StatusError, N_("{service} answered with the unexpected status {status}{words}"), ""),
)


def status_error(answer: Answer, method: str, path: str) -> StatusError:
    """The error for an answer outside 2xx; ``path`` without its query."""
    words = words_of(answer)
    kind, happened, advice = next(
        (kind, happened, advice) for first, last, kind, happened, advice in _TABLE if first <= answer.status <= last
    )
    sentence = tr(happened).format(
        service=answer.service, path=path, status=answer.status, words=": " + words.rstrip(".") if words else ""
    )
    faulty = faulty_in(answer)
    return kind(
        " ".join(filter(None, (f"{sentence}.", told_plots(faulty), tr(advice)))),
        detail=f"{method} {path} -> {answer.status}\n{redact(answer.text()[:DETAIL])}",
        status=answer.status,
        words=words,
        body=answer.body,
        retry_after=retry_after(answer.headers),
        faulty=faulty,
    )


def faulty_in(answer: Answer) -> tuple[FaultyPlot, ...]:
    """The plots that a refusal names."""
    try:
        return faulty_plots(read_json(answer.text()))
    except ValueError:
        return ()


def retry_after(headers: Mapping[str, str], now: Callable[[], float] = time.time) -> Optional[float]:
    """Seconds named by ``Retry-After`` (a number or an HTTP date), 0 or more; None when it names none."""
    text = (headers.get("Retry-After") or "").strip()
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return float(text)
    try:
        date = email.utils.parsedate_to_datetime(text)
        return max(0.0, date.timestamp() - now())
    except (TypeError, ValueError, IndexError, OverflowError):
        return None

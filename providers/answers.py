"""What came back: a 2xx as an Answer, anything else as the narrowest error with the service's own words."""

from __future__ import annotations

import email.utils
import html
import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

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
from .redaction import redact

WORDS = 500  # characters of a text answer that are shown
DETAIL = 4000  # characters of a raw answer that are kept for the log


@dataclass(frozen=True)
class Answer:
    """A whole answer in memory. ``service`` is the name to use in sentences."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""
    service: str = "The service"

    def text(self) -> str:
        return decoded(self.body, self.headers)

    def json(self) -> Any:
        """The parsed body; AnswerError when it is not JSON."""
        try:
            return json.loads(self.text())
        except (ValueError, RecursionError) as error:
            what = "a web page" if _is_html(self.text()) else "something that is not JSON"
            raise AnswerError(
                f"{self.service} answered ({self.status}) with {what} instead of data. Try again later.",
                detail=redact(self.text()[:DETAIL]),
            ) from error


def decoded(body: bytes, headers: Mapping[str, str]) -> str:
    """The body as text: UTF-8, else the declared charset, else Latin-1."""
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        found = re.search(r"charset=[\"']?([\w.:-]+)", headers.get("Content-Type") or "", re.IGNORECASE)
    try:
        return body.decode(found.group(1) if found else "latin-1", errors="replace")
    except LookupError:
        return body.decode("latin-1")


def words_of(answer: Answer) -> str:
    """The service's own words in an error answer, redacted, on one line; "" when it said nothing."""
    text = answer.text().strip()
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    words = _words_in(value) if value is not None else ""
    if not words:
        words = _without_tags(text) if _is_html(text) or text.startswith("<") else text
    return redact(" ".join(words.split()))[:WORDS].rstrip()


def _words_in(value: Any) -> str:
    """``detail``, ``message``, ``error``, ``msg``, ``title`` of an object, in this order; lists item by item."""
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)):
        return "; ".join(filter(None, (_words_in(each) for each in value[:20])))
    if not isinstance(value, dict):
        return ""
    if "msg" in value and isinstance(value.get("loc"), (list, tuple)):
        return "{}: {}".format(".".join(str(each) for each in value["loc"]), value["msg"])
    for key in ("detail", "message", "error", "error_description", "msg", "title", "errors"):
        words = _words_in(value.get(key))
        if words:
            return words
    return ""


def _is_html(text: str) -> bool:
    return bool(re.match(r"\s*<(!doctype html|html|head|body)\b", text, re.IGNORECASE))


def _without_tags(text: str) -> str:
    text = re.sub(r"(?is)<(script|style)\b.*?</\1>", " ", text)
    return html.unescape(re.sub(r"<[^<>]*>", " ", text))


# status or (first, last) -> error class, what happened, what to do; the first that fits counts
_TABLE: tuple[tuple[int, int, type[StatusError], str, str], ...] = (
    (401, 401, AuthError, "{service} did not accept the sign-in (401){words}", "Look at the connection's secret."),
    (402, 402, PaymentError, "{service} asks for payment or credits (402){words}", "Nothing was started."),
    (403, 403, AuthError, "{service} does not allow this (403){words}", "Look at what the account may do."),
    (
        404,
        404,
        NotFoundError,
        "{service} does not know {path} (404){words}",
        "Look at the id and the connection's URL.",
    ),
    (410, 410, NotFoundError, "{service} no longer has {path} (410){words}", "Look at the id."),
    (413, 413, TooLargeError, "What was sent is too large for {service} (413){words}", "Send less at a time."),
    (429, 429, RateLimitError, "{service} wants fewer requests (429){words}", "Try again later."),
    (400, 499, RejectedError, "{service} did not accept the request ({status}){words}", ""),
    (504, 504, ServiceError, "{service} ran out of time on its own side (504){words}", "Try again later."),
    (500, 599, ServiceError, "{service} failed on its own side ({status}){words}", "Try again later."),
    (0, 999, StatusError, "{service} answered with the unexpected status {status}{words}", ""),
)


def status_error(answer: Answer, method: str, path: str) -> StatusError:
    """The error for an answer outside 2xx; ``path`` without its query."""
    words = words_of(answer)
    kind, happened, advice = next(
        (kind, happened, advice) for first, last, kind, happened, advice in _TABLE if first <= answer.status <= last
    )
    sentence = happened.format(
        service=answer.service, path=path, status=answer.status, words=": " + words.rstrip(".") if words else ""
    )
    facts = {
        "detail": f"{method} {path} -> {answer.status}\n{redact(answer.text()[:DETAIL])}",
        "status": answer.status,
        "words": words,
        "body": answer.body,
        "retry_after": retry_after(answer.headers),
    }
    return kind(f"{sentence}. {advice}".strip(), **facts)


def retry_after(headers: Mapping[str, str], now: Callable[[], float] = time.time) -> Optional[float]:
    """Seconds named by ``Retry-After`` (a number or an HTTP date), 0 or more; None when it names none."""
    text = (headers.get("Retry-After") or "").strip()
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return float(text)
    try:
        date = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    return max(0.0, date.timestamp() - now())

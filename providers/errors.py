"""One tree of errors, each a sentence a person can act on.

GeoRelayError
+-- SetupError          no connection, no secret, a bad base URL
+-- InputError          the person's own input (layer, file, value) cannot be used
+-- Cancelled           the person stopped waiting; the job stays followable
+-- JournalError        the job list on this computer cannot be read or written
+-- RequestError        one HTTP request did not do what it should
|   +-- NetworkError    no answer; ``sent`` tells whether the request may have arrived
|   +-- AnswerError     an answer of 2xx that is not what the protocol says
|   +-- StatusError     an answer outside 2xx
|       +-- AuthError        401, 403
|       +-- PaymentError     402
|       +-- NotFoundError    404, 410
|       +-- RejectedError    400, 405, 409, 415, 422 and other 4xx
|       |   +-- RefusedError     refused, whatever the status says
|       +-- TooLargeError    413
|       +-- RateLimitError   429
|       +-- ServiceError     5xx
+-- JobFailed           the service did the work and says that it failed
+-- OutcomeUnknown      a reply was lost and nothing tells whether the work was started
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from ..language import tr


def within(words: object) -> str:
    """Words for the middle of a sentence: without the stop that they may end in."""
    return str(words).strip().rstrip(".").rstrip()


class GeoRelayError(Exception):
    """``str(error)`` is the sentence for people; ``detail`` is the redacted raw answer for the log."""

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.detail = detail


class SetupError(GeoRelayError):
    """No connection, no secret, or settings that cannot work. Nothing was sent."""


class InputError(GeoRelayError):
    """The layer, file or value that was given cannot be used. Nothing was sent."""


class Cancelled(GeoRelayError):
    """The person stopped waiting. ``sent``: a creating request was under way and may have arrived."""

    def __init__(
        self,
        message: str = "",
        sent: bool = False,
    ) -> None:
        super().__init__(message or tr("Stopped. The remote work, if any, goes on and can be followed later."))
        self.sent = sent


class JournalError(GeoRelayError):
    """The job list on this computer cannot be read or written."""


class RequestError(GeoRelayError):
    """One HTTP request did not do what it should.

    ``words``: the service's own, "" where it said nothing. ``faulty``: the plots that it names
    (``remarks.FaultyPlot``), to be marked on the layer.
    """

    def __init__(self, message: str, detail: str = "", words: str = "", faulty: Sequence[Any] = ()) -> None:
        super().__init__(message, detail)
        self.words = words
        self.faulty = tuple(faulty)


class NetworkError(RequestError):
    """No answer arrived. ``sent`` is False only where the request certainly never reached the service."""

    def __init__(self, message: str, detail: str = "", sent: bool = True) -> None:
        super().__init__(message, detail)
        self.sent = sent


class AnswerError(RequestError):
    """The service answered 2xx with something that the protocol does not allow."""


class StatusError(RequestError):
    """An answer outside 2xx: its code, the service's own ``words``, and ``retry_after`` seconds if it named them."""

    def __init__(
        self,
        message: str,
        detail: str = "",
        status: int = 0,
        words: str = "",
        body: Optional[bytes] = None,
        retry_after: Optional[float] = None,
        faulty: Sequence[Any] = (),
    ) -> None:
        super().__init__(message, detail, words, faulty)
        self.retry_after = retry_after
        self.status = status
        self.body = body or b""


class AuthError(StatusError):
    """401 or 403."""


class PaymentError(StatusError):
    """402: credits, balance or plan."""


class NotFoundError(StatusError):
    """404 or 410."""


class RejectedError(StatusError):
    """Any other 4xx: the request was understood and refused; nothing was started."""


class RefusedError(RejectedError):
    """The service says in so many words that it refused and made nothing, be it under a status of success."""


class TooLargeError(StatusError):
    """413."""


class RateLimitError(StatusError):
    """429."""


class ServiceError(StatusError):
    """5xx."""


class JobFailed(GeoRelayError):
    """The service says that the work failed."""


class OutcomeUnknown(GeoRelayError):
    """A reply was lost, and nothing tells whether the work was started."""

"""One provider account over one ``requests.Session``: signing, time-outs, retries, redirects, errors, redaction.

The key is put only onto requests to the connection's own scheme, host and port;
everything else (presigned addresses, redirects elsewhere) goes bare.
"""

from __future__ import annotations

import copy
import json as json_text
import threading
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional, Union

from ..language import N_, tr
from .addresses import guarded, joined_address, origin, segment, shown_address
from .answers import Answer, status_error
from .errors import AnswerError, Cancelled, InputError, NetworkError, ServiceError, StatusError
from .exchanges import Exchange, log_time, shown_answer
from .failures import LastingNetworkError
from .flight import OneByOne, ReadAhead, run_cancellable
from .multipart import FormPart, MultipartBody
from .redaction import redact
from .resuming import fetch_whole
from .retries import NEVER, RATE, SAFE, delay, policy_of
from .sessions import new_session
from .signing import HEADER, Signer
from .waiting import Wait, never
from .wire import Call, Landed, Progress, StreamAnswer, Watched, send

if TYPE_CHECKING:
    from requests import Response, Session

__all__ = ["NEVER", "RATE", "SAFE", "Answer", "Http", "FormPart", "Progress", "StreamAnswer", "Wait", "segment"]

CONNECT, READ, LONG_READ = 10.0, 60.0, 300.0  # seconds; the long one for uploads and streams
REDIRECTS = 5


class Departure:
    """One creating step on the wire: ``leaving`` is called once, right before its request leaves."""

    def __init__(self, leaving: Callable[[], None]) -> None:
        self._leaving = leaving
        self.left = False  # something may have arrived
        self.accepted = False  # the service answered 2xx

    def leave(self) -> None:
        if not self.left:
            self._leaving()
            self.left = True


def drop(line: str) -> None:
    """The ``log`` of those who want none."""


def _unheard(exchange: Exchange) -> None:
    """Nobody keeps what is asked."""


class Http:
    """Requests to one account. Safe to use from several threads at once.

    ``service`` names it in sentences. GET and HEAD are tried up to five times; what creates
    something is never sent twice, but for a 401 after a renewal and, with ``retry="rate"``, a 429.
    ``limiter.take(cancelled, told)`` is asked before each request to the connection's own address.
    ``steps_only``: what may create or charge is refused outside `step`, so that nothing bypasses the job list.
    """

    def __init__(
        self,
        base_url: str,
        *,
        session: Optional[Session] = None,
        signer: Optional[Signer] = None,
        limiter: Any = None,
        cancelled: Callable[[], bool] = never,
        log: Callable[[str], None] = drop,
        wait: Optional[Wait] = None,
        service: str = "",
        steps_only: bool = False,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.departure: Optional[Departure] = None
        self._steps_only = steps_only
        self.signer = signer
        self.service = service or origin(self.base_url)[1]
        self.cancelled = cancelled
        self.wait = wait or Wait()
        self._session = session if session is not None else new_session()
        self._session.trust_env = False  # else a netrc entry signs requests, and HTTP_PROXY diverts them
        # redirects are followed here; requests would read every Location, and fail on one that is no address
        self._session.get_redirect_target = _nowhere  # type: ignore[method-assign]
        self._limiter = limiter
        self.memory: MutableMapping[str, str] = {}  # what was found out about this account's service, by name
        self.log = log
        self.heard: Callable[[Exchange], None] = _unheard  # each request with its answer, redacted
        self._is_inline = False

    # what clients call

    def get_json(self, path: str, params: Any = None, **more: Any) -> Any:
        """The JSON answer to a GET; AnswerError when it is none. ``more``: as for ``request``."""
        return self.request("GET", path, params=params, **more).json()

    def send_json(self, method: str, path: str, body: Any = None, params: Any = None, **more: Any) -> Any:
        """Send a JSON body; the JSON answer, or None for an empty one. Never resent blindly."""
        answer = self.request(method, path, json=body, params=params, **more)
        return answer.json_or_none()

    def send_multipart(
        self,
        path: str,
        parts: Sequence[FormPart],
        progress: Optional[Progress] = None,
        method: str = "POST",
        params: Any = None,
        **more: Any,
    ) -> Any:
        """Stream a form with files; the JSON answer, or None for an empty one."""
        body = MultipartBody(parts)
        headers = {"Content-Type": body.content_type}
        answer = self.request(method, path, params=params, data=body, headers=headers, progress=progress, **more)
        return answer.json_or_none()

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Any = None,
        json: Any = None,
        data: Any = None,
        headers: Optional[Mapping[str, str]] = None,
        timeout: Union[float, tuple[float, float], None] = None,
        retry: Optional[str] = None,
        sign: bool = True,
        progress: Optional[Progress] = None,
    ) -> Answer:
        """One request, its whole answer; an error of the tree for anything outside 2xx.

        ``path`` is joined to the base URL, or is an absolute address. ``data``: bytes, or an iterable with
        ``len()`` that can be read again. ``timeout``: seconds to read, or (connect, read). ``retry``: SAFE
        (the default of GET and HEAD), RATE (only a 429 is waited out and sent again) or NEVER (the default
        of the rest). ``progress(sent, total)`` in bytes, called by the thread that called this.
        """
        call = self._call(method, path, params, json, data, headers, timeout, sign)
        policy = retry or policy_of(call.method)
        call = replace(call, creates=call.method == "POST" and policy != SAFE and call.sign)
        return self._deliver(call, policy, progress).answer()

    @contextmanager
    def stream(
        self,
        path: str,
        params: Any = None,
        headers: Optional[Mapping[str, str]] = None,
        sign: bool = True,
        retry: str = SAFE,
    ) -> Iterator[StreamAnswer]:
        """A GET whose body is read piece by piece; tried again only until its head has come."""
        call = self._call("GET", path, params, None, None, headers, LONG_READ, sign)
        landed = self._deliver(replace(call, stream=True), retry)
        pieces = self._ahead(landed)
        try:
            yield StreamAnswer(landed.status, landed.headers, pieces)
        finally:
            pieces.close()

    def download(self, url_or_path: str, target: Path, progress: Optional[Progress] = None, bare: bool = False) -> Path:
        """Save a GET's body under ``target`` by way of ``name.part``; ``bare``: without the key, wherever it goes."""
        fetch_whole(self, url_or_path, target, bare=bare, progress=progress)
        return target

    def inline(self, cancelled: Callable[[], bool], log: Callable[[str], None]) -> Http:
        """The same account for a thread that may itself be left behind: no further threads are made for it."""
        twin = copy.copy(self)
        twin.cancelled, twin.log, twin._is_inline = cancelled, log, True
        return twin

    @contextmanager
    def step(self, leaving: Callable[[], None]) -> Iterator[Departure]:
        """Within it a request may create something; ``leaving()`` is called right before the first one leaves."""
        self.departure = Departure(leaving)
        try:
            yield self.departure
        finally:
            self.departure = None

    # one call, tried as often as is allowed

    def _call(
        self, method: str, path: str, params: Any, json: Any, data: Any, headers: Any, timeout: Any, sign: bool
    ) -> Call:
        url = path if "://" in path.split("?", 1)[0] else self.base_url + "/" + path.lstrip("/")
        if params:
            url = _with_query(guarded(url, self.base_url), params)
        chosen = dict(headers or {})
        body = data
        if json is not None:
            body = _json_bytes(json)
            chosen.setdefault("Content-Type", "application/json")
        if timeout is None:
            timeout = READ if body is None or isinstance(body, bytes) else LONG_READ
        times = timeout if isinstance(timeout, tuple) else (CONNECT, float(timeout))
        return Call(method.upper(), guarded(url, self.base_url), chosen, body, times, sign)

    def _deliver(self, call: Call, policy: str, progress: Optional[Progress] = None) -> Landed:
        attempt = 0
        while True:
            try:
                landed = self._answered(call, progress)
                if 200 <= landed.status < 300:
                    if call.creates and self.departure is not None:
                        self.departure.accepted = True
                    return landed
                raise status_error(landed.answer(), call.method, shown_address(call.url, self.base_url))
            except (NetworkError, StatusError) as error:
                seconds = delay(error, policy, attempt, self.wait.jitter)
                if seconds is None:
                    raise
                self._pause(seconds, error)
            attempt += 1

    def _answered(self, call: Call, progress: Optional[Progress]) -> Landed:
        """The answer; after a 401 the one to the same request with another key, if there is another key."""
        landed = self._follow(call, progress)
        signer = self._signer_of(call)
        if landed.status == 401 and signer is not None and self._renewed(signer.renew):
            landed = self._follow(call, progress)
        return landed

    def _pause(self, seconds: float, why: Exception) -> None:
        self._tell(f"{why} " + tr("Next try in {seconds} s.", seconds=f"{seconds * self.wait.scale:.0f}"))
        self.wait.pause(seconds, self.cancelled)

    def _follow(self, call: Call, progress: Optional[Progress]) -> Landed:
        """The answer at the end of at most five redirects."""
        for _ in range(REDIRECTS + 1):
            landed = self._once(call, progress)
            target = landed.headers.get("Location") if landed.status in (301, 302, 303, 307, 308) else None
            if not target:
                return landed
            call = self._redirected(call, landed.status, joined_address(call.url, target))
        raise AnswerError(
            tr(
                "{service} sends the request from one address to the next without end.",
                service=self.service,
            )
        )

    def _redirected(self, call: Call, status: int, target: str) -> Call:
        url = guarded(target, self.base_url)
        same = origin(url) == origin(call.url)
        reads = call.method in ("GET", "HEAD")
        if not same and not reads:
            raise StatusError(
                tr(
                    "{service} sends the request on to another address ({status}), which is not followed. Look at the "
                    "connection's URL. Nothing was started.",
                    service=self.service,
                    status=status,
                ),
                status=status,
            )
        if reads or status in (307, 308):
            return replace(call, url=url, sign=call.sign and same)
        kept = {name: value for name, value in call.headers.items() if name.lower() != "content-type"}
        return replace(call, method="GET", url=url, body=None, headers=kept)

    # one try

    def _once(self, call: Call, progress: Optional[Progress]) -> Landed:
        headers = self._headers(call)
        if self._limiter is not None and self._is_own(call.url):
            self._limiter.take(self.cancelled, self._tell)
        if self.cancelled():
            raise Cancelled()
        if call.creates:
            self._depart()
        name = self.service if self._is_own(call.url) else origin(call.url)[1]
        started, outcome, time, answer = self.wait.clock(), N_("no answer"), log_time(), ""
        try:
            landed = self._fly(call, headers, name, progress)
            outcome = str(landed.status)
            answer = self._shown(call, landed)
            return landed
        except Cancelled as error:
            outcome = "stopped"
            if call.method in ("GET", "HEAD"):
                raise
            raise Cancelled(
                tr("Stopped while {name} was being asked: the request may have arrived.", name=name), sent=True
            ) from error
        finally:
            spent, path = self.wait.clock() - started, shown_address(call.url, self.base_url)
            self._tell(f"{call.method} {path} -> {outcome} ({spent:.2f} s)")
            self.heard(Exchange(time, call.method, redact(path, self._secrets()), outcome, round(spent, 3), answer))

    def _shown(self, call: Call, landed: Landed) -> str:
        """The answer as it may be kept; one that may be a key, or is read piece by piece, is not."""
        if not call.sign or call.stream and landed.status < 300:
            return ""
        answer = landed.answer()
        return shown_answer(answer.body, answer.headers, answer.text(), self._secrets())

    def _depart(self) -> None:
        if self.departure is not None:
            self.departure.leave()
        elif self._steps_only:
            raise InputError(
                tr(
                    "What is to be made at {service} belongs to no job. Nothing was sent.",
                    service=self.service,
                )
            )

    def _fly(self, call: Call, headers: dict[str, str], name: str, progress: Optional[Progress]) -> Landed:
        watched = []

        def work(left: threading.Event) -> Landed:
            body = call.body
            if body is not None and not isinstance(body, bytes):
                body = Watched(body, left)
                watched.append(body)
            return send(self._session, call, headers, body, name)

        def report() -> None:
            if progress is not None and watched:
                progress(watched[0].sent, len(watched[0]))

        if self._is_inline:
            return work(threading.Event())
        return run_cancellable(work, self.cancelled, lambda landed: landed.close(), report)

    def _ahead(self, landed: Landed) -> Any:
        if self._is_inline:
            return OneByOne(landed.pieces(), self.cancelled, landed.close)
        return ReadAhead(landed.pieces(), self.cancelled, landed.close)

    def _headers(self, call: Call) -> dict[str, str]:
        headers = dict(call.headers)
        signer = self._signer_of(call)
        if signer is not None:
            self._renewed(lambda: signer.apply(headers))
        elif not self._is_own(call.url):
            headers = {name: value for name, value in headers.items() if name.lower() not in (HEADER.lower(), "cookie")}
        return headers

    def _is_own(self, url: str) -> bool:
        return origin(url) == origin(self.base_url)

    def _signer_of(self, call: Call) -> Optional[Signer]:
        """Who puts the key onto this request; None for one that goes bare."""
        return self.signer if call.sign and self._is_own(call.url) else None

    def _renewed(self, act: Callable[[], Any]) -> Any:
        """A failed renewal is no lost reply of the request that waits for it: that one was not sent."""
        try:
            return act()
        except (ServiceError, AnswerError, NetworkError) as error:
            kind = LastingNetworkError if isinstance(error, LastingNetworkError) else NetworkError
            raise kind(str(error), detail=error.detail, sent=False) from error
        except Cancelled as error:
            raise Cancelled() from error

    def _tell(self, line: str) -> None:
        self.log(redact(line, self._secrets()))

    def _secrets(self) -> tuple[str, ...]:
        return tuple(self.signer.secrets()) if self.signer is not None else ()


def _nowhere(resp: Response) -> Optional[str]:
    """Where requests itself would follow a redirect to."""
    return None


def _with_query(url: str, params: Any) -> str:
    import requests

    try:
        return requests.Request("GET", url, params=params).prepare().url or url
    except (requests.RequestException, ValueError) as error:  # a host that IDNA refuses
        raise AnswerError(tr("The service named an address that cannot be asked. It was not.")) from error


def _json_bytes(value: Any) -> bytes:
    try:
        return json_text.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8")
    except (TypeError, ValueError) as error:
        raise InputError(tr("A value cannot be written as JSON. Nothing was sent."), str(error)) from error

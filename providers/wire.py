"""One request on the wire, in a thread that may be left behind: it touches nothing but the session."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Optional, Union

from ..language import tr
from .addresses import origin
from .answers import Answer
from .encodings import Cut, is_encoding, unpacked
from .errors import AnswerError, Cancelled, NetworkError
from .failures import broken_answer, failing, network_error, proxy_refusal
from .multipart import PIECE

if TYPE_CHECKING:
    from requests import PreparedRequest, Response, Session

LONGEST_ANSWER = 64 * 10**6  # bytes of an answer that is read into memory
LONGEST_REFUSAL = 64 * 1024  # bytes of an error's body that are read

Progress = Callable[[int, Optional[int]], None]  # (bytes done, bytes in all or None)


@dataclass(frozen=True)
class Call:
    """One request as it goes out; ``body`` bytes, or an iterable with ``len()`` that can be read again."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: Union[bytes, Iterable[bytes], None]
    timeout: tuple[float, float]  # connect, read; seconds
    sign: bool = True
    stream: bool = False
    creates: bool = False  # it may make or charge something: never sent blindly again


@dataclass
class StreamAnswer:
    """A 2xx whose body is still to be read, once, in pieces of at most 1 MiB."""

    status: int
    headers: Mapping[str, str]
    _pieces: Iterator[bytes]

    def pieces(self) -> Iterator[bytes]:
        """The decoded body; NetworkError when it is cut, Cancelled within 0.1 s."""
        return self._pieces


class Watched:
    """A body on its way: counts what went out, and stops when nobody waits for the reply any more."""

    def __init__(self, body: Iterable[bytes], left: threading.Event) -> None:
        self.sent = 0
        self._body = body
        self._left = left

    def __len__(self) -> int:
        return len(self._body)  # type: ignore[arg-type]

    def __iter__(self) -> Iterator[bytes]:
        self.sent = 0
        for piece in self._body:
            if self._left.is_set():
                raise Cancelled()
            yield piece
            self.sent += len(piece)


class Landed:
    """An answer whose head is there; its body is read by ``load`` or by ``pieces``."""

    def __init__(self, response: Response, service: str, call: Call) -> None:
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self._response = response
        self._service = service
        self._call = call
        self._body = b""

    def answer(self) -> Answer:
        return Answer(self.status, self.headers, self._body, self._service)

    def load(self) -> None:
        """Read the body: all of a 2xx, the beginning of anything else."""
        if self.status >= 300:
            self._body = self._beginning()
            return
        parts: list[bytes] = []
        size = 0
        for piece in self.pieces():
            parts.append(piece)
            size += len(piece)
            if size > LONGEST_ANSWER:
                self.close()
                most = LONGEST_ANSWER // 10**6
                raise AnswerError(
                    tr(
                        "{service} answered with more than {most} MB where a short answer is due.",
                        service=self._service,
                        most=most,
                    )
                )
        self._body = b"".join(parts)

    def _beginning(self) -> bytes:
        """A refusal counts even where its body breaks off."""
        body = b""
        try:
            for piece in self.pieces():
                body += piece
                if len(body) > LONGEST_REFUSAL:
                    self.close()
                    break
        except NetworkError:
            self.close()
        return body

    def pieces(self) -> Iterator[bytes]:
        """The decoded body; NetworkError when it breaks off."""
        try:
            for piece in self._body_pieces():
                if piece:
                    yield piece
        except failing(Cut) as error:
            raise broken_answer(error, self._service, self._call.timeout[1]) from error
        self._check_length()

    def _body_pieces(self) -> Iterator[bytes]:
        encoding = self.headers.get("Content-Encoding") or ""
        if not is_encoding(encoding) or self.is_bodiless:
            return self._response.iter_content(PIECE)
        return unpacked(self._response.raw.stream(PIECE, decode_content=False), encoding, PIECE)

    @property
    def is_bodiless(self) -> bool:
        return self._call.method == "HEAD" or self.status in (204, 304)

    def close(self) -> None:
        self._response.close()

    def _check_length(self) -> None:
        """Without this a body that is shorter than was announced would pass for a whole one."""
        announced = self.headers.get("Content-Length") or ""
        if self.is_bodiless or not announced.isdigit() or len(announced) > 18 or "Transfer-Encoding" in self.headers:
            return
        came = self._response.raw.tell()
        if came < int(announced):
            raise NetworkError(
                tr(
                    "The answer of {service} broke off after {came} of {announced} bytes. Try again.",
                    service=self._service,
                    came=came,
                    announced=announced,
                )
            )


def send(session: Session, call: Call, headers: dict[str, str], body: Any, service: str) -> Landed:
    """Send and wait for the answer's head (and its body, unless a 2xx is to be streamed)."""
    try:
        prepared = _prepared(session, call, headers, body)
        response = session.send(prepared, stream=True, timeout=call.timeout, allow_redirects=False)
    except failing() as error:
        raise network_error(error, service, origin(call.url)[1], call.timeout[1]) from error
    if response.status_code == 407:  # no service answers so: it is a proxy before an address without encryption
        response.close()
        raise proxy_refusal(service, 407)
    response.raw.enforce_content_length = False  # urllib3 2 would throw away what came of a body that breaks off
    landed = Landed(response, service, call)
    if not call.stream or not 200 <= landed.status < 300:
        landed.load()
    return landed


def _prepared(session: Session, call: Call, headers: dict[str, str], body: Any) -> PreparedRequest:
    import requests

    try:
        prepared = session.prepare_request(requests.Request(call.method, call.url, headers=headers, data=body))
    except ValueError as error:  # an address that one reader understands and another does not
        raise requests.exceptions.InvalidURL(str(error)) from error
    if call.url.isascii() and " " not in call.url:
        prepared.url = call.url  # a signature in the address does not survive being tidied up
    return prepared

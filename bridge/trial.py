"""A connection tried out before it is saved: where on the way to the service it fails, within three seconds.

Nothing is created, changed or paid; nothing is tried twice.
"""

from __future__ import annotations

import shutil
import socket
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any, Callable, Optional
from urllib.parse import urlsplit

from qgis.core import QgsTask

from ..language import N_, tr
from ..providers.connections import Connection, Credentials
from ..providers.declare import Operation, Provider
from ..providers.errors import (
    AnswerError,
    AuthError,
    GeoRelayError,
    NetworkError,
    ServiceError,
    SetupError,
    StatusError,
)
from ..providers.redaction import redact
from ..providers.waiting import Wait, never
from .context import Context, Ports, Prepared
from .network import NetworkSnapshot, qgis_session
from .tasks import thread_lent_back, when_cleared

PATIENCE = 3.0  # s until the hop that has not answered is named


class Hop(str, Enum):
    """A part of the way, in the order in which it is gone."""

    NAME = "name look-up"
    PROXY = "proxy"
    REACH = "reach"
    TLS = "tls"
    ANSWER = "answer"
    SIGN_IN = "sign-in"
    RIGHTS = "rights"
    SERVICE = "service"
    DONE = "done"


TITLES = {
    Hop.NAME: N_("Name look-up"),
    Hop.PROXY: N_("Proxy"),
    Hop.REACH: N_("Connection"),
    Hop.TLS: N_("Secure connection (TLS)"),
    Hop.ANSWER: N_("Answer"),
    Hop.SIGN_IN: N_("Sign-in (401)"),
    Hop.RIGHTS: N_("Rights (403)"),
    Hop.SERVICE: N_("Not this service"),
}


@dataclass(frozen=True)
class TrialVerdict:
    """Where the way ended, and the sentence that says why; at DONE all is well."""

    hop: Hop
    sentence: str = ""

    def line(self) -> str:
        title = TITLES.get(self.hop)
        return f"{tr(title)}: {self.sentence}" if title else self.sentence


class _OneTry(Wait):
    """Whoever tries a connection out does not want to wait for a second try."""

    def pause(self, seconds: float, cancelled: Callable[[], bool] = never, scaled: bool = True) -> None:
        raise _NoSecondTry()


class _NoSecondTry(Exception):
    """The error that would have been waited out is its context."""


class Trial(QgsTask):
    """``told(verdict)`` is called on the main thread when the way was gone to its end; ``hop`` is where it is now."""

    def __init__(
        self,
        context: Context,
        provider: Provider,
        base_url: str,
        credentials: Credentials,
        told: Callable[[TrialVerdict], Any],
    ) -> None:
        """Main thread: QGIS's network settings are taken here."""
        super().__init__(tr("GeoRelay: try a connection"), QgsTask.Flag.CanCancel)
        self._provider, self._told = provider, told
        self._network = NetworkSnapshot.take()
        connection = Connection(provider.id, "trial", base_url, account="trial")
        self._prepared = Prepared(
            context, provider, connection, credentials, qgis_session(self._network), context.store(), 1.0, _OneTry()
        )
        self.hop = Hop.NAME
        self._verdict = TrialVerdict(Hop.NAME)

    def run(self) -> bool:
        with thread_lent_back():
            verdict = self._go()
        self._verdict = replace(verdict, sentence=redact(verdict.sentence, self._prepared.secrets))
        return True

    def finished(self, successful: bool) -> None:
        when_cleared(lambda: self._told(self._verdict))

    def overdue(self) -> TrialVerdict:
        """What is said where PATIENCE is over before the way is."""
        host = urlsplit(self._prepared.connection.base_url).hostname or ""
        said = {
            Hop.NAME: tr("the name {host} was not found within three seconds. Look at the address and your network."),
            Hop.PROXY: tr("it does not answer. Look at Options > Network."),
            Hop.REACH: tr("nothing answers at {host}. Look at the address and your network."),
            Hop.TLS: tr("{host} takes the connection, but did not answer within three seconds."),
            Hop.ANSWER: tr("{host} takes the connection, but did not answer within three seconds."),
        }
        return TrialVerdict(self.hop, said.get(self.hop, said[Hop.ANSWER]).replace("{host}", host))

    def _go(self) -> TrialVerdict:
        try:
            self._reach()
            self._ask()
        except _NoSecondTry as error:
            return self._judged(error.__context__)
        except Exception as error:
            return self._judged(error)
        service = self._provider.title
        return TrialVerdict(Hop.DONE, tr("{} answers, and takes the secret.").format(service))

    def _reach(self) -> None:
        """Looks the name up and knocks, at the proxy where QGIS takes one; what is refused there is told by `_ask`."""
        address = urlsplit(self._prepared.connection.base_url)
        proxy = self._network.route(self._prepared.connection.base_url)
        host = proxy.host if proxy else address.hostname or ""
        port = proxy.port if proxy else address.port or (443 if address.scheme == "https" else 80)
        try:
            places = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            self.hop = Hop.PROXY if proxy else Hop.REACH
            if places:
                socket.create_connection((host, port), timeout=PATIENCE).close()
                self.hop = Hop.TLS if address.scheme == "https" else Hop.ANSWER
        except OSError:
            return  # the request below meets the same, and has the sentence for it

    def _ask(self) -> None:
        """The smallest question that the service has, by the operation that asks it."""
        scratch = Path(tempfile.mkdtemp(prefix="georelay-"))
        try:
            operation = question_of(self._provider)
            run = self._prepared.run(operation, Ports(_unheard, _unheard, _unheard, self.isCanceled), scratch)
            for value in operation.run(run).values():
                if not isinstance(value, (str, Mapping)) and hasattr(value, "__iter__"):
                    next(iter(value), None)
        finally:
            self._prepared.session.close()
            shutil.rmtree(scratch, ignore_errors=True)

    def _judged(self, error: Optional[BaseException]) -> TrialVerdict:
        service = self._provider.title
        if isinstance(error, StatusError) and error.status in (401, 403):
            return TrialVerdict(Hop.SIGN_IN if error.status == 401 else Hop.RIGHTS, str(error))
        if isinstance(error, ServiceError):
            return TrialVerdict(Hop.ANSWER, str(error))
        if isinstance(error, NetworkError) and not _was_answered(error):
            return TrialVerdict(Hop.ANSWER if error.sent else self._hop_of(error), str(error))
        if isinstance(error, (AuthError, SetupError)):
            return TrialVerdict(Hop.SIGN_IN, str(error))
        words = str(error) if isinstance(error, GeoRelayError) else ""
        told = tr("what answers at this address does not speak as {} does. Look at the address.").format(service)
        return TrialVerdict(Hop.SERVICE, f"{told} {words}".strip())

    def _hop_of(self, error: NetworkError) -> Hop:
        said = str(error)
        if "proxy" in said:
            return Hop.PROXY
        if "certificate" in said or "secure connection" in said:
            return Hop.TLS
        return self.hop


def question_of(provider: Provider) -> Operation:
    """The account's own where the provider has one, else one that lists and needs nothing."""
    account = (each for each in provider.operations if each.id == provider.account)
    return next(account, None) or next(each for each in provider.operations if not each.fields)


def _was_answered(error: BaseException) -> bool:
    """Whether an answer that nobody could read lies behind it, such as a web page in place of a token."""
    seen: Optional[BaseException] = error
    while seen is not None:
        if isinstance(seen, ServiceError):
            return False
        if isinstance(seen, (AnswerError, StatusError)):
            return True
        seen = seen.__cause__ or seen.__context__
    return False


def _unheard(said: Any) -> None:
    """Only the verdict is told."""

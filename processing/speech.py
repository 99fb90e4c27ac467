"""How algorithms speak: errors become one sentence here, and only here."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ..bridge.context import Ports
from ..language import tr
from ..providers.errors import GeoRelayError
from ..providers.redaction import redact


@contextmanager
def speaking(feedback: QgsProcessingFeedback, secrets: Sequence[str] = ()) -> Iterator[None]:
    """Turns our errors, and the disk's, into the one sentence that QGIS shows; raw answers go to the log, redacted."""
    try:
        yield
    except GeoRelayError as error:
        if error.detail:
            feedback.pushDebugInfo(redact(error.detail, secrets))
        raise QgsProcessingException(redact(str(error), secrets)) from None
    except (OSError, sqlite3.Error) as error:
        feedback.pushDebugInfo(redact(repr(error), secrets))
        raise QgsProcessingException(
            redact(tr("This computer could not read or write what it had to ({why}).", why=_told(error)), secrets)
            + " "
            + tr(
                "See to the disk and the folders and run it again: what was sent is in the job list and is not "
                "sent twice."
            )
        ) from None


def _told(error: Exception) -> str:
    """The words of the disk and the file they are about, without the number that Python puts before them."""
    if not isinstance(error, OSError) or not error.strerror:
        return str(error)
    place = error.filename2 or error.filename
    return f"{error.strerror}: {place}" if place else error.strerror


def ports_for(feedback: QgsProcessingFeedback) -> Ports:
    """The feedback as the pure parts know it."""
    return Ports(
        info=feedback.pushInfo,
        warn=feedback.pushWarning,
        progress=feedback.setProgress,
        cancelled=feedback.isCanceled,
    )

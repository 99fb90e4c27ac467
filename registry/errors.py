"""What ends a run, or keeps one file out of it, in the person's words."""

from __future__ import annotations

import errno
from concurrent.futures import CancelledError
from pathlib import Path

from distributed.client import FutureCancelledError
from distributed.comm import CommClosedError
from distributed.scheduler import KilledWorker

_LOST = (CancelledError, FutureCancelledError, CommClosedError, TimeoutError)


class RegistryError(Exception):
    """The run cannot go on; ``code`` is the command's exit code."""

    code = 1


class ArgumentError(RegistryError):
    """What was asked for does not go together."""

    code = 2


class UnreadableError(RegistryError):
    """One file cannot be read; the others can be done."""

    code = 3


class NoWorkers(RegistryError):
    """Nobody is there who would do the work."""

    def __init__(self) -> None:
        super().__init__(
            "No worker has been there for two minutes. Start workers for this scheduler, and then the "
            "check again. Nothing is left of this run; the plots were not changed."
        )


def explain_error(error: BaseException, out: Path) -> BaseException:
    """The error in the person's words, where it is one of the disk, of the workers or of the cluster."""
    if isinstance(error, _LOST):
        return RegistryError(
            "The Dask scheduler is no longer there, or it gave up the work. Nothing is left of this "
            "run; the plots were not changed. Start the cluster anew, and then the check."
        )
    if isinstance(error, ImportError) or "deserializ" in str(error):
        return RegistryError(
            "The workers cannot load georelay: they need this checkout, under the name georelay, and "
            "what registry/requirements.txt names, in the same versions as here. Nothing was checked."
        )
    if isinstance(error, FileNotFoundError):
        return RegistryError(
            f"A worker does not find {error.filename or out}. All workers must see the results folder "
            "and the files with the plots under the same path, and nobody may take anything away "
            "while the check runs. Nothing is left of this run."
        )
    if isinstance(error, OSError):
        full = error.errno in (errno.ENOSPC, errno.EDQUOT) or "No space left" in str(error)
        why = "the disk is full" if full else error.strerror or str(error)
        return RegistryError(
            f"The results could not be written to {out}: {why}. The plots were not changed; free "
            "some space or choose another folder, and start again."
        )
    if isinstance(error, (KilledWorker, MemoryError)):
        return RegistryError(
            "Workers ended again and again at the same piece of work, as they do where memory is too "
            "small. Nothing is left of this run; start again with fewer workers."
        )
    return error

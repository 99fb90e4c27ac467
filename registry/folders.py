"""The folder of the results: made, refused, and emptied where a run breaks off."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from .errors import ArgumentError


def prepare_folder(out: Path) -> None:
    """Raises ``ArgumentError`` where the folder holds something, or cannot be made."""
    try:
        if out.exists() and not out.is_dir():
            raise ArgumentError(f"{out} is a file. Choose a new folder; nothing was done.")
        if out.exists() and any(out.iterdir()):
            left = "holds what a run that was killed has left" if (out / "work").is_dir() else "is not empty"
            what = "holds an earlier result" if (out / "_SUCCESS").exists() else left
            raise ArgumentError(f"{out} {what}. Choose a new folder; nothing was done.")
        for folder in (out / "work", out / "findings"):
            folder.mkdir(parents=True)
    except OSError as error:
        why = error.strerror or str(error)
        told = f"Nothing can be written to {out}: {why}. Choose another folder; nothing was done."
        raise ArgumentError(told) from error


def clear(out: Path) -> None:
    """Take away what a run that broke off has written."""
    for name in ("work", "findings"):
        away = out / f".{name}-{uuid4().hex}"  # a worker that still writes finds its folder no more
        with suppress(OSError):
            os.replace(out / name, away)
        shutil.rmtree(away, ignore_errors=True)
    for name in ("_SUCCESS", "summary.json", "report.html"):
        with suppress(OSError):
            (out / name).unlink(missing_ok=True)

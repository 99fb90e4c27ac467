"""Copies of the checkout: mutants are made in these, so that nobody's files are ever touched."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from targets import ROOT

_BESIDE = ("shared",)  # folders beside the checkout that tests read where they are there


def copy_checkout(folder: Path) -> Path:
    """What git knows of the checkout, and what is new in it, below ``folder``; the tools are linked."""
    copy = folder / "georelay"
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy / name)
    (copy / ".venv").symlink_to((ROOT / ".venv").resolve())
    for name in _BESIDE:
        if (ROOT.parent / name).exists():
            (folder / name).symlink_to(ROOT.parent / name)
    return copy


class Swap:
    """A file of the copy with another text for a while.

    Its time is set by hand: Python takes compiled code for up to date where size and second are the same.
    """

    _turn = 0

    def __init__(self, path: Path, text: str) -> None:
        self._path, self._text = path, text

    def __enter__(self) -> None:
        status = self._path.stat()
        self._old, self._times = self._path.read_bytes(), (status.st_atime_ns, status.st_mtime_ns)
        Swap._turn += 1
        self._path.write_text(self._text, encoding="utf-8")
        later = self._times[1] + Swap._turn * 10**9
        os.utime(self._path, ns=(later, later))

    def __exit__(self, *error: object) -> None:
        self._path.write_bytes(self._old)
        os.utime(self._path, ns=self._times)

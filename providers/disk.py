"""Room on the disk, looked at before and while files are written."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

from .errors import InputError

RESERVE = 64 * 2**20  # bytes that are always left free
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def check_room(folder: Path, wanted: int = 0) -> None:
    """InputError unless so many bytes fit and some room is left."""
    free = shutil.disk_usage(folder).free
    if wanted + RESERVE > free:
        raise InputError(
            f"The disk with {folder} has {free / 1e9:.1f} GB free, and {(wanted + RESERVE) / 1e9:.1f} GB are needed. "
            "Make room and start again: what is there already is kept."
        )


def is_full(error: OSError) -> bool:
    """Whether writing failed for want of room."""
    return error.errno in _FULL

"""Room on the disk, looked at before and while files are written."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

from ..language import tr
from .errors import InputError

RESERVE = 64 * 2**20  # bytes that are always left free
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def check_room(folder: Path, wanted: int = 0) -> None:
    """InputError unless so many bytes fit and some room is left."""
    free = shutil.disk_usage(folder).free
    if wanted + RESERVE > free:
        raise InputError(
            tr(
                "The disk with {folder} has {free} GB free, and {wanted} GB are needed. Make room and start again: "
                "what is there already is kept.",
                folder=folder,
                free=f"{free / 1e9:.1f}",
                wanted=f"{(wanted + RESERVE) / 1e9:.1f}",
            )
        )


def is_full(error: OSError) -> bool:
    """Whether writing failed for want of room."""
    return error.errno in _FULL

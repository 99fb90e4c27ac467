"""Files from a service to the disk: safe places, parallel downloads that go on, safe unpacking. One door to all."""

from __future__ import annotations

from .downloads import Downloads, Item, Transferred, sweep
from .resuming import fetch_whole
from .safe_paths import Skipped, UnsafeName, safe_join
from .unzip import Unpacked, ZipLimits, unzip

__all__ = [
    "Downloads",
    "Item",
    "ZipLimits",
    "Skipped",
    "Transferred",
    "Unpacked",
    "UnsafeName",
    "fetch_whole",
    "safe_join",
    "sweep",
    "unzip",
]

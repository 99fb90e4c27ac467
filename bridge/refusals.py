"""What GDAL refuses: None, whether GDAL lets Python raise or not.

QGIS's own algorithms switch GDAL's exceptions on for the whole process, and GDAL 4 has them on by itself; so no
caller may count on either way.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Any, Callable, Optional, TypeVar

from osgeo import ogr

Made = TypeVar("Made")


def or_none(call: Callable[..., Optional[Made]], *given: Any, **more: Any) -> Optional[Made]:
    """What the call of GDAL gives; None where it refuses."""
    try:
        return call(*given, **more)
    except RuntimeError:
        return None


def forgiving() -> AbstractContextManager[Any]:
    """OGR does not raise inside, where what it could make of broken data would be lost with the exception.

    For this thread alone; does nothing before GDAL 3.7, see ``raises_always``.
    """
    return ogr.ExceptionMgr(useExceptions=False) if hasattr(ogr, "ExceptionMgr") else nullcontext()


def raises_always() -> bool:
    """Whether OGR raises and cannot be kept from it for a while."""
    return bool(ogr.GetUseExceptions()) and not hasattr(ogr, "ExceptionMgr")

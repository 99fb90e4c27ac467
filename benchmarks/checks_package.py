"""Loads the checkout as the package ``georelay``, whatever its folder is called."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent


def package(name: str) -> ModuleType:
    """A module of the package, such as ``checks.engine``."""
    if "georelay" not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            "georelay", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
        )
        module = importlib.util.module_from_spec(spec)
        sys.modules["georelay"] = module
        spec.loader.exec_module(module)
    return importlib.import_module(f"georelay.{name}")


def put_checkout_last() -> None:
    """Our ``processing`` folder would hide QGIS's own; the spawned processes still have to find the bench."""
    others = [entry for entry in sys.path if Path(entry or ".").resolve() != ROOT]
    sys.path[:] = [*others, "/usr/share/qgis/python/plugins", str(ROOT)]

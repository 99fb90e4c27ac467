"""The providers there are: every folder beside this file that holds a PROVIDER."""

from __future__ import annotations

import importlib
import pkgutil

from .declare import Provider


def discover() -> tuple[Provider, ...]:
    """All providers, by title."""
    home = importlib.import_module(__package__ or "")
    folders = [each.name for each in pkgutil.iter_modules(home.__path__) if each.ispkg]
    modules = [importlib.import_module(f".{name}", __package__) for name in folders]
    found = [module.PROVIDER for module in modules if hasattr(module, "PROVIDER")]
    return tuple(sorted(found, key=lambda provider: provider.title, reverse=False))

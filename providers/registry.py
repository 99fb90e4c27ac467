"""The providers there are: every folder beside this file that holds a PROVIDER."""

from __future__ import annotations

import pkgutil

from .declare import Provider


def discover() -> tuple[Provider, ...]:
    """All providers, by title. Imported by a plain import, which QGIS forgets when the plugin is loaded anew."""
    home = __import__(__package__, fromlist=["registry"])
    folders = [each.name for each in pkgutil.iter_modules(home.__path__) if each.ispkg]
    modules = [__import__(f"{__package__}.{name}", fromlist=["PROVIDER"]) for name in folders]
    found = [module.PROVIDER for module in modules if hasattr(module, "PROVIDER")]
    return tuple(sorted(found, key=lambda provider: provider.title, reverse=False))

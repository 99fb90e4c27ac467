"""The services of the sandbox: each folder beside this file is one. There is no list of them anywhere.

A service is a package with

``ROUTES``          its endpoints (``routing.Route``)
``STORAGE_ROUTES``  what it serves from the storage's port (optional)
``OPTIONS``         name -> default of what can be switched (optional); they are called ``folder.name`` from outside
``CHOICES``         name -> the values that an option takes (optional)
``connection``      address of the sandbox -> (base URL, secret) with which a client uses the service
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Sequence
from types import ModuleType
from typing import Any

from .routing import Route


def load_services() -> list[ModuleType]:
    """The packages of the services, by name."""
    home = importlib.import_module(__package__ or "")
    names = sorted(found.name for found in pkgutil.iter_modules(home.__path__) if found.ispkg)
    return [importlib.import_module(f"{__package__}.{name}") for name in names]


def name_of(service: ModuleType) -> str:
    return service.__name__.rpartition(".")[2]


def gather(services: Iterable[ModuleType], table: str) -> dict[str, Any]:
    """``service.option`` -> value, from the packages' tables of that name: ``OPTIONS`` (defaults) or ``CHOICES``."""
    return {
        f"{name_of(service)}.{name}": value
        for service in services
        for name, value in getattr(service, table, {}).items()
    }


def routes_of(services: Iterable[ModuleType], table: str) -> list[Route]:
    """All routes of one port: ``ROUTES`` or ``STORAGE_ROUTES``."""
    found: list[Route] = []
    for service in services:
        routes: Sequence[Route] = getattr(service, table, ())
        found.extend(routes)
    return found


def connections(address: str) -> dict[str, tuple[str, dict[str, str]]]:
    """Service -> (base URL, secret) with which a client of this computer uses the sandbox at ``address``."""
    return {name_of(service): service.connection(address) for service in load_services()}

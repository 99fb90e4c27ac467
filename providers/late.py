"""What an operation does, named where it is declared and imported when it is first wanted.

QGIS asks every algorithm for its inputs when the plugin is loaded, and hardly any for its work; so what a provider
offers names its functions without their modules.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Late:
    """A function or an object of a module; the module is imported by the first call, or when a member is asked for."""

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.thing(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what Python itself asks for, as when it copies
            raise AttributeError(name)
        return getattr(self.thing, name)

    def __repr__(self) -> str:
        return f"{self._module}.{self._name}"

    @property
    def module(self) -> str:
        """Its whole name; nothing is imported."""
        return self._module

    @property
    def thing(self) -> Any:
        """What is meant; ImportError where the module has no such name.

        Imported by a plain import, for that is what QGIS forgets when the plugin is loaded anew.
        """
        with uncollected():
            module = __import__(self._module, fromlist=[self._name])
        try:
            return getattr(module, self._name)
        except AttributeError as error:
            raise ImportError(repr(self)) from error


class LateModule:
    """A module of a package: its members are `Late`."""

    def __init__(self, package: str, name: str) -> None:
        self._module = f"{package}.{name}"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Late(self._module, name)


@contextmanager
def uncollected() -> Iterator[None]:
    """No garbage is collected meanwhile: importing makes none, and each look goes through all that QGIS holds."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()

"""What QGIS keeps of a run in its history: the parameters, without the secret of any address among them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingAlgorithm

from ..providers.secrecy import without_secrets


def forgotten(value: Any) -> Any:
    """The value, and all within it, with addresses as they may be stored."""
    if isinstance(value, str):
        return without_secrets(value) if "://" in value else value
    if isinstance(value, Mapping):
        return {name: forgotten(each) for name, each in value.items()}
    return [forgotten(each) for each in value] if isinstance(value, (list, tuple)) else value


class Forgetting:
    """To be named before QGIS's own class, whose words for the history these are."""

    def asPythonCommand(self, parameters: dict[str, Any], context: Any) -> str:  # noqa: N802
        return super().asPythonCommand(forgotten(parameters), context)  # type: ignore[misc]

    if hasattr(QgsProcessingAlgorithm, "asMap"):  # QGIS 3.24

        def asQgisProcessCommand(self, parameters: dict[str, Any], context: Any) -> Any:  # noqa: N802
            return super().asQgisProcessCommand(forgotten(parameters), context)  # type: ignore[misc]

        def asMap(self, parameters: dict[str, Any], context: Any) -> dict[str, Any]:  # noqa: N802
            return super().asMap(forgotten(parameters), context)  # type: ignore[misc]

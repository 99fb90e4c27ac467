"""How an algorithm that is only shown becomes the one that works: when QGIS creates it to run it."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsProcessingAlgorithm

from ...checks.installing import MissingLibrary, need
from ..forgetting import Forgetting
from ..lacking import Lacking

Worker = Callable[..., QgsProcessingAlgorithm]  # the class that does the work, imported when it is called


class Facade(Forgetting, QgsProcessingAlgorithm):
    """Subclasses write `work`, by a `Worker` that they are given; what works is its own.

    QGIS keeps one of each algorithm from its start on, for names and inputs, and runs others, which it creates.
    """

    def work(self) -> QgsProcessingAlgorithm:
        """A new algorithm with the same inputs that can run."""
        raise NotImplementedError

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802
        try:
            need("numpy", "GeoRelay")
        except MissingLibrary as error:
            return Lacking((self.name(), self.displayName(), self.groupId(), self.group()), self.icon(), str(error))
        return self.work()

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802
        try:
            need("numpy", "GeoRelay")
        except MissingLibrary as error:
            return False, str(error)
        return True, ""

    def checkParameterValues(self, parameters: dict[str, Any], context: Any) -> tuple[bool, str]:  # noqa: N802
        """Asked of the one that is kept too, as by qgis_process: what works knows."""
        return self.create({}).checkParameterValues(parameters, context)

"""What the algorithms that talk to no service of their own share: name, group, icon, help."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext
from qgis.PyQt.QtGui import QIcon

from ..bridge.context import Context
from ..bridge.layers import Arrival, Origin, dress_made
from ..language import tr
from ..providers.errors import GeoRelayError
from .forgetting import Forgetting, forgotten
from .guard import guard, refusal, with_zips


class LocalAlgorithm(Forgetting, QgsProcessingAlgorithm):
    """Subclasses set the texts below and write `initAlgorithm` and `processAlgorithm`."""

    ID = TITLE = GROUP = GROUP_ID = HELP = ""
    PAGE = ""  # of the help; "": that of the group
    TAGS: list[str] = []

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.arrivals: list[Arrival] = []

    def createInstance(self) -> LocalAlgorithm:  # noqa: N802
        return type(self)(self.context)

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:  # noqa: N802
        return tr(self.TITLE)

    def group(self) -> str:
        return tr(self.GROUP)

    def groupId(self) -> str:  # noqa: N802
        return self.GROUP_ID

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(self.HELP)

    def shortDescription(self) -> str:  # noqa: N802
        return tr(self.HELP).split(". ")[0]

    def helpUrl(self) -> str:  # noqa: N802
        return self.context.help_url(self.PAGE or self.GROUP_ID)

    def tags(self) -> list[str]:
        return ["georelay", *self.TAGS]

    def icon(self) -> QIcon:
        return self.context.icon()

    def svgIconPath(self) -> str:  # noqa: N802
        return self.context.icon_path()

    def checkParameterValues(self, parameters: dict[str, Any], context: Any) -> tuple[bool, str]:  # noqa: N802
        try:
            guard(self, parameters, context)
        except GeoRelayError as error:
            return False, str(error)
        fine, words = super().checkParameterValues(with_zips(self, parameters, context), context)
        return fine, words if fine else refusal(self, parameters, context, words)

    def arrive(
        self,
        places: Mapping[str, str],
        styles: Mapping[str, str],
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        source: str = "",
    ) -> None:
        """Dresses what was written: places by output, also of layers beside one (`OUTPUT points`), styles by output."""
        for name, place in places.items():
            output = name.split(" ")[0]
            definition = self.parameterDefinition(output)
            title = definition.description() if definition is not None else output
            lines = (
                tr("input: {input}", input=source) if source else "",
                tr("settings: {settings}", settings=self._settings(parameters)),
            )
            origin = Origin(tr(self.TITLE), self.context.version, tuple(filter(None, lines)))
            arrival = Arrival(
                place, title, styles.get(output, ""), provenance=origin, keep=self.context.keep, renames=False
            )
            dress_made(place, arrival, context)
            self.arrivals.append(arrival)

    def _settings(self, parameters: Mapping[str, Any]) -> str:
        plain = {
            name: forgotten(value)
            for name, value in parameters.items()
            if isinstance(value, (bool, int, float, str)) and name != "INPUT" and not self._is_destination(name)
        }
        return json.dumps(plain, ensure_ascii=False, sort_keys=True)

    def _is_destination(self, name: str) -> bool:
        definition = self.parameterDefinition(name)
        return definition is None or definition.isDestination()

    def postProcessAlgorithm(self, context: Any, feedback: Any) -> dict[str, Any]:  # noqa: N802
        for arrival in self.arrivals:
            arrival.settle(context)
        return {}

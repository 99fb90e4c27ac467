"""What the algorithms that talk to no service share when they run: a look at the inputs, dressed outputs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsFields, QgsProcessingAlgorithm, QgsProcessingContext

from ..bridge.context import Context
from ..bridge.layers import Arrival, Origin, dress_made
from ..language import tr
from ..providers.errors import GeoRelayError
from .forgetting import forgotten
from .guard import guard, refusal, with_zips

if TYPE_CHECKING:
    from .shown.local import ShownAlgorithm as _Shown  # what every subclass names behind it
else:
    _Shown = object


class LocalAlgorithm(_Shown):
    """To be named before what is shown of the algorithm; subclasses write `processAlgorithm`."""

    def __init__(self, context: Context, *more: Any) -> None:
        super().__init__(context, *more)
        self.arrivals: list[Arrival] = []

    def checkParameterValues(self, parameters: dict[str, Any], context: Any) -> tuple[bool, str]:  # noqa: N802
        try:
            guard(self, parameters, context)
        except GeoRelayError as error:
            return False, str(error)
        fine, words = QgsProcessingAlgorithm.checkParameterValues(self, with_zips(self, parameters, context), context)
        return fine, words if fine else refusal(self, parameters, context, words)

    def arrive(
        self,
        places: Mapping[str, str],
        styles: Mapping[str, str],
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        source: str = "",
        given: Optional[QgsFields] = None,
    ) -> None:
        """Dresses what was written: places by output, also of layers beside one (`OUTPUT points`), styles by output.

        ``given``: the columns of the layer that outputs repeat; they keep their aliases.
        """
        columns = {each.name(): each.alias() for each in given or ()}
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
                place,
                title,
                styles.get(output, ""),
                provenance=origin,
                keep=self.context.keep,
                given=columns,
                renames=False,
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

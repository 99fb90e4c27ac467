"""Models that come with the plugin, in the group 'Models': several algorithms of ours as one.

They are algorithms rather than files of the Model Designer, because there the names of outputs, which scripts and
`qgis_process` use, and the thread in which secrets are read are QGIS's, and differ from version to version.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterFeatureSource,
)

from ..bridge.context import Context
from ..language import tr
from ..providers.errors import Cancelled, GeoRelayError
from .local import LocalAlgorithm
from .recipes import Recipe, RecipeStep
from .shown.models import Make, ShownModel
from .speech import speaking

CONNECTION = "CONNECTION"


class ShippedModel(LocalAlgorithm, ShownModel):
    """Runs the steps of a recipe, one after the other. ``make`` makes the algorithm of a step."""

    def __init__(self, context: Context, recipe: Recipe, make: Make) -> None:
        super().__init__(context, recipe, make)
        self._failure: Optional[GeoRelayError] = None

    def _step(self, name: str) -> Any:
        return self._make(name).create()

    def checkParameterValues(self, parameters: dict[str, Any], context: Any) -> tuple[bool, str]:  # noqa: N802
        fine, words = super().checkParameterValues(parameters, context)
        for step, algorithm in self._steps if fine else ():
            if not step.linked:  # what the others are given is not known yet
                fine, words = algorithm.checkParameterValues(self._given(step, parameters, {}), context)
            elif CONNECTION in step.own:
                fine, words = self._check_connection(algorithm, parameters, context)
            if not fine:
                return fine, words
        return fine, words

    def _check_connection(self, algorithm: Any, parameters: dict[str, Any], context: Any) -> tuple[bool, str]:
        try:
            self.context.check_connection(algorithm.service, self._connection(parameters, context))
        except GeoRelayError as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        """Secrets and the person's layers are read here, on the main thread; layers of a step when it has run."""
        try:
            for step, algorithm in self._steps:
                if CONNECTION in step.own:
                    algorithm.use(self.context.prepare(algorithm.service, self._connection(parameters, context), True))
                if not self._takes_layer(step, algorithm):
                    algorithm.prepareAlgorithm(self._given(step, parameters, {}), context, feedback)
        except GeoRelayError as error:
            self._failure = error  # for processAlgorithm: what is raised here, QGIS only logs
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        results: dict[str, Any] = {}
        steps = QgsProcessingMultiStepFeedback(len(self._steps), feedback)
        done: dict[tuple[str, str], Any] = {}
        with speaking(feedback):
            if self._failure is not None:
                raise self._failure
            for number, (step, algorithm) in enumerate(self._steps):
                steps.setCurrentStep(number)
                if feedback.isCanceled():
                    raise Cancelled(tr("Stopped. What was sent is in the job list; nothing else was sent."))
                feedback.pushInfo(f"{number + 1}. {algorithm.displayName()}")
                made = self._run(step, algorithm, parameters, done, context, steps)
                done.update({(step.name, name): value for name, value in made.items()})
                results.update({own: made[name] for name, own in step.own.items() if name in made})
        return results

    def _run(
        self,
        step: RecipeStep,
        algorithm: Any,
        parameters: dict[str, Any],
        done: Mapping[tuple[str, str], Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        given = self._given(step, parameters, done)
        if self._takes_layer(step, algorithm):
            algorithm.prepareAlgorithm(given, context, feedback)
        else:
            for name, source in step.linked.items():
                algorithm.give(name, done[source])
        return algorithm.processAlgorithm(given, context, feedback)

    def _given(
        self, step: RecipeStep, parameters: Mapping[str, Any], done: Mapping[tuple[str, str], Any]
    ) -> dict[str, Any]:
        """What the step is given; outputs that a later step reads are written somewhere in any case."""
        given = {
            **step.fixed,
            **{
                name: self.parameterDefinition(own).defaultValue()
                for name, own in step.own.items()
                if own in self._recipe.defaults
            },
        }
        given.update({name: parameters[own] for name, own in step.own.items() if own in parameters})
        for later in self._recipe.steps:
            for name in [output for maker, output in later.linked.values() if maker == step.name]:
                if self._makes_layer(step, name) and given.get(name) in (None, ""):
                    given[name] = QgsProcessing.TEMPORARY_OUTPUT
        given.update({name: done[source] for name, source in step.linked.items() if source in done})
        return given

    def _makes_layer(self, step: RecipeStep, name: str) -> bool:
        algorithm = next(each for known, each in self._steps if known is step)
        definition = algorithm.parameterDefinition(name)
        return definition is not None and definition.isDestination()

    @staticmethod
    def _takes_layer(step: RecipeStep, algorithm: Any) -> bool:
        """Whether a layer of an earlier step is an input."""
        types = [algorithm.parameterDefinition(name).type() for name in step.linked]
        return QgsProcessingParameterFeatureSource.typeName() in types

    def _connection(self, parameters: dict[str, Any], context: Any) -> str:
        return (self.parameterAsString(parameters, CONNECTION, context) or "").strip()

    def postProcessAlgorithm(self, context: Any, feedback: Any) -> dict[str, Any]:  # noqa: N802
        for _, algorithm in self._steps:
            algorithm.postProcessAlgorithm(context, feedback)
        return {}

"""What QGIS shows of the models that come with the plugin: the inputs of their steps that are a person's to choose."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition

from ...bridge.context import Context
from ...language import N_
from ..recipes import Recipe, RecipeStep
from .local import ShownAlgorithm
from .working import Worker

_OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
Make = Callable[[str], QgsProcessingAlgorithm]  # an algorithm of ours by its name, as it is shown


class ShownModel(ShownAlgorithm):
    """``make`` makes the algorithm of a step."""

    GROUP, GROUP_ID, TAGS = N_("Models"), "models", ["model", "workflow"]

    def __init__(self, context: Context, recipe: Recipe, make: Make, worker: Optional[Worker] = None) -> None:
        super().__init__(context, worker)
        self._recipe, self._make = recipe, make
        self.ID, self.TITLE, self.HELP = f"model_{recipe.name}", recipe.title, recipe.help
        self._steps: list[tuple[RecipeStep, Any]] = []

    def work(self) -> QgsProcessingAlgorithm:
        return (self._worker or type(self))(self.context, self._recipe, self._make)

    def _step(self, name: str) -> Any:
        """The algorithm of a step with its inputs."""
        algorithm = self._make(name)
        algorithm.initAlgorithm({})
        return algorithm

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        self._steps = [(step, self._step(step.algorithm)) for step in self._recipe.steps]
        inputs: list[Any] = []
        outputs: list[Any] = []
        for step, algorithm in self._steps:
            for name, own in step.own.items():
                definition = algorithm.parameterDefinition(name)
                if definition is not None and own not in [each.name() for each in (*inputs, *outputs)]:
                    kind = outputs if definition.isDestination() else inputs
                    kind.append(self._own(definition, own))
        for definition in (*inputs, *outputs):
            self.addParameter(definition)
        self._add_outputs()

    def _own(self, definition: QgsProcessingParameterDefinition, name: str) -> QgsProcessingParameterDefinition:
        """The step's parameter as the model's."""
        own = definition.clone()
        own.setName(name)
        if name in self._recipe.defaults:
            own.setDefaultValue(self._recipe.defaults[name])
        if name in self._recipe.needed:
            own.setFlags(own.flags() & ~_OPTIONAL)
        if name in self._recipe.optional:
            own.setFlags(own.flags() | _OPTIONAL)
        return own

    def _add_outputs(self) -> None:
        """Numbers and texts of the steps."""
        for step, algorithm in self._steps:
            for name, own in step.own.items():
                output = algorithm.outputDefinition(name)
                if output is not None and self.outputDefinition(own) is None:
                    self.addOutput(type(output)(own, output.description()))

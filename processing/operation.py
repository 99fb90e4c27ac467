"""The algorithm of any declared operation: its fields in, its function run, its outputs written.

One class serves every provider. `prepareAlgorithm` resolves, on the main
thread, what a worker may not touch (secrets, settings, layers);
`processAlgorithm` works on that alone.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..bridge.asked import inputs_of, keep_inputs
from ..bridge.context import Context, Ports, Prepared
from ..bridge.layers import Arrival
from ..bridge.rasters import raster_file
from ..bridge.sources import LayerSource
from ..bridge.tasks import thread_lent_back
from ..language import tr
from ..providers.awaited import Awaited
from ..providers.declare import Kind, Operation, Provider, RasterFile, Run
from ..providers.errors import GeoRelayError, SetupError
from ..providers.store import Job
from .declarations import performed
from .guard import guard, refusal, with_zips
from .inputs import InputMaker, spread_rasters, unreadable_raster
from .outputs import OutputWriter
from .parameters import input_source, plain_value, with_empty_lists
from .places import check_places
from .shown.operation import CONNECTION, ShownOperation
from .speech import ports_for, speaking

_LAYER_KINDS = (Kind.PLOTS, Kind.AREA)


class OperationAlgorithm(ShownOperation):
    """One declared operation as it runs."""

    def __init__(self, context: Context, provider: Provider, operation: Operation) -> None:
        super().__init__(context, provider, operation)
        self._prepared: Optional[Prepared] = None
        self._failure: Optional[GeoRelayError] = None
        self._values: dict[str, Any] = {}
        self._sources: dict[str, Optional[LayerSource]] = {}
        self._arrivals: list[Arrival] = []
        self._asked: dict[str, Any] = {}

    def use(self, prepared: Prepared) -> None:
        """A connection that was prepared on the main thread, for a model whose later steps begin in a worker."""
        self._prepared = prepared

    def give(self, name: str, value: Any) -> None:
        """A plain value that an earlier step of a model made, after this was prepared."""
        self._values[name] = value

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        try:
            guard(self, parameters, context)
        except GeoRelayError as error:
            return False, str(error)
        parameters = with_empty_lists(self._operation.fields, spread_rasters(self._operation.fields, parameters))
        words = unreadable_raster(self._operation.fields, parameters, context)
        if words:
            return False, words
        fine, words = QgsProcessingAlgorithm.checkParameterValues(self, with_zips(self, parameters, context), context)
        if not fine:
            return fine, refusal(self, parameters, context, words)
        try:
            self._context.check_connection(self._provider, self._connection_name(parameters, context))
            check_places(self._operation.outputs, parameters)
            if self._operation.check is not None:
                self._operation.check({**self._given(parameters, context), **self._presence(parameters, context)})
        except GeoRelayError as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            guard(self, parameters, context)  # a model asks nobody before
            self._prepared = self._prepared or self._context.prepare(
                self._provider, self._connection_name(parameters, context), ask=True
            )
            self._values = self._given(parameters, context)
            if self._operation.work is not None:
                self._asked = inputs_of(self._operation, parameters, context)
            for field in self._operation.fields:
                if field.kind in _LAYER_KINDS:
                    self._sources[field.name] = input_source(self, parameters, field.name, context, feedback)
                elif field.kind is Kind.RASTERS:
                    self._values[field.name] = self._rasters(field.name, parameters, context)
        except GeoRelayError as error:
            self._failure = error  # for processAlgorithm: what is raised here, QGIS only logs
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        secrets = self._prepared.secrets if self._prepared else ()
        with speaking(feedback, secrets), thread_lent_back(), ExitStack() as stack:
            if self._prepared:
                stack.callback(self._prepared.session.close)
            if self._failure is not None:
                raise self._failure
            scratch = Path(tempfile.mkdtemp(prefix="georelay-"))
            stack.callback(shutil.rmtree, scratch, ignore_errors=True)
            return self._work(self._run(ports_for(feedback), scratch), parameters, context)

    def _run(self, ports: Ports, scratch: Path) -> Run:
        if self._prepared is None:
            raise SetupError(tr("QGIS was too busy to read the connection. Nothing was sent; run it again."))
        return self._prepared.run(self._operation, ports, scratch)

    def _work(self, run: Run, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        with self._awaited(run) as awaited:
            inputs = InputMaker(run, self._values, self._sources)
            run.values = inputs.values()
            run.folder = lambda name: Path(self.parameterAsString(parameters, name, context) or run.scratch / name)
            writer = OutputWriter(self, run, parameters, context)
            results = writer.write(performed(run, self._operation, self._context))
            self._arrivals = writer.arrivals
            awaited.done(str(results.get("JOB_ID") or ""))
            if self._arrivals and results.get("JOB_ID"):
                self._context.brought.add(str(results["JOB_ID"]))
        return results

    @contextmanager
    def _awaited(self, run: Run) -> Iterator[Awaited]:
        """In the desktop, the results of a run that is broken off come to the map by themselves."""
        awaited, store = Awaited(self._context.home()), run.jobs.store
        heard, waits = store.added, self._context.remembers and self._operation.collect is not None

        def added(job: Job) -> None:
            heard(job)
            if not job.parent:
                keep_inputs(store.folder(job.id), self._asked)
            if waits and not job.parent:
                awaited.expect(job.id)

        store.added = added
        try:
            yield awaited
        finally:
            for job in filter(None, map(store.get, awaited.held())):
                if not job.is_open:  # whoever started it is told by its own run
                    awaited.done(job.id)
            awaited.let_go()

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        for arrival in self._arrivals:
            arrival.settle(context)
        return {}

    def _connection_name(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
        return (self.parameterAsString(parameters, CONNECTION, context) or "").strip()

    def _given(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Plain values of all fields but layers and rasters."""
        return {
            field.name: plain_value(self, field, parameters, context)
            for field in self._operation.fields
            if field.kind not in (*_LAYER_KINDS, Kind.RASTERS)
        }

    def _rasters(self, name: str, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[RasterFile, ...]:
        """The files behind the rasters: their layers may be gone by the time the work begins."""
        layers = self.parameterAsLayerList(spread_rasters(self._operation.fields, parameters), name, context)
        return tuple(raster_file(layer) for layer in layers)

    def _presence(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """For a first look at the values: whether a layer was given, and which rasters; nothing of them is read."""
        present: dict[str, Any] = {}
        for field in self._operation.fields:
            if field.kind in _LAYER_KINDS:
                present[field.name] = bool(parameters.get(field.name)) or None
            elif field.kind is Kind.RASTERS:
                present[field.name] = tuple(self.parameterAsLayerList(parameters, field.name, context))
        return present

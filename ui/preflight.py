"""What a run would send, worked out beside the person's work: plots, hectares, units. Sends nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Optional

from qgis.core import (
    QgsApplication,
    QgsMessageLog,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..bridge.areas import AreaDemand, area_from_layer
from ..bridge.context import Context
from ..bridge.fitness import UploadDemand, check_source
from ..bridge.ledger import NOTHING, RESULT_DATE, AtHome, stay_home
from ..bridge.sources import LayerSource, source_given
from ..bridge.tasks import add_task
from ..providers.declare import Field, Kind, Operation, Ports, Provider, Role, companion
from ..providers.errors import Cancelled, GeoRelayError
from .words import counted, day_of, told_area, tr

PAUSE = 350  # ms after the last change


@dataclass(frozen=True)
class Figures:
    """``count`` of plots or parts; ``fit``: those that would go; ``stops``: why nothing would."""

    count: int = 0
    fit: int = 0
    hectares: float = 0.0
    units: int = 0
    stay_home: int = 0
    stops: str = ""
    is_area: bool = False
    kept: int = 0  # plots that keep the results of an earlier job
    kept_of: str = ""  # the date of the oldest of these
    under_way: int = 0  # plots that another job has sent

    def line(self) -> str:
        parts = [
            counted(self.fit, "{} part", "{} parts") if self.is_area else counted(self.fit, "{} plot", "{} plots"),
            told_area(self.hectares),
        ]
        if self.kept:
            parts.append(
                counted(self.kept, "{} keeps its results of {}", "{} keep their results of {}", day_of(self.kept_of))
            )
        if self.under_way:
            parts.append(counted(self.under_way, "{} is under way", "{} are under way"))
        if self.units:
            parts.append(counted(self.units, "about {} unit", "about {} units"))
        return " · ".join(parts)


class _Memory:
    """The last check: asking only what to do with errors must not check a large layer again."""

    def __init__(self, state: Any = None) -> None:
        self._state = state
        self._key: Optional[tuple[int, str]] = None
        self._found: Any = None

    def of(self, source: Any, revision: int) -> _Memory:
        """Itself while the layer is as it was, else a new one in its place."""
        state = (revision, _state_of(source))
        if state != self._state:
            self._state, self._key, self._found = state, None, None
        return self

    def check(self, profile: int, id_field: str, source: LayerSource, stopped: Callable[[], bool]) -> Any:
        key, state = (profile, id_field), self._state
        if self._key == key and self._found is not None:
            return self._found
        found = check_source(source, UploadDemand(id_field=id_field, profile=profile), _quiet(stopped))
        if state == self._state:
            self._key, self._found = key, found
        return found


def _state_of(source: Any) -> Any:
    """Changes with the layer, its edits and, where only they are meant, the selected features."""
    is_definition = isinstance(source, QgsProcessingFeatureSourceDefinition)
    layer_id = source.source.staticValue() if is_definition else source
    layer = QgsProject.instance().mapLayer(str(layer_id))
    if not isinstance(layer, QgsVectorLayer):
        return object()
    chosen = frozenset(layer.selectedFeatureIds()) if is_definition else None
    edits, crs = layer.undoStack().index(), layer.crs().authid()
    return (layer.id(), layer.featureCount(), edits, layer.subsetString(), crs, chosen)


class _Measuring(QgsTask):
    def __init__(self, work: Callable[[Callable[[], bool]], Figures], done: Callable[[Any, Optional[Figures]], None]):
        super().__init__(tr("GeoRelay: before you send"), QgsTask.Flag.CanCancel)
        self._work, self._done = work, done
        self._figures: Optional[Figures] = None

    def run(self) -> bool:
        try:
            self._figures = self._work(self.isCanceled)
        except Cancelled:
            return False
        except GeoRelayError as error:
            self._figures = Figures(stops=str(error))
        except Exception as error:  # what leaves a task of Python's own ends QGIS
            QgsMessageLog.logMessage(f"Before you send: {error!r}", "GeoRelay")
            self._figures = Figures(stops=tr("The layer could not be read to its end. The log of QGIS says more."))
        return True

    def finished(self, successful: bool) -> None:
        self._done(self, self._figures if successful else None)


class Preflight(QObject):
    """``measured`` tells the newest figures; an older measuring is stopped."""

    measured = pyqtSignal(object)

    def __init__(self, parent: QObject, context: Context) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Optional[_Measuring] = None
        self._memory = _Memory()
        self._wish: Optional[tuple[Provider, Operation, dict[str, Any], int]] = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._start)

    def ask(self, provider: Provider, operation: Operation, values: dict[str, Any], revision: int = 0) -> None:
        """Measures soon, when the person has stopped changing things; ``revision``: of the layer, see LayerInput."""
        self.stop()
        self._wish = (provider, operation, values, revision)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def close(self) -> None:
        """The plugin goes away: the worker that reads a layer of ours has to be out of it first."""
        task, self._task = self._task, None
        self._timer.stop()
        if task is not None:
            task.cancel()
            task.waitForFinished(3000)

    def _start(self) -> None:
        if self._wish is None:
            return
        provider, operation, values, revision = self._wish
        field = next((each for each in operation.fields if each.kind in (Kind.PLOTS, Kind.AREA)), None)
        source = self._source(operation, field.name, values) if field is not None else None
        if field is None or source is None:
            return self.measured.emit(None)
        if field.kind is Kind.AREA:
            work = partial(_measure_area, operation, values, source)
        else:
            memory = self._memory.of(values.get(field.name), revision)
            kept = self._keeping(provider, operation, values)
            work = partial(_measure_plots, provider, operation, values, source, memory, kept)
        self._task = _Measuring(work, self._on_done)
        add_task(self._task)

    def _keeping(
        self, provider: Provider, operation: Operation, values: dict[str, Any]
    ) -> Optional[Callable[[LayerSource], AtHome]]:
        """How to find the plots that need not be sent; None where all are to be."""
        if operation.repeats is None or not values.get("ONLY_CHANGED"):
            return None
        try:
            connection = self._context.meant(provider, str(values.get("CONNECTION") or ""))
            given, store = _plain_values(operation, values), self._context.store()
        except (GeoRelayError, ValueError):
            return None  # the run itself will say what is wrong
        return lambda source: stay_home(source, operation, connection, store, given)

    def _source(self, operation: Operation, name: str, values: dict[str, Any]) -> Optional[LayerSource]:
        """A snapshot of the layer, made on the main thread, that the task may read."""
        algorithm = QgsApplication.processingRegistry().algorithmById(f"georelay:{operation.id}")
        if algorithm is None or not values.get(name):
            return None
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return source_given(algorithm.parameterDefinition(name), values, context)

    def _on_done(self, task: _Measuring, figures: Optional[Figures]) -> None:
        if task is self._task:
            self._task = None
            self.measured.emit(figures)


def _plain_values(operation: Operation, values: dict[str, Any]) -> dict[str, Any]:
    """The form's values as the operation takes them, but for layers and files."""
    plain: dict[str, Any] = {}
    for field in operation.fields:
        given = values.get(field.name)
        given = field.default if given is None else given
        if field.kind is Kind.CHOICE and given is not None:
            given = field.choices[int(given)].value
        elif field.kind is Kind.CHOICES:
            chosen = {int(each) for each in given or ()}
            given = tuple(each.value for at, each in enumerate(field.choices) if at in chosen)
        elif field.kind is Kind.JSON:
            given = json.loads(given) if isinstance(given, str) and given.strip() else None
        elif field.kind is Kind.TEXT:
            given = str(given or "").strip()
        plain[field.name] = given
    return plain


def _quiet(stopped: Callable[[], bool]) -> Ports:
    return Ports(lambda words: None, lambda words: None, lambda percent: None, stopped)


def _said(operation: Operation, kind: Kind, role: Role, values: dict[str, Any], otherwise: str) -> str:
    """What the field of that role says about the layer that is sent."""
    field = _about(operation, kind, role)
    if field is None:
        return otherwise
    given = values.get(field.name)
    if not field.choices:
        return str(given or otherwise)
    return str(field.choices[field.default if given is None else int(given)].value)


def _about(operation: Operation, kind: Kind, role: Role) -> Optional[Field]:
    layer = next((each for each in operation.fields if each.kind is kind), None)
    return companion(operation, layer, role) if layer is not None else None


def _measure_plots(
    provider: Provider,
    operation: Operation,
    values: dict[str, Any],
    source: LayerSource,
    memory: _Memory,
    keeping: Optional[Callable[[LayerSource], AtHome]],
    stopped: Callable[[], bool],
) -> Figures:
    on_invalid = _said(operation, Kind.PLOTS, Role.ON_INVALID, values, "stop")
    found = memory.check(operation.profile, _said(operation, Kind.PLOTS, Role.ID, values, ""), source, stopped)
    goes = ~found.unsendable & ~found.invalid if on_invalid in ("stop", "leave_out") else ~found.unsendable
    at_home = keeping(source) if keeping is not None else NOTHING
    home, rows = at_home.ids, zip(found.feature_ids.tolist(), found.hectares.tolist(), goes.tolist())
    fit = [area for feature_id, area, fits in rows if fits and feature_id not in home]
    areas = [area for area in fit if area == area]  # nan: no area
    stops = ""
    if not source.crs.isValid():
        stops = tr("The layer has no coordinate reference system: set it first.")
    elif on_invalid == "stop" and found.invalid_count:
        stops = counted(
            found.invalid_count,
            "{} plot has errors: choose what to do with it.",
            "{} plots have errors: choose what to do with them.",
        )
    elif not goes.any():
        stops = tr("No plot of this layer is fit to send.")
    dates = sorted(str(row[RESULT_DATE]) for rows in at_home.carried.values() for row in rows)
    return Figures(
        kept=len(at_home.carried),
        kept_of=dates[0] if dates else "",
        under_way=len(at_home.under_way),
        count=found.feature_count,
        fit=len(fit),
        hectares=sum(areas),
        units=sum(provider.plot_units(area) for area in areas),
        stay_home=int((~goes).sum()),
        stops=stops,
    )


def _measure_area(
    operation: Operation, values: dict[str, Any], source: LayerSource, stopped: Callable[[], bool]
) -> Figures:
    demand = AreaDemand(
        multipart=_said(operation, Kind.AREA, Role.MULTIPART, values, "each"),
        profile=operation.profile,
        on_invalid=_said(operation, Kind.AREA, Role.ON_INVALID, values, "stop"),
    )
    area = area_from_layer(source, demand, _quiet(stopped))
    return Figures(len(area.parts), len(area.parts), area.hectares, is_area=True)

"""Expression functions: one geometry judged by the checks, in forms, filters, styles and the field calculator.

The layer's other plots are not seen, so overlaps and doubled plots are not found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsGeometry,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..checks.installing import MissingLibrary, need
from ..checks.profiles import PROFILES
from ..language import N_, tr
from ..providers.errors import InputError

if TYPE_CHECKING:
    from ..checks.world import World

GROUP = "GeoRelay"
LONLAT = "EPSG:4326"


def _uses() -> str:
    return ", ".join(f"{profile.number} {tr(profile.title)}" for profile in PROFILES)


def _help(words: str) -> str:
    """What QGIS shows of a function: what it answers, and what it is given."""
    told = tr(
        "<p><i>geometry</i>: of the plot; NULL is not fit to send.<br><i>profile</i>: what the plot is for: {uses}. "
        "The first one where it is left out.<br><i>crs</i>: such as 'EPSG:3857'; left out, that of the layer, or else "
        "EPSG:4326.</p><p>The layer's other plots are not looked at.</p>",
        uses=_uses(),
    )
    return f"<p>{tr(words)}</p>{told}"


class PlotFunction(QgsExpressionFunction):
    """``answer(names, fit)`` of the rules that speak of the geometry, and whether it may be sent."""

    def __init__(
        self, name: str, words: str, answer: Callable[[list[str], bool], Any], world: Callable[[], Optional[World]]
    ) -> None:
        one = QgsExpressionFunction.Parameter
        parameters = [one("geometry"), one("profile", True, None), one("crs", True, None)]
        super().__init__(name, parameters, GROUP, _help(words), False, True, True)
        self._answer, self._world = answer, world

    def referencedColumns(self, node: Any) -> set[str]:  # noqa: N802
        return set()

    def func(self, values: list[Any], context: Any, parent: QgsExpression, node: Any) -> Any:
        try:
            geometry, profile = _geometry(values[0]), _profile(values[1])
            crs = _crs(values[2], context)
            need("numpy", tr("Checking plots"))
            from .judging import judge_plot  # most sessions never ask

            return self._answer(*judge_plot(geometry, profile, crs, self._world()))
        except (InputError, MissingLibrary) as error:
            parent.setEvalErrorString(f"{self.name()}: {error}")
            return None


class PlotFunctions:
    """Both functions, known to QGIS from ``register`` to ``unregister``; QGIS keeps no reference of its own."""

    def __init__(self, world: Callable[[], Optional[World]]) -> None:
        self._functions = (
            PlotFunction(
                "georelay_findings",
                N_("The names of the rules that a plot breaks, as an array."),
                lambda names, fit: names,
                world,
            ),
            PlotFunction(
                "georelay_fit",
                N_("Whether a plot has no error, so that it may be sent."),
                lambda names, fit: fit,
                world,
            ),
        )

    def register(self) -> None:
        for function in self._functions:
            QgsExpression.registerFunction(function)

    def unregister(self) -> None:
        for function in self._functions:
            QgsExpression.unregisterFunction(function.name())


def _geometry(value: Any) -> Optional[QgsGeometry]:
    if value is None or value == NULL:
        return None
    if not isinstance(value, QgsGeometry):
        raise InputError(tr("the first value is no geometry. Give it $geometry, or another expression for one."))
    return None if value.isNull() else value


def _profile(value: Any) -> int:
    """By number, or by title in any case."""
    if value is None or value == NULL:
        return PROFILES[0].number
    for profile in PROFILES:
        if str(value).strip().lower() in (
            str(profile.number),
            f"{profile.number}.0",
            profile.title.lower(),
            tr(profile.title).lower(),
        ):
            return profile.number
    raise InputError(tr("there is no profile '{profile}'. Choose one of: {uses}.", profile=value, uses=_uses()))


def _crs(value: Any, context: Optional[QgsExpressionContext]) -> QgsCoordinateReferenceSystem:
    if isinstance(value, QgsCoordinateReferenceSystem):
        return value
    if value is None or value == NULL:
        return _layer_crs(context) or QgsCoordinateReferenceSystem(LONLAT)
    crs = QgsCoordinateReferenceSystem()
    if not crs.createFromUserInput(str(value)) or not crs.isValid():
        raise InputError(tr("'{value}' is no coordinate reference system. Write it as 'EPSG:3857'.", value=value))
    return crs


def _layer_crs(context: Optional[QgsExpressionContext]) -> Optional[QgsCoordinateReferenceSystem]:
    """By ``@layer_crs``; a CRS without a code is asked of the layer, which only the main thread may do."""
    if context is None:
        return None
    crs = QgsCoordinateReferenceSystem(str(context.variable("layer_crs") or ""))
    if not crs.isValid() and QThread.currentThread() == QCoreApplication.instance().thread():
        layer = QgsProject.instance().mapLayer(str(context.variable("layer_id") or ""))
        crs = layer.crs() if layer is not None else crs
    return crs if crs.isValid() else None

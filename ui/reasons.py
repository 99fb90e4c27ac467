"""Why a plot is flagged, in words: what results or findings say of it, or what the checks find at once."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsFeature, QgsVectorLayer

from ..bridge.checking import rule_title
from ..bridge.judging import judge_plot
from ..bridge.sources import plain, text_of
from ..checks.engine import MissingShapely
from ..checks.profiles import PROFILES
from ..checks.rules import all_rules
from ..checks.world import World
from ..evidence import flags
from .plot_index import ID_NAMES
from .words import quantity, tr


def reasons_of(layer: QgsVectorLayer, feature: QgsFeature, world: Callable[[], Optional[World]]) -> str:
    """What our results or findings say of it; else each rule that the plot by itself breaks, with what to do."""
    plot = tr("Plot {} of {}").format(_called(feature), layer.name())
    row = {field.name().lower(): plain(value) for field, value in zip(layer.fields(), feature.attributes())}
    if {"rule", "message", "severity"} <= set(row):
        return f"{plot}: {row['message']} {_cure(str(row['rule']))}".strip()
    if flags.flags_result(row):
        return f"{plot}: {flags.sentence_of(row, quantity)}"
    geometry = None if feature.geometry().isNull() else feature.geometry()
    crs = layer.crs()
    try:
        names, fit = judge_plot(geometry, PROFILES[0].number, crs, world())
    except MissingShapely as error:
        return str(error)
    told = " ".join(f"{rule_title(name)}: {_cure(name)}" for name in names)
    if not names:
        return tr("{}: nothing is wrong with it by itself. Check the layer for overlaps and doubled plots.").format(
            plot
        )
    verdict = tr("fit to send, with warnings") if fit else tr("not fit to send")
    return f"{plot}: {verdict}. {told}"


def _cure(rule: str) -> str:
    known = all_rules().get(rule)
    return tr(known.cure) if known is not None else ""


def _called(feature: QgsFeature) -> str:
    """The id that people gave the plot; else the feature's."""
    names = {each.name().lower(): each.name() for each in feature.fields()}
    column = next((names[name] for name in ("plot_id", *ID_NAMES) if name in names), None)
    return (text_of(feature[column]) if column else None) or str(feature.id())

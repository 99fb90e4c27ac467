"""When what a layer shows was so, for QGIS's temporal controller; and what stands first in its table."""

from __future__ import annotations

from typing import Optional

from qgis.core import Qgis, QgsMapLayer, QgsVectorLayer

PERIODS = (  # (column of the start, of the end): the text or date from which to which a row holds
    ("deforestation_start", "deforestation_end"),
    ("monitoring_start", "monitoring_end"),
    ("acquisitionDate", "acquisitionDate"),
)
FIRST = ("outcome",)  # columns that are the answer


def period_of(layer: QgsVectorLayer) -> Optional[tuple[str, str]]:
    """The two columns that tell it, as the layer spells them."""
    known = {each.name().lower(): each.name() for each in layer.fields()}
    pairs = ((known.get(start.lower()), known.get(end.lower())) for start, end in PERIODS)
    return next(((start, end) for start, end in pairs if start and end), None)


def set_times(layer: QgsMapLayer) -> None:
    """Lets the temporal controller walk through the layer, where its columns tell when a row holds.

    A row without is always shown.
    """
    period = period_of(layer) if isinstance(layer, QgsVectorLayer) else None
    if period is None:
        return
    times = layer.temporalProperties()
    times.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    times.setStartExpression(f"coalesce(to_datetime(\"{period[0]}\"), to_datetime('1900-01-01'))")
    times.setEndExpression(f"coalesce(to_datetime(\"{period[1]}\"), to_datetime('9999-12-31'))")
    times.setIsActive(True)


def put_first(layer: QgsMapLayer) -> None:
    """The answer stands first in the attribute table, whatever the file's order is."""
    if not isinstance(layer, QgsVectorLayer) or all(layer.fields().lookupField(name) < 0 for name in FIRST):
        return
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    config.setColumns(sorted(columns, key=lambda each: each.name.lower() not in FIRST))
    layer.setAttributeTableConfig(config)

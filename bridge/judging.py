"""One geometry judged by the checks; the layer's other plots are not seen."""

from __future__ import annotations

from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject

from ..checks import engine
from ..checks.world import World
from ..language import tr
from .crs import has_place
from .sources import layer_of, wkb_of

NULL_GEOMETRY = "null_geometry"


def judge_plot(
    geometry: Optional[QgsGeometry], profile: int, crs: QgsCoordinateReferenceSystem, world: Optional[World]
) -> tuple[list[str], bool]:
    """Names of the rules, each once in the engine's order, and whether the plot may be sent.

    Raises ``engine.MissingShapely`` where shapely is not installed.
    """
    if geometry is None:
        return [NULL_GEOMETRY], False
    batch = engine.Batch(feature_ids=np.zeros(1, dtype=np.int64), wkb=[wkb_of(geometry)])
    layer = layer_of(tr("the plot"), crs, QgsProject.instance().transformContext(), 1)
    options = engine.Options(profile=profile, overlaps=False, workers=1, world=world if has_place(crs) else None)
    report = engine.check([batch], layer, options)
    fit = not (report.invalid[0] or report.unsendable[0] or report.unfit)
    return list(dict.fromkeys(report.findings.rule.tolist())), bool(fit)

"""Features that do not fit into a sink of one geometry type: kept beside it, or counted for the person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFields

from ..language import tr
from .families import family_of
from .results import write_gpkg


class Misfits:
    """Feature ids, by family, of what did not fit into a sink of this type; ``keeps``: the features themselves too."""

    def __init__(self, wkb_type: int, keeps: bool = False) -> None:
        self._family, self._keeps = family_of(wkb_type), keeps
        self.features: dict[str, list[QgsFeature]] = {}
        self.ids: dict[str, list[int]] = {}

    def sort(self, features: Sequence[tuple[QgsFeature, int]]) -> list[QgsFeature]:
        """The features that fit; (feature, id of its source feature) go in."""
        fitting = []
        for feature, feature_id in features:
            family = family_of(feature.geometry().wkbType()) if feature.hasGeometry() else ""
            if family and self._family and family != self._family:
                self.ids.setdefault(family, []).append(feature_id)
                if self._keeps:
                    self.features.setdefault(family, []).append(feature)
            else:
                fitting.append(feature)
        return fitting


def keep_misfits(
    misfits: Misfits,
    destination: str,
    fields: QgsFields,
    wkb_type: Callable[[str], int],
    crs: QgsCoordinateReferenceSystem,
    rows: Callable[[str], Iterable[QgsFeature]],
    tell: Callable[[str], None],
) -> list[str]:
    """Writes them beside the output where it is a GeoPackage, and counts them for the person where it is not.

    The sources of the layers that were written.
    """
    written = []
    path, _, layer = destination.partition("|layername=")
    for family, ids in misfits.ids.items():
        if not path.lower().endswith(".gpkg"):
            tell(tr(
                "{ids_count} features are {family}, which this output cannot hold beside the others.",
                ids_count=f"{len(ids):,}", family=family,
            ))
            continue
        name = f"{layer or Path(path).stem}_{family}"
        source = write_gpkg(Path(path), name, fields, wkb_type(family), crs, rows(family))
        written.append(source)
        tell(tr(
            "{ids_count} features are {family}: they are in {layer}",
            ids_count=f"{len(ids):,}", family=family, layer=source,
        ))
    return written

"""Features that do not fit into a sink of one geometry type: kept beside it, or counted for the person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFields

from ..language import trn
from .families import family_of
from .results import write_gpkg


def not_held(count: int, family: str) -> str:
    """Features of another family than their output's, which stay out of it."""
    return trn(
        "{n} feature is of another type ({family}), which this output cannot hold beside the others.",
        "{n} features are {family}, which this output cannot hold beside the others.",
        count,
        family=family,
    )


def are_kept(count: int, family: str, source: str) -> str:
    """Features of another family than their output's, which are in a layer beside it."""
    return trn(
        "{n} feature is of another type ({family}): it is in {layer}",
        "{n} features are {family}: they are in {layer}",
        count,
        family=family,
        layer=source,
    )


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
            tell(not_held(len(ids), family))
            continue
        name = f"{layer or Path(path).stem}_{family}"
        source = write_gpkg(Path(path), name, fields, wkb_type(family), crs, rows(family))
        written.append(source)
        tell(are_kept(len(ids), family, source))
    return written

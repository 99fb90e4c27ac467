"""Sample plots to try everything with, made beside the person's work and put on the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsProject, QgsTask, QgsVectorLayer

from ..bridge.tasks import add_task, when_cleared
from .words import tr

FILE = "sample_plots.gpkg"
MARK = "georelay/sample"


class _Making(QgsTask):
    def __init__(self, path: Path, make: Callable[[Path], Any], done: Callable[[bool], None]) -> None:
        super().__init__(tr("GeoRelay: sample plots"), QgsTask.Flag.CanCancel)
        self._path, self._make, self._done = path, make, done

    def run(self) -> bool:
        if self._path.exists():
            return True
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_name(f"new_{self._path.name}")
        self._make(fresh)
        fresh.replace(self._path)
        return True

    def finished(self, successful: bool) -> None:
        when_cleared(lambda: self._done(successful))


class Samples:
    """`load` calls back with the layer; None where the file could not be made."""

    def __init__(self, home: Callable[[], Path], make: Callable[[Path], Any]) -> None:
        self._home, self._make = home, make
        self._task: Optional[_Making] = None

    def load(self, done: Callable[[Optional[QgsVectorLayer]], None]) -> None:
        path = self._home() / "samples" / FILE
        self._task = _Making(path, self._make, lambda made: done(_on_map(path) if made else None))
        add_task(self._task)


def _on_map(path: Path) -> Optional[QgsVectorLayer]:
    project = QgsProject.instance()
    for layer in project.mapLayers().values():
        if layer.customProperty(MARK):
            return layer
    layer = QgsVectorLayer(f"{path}|layername=plots", tr("Sample plots (synthetic)"), "ogr")
    if not layer.isValid():
        return None
    layer.setCustomProperty(MARK, True)
    return project.addMapLayer(layer)

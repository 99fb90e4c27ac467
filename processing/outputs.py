"""What an operation returned becomes outputs: sinks, folders, layers, and plain values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsFields, QgsProcessingAlgorithm, QgsProcessingContext, QgsVectorLayer

from ..bridge.collection import UNMATCHED, JobLayer, held_job_layers, layers_without_job
from ..bridge.fields import is_whole
from ..bridge.layers import Arrival, dress_file, dress_made
from ..bridge.merging import layers_from
from ..bridge.misfits import are_kept, not_held
from ..bridge.rasters import move_raster
from ..bridge.results import Spool, lonlat, renamed, siblings, write_gpkg
from ..bridge.sources import are_keys
from ..language import tr
from ..providers.declare import Joined, LayerFile, Out, Output, Run
from ..providers.store import Job
from .sinks import Sink, Sinks


class OutputWriter:
    """Writes the outputs of one run; ``arrivals`` are the layers to dress on the main thread afterwards."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, run: Run, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self._algorithm, self._run = algorithm, run
        self._parameters, self._context = parameters, context
        self.arrivals: list[Arrival] = []
        self._sinks = Sinks(algorithm, parameters, context, run.info)
        self._job: Any = None

    def write(self, values: Mapping[str, Any]) -> dict[str, Any]:
        self._job = self._run.jobs.store.get(str(values["JOB_ID"])) if values.get("JOB_ID") else None
        results: dict[str, Any] = {}
        for output in self._run.operation.outputs:
            value = values.get(output.name)
            written = self._write(output, value)
            if written is not None:
                results[output.name] = written
        return results

    def _write(self, output: Output, value: Any) -> Any:
        if output.kind is Out.TEXT:
            return "" if value is None else str(value)
        if output.kind is Out.NUMBER:
            return value
        if output.kind in (Out.TABLE, Out.FEATURES, Out.JOINED):
            return self._sink(output, value)
        if output.kind is Out.FOLDER:
            return None if value is None else str(value)
        if output.kind is Out.LAYERS:
            return [source for file in value or () for source in self._layers(file)]
        if value is None:
            return None
        return self._raster(output, value) if output.kind is Out.RASTER else next(iter(self._layers(value)), None)

    def _sink(self, output: Output, value: Any) -> Optional[str]:
        if isinstance(value, Joined) and value.job is not None:
            return self._of_job(output, value.job, value)
        if isinstance(value, Joined) and value.plots is not None:
            return self._told_copy(output, value, layers_without_job(self._run, value, value.plots, output.name))
        style, features = "", value if value is not None else ()
        if isinstance(value, Joined):
            style, features = value.style, value.features
        if value is None and not self._parameters.get(output.name):
            return None
        spool = Spool(self._run.scratch / f"{output.name}.ndjson", output.columns)
        spool.fill(features, self._run.cancelled)
        family = spool.family if output.kind is not Out.TABLE else "none"
        if family == "none" and output.kind is not Out.TABLE and output.geometry != "any":
            family = output.geometry
        sink = self._open(output, spool.fields(), spool.wkb_type(family))
        if sink is None:
            return None
        sink.add(spool.rows(family, spool.fields()), self._run.cancelled)
        destination = sink.close()
        if output.kind is not Out.TABLE:
            self._siblings(destination, spool, style)
        self._arrive(destination, output.title, style)
        dress_made(destination, self.arrivals[-1], self._context)
        return destination

    def _of_job(self, output: Output, job: Job, value: Joined) -> Optional[str]:
        """The results of a job lie in its own GeoPackage; what the person asked for is a copy of that."""
        with held_job_layers(self._run, output, job, value) as layers:
            return self._told_copy(output, value, layers)

    def _told_copy(self, output: Output, value: Joined, layers: Sequence[JobLayer]) -> Optional[str]:
        destination = self._copied(output, value, *layers)
        if destination is not None:
            self._arrive(destination, value.job.name if value.job else output.title, value.style, value.job)
            dress_made(destination, self.arrivals[-1], self._context)
        return destination

    def _copied(self, output: Output, value: Joined, first: JobLayer, *others: JobLayer) -> Optional[str]:
        layer, fields = _of_gpkg(first)
        sink = self._open(output, fields, layer.wkbType(), layer.crs(), lambda: _keeps_fid(layer))
        if sink is None:
            return None
        sink.add(_without_key(layer, fields), self._run.cancelled)
        destination = sink.close()
        for other in others:
            sibling, fields = _of_gpkg(other)
            name, rows = other.source.rpartition("|layername=")[2], _without_key(sibling, fields)
            family = name if name.startswith(UNMATCHED) else name.rpartition("_")[2]
            count, kind = sibling.featureCount(), sibling.wkbType()
            source = self._beside(destination, family, count, rows, fields, kind, sibling.crs())
            provenance = self._run.provenance(value.job) if value.job else self._run.origin()
            self._dress_beside(source, value.job.name if value.job else family, value.style, provenance)
        return destination

    def _open(
        self,
        output: Output,
        fields: QgsFields,
        wkb_type: int,
        crs: Any = None,
        keeps_fid: Callable[[], bool] = lambda: False,
    ) -> Optional[Sink]:
        sink = self._sinks.open(output.name, fields, wkb_type, crs or lonlat(), keeps_fid)
        if sink is None and not output.optional:
            raise self._sinks.refused(output.name)
        return sink

    def _siblings(self, destination: str, spool: Spool, style: str) -> None:
        fields = spool.fields()
        for family in siblings(spool):
            count, rows, kind = spool.families[family], spool.rows(family, fields), spool.wkb_type(family)
            source = self._beside(destination, f"{family}s", count, rows, fields, kind, lonlat())
            self._dress_beside(source, family, style, self._run.origin())

    def _dress_beside(self, source: str, title: str, style: str, provenance: Any) -> None:
        if source:
            dress_file(source, Arrival(source, title, style, provenance=provenance))

    def _beside(
        self, destination: str, family: str, count: int, rows: Iterable[Any], fields: QgsFields, wkb_type: int, crs: Any
    ) -> str:
        """Features of another geometry type go to a layer beside the output, where it is a GeoPackage: its source."""
        path, _, layer = destination.partition("|layername=")
        if not path.lower().endswith(".gpkg"):
            self._run.warn(not_held(count, family))
            return ""
        source = write_gpkg(Path(path), f"{layer or Path(path).stem}_{family}", fields, wkb_type, crs, rows)
        self._run.info(are_kept(count, family, source))
        return source

    def _raster(self, output: Output, value: Any) -> str:
        destination = self._algorithm.parameterAsOutputLayer(self._parameters, output.name, self._context)
        source = Path(value.source if isinstance(value, LayerFile) else value)
        if not destination:
            return str(source)
        self._arrive(destination, output.title, "")
        return str(move_raster(source, Path(destination)))

    def _layers(self, file: LayerFile) -> list[str]:
        sources = []
        for opened in layers_from(file, self._run.warn, self._run.cancelled):
            known = (opened.title, opened.style, self._job, opened.group, opened.crs, opened.provider)
            self._arrive(opened.source, *known)
            arrival = self.arrivals[-1]
            if not arrival.has_source:
                self._run.info(tr("{opened}: vector tiles at {layer}", opened=opened.title, layer=opened.source))
                continue
            if self._context.project() is not None:
                details = QgsProcessingContext.LayerDetails(opened.title, self._context.project(), opened.title)
                self._context.addLayerToLoadOnCompletion(arrival.load_key, details)
            dress_file(opened.source, arrival)
            sources.append(opened.source)
        return sources

    def _arrive(
        self,
        destination: str,
        title: str,
        style: str,
        job: Any = None,
        group: str = "",
        crs: str = "",
        provider: str = "",
    ) -> None:
        run = self._run
        provenance = run.provenance(job) if job is not None else run.origin()
        group = group or (job.name if job else "")
        self.arrivals.append(Arrival(destination, title, style, group, provenance, run.keep, crs, provider))


def _of_gpkg(kept: JobLayer) -> tuple[QgsVectorLayer, QgsFields]:
    """The layer and its fields without the GeoPackage's own key, as they were called before it had to rename any."""
    layer, fields = QgsVectorLayer(kept.source, "results", "ogr"), QgsFields()
    for field in list(layer.fields())[1:]:
        fields.append(field)
    return layer, renamed(fields, kept.names)


def _without_key(layer: QgsVectorLayer, fields: QgsFields) -> Iterable[Any]:
    rows = layer.getFeatures()
    for feature in rows:
        values = feature.attributes()[1:]
        feature.setFields(fields, True)
        feature.setAttributes(values)
        yield feature


def _keeps_fid(layer: QgsVectorLayer) -> bool:
    """Whether the first column behind the key is a `fid` that can be the key of another GeoPackage."""
    field = layer.fields().at(1)
    return is_whole(field) and are_keys(feature.attribute(1) for feature in layer.getFeatures())

"""Layers, files and rasters of an algorithm become the plain inputs of an operation."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingUtils

from ..bridge.areas import AreaDemand, area_from_layer
from ..bridge.checking import missing_shapely
from ..bridge.crs import refuse_placeless
from ..bridge.file_uploads import upload_from_file
from ..bridge.fitness import UploadDemand
from ..bridge.ledger import NOTHING, AtHome, stay_home, tell_home
from ..bridge.opening import refuse_table
from ..bridge.sources import LayerSource
from ..bridge.uploads import upload_from_layer
from ..language import tr
from ..providers.declare import Area, Field, Kind, Ports, Role, Run, Upload, companion
from ..providers.errors import InputError


class InputMaker:
    """Makes each input once, in the worker: checks and files are written here."""

    def __init__(
        self,
        run: Run,
        given: Mapping[str, Any],
        sources: Mapping[str, Optional[LayerSource]],
    ) -> None:
        self._run, self._given, self._sources = run, given, sources
        self._ports = Ports(run.info, run.warn, run.progress, run.cancelled)

    def values(self) -> dict[str, Any]:
        values = dict(self._given)
        for field in self._run.operation.fields:
            if field.kind is Kind.PLOTS:
                values[field.name] = self._upload(field)
            elif field.kind is Kind.AREA:
                values[field.name] = self._area(field)
        return values

    def _upload(self, field: Field) -> Upload:
        file = companion(self._run.operation, field, Role.FILE)
        source, path = self._sources.get(field.name), self._said(field, Role.FILE, None)
        if (source is None) == (path is None):
            if file is not None:
                raise InputError(
                    tr(
                        "Give either a layer ({layer}) or a file ({file}), one of the two. Nothing was sent.",
                        layer=tr(field.title),
                        file=tr(file.title),
                    )
                )
            raise InputError(tr("Give a layer ({layer}). Nothing was sent.", layer=tr(field.title)))
        demand = UploadDemand(
            file_format=self._said(field, Role.FORMAT, "geojson"),
            id_field=self._said(field, Role.ID, ""),
            on_invalid=self._said(field, Role.ON_INVALID, "stop"),
            profile=self._run.operation.profile,
        )
        units, folder = self._run.provider.plot_units, self._run.scratch / "upload"
        if source is None:
            return upload_from_file(path, demand, folder, units, self._ports)
        found = self._at_home(source)
        own = self._of_own_job(field, source, demand, found)
        if own is not None:
            return own
        if found is not NOTHING:
            tell_home(found, source.count(), self._run.info)
        return upload_from_layer(source, demand, folder, units, self._ports, found)

    def _of_own_job(self, field: Field, source: LayerSource, demand: UploadDemand, found: AtHome) -> Optional[Upload]:
        """The upload of a job that is under way and is this very run, broken off: the run goes on with it.

        Without this its plots would stay home because of itself, and its results would never come.
        """
        if not found.under_way or self._given.get("NEW_RUN"):
            return None
        folder, units = self._run.scratch / "own", self._run.provider.plot_units
        silent = Ports(lambda words: None, lambda words: None, lambda percent: None, self._run.cancelled)
        for name in sorted(set(found.under_way.values())):
            others = {key: job for key, job in found.under_way.items() if job != name}
            with ExitStack() as stack:
                stack.callback(shutil.rmtree, folder, ignore_errors=True)
                upload = upload_from_layer(source, demand, folder, units, silent, replace(found, under_way=others))
                if self._is_open(field, upload):
                    stack.pop_all()
                    return upload
        return None

    def _is_open(self, field: Field, upload: Upload) -> bool:
        """Whether there is a job of exactly this content and these settings that has not ended."""
        run, work = self._run, self._run.operation.work
        if work is None:
            return False
        order = work.order(replace(run, values={**self._given, field.name: upload}))
        job = run.jobs.store.newest(run.jobs.fingerprint(order.request, order.content), run.connection.account)
        return job is not None and job.is_open

    def _at_home(self, source: LayerSource) -> AtHome:
        """The plots that need not be sent, where only new and changed ones are to be."""
        run = self._run
        if run.operation.repeats is None or not self._given.get("ONLY_CHANGED"):
            return NOTHING
        refuse_table(source)
        refuse_placeless(source.crs, source.name)
        with missing_shapely():
            return stay_home(source, run.operation, run.connection, run.jobs.store, self._given)

    def _area(self, field: Field) -> Optional[Area]:
        source = self._sources.get(field.name)
        if source is None:
            if not field.optional:
                raise InputError(tr("{title}: no layer was given. Nothing was sent.", title=tr(field.title)))
            return None
        demand = AreaDemand(
            multipart=self._said(field, Role.MULTIPART, "each"),
            profile=self._run.operation.profile,
            on_invalid=self._said(field, Role.ON_INVALID, "stop"),
        )
        return area_from_layer(source, demand, self._ports)

    def _said(self, field: Field, role: Role, otherwise: Any) -> Any:
        """What the field of that role says about this one."""
        found = companion(self._run.operation, field, role)
        return (self._given.get(found.name) if found is not None else None) or otherwise


def spread_rasters(fields: Iterable[Field], parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters with lists of rasters as lists: a command line may give several files as one text, with commas."""
    spread = dict(parameters)
    for field in fields:
        given = parameters.get(field.name)
        if field.kind is Kind.RASTERS and isinstance(given, str) and not Path(given).exists():
            pieces = [piece.strip() for piece in re.split("[,;]", given)]
            if len(pieces) > 1 and any(Path(piece).exists() for piece in pieces):
                spread[field.name] = [piece for piece in pieces if piece]
    return spread


def unreadable_raster(fields: Iterable[Field], parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
    """A sentence about the first raster that does not open; "" where all do. QGIS itself names none."""
    for field in fields:
        given = parameters.get(field.name) if field.kind is Kind.RASTERS else None
        for each in given if isinstance(given, (list, tuple)) else [given]:
            if isinstance(each, str) and each and QgsProcessingUtils.mapLayerFromString(each, context) is None:
                if Path(each).exists():
                    return tr(
                        "{title}: {file} is not a raster that can be read. Nothing was sent.",
                        title=tr(field.title),
                        file=Path(each).name,
                    )
                return tr(
                    "{title}: {file} is not there. Nothing was sent.", title=tr(field.title), file=Path(each).name
                )
    return ""

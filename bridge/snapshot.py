"""A layer as it was when the work began: read in a worker, whatever becomes of the layer meanwhile.

QGIS's own source of an algorithm keeps a bare pointer to the layer, and ends QGIS when the layer has left the project.
What draws a map keeps a source that stands by itself, with the edits that are not saved yet; so do we.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..language import tr
from ..providers.errors import InputError

TRIES = 4  # a GeoPackage whose layer is closed or filtered at this moment may stop giving
PAUSE = 0.1  # s until the next try
EXACT = ("ogr", "memory", "delimitedtext", "spatialite")  # kinds of layer that know how many features they have
_SERVERS = ("postgres", "mssql", "oracle", "hana")
_DATABASES = (".gpkg", ".sqlite", ".db")
SOME = 2000  # of the chosen features that are asked for at a time


class Snapshot:
    """Made on the main thread of a layer and what was ``given`` for the parameter; read in any thread.

    Reading ends with an InputError where somebody saved other features into the layer meanwhile: the parts that were
    read before and after that would not fit together.
    """

    def __init__(self, layer: QgsVectorLayer, given: Any = None) -> None:
        self._name, self._fields, self._kind = layer.name(), QgsFields(layer.fields()), layer.wkbType()
        self._given = given if isinstance(given, QgsProcessingFeatureSourceDefinition) else None
        chosen = self._given is not None and self._given.selectedFeaturesOnly
        self._ids: Optional[list[int]] = sorted(layer.selectedFeatureIds()) if chosen else None
        self._context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        self._count = self._counted(layer)
        self._counts_exactly = layer.providerType() in EXACT
        self._source = QgsVectorLayerFeatureSource(layer)
        self._copied = _copied(layer, self._filter()) if _leans_on_others(layer) or _repeats_ids(layer) else None
        self._saved = False
        layer.afterCommitChanges.connect(self._on_saved)

    def fields(self) -> QgsFields:
        return self._fields

    @property
    def is_numbered(self) -> bool:
        """Whether the ids of the features may be our own, so that no other reader of the layer has the same."""
        return self._copied is not None

    def wkbType(self) -> Any:  # noqa: N802
        return self._kind

    def featureCount(self) -> int:  # noqa: N802
        """-1 where it is not known."""
        return self._count

    def getFeatures(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:  # noqa: N802
        """The features as they were; a selection in the order of its ids, so that it is the same every time."""
        limit = self._given.featureLimit if self._given is not None and self._given.featureLimit >= 0 else None
        came = 0
        for _ in range(TRIES):
            before, seen = came, 0
            for each in islice(self._features(self._narrowed(request)), limit):
                self.refuse_changed()
                seen += 1
                if seen > before:
                    came += 1
                    yield each
            same_again = before > 0 and seen == before  # the file itself counts wrongly
            if same_again or not self.is_short(came):
                return
            time.sleep(PAUSE)
        self.refuse_changed()
        raise self._cut_off(came, self._count)

    def some(self, ids: Sequence[int]) -> Iterator[QgsFeature]:
        """These features in the order of their ids; InputError where one of them does not come."""
        wanted = sorted(ids)
        for at in range(0, len(wanted), SOME):
            for each in self._each_of(wanted[at : at + SOME]):
                self.refuse_changed()
                yield each

    def _each_of(self, ids: Sequence[int]) -> list[QgsFeature]:
        for _ in range(TRIES):
            found = list(self._by_id(QgsFeatureRequest(), ids))
            if len(found) == len(ids):
                return found
            self.refuse_changed()
            time.sleep(PAUSE)
        raise self._cut_off(len(found), len(ids))

    def _cut_off(self, came: int, count: int) -> InputError:
        return InputError(
            tr(
                "The layer {name} could not be read to its end: {came} of {count} features came. Nothing was sent "
                "or written. Run it again.",
                name=self._name,
                came=f"{came:,}",
                count=f"{count:,}",
            )
        )

    def is_short(self, came: int) -> bool:
        """Whether so many features are fewer than there must be, which no reader tells by itself."""
        limited = self._given is not None and self._given.featureLimit >= 0
        return self._counts_exactly and not limited and came < self._count

    def refuse_changed(self) -> None:
        """InputError where changes were saved since the beginning."""
        if self._saved:
            raise InputError(
                tr(
                    "Changes to the layer {name} were saved while it was being read, so its parts no longer fit "
                    "together. Nothing was sent or written. Run it again.",
                    name=self._name,
                )
            )

    def _on_saved(self) -> None:
        self._saved = True

    def _counted(self, layer: QgsVectorLayer) -> int:
        if self._ids is not None:
            return len(self._ids)
        return -1 if _filter_of(self._given) else layer.featureCount()

    def _filter(self) -> QgsFeatureRequest:
        return self._narrowed(QgsFeatureRequest())

    def _narrowed(self, request: QgsFeatureRequest) -> QgsFeatureRequest:
        request.setExpressionContext(self._context)
        if _filter_of(self._given):
            request.setFilterExpression(_filter_of(self._given))
        return request

    def _features(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        if self._copied is not None:
            return (QgsFeature(each) for key, each in self._copied if self._ids is None or key in self._ids)
        if self._ids is None:
            return self._source.getFeatures(request)
        return self._by_id(request, self._ids)

    def _by_id(self, request: QgsFeatureRequest, ids: Sequence[int]) -> Iterator[QgsFeature]:
        """A selection has no order of its own."""
        if self._copied is not None:
            wanted = set(ids)
            yield from (QgsFeature(each) for _, each in self._copied if each.id() in wanted)
            return
        for at in range(0, len(ids), SOME):
            request.setFilterFids(ids[at : at + SOME])
            yield from sorted(self._source.getFeatures(request), key=lambda feature: feature.id())


def _filter_of(given: Optional[QgsProcessingFeatureSourceDefinition]) -> str:
    """The expression that narrows a source, which QGIS knows since 3.32."""
    return str(getattr(given, "filterExpression", "") or "")


def _leans_on_others(layer: QgsVectorLayer) -> bool:
    """Whether reading it reads other layers too, which may leave the project as well."""
    return bool(layer.vectorJoins()) or layer.providerType() == "virtual"


def _repeats_ids(layer: QgsVectorLayer) -> bool:
    """Whether features of a view have one id: a join repeats the column that a database takes for the view's key."""
    if not _is_view(layer):
        return False
    only_ids = QgsFeatureRequest().setNoAttributes().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    seen: set[int] = set()
    for count, feature in enumerate(layer.getFeatures(only_ids)):
        seen.add(feature.id())
        if len(seen) <= count:
            return True
    return False


def _is_view(layer: QgsVectorLayer) -> bool:
    """Whether a layer is a view of a database, or may be one: elsewhere ids are keys and need no look."""
    kind = layer.providerType()
    if kind not in ("ogr", "spatialite"):
        return kind in _SERVERS and "checkPrimaryKeyUnicity='0'" in layer.source()
    parts = QgsProviderRegistry.instance().decodeUri(kind, layer.source())
    path, table = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    if not path.lower().endswith(_DATABASES) or not Path(path).is_file():
        return False
    if not table:
        first = layer.dataProvider().subLayers()
        table = first[0].split(layer.dataProvider().sublayerSeparator())[1] if first else ""
    try:
        with closing(sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)) as database:
            asked = "SELECT 1 FROM sqlite_master WHERE type = 'view' AND lower(name) = lower(?)"
            return database.execute(asked, (table,)).fetchone() is not None
    except sqlite3.Error:
        return False


def _copied(layer: QgsVectorLayer, request: QgsFeatureRequest) -> list[tuple[int, QgsFeature]]:
    """Each feature and the id that a selection knows it by; where ids repeat, each has the number of its row."""
    features = list(layer.getFeatures(request))
    keys = [each.id() for each in features]
    if len(set(keys)) < len(keys):
        for number, feature in enumerate(features):
            feature.setId(number)
    return list(zip(keys, features))

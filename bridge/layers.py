"""Results as map layers: name, style, group and provenance.

`Arrival` is settled on the main thread, in an algorithm's postProcessAlgorithm.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Callable, Union
from uuid import uuid4

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..language import tr
from ..providers.secrecy import has_secret
from .aliases import set_aliases
from .files import table_at
from .geopackage import KeptBeside, keep_with
from .likeness import likeness, new_table
from .styles import apply_style, looks_at_features
from .tile_sources import url_in
from .times import period_of, put_first, set_times
from .withholding import keep_secrets

if TYPE_CHECKING:
    from ..providers.store import Job

VECTOR_TILES = "vectortile"  # QGIS's own word
JOB_PROPERTY = "georelay/job"
_FILES = (".gpkg", ".geojson", ".json", ".shp", ".fgb", ".gml", ".tab", ".sqlite")


@dataclass(frozen=True)
class Provenance:
    """Where a result comes from, for an auditor: service, job, input."""

    service: str
    website: str
    job: Job
    version: str

    def metadata(self, title: str) -> QgsLayerMetadata:
        job, metadata = self.job, QgsLayerMetadata()
        metadata.setType("dataset")
        metadata.setTitle(title)
        metadata.setIdentifier(job.id)
        synthetic = job.connection == "sandbox"
        told = tr(
            "Result of the operation {operation} of {service}, brought by GeoRelay {version}.",
            operation=job.operation,
            service=self.service,
            version=self.version,
        )
        if synthetic:
            told += " " + tr("Synthetic data of the built-in sandbox, not an assessment of real plots.")
        metadata.setAbstract(told)
        if self.website:
            link = QgsLayerMetadata.Link(self.service, "WWW:LINK", self.website)
            metadata.addLink(link)
        if synthetic:
            metadata.setRights(["synthetic"])
        for line in self.history():
            metadata.addHistoryItem(line)
        return metadata

    def history(self) -> list[str]:
        job = self.job
        ids = ", ".join(f"{name} {value}" for name, value in job.remote.items() if name.endswith("_id") and value)
        return [
            tr(
                "{time}: job {job} ({operation}) made for the connection '{connection}' of {service}",
                time=job.created,
                job=job.id,
                operation=job.operation,
                connection=job.connection,
                service=self.service,
            ),
            tr("input SHA-256: {digest}", digest=job.content),
            tr("request SHA-256: {digest}", digest=job.fingerprint),
            tr("ids at the service: {ids}", ids=ids or tr("none")),
            f"{job.updated}: {job.state.value}{f' ({job.status})' if job.status else ''}",
        ]


@dataclass(frozen=True)
class Origin:
    """Where a layer comes from that no job made: the algorithm, when it ran, and what it was given."""

    algorithm: str
    version: str
    lines: tuple[str, ...] = ()
    synthetic: bool = False
    time: str = field(default_factory=lambda: datetime.now(timezone.utc).isoformat(timespec="seconds"))
    id: str = field(default_factory=lambda: uuid4().hex)

    def metadata(self, title: str) -> QgsLayerMetadata:
        metadata = QgsLayerMetadata()
        metadata.setType("dataset")
        metadata.setTitle(title)
        metadata.setIdentifier(f"{self.id} {title}")
        told = tr("Written by '{algorithm}' of GeoRelay {version}.", algorithm=self.algorithm, version=self.version)
        words = " " + tr("Synthetic data of the built-in sandbox.") if self.synthetic else ""
        metadata.setAbstract(told + words)
        if self.synthetic:
            metadata.setRights(["synthetic"])
        for line in (f"{self.time}: {self.algorithm}, GeoRelay {self.version}", *self.lines):
            metadata.addHistoryItem(line)
        return metadata


@dataclass
class Arrival:
    """One layer that an algorithm leaves behind, with what is to be done to it on the main thread."""

    destination: str
    title: str = ""
    style: str = ""
    group: str = ""
    provenance: Union[Provenance, Origin, None] = None
    keep: Callable[[Any], None] = field(default=lambda processor: None)
    crs: str = ""  # for a file that names none
    provider: str = ""  # where QGIS cannot tell it from the source: an address rather than a file
    made: str = ""  # id of a layer that Processing cannot open by its source, so that it is made here
    given: Mapping[str, str] = field(default_factory=dict)  # columns of the layer that it repeats, with their aliases
    renames: bool = True  # the layer in the project gets the title; else the name that the person's settings lead to

    @property
    def load_key(self) -> str:
        """By what Processing loads it when the algorithm has ended."""
        return self.made or (f"{self.provider}://{self.destination}" if self.provider == "wms" else self.destination)

    @property
    def has_source(self) -> bool:
        """Whether the source opens by itself; vector tiles do not in Processing."""
        return self.provider != VECTOR_TILES

    def settle(self, context: QgsProcessingContext) -> None:
        """Arranges name, group and style for when QGIS loads the layer; nothing where it is not loaded."""
        is_tiles = self.provider == "wms" and has_secret(url_in(self.destination))
        if not self.has_source or is_tiles and context.willLoadLayerOnCompletion(self.load_key):
            self._make(context)
        if not context.willLoadLayerOnCompletion(self.load_key):
            return
        details = context.layerToLoadOnCompletionDetails(self.load_key)
        if self.title and self.renames:
            details.name = self.title
            details.forceName = True
        if self.group and hasattr(details, "groupName"):
            details.groupName = self.group
        processor = _Dresser(self, moves=bool(self.group) and not hasattr(details, "groupName"))
        self.keep(processor)  # QGIS holds no reference of its own
        details.setPostProcessor(processor)

    def _make(self, context: QgsProcessingContext) -> None:
        """The layer with its title: newer QGIS makes the id of one that it opens by its source of the whole source."""
        layer: QgsMapLayer = (
            QgsVectorTileLayer(self.destination, self.title)
            if self.provider == VECTOR_TILES
            else QgsRasterLayer(self.destination, self.title, self.provider)
        )
        if context.project() is None or not layer.isValid():
            return
        loads = context.layersToLoadOnCompletion()
        if loads.pop(self.load_key, None) is not None:
            context.setLayersToLoadOnCompletion(loads)
        self.made = layer.id()
        context.temporaryLayerStore().addMapLayer(layer)
        context.addLayerToLoadOnCompletion(
            self.made, QgsProcessingContext.LayerDetails(self.title, context.project(), self.title)
        )

    def dress(self, layer: QgsMapLayer) -> None:
        """Style and provenance on a layer, and the CRS where its file names none."""
        if self.crs and not layer.crs().isValid():
            layer.setCrs(QgsCoordinateReferenceSystem(self.crs))
        apply_style(layer, self.style)
        if isinstance(layer, QgsVectorLayer):
            set_aliases(layer, self.given)
        set_times(layer)
        put_first(layer)
        if self.provider in ("wms", VECTOR_TILES):
            keep_secrets(layer)
        if self.provenance is not None:
            layer.setMetadata(self.provenance.metadata(self.title or layer.name()))
        if isinstance(self.provenance, Provenance):
            layer.setCustomProperty(JOB_PROPERTY, self.provenance.job.id)


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, arrival: Arrival, moves: bool) -> None:
        super().__init__()
        self._arrival, self._moves = arrival, moves

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: Any) -> None:  # noqa: N802
        if layer is None:
            return
        self._arrival.dress(layer)
        if self._moves and context.project() is not None:
            move_to_group(context.project(), layer, self._arrival.group)


def top_group(root: QgsLayerTreeGroup, name: str) -> QgsLayerTreeGroup:
    """The group of that name at the top of the tree, made there if need be: a namesake within another is not it."""
    found = (each for each in root.children() if isinstance(each, QgsLayerTreeGroup) and each.name() == name)
    return next(found, None) or root.insertGroup(0, name)


def move_to_group(project: QgsProject, layer: QgsMapLayer, group_name: str) -> None:
    """Puts a layer of the project into the named group at the top of the layer tree."""
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:
        return
    group = top_group(root, group_name)
    group.insertChildNode(0, node.clone())
    node.parent().removeChildNode(node)


def _forget_styles(layer: QgsVectorLayer) -> None:
    own, ids, *_ = layer.listStylesInDatabase()  # those of the file's other layers come after
    for style_id in ids[:own]:
        layer.deleteStyleFromDatabase(style_id)


def _name_apart(layer: QgsMapLayer, layer_name: str) -> None:
    """No two layers of a GeoPackage may have the same identifier."""
    metadata = layer.metadata()
    if layer_name and metadata.identifier():
        metadata.setIdentifier(f"{metadata.identifier()} {layer_name}")
        layer.setMetadata(metadata)


def dress_made(place: str, arrival: Arrival, context: QgsProcessingContext) -> None:
    """Dresses what a sink left, a file or a layer in memory, in the thread that made it."""
    layer = context.getMapLayer(place)
    if isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory":
        arrival.dress(layer)
    elif not _dress_new(place, arrival):
        dress_file(place, arrival)


def _dress_new(place: str, arrival: Arrival) -> bool:
    """As ``dress_file``, without opening the layer, for the only table of a new GeoPackage; False for any other."""
    path = place.partition("|")[0]
    table = new_table(path) if path.lower().endswith(".gpkg") and not looks_at_features(arrival.style) else None
    if table is None:
        return False
    layer = likeness(table, arrival.title)
    arrival.dress(layer)
    _name_apart(layer, table.name)
    return _keep_at_once(layer, f"{path}|layername={table.name}", arrival.style)


def dress_file(source: str, arrival: Arrival) -> None:
    """Keeps style, aliases and provenance with a layer on disk, so that it opens dressed anywhere.

    In the file where it is a GeoPackage, beside it (.qml, .qmd) where it is another file of its own.
    """
    path = source.partition("|")[0].lower()
    if path.endswith(".gpkg") and "|layername=" not in source:  # QGIS keeps nothing for a layer without a name
        source = f"{source}|layername={table_at(source)}"
    if path.endswith((".tif", ".vrt")):
        layer: QgsMapLayer = QgsRasterLayer(source, arrival.title)
    elif path.endswith(_FILES):
        layer = QgsVectorLayer(source, arrival.title, "ogr")
    else:
        return
    if not layer.isValid():
        return
    arrival.dress(layer)
    if path.endswith(".gpkg"):
        _name_apart(layer, source.partition("|layername=")[2])
        if _keep_at_once(layer, source, arrival.style):
            return
        _keep_in_database(layer, arrival.style)
    elif _is_styled(layer, arrival.style):
        every_part = [QgsMapLayer.StyleCategory.AllStyleCategories] if Qgis.QGIS_VERSION_INT >= 32600 else []
        layer.saveDefaultStyle(*every_part)
    layer.saveDefaultMetadata()


def add_history(source: str, line: str) -> None:
    """Adds a line to the history that a vector layer on disk keeps of itself, once; nothing where it is gone."""
    layer = QgsVectorLayer(source, "", "ogr")
    if not layer.isValid():
        return
    metadata = layer.metadata()
    if line not in metadata.history():
        metadata.addHistoryItem(line)
        layer.setMetadata(metadata)
        layer.saveDefaultMetadata()


def _symbols(layer: QgsVectorLayer) -> QDomDocument:
    """The style as SLD; QGIS 3.44 has another call and warns of the first."""
    newest = getattr(layer, "exportSldStyleV3", None)
    if newest is not None:
        from qgis.core import QgsSldExportContext

        return newest(QgsSldExportContext())
    symbols = QDomDocument()
    layer.exportSldStyle(symbols, "")
    return symbols


def _keep_at_once(layer: QgsVectorLayer, source: str, style: str) -> bool:
    """Style and metadata in one transaction; False where the file is not to be had so."""
    path, _, table = source.partition("|layername=")
    metadata, (xml, sheet, symbols) = layer.metadata(), (QDomDocument() for _ in range(3))
    layer.exportNamedMetadata(xml, "")
    if _is_styled(layer, style):
        layer.exportNamedStyle(sheet)
        symbols = _symbols(layer)
    kept = KeptBeside(
        metadata.identifier(),
        metadata.abstract(),
        xml.toString(),
        (style or layer.name(), sheet.toString(), symbols.toString()) if sheet.hasChildNodes() else None,
        _aliases(layer),
    )
    return keep_with(path, table, kept)


def _is_styled(layer: QgsVectorLayer, style: str) -> bool:
    return bool(style) or bool(_aliases(layer)) or _has_period(layer)


def _keep_in_database(layer: QgsVectorLayer, style: str) -> None:
    if not _is_styled(layer, style):
        return
    _forget_styles(layer)  # saving over one of the same name asks a question in a box, also on a server
    save = getattr(layer, "saveStyleToDatabaseV2", layer.saveStyleToDatabase)  # QGIS 3.44 warns of the first
    save(style or layer.name(), "", True, "")


def _aliases(layer: QgsMapLayer) -> dict[str, str]:
    """What the columns of a dressed layer are called for people, of those that have such a name."""
    names = layer.fields().names() if isinstance(layer, QgsVectorLayer) else []
    return {name: layer.attributeAlias(at) for at, name in enumerate(names) if layer.attributeAlias(at)}


def _has_period(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and period_of(layer) is not None

"""Plots to be looked at one by one: what is known of each, from results or from findings of a check."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from ..evidence import flags
from ..evidence.decisions import Decision, Decisions, decision_words, ground_of
from ..evidence.ground import Outlines
from ..language import N_, tr
from ..providers.errors import Cancelled, InputError
from .crs import refuse_placeless
from .opening import refuse_table
from .properties import FINDINGS_OF
from .sources import LayerSource, chunks, plain, text_of

_BATCH = 500
_FINDING = ("rule", "severity", "message")
_OURS = {"fid", "ogc_fid", "ground"}
_IDS = ("plot_id", "plotid", "georelayid", "id")


@dataclass(frozen=True)
class Case:
    """One plot. ``geometry`` is in the layer's CRS: its outline, or the places of its findings where that is not
    known; ``places``: those of its findings beside the outline.

    ``figures`` are (label, value) in words, ``row`` the plain values, ``findings`` of a check; ``outline`` WKB in
    lon/lat where the layer has it.
    """

    feature_id: int
    plot_id: str
    ground: str
    geometry: QgsGeometry
    sentences: Sequence[str] = ()
    figures: Sequence[tuple[str, str]] = ()
    row: Mapping[str, Any] = field(default_factory=dict)
    findings: Sequence[Mapping[str, Any]] = ()
    outline: Optional[bytes] = None
    decision: Optional[Decision] = None
    places: Optional[QgsGeometry] = None

    @property
    def decided(self) -> str:
        """The newest decision in words; "" where there is none."""
        return decision_words(self.decision) if self.decision else ""

    def seen(self) -> tuple[Mapping[str, Any], Sequence[Mapping[str, Any]]]:
        """What a reviewer has before the eyes: figures and findings."""
        figures = {name: value for name, value in self.row.items() if value is not None and name.lower() not in _OURS}
        return figures, self.findings


def has_findings(source: LayerSource) -> bool:
    """Whether the layer holds findings of a check."""
    names = {each.name().lower() for each in source.fields}
    return {*_FINDING, "feature_id"} <= names


def checked_layer(findings: Any) -> Optional[QgsVectorLayer]:
    """The layer of the project that a layer of findings is about, where the desk has checked it. Main thread."""
    layer = QgsProject.instance().mapLayer(str(findings.customProperty(FINDINGS_OF) or ""))
    return layer if isinstance(layer, QgsVectorLayer) else None


def plot_id_column(source: LayerSource) -> str:
    """The column that names plots, by the usual names; "" where there is none."""
    by_name = {each.name().lower(): each.name() for each in reversed(list(source.fields))}
    return next((by_name[name] for name in _IDS if name in by_name), "")


def cases_of(
    source: LayerSource,
    decisions: Decisions,
    only_flagged: bool,
    cancelled: Callable[[], bool] = lambda: False,
    found: Optional[Mapping[str, Sequence[str]]] = None,
    plots: Optional[LayerSource] = None,
    written: Optional[flags.Written] = None,
) -> Iterator[Case]:
    """A case a plot, in the layer's order; InputError for a layer that tells of no flags, or has no place.

    ``found``: by the fingerprint of an outline the sentences of findings that flag it, known from elsewhere.
    ``plots``: the plots that findings are about, whose outlines and figures are taken; not for results.
    """
    names = [each.name() for each in source.fields]
    tells = has_findings(source)
    if only_flagged and found is None and not tells and flags.row_outcome(dict.fromkeys(names)) is None:
        raise InputError(
            tr(
                "The layer {layer} has no column 'outcome' and no findings, so no plot of it can be flagged. "
                "Nothing was written. Choose results or findings, or show all plots.",
                layer=source.name,
            )
        )
    refuse_table(source, N_("Nothing was written."))
    refuse_placeless(source.crs, source.name, N_("Nothing was written."))
    if tells:
        return _of_findings(source, names, decisions, only_flagged, cancelled, plots, written)
    return _of_results(source, names, decisions, only_flagged, cancelled, found or {}, written)


def _of_results(
    source: LayerSource,
    names: list[str],
    decisions: Decisions,
    only: bool,
    cancelled: Callable[[], bool],
    found: Mapping[str, Sequence[str]],
    written: Optional[flags.Written],
) -> Iterator[Case]:
    id_field, layer = plot_id_column(source), source.layer()
    for features in chunks(source.features(), _BATCH):
        if cancelled():
            raise Cancelled(tr("Stopped; nothing was written."))
        rows = [dict(zip(names, map(plain, feature.attributes()))) for feature in features]
        outlines = Outlines([source.batch(features)], layer)
        grounds = [ground_of(digest) for digest in outlines.digest.tolist()]
        decided = decisions.of(outlines) if len(decisions) else {}
        for k, (feature, row) in enumerate(zip(features, rows)):
            if not _is_drawable(feature) or not (not only or flags.flags_result(row) or grounds[k] in found):
                continue
            name = text_of(feature[id_field]) if id_field else None
            yield Case(
                feature.id(),
                name or str(feature.id()),
                grounds[k],
                QgsGeometry(feature.geometry()),
                [*filter(None, [flags.sentence_of(row, written)]), *found.get(grounds[k], ())],
                flags.figures_of(row, (id_field,), written),
                row,
                (),
                outlines.wkb_of(k),
                decided.get(k),
            )


def _of_findings(
    source: LayerSource,
    names: list[str],
    decisions: Decisions,
    only: bool,
    cancelled: Callable[[], bool],
    plots: Optional[LayerSource],
    written: Optional[flags.Written],
) -> Iterator[Case]:
    """One case for all findings of a plot: on its outline where the plots are given, else on their places."""
    wanted = {
        key: told
        for key, told in _by_plot(source, names).items()
        if not only or any(flags.flags_finding(str(row["rule"]), str(row["severity"])) for row, _ in told)
    }
    outlined = _outlined(plots, source, wanted, decisions, cancelled) if plots is not None else {}
    for feature_id, told in wanted.items():
        if cancelled():
            raise Cancelled(tr("Stopped; nothing was written."))
        rows = [row for row, _ in told]
        marks = [geometry for _, geometry in told if not geometry.isEmpty()]
        places = QgsGeometry.unaryUnion(marks) if marks else None
        plot = outlined.get(feature_id) or (_Plot(places) if places is not None else None)
        if plot is None:
            continue
        ground = str(rows[0].get("ground") or "")
        yield Case(
            feature_id,
            str(rows[0].get("plot_id") or feature_id),
            ground,
            plot.shape,
            [str(row["message"]) for row in rows],
            flags.figures_of(plot.row, (plot_id_column(plots),), written) if plots is not None else (),
            plot.row,
            [{name: row[name] for name in _FINDING} for row in rows],
            plot.outline,
            decisions.on_ground(ground) or plot.decision,
            places if feature_id in outlined else None,
        )


@dataclass(frozen=True)
class _Plot:
    """A plot that findings are about; ``shape`` in their CRS."""

    shape: QgsGeometry
    row: Mapping[str, Any] = field(default_factory=dict)
    outline: Optional[bytes] = None
    decision: Optional[Decision] = None


_Told = dict[int, list[tuple[Mapping[str, Any], QgsGeometry]]]


def _by_plot(source: LayerSource, names: list[str]) -> _Told:
    """The findings, and where they are, of each plot by its feature id."""
    by_name = {name.lower(): name for name in names}
    plots: _Told = {}
    for feature in source.features():
        row = {name: plain(feature[own]) for name, own in by_name.items()}
        if row["feature_id"] is not None:
            plots.setdefault(int(row["feature_id"]), []).append((row, QgsGeometry(feature.geometry())))
    return plots


def _outlined(
    plots: LayerSource, source: LayerSource, wanted: _Told, decisions: Decisions, cancelled: Callable[[], bool]
) -> dict[int, _Plot]:
    """The plots that findings are about, by their feature id.

    A plot is found by the fingerprint of its outline, or else by feature id and plot id together. InputError where the
    layer has none of them.
    """
    refuse_table(plots, N_("Nothing was written."))
    refuse_placeless(plots.crs, plots.name, N_("Nothing was written."))
    by_ground = {str(told[0][0].get("ground") or ""): key for key, told in wanted.items()}
    names, id_field = [each.name() for each in plots.fields], plot_id_column(plots)
    transform = QgsCoordinateTransform(plots.crs, source.crs, plots.transform_context)
    found: dict[int, _Plot] = {}
    for features in chunks(plots.features(), _BATCH):
        if cancelled():
            raise Cancelled(tr("Stopped; nothing was written."))
        outlines = Outlines([plots.batch(features)], plots.layer())
        decided = decisions.of(outlines) if len(decisions) else {}
        for k, (feature, digest) in enumerate(zip(features, outlines.digest.tolist())):
            key = by_ground.get(ground_of(digest)) if digest else None
            if key is None and feature.id() not in found and _is_named(feature, id_field, wanted):
                key = feature.id()
            shape = _moved(feature, transform) if key is not None else None
            if key is not None and shape is not None:
                row = dict(zip(names, map(plain, feature.attributes())))
                found[key] = _Plot(shape, row, outlines.wkb_of(k), decided.get(k))
    if wanted and not found:
        raise InputError(
            tr(
                "The layer {plots} has none of the plots that the findings of {findings} are about. Nothing was "
                "written. Choose the layer that was checked, or none.",
                plots=plots.name,
                findings=source.name,
            )
        )
    return found


def _is_named(feature: QgsFeature, id_field: str, wanted: _Told) -> bool:
    """Whether findings carry both the feature's id and its plot id."""
    told = wanted.get(feature.id())
    own = text_of(feature[id_field]) if id_field else None
    return told is not None and str(told[0][0].get("plot_id") or "") in (own, str(feature.id()))


def _moved(feature: QgsFeature, transform: QgsCoordinateTransform) -> Optional[QgsGeometry]:
    """The feature's geometry in another CRS; None where it has none, or none there."""
    if not _is_drawable(feature):
        return None
    shape = QgsGeometry(feature.geometry())
    try:
        shape.transform(transform)
    except QgsCsException:
        return None
    return shape


def _is_drawable(feature: QgsFeature) -> bool:
    return feature.hasGeometry() and not feature.geometry().isEmpty()

"""Plots to be looked at one by one: what is known of each, from results or from findings of a check."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.core import QgsFeature, QgsGeometry

from ..evidence import flags
from ..evidence.decisions import Decision, Decisions, ground_of, words
from ..evidence.ground import Outlines
from ..language import N_, tr
from ..providers.errors import Cancelled, InputError
from .crs import refuse_placeless
from .opening import refuse_table
from .sources import LayerSource, chunks, plain, text_of

_BATCH = 500
_FINDING = ("rule", "severity", "message")
_OURS = {"fid", "ogc_fid", "ground"}
_IDS = ("plot_id", "plotid", "georelayid", "id")


@dataclass(frozen=True)
class Case:
    """One plot. ``geometry`` is in the layer's CRS: its outline, or the places of its findings.

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

    @property
    def decided(self) -> str:
        """The newest decision in words; "" where there is none."""
        return words(self.decision) if self.decision else ""

    def seen(self) -> tuple[Mapping[str, Any], Sequence[Mapping[str, Any]]]:
        """What a reviewer has before the eyes: figures and findings."""
        figures = {name: value for name, value in self.row.items() if value is not None and name.lower() not in _OURS}
        return figures, self.findings


def has_findings(source: LayerSource) -> bool:
    """Whether the layer holds findings of a check."""
    names = {each.name().lower() for each in source.fields}
    return {*_FINDING, "feature_id"} <= names


def id_column(source: LayerSource) -> str:
    """The column that names plots, by the usual names; "" where there is none."""
    by_name = {each.name().lower(): each.name() for each in reversed(list(source.fields))}
    return next((by_name[name] for name in _IDS if name in by_name), "")


def cases_of(
    source: LayerSource,
    decisions: Decisions,
    only_flagged: bool,
    cancelled: Callable[[], bool] = lambda: False,
    found: Optional[Mapping[str, Sequence[str]]] = None,
) -> Iterator[Case]:
    """A case a plot, in the layer's order; InputError for a layer that tells of no flags, or has no place.

    ``found``: by the fingerprint of an outline the sentences of findings that flag it, known from elsewhere.
    """
    names = [each.name() for each in source.fields]
    tells = has_findings(source)
    if only_flagged and found is None and not tells and flags.outcome_of(dict.fromkeys(names)) is None:
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
        return _of_findings(source, names, decisions, only_flagged, cancelled)
    return _of_results(source, names, decisions, only_flagged, cancelled, found or {})


def _of_results(
    source: LayerSource, names: list[str], decisions: Decisions, only: bool, cancelled: Callable[[], bool],
    found: Mapping[str, Sequence[str]],
) -> Iterator[Case]:
    id_field, layer = id_column(source), source.layer()
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
                feature.id(), name or str(feature.id()), grounds[k], QgsGeometry(feature.geometry()),
                [*filter(None, [flags.sentence_of(row)]), *found.get(grounds[k], ())],
                flags.figures_of(row, (id_field,)), row, (), outlines.wkb_of(k), decided.get(k),
            )


def _of_findings(
    source: LayerSource, names: list[str], decisions: Decisions, only: bool, cancelled: Callable[[], bool]
) -> Iterator[Case]:
    """One case for all findings of a plot, whose places are drawn."""
    by_name = {name.lower(): name for name in names}
    plots: dict[int, list[tuple[Mapping[str, Any], QgsGeometry]]] = {}
    for feature in source.features():
        row = {name: plain(feature[own]) for name, own in by_name.items()}
        if row["feature_id"] is not None and _is_drawable(feature):
            plots.setdefault(int(row["feature_id"]), []).append((row, QgsGeometry(feature.geometry())))
    for feature_id, told in plots.items():
        if cancelled():
            raise Cancelled(tr("Stopped; nothing was written."))
        rows = [row for row, _ in told]
        if only and not any(flags.flags_finding(str(row["rule"]), str(row["severity"])) for row in rows):
            continue
        ground = str(rows[0].get("ground") or "")
        yield Case(
            feature_id, str(rows[0].get("plot_id") or feature_id), ground,
            QgsGeometry.unaryUnion([geometry for _, geometry in told]), [str(row["message"]) for row in rows],
            findings=[{name: row[name] for name in _FINDING} for row in rows], decision=decisions.on_ground(ground),
        )


def _is_drawable(feature: QgsFeature) -> bool:
    return feature.hasGeometry() and not feature.geometry().isEmpty()

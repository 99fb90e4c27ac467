"""What is known on this computer of the plots that a statement would declare: ground, findings, results, decisions.

Read before a person confirms it and before a run without a desktop sends it; it asks no service.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from ..checks.declared import Statement
from ..checks.engine import Batch, Layer, Options
from ..checks.world import World
from ..evidence.decisions import ACCEPT, Decisions, ground_of
from ..evidence.flags import FOUND, OUTCOME, flags_finding
from ..evidence.ground import Outlines
from ..language import tr
from ..providers.connections import Connection
from ..providers.declare import Declaration, Provider
from ..providers.errors import InputError
from ..providers.store import Job, JobStore
from .checking import run_check
from .decisions import default_path, stored_decisions
from .layers import add_history
from .ledger import KEY, Ledger
from .plots_copy import LAYER, read_columns
from .sources import NOTHING_SAID, LayerSource, chunks
from .statements import SaidInColumns, statement_of

PROFILE = 1  # of the EU's statement
_BATCH = 2000
_NUMBERS = ("uuid", "reference_number", "verification_number")  # as far as the service has told them
_COLUMNS = ("ProducerCountry", "ProducerName", "ProductionPlace")  # as the EU's file names them


@dataclass(frozen=True)
class DeclarationStanding:
    """``plots`` features in the file or sent to the service, ``hectares`` on the ellipsoid or, of points, declared.

    ``doubled``: plots whose ground is declared once more. ``errors``, ``warnings``: rule -> plots. ``outcomes``:
    outcome of the newest result on the same ground -> plots, "" where none is known here. ``flagged``: plots, and
    ``undecided`` those of them without a decision; ``decided``: decision -> plots. ``strangers``: ids at the service
    whose plots are not known here. ``content``: SHA-256 of the file. ``declared``: own reference and day of other
    statements -> plots whose ground they declared. ``grounds``: fingerprint and outline of each plot.
    """

    plots: int = 0
    hectares: float = 0.0
    doubled: int = 0
    errors: Mapping[str, int] = field(default_factory=dict)
    warnings: Mapping[str, int] = field(default_factory=dict)
    outcomes: Mapping[str, int] = field(default_factory=dict)
    flagged: int = 0
    undecided: int = 0
    accepted: int = 0
    decided: Mapping[str, int] = field(default_factory=dict)
    strangers: Sequence[str] = ()
    content: str = ""
    declared: Mapping[tuple[str, str], int] = field(default_factory=dict)
    grounds: Sequence[tuple[str, bytes]] = field(default=(), repr=False)
    unread: str = ""  # why nothing of this is known


@dataclass(frozen=True)
class _Plots:
    """Some of the plots: their layer, what their columns say, and which of them are meant."""

    source: LayerSource
    said: SaidInColumns = NOTHING_SAID
    wanted: Callable[[Any], bool] = lambda feature: True

    def batches(self) -> Iterator[Batch]:
        for features in chunks((each for each in self.source.features() if self.wanted(each)), _BATCH):
            yield self.source.batch(features, "", self.said)


@dataclass(frozen=True)
class Known:
    """Where to look on this computer: jobs of the service and connection, decisions beside the results, the world."""

    provider: Provider
    connection: Connection
    store: JobStore
    results: Path
    world: Optional[World] = None


def content_of(path: Path) -> str:
    """SHA-256 of a file; "" where it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def standing_of(
    declaration: Declaration, known: Known, cancelled: Callable[[], bool] = lambda: False
) -> DeclarationStanding:
    """Checks the plots with the profile of the EU's statement and looks up results and decisions on their ground.

    Cancelled where that was asked for. What cannot be read here is told, and keeps nobody from filing.
    """
    content = content_of(declaration.file) if declaration.file else ""
    try:
        return _counted(declaration, known, content, cancelled)
    except InputError as error:
        return DeclarationStanding(content=content, unread=str(error))


def _counted(
    declaration: Declaration, known: Known, content: str, cancelled: Callable[[], bool]
) -> DeclarationStanding:
    parts, strangers = _plots_of(declaration, known)
    decisions, tally = Decisions(stored_decisions(default_path(known.results))), _Tally()
    earlier: list[tuple[Any, Layer, list[Batch]]] = []
    ledger, same = Ledger(known.store.home), {job.id for job in declaration.before}

    def is_ours(job_id: str) -> bool:
        return _is_ours(known.store.get(job_id), known)

    def is_another(job_id: str) -> bool:
        return job_id not in same and is_ours(job_id)

    for plots in parts:
        batches, layer = list(plots.batches()), plots.source.layer("", plots.said.area)
        options = Options(
            profile=PROFILE,
            world=known.world,
            statement=Statement(has_country=bool(plots.said.country)),
            **_declared_beside(plots.source.crs, earlier),
        )
        earlier.append((plots.source.crs, layer, batches))
        found = run_check(batches, layer, options, lambda percent: None, cancelled)
        outlines = Outlines(batches, layer)
        results = ledger.newest(outlines, is_ours)
        before = ledger.declared(outlines, is_another)
        tally.declared.update((each["reference"], each["day"]) for each in before.values())
        declared = (
            np.concatenate(
                [
                    each.declared_ha if each.declared_ha is not None else np.full(len(each.wkb), np.nan)
                    for each in batches
                ]
            )
            if batches
            else np.empty(0)
        )
        tally.add(found, outlines, declared, results, decisions.of(outlines) if len(decisions) else {})
    return tally.standing(strangers, content)


def _declared_beside(crs: Any, earlier: Sequence[tuple[Any, Layer, list[Batch]]]) -> dict[str, Any]:
    """The plots of the collections before it, which ground must not be declared with again."""
    beside = [(layer, batches) for theirs, layer, batches in earlier if theirs == crs]
    if not beside:
        return {}
    return {"compare": [each for _, batches in beside for each in batches], "compare_layer": beside[0][0]}


class _Tally:
    """Sums over layers."""

    def __init__(self) -> None:
        self.plots, self.hectares, self.flagged, self.undecided, self.accepted = 0, 0.0, 0, 0, 0
        self.errors: Counter[str] = Counter()
        self.warnings: Counter[str] = Counter()
        self.outcomes: Counter[str] = Counter()
        self.decided: Counter[str] = Counter()
        self.declared: Counter[tuple[str, str]] = Counter()
        self.grounds: list[tuple[str, bytes]] = []

    def add(
        self,
        found: Any,
        outlines: Outlines,
        declared: np.ndarray,
        results: Mapping[int, Any],
        decided: Mapping[int, Any],
    ) -> None:
        self.plots += found.feature_count
        areas = np.where(np.isnan(found.hectares), declared, found.hectares)
        self.hectares += float(np.nansum(areas))
        self.grounds += [
            (ground_of(digest), outlines.wkb_of(row) or b"")
            for row, digest in enumerate(outlines.digest.tolist())
            if digest
        ]
        flagged = self._count_findings(found)
        for row in range(found.feature_count):
            outcome = next((str(each[OUTCOME]) for each in results.get(row, ()) if each.get(OUTCOME)), "")
            self.outcomes[outcome] += 1
            choice = decided[row].decision if row in decided else ""
            self.decided[choice] += bool(choice)
            if outcome == FOUND or row in flagged:
                self.flagged += 1
                self.undecided += not choice
                self.accepted += choice == ACCEPT

    def _count_findings(self, found: Any) -> set[int]:
        """Counts plots by rule, each once; the rows that are flagged. A finding on the layer counts for each plot."""
        findings = found.findings
        flagged: set[int] = set()
        told = set(zip(findings.rule.tolist(), findings.severity.tolist(), findings.row.tolist()))
        for rule, severity, row in told:
            rows = [row] if row >= 0 else range(found.feature_count)
            (self.errors if severity == "error" else self.warnings)[rule] += len(rows)
            if flags_finding(rule, severity):
                flagged.update(rows)
        return flagged

    def standing(self, strangers: Sequence[str], content: str) -> DeclarationStanding:
        return DeclarationStanding(
            self.plots,
            self.hectares,
            len(self.grounds) - len({ground for ground, _ in self.grounds}),
            dict(self.errors.most_common()),
            dict(self.warnings.most_common()),
            dict(self.outcomes),
            self.flagged,
            self.undecided,
            self.accepted,
            {key: count for key, count in self.decided.items() if key},
            strangers,
            content,
            dict(self.declared),
            self.grounds,
        )


def note_statement(declaration: Declaration, standing: DeclarationStanding, known: Known, job: Job) -> None:
    """Keeps the numbers of a statement with the ground that it declared, and in the metadata of its results."""
    said = {name: str(job.remote.get(name) or "") for name in _NUMBERS}
    statement = {"reference": declaration.reference, "day": job.created[:10], **said}
    Ledger(known.store.home).declare(standing.grounds, job.id, statement)
    told = ", ".join([declaration.reference, *(f"{name} {value}" for name, value in said.items() if value)])
    line = tr("{time}: declared in the statement {told}, job {job}", time=job.created, told=told, job=job.id)
    for remote_id in declaration.remote_ids:
        for each in _jobs_of(remote_id, known):
            for source in each.files:
                add_history(source, line)


def _is_ours(job: Optional[Job], known: Known) -> bool:
    return job is not None and job.provider == known.provider.id and job.connection == known.connection.name


def _plots_of(declaration: Declaration, known: Known) -> tuple[list[_Plots], list[str]]:
    """The plots of the file, or those that jobs have sent; and the ids of which nothing is known here."""
    if declaration.file is not None:
        layer = QgsVectorLayer(str(declaration.file), declaration.file.name, "ogr")
        source = LayerSource(layer, declaration.file.name, layer.crs(), QgsCoordinateTransformContext())
        names = {each.name() for each in layer.fields()}
        country, name, place = (each if each in names else "" for each in _COLUMNS)
        said, _ = statement_of(layer.fields(), country, name, place, "", "ha")
        return ([_Plots(source, said)] if layer.isValid() else []), []
    found, strangers = [], []
    for remote_id in declaration.remote_ids:
        copies = [_sent_by(job, known.store) for job in _jobs_of(remote_id, known)]
        plots = next((each for each in copies if each is not None), None)
        if plots is None:
            strangers.append(remote_id)
        else:
            found.append(plots)
    return found, strangers


def _jobs_of(remote_id: str, known: Known) -> list[Job]:
    """The jobs of the connection that have it at the service."""
    names = known.provider.ids
    return [
        job
        for job in known.store.list(known.provider.id)
        if _is_ours(job, known) and remote_id in [str(job.remote.get(name) or "") for name in names]
    ]


def _sent_by(job: Job, store: JobStore) -> Optional[_Plots]:
    path = store.folder(job.id) / "plots.gpkg"
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", LAYER, "ogr") if path.exists() else None
    if layer is None or not layer.isValid():
        return None
    columns = read_columns(path, layer.fields(), KEY)
    return _Plots(LayerSource(layer, job.name, layer.crs(), QgsCoordinateTransformContext()), wanted=columns.is_sent)

"""The group 'Evidence': everything that an authority may ask for, in one bag that anybody can verify."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from ..bridge.atlas import neighbours, pictures, write_atlas
from ..bridge.cases import has_findings
from ..bridge.checking import missing_shapely, run_check
from ..bridge.decisions import default_path, read_decisions, stored_decisions
from ..bridge.pack import PackTable, files_below, job_facts, refuse_unfinished, tables_of, written
from ..bridge.results import write_gpkg
from ..bridge.sources import LayerSource, plain
from ..checks import engine
from ..evidence import flags, pages
from ..evidence.bags import Content, free_file_name, safe_name, write_bag
from ..evidence.decisions import Decision, Decisions, decision_words, ground_of
from ..evidence.ground import Outlines
from ..language import tr, trn
from ..providers.errors import Cancelled, InputError
from ..providers.jobs import open_job
from ..providers.redaction import redact
from ..providers.store import Job
from .atlas import pages_of, shapes_of
from .local import LocalAlgorithm
from .parameters import input_source
from .shown import packs as shown
from .speech import speaking

_UNASSESSED = ("not assessed", "partly assessed", "unclear", "not sent", "")
_PROFILE = "urn:georelay:bagit-profile:1"


@dataclass
class _Pack:
    """What goes into the bag, as it is put together; ``scratch`` holds files made on the way."""

    scratch: Path
    payload: dict[str, Content] = field(default_factory=dict)
    plots: int = 0
    outcomes: Counter = field(default_factory=Counter)
    grounds: set[str] = field(default_factory=set)
    sources: list[LayerSource] = field(default_factory=list)

    def add(self, folder: str, name: str, content: Content) -> None:
        """Under a name that is safe and free in that folder."""
        taken = [key[len(folder) :] for key in self.payload if key.startswith(folder)]
        self.payload[folder + free_file_name(name, taken)] = content


class EvidencePack(LocalAlgorithm, shown.EvidencePack):
    """Plots, results, report, atlas, decisions, files and facts of jobs in one BagIt bag."""

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:  # noqa: N802
        names = ("RESULTS", "FINDINGS", "DECISIONS")
        self._given = {name: input_source(self, parameters, name, context) for name in names}
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback), missing_shapely():
            jobs = self._jobs(self.parameterAsString(parameters, "JOB_IDS", context) or "")
            pack = _Pack(Path(tempfile.mkdtemp(prefix="georelay-")))
            try:
                return self._make(pack, jobs, parameters, context, feedback)
            finally:
                pack.sources.clear()
                shutil.rmtree(pack.scratch, ignore_errors=True)

    def _jobs(self, ids: str) -> list[Job]:
        store = self.context.store()
        wanted = filter(None, (part.strip() for part in ids.split(",")))
        jobs = [open_job(store, each) for each in dict.fromkeys(wanted)]
        if not jobs and self._given["RESULTS"] is None:
            raise InputError(
                tr("Neither jobs nor results were chosen, so there is nothing to pack. Choose one of them.")
            )
        refuse_unfinished(jobs, self.context.collects)
        return [replace(each, name=redact(each.name)) for each in jobs]

    def _make(
        self, pack: _Pack, jobs: list[Job], parameters: Any, context: Any, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        def tick() -> None:
            if feedback.isCanceled():
                raise Cancelled(tr("Stopped; no pack was written."))

        self._add_files(pack, parameters, context)
        self._add_plots(pack, jobs, tick)
        decisions = self._decisions()
        told, report = self._findings(pack, jobs, feedback)
        decided = Decisions(decisions)
        self._add_report(pack, told, report, decided)
        flagged = self._add_atlas(pack, told, decided, feedback)
        mine = [each for each in decided.rows if each.ground in pack.grounds]
        if mine:
            pack.payload["decisions.csv"] = pages.decisions_csv(mine).encode("utf-8")
        for job in jobs:
            facts = job_facts(job, self.context.provider(job.provider).title, self.context.version)
            pack.add("jobs/", f"{job.name} {job.id[:8]}.json", pages.facts_text(facts).encode("utf-8"))
        results = self._given["RESULTS"]
        names = [each.name for each in jobs] or ([results.name] if results is not None else [])
        title = (self.parameterAsString(parameters, "TITLE", context) or "").strip() or ", ".join(names)
        organisation = (self.parameterAsString(parameters, "ORGANISATION", context) or "").strip()
        unassessed = sum(pack.outcomes[each] for each in _UNASSESSED)
        text = pages.readme(title, organisation, pack.payload, pack.plots, flagged, unassessed)
        pack.payload["index.html"] = pages.front_page(text, pack.payload).encode("utf-8")
        pack.payload["README.txt"] = text.encode("utf-8")
        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        count = write_bag(path, pack.payload, self._info(title, organisation), tick)
        feedback.pushInfo(
            tr(
                "{files} about {plots} were packed into {place}.",
                place=path,
                files=trn("{n} file", "{n} files", count),
                plots=trn("{n} plot", "{n} plots", pack.plots),
            )
        )
        return {"OUTPUT": str(path), "FILE_COUNT": count, "PLOT_COUNT": pack.plots}

    def _info(self, title: str, organisation: str) -> dict[str, str]:
        found = {
            "Source-Organization": organisation,
            "External-Description": title,
            "Bagging-Date": f"{datetime.now(timezone.utc):%Y-%m-%d}",
            "Bag-Software-Agent": f"GeoRelay {self.context.version}",
            "BagIt-Profile-Identifier": _PROFILE,
        }
        return {name: value for name, value in found.items() if value}

    def _add_files(self, pack: _Pack, parameters: Any, context: Any) -> None:
        for name in filter(None, self.parameterAsFileList(parameters, "FILES", context)):  # QGIS's word for none is ""
            path = Path(name)
            if not path.exists():
                raise InputError(
                    tr(
                        "There is no file {file} to put into the pack. No pack was written.",
                        file=path.name,
                    )
                )
            found = files_below(path)
            top = free_file_name(path.name, {key.split("/")[1] for key in pack.payload if key.startswith("files/")})
            for below, each in found.items():
                parts = [top, *map(safe_name, below.split("/")[1:])]
                pack.payload["files/" + "/".join(parts)] = each

    def _add_plots(self, pack: _Pack, jobs: Iterable[Job], tick: Any) -> None:
        tables = [table for job in jobs for table in tables_of(job)]
        if self._given["RESULTS"] is not None:
            if next(self._given["RESULTS"].features([]), None) is None:
                raise InputError(
                    tr(
                        "The layer {results} has no plots, so there is nothing to pack. No pack was written. Choose "
                        "results, and look whether a filter hides them.",
                        results=self._given["RESULTS"].name,
                    )
                )
            tables.append(_kept(self._given["RESULTS"], pack.scratch / "results.gpkg", "results"))
        for table in tables:
            tick()
            for name, path in written(table, _folder(pack.scratch / "plots"), _names(pack, "plots/")).items():
                pack.payload["plots/" + name] = path
            source = _opened(table)
            pack.sources.append(source)
            self._count(pack, source)

    def _count(self, pack: _Pack, source: LayerSource) -> None:
        names = [each.name() for each in source.fields]
        pack.plots += source.count()
        if flags.row_outcome(dict.fromkeys(names)) is not None:
            for feature in source.features():
                row = dict(zip(names, map(plain, feature.attributes())))
                pack.outcomes[flags.row_outcome(row) or ""] += 1
        if source.layer().has_crs:
            outlines = Outlines(source.batches(), source.layer())
            pack.grounds |= {ground_of(digest) for digest in outlines.digest.tolist()} - {""}

    def _decisions(self) -> list[Decision]:
        table = self._given["DECISIONS"]
        if table is not None:
            return list(read_decisions(table))
        return stored_decisions(default_path(self.context.results_folder()))

    def _findings(
        self, pack: _Pack, jobs: Iterable[Job], feedback: QgsProcessingFeedback
    ) -> tuple[list[dict[str, Any]], Any]:
        """The findings as rows, and the engine's report where they are of a fresh check."""
        source = self._given["FINDINGS"]
        if source is not None:
            if not has_findings(source):
                raise InputError(
                    tr(
                        "The layer {layer} holds no findings of a check. No pack was written. Choose the findings "
                        "that 'Check plots' wrote, or none.",
                        layer=source.name,
                    )
                )
            table = _kept(source, pack.scratch / "findings.gpkg", "findings")
            for name, path in written(table, _folder(pack.scratch / "found"), ()).items():
                pack.payload["findings/" + name] = path
            names = [each.name().lower() for each in source.fields]
            return [dict(zip(names, map(plain, each.attributes()))) for each in source.features()], None
        sent = self._sent(pack, jobs)
        if sent is None:
            return [], None
        report = run_check(
            sent.batches(), sent.layer(), engine.Options(profile=0), lambda percent: None, feedback.isCanceled
        )
        found = report.findings
        rows = [
            {
                "feature_id": found.feature_id[k],
                "plot_id": found.plot_id[k],
                "rule": found.rule[k],
                "severity": found.severity[k],
                "message": found.message[k],
                "ground": ground_of(report.grounds[found.row[k]]) if found.row[k] >= 0 else "",
            }
            for k in range(len(found))
        ]
        return rows, report

    def _sent(self, pack: _Pack, jobs: Iterable[Job]) -> Optional[LayerSource]:
        """The plots to check anew: the copy that was sent, else the first layer of results."""
        for job in jobs:
            path = self.context.store().folder(job.id) / "plots.gpkg"
            if path.exists():
                return _opened(PackTable(job.name, str(path), "plots"))
        return pack.sources[0] if pack.sources else None

    def _add_report(self, pack: _Pack, told: list[dict[str, Any]], report: Any, decided: Decisions) -> None:
        if report is not None:
            from ..checks.report import as_html  # most runs want none

            pack.payload["report.html"] = as_html(report).encode("utf-8")
        elif told:
            known = {k: decided.on_ground(str(row.get("ground") or "")) for k, row in enumerate(told)}
            in_words = {k: decision_words(each) for k, each in known.items() if each is not None}
            page = pages.findings_page(tr("Findings of the check"), told, in_words)
            pack.payload["report.html"] = page.encode("utf-8")

    def _add_atlas(
        self, pack: _Pack, told: list[dict[str, Any]], decided: Decisions, feedback: QgsProcessingFeedback
    ) -> int:
        """A page for each flagged plot; how many there are."""
        by_ground: Mapping[str, list[str]] = defaultdict(list)
        for row in told:
            if flags.flags_finding(str(row.get("rule")), str(row.get("severity"))) and row.get("ground"):
                by_ground[str(row["ground"])].append(str(row.get("message") or ""))
        shown = [page for source in pack.sources for page in pages_of(source, decided, True, feedback, by_ground)]
        if not shown:
            feedback.pushWarning(tr("No plot is flagged, so the pack has no atlas."))
            return 0
        path = pack.scratch / "atlas.pdf"
        around = neighbours(shown, (each for source in pack.sources for each in shapes_of(source, feedback)))
        title, foot = tr("Flagged plots"), f"GeoRelay {self.context.version}"
        write_atlas(path, title, foot, shown, pictures(None, None), around)
        pack.payload["atlas.pdf"] = path
        return len(shown)


def _folder(path: Path) -> Path:
    path.mkdir(exist_ok=True)
    return path


def _names(pack: _Pack, folder: str) -> list[str]:
    return [key[len(folder) :] for key in pack.payload if key.startswith(folder)]


def _kept(source: LayerSource, path: Path, name: str) -> PackTable:
    """A layer of any kind, as a file that GDAL copies from."""

    def rows() -> Any:
        for feature in source.features():
            yield from source.for_sink([feature])

    write_gpkg(path, name, source.sink_fields, source.source.wkbType(), source.crs, rows())
    return PackTable(source.name or name, str(path), name)


def _opened(table: PackTable) -> LayerSource:
    from qgis.core import QgsCoordinateTransformContext

    layer = QgsVectorLayer(f"{table.path}|layername={table.layer}", table.name, "ogr")
    return LayerSource(layer, table.name, layer.crs(), QgsCoordinateTransformContext())

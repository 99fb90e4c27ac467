"""The result files of a scenario into a folder, and the layers that they make."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Optional, Union

from ...language import tr, trn
from ..archives import Archives, is_zip
from ..declare import LayerFile, Run
from ..errors import AnswerError, RequestError
from ..resuming import LOOKS
from ..safe_paths import UnsafeName, components
from ..steps import parts_of
from ..store import Job
from ..transfer import Downloads, Item, Skipped, Transferred, safe_join, sweep
from .listing import Listing
from .results import Form, ResultLayer, layers_touched, results_in
from .tree import RemoteFile

WORKERS = 4
TOLD_EVERY = 500  # files
LISTED_ANEW = 5.0  # seconds until a listing without files is asked for again
NAMED = 5  # files that an error names
FETCHING = "fetching"  # among the job's facts: where its files are being fetched to
_STYLED = ("building", "tree", "road", "clutter", "dtm")
_PROVIDERS = {Form.VECTOR: "ogr", Form.RASTER: "gdal", Form.SCENE: "cesiumtiles"}

Progress = Callable[[float], None]  # 0..100


@dataclass(frozen=True)
class Fetched:
    """What is in the folder of a scenario at the end, and what is not.

    ``missing``: what another run may bring. ``gone``: what the service itself does not have.
    """

    root: Path
    files: int
    skipped: int
    bytes: int
    missing: tuple[Skipped, ...] = ()
    gone: tuple[Skipped, ...] = ()


def fetch_scenario(run: Run, project_id: str, scenario_id: str, folder: Path, progress: Progress) -> Fetched:
    """All files of the scenario under ``folder/<scenario id>``; what is there already is not fetched again.

    What is skipped is warned of by name. AnswerError where files are listed and none of them could be had.
    """
    try:
        root = safe_join(folder, (scenario_id,))
    except UnsafeName as error:
        raise AnswerError(
            tr(
                "The scenario id {scenario_id} cannot be the name of a folder: {error}.",
                scenario_id=repr(scenario_id),
                error=error,
            )
        ) from error
    with _alone(run, root):
        return _Fetching(run, project_id, scenario_id, root, progress).fetch()


def layers_in(run: Run, fetched: Sequence[Fetched], job: Optional[Job], group: str) -> list[LayerFile]:
    """The layers of these scenarios; tiles are named in ``parts``, to be put together beside the first folder.

    A layer of which something is missing says so in its title.
    """
    roots = [each.root for each in fetched]
    results = results_in(roots)
    for path in results.incomplete:
        run.warn(
            tr(
                "{file} is not shown: a shapefile needs its .shx and .dbf beside it, and one is missing.",
                file=path.name,
            )
        )
    absent = [(each.root, skipped.name) for each in fetched for skipped in (*each.missing, *each.gone)]
    for root in roots:
        absent += [(root, str(path.relative_to(root))) for path in results.incomplete if root in path.parents]
    touched = layers_touched(absent)
    crs = f"EPSG:{job.request['OUTPUT_CRS']}" if job is not None and job.request.get("OUTPUT_CRS") else ""
    beside = roots[0].with_name(f"{roots[0].name}_layers") if roots else Path()
    files = []
    for layer in results.layers:
        for file in _layer_files(layer, beside, crs, group):
            is_short = (layer.kind, layer.name, layer.form) in touched
            files.append(replace(file, title=f"{file.title}{tr(' (incomplete)')}") if is_short else file)
    return [replace(file, cog=file.provider == "gdal") for file in files] if run.values.get("COG") else files


def collect_files(run: Run, job: Job) -> Mapping[str, Any]:
    """Folder and layers of a finished job, of all its runs; the job learns its files.

    Where a file is missing that another run may bring, the layers end with the error that names it, and the job
    stays to be collected.
    """
    folder = _folder_of(run, job)
    job = run.jobs.store.change(job.id, facts={FETCHING: {"folder": str(folder)}})
    runs, fetched = [each for each in parts_of(job) if each.get("scenario_id")], []
    for place, each in enumerate(runs):
        share = _share(run.progress, place, len(runs))
        fetched.append(fetch_scenario(run, each["project_id"], each["scenario_id"], folder, share))
    if not any(each.files or each.skipped for each in fetched):
        raise AnswerError(
            tr(
                "BrightEarth On Demand says that {job} has ended well, but lists no file of it. Run it again, or "
                "collect the job later: nothing is paid for it.",
                job=job.name,
            )
        )
    files = layers_in(run, fetched, job, job.name)
    missing = [(each.root, skipped) for each in fetched for skipped in each.missing]
    if missing:
        return {"OUTPUT": folder, "LAYERS": _then(files, _missing_error(job, folder, fetched))}
    note_files(run, job, fetched)
    return {"OUTPUT": folder, "LAYERS": files}


def _folder_of(run: Run, job: Job) -> Path:
    """Where the files go: where an earlier run began to put them, unless a person chose another folder now."""
    folder = run.folder("OUTPUT")
    begun = Path(str(job.facts.get(FETCHING, {}).get("folder") or ""))
    is_chosen = run.scratch not in folder.parents and folder.name != job.id[:8]  # collectjobs names folders so
    if begun.is_absolute() and not job.files and not is_chosen and begun.is_dir():
        if begun != folder:
            run.info(tr("The download of {job} goes on in {begun}, where it was begun.", job=job.name, begun=begun))
        return begun
    if run.scratch in folder.parents:  # nobody chose a folder: one that outlives the run
        return Path(run.jobs.store.folder(job.id)) / "results"
    return folder


def _then(files: Iterable[LayerFile], error: RequestError) -> Iterator[LayerFile]:
    """The layers of what is there, and then what is not."""
    yield from files
    raise error


def _missing_error(job: Job, folder: Path, fetched: Sequence[Fetched]) -> RequestError:
    absent = [skipped for each in fetched for skipped in each.missing]
    there = sum(each.files for each in fetched)
    named = "; ".join(f"{each.name} ({each.reason.rstrip('.')})" for each in absent[:NAMED])
    if len(absent) > NAMED:
        named = tr("{names} and {count} more", names=named, count=f"{len(absent) - NAMED:,}")
    return RequestError(
        trn(
            "Of the result files of {job}, {absent} could not be fetched: {named}. The other {n} is in {folder}; "
            "layers that lack a file say that they are incomplete. Run it again, or collect the job later, to fetch "
            "what is missing: nothing is paid for it.",
            "Of the result files of {job}, {absent} could not be fetched: {named}. The other {n} are in {folder}; "
            "layers that lack a file say that they are incomplete. Run it again, or collect the job later, to fetch "
            "what is missing: nothing is paid for it.",
            there,
            job=job.name,
            absent=f"{len(absent):,}",
            named=named,
            folder=folder,
        )
    )


def _alone(run: Run, root: Path) -> AbstractContextManager[None]:
    """Two that fetch the same files must not write them at the same time, whichever algorithm they run."""
    held: AbstractContextManager[None] = run.jobs.store.lock(
        f"files-{_digest(root)}",
        waiting=lambda: run.info(tr("Another QGIS is fetching the files in {root}; waiting for it.", root=root)),
        cancelled=run.cancelled,
        pause=lambda: run.jobs.pacing.pause(0.05, run.cancelled, scaled=False),
    )
    return held


def _digest(root: Path) -> str:
    return hashlib.sha256(str(root.absolute()).encode("utf-8", "replace")).hexdigest()


def note_files(run: Run, job: Job, fetched: Sequence[Fetched]) -> None:
    """The job learns where its files are; one that was still followed is looked at, for it has ended."""
    run.jobs.store.change(job.id, files=tuple(str(each.root) for each in fetched))
    if job.is_open and job.remote.get("activity_id"):
        try:
            run.jobs.look(job)
        except RequestError as error:
            run.warn(
                tr(
                    "The files are here; the last look at the job {job} failed: {error}",
                    job=job.name,
                    error=error,
                )
            )


class _Fetching:
    """One scenario's download."""

    def __init__(self, run: Run, project_id: str, scenario_id: str, root: Path, progress: Progress) -> None:
        self._run, self._scenario_id, self._root, self._progress = run, scenario_id, root, progress
        self._listing = Listing(run.client, project_id, scenario_id, self._skip)
        self._skipped = self._unsafe = 0
        self._missing: list[Skipped] = []
        self._gone: list[Skipped] = []
        memory = run.jobs.store.home / "unpacked" / f"{_digest(root)}.json"  # not among the person's results
        self._archives = Archives(root, memory)
        self._zips: dict[str, Item] = {}  # by their place below the root

    def fetch(self) -> Fetched:
        run = self._run
        came = self._listed()
        files, size = came.files, came.bytes
        for name in self._zips:
            path = self._root / name
            if path.is_file():
                files, size = files - 1, size - path.stat().st_size
                self._unpack(name)
            files += len(self._archives.contents(name).files)
            size += sum(self._size_of(each) for each in self._archives.contents(name).files)
        for skipped in (*came.skipped, *self._left_out()):
            self._skip(skipped)
        self._missing += came.missing
        self._gone += [each for each in came.skipped if each not in came.missing and _is_safe(each.name)]
        self._judge(files)
        if not self._missing:
            sweep(self._root)
        run.info(
            tr(
                "{words}, {size} MB in {root}; {skipped} skipped.",
                words=trn("{n} file", "{n} files", files),
                size=f"{size / 1e6:,.1f}",
                root=self._root,
                skipped=f"{self._skipped:,}",
            )
        )
        return Fetched(self._root, files, self._skipped, size, tuple(self._missing), tuple(self._gone))

    def _listed(self) -> Transferred:
        """What is listed, fetched; a listing without one file is asked for again before it is believed."""
        for _ in range(LOOKS - 1):
            came = self._download(self._items())
            if self._listing.count or self._skipped:
                return came
            self._run.info(
                tr(
                    "Scenario {scenario_id} is listed without one file; its listing is asked for again.",
                    scenario_id=self._scenario_id,
                )
            )
            self._run.jobs.pacing.pause(LISTED_ANEW, self._run.cancelled)
        return self._download(self._items())

    def _download(self, items: Iterable[Item]) -> Transferred:
        run = self._run
        workers = run.parallel_downloads or WORKERS
        return Downloads(run.client.http, self._root, workers, run.cancelled, self._tell).fetch(items)

    def _items(self) -> Iterator[Item]:
        for file in self._listing.files():
            is_safe = _is_safe(file.parts)
            self._unsafe += not is_safe
            item = Item(file.url, file.parts, relist=self._relist(file))
            if is_safe and is_zip(file.path):
                self._zips[file.path] = item
                if self._archives.is_done(file.path):
                    continue
            yield item

    def _relist(self, file: RemoteFile) -> Callable[[], Optional[str]]:
        return lambda: self._listing.fresh(file, file.url) or None

    def _unpack(self, name: str) -> None:
        """Unpacks a zip; one with a damaged member is fetched again, and at the next run once more."""
        for look in range(LOOKS):
            found = self._archives.unpack(name, self._run.cancelled)
            if not found.damaged or look == LOOKS - 1:
                break
            self._run.info(
                tr(
                    "{damaged}: {reason}; the zip is fetched again.",
                    damaged=found.damaged[0].name,
                    reason=found.damaged[0].reason,
                )
            )
            again = Downloads(self._run.client.http, self._root, 1, self._run.cancelled).fetch([self._zips[name]])
            if not again.files:
                break
        self._missing += found.damaged

    def _left_out(self) -> Iterator[Skipped]:
        for name in self._zips:
            known = self._archives.contents(name)
            yield from known.left_out
            yield from known.damaged

    def _size_of(self, name: str) -> int:
        path = self._root / name
        return path.stat().st_size if path.is_file() else 0

    def _skip(self, skipped: Skipped) -> None:
        self._skipped += 1
        self._run.warn(tr("Skipped {skipped}: {reason}.", skipped=skipped.name, reason=skipped.reason.rstrip(".")))

    def _tell(self, files: int, size: int) -> None:
        listing = self._listing
        if listing.ended:
            self._progress(100.0 * files / max(1, listing.count))
        if files % TOLD_EVERY == 0:
            said = {"count": f"{files:,}", "all": f"{listing.count:,}", "size": f"{size / 1e6:,.1f}"}
            self._run.info(
                tr("{count} of {all} files, {size} MB", **said)
                if listing.ended
                else tr("{count} of {all} or more files, {size} MB", **said)
            )

    def _judge(self, files: int) -> None:
        """Nothing listed is told; files of which none came are an error, unless their names were to blame."""
        if files:
            return
        if self._listing.count > self._unsafe:
            raise RequestError(
                trn(
                    "The {n} file of scenario {scenario} could not be had; the log says why. Try the download again "
                    "later; nothing is paid for it.",
                    "Of the {n} files of scenario {scenario} none could be had; the log says why. Try the download "
                    "again later; nothing is paid for it.",
                    self._listing.count,
                    scenario=self._scenario_id,
                )
            )
        if not self._skipped:
            self._run.warn(
                tr(
                    "The service lists no files for scenario {scenario_id}.",
                    scenario_id=self._scenario_id,
                )
            )


def _layer_files(layer: ResultLayer, beside: Path, crs: str, group: str) -> Iterator[LayerFile]:
    files = [str(path) for path in layer.files]
    style = f"beod_{layer.kind}" if layer.kind in _STYLED else ""
    provider = _PROVIDERS[layer.form]
    if layer.form is Form.SCENE:
        for number, file in enumerate(files):
            title = layer.title if len(files) == 1 else f"{layer.title} {number}"
            yield LayerFile(file, title, provider, group=group)
        return
    if len(files) == 1:
        yield LayerFile(files[0], layer.title, provider, style, group, crs=crs)
        return
    name = re.sub(r"\W+", "_", layer.name)
    merged = f"{beside / name}.gpkg|layername={name}" if layer.form is Form.VECTOR else f"{beside / name}.vrt"
    yield LayerFile(merged, layer.title, provider, style, group, tuple(files), crs)


def _is_safe(parts: Union[str, Sequence[str]]) -> bool:
    try:
        components(parts)
    except UnsafeName:
        return False
    return True


def _share(progress: Progress, place: int, count: int) -> Progress:
    return lambda percent: progress((100.0 * place + percent) / count)

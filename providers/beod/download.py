"""The result files of a scenario into a folder, and the layers that they make."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Optional

from ..declare import LayerFile, Run
from ..errors import AnswerError, RequestError
from ..safe_paths import UnsafeName, components
from ..steps import parts_of
from ..store import Job
from ..transfer import Downloads, Item, Skipped, safe_join, unzip
from .listing import Listing
from .results import Form, ResultLayer, results_in
from .tree import RemoteFile, is_results_zip

WORKERS = 4
TOLD_EVERY = 500  # files
_STYLED = ("building", "tree", "road", "clutter", "dtm")
_PROVIDERS = {Form.VECTOR: "ogr", Form.RASTER: "gdal", Form.SCENE: "cesiumtiles"}

Progress = Callable[[float], None]  # 0..100


@dataclass(frozen=True)
class Fetched:
    """What is in the folder of a scenario at the end, and how much could not be had."""

    root: Path
    files: int
    skipped: int
    bytes: int


def fetch_scenario(run: Run, project_id: str, scenario_id: str, folder: Path, progress: Progress) -> Fetched:
    """All files of the scenario under ``folder/<scenario id>``; what is there already is not fetched again.

    What is skipped is warned of by name. AnswerError where files are listed and none of them could be had.
    """
    try:
        root = safe_join(folder, (scenario_id,))
    except UnsafeName as error:
        raise AnswerError(f"The scenario id {scenario_id!r} cannot be the name of a folder: {error}.") from error
    return _Fetching(run, project_id, scenario_id, root, progress).fetch()


def layers_in(run: Run, roots: Sequence[Path], job: Optional[Job], group: str) -> list[LayerFile]:
    """The layers of these scenario folders; tiles are named in ``parts``, to be put together beside the first one."""
    results = results_in(roots)
    for path in results.incomplete:
        run.warn(f"{path.name} is not shown: a shapefile needs its .shx and .dbf beside it, and one is missing.")
    crs = f"EPSG:{job.request['OUTPUT_CRS']}" if job is not None and job.request.get("OUTPUT_CRS") else ""
    beside = roots[0].with_name(f"{roots[0].name}_layers") if roots else Path()
    files = [file for layer in results.layers for file in _layer_files(layer, beside, crs, group)]
    return [replace(file, cog=file.provider == "gdal") for file in files] if run.values.get("COG") else files


def collect_files(run: Run, job: Job) -> Mapping[str, Any]:
    """Folder and layers of a finished job, of all its runs; the job learns its files."""
    folder = run.folder("OUTPUT")
    if run.scratch in folder.parents:  # nobody chose a folder: one that outlives the run
        folder = run.jobs.store.folder(job.id) / "results"
    runs, fetched = [each for each in parts_of(job) if each.get("scenario_id")], []
    for place, each in enumerate(runs):
        share = _share(run.progress, place, len(runs))
        fetched.append(fetch_scenario(run, each["project_id"], each["scenario_id"], folder, share))
    files = layers_in(run, [each.root for each in fetched], job, job.name)
    note_files(run, job, fetched)
    return {"OUTPUT": folder, "LAYERS": files}


def note_files(run: Run, job: Job, fetched: Sequence[Fetched]) -> None:
    """The job learns where its files are; one that was still followed is looked at, for it has ended."""
    run.jobs.store.change(job.id, files=tuple(str(each.root) for each in fetched))
    if job.is_open and job.remote.get("activity_id"):
        try:
            run.jobs.look(job)
        except RequestError as error:
            run.warn(f"The files are here; the last look at the job {job.name} failed: {error}")


class _Fetching:
    """One scenario's download."""

    def __init__(self, run: Run, project_id: str, scenario_id: str, root: Path, progress: Progress) -> None:
        self._run, self._scenario_id, self._root, self._progress = run, scenario_id, root, progress
        self._listing = Listing(run.client, project_id, scenario_id, self._skip)
        self._skipped = self._unsafe = 0
        self._archive: Optional[Path] = None
        place = hashlib.sha256(str(root.absolute()).encode("utf-8", "replace")).hexdigest()
        self._mark = run.jobs.store.home / "unpacked" / f"{place}.json"  # not among the person's results
        self._unpacked, self._left_out = _read_mark(self._mark, root)

    def fetch(self) -> Fetched:
        run = self._run
        workers = (run.parallel_downloads or WORKERS)
        downloads = Downloads(run.client.http, self._root, workers, run.cancelled, self._tell)
        came = downloads.fetch(self._items())
        for skipped in came.skipped:
            self._skip(skipped)
        files, size = came.files, came.bytes
        if self._archive is not None and self._archive.exists():
            files, size = files - 1, size - self._archive.stat().st_size
            self._unpack(self._archive)
        for skipped in self._left_out:
            self._skip(skipped)
        files += len(self._unpacked)
        size += sum((self._root / name).stat().st_size for name in self._unpacked)
        self._judge(files)
        run.info(f"{files:,} files, {size / 1e6:,.1f} MB in {self._root}; {self._skipped:,} skipped.")
        return Fetched(self._root, files, self._skipped, size)

    def _items(self) -> Iterator[Item]:
        for file in self._listing.files():
            if self._listing.is_zip or is_results_zip(file.parts, self._scenario_id):
                if self._unpacked:
                    continue
                self._archive = self._root / file.parts[-1]
            self._unsafe += not _is_safe(file.parts)
            yield Item(file.url, file.parts, relist=self._relist(file))

    def _relist(self, file: RemoteFile) -> Callable[[], Optional[str]]:
        return lambda: self._listing.fresh(file, file.url) or None

    def _unpack(self, archive: Path) -> None:
        """The zip goes once its files are out; a broken one goes too, or it would stay broken for ever."""
        try:
            unpacked = unzip(archive, self._root, cancelled=self._run.cancelled)
        except AnswerError:
            archive.unlink()
            raise
        self._unpacked = tuple(path.relative_to(self._root).as_posix() for path in unpacked.files)
        self._left_out = unpacked.skipped
        mark = {"files": self._unpacked, "left_out": [[each.name, each.reason] for each in self._left_out]}
        self._mark.parent.mkdir(parents=True, exist_ok=True)
        self._mark.write_text(json.dumps(mark), encoding="utf-8")
        archive.unlink()

    def _skip(self, skipped: Skipped) -> None:
        self._skipped += 1
        self._run.warn(f"Skipped {skipped.name}: {skipped.reason.rstrip('.')}.")

    def _tell(self, files: int, size: int) -> None:
        listing = self._listing
        if listing.ended:
            self._progress(100.0 * files / max(1, listing.count))
        if files % TOLD_EVERY == 0:
            more = "" if listing.ended else " or more"
            self._run.info(f"{files:,} of {listing.count:,}{more} files, {size / 1e6:,.1f} MB")

    def _judge(self, files: int) -> None:
        """Nothing listed is told; files of which none came are an error, unless their names were to blame."""
        if files:
            return
        if self._listing.count > self._unsafe:
            raise RequestError(
                f"Of the {self._listing.count:,} files of scenario {self._scenario_id} none could be had; the log says "
                "why. Try the download again later; nothing is paid for it."
            )
        if not self._skipped:
            self._run.warn(f"The service lists no files for scenario {self._scenario_id}.")


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


def _read_mark(path: Path, root: Path) -> tuple[tuple[str, ...], tuple[Skipped, ...]]:
    """What came out of the zip in an earlier run and what was left out; nothing unless all files are still there."""
    try:
        mark = json.loads(path.read_text(encoding="utf-8"))
        names = tuple(str(name) for name in mark["files"])
        left_out = tuple(Skipped(str(name), str(reason)) for name, reason in mark["left_out"])
        return (names, left_out) if all(safe_join(root, name).is_file() for name in names) else ((), ())
    except (OSError, ValueError, TypeError, KeyError):
        return (), ()


def _is_safe(parts: Sequence[str]) -> bool:
    try:
        components(parts)
    except UnsafeName:
        return False
    return True


def _share(progress: Progress, place: int, count: int) -> Progress:
    return lambda percent: progress((100.0 * place + percent) / count)

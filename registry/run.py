"""One run: the steps in their order, what is done where something breaks, and what is left behind."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Callable

import numpy as np
from distributed import Client, as_completed

from ..checks.countries import is_country
from ..checks.places import EUDR
from ..language import trn
from . import order, picture, stopping, tasks
from .cells import Cells, divide, write_cells
from .errors import ArgumentError, NoWorkers, UnreadableError, explain_error
from .files import find_files, identity_of
from .folders import clear, prepare_folder
from .outcome import RegistryOutcome, summary_of
from .page import write_page
from .plan import Asked, Plan, PlanPart, Sizes, Source, options_of, write_plan
from .sources import describe, refuse_mixed
from .workers import Watch

Say = Callable[[str], None]
SMALL_FILES = (
    "So many small files take longer than their plots: python3 -m georelay.registry convert brings them together "
    "within seconds."
)
_MANY_PARTS, _FEW_PLOTS = 100, 1000  # parts, and plots in each, from and below which that is worth a word
WITHOUT_WORLD = (
    "There is no world map of QGIS (world_map.gpkg; --world names it), so outside_land, country_mismatch and "
    "swapped_coordinates of a whole registry were not looked for."
)
_SIZES = Sizes()
_RETRIES = 2  # of a task whose worker was lost or whose disk stumbled


def check_registry(
    given: Sequence[str], out: Path, asked: Asked, client: Client, say: Say, sizes: Sizes = _SIZES
) -> RegistryOutcome:
    """Check all plots of the files; ``_SUCCESS`` is written last, and only where everything was done.

    Raises ``RegistryError`` where the run cannot go on; then nothing that looks like a result is left.
    """
    started = time.monotonic()
    names, out = find_files(given), out.absolute()
    prepare_folder(out)
    try:
        with Watch(client) as watch:
            outcome = RegistryRun(out, asked, sizes, client, say, watch).check(names)
        outcome.seconds = time.monotonic() - started
        _write_result(outcome, out)
        return outcome
    except BaseException as error:
        clear(out)
        raise explain_error(error, out) from error
    finally:
        shutil.rmtree(out / "work", ignore_errors=True)


class RegistryRun:
    """The steps of one check."""

    def __init__(self, out: Path, asked: Asked, sizes: Sizes, client: Client, say: Say, watch: Watch) -> None:
        self.out, self.asked, self.sizes, self.client, self.say, self.watch = out, asked, sizes, client, say, watch

    def check(self, names: Sequence[str]) -> RegistryOutcome:
        plan, trouble = self._plan(names)
        outcome = RegistryOutcome(plan, trouble=trouble)
        if not asked_world(plan):
            self.say(WITHOUT_WORLD)
        shares = -(-plan.total // self.sizes.cell) if self.asked.id_field else 0
        looked = self._look(plan, shares, outcome)
        self.live = [each.part for each in looked]
        np.save(self.out / "work" / tasks.LIVE, np.array(self.live, dtype=np.int64))
        self._judge(looked, shares, outcome)
        self._count(plan, outcome)
        return outcome

    def _plan(self, names: Sequence[str]) -> tuple[Plan, list[str]]:
        sources: list[Source] = []
        parts: list[PlanPart] = []
        trouble: list[str] = []
        known: set[tuple[object, ...]] = set()
        start = 0
        for name in names:
            try:
                source, pieces = describe(name, self.asked, self.sizes.part)
            except UnreadableError as error:
                trouble.append(str(error))
                self.say(str(error))
                continue
            layer = (*identity_of(source.path), source.table)
            if layer in known:  # file.gpkg and file.gpkg|layername=x
                continue
            known.add(layer)
            offset = 0
            for count, first, last, skip in pieces:
                parts.append(PlanPart(len(parts), len(sources), start + offset, count, offset, first, last, skip))
                offset += count
            start += offset
            sources.append(source)
        if sources:
            refuse_mixed(sources)
        self._refuse_missing(trouble, sources, names)
        if not trouble and not start:
            raise ArgumentError(f"There is no plot in {', '.join(names[:3])}. Nothing was checked.")
        plan = Plan(self.asked, self.sizes, tuple(sources), tuple(parts))
        if not trouble:
            _refuse_country(plan)
        write_plan(plan, self.out / "work")
        self.say(
            f"{trn('{n} file', '{n} files', len(sources))}, {trn('{n} plot', '{n} plots', start)}, "
            f"{trn('{n} part', '{n} parts', len(parts))}."
        )
        if len(parts) >= _MANY_PARTS and start < _FEW_PLOTS * len(parts):
            self.say(SMALL_FILES)
        return plan, trouble

    def _refuse_missing(self, trouble: list[str], sources: list[Source], names: Sequence[str]) -> None:
        """A column that no file has is a wrong argument, not a broken file."""
        for column in (self.asked.id_field, self.asked.area_field):
            if column and not sources and all(f"has no column {column} " in each for each in trouble):
                raise ArgumentError(f"No file of these has a column {column}. Nothing was checked.")

    def _look(self, plan: Plan, shares: int, outcome: RegistryOutcome) -> list[tasks.LookedPart]:
        """The parts of the files that could be read to their end."""
        numbers = [part.number for part in plan.parts]
        looked = self._each("Single plots", tasks.look, numbers, shares)
        broken = {plan.parts[each.part].source: each.trouble for each in looked if each.trouble}
        for sentence in broken.values():
            outcome.trouble.append(sentence)
            self.say(sentence)
        kept = []
        outcome.plots.update({number: 0 for number in range(len(plan.sources)) if number not in broken})
        for each in looked:
            source = plan.parts[each.part].source
            if source in broken:
                self._forget(each.part)
                continue
            kept.append(each)
            outcome.plots[source] += each.count
            outcome.add(each)
            outcome.hectares += each.hectares
        return kept

    def _forget(self, part: int) -> None:
        for folder, pattern in (("findings", "plots-{:06d}-*"), ("work", "marks-plots-{:06d}-*")):
            for path in (self.out / folder).glob(pattern.format(part)):
                path.unlink()

    def _judge(self, looked: list[tasks.LookedPart], shares: int, outcome: RegistryOutcome) -> None:
        sample = np.concatenate([np.zeros((0, 3)), *(each.sample for each in looked)])
        weight = np.concatenate([np.zeros(0), *(_weights(each) for each in looked)])
        cells = divide(sample[:, :2], sample[:, 2], weight, self.sizes.cell)
        counts = self._spread(cells)
        there = np.flatnonzero(counts).tolist()
        giants = [cell == len(cells) for cell in there]
        for found in self._each("Pairs of plots", tasks.judge, there, each=giants):
            outcome.add(found)
        outcome.counts += tasks.choose_twins(str(self.out), len(cells))
        for found in self._each("Plot ids", tasks.judge_ids, range(shares)):
            outcome.add(found)
        self._judge_whole(looked, outcome)
        self._draw(sample, outcome)

    def _spread(self, cells: Cells) -> np.ndarray:
        """(cells + 1,) plots that were written to each."""
        write_cells(cells, self.out / "work")
        reaches = np.tile([np.inf, np.inf, -np.inf, -np.inf], (len(cells), 1))
        for some in self._each("Places", tasks.reach, self.live):
            reaches[:, :2] = np.minimum(reaches[:, :2], some[:, :2])
            reaches[:, 2:] = np.maximum(reaches[:, 2:], some[:, 2:])
        np.save(self.out / "work" / tasks.REACHES, reaches)
        counts = np.zeros(len(cells) + 1, dtype=np.int64)
        for some in self._each(f"Into {len(cells):,} cells", tasks.spread, self.live):
            counts += some
        return counts

    def _judge_whole(self, looked: list[tasks.LookedPart], outcome: RegistryOutcome) -> None:
        def ask(task: Any, *further: Any, each: Sequence[Any] = ()) -> list[Any]:
            return self._each("", task, self.live, *further, each=each)

        placed = [each.placed for each in looked]
        usual = order.usual_of(ask, placed, asked_world(outcome.plan))
        for found in self._each("Exchanged coordinates", tasks.judge_places, self.live, usual):
            outcome.add(found)
        tallies = [each.tally for each in looked if each.tally is not None]
        if tallies:
            whole = np.sum(tallies, axis=0)
            outcome.counts += tasks.judge_whole(str(self.out), whole)
            self._judge_fit(whole, outcome)

    def _judge_fit(self, tally: np.ndarray, outcome: RegistryOutcome) -> None:
        """Areas in another unit among the plots without an error, of which alone the EU's file is made."""
        if outcome.plan.asked.profile != EUDR or outcome.unfit or not tally[:2].any():
            return
        invalid, _ = self._marks(outcome.plan)
        if not invalid.any() or invalid.all():
            return
        np.save(self.out / "work" / tasks.UNFIT, invalid)
        for some in self._each("", tasks.tally_unfit, self.live):
            tally = tally - some
        outcome.counts += tasks.judge_whole(str(self.out), tally, ["area_unit"])

    def _draw(self, sample: np.ndarray, outcome: RegistryOutcome) -> None:
        """The map of the report, where any plot has a place."""
        grid = picture.grid_of(sample[:, :2])
        if grid is None:
            return
        plots = np.zeros(grid.columns * grid.lines + 1, dtype=np.int64)
        found = np.zeros((2, len(plots)), dtype=np.int64)
        for some in self._each("", tasks.density, self.live, grid):
            plots += some
        names = sorted(path.name for path in (self.out / "findings").glob("*.parquet"))
        for some in self._each("Map", tasks.heat, range(len(names)), grid, each=names):
            found += some
        outcome.map = picture.draw(grid, plots, *found) + picture.told_of(grid, plots)

    def _count(self, plan: Plan, outcome: RegistryOutcome) -> None:
        """Plots with an error, and with warnings only."""
        invalid, warned = self._marks(plan)
        outcome.errors, outcome.warnings = int(invalid.sum()), int((warned & ~invalid).sum())

    def _marks(self, plan: Plan) -> tuple[np.ndarray, np.ndarray]:
        """(plots,) those with an error, those with a warning."""
        invalid, warned = np.zeros(plan.total, dtype=bool), np.zeros(plan.total, dtype=bool)
        for path in (self.out / "work").glob("marks-*.npz"):
            with np.load(path) as marks:
                invalid[marks["errors"]] = True
                warned[marks["warnings"]] = True
        return invalid, warned

    def _each(
        self, title: str, task: Any, numbers: Iterable[int], *further: Any, each: Sequence[Any] = ()
    ) -> list[Any]:
        """The answers of a task for each number, in their order. ``each``: a further argument for each number."""
        numbers = list(numbers)
        last: list[tuple[Any, ...]] = [(one,) for one in each] if len(each) else [()] * len(numbers)
        futures = [
            self.client.submit(task, str(self.out), number, *further, *own, pure=False, retries=_RETRIES)
            for number, own in zip(numbers, last)
        ]
        return self._gathered(title, futures)

    def _gathered(self, title: str, futures: list[Any]) -> list[Any]:
        answers: dict[str, Any] = {}
        self.watch.futures = futures
        try:
            for done, (future, answer) in enumerate(as_completed(futures, with_results=True), 1):
                stopping.obey()
                if isinstance(answer, BaseException):  # so Dask hands over what was given up
                    raise NoWorkers if self.watch.is_lost else answer
                answers[future.key] = answer
                future.release()
                if title and (done == len(futures) or done % max(1, len(futures) // 20) == 0):
                    self.say(f"{title}: {done:,} of {len(futures):,}")
        except BaseException:
            self.client.cancel(futures)
            raise
        return [answers[future.key] for future in futures]


def _refuse_country(plan: Plan) -> None:
    """A misspelt column would be the country of every plot."""
    given = plan.asked.country
    if given and not plan.has_countries and not is_country(given):
        raise ArgumentError(
            f"{given} is neither a column of these files nor a country's code of two capital letters, such as GH. "
            "Nothing was checked."
        )


def _weights(looked: tasks.LookedPart) -> np.ndarray:
    count = len(looked.sample)
    return np.full(count, looked.placed / count) if count else np.zeros(0)


def asked_world(plan: Plan) -> bool:
    """Whether the rules of place run."""
    return options_of(plan).world is not None


def _write_result(outcome: RegistryOutcome, out: Path) -> None:
    summary = summary_of(outcome)
    text = json.dumps(summary, indent=2, ensure_ascii=False)
    (out / "summary.json").write_text(text + "\n", encoding="utf-8")
    write_page(summary, outcome, out / "report.html")
    shutil.rmtree(out / "work", ignore_errors=True)
    stopping.obey()
    if not outcome.trouble:
        (out / "_SUCCESS").touch()

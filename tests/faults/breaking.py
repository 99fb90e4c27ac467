"""Breaks one request of a main job in one way, runs it, runs it again without the fault, and judges both."""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

sys.path.append(str(Path(__file__).parent.parent / "providers"))

from every_desk import Desk  # noqa: E402
from georelay.providers import http  # noqa: E402
from georelay.providers.errors import Cancelled, GeoRelayError, OutcomeUnknown  # noqa: E402
from georelay.sandbox.faults import clear_faults  # noqa: E402
from georelay.sandbox.server import Sandbox  # noqa: E402
from main_jobs import MainJob  # noqa: E402
from ways import Way  # noqa: E402
from wrong_answers import PYTHON  # noqa: E402

PATIENCE = 3.0  # seconds after which the person who waits for a lasting fault stops it
RIGHT, SENTENCE, STOPPED, OPEN = "ended right", "one sentence", "stopped by its person", "outcome unknown"
KILLED = "killed"
FIRST = (RIGHT, SENTENCE, OPEN, STOPPED, KILLED)


@dataclass(frozen=True)
class Asked:
    """The request number ``at`` of the job; ``match`` names it, with ``*`` for ids."""

    at: int
    port: str
    method: str
    match: str


@dataclass
class Verdict:
    """How the broken run and the one after it ended, the last sentence, and what was not fair."""

    first: str = ""
    last: str = ""
    sentence: str = ""
    faults: list[str] = field(default_factory=list)


@dataclass
class Matrix:
    """How often each request of each job ended in which way."""

    cells: dict[tuple[str, int, str], Counter[str]] = field(default_factory=dict)

    def add(self, job: str, asked: Asked, verdict: Verdict) -> None:
        cell = self.cells.setdefault((job, asked.at + 1, f"{asked.method} {asked.match}"), Counter())
        cell.update(["ways", verdict.first, "again " + verdict.last, *(["fault"] if verdict.faults else [])])

    def lines(self) -> Iterator[str]:
        """A table in Markdown."""
        heads = ("request", "ways", *FIRST, "the same run again: right", OPEN, "faults")
        yield "| " + " | ".join(heads) + " |"
        yield "|---" * len(heads) + "|"
        names = ("ways", *FIRST, "again " + RIGHT, "again " + OPEN, "fault")
        for (job, number, label), cell in sorted(self.cells.items()):
            counts = " | ".join(str(cell[name]) for name in names)
            yield f"| {job} {number}. `{label}` | {counts} |"
        total = sum(self.cells.values(), Counter())
        yield "| in all | " + " | ".join(str(total[name]) for name in names) + " |"


@contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    folder.mkdir(parents=True)
    with Sandbox(folder / "sandbox", seconds=0.0) as running:
        yield Desk(running, folder)


def requests_of(job: MainJob, folder: Path) -> tuple[list[Asked], Any, dict[str, int]]:
    """What the unbroken job asks, in turn; what it shows in the end, and what it made."""
    with desk_in(folder) as desk:
        shown = job.run(desk)
        asked = [
            Asked(at, each["port"], each["method"], _without_ids(each["path"]))
            for at, each in enumerate(desk.sandbox.state.requests())
        ]
        return asked, shown, job.made(desk)


def _without_ids(path: str) -> str:
    return re.sub(r"(?<=/)(0x[0-9a-f]+|[0-9a-f-]{36}|\d{2,}|\d{2,}(?=\.))(?=[/.]|$)", "*", path)


def broken(job: MainJob, asked: Asked, way: Way, right: Any, made: dict[str, int], folder: Path) -> Verdict:
    """The verdict on the job whose request is broken in that way."""
    verdict = Verdict()
    with desk_in(folder) as desk:
        _break(desk, asked, way)
        verdict.first = _run(job, desk, right, verdict, way)
        _count(job, desk, made, verdict)
        clear_faults(desk.sandbox.state)
        verdict.last = again(job, desk, right, made, verdict)
    return verdict


def _break(desk: Desk, asked: Asked, way: Way) -> None:
    if way.lasting:
        desk.fault(f"{asked.method} {asked.match}", port=asked.port, times=None, **way.fault)
    else:
        desk.fault("* *", port="*", after=asked.at, **way.fault)


def _run(job: MainJob, desk: Desk, right: Any, verdict: Verdict, way: Optional[Way] = None) -> str:
    """How one run ends; what is not fair about it goes into the verdict."""
    until = time.monotonic() + PATIENCE
    desk.cancelled = lambda: bool(way and way.lasting) and time.monotonic() > until
    try:
        with _in_a_hurry(bool(way and way.times_out)):
            shown = job.run(desk)
    except Cancelled as error:
        _judge(error, verdict)
        return STOPPED
    except OutcomeUnknown as error:
        _judge(error, verdict)
        return OPEN
    except GeoRelayError as error:
        _judge(error, verdict)
        return SENTENCE
    except Exception as error:  # what is looked for
        verdict.faults.append(f"{type(error).__name__}: {str(error)[:200]}")
        return "broke"
    finally:
        found = [line for line in desk.said if re.search("Traceback|NoneType|Expecting", line)]
        verdict.faults += [f"told: {line[:200]}" for line in found]
    if shown != right:
        verdict.faults.append(f"counted as a success: {str(shown)[:200]} instead of {str(right)[:200]}")
    return RIGHT


@contextmanager
def _in_a_hurry(hurries: bool) -> Iterator[None]:
    """The client waits one second for an answer instead of minutes."""
    real = http.send
    if hurries:
        http.send = lambda session, call, *more: real(session, replace(call, timeout=(1.0, 1.0)), *more)
    try:
        yield
    finally:
        http.send = real


def _judge(error: GeoRelayError, verdict: Verdict) -> None:
    sentence = str(error)
    verdict.sentence = sentence
    if PYTHON.search(sentence) or "\n" in sentence or not 20 < len(sentence) < 1500:
        verdict.faults.append(f"no sentence for people: {sentence[:300]}")


def _count(job: MainJob, desk: Desk, made: dict[str, int], verdict: Verdict, whole: bool = False) -> None:
    now = job.made(desk)
    if any(now[kind] > made[kind] for kind in made) or (whole and now != made):
        verdict.faults.append(f"made {now} instead of {made}")


def again(job: MainJob, desk: Desk, right: Any, made: dict[str, int], verdict: Verdict) -> str:
    """The same run without the fault; where it may not send again yet, once more after that time."""
    end = _run(job, desk, right, verdict)
    if end == OPEN and not job.stays_open:
        desk.later(minutes=11)
        end = _run(job, desk, right, verdict)
    _count(job, desk, made, verdict, whole=end == RIGHT)
    if end != RIGHT and not (end == OPEN and job.stays_open):
        verdict.faults.append(f"the same run again: {end}: {verdict.sentence[:250]}")
    return end

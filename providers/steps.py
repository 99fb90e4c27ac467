"""Work as data: what an operation makes, step by step, and how each step is found again when its reply is lost.

Everything that a step may use lies in its stored job and in the job's folder, so
the same steps serve the run that was asked for, the next one, and `collectjobs`.
The engine (`engine.py`) is the only one that carries them out.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Callable, Optional, Union

from ..language import tr
from .declare import Ports, Run
from .errors import InputError
from .store import Job, JobState, JobStore


class Trace(Enum):
    """What a `find` says that found nothing: None is no trace, which proves nothing."""

    DENIED = "denied"  # the service's own list was read to its end, and it is not there


DENIED = Trace.DENIED
Reply = Mapping[str, Any]  # every remote id and word that is to be kept
Found = Union[Reply, Trace, None]
NO_FACTS: Mapping[str, Any] = {}


@dataclass(frozen=True)
class At:
    """Where a step stands. ``facts``: what its ``before`` gathered before it was sent, {} where it could not."""

    client: Any
    job: Job
    folder: Path
    store: JobStore
    ports: Ports
    facts: Mapping[str, Any] = field(default_factory=dict)

    def reply(self, step: str) -> Reply:
        """The reply of an earlier step."""
        return self.job.steps[step]

    def read(self, name: str) -> Any:
        """A JSON file of the job's folder; InputError where it is not there (any more)."""
        path = self.path(name)
        try:
            return json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise InputError(
                tr(
                    "{file} is damaged. Nothing was sent. Run the algorithm again.",
                    file=path,
                )
            ) from error

    def path(self, name: str) -> Path:
        """A file of the job's folder that is there."""
        path = self.folder / name
        if not path.exists():
            raise InputError(
                tr(
                    "What {job} sends is not in its folder. Nothing was sent. Run the algorithm again to go on.",
                    job=self.job.name,
                )
            )
        return path


@dataclass(frozen=True)
class Step:
    """One creating call: ``send`` makes it and returns its reply.

    ``before``: facts that ``find`` needs, gathered before each try and stored together with the step's mark.
    ``find``: reads only; the reply of what a lost answer made, DENIED or None. ``there``: the same out of the
    facts, before anything is sent. ``denial``: so many seconds after sending the list of ``find`` is the last
    word, and a step that it denies was not done; None: never. ``costs``: it may be charged.
    ``optional``: a refusal of this one is told, and the others go on; ``undone`` says what is not done then.
    ``title``: what sentences call it, where its name is none for people.
    """

    name: str
    send: Callable[[At], Reply]
    find: Optional[Callable[[At], Found]] = None
    before: Optional[Callable[[At], Mapping[str, Any]]] = None
    there: Optional[Callable[[At], Optional[Reply]]] = None
    denial: Optional[float] = None
    costs: bool = False
    optional: bool = False
    undone: str = ""
    title: str = ""

    @property
    def called(self) -> str:
        """How sentences call it."""
        return tr(self.title or self.name)


File = Union[Path, Mapping[str, Any], Sequence[Any], None]  # a file to be kept, or a value to be kept as JSON


@dataclass(frozen=True)
class Order:
    """What the person asked for. ``request`` holds the plain values that define the run, without outputs and
    defaulted names; ``content`` is the SHA-256 of what is sent; both together make two runs the same.

    ``files`` stay in the job's folder; ``cargo`` is put there only while something is still to be sent.
    """

    request: Mapping[str, Any]
    content: str
    name: str
    files: Mapping[str, File] = field(default_factory=dict)
    cargo: Mapping[str, File] = field(default_factory=dict)


@dataclass(frozen=True)
class Part:
    """One of several runs under a job. ``key`` finds it again: the parent's new run has new parts."""

    key: str
    request: Mapping[str, Any]
    content: str
    files: Mapping[str, File] = field(default_factory=dict)


def no_parts(at: At) -> Sequence[Part]:
    """The ``parts`` of work that is never divided."""
    return ()


def followed(at: At) -> Mapping[str, Any]:
    """The ``settled`` of work that goes on at the service."""
    return {}


def done(at: At) -> Mapping[str, Any]:
    """The ``settled`` of work that is over with its last step."""
    return {"state": JobState.SUCCEEDED, "progress": 100.0}


def as_asked(run: Run) -> bool:
    """The ``waits`` of work that is waited for where the person says so."""
    return bool(run.values.get("WAIT"))


@dataclass(frozen=True)
class Work:
    """How an operation makes something. The engine runs it; nothing creates, charges or uploads beside it.

    ``order(run)`` reads the inputs. ``prepare(run, at)`` judges what needs the service, before anything is made,
    leaves its findings in the job's folder and returns what is to be kept as ``remote``; it is asked again
    until it has. ``steps(at)`` and ``parts(at)`` come from the stored job and its folder alone. ``settled(at)``,
    after the last step: the changes of the job (state, status, ...). ``outputs(run, job)``: what is told at once;
    the operation's ``collect`` tells the rest. ``unfollowed(job)``: why it cannot be waited for, "" where it can.
    ``idle(run)``: the outputs where there is nothing to make, so that no job is made; None where there is.
    ``repeats``: one that has ended well is not followed, each run makes another. ``spent``: files of the job's
    folder that nobody needs after the last step. ``share``: percent of the progress bar for the remote work, the
    rest is for ``collect``.
    """

    order: Callable[[Run], Order]
    steps: Callable[[At], Sequence[Step]]
    outputs: Callable[[Run, Job], Mapping[str, Any]]
    prepare: Optional[Callable[[Run, At], Mapping[str, Any]]] = None
    parts: Callable[[At], Sequence[Part]] = no_parts
    settled: Callable[[At], Mapping[str, Any]] = followed
    waits: Callable[[Run], bool] = as_asked
    unfollowed: Callable[[Job], str] = lambda job: ""
    idle: Callable[[Run], Optional[Mapping[str, Any]]] = lambda run: None
    repeats: bool = False
    spent: tuple[str, ...] = ()
    share: float = 100.0


def parts_of(job: Job) -> Sequence[Mapping[str, Any]]:
    """The ids of each run of the job: one, or one for each of its parts that is started."""
    parts = job.remote.get("parts")
    if parts is None and isinstance(job.remote.get("runs"), list):  # a journal of version 0.1
        parts = job.remote["runs"]
    return parts or [job.remote]


def part_count(job: Job) -> int:
    """How many runs the job is to have."""
    old = job.remote.get("runs")
    count = job.remote.get("part_count") or job.remote.get("run_count") or (old if isinstance(old, int) else 0)
    return max(int(count or 0), len(parts_of(job)))


def keep_file(folder: Path, name: str, file: File, spare: Path) -> None:
    """Puts a file into the job's folder: one of the run's own (in ``spare``) is moved, the person's is copied."""
    if file is None or (isinstance(file, Path) and not file.exists()):
        return
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{name}.part"  # another process may be reading the one that is there
    if not isinstance(file, Path):
        part.write_text(json.dumps(file, ensure_ascii=False), encoding="utf-8")
    elif spare in file.parents:
        shutil.move(str(file), str(part))
    else:
        shutil.copyfile(str(file), str(part))
    part.replace(folder / name)

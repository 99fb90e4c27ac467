"""The folder of the job list: what may be one, places inside it, and taking over an older one.

Places of files that lie in the home are stored from the home on, behind ``PREFIX``, so that a home that is moved or
renamed still finds them.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path, PurePosixPath
from typing import Any

from ..language import tr
from .errors import InputError

PREFIX = "$GEORELAY_HOME/"
JOURNAL, LEDGER = "jobs.sqlite", "ledger.sqlite"
_NETWORK = (
    "nfs",
    "nfs4",
    "cifs",
    "smb2",
    "smb3",
    "smbfs",
    "afs",
    "ncpfs",
    "afpfs",
    "webdav",
    "davfs",
    "fuse.sshfs",
    "fuse.davfs",
    "fuse.rclone",
    "fuse.gvfsd-fuse",
)
_MOUNTS = Path("/proc/mounts")
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW
_DATABASES = (".sqlite", ".gpkg")
_SIDE_FILES = ("-wal", "-shm", "-journal")
_STAYS = ("locks", "taken-over")


def stored_place(place: str, home: Path) -> str:
    """A file's place (with what GDAL has behind ``|``) as the journal keeps it."""
    try:
        inner = Path(place).relative_to(home.absolute())
    except ValueError:
        return place
    return PREFIX + inner.as_posix()


def real_place(stored: str, home: Path) -> str:
    """The place that `stored_place` made of one; places outside the home are as they were."""
    if not stored.startswith(PREFIX):
        return stored
    return str(home.absolute().joinpath(*PurePosixPath(stored[len(PREFIX) :]).parts))


def refuse_network_drive(home: Path) -> None:
    """InputError for a home on a network drive: SQLite's write-ahead log needs memory that its users share.

    https://www.sqlite.org/wal.html, "All processes using a database must be on the same host computer".
    """
    if is_on_network(home):
        raise InputError(
            tr(
                "The job list cannot be kept in {home}: that is a network drive, on which it could be damaged. "
                "Nothing was sent. Set GEORELAY_HOME to a folder on a drive of this computer.",
                home=home,
            )
        )


def is_on_network(folder: Path) -> bool:
    """Whether the folder, or what is there of the way to it, is on another computer; False where nobody can tell."""
    if sys.platform == "win32":
        return _is_remote_drive(os.path.realpath(folder))
    try:
        mounts = _MOUNTS.read_text("utf-8", "replace").splitlines()
    except OSError:  # macOS has no such list
        return False
    return kind_of_mount(os.path.realpath(folder), mounts) in _NETWORK


def kind_of_mount(path: str, mounts: Iterable[str]) -> str:
    """The type of file system that holds an absolute path, by the lines of ``/proc/mounts``."""
    best, kind = "", ""
    for fields in (line.split(" ") for line in mounts):
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ").rstrip("/")
        if (path == point or path.startswith(f"{point}/")) and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind


def _is_remote_drive(path: str) -> bool:
    import ctypes

    drive = os.path.splitdrive(path)[0]
    if drive.startswith("\\\\") and not drive.startswith("\\\\?\\"):
        return True
    windll: Any = getattr(ctypes, "windll", None)
    return windll is not None and windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE_DRIVE


def take_over(old: Path, home: Path) -> bool:
    """Brings jobs, results and the list of what was analysed of an older home into this one, once; True if it did.

    The older home stays as it is: projects may show its results. A job that is in both is taken as it was changed
    last. InputError, with nothing half known, where it cannot be read or there is no room.
    """
    mark = home / "taken-over" / hashlib.sha256(str(old.absolute()).encode("utf-8", "replace")).hexdigest()[:16]
    if mark.exists() or not (old / JOURNAL).is_file() or old.absolute() == home.absolute():
        return False
    try:
        _bring_files(old, home)
        _bring_jobs(old, home)
        _bring_rows(old / LEDGER, home / LEDGER)
        mark.parent.mkdir(exist_ok=True)
        mark.write_text(f"{old}\n", "utf-8")
    except (OSError, sqlite3.Error) as error:
        raise InputError(
            tr(
                "The job list of an earlier version in {old} cannot be taken over into {home} ({error}). Nothing "
                "was sent. Mend that, or set GEORELAY_HOME to the older folder to go on with it.",
                old=old,
                home=home,
                error=error,
            )
        ) from error
    return True


def _bring_files(old: Path, home: Path) -> None:
    for folder, names, files in os.walk(old):
        inner = Path(folder).relative_to(old)
        if inner == Path():
            names[:] = [name for name in names if name not in _STAYS]
            files = [name for name in files if name not in (JOURNAL, LEDGER)]
        (home / inner).mkdir(parents=True, exist_ok=True)
        for name in files:
            if not name.endswith(_SIDE_FILES):
                _bring_file(Path(folder) / name, home / inner / name)


def _bring_file(source: Path, target: Path) -> None:
    """The same file under a second name where the drive can do that; a database under two names would be damaged."""
    if target.exists():
        return
    half = target.with_name(f"{target.name}.part")
    half.unlink(missing_ok=True)
    if source.suffix.lower() in _DATABASES and _copy_database(source, half):
        os.replace(half, target)
        return
    half.unlink(missing_ok=True)
    if source.suffix.lower() not in _DATABASES:
        try:
            os.link(source, half)
        except OSError:  # another drive, or one that knows no second names
            shutil.copy2(source, half)
    else:
        shutil.copy2(source, half)
    os.replace(half, target)


def _copy_database(source: Path, target: Path) -> bool:
    """Also what is in its write-ahead log only; False for a file of such a name that is no database."""
    try:
        with closing(_read_only(source)) as db, closing(sqlite3.connect(str(target))) as copy:
            db.backup(copy)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        return False
    return True


def _bring_jobs(old: Path, home: Path) -> None:
    with closing(_read_only(old / JOURNAL)) as source, closing(sqlite3.connect(str(home / JOURNAL))) as db, db:
        columns = _shared_columns(source, db, "jobs")
        db.execute("BEGIN IMMEDIATE")
        known = dict(db.execute("SELECT id, updated FROM jobs"))
        for row in source.execute(_rows_of("jobs", columns) + " ORDER BY rowid"):
            job = dict(zip(columns, row))
            if job["id"] in known and (job.get("updated") or "") <= (known[job["id"]] or ""):
                continue
            job["files"] = _moved(job.get("files"), old, home)
            _insert(db, "jobs", list(job), list(job.values()))


def _moved(files: Any, old: Path, home: Path) -> Any:
    """The JSON of the places of a job's files; those in the older home are in the new one now."""
    try:
        places = json.loads(files or "[]")
    except (ValueError, TypeError):
        return files  # it is told as damaged where it is read
    if not isinstance(places, list):
        return files
    return json.dumps([stored_place(each, old) if isinstance(each, str) else each for each in places])


def _bring_rows(source: Path, target: Path) -> None:
    """What was analysed before; what the new list knows already stays as it is."""
    if not source.is_file():
        return
    if not target.exists():
        _bring_file(source, target)
        return
    with closing(_read_only(source)) as old, closing(sqlite3.connect(str(target))) as db, db:
        for (table,) in old.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            columns = _shared_columns(old, db, table)
            if columns:
                for row in old.execute(_rows_of(table, columns)):
                    _insert(db, table, columns, row, "IGNORE")


def _insert(
    db: sqlite3.Connection, table: str, columns: Sequence[str], row: Sequence[Any], otherwise: str = "REPLACE"
) -> None:
    names, marks = ", ".join(map(_quoted, columns)), ", ".join("?" for _ in columns)
    statement = f"INSERT OR {otherwise} INTO {_quoted(table)} ({names}) VALUES ({marks})"  # nosec B608
    db.execute(statement, tuple(row))


def _shared_columns(one: sqlite3.Connection, two: sqlite3.Connection, table: str) -> list[str]:
    there = set(_columns(two, table))
    return [name for name in _columns(one, table) if name in there]


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    return [name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", (table,))]


def _rows_of(table: str, columns: Sequence[str]) -> str:
    return f"SELECT {', '.join(map(_quoted, columns))} FROM {_quoted(table)}"  # nosec B608


def _quoted(name: str) -> str:
    """A name that another file gives, as SQL takes it whatever is in it."""
    return '"' + name.replace('"', '""') + '"'


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=30)

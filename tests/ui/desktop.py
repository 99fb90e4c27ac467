"""The real QGIS Desktop on a display of its own, driven by a script: what a person would see and do."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
DRIVES = Path(__file__).resolve().parent / "drives"
PROGRAM = shutil.which("qgis.bin") or shutil.which("qgis")


@dataclass
class Seen:
    """What a drive reports: facts by name, pictures, modal boxes that came up, and the error that ended it if any."""

    facts: dict[str, Any] = field(default_factory=dict)
    error: str = ""
    boxes: list[str] = field(default_factory=list)
    log: str = ""
    pictures: Path = Path()


@contextmanager
def display(size: str, log: Any) -> Iterator[str]:
    """An X server on a free number, which it chooses itself: several may start at once."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=log, stderr=log)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start; see qgis.log")
        yield number
    finally:
        server.terminate()
        server.wait()


def drive(folder: Path, name: str, timeout: float = 90, size: str = "1600x1000", **environment: str) -> Seen:
    """Starts QGIS with the plugin in a private profile, runs ``drives/<name>.py`` and waits for its end.

    ``WITHOUT``: names of QGIS's own plugins that are switched off, for they break where a library is missing.
    """
    for each in ("run", "home", "pictures", "plugins", "profile/profiles/test/QGIS"):
        (folder / each).mkdir(parents=True, exist_ok=True)
    (folder / "run").chmod(0o700)
    link = folder / "plugins" / "georelay"
    if not link.is_symlink():
        link.symlink_to(environment.pop("PLUGIN", ROOT))
    off = environment.pop("WITHOUT", "").split()
    own = {"georelay": "true", "processing": "true", **dict.fromkeys(off, "false")}
    settings = (
        "[PythonPlugins]\n"
        + "".join(f"{each}={state}\n" for each, state in own.items())
        + "\n[app]\ncheckVersion=false\n\n"
        f"[locale]\noverrideFlag=true\nuserLocale={environment.pop('LOCALE', 'en_US')}\n\n"
        "[core]\nNewsFeed\\httpsfeedqgisorg\\disabled=true\n\n"
        f"[UI]\nUITheme={environment.pop('THEME', 'default')}\n"
    )
    for each in ("QGIS3.ini", "QGIS4.ini"):  # each QGIS reads its own
        ini = folder / "profile" / "profiles" / "test" / "QGIS" / each
        if not ini.exists():
            ini.write_text(settings, encoding="utf-8")
    outcome = folder / "outcome.json"
    outcome.unlink(missing_ok=True)
    kept = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM" and key[:9] != "GEORELAY_"}
    env = {
        **kept,
        "HOME": str(folder / "home"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "PYTHONWARNINGS": "ignore",
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "GEORELAY_HOME": str(folder / "georelay"),
        "GEORELAY_POLL_SCALE": "0.05",
        "QGIS_AUTH_DB_DIR_PATH": str(folder / "auth"),
        "DRIVE_FOLDER": str(folder),
        "DRIVE_PATH": str(DRIVES),
        "LC_ALL": "C.UTF-8",
        **environment,
    }
    (folder / "auth").mkdir(exist_ok=True)
    command = [
        PROGRAM,
        "--noversioncheck",
        "--nologo",
        "--profiles-path",
        str(folder / "profile"),
        "--profile",
        "test",
        "--code",
        str(DRIVES / f"{name}.py"),
    ]
    log = folder / "qgis.log"
    with open(log, "wb") as handle, display(size, handle) as number:
        process = subprocess.Popen(
            command, env={**env, "DISPLAY": f":{number}"}, stdout=handle, stderr=handle, start_new_session=True
        )
        try:
            process.wait(timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    text = log.read_text("utf-8", "replace")
    if not outcome.exists():
        return Seen(error=f"QGIS ended (code {process.returncode}) without a report", log=text)
    said = json.loads(outcome.read_text("utf-8"))
    return Seen(said["facts"], said["error"], said["boxes"], text, folder / "pictures")

"""Runs algorithms as a server does: ``qgis_process`` in a private profile."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@dataclass
class Outcome:
    code: int
    results: dict[str, Any] = field(default_factory=dict)
    log: str = ""
    stderr: str = ""

    @property
    def sentence(self) -> str:
        """What a person reads of a failure: the lines that QGIS and Python's warnings did not add."""
        lines: list[str] = []
        deprecated = False  # QGIS's own Python code is behind the times now and then: two lines a warning
        for line in self.stderr.splitlines():
            if deprecated and line.startswith("  "):
                deprecated = False
                continue
            deprecated = "DeprecationWarning" in line
            if line.strip() and not deprecated and not line.startswith(("QStandardPaths", "Warning", "propagateSize")):
                lines.append(line)
        return "\n".join(lines)


class QgisProcess:
    """A profile with the plugin enabled; every run is a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("run", "home", "config/profiles/default/QGIS", "plugins"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / "run").chmod(0o700)
        link = folder / "plugins" / "georelay"
        if not link.exists():
            link.symlink_to(ROOT)
        for name in ("QGIS3.ini", "QGIS4.ini"):  # each QGIS reads its own
            ini = folder / "config" / "profiles" / "default" / "QGIS" / name
            ini.write_text("[PythonPlugins]\ngeorelay=true\nprocessing=true\n", encoding="utf-8")

    def environment(self, **more: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("GEORELAY_")}
        return {
            **kept,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "HOME": str(self.folder / "home"),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.folder / "config"),
            "QGIS_PLUGINPATH": str(self.folder / "plugins"),
            "PYTHONWARNINGS": "ignore",
            "GEORELAY_HOME": str(self.folder / "georelay"),
            "GEORELAY_POLL_SCALE": "0.02",
            **more,
        }

    def command(self, algorithm: str, parameters: dict[str, Any]) -> list[str]:
        given = [f"--{name}={_text(value)}" for name, value in parameters.items()]
        return [PROGRAM, "run", f"georelay:{algorithm}", "--json", *given]

    def start(self, algorithm: str, env: dict[str, str], **parameters: Any) -> subprocess.Popen[str]:
        """A run that goes on while the test does something else."""
        return subprocess.Popen(
            self.command(algorithm, parameters),
            env=self.environment(**env),
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def run(
        self, algorithm: str, env: dict[str, str] | None = None, timeout: float = 180, **parameters: Any
    ) -> Outcome:
        process = self.start(algorithm, env or {}, **parameters)
        return finish(process, timeout)

    def call(self, *arguments: str) -> Outcome:
        """Another command of qgis_process, such as ``help``."""
        done = subprocess.run(
            [PROGRAM, *arguments], env=self.environment(), text=True, capture_output=True, timeout=120
        )
        return Outcome(done.returncode, {}, done.stdout, done.stderr)


def finish(process: subprocess.Popen[str], timeout: float = 180) -> Outcome:
    """The outcome of a started run."""
    stdout, stderr = process.communicate(timeout=timeout)
    try:
        document = json.loads(stdout)
    except ValueError:
        return Outcome(process.returncode, {}, stdout, stderr)
    log = document.get("log") or {}
    words = [str(each) for level in ("info", "warning", "errors") for each in log.get(level) or []]
    return Outcome(process.returncode, document.get("results") or {}, "\n".join(words), stderr)


def need_qgis_with(folder: str) -> None:
    """Skips the test where QGIS's own Python does not load with these libraries, which newer ones import."""
    environment = {**os.environ, "PYTHONPATH": folder, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", "import qgis.core"], env=environment, capture_output=True, timeout=60)
    if done.returncode:
        pytest.skip("QGIS itself does not start so")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return ",".join(map(str, value))
    return str(value)

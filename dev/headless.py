"""Runs the plugin's algorithms through qgis_process, in a private profile of this checkout."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"


def environment(folder: Path) -> dict[str, str]:
    """A profile in ``folder`` with the plugin enabled, and the variables that lead QGIS to it."""
    for name in ("run", "home", "plugins", "config/profiles/default/QGIS"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "run").chmod(0o700)
    link = folder / "plugins" / "georelay"
    if not link.exists():
        link.symlink_to(ROOT)
    for name in ("QGIS3.ini", "QGIS4.ini"):  # each QGIS reads its own
        settings = folder / "config" / "profiles" / "default" / "QGIS" / name
        if not settings.exists():
            plugins, app = "[PythonPlugins]\ngeorelay=true\nprocessing=true\n", "[app]\ncheckVersion=false\n"
            settings.write_text(f"{plugins}\n{app}", encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GEORELAY_")}
    return {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "HOME": str(folder / "home"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "config"),
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "GEORELAY_HOME": str(folder / "georelay"),
        "GEORELAY_POLL_SCALE": "0.3",
        "PYTHONWARNINGS": "ignore",
    }


def run(env: dict[str, str], algorithm: str, **parameters: Any) -> dict[str, Any]:
    """One algorithm; its outputs. Ends the program with the algorithm's own sentence where it fails."""
    given = [f"--{name}={_text(value)}" for name, value in parameters.items()]
    print(f"  {algorithm} {' '.join(given)}".replace(str(ROOT) + os.sep, ""), flush=True)
    done = subprocess.run(
        [PROGRAM, "run", f"georelay:{algorithm}", "--json", *given],
        env=env,
        text=True,
        capture_output=True,
        timeout=600,
    )
    if done.returncode:
        sys.exit(f"{algorithm} failed:\n{done.stderr.strip()}")
    return json.loads(done.stdout)["results"]


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)

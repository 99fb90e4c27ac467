"""Runs QGIS's own ``pyqt5_to_pyqt6`` over a copy of what is packaged: it must get through and change nothing.

The script and a PyQt6 are those of ``dev/setup_qt6.sh``. Without a QGIS on Qt 6 it knows Qt's names, not QGIS's.
"""

from __future__ import annotations

import argparse
import difflib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / ".venv" / "qt6" / "bin" / "pyqt5to6"


def changes(sources: dict[str, str]) -> tuple[dict[str, str], str]:
    """(what the script makes of texts that it changes, what it said of others), by the names of the files.

    SystemExit where it does not get through.
    """
    with tempfile.TemporaryDirectory() as folder:
        for name, text in sources.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ""}
        done = subprocess.run([str(PROGRAM), folder], capture_output=True, text=True, env=environment)
        if done.returncode not in (0, 1) or "Traceback" in done.stderr:
            raise SystemExit(f"pyqt5_to_pyqt6 did not get through: {done.stderr[-3000:]}")
        said = "\n".join(line for line in done.stderr.splitlines() if "WARNING" in line or "ERROR" in line)
        after = {name: Path(folder, name).read_text(encoding="utf-8") for name in sources}
        return {name: text for name, text in after.items() if text != sources[name]}, said.replace(folder + os.sep, "")


def packaged() -> dict[str, str]:
    import package

    paths = [path for path in package.members() if path.suffix == ".py"]
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def main() -> int:
    argparse.ArgumentParser(description=__doc__.splitlines()[0]).parse_args()
    sources = packaged()
    changed, said = changes(sources)
    for name, text in changed.items():
        sys.stdout.writelines(
            difflib.unified_diff(sources[name].splitlines(True), text.splitlines(True), name, f"{name} for Qt 6")
        )
    print(said + "\n" if said else "", end="")
    print(f"pyqt5_to_pyqt6: {len(sources)} files, {len(changed)} changed")
    return int(bool(changed or said))


if __name__ == "__main__":
    sys.exit(main())

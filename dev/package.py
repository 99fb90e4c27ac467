"""Builds the zip for the QGIS plugin repository, the same bytes from the same sources; ``--install`` unpacks it.

Only what the plugin needs at run time goes in: no tests, no tools, no demo.
"""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

import catalogue

ROOT = Path(__file__).resolve().parent.parent
NAME = "georelay"
FOLDERS = ("providers", "checks", "evidence", "bridge", "processing", "ui", "sandbox", "icons", "i18n")
FILES = ("__init__.py", "plugin.py", "language.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
ENDINGS = (".py", ".svg", ".png", ".qml", ".qm", ".json", ".txt")
DATE = (2026, 1, 1, 0, 0, 0)


def members() -> list[Path]:
    found = [ROOT / name for name in FILES]
    for folder in FOLDERS:
        inside = (path for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts)
        found += [path for path in inside if path.suffix in ENDINGS]
    return sorted(path for path in found if path.is_file())


def build() -> Path:
    catalogue.build()
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    target = ROOT / "dist" / f"{NAME}-{metadata['general']['version']}.zip"
    target.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in members():
            entry = zipfile.ZipInfo(f"{NAME}/{path.relative_to(ROOT).as_posix()}", DATE)
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())
    return target


def install(archive: Path) -> Path:
    """Unpacks into the default profile of the QGIS that this Python belongs to."""
    code = "from qgis.core import QgsApplication as A; a = A([], False); print(A.qgisSettingsDirPath())"
    done = subprocess.run([sys.executable, "-c", code], text=True, capture_output=True, check=True)
    plugins = Path(done.stdout.strip().splitlines()[-1]) / "python" / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(plugins)
    return plugins / NAME


if __name__ == "__main__":
    made = build()
    print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e3:,.0f} kB, {len(members())} files")
    if "--install" in sys.argv:
        print(f"Installed in {install(made)}. Restart QGIS and enable GeoRelay in the plugin manager.")

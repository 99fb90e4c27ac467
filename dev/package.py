"""Builds the zip for the QGIS plugin repository; from the same sources and zlib always the same bytes.

``--install`` unpacks it into a profile.
Only what the plugin needs at run time goes in: no tests, no tools, no demo.
"""

from __future__ import annotations

import argparse
import configparser
import hashlib
import os
import re
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import catalogue
import help_pages

ROOT = Path(__file__).resolve().parent.parent
NAME = "georelay"
FOLDERS = ("providers", "checks", "evidence", "bridge", "processing", "ui", "sandbox", "icons", "i18n", "help")
FILES = ("__init__.py", "plugin.py", "language.py", "times.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
ENDINGS = (".py", ".svg", ".png", ".qml", ".qm", ".json", ".txt", ".html", ".css")
TEXTS = (".py", ".svg", ".qml", ".json", ".txt", ".html", ".css", ".md", "")
DATE = (2026, 1, 1, 0, 0, 0)


def members() -> list[Path]:
    found = [ROOT / name for name in FILES]
    for folder in FOLDERS:
        inside = (path for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts)
        found += [path for path in inside if path.suffix in ENDINGS]
    return sorted((path for path in found if path.is_file()), key=lambda path: path.relative_to(ROOT).as_posix())


def version() -> str:
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def build(target: Path | None = None, instead: Mapping[str, bytes] = {}) -> Path:  # noqa: B006 - never changed
    """The zip, in ``dist`` unless told; ``instead`` has other contents for some members, by their paths."""
    catalogue.build()
    help_pages.build()
    target = target or ROOT / "dist" / f"{NAME}-{version()}.zip"
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w") as archive:
        for path in members():
            name = path.relative_to(ROOT).as_posix()
            entry = zipfile.ZipInfo(f"{NAME}/{name}", DATE)
            entry.create_system = 3  # else the platform's own
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            content = instead.get(name, path.read_bytes())
            archive.writestr(
                entry, content.replace(b"\r\n", b"\n") if path.suffix in TEXTS else content, compresslevel=9
            )
    return target


def digest(archive: Path) -> str:
    """SHA-256 of the names and contents of a zip: the same on every machine, where another zlib packs other bytes."""
    found = hashlib.sha256()
    with zipfile.ZipFile(archive) as opened:
        for name in sorted(opened.namelist()):
            content = opened.read(name)
            found.update(f"{name}\0{len(content)}\0".encode() + content)
    return found.hexdigest()


def profiles(qgis: int) -> Path:
    """Where QGIS ``qgis`` keeps its profiles, without starting one: QGIS_CUSTOM_CONFIG_PATH, else the data folder."""
    own = os.environ.get("QGIS_CUSTOM_CONFIG_PATH")
    if own:
        return Path(own) / "profiles"
    if sys.platform == "win32":
        data = Path(os.environ["APPDATA"])
    elif sys.platform == "darwin":
        data = Path.home() / "Library" / "Application Support"
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "QGIS" / f"QGIS{qgis}" / "profiles"


def installed_qgis() -> int:
    """The major version of the QGIS that this Python belongs to; 3 where there is none."""
    try:
        from qgis.core import Qgis
    except ImportError:
        return 3
    return Qgis.QGIS_VERSION_INT // 10000


def install(archive: Path, profile: str, qgis: int) -> Path:
    """Unpacks into a profile, whole or not at all; an older version goes, so that no file of it stays."""
    if not re.fullmatch(r"[^/\\]+", profile) or profile in (".", ".."):
        raise SystemExit(f"{profile!r} is no name of a profile; nothing was installed.")
    plugins = profiles(qgis) / profile / "python" / "plugins"
    target = plugins / NAME
    if target.is_symlink():
        raise SystemExit(f"{target} is a link to a source tree and was left alone; remove it and run this again.")
    plugins.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=plugins.parent) as folder:
        with zipfile.ZipFile(archive) as opened:
            opened.extractall(folder)
        if target.exists():
            target.rename(Path(folder) / "older")
        shutil.move(str(Path(folder) / NAME), str(target))
    return target


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--install", action="store_true", help="unpack it into a profile of QGIS")
    parser.add_argument("--profile", default="", help="the profile, default: default")
    parser.add_argument("--qgis", default="", help="3 or 4, default: the QGIS of this machine")
    wanted = parser.parse_args()
    made = build()
    size = f"{made.stat().st_size / 1e3:,.0f} kB, {len(members())} files"
    print(f"{made.relative_to(ROOT)}: {size}, contents {digest(made)[:16]}")
    if wanted.install:
        profile = wanted.profile or "default"
        place = install(made, profile, int(wanted.qgis or installed_qgis()))
        print(f"Installed in {place}. Restart QGIS and enable GeoRelay in the plugin manager.")


if __name__ == "__main__":
    main()

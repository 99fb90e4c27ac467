"""Scans the packaged zip, unpacked, with the tools and the settings of the plugin site; any finding fails.

bandit with every test, detect-secrets and flake8 as plugins.qgis.org runs them, and what qgis-plugin-analyzer
calls high. The tools are those of ``dev/setup_scan.sh``; nothing else needs them.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".venv" / "scan" / "bin"
FLAKE8 = (  # what the site asks for; it takes lines up to 120
    "E901,E902,E999,F821,F823,F831,E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,W605,F402,F403,F404,F405,"
    "F811,F822,F901,C901"
)
HARMLESS = {  # rules of the analyzer that cannot tell right from wrong here
    "MISSING_I18N": "it knows no text that is declared as data and translated where it is shown, nor SQL from a "
    "sentence; tests/test_language.py finds every text that lacks a translation",
}


def bandit(folder: Path) -> Iterator[str]:
    found = _json([TOOLS / "bandit", "-r", ".", "-f", "json", "--quiet"], folder)
    yield from (f"cannot be read: {each['filename']} ({each['reason']})" for each in found["errors"])
    for each in found["results"]:
        yield f"{each['test_id']} {each['filename']}:{each['line_number']} {each['issue_text']}"


def detect_secrets(folder: Path) -> Iterator[str]:
    """All but addresses of machines, which the site has switched off."""
    left_out = ["--exclude-files", r"metadata\.txt", "--disable-plugin", "IPPublicDetector"]
    found = _json([TOOLS / "detect-secrets", "scan", "--all-files", *left_out, "."], folder)
    for name, secrets in found["results"].items():
        yield from (f"{each['type']} {name}:{each['line_number']}" for each in secrets)


def flake8(folder: Path) -> Iterator[str]:
    command = [TOOLS / "flake8", "--isolated", "--max-line-length=120", "--select", FLAKE8, "."]
    yield from _ran(command, folder).stdout.splitlines()


def analyzer(folder: Path) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as reports:
        command = [TOOLS / "qgis-analyzer", "analyze", "--linters", "none", "--no-cache", "-o", reports, "."]
        _ran(command, next(path for path in folder.iterdir() if path.is_dir()))
        found = json.loads(Path(reports, "project_context.json").read_text(encoding="utf-8"))
    compliance = found["qgis_compliance"]
    for each in [*compliance["best_practices"]["issues"], *found["security"]["findings"]]:
        if each["severity"] == "high" and each["type"] not in HARMLESS:
            yield f"{each['type']} {each['file']}:{each['line']} {each['message']}"
    wrong = found["repository_compliance"]["constraint_errors"] + found["repository_compliance"]["binaries"]
    yield from map(str, wrong + compliance["repository_standards"]["metadata"]["missing"])


SCANS: dict[str, Callable[[Path], Iterator[str]]] = {
    "bandit": bandit,
    "detect-secrets": detect_secrets,
    "flake8": flake8,
    "qgis-plugin-analyzer": analyzer,
}


def _ran(command: list[Any], folder: Path) -> subprocess.CompletedProcess[str]:
    """0 and 1 are answers (nothing, something found); all else is a scan that did not take place."""
    done = subprocess.run([str(part) for part in command], cwd=folder, capture_output=True, text=True)
    if done.returncode not in (0, 1) or re.search(r"^Traceback", done.stderr, re.M):
        raise SystemExit(f"{Path(command[0]).name} could not scan: {(done.stderr or done.stdout)[-2000:]}")
    return done


def _json(command: list[Any], folder: Path) -> Any:
    done = _ran(command, folder)
    try:
        return json.loads(done.stdout)
    except ValueError:
        raise SystemExit(f"{Path(command[0]).name} said nothing to read: {done.stderr[-2000:]}") from None


def scan(archive: Path) -> dict[str, list[str]]:
    """What each tool found in a zip, by the tool's name."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(archive) as opened:
            opened.extractall(folder)
        return {name: list(find(Path(folder))) for name, find in SCANS.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("archive", nargs="?", help="a zip; default: one that is built now")
    wanted = parser.parse_args()
    archive = Path(wanted.archive) if wanted.archive else _built()
    found = scan(archive)
    for name, findings in found.items():
        print(f"{name}: {len(findings) or 'no'} finding{'' if len(findings) == 1 else 's'}")
        for each in findings:
            print(f"  {each}")
    return int(any(found.values()))


def _built() -> Path:
    import package

    return package.build()


if __name__ == "__main__":
    sys.exit(main())

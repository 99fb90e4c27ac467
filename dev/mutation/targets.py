"""What is mutated, and which tests are asked about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Target:
    """A part of the code. ``files`` and ``tests`` are patterns below the checkout; ``sample``: mutants of a file."""

    name: str
    files: tuple[str, ...]
    tests: tuple[str, ...]
    qgis: bool = False
    sample: int = 25

    def sources(self) -> list[str]:
        """The paths of its files that hold code, from the checkout."""
        return [path for path in _paths(self.files) if (ROOT / path).stat().st_size]

    def test_files(self) -> list[str]:
        return _paths(self.tests)


def _paths(patterns: Sequence[str]) -> list[str]:
    found = {path for pattern in patterns for path in ROOT.glob(pattern)}
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


_JOBS = ("jobs", "store", "steps", "engine", "delivery", "states", "waiting")
_ASKED = ("engine", "store", "steps", "jobs", "demands", "every_step", "waiting", "homes")
_OPENED = ("results", "merging", "merged_columns", "joining", "refusals")
TARGETS = (
    Target(
        "checks",
        ("checks/*.py", "checks/rules/*.py"),
        (
            "tests/checks/test_*.py",
            "tests/evidence/test_*.py",
            "tests/processing/test_check_plots.py",
            "tests/processing/test_eudr_file.py",
            "tests/processing/test_places.py",
            "tests/processing/test_repairs.py",
        ),
        qgis=True,
        sample=10,
    ),
    Target(
        "jobs",
        tuple(f"providers/{name}.py" for name in _JOBS),
        tuple(f"tests/providers/test_{name}.py" for name in _ASKED),
    ),
    Target(
        "layers",
        ("bridge/results.py", "bridge/merging.py", "bridge/merged_columns.py"),
        tuple(f"tests/bridge/test_{name}.py" for name in _OPENED),
        qgis=True,
    ),
)

"""The list of mutants that may survive, each with its reason: ``tests/mutation/survivors.txt``."""

from __future__ import annotations

from pathlib import Path

from targets import ROOT

LIST = ROOT / "tests" / "mutation" / "survivors.txt"


def listed(path: Path = LIST) -> dict[str, str]:
    """The reason of each mutant: a reason stands at the margin, its mutants below it, indented; # is a comment."""
    reasons: dict[str, str] = {}
    reason = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if not line.startswith(" "):
            reason = line.strip()
        elif not reason:
            raise SystemExit(f"{path.name}, line {number}: a mutant without a reason above it.")
        else:
            reasons[line.strip()] = reason
    return reasons


def outdated(reasons: dict[str, str]) -> list[str]:
    """Listed mutants whose line is no longer in its file."""
    return [name for name in reasons if not _is_there(name)]


def _is_there(name: str) -> bool:
    file, _, rest = name.partition(", ")
    was = rest.partition(": ")[2].rpartition("  ->  ")[0]
    path = ROOT / file
    return path.is_file() and was in " ".join(path.read_text(encoding="utf-8").split())

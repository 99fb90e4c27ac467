"""The figures of a run, and whether they will do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

DUE = 0.85
Verdicts = Mapping[str, Mapping[str, Any]]


def score(verdicts: Verdicts) -> float:
    """The part of the mutants that was noticed; one that never ends was."""
    missed = sum(1 for each in verdicts.values() if each["verdict"] == "survived")
    return 1.0 - missed / len(verdicts) if verdicts else 1.0


def print_file(file: str, verdicts: Verdicts) -> None:
    print(f"  {file:36} {_counts(verdicts)}", flush=True)


def _counts(verdicts: Verdicts) -> str:
    count = Counter(each["verdict"] for each in verdicts.values())
    return (
        f"{len(verdicts):5} mutants, {count['killed']:4} killed, {count['survived']:4} survived, "
        f"{count['timed out']:3} timed out, score {score(verdicts):5.1%}"
    )


def unexplained(verdicts: Verdicts, reasons: Mapping[str, str]) -> list[str]:
    """Survivors that the list gives no reason for."""
    return [name for name, each in verdicts.items() if each["verdict"] == "survived" and name not in reasons]


def print_part(name: str, verdicts: Verdicts, reasons: Mapping[str, str]) -> None:
    print(f"{name:38} {_counts(verdicts)}")
    for survivor in unexplained(verdicts, reasons):
        print(f"  no test notices, and no reason is listed ({verdicts[survivor]['tests']} tests):\n    {survivor}")
    for survivor in reasons:
        if verdicts.get(survivor, {}).get("verdict") in ("killed", "timed out"):
            print(f"  listed as a survivor, but a test notices it:\n    {survivor}")


def fails(verdicts: Verdicts, reasons: Mapping[str, str]) -> bool:
    return score(verdicts) < DUE or bool(unexplained(verdicts, reasons))

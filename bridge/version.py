"""Which version of the plugin this is."""

from __future__ import annotations

from pathlib import Path


def plugin_version() -> str:
    """The version in metadata.txt, the only place that holds it; "0" where it holds none."""
    with open(Path(__file__).resolve().parent.parent / "metadata.txt", encoding="utf-8") as lines:
        found = (line.partition("=")[2].strip() for line in lines if line.partition("=")[0].strip() == "version")
        return next(found, "0")

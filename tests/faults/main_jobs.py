"""Each provider's main job, from the first request to its results; what it makes there, and what makes it right."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

sys.path.append(str(Path(__file__).parent.parent / "providers"))

from every_desk import Desk, area_of, plots, raster, square  # noqa: E402


@dataclass(frozen=True)
class MainJob:
    """``made``: what is there at the service, by kind. ``shows``: what of the outputs must be there each time."""

    operation: str
    values: Mapping[str, Any]
    service: str
    kinds: tuple[str, ...]
    shows: Callable[[Mapping[str, Any]], Any]
    stays_open: bool = False  # what may have been done can never be looked for, and a refusal in words is believed

    def run(self, desk: Desk) -> Any:
        return self.shows(desk.run(self.operation, **self.values))

    def made(self, desk: Desk) -> dict[str, int]:
        made = {kind: len(desk.all(self.service, kind)) for kind in self.kinds}
        if "collection" in made:
            made["submission"] = sum(each["submissions"] for each in desk.all(self.service, "collection"))
        return made


def _rows(outputs: Mapping[str, Any]) -> Any:
    joined = outputs["OUTPUT"]
    rows = [each["properties"] for each in joined.features]
    return len(rows), sorted(rows[0]) if rows else []


def _tree(outputs: Mapping[str, Any]) -> Any:
    folder = Path(outputs["OUTPUT"])
    files = [each for each in folder.rglob("*") if each.is_file()]
    names = sorted(re.sub(r"\d+", "N", str(each.relative_to(folder))) for each in files)
    assert not any(name.endswith(".part") for name in names), names
    return names, sorted(each.title for each in outputs["LAYERS"])


def _images(outputs: Mapping[str, Any]) -> Any:
    return bool(outputs["MOSAIC_ID"]), outputs["IMAGE_COUNT"]


def _file(scratch: Path) -> Path:
    return plots(scratch).path


MAIN_JOBS = {
    "epochbatchprocess": MainJob(
        "epochbatchprocess", {"INPUT": plots, "WAIT": True}, "epoch", ("collection",), _rows
    ),
    "epochsubmitstatement": MainJob(
        "epochsubmitstatement",
        {
            "FILE": _file, "REFERENCE": "COCOA-1", "ACTIVITY_TYPE": "DOMESTIC", "OPERATOR_ROLE": "OPERATOR",
            "CONFIRM": True,
        },
        "epoch", ("statement",), lambda outputs: bool(outputs["UUID"]), stays_open=True,
    ),
    "beodextract": MainJob(
        "beodextract", {"INPUT": area_of(square(size=0.002)), "WAIT": True, "PROJECT_NAME": "Harbour"},
        "beod", ("project", "asset", "scenario"), _tree,
    ),
    "mapflowprocess": MainJob(
        "mapflowprocess", {"MODEL": "buildings", "INPUT": area_of(square(37.6, 55.7)), "WAIT": True},
        "mapflow", ("processing",), _rows,
    ),
    "mapflowuploadimages": MainJob(
        "mapflowuploadimages", {"IMAGES": raster, "NAME": "survey", "WAIT": True},
        "mapflow", ("mosaic", "image"), _images,
    ),
}  # fmt: skip

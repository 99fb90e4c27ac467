"""A written file of the EU's system, read again and judged by the rules before it takes the place of what was there."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Callable

import numpy as np

from ..language import tr, trn
from .engine import Batch, Layer, Options, check
from .eudr_features import MOST_BYTES, EudrError, FileRow
from .geojson_reader import geometry_wkb
from .rule import ERROR
from .rules import all_rules, area_unit
from .words import hectares

_BATCH = 5000
_ROUNDED = 1e-4  # hectares by which a written area may differ from the declared one, for its four decimals ...
_EXACT = 1e-6  # ... the part by which it may where one number became another ...
_SHARED = 0.02  # ... and where it was shared out over pieces, whose own areas are rounded to six decimals of a degree


def read_again(path: Path, rows: Sequence[FileRow], tick: Callable[[], None] = lambda: None) -> list[tuple[int, str]]:
    """Read a file of this writer and check it by the rules for the EUDR: (feature from 1, what is wrong).

    Raises ``EudrError`` where it does not hold these features, is too large, or says another area than is due. In which
    unit most areas are is judged over the layer: one statement of many can hold just those that are wrong.
    """
    if path.stat().st_size > MOST_BYTES:
        raise EudrError(
            tr(
                "A file of {size} bytes came out; the EU system takes 25 MB.",
                size=f"{path.stat().st_size:,}",
            )
        )
    written: list[float] = []
    options = Options(profile=1, overlaps=False, rules=frozenset(all_rules()) - {area_unit.RULE.name})
    report = check(_batches(path, written, tick), Layer(path.name, area_field=False), options)
    if report.feature_count != len(rows):
        raise EudrError(
            tr(
                "Of {count} features only {feature_count} arrived in the file: is the disk full?",
                count=f"{len(rows):,}",
                feature_count=f"{report.feature_count:,}",
            )
        )
    _refuse_false_areas(np.nan_to_num(np.array(written)), rows)
    findings = report.findings
    errors = np.flatnonzero((findings.severity == ERROR) & (findings.row >= 0)).tolist()
    return [(int(findings.feature_id[k]), str(findings.message[k])) for k in errors]


def _refuse_false_areas(written: np.ndarray, rows: Sequence[FileRow]) -> None:
    """EudrError where the parts of a plot do not say together what is due: nothing but a fault of ours does that."""
    starts = [k for k, row in enumerate(rows) if row.part == 1]
    firsts = [rows[k] for k in starts]
    said = np.add.reduceat(written, starts) if starts else np.zeros(0)
    due = np.maximum(np.nan_to_num(np.array([row.hectares for row in firsts])), 0.0)
    parts = np.array([row.parts for row in firsts])
    false = np.flatnonzero(np.abs(said - due) > _ROUNDED * parts + np.where(parts > 1, _SHARED, _EXACT) * due)
    if len(false):
        first = int(false[0])
        raise EudrError(
            trn(
                "The area of {n} plot came out otherwise than it is declared: plot {plot} has {due} in the layer and "
                "{said} in the file. That is a fault of GeoRelay, so please report it.",
                "The areas of {n} plots came out otherwise than they are declared: plot {plot} has {due} in the layer "
                "and {said} in the file. That is a fault of GeoRelay, so please report it.",
                len(false),
                plot=firsts[first].plot_id,
                due=hectares(float(due[first])),
                said=hectares(float(said[first])),
            )
        )


def _batches(path: Path, areas: list[float], tick: Callable[[], None]) -> Iterator[Batch]:
    """The features of the file, numbered from 1; what each says of its area, nan for nothing, goes to ``areas``."""
    with path.open(encoding="utf-8") as lines:
        features = (json.loads(each.rstrip().rstrip(",")) for each in lines if each.startswith('{"type":"Feature",'))
        while batch := list(islice(features, _BATCH)):
            tick()
            said = [float(each["properties"].get("Area", "nan")) for each in batch]
            numbers = np.arange(len(areas) + 1, len(areas) + len(batch) + 1)
            areas.extend(said)
            yield Batch(numbers, [geometry_wkb(each["geometry"]) for each in batch], None, np.array(said))

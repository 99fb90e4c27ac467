"""What a check found: columns of findings, and what is known of each plot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Optional, Union

import numpy as np

from .columns import Columns
from .rule import ERROR

if TYPE_CHECKING:
    from .grounds import Ground

NO_FEATURE = -1  # the row of a finding about the layer


@dataclass(frozen=True, eq=False)
class Findings:
    """Columns of equal length, ordered by row, then rule. ``row`` counts the layer's features from 0; -1: the layer.

    ``feature_id`` and ``plot_id`` are None for the layer; ``x`` and ``y`` are in the layer's CRS, nan where no place.
    """

    row: np.ndarray
    rule: np.ndarray
    severity: np.ndarray
    message: np.ndarray
    x: np.ndarray
    y: np.ndarray
    feature_id: np.ndarray
    plot_id: np.ndarray

    def __len__(self) -> int:
        return len(self.row)

    def of(self, row: int) -> Findings:
        """The findings of one row."""
        low, high = np.searchsorted(self.row, (row, row + 1))
        return self.taken(slice(low, high))

    def taken(self, which: Union[int, slice, np.ndarray]) -> Findings:
        """The findings that an index, slice or mask picks."""
        return Findings(*(getattr(self, name)[which] for name in self.__dataclass_fields__))


@dataclass(frozen=True, eq=False)
class Example:
    """A plot drawn in the report: its rings in the layer's CRS, and those of the other plot that the message names."""

    row: int
    rings: tuple[np.ndarray, ...]
    x: float
    y: float
    message: str
    other: tuple[np.ndarray, ...] = ()


@dataclass(frozen=True, eq=False)
class Outline:
    """A plot for the map of the report: a row of its batch, read only when it is drawn."""

    columns: Columns
    lonlat: np.ndarray
    row: int

    def rings(self) -> list[np.ndarray]:
        """All its rings in degrees."""
        rings = (points for _, _, points in self.columns.rings_of(self.row, self.lonlat))
        known = (points[np.isfinite(points).all(axis=1)] for points in rings)
        return [ring for ring in known if len(ring)]


@dataclass(frozen=True, eq=False)
class Report:
    """The outcome of a check.

    Arrays are a row a feature: ``feature_ids``; ``plot_ids`` text; ``invalid`` True with an error; ``warned`` True with
    a warning; ``unsendable`` True where the geometry is null, empty or unreadable; ``hectares`` on the ellipsoid, nan
    where there is no area; ``bounds`` (n, 4) in degrees; ``kinds`` WKB base types (0: null); ``grounds`` the
    digests of the outlines, 0 where none was worked out. ``outlines``: of the first few thousand rows, for a picture.
    ``drawn``: in profile 1 without a given country, the number in
    ``countries.numbered()`` of the one that each plot lies in, else -1. ``unfit``: a finding about the layer is an
    error, so no plot counts as fit. ``finer``: feature id -> decimals of plots that the
    profile's own break and more do not. ``shared``: the ground of overlaps, gaps and claims, where it was asked for.
    ``uncompared``: plots of the layer to compare with that have no ground on the globe.
    """

    findings: Findings
    feature_ids: np.ndarray
    plot_ids: np.ndarray
    invalid: np.ndarray
    warned: np.ndarray
    unsendable: np.ndarray
    hectares: np.ndarray
    bounds: np.ndarray
    kinds: np.ndarray
    grounds: np.ndarray
    summary: Mapping[str, int]
    layer_name: str = ""
    profile: int = 4
    examples: Mapping[str, Sequence[Example]] = field(default_factory=dict)
    is_degrees: bool = True
    outlines: Mapping[int, Outline] = field(default_factory=dict)
    drawn: Optional[np.ndarray] = None
    unfit: bool = False
    finer: Mapping[int, int] = field(default_factory=dict)
    shared: Sequence[Ground] = ()
    uncompared: int = 0
    memory: Optional[object] = None  # what engine.recheck needs
    decisions: Optional[Mapping[int, str]] = None  # row -> what a reviewer decided; None: nobody was asked

    @property
    def feature_count(self) -> int:
        return len(self.feature_ids)

    @property
    def invalid_count(self) -> int:
        return self.feature_count - self.valid_count

    @property
    def valid_count(self) -> int:
        return 0 if self.unfit else int((~self.invalid).sum())

    @property
    def issue_count(self) -> int:
        return len(self.findings)

    def issues(self) -> dict[int, str]:
        """Row -> rules with an error in it or in the whole layer, comma-separated: the field ``issues`` of INVALID."""
        names: dict[int, list[str]] = {}
        error = self.findings.severity == ERROR
        if self.unfit:
            of_layer = dict.fromkeys(self.findings.rule[error & (self.findings.row == NO_FEATURE)].tolist())
            names = {row: list(of_layer) for row in range(self.feature_count)}
        errors = np.flatnonzero(error & (self.findings.row != NO_FEATURE))
        for k in errors.tolist():
            told = names.setdefault(int(self.findings.row[k]), [])
            if self.findings.rule[k] not in told:
                told.append(self.findings.rule[k])
        return {row: ",".join(told) for row, told in names.items()}

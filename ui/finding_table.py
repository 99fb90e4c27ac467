"""What a check found, kept in columns.

An object of Python's own for each of several hundred thousand findings makes its tidying of memory stop the window for
a fifth of a second, again and again; texts and numbers in a few lists are not looked at by it.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, Optional, Union, overload

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsVectorLayer

from ..checks.rule import ERROR

STEP = 2000  # findings that are looked at between two looks at the person's mouse


class Finding(NamedTuple):
    """``feature_id`` None: about the whole layer. ``place``: a point in the layer's CRS, None where there is none."""

    rule: str
    severity: str
    message: str
    plot_id: str
    feature_id: Optional[int]
    place: Optional[QgsGeometry]

    @property
    def text(self) -> str:
        return finding_text(self.plot_id, self.message)


def finding_text(plot_id: str, message: str) -> str:
    """What stands in the list."""
    return f"{plot_id}  {message}" if plot_id else message


def findings_in(layer: QgsVectorLayer) -> Iterable[Finding]:
    """The rows of the output ISSUES of checkplots."""
    names = ("rule", "severity", "message", "plot_id", "feature_id")
    columns = [layer.fields().lookupField(name) for name in names]
    rows = layer.getFeatures(QgsFeatureRequest())
    for feature in rows:
        rule, severity, message, plot_id, feature_id = (_value(feature, column) for column in columns)
        place = feature.geometry() if feature.hasGeometry() else None
        yield Finding(rule, severity, message, plot_id or "", feature_id, place)


def _value(feature: QgsFeature, column: int) -> Any:
    value = feature.attribute(column)
    return None if value is None or value == NULL else value


class FindingTable(Sequence[Finding]):
    """A sequence of findings to which more can be added."""

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self.rules: list[str] = []
        self.severities: list[str] = []
        self.feature_ids: list[Optional[int]] = []
        self.counts: Counter[str] = Counter()  # by severity
        self.by_rule: dict[str, Sequence[int]] = {}  # the numbers of its findings
        self.with_error: set[str] = set()  # rules
        self._messages: list[str] = []
        self._plots: list[str] = []
        self._small: list[str] = []  # the texts in small letters, made when a filter is first used
        self._x, self._y = array("d"), array("d")  # NaN: nowhere
        self._names: dict[str, str] = {}  # one object for the same word
        self.extend(findings)

    def extend(self, findings: Iterable[Finding]) -> None:
        for each in findings:
            rule, severity = (self._names.setdefault(name, name) for name in (each.rule, each.severity))
            numbers: Any = self.by_rule.setdefault(rule, array("L"))
            numbers.append(len(self.rules))
            self.rules.append(rule)
            self.severities.append(severity)
            self.counts[severity] += 1
            if severity == ERROR:
                self.with_error.add(rule)
            self._messages.append(each.message)
            self._plots.append(each.plot_id)
            self.feature_ids.append(each.feature_id)
            x, y = _xy(each.place)
            self._x.append(x)
            self._y.append(y)

    def __len__(self) -> int:
        return len(self.rules)

    @overload
    def __getitem__(self, at: int) -> Finding: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Finding]: ...

    def __getitem__(self, at: Union[int, slice]) -> Union[Finding, Sequence[Finding]]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        x, y = self._x[at], self._y[at]
        place = QgsGeometry.fromPointXY(QgsPointXY(x, y)) if x == x else None
        return Finding(
            self.rules[at], self.severities[at], self._messages[at], self._plots[at], self.feature_ids[at], place
        )

    def text(self, at: int) -> str:
        return finding_text(self._plots[at], self._messages[at])

    def message(self, at: int) -> str:
        return self._messages[at]

    def about(self, at: int) -> str:
        """What a finding is told of: the same before and after an edit that does not mend it."""
        return f"{self.rules[at]}\n{self.feature_ids[at]}"

    def holding(
        self, text: str, severity: str, rules: Iterable[str]
    ) -> Iterator[Optional[tuple[dict[str, Sequence[int]], set[str]]]]:
        """The numbers by rule of what has the text, in small letters, or is of the rules, and the severity ("" for
        all), and the rules with an error among them. Yields None between two pieces of the work, then the answer."""
        if not text and not severity:
            yield dict(self.by_rule), set(self.with_error)
            return
        meant, wrong = set(rules), set()
        found: dict[str, Any] = {}
        for start in range(0, len(self), STEP):
            end = min(start + STEP, len(self))
            if text and len(self._small) < end:
                self._small.extend(self.text(at).lower() for at in range(len(self._small), end))
            for at in range(start, end):
                rule = self.rules[at]
                if severity and self.severities[at] != severity:
                    continue
                if not text or text in self._small[at] or rule in meant:
                    found.setdefault(rule, array("L")).append(at)
                    if self.severities[at] == ERROR:
                        wrong.add(rule)
            yield None
        yield found, wrong

    def known_among(self, abouts: set[str]) -> Iterator[set[str]]:
        """Which of these are told here, in pieces."""
        for start in range(0, len(self) if abouts else 0, STEP):
            yield abouts.intersection(self.about(at) for at in range(start, min(start + STEP, len(self))))

    def gone_from(self, fresh: FindingTable) -> Iterator[Optional[list[int]]]:
        """The numbers of those that ``fresh`` does not tell any more. Yields None between two pieces, then these."""
        left: Counter[str] = Counter()
        for start in range(0, len(fresh), STEP):
            left.update(fresh.about(at) for at in range(start, min(start + STEP, len(fresh))))
            yield None
        gone = []
        for at in range(len(self)):
            about = self.about(at)
            if left[about] > 0:
                left[about] -= 1
            else:
                gone.append(at)
            if at % STEP == 0:
                yield None
        yield gone


def _xy(place: Optional[QgsGeometry]) -> tuple[float, float]:
    if place is None or place.isEmpty():
        return float("nan"), float("nan")
    point = place.boundingBox().center()  # of a point, the point
    return point.x(), point.y()

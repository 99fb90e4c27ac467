"""Findings of a check as a tree: rules with their counts, under each the findings, a page of rows at a time."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, NamedTuple, Optional

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt

from ..checks.rule import ERROR
from .marks import mark
from .words import as_tip, figure, tr

Role = Qt.ItemDataRole
PAGE = 500  # rows of a rule that the tree asks for at a time
MENDED = ""  # the rule of the group of findings that an edit has mended


class Finding(NamedTuple):
    """``feature_id`` None: about the whole layer. ``place`` in the layer's CRS, None where there is none."""

    rule: str
    severity: str
    message: str
    plot_id: str
    feature_id: Optional[int]
    place: Optional[QgsGeometry]

    @property
    def text(self) -> str:
        return f"{self.plot_id}  {self.message}" if self.plot_id else self.message

    @property
    def about(self) -> tuple[str, Optional[int]]:
        """What it is told of: the same before and after an edit that does not mend it."""
        return self.rule, self.feature_id


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


@dataclass
class _Group:
    """A rule's findings that the filter lets through; ``fetched`` of them are rows by now."""

    rule: str
    findings: list[Finding]
    has_error: bool
    fetched: int


class FindingsModel(QAbstractItemModel):
    """Top rows are rules, errors first; a rule's children are its findings. The filter works on plot id and message.

    What an edit has mended stands in a last group of its own, which is neither counted nor stepped through.
    """

    def __init__(self, titles: Mapping[str, str], parent: Any = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._all: list[Finding] = []
        self._texts: list[str] = []  # of each finding in small letters, made when a filter is first used
        self._mended: list[Finding] = []
        self._counts: Counter = Counter()
        self._groups: list[_Group] = []
        self._ends: list[int] = []  # of the groups' findings, counted through
        self._text, self._severity = "", ""
        self._icons = {name: mark(name) for name in ("error", "warning", "done")}

    def fill(self, findings: Sequence[Finding]) -> None:
        """The findings of a whole check; what was mended before is forgotten."""
        self._mended = []
        self._take(findings)

    def follow(self, findings: Sequence[Finding]) -> None:
        """The findings after an edit: those that are not told any more are ticked off."""
        left = Counter(each.about for each in findings)
        gone = []
        for each in self._all:
            if left[each.about] > 0:
                left[each.about] -= 1
            else:
                gone.append(each)
        back = {each.about for each in findings}
        self._mended = [each for each in [*self._mended, *gone] if each.about not in back or each in gone]
        self._take(findings)

    def _take(self, findings: Sequence[Finding]) -> None:
        self._all, self._texts = list(findings), []
        self._counts = Counter(each.severity for each in self._all)
        self._arrange()

    def narrow(self, text: str, severity: str) -> None:
        """Shows what has the text and the severity ("" for all)."""
        if (text.strip().lower(), severity) != (self._text, self._severity):
            self._text, self._severity = text.strip().lower(), severity
            self._arrange()

    def count(self, severity: str = "") -> int:
        """All findings, or those of one severity, whatever the filter."""
        return self._counts[severity] if severity else len(self._all)

    def mended(self) -> int:
        return len(self._mended)

    def shown(self) -> int:
        return self._ends[-1] if self._ends else 0

    def _arrange(self) -> None:
        self.beginResetModel()
        groups: dict[str, list[Finding]] = {}
        for each in self._fitting():
            groups.setdefault(each.rule, []).append(each)
        made = [
            _Group(rule, found, any(each.severity == ERROR for each in found), min(PAGE, len(found)))
            for rule, found in groups.items()
        ]
        self._groups = sorted(made, key=lambda group: (not group.has_error, self.title(group.rule)))
        self._ends = list(accumulate(len(group.findings) for group in self._groups))
        if self._mended:
            self._groups.append(_Group(MENDED, self._mended, False, min(PAGE, len(self._mended))))
        self.endResetModel()

    def _fitting(self) -> Iterable[Finding]:
        if not self._text:
            return [each for each in self._all if not self._severity or each.severity == self._severity]
        if not self._texts:
            self._texts = [f"{each.plot_id}  {each.message}".lower() for each in self._all]
        rules = {each.rule for each in self._all}
        meant = {rule for rule in rules if self._text in self.title(rule).lower()}
        return [
            each
            for each, text in zip(self._all, self._texts)
            if (self._text in text or each.rule in meant) and (not self._severity or each.severity == self._severity)
        ]

    def title(self, rule: str) -> str:
        return tr("Mended") if rule == MENDED else self._titles.get(rule, rule)

    def rule_at(self, index: QModelIndex) -> str:
        """The rule of a top row or of a finding; "" for none."""
        return self._group_of(index).rule if index.isValid() else ""

    def finding_at(self, index: QModelIndex) -> Optional[Finding]:
        if not index.isValid() or index.internalId() == 0:
            return None
        return self._group_of(index).findings[index.row()]

    def _group_of(self, index: QModelIndex) -> _Group:
        return self._groups[index.row() if index.internalId() == 0 else index.internalId() - 1]

    def step(self, index: QModelIndex, by: int) -> QModelIndex:
        """The finding after (1) or before (-1) the index, round and round; invalid where there is none."""
        at = self.position(index)
        return self.at(at + by if at >= 0 else (0 if by > 0 else -1))

    def at(self, position: int) -> QModelIndex:
        """The row of the finding at a position, counted round and round; invalid where there is none."""
        if not self.shown():
            return QModelIndex()
        position %= self.shown()
        group = bisect_right(self._ends, position)
        row = position - (self._ends[group - 1] if group else 0)
        parent = self.index(group, 0)
        self._fetch(parent, row + 1)
        return self.index(row, 0, parent)

    def position(self, index: QModelIndex) -> int:
        """Which of the shown findings this is, from 0; -1 for none."""
        if not index.isValid() or index.internalId() == 0 or self._group_of(index).rule == MENDED:
            return -1
        group = index.internalId() - 1
        return (self._ends[group - 1] if group else 0) + index.row()

    def position_of(self, finding: Optional[Finding]) -> int:
        """Where the same finding is told now, by its words or else by its plot and rule; -1 where it is not."""
        if finding is None:
            return -1
        start, alike = 0, -1
        for group in self._groups:
            for row, each in enumerate(group.findings if group.rule == finding.rule else ()):
                if each.about == finding.about and alike < 0:
                    alike = start + row
                if each.about == finding.about and each.message == finding.message:
                    return start + row
            start += len(group.findings)
        return alike

    def rows_to_open(self, most: int) -> list[QModelIndex]:
        """The first rules whose findings are together no more than so many rows; always the first."""
        ends = [min(PAGE, each) for each in (len(group.findings) for group in self._groups[: len(self._ends)])]
        total = list(accumulate(ends))
        return [self.index(at, 0) for at in range(len(ends)) if at == 0 or total[at] <= most]

    # what Qt asks

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not parent.isValid():
            return self.createIndex(row, 0, 0) if 0 <= row < len(self._groups) and column == 0 else QModelIndex()
        at = parent.row()  # asked for every row that is laid out, so nothing is asked twice
        fits = parent.internalId() == 0 and 0 <= row < self._groups[at].fetched and column == 0
        return self.createIndex(row, 0, at + 1) if fits else QModelIndex()

    def parent(self, index: QModelIndex) -> QModelIndex:
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        if not parent.isValid():
            return len(self._groups)
        return self._groups[parent.row()].fetched if parent.internalId() == 0 else 0

    def hasChildren(self, parent: QModelIndex = QModelIndex()) -> bool:  # noqa: B008, N802
        return bool(self._groups) if not parent.isValid() else parent.internalId() == 0

    def canFetchMore(self, parent: QModelIndex) -> bool:  # noqa: N802
        if not parent.isValid() or parent.internalId() != 0:
            return False
        group = self._groups[parent.row()]
        return group.fetched < len(group.findings)

    def fetchMore(self, parent: QModelIndex) -> None:  # noqa: N802
        if self.canFetchMore(parent):
            self._fetch(parent, self._groups[parent.row()].fetched + PAGE)

    def _fetch(self, parent: QModelIndex, rows: int) -> None:
        group = self._groups[parent.row()]
        rows = min(len(group.findings), -(-rows // PAGE) * PAGE)
        if rows > group.fetched:
            self.beginInsertRows(parent, group.fetched, rows - 1)
            group.fetched = rows
            self.endInsertRows()

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 1

    def data(self, index: QModelIndex, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        group, finding = self._group_of(index), self.finding_at(index)
        name = (
            "done"
            if group.rule == MENDED
            else (finding.severity if finding is not None else "error" if group.has_error else "warning")
        )
        if role == Role.DecorationRole:
            return self._icons[ERROR if name == ERROR else "done" if name == "done" else "warning"]
        word = {"done": tr("mended"), ERROR: tr("error")}.get(name, tr("warning"))
        if finding is not None:
            if role == Role.DisplayRole:
                return finding.text
            words = f"{word}: {finding.text}"
            return as_tip(words) if role == Role.ToolTipRole else words if role == Role.AccessibleTextRole else None
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return f"{self.title(group.rule)} ({figure(len(group.findings))})"
        return f"{self.title(group.rule)}: {word}" if role == Role.ToolTipRole else None

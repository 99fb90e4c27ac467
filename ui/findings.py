"""Findings of a check as a tree: rules with their counts, under each the findings, a page of rows at a time."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt

from ..checks.rule import ERROR
from .finding_table import Finding, FindingTable
from .marks import mark
from .words import as_tip, figure, tr

Role = Qt.ItemDataRole
PAGE = 500  # rows of a rule that the tree asks for at a time
NEAR = 20  # rows from the first at which the page before it is fetched
MENDED = ""  # the rule of the group of findings that an edit has mended


@dataclass
class _Group:
    """A rule's findings that the filter lets through; ``fetched`` of them, from ``first`` on, are rows by now."""

    rule: str
    table: FindingTable
    numbers: Sequence[int]  # in the table
    has_error: bool
    first: int = 0
    fetched: int = 0

    def __post_init__(self) -> None:
        self.fetched = min(PAGE, len(self.numbers))

    def number(self, row: int) -> int:
        return self.numbers[self.first + row]


class FindingsModel(QAbstractItemModel):
    """Top rows are rules, errors first; a rule's children are its findings. The filter works on plot id and message.

    What an edit has mended stands in a last group of its own, which is neither counted nor stepped through.
    """

    def __init__(self, titles: Mapping[str, str], parent: Any = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._all, self._mended = FindingTable(), FindingTable()
        self._groups: list[_Group] = []
        self._ends: list[int] = []  # of the groups' findings, counted through
        self._text, self._severity = "", ""
        self._icons = {name: mark(name) for name in ("error", "warning", "done")}

    def fill(self, findings: Iterable[Finding]) -> None:
        """The findings of a whole check, all shown; what was mended before is forgotten."""
        self._mended, self._text, self._severity = FindingTable(), "", ""
        self._all = _table(findings)
        self._arrange(self._all.by_rule, self._all.with_error)

    def follow(self, findings: Iterable[Finding]) -> None:
        """The findings after an edit: those that are not told any more are ticked off."""
        for _ in self.following(findings):
            pass

    def following(self, findings: Iterable[Finding]) -> Iterator[None]:
        """The same in pieces; nothing of it shows before the last."""
        fresh, gone = _table(findings), array("L")
        for found in self._all.gone_from(fresh):
            gone.extend(found or ())
            yield
        again: set[str] = set()
        for known in fresh.known_among(set(map(self._mended.about, range(len(self._mended))))):
            again |= known
            yield
        kept = (each for at, each in enumerate(self._mended) if self._mended.about(at) not in again)
        mended = FindingTable([*kept, *(self._all[at] for at in gone)])
        for arranged in fresh.holding(self._text, self._severity, self._meant(fresh, self._text)):
            if arranged is not None:
                self._all, self._mended = fresh, mended
                self._arrange(*arranged)
            yield

    def narrow(self, text: str, severity: str) -> None:
        """Shows what has the text and the severity ("" for all)."""
        for _ in self.narrowing(text, severity):
            pass

    def narrowing(self, text: str, severity: str) -> Iterator[None]:
        """The same in pieces; nothing of it shows before the last."""
        text = text.strip().lower()
        if (text, severity) == (self._text, self._severity):
            return
        for arranged in self._all.holding(text, severity, self._meant(self._all, text)):
            if arranged is not None:
                self._text, self._severity = text, severity
                self._arrange(*arranged)
            yield

    def count(self, severity: str = "") -> int:
        """All findings, or those of one severity, whatever the filter."""
        return self._all.counts[severity] if severity else len(self._all)

    def mended(self) -> int:
        return len(self._mended)

    def shown(self) -> int:
        return self._ends[-1] if self._ends else 0

    def _arrange(self, numbers: Mapping[str, Sequence[int]], wrong: Iterable[str]) -> None:
        self.beginResetModel()
        made = [_Group(rule, self._all, found, rule in wrong) for rule, found in numbers.items()]
        self._groups = sorted(made, key=lambda group: (not group.has_error, self.title(group.rule)))
        self._ends = list(accumulate(len(group.numbers) for group in self._groups))
        if len(self._mended):
            self._groups.append(_Group(MENDED, self._mended, range(len(self._mended)), False))
        self.endResetModel()

    def _meant(self, table: FindingTable, text: str) -> set[str]:
        """The rules whose title has the text."""
        return {rule for rule in table.by_rule if text and text in self.title(rule).lower()}

    def title(self, rule: str) -> str:
        return tr("Mended") if rule == MENDED else self._titles.get(rule, rule)

    def rule_at(self, index: QModelIndex) -> str:
        """The rule of a top row or of a finding; "" for none."""
        return self._group_of(index).rule if index.isValid() else ""

    def finding_at(self, index: QModelIndex) -> Optional[Finding]:
        if not index.isValid() or index.internalId() == 0:
            return None
        group = self._group_of(index)
        return group.table[group.number(index.row())]

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
        at = position - (self._ends[group - 1] if group else 0)
        parent = self.index(group, 0)
        self._reach(parent, at)
        return self.index(at - self._groups[group].first, 0, parent)

    def position(self, index: QModelIndex) -> int:
        """Which of the shown findings this is, from 0; -1 for none."""
        if not index.isValid() or index.internalId() == 0 or self._group_of(index).rule == MENDED:
            return -1
        at = index.internalId() - 1
        return (self._ends[at - 1] if at else 0) + self._groups[at].first + index.row()

    def position_of(self, finding: Optional[Finding]) -> int:
        """Where the same finding is told now, by its words or else by its plot and rule; -1 where it is not."""
        if finding is None:
            return -1
        start, alike = 0, -1
        for group in self._groups[: len(self._ends)]:
            ids = group.table.feature_ids
            for row, at in enumerate(group.numbers if group.rule == finding.rule else ()):
                if ids[at] != finding.feature_id:
                    continue
                if group.table.message(at) == finding.message:
                    return start + row
                alike = start + row if alike < 0 else alike
            start += len(group.numbers)
        return alike

    def rows_to_open(self, most: int) -> list[QModelIndex]:
        """The first rules whose findings are together no more than so many rows; always the first."""
        ends = [min(PAGE, each) for each in (len(group.numbers) for group in self._groups[: len(self._ends)])]
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
        return group.first + group.fetched < len(group.numbers)

    def fetchMore(self, parent: QModelIndex) -> None:  # noqa: N802
        if self.canFetchMore(parent):
            self._add_after(parent)

    def fetch_before(self, index: QModelIndex) -> bool:
        """A page of rows before a rule's first row, where the list was entered further down and has come near it."""
        if not index.isValid() or not self._group_of(index).first or index.internalId() and index.row() > NEAR:
            return False
        self._add_before(index.parent() if index.internalId() else index)
        return True

    def _reach(self, parent: QModelIndex, at: int) -> None:
        """Makes a row of a finding: with a page more, or, where it is far away, with the rows round it alone."""
        group = self._groups[parent.row()]
        if group.first - PAGE <= at < group.first:
            self._add_before(parent)
        while group.first <= at < group.first + group.fetched + PAGE and at >= group.first + group.fetched:
            self._add_after(parent)
        if not group.first <= at < group.first + group.fetched:
            self.beginRemoveRows(parent, 0, group.fetched - 1)
            group.first, group.fetched = at // PAGE * PAGE, 0
            self.endRemoveRows()
            self._add_after(parent)

    def _add_after(self, parent: QModelIndex) -> None:
        group = self._groups[parent.row()]
        more = min(PAGE, len(group.numbers) - group.first - group.fetched)
        self.beginInsertRows(parent, group.fetched, group.fetched + more - 1)
        group.fetched += more
        self.endInsertRows()

    def _add_before(self, parent: QModelIndex) -> None:
        group = self._groups[parent.row()]
        more = min(PAGE, group.first)
        self.beginInsertRows(parent, 0, more - 1)
        group.first, group.fetched = group.first - more, group.fetched + more
        self.endInsertRows()

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 1

    def data(self, index: QModelIndex, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        group = self._group_of(index)
        at = group.number(index.row()) if index.internalId() else -1
        severity = group.table.severities[at] if at >= 0 else ERROR if group.has_error else ""
        name = "done" if group.rule == MENDED else "error" if severity == ERROR else "warning"
        if role == Role.DecorationRole:
            return self._icons[name]
        word = {"done": tr("mended"), "error": tr("error"), "warning": tr("warning")}[name]
        if at >= 0:
            if role == Role.DisplayRole:
                return group.table.text(at)
            words = f"{word}: {group.table.text(at)}"
            return as_tip(words) if role == Role.ToolTipRole else words if role == Role.AccessibleTextRole else None
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return f"{self.title(group.rule)} ({figure(len(group.numbers))})"
        return f"{self.title(group.rule)}: {word}" if role == Role.ToolTipRole else None


def _table(findings: Iterable[Finding]) -> FindingTable:
    return findings if isinstance(findings, FindingTable) else FindingTable(findings)

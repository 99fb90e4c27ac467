"""Findings of a check as a tree: rules with their counts, under each the findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt

from ..checks.rule import ERROR
from .marks import mark
from .words import figure, tr

Role = Qt.ItemDataRole


@dataclass(frozen=True)
class Finding:
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


def findings_in(layer: QgsVectorLayer) -> Iterable[Finding]:
    """The rows of the output ISSUES of checkplots."""
    names = ("rule", "severity", "message", "plot_id", "feature_id")
    columns = [layer.fields().lookupField(name) for name in names]
    for feature in layer.getFeatures(QgsFeatureRequest()):
        rule, severity, message, plot_id, feature_id = (_value(feature, column) for column in columns)
        place = feature.geometry() if feature.hasGeometry() else None
        yield Finding(rule, severity, message, plot_id or "", feature_id, place)


def _value(feature: QgsFeature, column: int) -> Any:
    value = feature.attribute(column)
    return None if value is None or value == NULL else value


class FindingsModel(QAbstractItemModel):
    """Top rows are rules, errors first; a rule's children are its findings. The filter works on plot id and message."""

    def __init__(self, titles: dict[str, str], parent: Any = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._all: list[Finding] = []
        self._shown: list[tuple[str, list[Finding]]] = []
        self._text, self._severity = "", ""
        self._icons = {ERROR: mark("error"), "": mark("warning")}

    def fill(self, findings: Sequence[Finding]) -> None:
        self._all = list(findings)
        self._arrange()

    def narrow(self, text: str, severity: str) -> None:
        """Shows what has the text and the severity ("" for all)."""
        self._text, self._severity = text.strip().lower(), severity
        self._arrange()

    def count(self, severity: str = "") -> int:
        """All findings, or those of one severity, whatever the filter."""
        return sum(1 for each in self._all if not severity or each.severity == severity)

    def shown(self) -> int:
        return sum(len(findings) for _, findings in self._shown)

    def _arrange(self) -> None:
        self.beginResetModel()
        groups: dict[str, list[Finding]] = {}
        for each in self._all:
            if (not self._severity or each.severity == self._severity) and self._fits(each):
                groups.setdefault(each.rule, []).append(each)
        self._shown = sorted(groups.items(), key=lambda pair: (not _has_error(pair[1]), self.title(pair[0])))
        self.endResetModel()

    def _fits(self, finding: Finding) -> bool:
        return not self._text or self._text in f"{finding.text} {self.title(finding.rule)}".lower()

    def title(self, rule: str) -> str:
        return self._titles.get(rule, rule)

    def rule_at(self, index: QModelIndex) -> str:
        """The rule of a top row or of a finding; "" for none."""
        if not index.isValid():
            return ""
        return self._shown[index.row() if index.internalId() == 0 else index.internalId() - 1][0]

    def finding_at(self, index: QModelIndex) -> Optional[Finding]:
        if not index.isValid() or index.internalId() == 0:
            return None
        return self._shown[index.internalId() - 1][1][index.row()]

    def step(self, index: QModelIndex, by: int) -> QModelIndex:
        """The finding after (1) or before (-1) the index, round and round; invalid where there is none."""
        places = [(group, row) for group, (_, findings) in enumerate(self._shown) for row in range(len(findings))]
        if not places:
            return QModelIndex()
        at = self.position(index)
        group, row = places[(at + by) % len(places) if at >= 0 else (0 if by > 0 else -1)]
        return self.index(row, 0, self.index(group, 0))

    def position(self, index: QModelIndex) -> int:
        """Which of the shown findings this is, from 0; -1 for none."""
        if not index.isValid() or index.internalId() == 0:
            return -1
        return sum(len(findings) for _, findings in self._shown[: index.internalId() - 1]) + index.row()

    # what Qt asks

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: QModelIndex) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        if not parent.isValid():
            return len(self._shown)
        return len(self._shown[parent.row()][1]) if parent.internalId() == 0 else 0

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 1

    def data(self, index: QModelIndex, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self.finding_at(index)
        if finding is not None:
            return finding.text if role in (Role.DisplayRole, Role.ToolTipRole) else None
        rule, findings = self._shown[index.row()]
        if role == Role.DisplayRole:
            return f"{self.title(rule)} ({figure(len(findings))})"
        if role == Role.ToolTipRole:
            word = tr("error") if _has_error(findings) else tr("warning")
            return f"{self.title(rule)}: {word}"
        if role == Role.DecorationRole:
            return self._icons[ERROR if _has_error(findings) else ""]
        return None


def _has_error(findings: Sequence[Finding]) -> bool:
    return any(each.severity == ERROR for each in findings)

"""What a service can do, grouped by what a person wants: run, look at, manage; deletes last and apart."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt

from ..language import N_
from ..providers.declare import Intent, Kind, Operation
from .choice_box import ChoiceBox
from .words import tr

_GROUPS = ((Intent.RUN,), (Intent.LOOK,), (Intent.MANAGE, Intent.DELETE))
_TITLES = {Intent.RUN: N_("Run"), Intent.LOOK: N_("Look at"), Intent.MANAGE: N_("Manage")}


class OperationBox(ChoiceBox):
    """The data of an entry is the id of its operation; that of a title is None."""

    def offer(self, operations: Sequence[Operation], operation_id: str = "") -> None:
        """Lists them, with the one of that id chosen, else the first."""
        self.clear()
        for intents in _GROUPS:
            mine = [each for each in _main_first(operations) if each.wanted_for in intents]
            ordered = sorted(mine, key=lambda each: intents.index(each.wanted_for))
            self._add_group(_TITLES[intents[0]], ordered)
        wanted = self.findData(operation_id) if operation_id else -1
        self.setCurrentIndex(wanted if wanted >= 0 else 1)  # under the first title

    def _add_group(self, title: str, operations: Sequence[Operation]) -> None:
        """A title that cannot be chosen, and what it stands for; deletes last and apart."""
        if not operations:
            return
        self.addItem(tr(title))
        head = self.model().item(self.count() - 1)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        for before, operation in zip((None, *operations), operations):
            if before is not None and operation.wanted_for is not before.wanted_for:
                self.insertSeparator(self.count())
            self.addItem(tr(operation.title), operation.id)
            self.setItemData(self.count() - 1, tr(operation.help), Qt.ItemDataRole.ToolTipRole)


def _main_first(operations: Sequence[Operation]) -> list[Operation]:
    """What brings results of its own first: that is what people come for."""
    return sorted(
        operations,
        key=lambda each: (
            each.collect is None or not any(f.kind in (Kind.PLOTS, Kind.AREA) for f in each.fields),
            each.collect is None,
        ),
    )

"""Names and sentences of strangers hold markup: what every label and tooltip of the docks makes of them."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, dock, iface, plugin, samples  # noqa: E402
from georelay.providers.store import Job, JobState  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QDockWidget, QLabel, QTextBrowser, QWidget  # noqa: E402

EVIL = '<img src="http://192.0.2.1/seen.png"><b>pay</b>'


def hostile_jobs():
    store = plugin()._context.store()
    for number, state in enumerate((JobState.RUNNING, JobState.SUCCEEDED, JobState.FAILED, JobState.UNKNOWN)):
        store.add(
            Job(
                id="",
                provider="epoch",
                operation="epochbatchprocess",
                connection=EVIL,
                base_url="https://h.example",
                account="",
                name=f"{number} {EVIL}",
                fingerprint=f"f{number}",
                state=state,
                status=EVIL,
                stage=EVIL,
                message=EVIL,
                remote={"collection_id": EVIL, "cost": EVIL, "currency": EVIL},
            )
        )
    return [job.id for job in store.list()]


def is_markup(text, form=Qt.TextFormat.AutoText):
    """Whether Qt makes markup of a text that has a stranger's picture in it."""
    guessed = form == Qt.TextFormat.AutoText and Qt.mightBeRichText(text)
    return "<img" in text and (guessed or form == Qt.TextFormat.RichText)


def made_of(widget):
    """(where, text) of each label and tooltip that would take a stranger's words for markup."""
    for label in widget.findChildren(QLabel):
        if is_markup(label.text(), label.textFormat()):
            yield f"label {label.objectName()}", label.text()
    for each in widget.findChildren(QWidget):
        if is_markup(each.toolTip()):
            yield f"tooltip {each.objectName()}", each.toolTip()
    for view in widget.findChildren(QAbstractItemView):
        model = view.model()
        if not type(model).__module__.startswith("georelay"):  # QGIS's own lists of layers and columns
            continue
        for row in range(min(50, model.rowCount())):
            for column in range(4):
                told = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                if told and is_markup(str(told)):
                    yield f"tooltip in {view.objectName()}", str(told)


def steps(drive):
    facts = drive.facts
    jobs = hostile_jobs()
    layer = samples()
    layer.setName(EVIL)
    iface.setActiveLayer(layer)
    docks = [dock(name) for name in ("Check", "Services", "Jobs", "Imagery", "Review")]
    for each in docks:
        each.pages.setCurrentIndex(1 if each.pages.count() > 1 else 0)
    yield 0.3
    check, services, listed = docks[0], docks[1], docks[2]
    check.form.source.put(layer)
    check.check()
    yield lambda: check._running is None and check.findings.model.count() > 0
    services.show_operation("epoch", "epochbatchprocess", "sandbox", ON_INVALID=1)
    services.form.put_layer(layer)
    yield lambda: services._figures is not None
    for each in docks[:4]:
        for kind in ("error", "warning", "done"):
            each.tell(EVIL, kind)
    facts["wrong"], facts["seen"], facts["known"] = [], 0, is_markup(EVIL)
    for job in jobs:
        listed.refresh()
        listed.choose(job)
        yield 0.1
        for widget in [*docks, iface.messageBar()]:
            facts["wrong"] += [[where, text[:200]] for where, text in made_of(widget)]
            facts["seen"] += sum("pay" in label.text() for label in widget.findChildren(QLabel))
    told = [each.toPlainText() for each in iface.messageBar().findChildren(QTextBrowser)]
    facts["bar"] = [words for words in told if "pay" in words]
    for item in QApplication.topLevelWidgets():
        facts["wrong"] += [[where, text[:200]] for where, text in made_of(item) if isinstance(item, QDockWidget)]
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield 0.5
    facts["mirrored"] = [each.layoutDirection() == Qt.LayoutDirection.RightToLeft for each in docks]
    facts["widths"] = {each.objectName(): each.pages.currentWidget().minimumSizeHint().width() for each in docks[:4]}
    drive.picture("right_to_left")
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


drive = Drive(steps)

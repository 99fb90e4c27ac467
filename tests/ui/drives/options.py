import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, click, iface, plugin  # noqa: E402
from qgis.core import QgsApplication, QgsProject, QgsSettings  # noqa: E402
from qgis.PyQt.QtCore import QTimer  # noqa: E402
from qgis.PyQt.QtWidgets import (  # noqa: E402
    QAction,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QTextBrowser,
    QTreeWidgetItemIterator,
)


def _select(page, name):
    walk = QTreeWidgetItemIterator(page.tree)
    while walk.value():
        if walk.value().text(0).startswith(name):
            page.tree.setCurrentItem(walk.value())
            return
        walk += 1


def _page():
    from qgis.gui import QgsOptionsPageWidget

    box = QApplication.activeModalWidget()
    found = box.findChildren(QgsOptionsPageWidget, "GeoRelayOptions") if box else []
    return found[0] if found else None


def steps(drive):
    facts = drive.facts
    state = {"step": 0}
    QgsApplication.authManager().setMasterPassword("-".join(["drive", "only", "7"]), True)

    def fill(box):
        """The dialog of a connection: first refused, then right."""
        buttons = box.findChild(QDialogButtonBox)
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        if state["step"] == 1:
            box.name.setText("work")
            box.url.setText("http://example.org")
            box.token.setText("x" * 12)
            click(save)
            facts["refused"] = box.notice.text()
            drive.picture("connection_refused", box)
            box.url.setText("https://epoch.invalid")
            state["step"] = 1.5
            click(box.test)
        elif state["step"] == 1.5 and "Asking" not in box.notice.text():
            facts["tried_out"] = [box.notice.text(), len(plugin()._context.settings.connections("epoch"))]
            drive.picture("connection_tested", box)
            state["step"] = 2
            click(save)

    def options(box):
        page = _page()
        if page is None:
            return
        if state["step"] == 0:
            facts["shown"] = page.isVisible()
            state["step"] = 1
            _select(page, "Epoch")
            QTimer.singleShot(0, lambda: click(page.add))
        elif state["step"] == 2:
            state["step"] = 3
            drive.picture("options", box)
            facts["saved"] = [
                (each.name, each.base_url, bool(each.authcfg), each.is_default)
                for each in plugin()._context.settings.connections("epoch")
            ]
            facts["settings_text"] = "".join(str(QgsSettings().value(key)) for key in QgsSettings().allKeys())
            _select(page, "sandbox")
            page.tree.setCurrentItem(page.tree.topLevelItem(1).child(1))
            facts["tests"] = page._chosen()[1]
            QTimer.singleShot(0, lambda: click(page.test))
        elif state["step"] == 3 and page.notice.text() and "Asking" not in page.notice.text():
            facts["tested"] = page.notice.text()
            drive.picture("options_tested", box)
            page.downloads.setValue(7)
            page.apply()
            facts["downloads"] = plugin()._context.settings.parallel_downloads
            state["step"] = 4
            box.reject()

    drive.answers = {"Options": options, "Connection to": fill}
    QTimer.singleShot(0, plugin()._desk.show_options)
    yield 0.5
    yield lambda: state["step"] == 4
    main = iface.mainWindow()
    facts["pages"] = {}
    plugin()._context.help_url = lambda page, otherwise="": ""  # as in a source tree: the page is shown in QGIS then
    for name in ("Help", "About"):
        main.findChild(QAction, f"GeoRelay{name}Action").trigger()
        yield lambda: main.findChild(QDialog, "GeoRelayPage") is not None
        page = main.findChild(QDialog, "GeoRelayPage")
        facts["pages"][name] = page.findChild(QTextBrowser).toPlainText()[:400]
        drive.picture(name.lower(), page)
        page.close()
        yield lambda: main.findChild(QDialog, "GeoRelayPage") is None
    main.findChild(QAction, "GeoRelayTryAction").trigger()
    yield lambda: any(each.name().startswith("Findings:") for each in QgsProject.instance().mapLayers().values())
    facts["sampled"] = sorted(each.name() for each in QgsProject.instance().mapLayers().values())


drive = Drive(steps)

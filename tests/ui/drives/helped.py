"""Every button and entry that opens the help is pressed; what Qt is asked to open is noted, and nothing is opened."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, click, dock, iface, plugin  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot  # noqa: E402
from qgis.PyQt.QtGui import QDesktopServices  # noqa: E402
from qgis.PyQt.QtWidgets import QAction, QDialogButtonBox, QToolButton  # noqa: E402

import processing  # noqa: E402

ASKED = []


class Ear(QObject):
    @pyqtSlot(QUrl)
    def hear(self, address):
        ASKED.append(address.toString())


EAR = Ear()
for scheme in ("file", "http", "https"):
    QDesktopServices.setUrlHandler(scheme, EAR, "hear")


def asked(press):
    """The addresses that are asked for while this is pressed."""
    ASKED.clear()
    press()
    return list(ASKED)


def steps(drive):
    facts = drive.facts
    facts["menu"] = asked(iface.mainWindow().findChild(QAction, "GeoRelayHelpAction").trigger)
    facts["docks"], facts["services"] = {}, {}
    for name in ("Check", "Services", "Jobs", "Imagery", "Review"):
        each = dock(name)
        each.pages.setCurrentIndex(1)
        each.raise_()
        yield 0.3
        button = each.findChild(QToolButton, "help")
        facts["docks"][name] = asked(lambda button=button: click(button))
    services = dock("Services")
    for provider in plugin()._context.providers:
        services.show_operation(provider.id, provider.operations[0].id, "sandbox")
        facts["services"][provider.id] = asked(services.findChild(QToolButton, "help").click)
    facts["dialogs"] = {}
    for algorithm in QgsApplication.processingRegistry().providerById("georelay").algorithms():
        dialog = processing.createAlgorithmDialog(algorithm.id(), {})
        help_button = dialog.buttonBox().button(QDialogButtonBox.StandardButton.Help)
        facts["dialogs"][algorithm.name()] = asked(help_button.click)
        dialog.close()
        dialog.deleteLater()
        yield 0.01
    yield from designer(facts)


def designer(facts):
    """The Model Designer asks Python's webbrowser, or Qt, for the page of the step that is set up."""
    import webbrowser

    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import QgsProcessingModelAlgorithm

    ASKED.clear()
    before, webbrowser.open = webbrowser.open, ASKED.append
    try:
        for name in ("checkplots", "epochbatchprocess"):
            algorithm = QgsApplication.processingRegistry().algorithmById(f"georelay:{name}").create()
            dialog = ModelerParametersDialog(algorithm, QgsProcessingModelAlgorithm("m", "g"))
            dialog.openHelp()
            dialog.deleteLater()
            yield 0.05
    finally:
        webbrowser.open = before
    facts["designer"] = list(ASKED)


drive = Drive(steps)

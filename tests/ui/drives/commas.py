"""Every field for a number with decimals, of the Check dock and of all forms, is typed into in several locales."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, iface, plugin  # noqa: E402
from georelay.ui.check_form import CheckForm  # noqa: E402
from georelay.ui.parameter_form import ParameterForm  # noqa: E402
from qgis.PyQt.QtCore import QLocale  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QWidget  # noqa: E402

LOCALES = ("de_DE", "fr_FR", "es_ES", "pt_BR", "id_ID", "en_GB")
TYPED = ("1,5", "1.5", "0,25", "0.25", "1234,5", "1234.5")


def typed(box, text):
    """What the form has once this was typed, and what it shows."""
    box.setValue(box.minimum())
    box.lineEdit().selectAll()
    QTest.keyClicks(box.lineEdit(), text)
    box.interpretText()
    return box.value()


def steps(drive):
    drive.facts["fields"] = {}
    for code in LOCALES:
        QLocale.setDefault(QLocale(code))
        holder = QWidget()
        forms = {"check": CheckForm(holder)}
        for provider in plugin()._context.providers:
            for operation in provider.operations:
                forms[operation.id] = ParameterForm(provider, operation, iface.mapCanvas(), holder)
        found = drive.facts["fields"][code] = {}
        for name, form in forms.items():
            for at, box in enumerate(form.findChildren(QDoubleSpinBox)):
                ends = [box.minimum(), box.maximum()]
                found[f"{name} {at}"] = [ends, {text: typed(box, text) for text in TYPED}]
        holder.deleteLater()
        yield 0.1


drive = Drive(steps)

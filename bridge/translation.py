"""GeoRelay's texts in the language of QGIS: the translator, put in when the plugin loads and taken away after."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..language import CONTEXT, NUMBER, speak


class Translation:
    """``folder`` holds ``georelay_xx.qm``. In a language that has none, as English, every text stays as it is."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translator: Optional[QTranslator] = None

    def install(self) -> None:
        """Speaks as QGIS does: the person's choice in its options, else the system's language."""
        code = QgsApplication.locale()[:2].lower()
        path = self._folder / f"georelay_{code}.qm"
        translator = QTranslator()
        if not path.is_file() or not translator.load(str(path)):
            return
        self._translator = translator
        QCoreApplication.installTranslator(translator)
        speak(_look_up, code)

    def remove(self) -> None:
        """Takes the translator away; GeoRelay speaks English from here on."""
        if self._translator is not None:
            speak(None)
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def _look_up(source: str, number: Optional[int]) -> str:
    """Qt asks every translator that is installed and gives the source back where none knows it; safe in any thread."""
    comment, form = ("", -1) if number is None else (NUMBER, number)
    found = QCoreApplication.translate(CONTEXT, source, comment, form)
    return "" if found == source else found

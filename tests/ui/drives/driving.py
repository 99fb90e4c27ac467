"""Inside QGIS: a drive is a generator that yields what it waits for; between two steps QGIS lives on."""

from __future__ import annotations

import json
import os
import re
import sys
import time
import traceback
from collections.abc import Generator
from pathlib import Path
from typing import Any, Callable, Union

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QSize, Qt, QThreadPool, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar, QWidget
from qgis.utils import iface, plugins

FOLDER = Path(os.environ.get("DRIVE_FOLDER", "."))
Step = Union[float, Callable[[], Any]]


class Drive:
    """``facts`` and pictures are what the test looks at. Modal boxes are noted and closed."""

    def __init__(self, steps: Callable[[Drive], Generator[Step, None, None]], patience: float = 40.0) -> None:
        self.facts: dict[str, Any] = {}
        self.boxes: list[str] = []
        self.answers: dict[str, Callable[[Any], None]] = {}
        self._steps, self._patience = steps(self), patience
        self._wait: Step = 0.0
        self._since = time.monotonic()
        self._error = ""
        QgsApplication.messageLog().messageReceived.connect(self._hear)  # a fault in a slot is only logged
        self._watch = QTimer()
        self._watch.timeout.connect(self._close_boxes)
        self._watch.start(200)
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        QTimer.singleShot(1200, self._begin)

    def _begin(self) -> None:
        iface.mainWindow().resize(1560, 960)
        QApplication.setActiveWindow(iface.mainWindow())  # there is no window manager to do it
        self._timer.start(30)

    def _go_on(self) -> None:
        try:
            waited = time.monotonic() - self._since
            if callable(self._wait):
                if not self._wait():
                    if waited > self._patience:
                        raise TimeoutError(
                            f"waited {waited:.0f} s in vain at line {self._steps.gi_frame.f_lineno}" + doing()
                        )
                    return
            elif waited < self._wait:
                return
            self._wait = next(self._steps)
            self._since = time.monotonic()
        except StopIteration:
            self._end()
        except BaseException:
            self._error = traceback.format_exc()
            self.picture("error")
            self._end()

    def _hear(self, message: str, tag: str, *_: Any) -> None:
        if "Traceback" in message or tag == "Python error":
            self.boxes.append(f"{tag}: {message}"[:3000])

    def _close_boxes(self) -> None:
        box = QApplication.activeModalWidget()
        if box is None:
            return
        title = box.windowTitle()
        for words, answer in self.answers.items():
            if words in title:
                return answer(box)
        text = getattr(box, "text", lambda: "")()
        self.boxes.append(f"{title}: {text}"[:2000])
        box.close()

    def picture(self, name: str, widget: Any = None) -> None:
        (widget or iface.mainWindow()).grab().save(str(FOLDER / "pictures" / f"{name}.png"))

    def _end(self) -> None:
        self._timer.stop()
        said = {"facts": as_read(self.facts), "error": self._error, "boxes": self.boxes}
        (FOLDER / "outcome.json").write_text(json.dumps(said, default=str), encoding="utf-8")
        iface.mapCanvas().stopRendering()
        QgsProject.instance().clear()
        QTimer.singleShot(100, iface.actionExit().trigger)
        QTimer.singleShot(8000, lambda: os._exit(3))


def as_read(facts: Any) -> Any:
    """Texts as a person reads them: the mark of a letter for the keyboard is no part of them."""
    if isinstance(facts, str):
        return re.sub(r"&(?!#?\w+;)(?=\S)", "", facts)
    if isinstance(facts, dict):
        return {as_read(name): as_read(each) for name, each in facts.items()}
    return [as_read(each) for each in facts] if isinstance(facts, (list, tuple)) else facts


def doing() -> str:
    """What every thread and every task of QGIS is at, for a step that waits in vain."""
    tasks = [
        f"task {each.description()}: status {int(each.status())}, {each.progress():.0f} %"
        for each in QgsApplication.taskManager().tasks()
    ]
    stacks = ["".join(traceback.format_stack(frame)[-6:]) for frame in sys._current_frames().values()]
    return "\n".join(
        [
            "",
            f"{QThreadPool.globalInstance().activeThreadCount()} of "
            f"{QThreadPool.globalInstance().maxThreadCount()} threads busy",
            *tasks,
            *stacks,
        ]
    )


def plugin() -> Any:
    return plugins["georelay"]


def dock(name: str) -> Any:
    """The dock of that name, opened by its action in the menu as a person would."""
    from qgis.PyQt.QtWidgets import QAction

    action = iface.mainWindow().findChild(QAction, f"GeoRelay{name}Action")
    if not action.isChecked():
        action.trigger()
    return iface.mainWindow().findChild(QDockWidget, f"GeoRelay{name}Dock")


def small_window():
    """1280 x 720, with QGIS's own bars and panels as they come."""
    main = iface.mainWindow()
    main.setMinimumSize(QSize(0, 0))
    main.resize(1280, 720)
    for bar in main.findChildren(QToolBar):
        bar.setVisible(bar.objectName() in ("GeoRelayToolBar", "mFileToolBar", "mMapNavToolBar", "mAttributesToolBar"))
    browser = main.findChild(QDockWidget, "Browser")
    if browser is not None:
        browser.hide()


def unnamed(root):
    """What takes the keyboard and tells who does not see it nothing, by class and object name."""
    found = []
    for each in (root, *root.findChildren(QWidget)):
        if each.focusPolicy() == Qt.FocusPolicy.NoFocus or not each.isVisible():
            continue
        if not each.accessibleName():
            found.append(f"{each.metaObject().className()} {each.objectName()} in {each.parentWidget().objectName()}")
    return found


def press(widget: Any, key: Any) -> None:
    QTest.keyClick(widget, key)


def click(button: Any) -> None:
    assert button.isEnabled(), f"{button.text()} is disabled: {button.toolTip()}"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def samples(count: int = 420) -> Any:
    """The sample plots as a layer of the project."""
    from georelay.sandbox.samples import write_samples
    from qgis.core import QgsVectorLayer

    path = FOLDER / "plots.gpkg"
    write_samples(path, count)
    return QgsProject.instance().addMapLayer(QgsVectorLayer(f"{path}|layername=plots", "plots", "ogr"))


def left_behind() -> dict[str, Any]:
    """What of the plugin is to be seen in QGIS."""
    from qgis.core import QgsExpression, QgsVectorLayer
    from qgis.gui import QgsGui
    from qgis.PyQt.QtWidgets import QAction, QToolBar

    main = iface.mainWindow()
    return {
        "docks": [each.objectName() for each in main.findChildren(QDockWidget) if "GeoRelay" in each.objectName()],
        "actions": [
            f"{each.objectName()} {each.text()}"
            for each in main.findChildren(QAction)
            if "GeoRelay" in each.objectName() + each.text()
        ],
        "toolbars": [each.objectName() for each in main.findChildren(QToolBar) if "GeoRelay" in each.objectName()],
        "menus": [each.text() for each in iface.webMenu().actions() if "GeoRelay" in each.text()],
        "provider": QgsApplication.processingRegistry().providerById("georelay") is not None,
        "functions": [each.name() for each in QgsExpression.Functions() if each.name().startswith("georelay")],
        "layer_acts": [
            each.text()
            for each in QgsGui.mapLayerActionRegistry().mapLayerActions(QgsVectorLayer("Polygon", "", "memory"))
            if "flagged" in each.text()
        ],
        "items": len(iface.mapCanvas().scene().items()),
        "tasks": QgsApplication.taskManager().countActiveTasks(),
    }

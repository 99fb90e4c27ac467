"""The parts of QGIS's main window that the docks use, handed down by ``plugin.py``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable


@dataclass(frozen=True)
class Window:
    """``make_samples(path)`` writes the sample plots; it works in any thread."""

    main: Any  # QMainWindow
    canvas: Any  # QgsMapCanvas
    messages: Any  # QgsMessageBar of the main window
    active_layer: Callable[[], Any]
    layer_activated: Any  # signal(QgsMapLayer)
    add_dock: Callable[[Any, Any], None]  # (area, dock)
    remove_dock: Callable[[Any], None]
    add_to_menu: Callable[[str, Any], None]
    remove_from_menu: Callable[[str, Any], None]
    add_to_layers: Callable[[Any, str, Any, bool], None]  # (action, submenu, type of layers, all of them)
    remove_from_layers: Callable[[Any], Any]
    add_locator: Callable[[Any], None]  # (filter), which QGIS then owns
    remove_locator: Callable[[Any], None]
    search: Callable[[str], None]  # this, in the locator bar
    add_drop: Callable[[Any], None]  # (handler of what is dropped on the map)
    remove_drop: Callable[[Any], None]
    add_toolbar: Callable[[str], Any]
    add_options: Callable[[Any], None]
    remove_options: Callable[[Any], None]
    show_options: Callable[[Any, str], None]
    open_form: Callable[[Any, Any], Any]  # (layer, feature)
    open_algorithm: Callable[[str, dict], None]  # (algorithm id, parameters): the toolbox's own dialog
    make_samples: Callable[[Path], Any]

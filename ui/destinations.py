"""Where the results of an operation go: files in the results folder, named by what they are of and the time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject

from ..bridge.names import ascii_name
from ..providers.declare import Operation, Out

SINKS = (Out.TABLE, Out.FEATURES, Out.JOINED)


def destinations(operation: Operation, folder: Path, of: str = "", without: Iterable[str] = ()) -> dict[str, Any]:
    """The outputs of an operation, all of them files that outlive the project and go onto the map.

    ``of`` names the layer or thing that they are results of; the outputs ``without`` are left out. A job's own layers
    are kept by the job, so an operation that only starts one leaves them out.
    """
    from ..bridge.files import place_for

    stem = ascii_name(of) if of else operation.id
    found: dict[str, Any] = {}
    for output in operation.outputs:
        what = operation.id if of else output.name.lower()
        if output.name in without:
            continue
        if output.kind in SINKS or output.kind is Out.RASTER:
            ending = ".tif" if output.kind is Out.RASTER else ".gpkg"
            path = place_for(folder, stem, what, ending)
            found[output.name] = QgsProcessingOutputLayerDefinition(str(path), QgsProject.instance())
        elif output.kind is Out.FOLDER and output.by_default:
            found[output.name] = str(place_for(folder, stem, what, ""))
    return found


def kept_by_job(operation: Operation) -> tuple[str, ...]:
    """The outputs that come later, from the job, where the operation may be left to itself."""
    later = operation.collect is not None and any(each.name == "WAIT" for each in operation.fields)
    return tuple(each.name for each in operation.outputs if each.kind in SINKS) if later else ()

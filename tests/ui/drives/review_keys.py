"""A review without the mouse: imagery is offered by itself, and twenty plots are decided with reasons and notes."""

import os
import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, dock, iface  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication  # noqa: E402

import processing  # noqa: E402


def polygons(name, fields, rows):
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", name, "memory")
    features = []
    for (x, y, size), values in rows:
        feature = QgsFeature(layer.fields())
        box = f"{x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({box}))"))
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return QgsProject.instance().addMapLayer(layer)


def mosaic():
    """A mosaic of the sandbox; its south-west corner in degrees."""
    from georelay.sandbox.samples import write_image

    path = FOLDER / "survey.tif"
    write_image(path)
    processing.run(
        "georelay:mapflowuploadimages", {"IMAGES": [str(path)], "NAME": "survey_2026", "CONNECTION": "sandbox"}
    )
    raster = QgsRasterLayer(str(path), "survey")
    there = QgsCoordinateTransform(raster.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    box = there.transformBoundingBox(raster.extent())
    return box.xMinimum(), box.yMinimum()


def stored():
    with sqlite3.connect(Path(os.environ["GEORELAY_HOME"]) / "results" / "decisions.gpkg") as db:
        return db.execute("SELECT plot_id, decision, reason, note FROM decisions ORDER BY fid").fetchall()


def colours(canvas):
    """How many colours a line across the map has: tiles came where there are many."""
    picture = canvas.grab().toImage()
    return len({picture.pixel(x, picture.height() // 3) for x in range(picture.width())})


def words(menu):
    return [each.text() for each in menu.actions()]


def steps(drive):
    facts = drive.facts
    for group in ("qgis/connections-xyz", "connections/xyz/items"):
        QgsSettings().setValue(f"{group}/My tiles/url", "http://127.0.0.1:9/{z}/{x}/{y}.png?a=1&b=2")
    west, south = mosaic()
    forest = polygons("Forest 2020", "field=kind:string", [((west - 0.1, south - 0.1, 0.1025), ["forest"])])
    found = ["deforestation found", 0.44]
    plots = [
        ((west + 0.0004 + n % 5 * 0.0009, south + 0.0004 + n // 5 * 0.0009, 0.0007), [f"GH-{n}", *found])
        for n in range(20)
    ]
    results = polygons("results", "field=plot_id:string&field=outcome:string&field=noncompliance_area_ha:double", plots)
    iface.setActiveLayer(results)
    review = dock("Review")
    review.pages.setCurrentIndex(1)
    review.setFloating(True)
    review.resize(620, 860)
    review.layer.setLayer(results)
    QApplication.setActiveWindow(review.window())
    review.primary.setFocus()
    QTest.keyClick(review.primary, Qt.Key.Key_Space)
    yield lambda: review._reading is None and review.queue.topLevelItemCount() == 20
    facts["then"] = review.maps.then.layer.currentLayer() is forest
    facts["now"] = review.maps.now.layer.currentLayer() is None
    menu = review.maps.now.offer._menu
    menu.aboutToShow.emit()
    facts["offered"] = words(menu)
    next(each for each in menu.actions() if each.text() == "My tiles").trigger()
    tiles = review.maps.now.layer.currentLayer()
    facts["xyz"] = [
        tiles.name(),
        tiles.isValid(),
        QgsProject.instance().layerTreeRoot().findLayer(tiles).itemVisibilityChecked(),
    ]
    next(each for each in menu.actions() if each.text() == "My tiles").trigger()
    facts["once"] = len(QgsProject.instance().mapLayersByName("My tiles"))
    next(each for each in menu.actions() if each.text() == "Look for them").trigger()
    lists = review._lists
    yield lambda: any(rows for rows in lists._rows.values())
    menu.aboutToShow.emit()
    facts["mosaics"] = [each for each in words(menu) if "survey_2026" in each]
    next(each for each in menu.actions() if "survey_2026" in each.text()).trigger()
    yield lambda: review.maps.now.layer.currentLayer() is not tiles
    facts["mosaic"] = review.maps.now.layer.currentLayer().name()
    QApplication.setActiveWindow(review.window())
    review.queue.setFocus()
    yield 1.5
    for n in range(20):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_E)
        QTest.keyClicks(QApplication.focusWidget(), f"reason {n % 3}, as seen")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
        QTest.keyClicks(QApplication.focusWidget(), f"note {n}")
        if n == 5:
            yield lambda: colours(review.maps.now.canvas) > 20
            facts["seen"] = True
            drive.picture("review_keys", review)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        QTest.keyClick(QApplication.focusWidget(), (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_S, Qt.Key.Key_L)[n % 4])
        yield 0.05
    facts["decided"] = stored()
    facts["seen"] = facts.get("seen", False)
    facts["summary"] = review.summary.text()
    facts["width"] = review.pages.widget(1).minimumSizeHint().width()
    facts["focus"] = QApplication.focusWidget() is review.queue


drive = Drive(steps)

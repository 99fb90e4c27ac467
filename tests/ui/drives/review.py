"""Flagged plots one by one on two maps, decided with one key, stored at once; another reviewer and a removed layer."""

import os
import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, dock, iface  # noqa: E402
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402

OUTCOMES = ("deforestation found", "no deforestation found", "not assessed")


def results(count=330):
    fields = "field=plot_id:string&field=outcome:string&field=noncompliance_area_ha:double"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", "results", "memory")
    features = []
    for n in range(count):
        x, y = -2.4 + n % 20 * 0.003, 6.3 + n // 20 * 0.003
        feature = QgsFeature(layer.fields())
        box = f"{x} {y},{x + 0.002} {y},{x + 0.002} {y + 0.002},{x} {y + 0.002},{x} {y}"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({box}))"))
        feature.setAttributes([f"GH-{n}", OUTCOMES[n % 3], 0.44 if n % 3 == 0 else None])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def stored():
    path = Path(os.environ["GEORELAY_HOME"]) / "results" / "decisions.gpkg"
    if not path.exists():
        return []
    with sqlite3.connect(path) as db:
        return db.execute("SELECT plot_id, decision, reason FROM decisions ORDER BY fid").fetchall()


def steps(drive):
    facts = drive.facts
    layer = results()
    iface.setActiveLayer(layer)
    review = dock("Review")
    review.pages.setCurrentIndex(1)
    yield 0.3
    review.layer.setLayer(layer)
    facts["verb"] = review.primary.text()
    review.maps.now.layer.setLayer(layer)
    review.primary.click()
    yield lambda: review._reading is None and review.queue.topLevelItemCount() > 0
    facts["summary"] = review.summary.text()
    facts["first"] = review.queue.currentItem().text(0)
    facts["facts"] = review.facts.text()
    yield 0.5
    facts["linked"] = review.maps.then.canvas.extent() == review.maps.now.canvas.extent()
    facts["scale"] = review.maps.now.canvas.scale() < 25_000
    review.queue.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_S, Qt.Key.Key_L):
        QTest.keyClick(review.queue, key)
        yield 0.1
    facts["decided"] = stored()
    QTest.keyClick(review.queue, Qt.Key.Key_K)
    yield 0.1
    facts["back"] = review.queue.currentItem().text(0)
    QTest.keyClick(review.queue, Qt.Key.Key_J)
    review.reasonfor.setFocus()
    QTest.keyClicks(review.reasonfor.lineEdit(), "a real island")
    yield 0.1
    facts["typed"] = [review.reasonfor.currentText(), len(stored())]
    review.accept.click()
    yield 0.1
    facts["reason"] = stored()[-1]
    facts["after"] = review.summary.text()
    drive.picture("review")
    for _ in range(95):
        QTest.keyClick(review.queue, Qt.Key.Key_A)
    yield 0.2
    facts["hundred"] = len(stored())
    review.filter.setText("GH-30")
    shown = [review.queue.topLevelItem(at) for at in range(review.queue.topLevelItemCount())]
    facts["filtered"] = sum(not item.isHidden() for item in shown)
    review.filter.clear()
    review.primary.click()
    yield lambda: review._reading is None
    facts["again"] = review.summary.text()
    QgsProject.instance().removeMapLayer(layer.id())
    yield 0.3
    facts["gone"] = [review.summary.text(), review.accept.isEnabled(), review.queue.topLevelItemCount()]


drive = Drive(steps)

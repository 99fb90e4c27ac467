"""Plots with errors are held back; an area of another service comes back as layers; a form for every operation."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, click, dock, iface, plugin, samples  # noqa: E402
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtCore import QPoint, Qt  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.PyQt.QtWidgets import QDockWidget  # noqa: E402


def town():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "town", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((-0.20 5.60, -0.19 5.60, -0.19 5.61, -0.20 5.61, -0.20 5.60))"))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return QgsProject.instance().addMapLayer(layer)


def steps(drive):
    facts = drive.facts
    layer = samples()
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    yield 0.3
    services = dock("Services")
    services.pages.setCurrentIndex(1)
    yield 0.2
    forms, widths = {}, {}
    letting_go = []
    let_go = type(services.form).let_go
    type(services.form).let_go = lambda form: (letting_go.append(form.operation.id), let_go(form))
    for provider in plugin()._context.providers:
        for operation in provider.operations:
            services.show_operation(provider.id, operation.id, "sandbox")
            shown = set(services.form._inputs)
            wanted = {field.name for field in operation.fields if services.form._is_shown(field)}
            forms[operation.id] = sorted(wanted - shown)
            widths[operation.id] = services.pages.widget(1).minimumSizeHint().width()
            forms_too = f"{operation.id} form"
            widths[forms_too] = services.form.minimumSizeHint().width()
    type(services.form).let_go = let_go
    facts["built_in_vain"] = len(letting_go) - len(forms)
    facts["without_widget"] = {name: lost for name, lost in forms.items() if lost}
    facts["forms"] = len(forms)
    most = {name: 310 if name.endswith("form") else 345 for name in widths}
    facts["too_wide"] = {name: width for name, width in widths.items() if width > most[name]}
    services.show_operation("epoch", "epochbatchprocess", "sandbox")
    services.form.put_layer(layer)
    yield lambda: services._figures is not None
    facts["id_field"] = services.form.values().get("ID_FIELD")
    facts["stops"] = services.reason.text()
    facts["enabled_with_errors"] = services.send.isEnabled()
    services.form.put("ON_INVALID", 1)
    yield lambda: services._figures is not None and not services._figures.stops
    facts["before"] = services.before.text()
    facts["verb"] = services.send.text()
    drive.picture("plots_ready")
    services.before.linkActivated.emit("check")
    check = iface.mainWindow().findChild(QDockWidget, "GeoRelayCheckDock")
    yield lambda: check.findings.model.count() > 0
    facts["shown"] = (check.form.layer is layer, check.isVisible(), services._figures is not None)
    services.raise_()
    area = town()
    iface.mapCanvas().setExtent(area.extent())
    services.show_operation("beod", "beodextract", "sandbox")
    yield 0.3
    source = services.form._inputs["INPUT"].widget
    canvas = iface.mapCanvas()
    tool = canvas.mapTool()
    click(source.extent)
    facts["extent"] = (source.layer.name(), source.layer.extent().width() == canvas.extent().width())
    click(source.draw)
    facts["drawing"] = canvas.mapTool() is not tool
    for x, y in ((300, 300), (500, 300), (500, 450), (300, 450)):
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    drive.picture("area_drawing")
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, pos=QPoint(310, 400))
    facts["drawn"] = (source.layer.name(), source.layer.featureCount(), canvas.mapTool() is tool)
    click(source.draw)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(310, 400))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    facts["given_up"] = (canvas.mapTool() is tool, source.draw.isChecked())
    services.form.put_layer(area)
    yield lambda: services._figures is not None
    facts["area_verb"] = services.send.text()
    drive.picture("area_ready")
    services.connection.state.linkActivated.emit("account")
    yield lambda: "Credits" in services.connection.state.text()
    facts["credits"] = services.connection.state.text()
    drive.picture("area_credits")
    jobs = dock("Jobs")
    services.raise_()
    click(services.send)
    yield lambda: services._running is None
    facts["area_sent"] = services.bar.text()
    jobs.raise_()
    yield lambda: jobs.bar.text()
    yield 1.0
    facts["area_words"] = jobs.bar.text()
    facts["area_layers"] = sorted(
        each.name()
        for each in QgsProject.instance().mapLayers().values()
        if each.name() not in ("plots", "town", "Map extent", "Drawn area")
    )
    click(jobs.bar.buttons()[0])
    yield 1.5
    drive.picture("area_done")
    services.raise_()
    services.show_operation("mapflow", "mapflowaccount", "sandbox")
    click(services.send)
    yield lambda: services._running is None and services.bar.text()
    facts["account"] = services.bar.text()
    drive.picture("account")


drive = Drive(steps)

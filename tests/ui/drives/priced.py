"""The price before a run, the limit and balance that stop it, and a run that was made before."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, click, dock, iface, plugin  # noqa: E402
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtWidgets import QCheckBox, QDockWidget, QLineEdit, QWidget  # noqa: E402

NAMES = {
    "Check": "primary cancel reason filter layer profile findings summary preflight next previous repair report export "
    "send",
    "Services": "primary cancel reason service connection operation form preflight price field_INPUT",
    "Jobs": "primary cancel reason filter jobs load again folder log forget",
    "Imagery": "primary cancel reason filter list upload preview add use delete search results",
}


def _area(size):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromWkt(
            f"Polygon((-1.62 6.2,{-1.62 + size} 6.2,{-1.62 + size} {6.2 + size},-1.62 {6.2 + size},-1.62 6.2))"
        )
    )
    layer.dataProvider().addFeatures([feature])
    return QgsProject.instance().addMapLayer(layer)


def lists(drive, services):
    """Where the operations are, and which inputs fit the chosen imagery."""
    form, combo = services.form, services.operations
    names = ("PROVIDER", "IMAGE_IDS", "MOSAIC_ID", "URL")
    fits, helped = {}, []
    for source in (0, 1, 2, 3):
        form.put("SOURCE", source)
        fits[source] = [name for name in names if form.findChild(QWidget, f"field_{name}").isVisibleTo(form)]
        helped.append(form.findChild(QWidget, "helper_OF_MOSAIC").isVisibleTo(form))
    drive.facts["fits"], drive.facts["helped"] = fits, helped
    form.put("URL", "https://tiles.example/{z}/{x}/{y}.png")
    form.put("SOURCE", 0)
    drive.facts["hidden_value"] = form.values().get("URL")
    rows = [(combo.itemText(at), combo.itemData(at)) for at in range(combo.count())]
    drive.facts["operations"] = rows
    drive.facts["heads"] = [bool(combo.model().item(at).isEnabled()) for at in range(combo.count()) if not rows[at][1]]


def more_lists(drive, services):
    """Models, their options and data providers from the account; typed values; lists that are there at once."""
    facts, form = drive.facts, services.form
    model, options, source = (form._inputs[name].widget for name in ("MODEL", "OPTIONS", "PROVIDER"))
    facts["models"] = [model.itemText(at) for at in range(model.count())]
    yield lambda: source.count() > 1
    facts["providers"] = [source.itemText(at) for at in range(source.count())]
    boxes = options.findChildren(QCheckBox)
    facts["boxes"] = [each.text() for each in boxes]
    boxes[0].setChecked(True)
    facts["ticked"] = form.values().get("OPTIONS")
    yield 0.4
    drive.picture("lists")
    model.setEditText("something else")
    facts["typed"] = [form.values()["MODEL"], options.findChild(QLineEdit).isVisibleTo(form), form.values()["OPTIONS"]]
    model.setCurrentIndex(2)
    facts["chosen"] = form.values()["MODEL"]
    services.show_operation("mapflow", "mapflowcost", "sandbox")
    facts["at_once"] = services.form._inputs["MODEL"].widget.count()
    kept = sorted((plugin()._context.home() / "lists").iterdir())
    facts["kept"] = [each.name.split("_")[0] for each in kept]
    facts["kept_text"] = "".join(each.read_text("utf-8") for each in kept)
    services.show_operation("epoch", "epochbatchprocess", "sandbox")
    crop = services.form._inputs["CROP_TYPE"].widget
    facts["crops"] = [crop.itemText(at) for at in range(crop.count())]
    services.form.put("CROP_TYPE", "Vanilla")
    facts["crop"] = services.form.values()["CROP_TYPE"]


def steps(drive):
    facts = drive.facts
    layer = _area(0.02)
    iface.setActiveLayer(layer)
    for name in NAMES:
        dock(name).pages.setCurrentIndex(1)
    yield 0.5
    main = iface.mainWindow()
    facts["unnamed"] = [
        f"{name} {each}"
        for name, names in NAMES.items()
        for each in names.split()
        if main.findChild(QDockWidget, f"GeoRelay{name}Dock").findChild(QWidget, each) is None
    ]
    services = dock("Services")
    services.raise_()
    services.show_operation("beod", "beodextract", "sandbox")
    services.form.put_layer(layer)
    yield lambda: services.pricing.price is not None
    facts["beod"] = [services.price.text(), services.send.isEnabled()]
    services.show_operation("mapflow", "mapflowprocess", "sandbox", MODEL="Buildings", SOURCE=0)
    services.form.put_layer(layer)
    yield lambda: services.pricing.price is not None
    lists(drive, services)
    services.form.put("MODEL", "Buildings")
    yield lambda: services.pricing.price is not None and services.form._inputs["MODEL"].widget.count() > 1
    yield from more_lists(drive, services)
    services.show_operation("mapflow", "mapflowprocess", "sandbox", MODEL="Buildings", SOURCE=0)
    services.form.put_layer(layer)
    yield lambda: services.pricing.price is not None
    facts["price"] = [services.price.text(), services.send.text(), services.send.isEnabled(), services.reason.text()]
    drive.picture("price")
    services.form.put("MAX_COST", 1)
    yield lambda: services.pricing.price is not None and services.pricing.price.limit is not None
    facts["limited"] = [services.send.isEnabled(), services.reason.text(), services.send.toolTip()]
    services.form.put("MAX_COST", None)
    yield lambda: services.pricing.price is not None and services.pricing.price.limit is None
    click(services.send)
    yield lambda: services._running is None and services.bar.text()
    facts["first"] = services.bar.text()
    jobs, endings = dock("Jobs"), plugin()._desk.endings
    yield lambda: not any(job.is_open for job in plugin()._context.store().list())
    yield lambda: not endings.under_way
    facts["cost"] = jobs.facts.text()
    services.raise_()
    services._on_changed()
    yield lambda: services.pricing.price is not None
    click(services.send)
    yield lambda: services._running is None and services.bar.text()
    facts["again"] = [services.bar.text(), [each.text() for each in services.bar.buttons()]]
    facts["jobs"] = len([job for job in plugin()._context.store().list() if not job.parent])
    drive.picture("followed")
    yield lambda: not endings.under_way
    click(services.bar.buttons()[0])
    yield lambda: services._running is None and services.bar.text()
    facts["anew"] = [services.bar.text(), len([job for job in plugin()._context.store().list() if not job.parent])]
    yield lambda: not any(job.is_open for job in plugin()._context.store().list()) and not endings.under_way
    jobs.raise_()
    yield 0.3
    drive.picture("jobs_cost")
    facts["layers"] = len(QgsProject.instance().mapLayers())


drive = Drive(steps)

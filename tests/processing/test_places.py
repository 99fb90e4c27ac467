"""Where results go is looked at before anything is sent."""

from __future__ import annotations

import os

import pytest
from georelay.processing.places import check_places
from georelay.providers.declare import Out, Output
from georelay.providers.errors import InputError
from qgis.core import QgsProcessingOutputLayerDefinition
from test_mapflow_imagery import call, mapflow, upload  # noqa: F401 - fixtures
from test_mapflow_runs import process  # noqa: F401 - fixture

FILE, FOLDER, RASTER = (Output("OUTPUT", kind, "Results") for kind in (Out.FEATURES, Out.FOLDER, Out.RASTER))


def test_a_run_whose_results_could_not_be_written_is_not_paid(process, mapflow, tmp_path):  # noqa: F811
    done = process(OUTPUT=str(tmp_path / "gone" / "map.gpkg"))
    assert " cannot be written: there is no folder" in done.error and "Nothing was sent." in done.error
    assert mapflow.made("processing") == [] and mapflow.requests() == []


@pytest.mark.parametrize(
    "output, place",
    [
        (FILE, "results.gpkg"),
        (FILE, "memory:"),
        (FILE, "TEMPORARY_OUTPUT"),
        (FILE, ""),
        (FILE, None),
        (FILE, 'ogr:dbname="results.gpkg" table="b" (geom)'),
        (FILE, "postgis:dbname='x' table=\"y\""),
        (FILE, "/vsimem/a.gpkg"),
        (FILE, QgsProcessingOutputLayerDefinition("memory:")),
        (FOLDER, "new/below/new"),
        (FOLDER, "TEMPORARY_OUTPUT"),
        (RASTER, "new/below.tif"),
        (Output("N", Out.NUMBER, "Number"), "/nowhere/at/all"),
    ],
)
def test_a_place_that_can_be_written_or_is_not_ours_to_judge_passes(output, place, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    check_places((output,), {output.name: place})
    if isinstance(place, str) and place.startswith(("results", "new")):
        check_places((output,), {output.name: str(tmp_path / place)})
        check_places((output,), {output.name: QgsProcessingOutputLayerDefinition(str(tmp_path / place))})


@pytest.mark.parametrize(
    "output, place, why",
    [
        (FILE, "gone/results.gpkg", "there is no folder"),
        (FILE, "gone/results.gpkg|layername=a", "there is no folder"),
        (FILE, "here", "is a folder"),
        (RASTER, "here", "is a folder"),
        (FILE, "file.txt|layername=a", "is no database that opens"),
        (FOLDER, "file.txt", "is a file"),
        (FOLDER, "file.txt/below", "there is no folder"),
    ],
)
def test_a_place_that_cannot_be_written_is_named(output, place, why, tmp_path):
    (tmp_path / "here").mkdir()
    (tmp_path / "file.txt").write_text("x")
    with pytest.raises(InputError, match=why) as told:
        check_places((output,), {"OUTPUT": QgsProcessingOutputLayerDefinition(str(tmp_path / place))})
    assert str(told.value).startswith("Results cannot be written") and "Nothing was sent." in str(told.value)


@pytest.mark.parametrize(
    "place, why",
    [
        ("ogr:dbname='{0}/gone/a.gpkg' table=\"b\" (geom)", "there is no folder"),
        ('ogr:dbname="{0}/file.txt" table=b', "is no database that opens"),
        ("ogr:dbname='{0}' table=\"b\"", "is a folder"),
    ],
)
def test_a_table_that_cannot_be_written_is_named(place, why, tmp_path):
    (tmp_path / "file.txt").write_text("x")
    for given in (place.format(tmp_path), QgsProcessingOutputLayerDefinition(place.format(tmp_path))):
        with pytest.raises(InputError, match=why):
            check_places((FILE,), {"OUTPUT": given})


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_of_somebody_else_is_refused(tmp_path):
    (tmp_path / "theirs").mkdir(mode=0o500)
    with pytest.raises(InputError, match="not yours to write"):
        check_places((FILE,), {"OUTPUT": str(tmp_path / "theirs" / "results.gpkg")})

"""GDAL raises or gives None, as the last plugin that asked wanted it; we do not mind."""

from __future__ import annotations

import pytest

pytest.importorskip("osgeo.gdal")


@pytest.fixture(params=["raises", "gives None"])
def mode(request):
    from osgeo import gdal

    before = gdal.GetUseExceptions()
    switch(request.param == "raises")
    yield request.param
    switch(before)


def switch(raises):
    from osgeo import gdal

    if bool(gdal.GetUseExceptions()) != bool(raises):
        gdal.UseExceptions() if raises else gdal.DontUseExceptions()


def test_what_cannot_be_opened_is_none(mode, tmp_path):
    from georelay.bridge.refusals import or_none
    from osgeo import gdal, ogr

    path = tmp_path / "ruin.gpkg"
    path.write_bytes(b"SQLite format 3\x00 and no more")
    assert or_none(gdal.OpenEx, str(path), gdal.OF_VECTOR) is None
    assert or_none(ogr.CreateGeometryFromJson, '{"type": "Polygon"') is None


def test_a_ruin_is_taken_away_before_results_are_written(mode, tmp_path):
    from georelay.bridge.results import _drop_ruin

    path = tmp_path / "ruin.gpkg"
    path.write_bytes(b"SQLite format 3\x00 and no more")
    _drop_ruin(path)
    assert not path.exists()


def test_forgiving_keeps_what_ogr_made_of_it_and_leaves_the_mode_as_it_was(mode):
    from georelay.bridge.refusals import forgiving, raises_always
    from osgeo import ogr

    raises = ogr.GetUseExceptions()
    if raises_always():
        pytest.skip("this GDAL cannot be kept from raising")
    with forgiving():
        assert ogr.CreateGeometryFromWkt("POLYGON((") is None
    assert ogr.GetUseExceptions() == raises

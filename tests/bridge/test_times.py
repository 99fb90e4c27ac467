"""Results and footprints follow QGIS's temporal controller, and the answer stands first in their table."""

from __future__ import annotations

import pytest


def _layer(fields, rows):
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer("Point?" + "&".join(f"field={each}" for each in fields), "results", "memory")
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        layer.dataProvider().addFeature(feature)
    return layer


def _shown(layer, first, last):
    from qgis.core import QgsDateTimeRange, QgsVectorLayerTemporalContext
    from qgis.PyQt.QtCore import QDateTime, Qt

    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    span = QgsDateTimeRange(*(QDateTime.fromString(each, Qt.DateFormat.ISODate) for each in (first, last)))
    words = layer.temporalProperties().createFilterString(context, span)
    return sorted(each["id"] for each in layer.getFeatures(words))


@pytest.mark.parametrize(
    "fields, rows, first, last, shown",
    [
        (
            ("id:string", "deforestation_start:string", "deforestation_end:string"),
            [("early", "2021-01-01", "2021-12-31"), ("late", "2023-01-01", "2023-12-31"), ("never", None, None)],
            "2023-06-01T00:00:00Z",
            "2023-06-30T00:00:00Z",
            ["late", "never"],
        ),
        (
            ("id:string", "Monitoring_Start:date", "Monitoring_End:date"),
            [("early", "2021-01-01", "2021-12-31"), ("late", "2023-01-01", "2023-12-31")],
            "2021-06-01T00:00:00Z",
            "2021-06-30T00:00:00Z",
            ["early"],
        ),
        (
            ("id:string", "acquisitionDate:string"),
            [("may", "2024-05-03T10:11:12Z"), ("june", "2024-06-03T10:11:12.345Z"), ("fresh", "2024-05-20")],
            "2024-05-01T00:00:00Z",
            "2024-05-31T00:00:00Z",
            ["fresh", "may"],
        ),
    ],
)
def test_the_temporal_controller_shows_what_held_at_a_time(qgis, fields, rows, first, last, shown):
    from georelay.bridge.times import set_times

    layer = _layer(fields, rows)
    set_times(layer)
    assert layer.temporalProperties().isActive()
    assert _shown(layer, first, last) == shown


def test_a_layer_without_times_is_always_shown(qgis):
    from georelay.bridge.times import set_times

    layer = _layer(("id:string", "deforestation_start:string"), [("one", "2021-01-01")])
    set_times(layer)
    assert not layer.temporalProperties().isActive()


def test_the_outcome_stands_first_in_the_table_and_nothing_is_lost(qgis):
    from georelay.bridge.times import put_first

    layer = _layer(("id:string", "area_ha:double", "Outcome:string"), [])
    put_first(layer)
    names = [each.name for each in layer.attributeTableConfig().columns() if each.name]
    assert names == ["Outcome", "id", "area_ha"]


def test_times_and_order_are_kept_in_the_file(qgis, tmp_path):
    from georelay.bridge.layers import Arrival, dress_file
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

    layer = _layer(("id:string", "acquisitionDate:string", "outcome:string"), [("may", "2024-05-03", "x")])
    path = tmp_path / "found.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    dress_file(str(path), Arrival(str(path), "found"))
    again = QgsVectorLayer(f"{path}|layername=found", "again", "ogr")
    again.loadDefaultStyle()
    assert again.temporalProperties().isActive()
    assert [each.name for each in again.attributeTableConfig().columns() if each.name][0] == "outcome"

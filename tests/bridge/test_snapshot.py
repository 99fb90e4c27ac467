"""A snapshot of a layer gives what the layer had when the work began."""

from __future__ import annotations

import pytest
from georelay.bridge.fields import typed_field
from georelay.bridge.snapshot import Snapshot
from georelay.providers.errors import InputError
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)


@pytest.fixture
def layer(qgis):
    made = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "plots", "memory")
    features = []
    for at in range(5):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"Point ({at} {at})"))
        feature.setAttributes([f"P{at}"])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(made)
    yield made
    QgsProject.instance().clear()


def names(snapshot):
    return [each["name"] for each in snapshot.getFeatures(QgsFeatureRequest())]


def test_a_layer_that_is_gone_is_read_as_it_was(layer):
    snapshot = Snapshot(layer)
    QgsProject.instance().removeMapLayer(layer.id())
    assert names(snapshot) == ["P0", "P1", "P2", "P3", "P4"] and snapshot.featureCount() == 5


def test_edits_that_are_not_saved_count_and_later_ones_do_not(layer):
    layer.startEditing()
    layer.deleteFeature(1)
    layer.changeAttributeValue(2, 0, "new")
    snapshot = Snapshot(layer)
    layer.deleteFeature(3)
    layer.changeGeometry(4, QgsGeometry.fromWkt("Point (9 9)"))
    assert names(snapshot) == ["new", "P2", "P3", "P4"]
    layer.rollBack()
    assert names(snapshot) == ["new", "P2", "P3", "P4"]


def test_changes_that_are_saved_meanwhile_end_the_reading_in_a_sentence(layer):
    snapshot = Snapshot(layer)
    layer.startEditing()
    layer.deleteFeature(1)
    layer.commitChanges()
    with pytest.raises(InputError, match="plots were saved while it was being read"):
        names(snapshot)


def test_a_selection_is_read_in_the_order_of_its_ids_whatever_is_selected_later(layer):
    layer.selectByIds([4, 2])
    snapshot = Snapshot(layer, QgsProcessingFeatureSourceDefinition(layer.id(), True))
    layer.selectByIds([1])
    assert names(snapshot) == ["P1", "P3"] and snapshot.featureCount() == 2


def test_columns_of_a_joined_layer_stay_when_that_layer_goes(layer):
    other = QgsVectorLayer("None?field=key:string&field=owner:string", "owners", "memory")
    row = QgsFeature(other.fields())
    row.setAttributes(["P1", "Ama"])
    other.dataProvider().addFeatures([row])
    QgsProject.instance().addMapLayer(other)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("key")
    join.setTargetFieldName("name")
    join.setPrefix("j_")
    assert layer.addJoin(join)
    snapshot = Snapshot(layer)
    QgsProject.instance().removeMapLayer(other.id())
    owners = [each["j_owner"] for each in snapshot.getFeatures(QgsFeatureRequest())]
    assert [str(each) for each in owners if each] == ["Ama"]


def test_virtual_columns_are_worked_out_as_before(layer):
    layer.addExpressionField("\"name\" || '!'", typed_field("loud", "text"))
    snapshot = Snapshot(layer)
    QgsProject.instance().removeMapLayer(layer.id())
    assert [each["loud"] for each in snapshot.getFeatures(QgsFeatureRequest())][0] == "P0!"


class Faltering:
    """Features of a file whose reading stops short the first times, as that of a GeoPackage that is being closed."""

    def __init__(self, layer, lengths):
        self._layer, self._lengths = layer, list(lengths)

    def getFeatures(self, request):  # noqa: N802
        whole = list(self._layer.getFeatures(request))
        return iter(whole[: self._lengths.pop(0)] if self._lengths else whole)


@pytest.mark.parametrize("lengths", [(0,), (3,), (3, 1), (2, 4), (0, 0, 2)])
def test_a_reading_that_stops_short_is_taken_up_where_it_stopped(layer, lengths):
    snapshot = Snapshot(layer)
    snapshot._source = Faltering(layer, lengths)
    assert names(snapshot) == ["P0", "P1", "P2", "P3", "P4"]


@pytest.mark.parametrize("lengths", [(0,), (2,), (1, 0), (0, 2, 1)])
def test_chosen_features_are_asked_for_again_where_the_reading_stops_short(layer, lengths):
    snapshot = Snapshot(layer)
    ids = sorted(each.id() for each in layer.getFeatures())[1:4]
    snapshot._source = Faltering(layer, lengths)
    assert [each["name"] for each in snapshot.some(ids)] == ["P1", "P2", "P3"]
    snapshot._source = Faltering(layer, [2] * 9)
    with pytest.raises(InputError, match="could not be read to its end: 2 of 3 features came"):
        list(snapshot.some(ids))


@pytest.mark.parametrize("lengths, outcome", [((0,) * 9, "could not be read"), ((3, 3), ["P0", "P1", "P2"])])
def test_a_layer_that_gives_nothing_is_an_error_and_one_that_counts_wrongly_is_not(layer, lengths, outcome):
    snapshot = Snapshot(layer)
    snapshot._source = Faltering(layer, lengths)
    if isinstance(outcome, list):
        assert names(snapshot) == outcome
    else:
        with pytest.raises(InputError, match=outcome):
            names(snapshot)

"""too_large_for_file: the size of a plot's own file, to the byte. The limit is made small, as 25 MB take seconds."""

from __future__ import annotations

import json

import numpy as np
import pytest
from georelay.checks import eudr_features as eudr
from georelay.checks.declared import Statement
from georelay.checks.inputs import Layer
from shapely.geometry import Polygon


def around(count):
    """A plot of so many vertices."""
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return Polygon(np.stack([100 + np.cos(turn) / 9, 7 + np.sin(turn) / 9], axis=1)).wkb


@pytest.fixture
def told(run_check, monkeypatch):
    def messages(plots, most, name_size=0, profile=1, layer=None):
        monkeypatch.setattr(eudr, "MOST_BYTES", most)
        said = {"statement": Statement(name="n" * name_size), "rules": frozenset({"too_large_for_file"})}
        found = run_check(plots, profile=profile, layer=layer, **said).findings
        return dict(zip(found.row.tolist(), found.message.tolist()))

    return messages


def size_of(plot, name_size=0):
    """Bytes of the plot's own file, as the rule counts them: its text and what stands round it."""
    producer = eudr.Producer("XX", "n" * name_size, "", None)
    return eudr.bytes_of(eudr.texts_of([[(plot, 1.0)]], [producer])[0])


@pytest.mark.parametrize("count", [200, 1000])
@pytest.mark.parametrize("over, found", [(-500, False), (-1, False), (0, False), (1, True), (500, True)])
def test_a_plot_may_have_as_many_bytes_as_the_limit_and_not_one_more(told, count, over, found):
    plot = around(count)
    assert bool(told([plot], size_of(plot) - over)) is found


def test_only_the_plots_that_are_too_large_are_told_each_with_its_own_size(told):
    plots = [around(count) for count in (3, 9_000, 7_000, 4, 12_000)]
    sizes = [size_of(plot) for plot in plots]
    found = told(plots, sizes[2])
    words = "Written for the EU system this plot takes {:.1f} MB; a whole statement may have 25."
    assert found == {row: words.format(sizes[row] / 1e6) for row in (1, 4)}
    assert len(set(found.values())) == 2


@pytest.mark.parametrize("size, words", [(1_049_999, "1.0 MB"), (1_050_001, "1.1 MB")])
def test_too_large_for_file_is_told_in_millions_of_bytes_rounded_to_a_tenth(told, size, words):
    plot = around(45_000)
    name_size = size - size_of(plot, 1) + 1
    assert name_size > 0
    assert words in told([plot], 1_000_000, name_size)[0]


def test_too_large_for_file_is_asked_in_the_eu_profile_of_layers_with_a_crs(told):
    plot = around(1000)
    assert told([plot], 5_000) and not told([plot], 5_000, profile=4)
    assert not told([plot], 5_000, layer=Layer("plots", has_crs=False))


def test_what_is_counted_is_never_less_than_the_file_itself():
    for count in (3, 50, 1000):
        plot = around(count)
        texts = eudr.texts_of([[(plot, 1.0)]], [eudr.Producer("XX", "", "", None)])[0]
        whole = b'{"type":"FeatureCollection","features":[' + b",".join(texts) + b"]}"
        assert json.loads(whole) and len(whole) <= eudr.bytes_of(texts) <= len(whole) + 100

"""A file of the EU's system is read again before it counts: what went wrong in writing is told, wherever it stands."""

import json

import pytest
from georelay.checks import eudr_proof
from georelay.checks.eudr import EudrWriter, Holes
from georelay.checks.eudr_features import EudrError, Producer
from georelay.checks.eudr_proof import read_again
from shapely import wkt

COUNT = 4
HOLED = (
    "POLYGON((-1.6 6.2,-1.59 6.2,-1.59 6.21,-1.6 6.21,-1.6 6.2),(-1.597 6.203,-1.594 6.203,-1.594 6.206,-1.597 6.203))"
)


def _plot(k):
    return f"POLYGON((-1.6 6.{k}1,-1.599 6.{k}1,-1.599 6.{k}2,-1.6 6.{k}2,-1.6 6.{k}1))"


@pytest.fixture
def written(tmp_path):
    """A file that is in order, and its rows."""

    def written(geometries, areas, **options):
        writer = EudrWriter(tmp_path / "a.geojson", **options)
        ids = list(range(1, len(geometries) + 1))
        producers = [Producer("GH", "Ama", "Tano", area) for area in areas]
        assert (
            writer.write([wkt.loads(text).wkb for text in geometries], producers, ids, [f"plot {k}" for k in ids]) == []
        )
        assert writer.faults() == []
        writer.keep()
        (statement,) = writer.statements
        return statement.path, statement.rows

    return written


def _changed(path, number, change):
    """The file with the one feature (from 0) as ``change`` leaves it."""
    lines = path.read_text(encoding="utf-8").splitlines()
    at = [k for k, line in enumerate(lines) if line.startswith('{"type":"Feature",')][number]
    feature = json.loads(lines[at].rstrip(","))
    change(feature)
    lines[at] = json.dumps(feature, separators=(",", ":")) + ("," if lines[at].endswith(",") else "")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _crossed(feature):
    ring = feature["geometry"]["coordinates"][0]
    ring[1], ring[2] = ring[2], ring[1]


def _exchanged(feature):
    feature["geometry"]["coordinates"] = [[[y, x + 100] for x, y in feature["geometry"]["coordinates"][0]]]


def _opened(feature):
    del feature["geometry"]["coordinates"][0][-1]


def _emptied(feature):
    feature["geometry"] = None


def test_a_file_in_order_has_nothing_to_tell(written):
    assert read_again(*written([_plot(k) for k in range(COUNT)], [1.5] * COUNT)) == []


@pytest.mark.parametrize("number", range(COUNT))
@pytest.mark.parametrize("change", [_crossed, _exchanged, _opened, _emptied])
def test_a_plot_that_is_wrong_in_the_file_is_told_by_its_place(written, number, change):
    path, rows = written([_plot(k) for k in range(COUNT)], [1.5] * COUNT)
    _changed(path, number, change)
    told = read_again(path, rows)
    assert {place for place, _ in told} == {number + 1} and all(message for _, message in told)


@pytest.mark.parametrize("number", range(COUNT))
@pytest.mark.parametrize(("due", "said"), [(1.5, 1.4998), (1.5, 15000), (1.5, None), (None, 0.1), (0.002, 0.0022)])
def test_an_area_that_is_not_the_one_due_stops_the_file(written, number, due, said):
    areas = [1.5] * COUNT
    areas[number] = due
    path, rows = written([_plot(k) for k in range(COUNT)], areas)

    def change(feature):
        feature["properties"].pop("Area", None)
        if said is not None:
            feature["properties"]["Area"] = said

    _changed(path, number, change)
    with pytest.raises(EudrError, match=f"1 plot came out otherwise.*plot {number + 1} has"):
        read_again(path, rows)


@pytest.mark.parametrize("written_as", [1.50009, 1.49991])
def test_the_four_decimals_of_an_area_are_no_other_area(written, written_as):
    path, rows = written([_plot(0)], [1.5])
    _changed(path, 0, lambda feature: feature["properties"].update(Area=written_as))
    assert read_again(path, rows) == []


@pytest.mark.parametrize("factor", [0.9, 1.1])
def test_the_pieces_of_a_plot_say_its_area_together(written, factor):
    path, rows = written([HOLED, _plot(5)], [100.0, 1.5], holes=Holes.SPLIT)
    assert rows[0].parts > 1 and read_again(path, rows) == []
    _changed(path, 1, lambda feature: feature["properties"].update(Area=feature["properties"]["Area"] * factor))
    with pytest.raises(EudrError, match="plot 1 has"):
        read_again(path, rows)


@pytest.mark.parametrize("left", range(COUNT))
def test_a_file_that_lacks_plots_is_no_file(written, left):
    path, rows = written([_plot(k) for k in range(COUNT)], [1.5] * COUNT)
    lines = path.read_text(encoding="utf-8").splitlines()
    features = [k for k, line in enumerate(lines) if line.startswith('{"type":"Feature",')]
    path.write_text("\n".join(lines[: features[left]]) + "\n", encoding="utf-8")
    with pytest.raises(EudrError, match=f"Of {COUNT} features only {left} arrived"):
        read_again(path, rows)


def test_a_file_of_more_bytes_than_the_system_takes_is_none(written, monkeypatch):
    path, rows = written([_plot(0)], [1.5])
    assert eudr_proof.MOST_BYTES == 25_000_000
    monkeypatch.setattr(eudr_proof, "MOST_BYTES", path.stat().st_size)
    assert read_again(path, rows) == []
    monkeypatch.setattr(eudr_proof, "MOST_BYTES", path.stat().st_size - 1)
    with pytest.raises(EudrError, match="25 MB"):
        read_again(path, rows)

"""What the tests of the checks share: one call from WKT to a report."""

from pathlib import Path

import numpy as np
import pytest

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"


def _wkb(geometry):
    from shapely import wkt

    if geometry is None or isinstance(geometry, bytes):
        return geometry
    return wkt.loads(geometry).wkb


@pytest.fixture
def run_check():
    """``run_check([wkt, ...], profile=..., ids=..., declared=..., layer=..., **options)`` -> Report."""
    from georelay.checks.engine import Batch, Layer, Options, check

    def run(geometries, profile=4, ids=None, declared=None, layer=None, batch_size=None, **options):
        wkb = [_wkb(geometry) for geometry in geometries]
        numbers = np.arange(1, len(wkb) + 1)
        declared = None if declared is None else np.array(declared, dtype=float)
        size = batch_size or max(1, len(wkb))
        batches = [
            Batch(
                numbers[at : at + size],
                wkb[at : at + size],
                None if ids is None else ids[at : at + size],
                None if declared is None else declared[at : at + size],
            )
            for at in range(0, len(wkb), size)
        ]
        layer = layer or Layer("plots", id_field=ids is not None)
        return check(batches, layer, Options(profile=profile, **options))

    return run


@pytest.fixture
def told(run_check):
    """Rule names found, sorted, one for each finding."""

    def names(geometries, **options):
        return sorted(run_check(geometries, **options).findings.rule.tolist())

    return names


@pytest.fixture(scope="session")
def data_folder():
    if not DATA.exists():
        pytest.skip("the shared data are not here")
    return DATA

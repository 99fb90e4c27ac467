"""Outlines made by the tests, about 2 ha large and near the equator."""

from __future__ import annotations

import math
import random

import numpy as np
from georelay.checks.inputs import Batch, Layer
from georelay.evidence.ground import Outlines
from shapely.geometry import Polygon

M = 1 / 111_320  # degrees in a metre, near the equator


def outlines(geometries, ids=None, layer=None):
    wkb = [None if each is None else each.wkb for each in geometries]
    batch = Batch(np.arange(1, len(wkb) + 1), wkb, ids)
    return Outlines([batch], layer or Layer("plots", id_field=ids is not None))


def star(x=0.0, y=0.0, vertices=12, radius=80, seed=1):
    """A plot of about 2 ha, in degrees."""
    chance = random.Random(seed)
    return [
        (
            x + M * radius * chance.uniform(0.7, 1.2) * math.cos(k * math.tau / vertices),
            y + M * radius * chance.uniform(0.7, 1.2) * math.sin(k * math.tau / vertices),
        )
        for k in range(vertices)
    ]


def square(x, y, width, height=None):
    height = height or width
    return Polygon([(x, y), (x + width * M, y), (x + width * M, y + height * M), (x, y + height * M)])


RING = star()


def turned(ring, by=5):
    return ring[by:] + ring[:by]


def shifted(ring, metres):
    return [(x + metres * M, y) for x, y in ring]

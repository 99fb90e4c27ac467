"""The layers of a result without its 3D scenes, which QGIS shows from 3.34 on."""

from __future__ import annotations


def flat(layers: list[str]) -> list[str]:
    return [each for each in layers if not each.endswith("tileset.json")]

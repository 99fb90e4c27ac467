"""The fuzz targets stand: each takes its seeds, and what some hundred changes make of them; `make fuzz` goes on."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))
import targets  # noqa: E402


def changed(seed: bytes, dice: random.Random) -> bytes:
    data = bytearray(seed)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(data) + 1)
        kind = dice.randrange(4)
        if kind == 0:
            data[at : at + 1] = bytes([dice.randrange(256)])
        elif kind == 1:
            data[at:at] = dice.choice([b"\xff" * 4, b"[", b"{", b'"', b"nan", b"\0", b"1e999", b"-1", seed])
        elif kind == 2:
            del data[at : at + dice.randint(1, 12)]
        else:
            data = data[: max(1, at)]
    return bytes(data)


@pytest.mark.parametrize("name", sorted(targets.TARGETS))
def test_a_target_takes_its_seeds_and_what_changes_make_of_them(name):
    dice = random.Random(name)
    seeds = targets.TARGETS[name][1]
    for seed in seeds:
        targets.survives(name, seed)
    for _ in range(80 if name in ("check", "journal", "zip") else 300):
        targets.survives(name, changed(dice.choice(seeds), dice))
    targets.survives(name, b"")

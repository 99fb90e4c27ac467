"""Every request of each provider's main job, broken in every way: ends right, or stops with one sentence."""

from __future__ import annotations

import functools
import shutil
import tempfile
from pathlib import Path

import pytest
from breaking import broken, requests_of
from main_jobs import MAIN_JOBS
from ways import WAYS

NAMED = {way.name: way for way in WAYS}


@functools.cache
def unbroken(name):
    """What the job asks, shows and makes where nothing is broken; asked once."""
    with tempfile.TemporaryDirectory() as folder:
        return requests_of(MAIN_JOBS[name], Path(folder) / "unbroken")


def faults_of(name, way, requests, folder, matrix):
    """One line for every request after which something is not as it must be."""
    _, right, made = unbroken(name)
    found = []
    for asked in requests:
        home = folder / f"{asked.at}-{way.name.replace('/', '_')}"
        verdict = broken(MAIN_JOBS[name], asked, way, right, made, home)
        matrix.add(name, asked, verdict)
        found += [f"{asked.at + 1}. {asked.method} {asked.match}, {way.name}: {fault}" for fault in verdict.faults]
        shutil.rmtree(home)
    return found


def suited(name, way):
    """A statement that the service says it refused, in a 200 though it took it, is nobody's to find out."""
    if way.lies and MAIN_JOBS[name].stays_open:
        return []
    return [each for each in unbroken(name)[0] if way.only in ("*", each.method)]


def test_the_ways_differ():
    assert len(NAMED) == len(WAYS) >= 50


@pytest.mark.faults
@pytest.mark.parametrize("way", sorted(NAMED))
@pytest.mark.parametrize("name", sorted(MAIN_JOBS))
def test_a_request_broken_in_this_way_does_no_harm(name, way, tmp_path, matrix):
    assert faults_of(name, NAMED[way], suited(name, NAMED[way]), tmp_path, matrix) == []


@pytest.mark.parametrize("name", sorted(MAIN_JOBS))
def test_each_request_broken_in_another_way_does_no_harm(name, tmp_path, matrix):
    """A slice of the matrix for `make test`: of each request, three ways, others for each request."""
    once = [way for way in WAYS if not way.lasting and not way.times_out]
    found = []
    for asked in unbroken(name)[0]:
        for step in range(3):
            way = once[(asked.at * 17 + step * 29) % len(once)]
            if asked in suited(name, way):
                found += faults_of(name, way, [asked], tmp_path, matrix)
    assert found == []

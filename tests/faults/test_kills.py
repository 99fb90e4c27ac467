"""Every main job, its process really killed before and after every reply: the same run again ends right."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from breaking import KILLED, Verdict, again, desk_in
from main_jobs import MAIN_JOBS
from other_process import MOMENTS
from test_every_request import unbroken

SIGKILL = -9


def kill(name, number, moment, desk):
    """Runs the job over this desk's journal in a process that is killed there."""
    if moment == MOMENTS[1]:
        desk.fault("* *", port="*", after=number - 1, fault="slow", seconds=5)
    program = os.path.join(os.path.dirname(__file__), "other_process.py")
    command = [sys.executable, program, name, desk.sandbox.url, str(desk.home), moment, str(number)]
    done = subprocess.run(command, capture_output=True, timeout=60, text=True)
    assert done.returncode == SIGKILL, done.stderr[-2000:]


def faults_of(name, numbers, moment, folder, matrix):
    asked, right, made = unbroken(name)
    found = []
    for number in numbers:
        job, verdict = MAIN_JOBS[name], Verdict(first=KILLED)
        with desk_in(folder / str(number)) as desk:
            kill(name, number, moment, desk)
            verdict.last = again(job, desk, right, made, verdict)
        matrix.add(name, asked[number - 1], verdict)
        found += [f"{number}. {asked[number - 1].match}, killed {moment}: {fault}" for fault in verdict.faults]
    return found


@pytest.mark.faults
@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("name", sorted(MAIN_JOBS))
def test_a_process_killed_at_any_request_does_no_harm(name, moment, tmp_path, kills):
    numbers = range(1, len(unbroken(name)[0]) + 1)
    assert faults_of(name, numbers, moment, tmp_path, kills) == []


@pytest.mark.parametrize("name", sorted(MAIN_JOBS))
def test_a_process_killed_before_the_reply_that_costs_does_no_harm(name, tmp_path, kills):
    """A slice for `make test`."""
    last = max(each.at for each in unbroken(name)[0] if each.method == "POST")
    assert faults_of(name, [last + 1], MOMENTS[1], tmp_path, kills) == []

"""Right answers in other forms than the documented ones are understood, or refused in one sentence before anything is
paid; nothing is made twice, and no success is empty or partial."""

from __future__ import annotations

import functools
import tempfile
from contextlib import ExitStack
from pathlib import Path

import pytest
from breaking import RIGHT, SENTENCE, Verdict, _count, _run, desk_in, requests_of
from main_jobs import MAIN_JOBS
from strange import FORMS, before

NAMED = {form.name: form for form in FORMS}
JOBS = ("epochbatchprocess", "epochsubmitstatement", "beodextract", "mapflowprocess", "mapflowuploadimages")
REFUSED = {  # a price, or a file, that cannot be told from another thing
    ("mapflowprocess", "within results"),
    ("mapflowprocess", "within payload and data"),
    ("mapflowprocess", "UTF-16"),
    ("mapflowprocess", "always 202"),
}


@functools.cache
def documented(name):
    """What the job shows and makes where the answers are as documented."""
    with tempfile.TemporaryDirectory() as folder:
        return requests_of(MAIN_JOBS[name], Path(folder) / "documented")[1:]


@pytest.mark.parametrize("form", NAMED)
@pytest.mark.parametrize("name", JOBS)
def test_answers_in_another_form_lead_to_the_same_end(name, form, tmp_path):
    job, (right, made), verdict = MAIN_JOBS[name], documented(name), Verdict()
    with desk_in(tmp_path / "desk") as desk, ExitStack() as servers:
        desk.through = functools.cache(lambda url: servers.enter_context(before(url, NAMED[form])))
        end = _run(job, desk, right, verdict)
        _count(job, desk, made, verdict, whole=end == RIGHT)
    assert verdict.faults == []
    assert end == (SENTENCE if (name, form) in REFUSED else RIGHT), verdict.sentence

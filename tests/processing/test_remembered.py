"""What was found out about a service holds for the next run on the same connection."""

from __future__ import annotations


def test_the_encoding_that_batch_processing_takes_is_found_out_once(run, service, few):
    service.options(batch_encoding="flat")
    for name in ("first", "second"):
        done = run("epochbatchprocess", INPUT=str(few), COLLECTION_NAME=name, WAIT=False, CONNECTION="sandbox")
        assert done.error == "", done.text
    answers = [each["status"] for each in service.requests("/batch_process")]
    assert answers == [422, 200, 200] and len(service.collections()) == 2

"""The lifecycle of what an operation submits."""

from __future__ import annotations

import pytest
from reelgen.ir.model import ClientMethod, CompletionEvent, JobLifecycle, MethodCall
from reelgen.ir.names import Identifier
from reelgen.lower.lower_jobs import seconds, with_jobs
from reelgen.lower.lower_operations import lower_operation

from .building import built

PATHS = """
paths:
  /jobs:
    get: {operationId: jobs.list, responses: {}}
    post:
      operationId: jobs.create
      JOB
      x-credits: {unit: credit, charged: /cost}
      responses:
        "201": {description: A, content: {application/json: {schema: {type: object}}}}
  /jobs/{jobId}:
    parameters: [{name: jobId, in: path, required: true, schema: {type: string}}]
    get:
      operationId: jobs.retrieve
      responses:
        "200": {description: A, content: {application/json: {schema: {type: object}}}}
    delete: {operationId: jobs.stop, responses: {}}
  /jobs/{jobId}/film:
    get:
      operationId: jobs.film
      parameters: [{name: jobId, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: A, content: {video/mp4: {}}}}
"""
ALL = """x-job:
        id: response#/id
        poll: {operation: jobs.retrieve, parameters: {jobId: response#/id}}
        state: status#/state
        states: {queued: [new], running: [busy, late], succeeded: [done], failed: [broken]}
        progress: {at: status#/percent, of: 100}
        eta: {at: status#/left, unit: ms}
        error: status#/error
        results: [result#]
        result: {operation: jobs.film, parameters: {jobId: response#/id}}
        cancel: {operation: jobs.stop, parameters: {jobId: response#/id}}
        many: response#/ids
        interval: {first: 500ms, max: 1m}
        settled_by:
          - {event: done, id: /id, state: succeeded, results: [/url]}
          - {event: ended, id: /id, error: [/a, /b]}
"""
LEAST = """x-job:
        id: response#/id
        poll: {operation: jobs.retrieve, parameters: {jobId: response#/id}}
        state: status#/state
        states: {succeeded: [done], failed: [broken]}
        results: [status#/url]
"""


def _operations(job: str, *, listed: bool = True) -> dict[str, ClientMethod]:
    text = PATHS.replace("JOB\n", f"{job}\n") if job else PATHS.replace("      JOB\n", "")
    text = (
        text
        if listed
        else text.replace("    get: {operationId: jobs.list", "    put: {operationId: jobs.list")
    )
    parts = built(text)
    operations = tuple(
        lower_operation(one, parts.document, parts.schemas, parts.params, parts.models, (), {})
        for one in parts.named
    )
    return {one.id: one for one in with_jobs(parts.named, operations, parts.schemas)}


def _job(job: str, *, listed: bool = True) -> JobLifecycle:
    lowered = _operations(job, listed=listed)["jobs.create"].job
    assert lowered is not None
    return lowered


def test_an_operation_without_a_lifecycle_has_no_job() -> None:
    assert {one.job for one in _operations("").values()} == {None}
    jobs = {name for name, one in _operations(LEAST).items() if one.job is not None}
    assert jobs == {"jobs.create"}


def test_calls_are_methods_with_python_arguments() -> None:
    job = _job(ALL)
    arguments = ((Identifier("job_id"), "response#/id"),)

    def follow(name: str) -> MethodCall:
        resource = (Identifier("jobs"),)
        return MethodCall(resource=resource, name=Identifier(name), arguments=arguments)

    assert job.poll == follow("retrieve")
    assert job.result == follow("film")
    assert job.cancel == follow("stop")
    assert job.listed_by == "jobs.list"


def test_status_values_are_mapped_to_ours_in_order() -> None:
    assert _job(ALL).states == (
        ("new", "queued"),
        ("busy", "running"),
        ("late", "running"),
        ("done", "succeeded"),
        ("broken", "failed"),
    )


def test_pointers_and_times() -> None:
    job = _job(ALL)
    assert (job.id, job.state, job.many) == ("response#/id", "status#/state", "response#/ids")
    assert (job.results, job.error) == (("result#",), ("status#/error",))
    assert (job.progress, job.full) == ("status#/percent", 100)
    assert (job.eta, job.eta_unit) == ("status#/left", 0.001)
    assert (job.first, job.longest) == (0.5, 60)
    assert job.charged == "response#/cost"


def test_events_that_settle_a_job() -> None:
    assert _job(ALL).settled_by == (
        CompletionEvent(event="done", id="/id", state="succeeded", results=("/url",), error=()),
        CompletionEvent(event="ended", id="/id", state="unknown", results=(), error=("/a", "/b")),
    )


def test_the_final_response_is_that_of_the_last_call() -> None:
    assert [one.kind for one in _job(ALL).final] == ["binary"]
    assert [one.type for one in _job(LEAST).final] == ["JobsRetrieveResponse"]
    assert _job(LEAST).response == "JobsCreateResponse"


def test_what_is_left_out_has_a_default() -> None:
    job = _job(LEAST, listed=False)
    assert (job.progress, job.full, job.eta, job.eta_unit) == (None, 1, None, 1)
    assert (job.error, job.result, job.cancel, job.many) == ((), None, None, None)
    assert (job.first, job.longest) == (2, 15)
    assert (job.settled_by, job.listed_by) == ((), None)


@pytest.mark.parametrize(
    ("text", "expected"), [("500ms", 0.5), ("2s", 2), ("1.5s", 1.5), ("1m", 60)]
)
def test_a_duration_is_in_seconds(text: str, expected: float) -> None:
    assert seconds(text) == expected

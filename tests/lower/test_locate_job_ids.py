"""Where a response about a job names it."""

from __future__ import annotations

import pytest
from reelgen.lower.locate_job_ids import locate_job_ids

from .building import built


def _id_fields(job_id: str, poll: str, properties: str, param: str = "jobId") -> tuple[str, ...]:
    """Of a job whose status response has these properties, as `data`."""
    parts = built(f"""
        paths:
          /jobs:
            post:
              operationId: jobs.create
              x-job:
                id: {job_id}
                poll: {{operation: jobs.retrieve, parameters: {{{param}: {poll}}}}}
                state: status#/data/state
                states: {{succeeded: [done], failed: [broken]}}
                results: [status#/url]
              responses:
                "201":
                  {{description: A, content: {{application/json: {{schema: {{}}}}}}}}
          /jobs/{{{param}}}:
            get:
              operationId: jobs.retrieve
              parameters: [{{name: {param}, in: path, required: true, schema: &a {{type: string}}}}]
              responses:
                "200":
                  description: A
                  content:
                    application/json:
                      schema:
                        type: object
                        properties: {{data: {{type: object, properties: {properties}}}}}
        """)
    operations = {one.id: one.operation for one in parts.named}
    job = operations["jobs.create"].job
    assert job is not None
    return locate_job_ids(job, operations, parts.schemas)


@pytest.mark.parametrize(
    ("job_id", "properties", "expected"),
    [
        ("response#/id", "{state: *a}", ("status#/id",)),
        ("response#/id", "{id: *a}", ("status#/id", "status#/data/id")),
        ("response#/data/id", "{id: *a}", ("status#/data/id",)),
        ("response#/data/jobId", "{id: *a, jobId: *a}", ("status#/data/jobId",)),
        ("response#/data/video_id", "{id: *a}", ("status#/data/video_id", "status#/data/id")),
        ("response#/id", "{id: *a, jobId: *a}", ("status#/id", "status#/data/jobId")),
        ("response#/jobs/*", "{id: *a}", ("status#/data/id",)),
        ("response#/jobs/*/task", "{asset_id: *a}", ("status#/task",)),
    ],
)
def test_where_responses_name_the_job(
    job_id: str, properties: str, expected: tuple[str, ...]
) -> None:
    assert _id_fields(job_id, job_id, properties) == expected


def test_a_call_that_takes_no_job_id_names_none() -> None:
    assert _id_fields("response#/id", "response#/poll_id", "{id: *a}") == ()

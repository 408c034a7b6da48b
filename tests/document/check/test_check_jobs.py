"""`x-job` names operations, parameters, events and status values that exist."""

from __future__ import annotations

import pytest
from reelgen.document.check.check_jobs import check_jobs

from .checked import document_findings

POLL = "poll: {operation: jobs.get, parameters: {id: 'response#/id'}}"
STATES = "states: {running: [running], succeeded: [done], failed: [failed]}"

REFUSED = {
    "an operation": (
        "poll: {operation: jobs.find, parameters: {}}",
        STATES,
        "",
        ["9:27: x-job: operation 'jobs.find' does not exist; name an operationId of this document"],
    ),
    "a parameter that is needed": (
        "poll: {operation: jobs.get}",
        STATES,
        "",
        ["9:15: x-job: 'jobs.get' requires the parameter 'id'; add it under `parameters`"],
    ),
    "a parameter that is not declared": (
        "poll: {operation: jobs.get, parameters: {id: 'response#/id', key: 'response#/id'}}",
        STATES,
        "",
        [
            "9:70: x-job: 'jobs.get' has no parameter 'key'; "
            "correct the name, or declare the parameter"
        ],
    ),
    "the operation of a cancellation": (
        POLL,
        STATES,
        "cancel: {operation: jobs.stop}",
        [
            "11:29: x-job: operation 'jobs.stop' does not exist; "
            "name an operationId of this document"
        ],
    ),
    "a status value that is not mapped": (
        POLL,
        "states: {succeeded: [done], failed: [failed]}",
        "",
        ["10:9: x-job: unmapped status values running; list every enum value under `states`"],
    ),
    "a status value with a slip": (
        POLL,
        "states: {running: [running, runing], succeeded: [done], failed: [failed]}",
        "",
        ["10:37: x-job: the status field has no value 'runing'; correct it, or add it to the enum"],
    ),
    "the operation of a result": (
        "poll: {operation: jobs.get, parameters: {id: 'result#/id'}}",
        STATES,
        "",
        [
            "9:54: x-job: 'result#/id' requires `result`; "
            "add the operation with the result as `result`"
        ],
    ),
    "an event": (
        POLL,
        STATES,
        "settled_by: [{event: job.ended, id: /id}]",
        [
            "11:30: x-job: webhook or callback 'job.ended' does not exist; "
            "name an event of `webhooks` or `callbacks`"
        ],
    ),
}
FINE = {
    "all is there": (POLL, STATES, "settled_by: [{event: job.done, id: /id}]"),
    "a parameter that may be left out": (
        "poll: {operation: jobs.get, parameters: {id: 'response#/id', verbose: 'response#/id'}}",
        STATES,
        "",
    ),
    "an event of a callback": (POLL, STATES, "settled_by: [{event: jobs.create.ended, id: /id}]"),
}


def _document(poll: str, states: str, more: str) -> str:
    return f"""\
paths:
  /jobs:
    post:
      operationId: jobs.create
      x-job:
        id: response#/id
        {poll}
        {states}
        {more or "results: ['status#/url']"}
        state: status#/state
        {"results: ['status#/url']" if more else "many: null"}
      responses: {{"200": {{description: A, content: {{application/json: {{schema: {{}}}}}}}}}}
      callbacks: {{ended: {{'{{$url}}': {{post: {{responses: {{}}}}}}}}}}
  /jobs/{{id}}:
    parameters: [{{name: id, in: path, required: true}}, {{name: verbose, in: query}}]
    get:
      operationId: jobs.get
      responses:
        "200":
          description: A
          content:
            application/json:
              schema: {{properties: {{state: {{$ref: '#/components/schemas/State'}}}}}}
webhooks:
  job.done: {{post: {{responses: {{}}}}}}
components:
  schemas:
    State: {{type: [string, 'null'], enum: [running, done, failed, null]}}
"""


@pytest.mark.parametrize(("poll", "states", "more", "findings"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_there_is_refused(
    poll: str, states: str, more: str, findings: list[str]
) -> None:
    assert document_findings(check_jobs, _document(poll, states, more)) == findings


@pytest.mark.parametrize(("poll", "states", "more"), FINE.values(), ids=FINE)
def test_what_is_there_is_fine(poll: str, states: str, more: str) -> None:
    assert document_findings(check_jobs, _document(poll, states, more)) == []


def test_any_status_values_do_where_the_schema_lists_none() -> None:
    text = _document(POLL, "states: {succeeded: [ready], failed: [broken]}", "")
    open_state = text.replace(", enum: [running, done, failed, null]", "")
    assert document_findings(check_jobs, open_state) == []


def test_a_state_in_the_response_of_no_operation_is_one_finding() -> None:
    text = _document(POLL, STATES, "").replace("state: status#/state", "state: result#/state")
    assert document_findings(check_jobs, text) == [
        "12:16: x-job: 'result#/state' requires `result`; "
        "add the operation with the result as `result`"
    ]

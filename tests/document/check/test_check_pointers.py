"""A pointer of every extension is held to the schema that it points into."""

from __future__ import annotations

import pytest
from reelgen.document.check.check_pointers import check_pointers

from .checked import document_findings

EXTENSIONS: dict[str, tuple[str, str, str]] = {
    "a page": (
        "x-pagination: {style: page, request: {page: page}, items: /items}",
        "/items",
        "x-pagination: '/itens' does not exist in the response schema",
    ),
    "a price": (
        "x-credits: {unit: credit, by: /size, prices: {big: 1}}",
        "/size",
        "x-credits: '/itens' does not exist in the request schema",
    ),
    "a price by several fields": (
        "x-credits: {unit: credit, by: [/size, /size], prices: {big: 1}}",
        "/size",
        "x-credits: '/itens' does not exist in the request schema",
    ),
    "a key in the body": (
        "x-retry: {idempotency: {body: /size}}",
        "/size",
        "x-retry: '/itens' does not exist in the request schema",
    ),
    "the number of a rate in the request": (
        "x-credits: {unit: USD, rates: 2, per: {unit: s, at: 'request#/size'}}",
        "request#/size",
        "x-credits: 'request#/itens' does not exist in the request schema",
    ),
    "the number of a rate in the response": (
        "x-credits: {unit: USD, rates: 2, per: {unit: s, at: 'response#/cost'}}",
        "response#/cost",
        "x-credits: 'response#/itens' does not exist in the response schema",
    ),
    "what was charged": (
        "x-credits: {unit: credit, charged: /cost}",
        "/cost",
        "x-credits: '/itens' does not exist in the response schema",
    ),
    "the id of a job": (
        "x-job: {id: 'response#/id', poll: {operation: a}, state: 'status#/id', results: [], "
        "states: {succeeded: [a], failed: [b]}}",
        "response#/id",
        "x-job: 'response#/itens' does not exist in the response schema",
    ),
    "the state of a job": (
        "x-job: {id: 'response#/id', poll: {operation: a}, state: 'status#/cost', results: [], "
        "states: {succeeded: [a], failed: [b]}}",
        "status#/cost",
        "x-job: 'status#/itens' does not exist in the response schema of a",
    ),
    "the result of a job": (
        "x-job: {id: 'response#/id', poll: {operation: a}, result: {operation: a}, "
        "state: 'status#/id', results: ['result#/cost'], states: {succeeded: [a], failed: [b]}}",
        "result#/cost",
        "x-job: 'result#/itens' does not exist in the response schema of a",
    ),
    "a parameter of a job": (
        "x-job: {id: 'response#/id', poll: {operation: a, parameters: {page: 'response#/cost'}}, "
        "state: 'status#/id', results: [], states: {succeeded: [a], failed: [b]}}",
        "response#/cost",
        "x-job: 'response#/itens' does not exist in the response schema",
    ),
    "the event of a job": (
        "x-job: {id: 'response#/id', poll: {operation: a}, state: 'status#/id', results: [], "
        "states: {succeeded: [a], failed: [b]}, settled_by: [{event: done, id: /job}]}",
        "/job",
        "x-job: '/itens' does not exist in the body of the event done",
    ),
}


def _document(extension: str, head: str = "x-note: 1") -> str:
    return f"""\
{head}
paths:
  /a:
    post:
      operationId: a
      {extension}
      parameters: [{{name: page, in: query}}]
      requestBody:
        content: {{application/json: {{schema: {{properties: {{size: {{type: string}}}}}}}}}}
      responses:
        "200":
          description: A
          content:
            application/json:
              schema:
                properties: {{id: {{type: string}}, items: {{type: array}}, cost: {{type: number}}}}
        "400":
          description: A
          content: {{application/json: {{schema: {{properties: {{code: {{type: string}}}}}}}}}}
webhooks:
  done:
    post:
      requestBody:
        content: {{application/json: {{schema: {{properties: {{job: {{type: string}}}}}}}}}}
      responses: {{}}
"""


@pytest.mark.parametrize(("extension", "pointer", "finding"), EXTENSIONS.values(), ids=EXTENSIONS)
def test_a_pointer_to_nothing_is_refused_at_the_pointer(
    extension: str, pointer: str, finding: str
) -> None:
    assert document_findings(check_pointers, _document(extension)) == []
    body = pointer.rpartition("#")[0]
    wrong = f"{body}#/itens" if body else "/itens"
    before, _, after = extension.rpartition(pointer)
    text = _document(f"{before}{wrong}{after}")
    column = 7 + len(before) - (before[-1:] in "'")
    assert document_findings(check_pointers, text) == [
        f"8:{column}: {finding}; correct the pointer"
    ]


def test_error_pointers_are_held_to_all_error_responses() -> None:
    head = "x-errors: {code: [/code, /kode], message: /cost, request_id: {body: /rid}}"
    target = "does not exist in the body of any error response; correct the pointer"
    assert document_findings(check_pointers, _document("summary: A", head)) == [
        f"3:26: x-errors: '/kode' {target}",
        f"3:43: x-errors: '/cost' {target}",
        f"3:69: x-errors: '/rid' {target}",
    ]


def test_a_pointer_into_an_open_schema_is_fine() -> None:
    text = _document(EXTENSIONS["a page"][0]).replace("items: {type: array}, ", "")
    assert document_findings(check_pointers, text)
    opened = text.replace(
        "properties: {id", "additionalProperties: true\n                properties: {id"
    )
    assert document_findings(check_pointers, opened) == []


def test_one_of_the_bodies_will_do() -> None:
    head = "x-errors: {code: [/code, /other]}"
    other = """\
        "500":
          description: A
          content: {application/json: {schema: {properties: {other: {type: string}}}}}
"""
    text = _document("summary: A", head)
    assert len(document_findings(check_pointers, text)) == 1
    both = text.replace("webhooks:\n", f"{other}webhooks:\n")
    assert document_findings(check_pointers, both) == []

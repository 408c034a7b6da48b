"""Documents that ask for too much: answered all the same, soon, and without a fault."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from reelgen.sandbox import Sandbox

SCHEMAS = {
    "requires itself": '{$ref: "#/components/schemas/Node"}',
    "a class of Unicode": '{type: string, pattern: "^\\\\p{Lu}[\\\\p{L}]+$", minLength: 3}',
    "a pattern that looks ahead": '{type: string, pattern: "^(?!x)\\\\p{L}+$"}',
    "a pattern that is none": '{type: string, pattern: "a{100000000}"}',
    "a number without end": "{type: integer, multipleOf: 0.01, minimum: 1e308}",
    "nothing at all": "false",
    "a hundred million items": "{type: array, minItems: 100000000}",
    "a hundred million fields": "{type: object, minProperties: 100000000}",
    "three thousand million letters": "{type: string, minLength: 3000000000}",
}


@pytest.mark.parametrize("case", SCHEMAS)
def test_an_answer(case: str, tmp_path: Path) -> None:
    spec = tmp_path / "api.yaml"
    spec.write_text(f"""
openapi: 3.1.0
info: {{title: Api, version: "1"}}
paths:
  /a:
    get:
      operationId: a.b
      parameters: [{{name: x, in: query, schema: {{type: string, pattern: "^(a+)+$"}}}}]
      responses:
        "200":
          description: Done.
          headers:
            Content-Length: {{schema: {{type: string, const: many}}}}
            X-Two: {{schema: {{type: string, const: "a\\nb: \\u2028é"}}}}
          content: {{application/json: {{schema: {SCHEMAS[case]}}}}}
components:
  schemas:
    Node:
      type: object
      required: [a, b]
      properties:
        a: {{$ref: "#/components/schemas/Node"}}
        b: {{$ref: "#/components/schemas/Node"}}
""")
    with Sandbox(specs=[spec]) as sandbox, httpx.Client(timeout=20) as http:
        for seed in ("", "dynamic=true, seed=1"):
            answer = http.get(f"{sandbox.url('api')}/a", headers={"Prefer": seed})
            assert answer.status_code == 200
            assert len(answer.content) < 3_000_000
            assert answer.headers["x-two"] == "a b:  é"
        if case == "a class of Unicode":
            assert answer.json()[:1].isupper()
            assert not sandbox.requests[-1].violations
        wrong = http.get(f"{sandbox.url('api')}/a", params={"x": "a" * 60 + "!"})
        assert wrong.status_code == 400
        assert sandbox.requests[-1].violations[0].code == "query.pattern"

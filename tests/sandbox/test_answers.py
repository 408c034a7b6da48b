"""Every answer obeys its own schema, by a validator the sandbox does not use itself."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import pytest
from reelgen.sandbox import Sandbox
from reelgen.sandbox.simulate.responses import documented_response
from reelgen.validation import Api, Route

from .asking import everything

SPECS = Path(__file__).parent.parent.parent / "specs"
SEEDS = int(os.environ.get("SANDBOX_SEEDS", "1"))
"""How many answers of each operation are made; 7 make a thousand of all together."""


def problems(contract: Api, route: Route, answer: httpx.Response) -> list[str]:
    """What in an answer breaks the document's schema; formats and patterns count."""
    said = documented_response(contract, route, answer.status_code)
    assert said is not None, f"{route.id}: {answer.status_code} is not documented"
    assert answer.headers.get("content-type", "").startswith(said.media_type)
    if "json" not in said.media_type:
        return []
    roots: dict[str, Any] = {"components": contract.source.data["components"]}
    schema = {"allOf": [said.schema], **roots}
    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    return [f"{e.instance_path}: {e.message[:200]}" for e in validator.iter_errors(answer.json())]


@pytest.mark.parametrize("dynamic", [False, True], ids=["examples", "generated"])
def test_answers_obey_their_schemas(dynamic: bool) -> None:
    broken: list[str] = []
    counted: Counter[int] = Counter()
    with Sandbox(specs=SPECS, speed=20) as sandbox, httpx.Client() as http:
        for asker, route in everything(sandbox, http):
            for seed in range(SEEDS if dynamic else 1):
                prefer = f"dynamic=true, seed={seed}" if dynamic else ""
                answer = asker.ask(route, prefer)
                counted[answer.status_code] += 1
                assert answer.is_success, f"{route.id}: {answer.status_code} {answer.text}"
                where = f"{asker.contract.provider} {route.id} {prefer}"
                broken += [f"{where}: {one}" for one in problems(asker.contract, route, answer)]
    print(f"{sum(counted.values())} answers")
    assert not broken, "\n".join(broken)
    assert sum(counted.values()) >= 150


def test_error_answers_obey_their_schemas() -> None:
    """Each documented error, asked for by `Prefer`; those that are alike once."""
    broken: list[str] = []
    asked: set[str] = set()
    with Sandbox(specs=SPECS) as sandbox, httpx.Client() as http:
        for asker, route in everything(sandbox, http):
            for code in map(int, filter(str.isdigit, route.raw["responses"])):
                kind = f"{asker.contract.provider} {code} {route.response(code)}"
                if code >= 400 and kind not in asked:
                    asked.add(kind)
                    answer = asker.ask(route, f"code={code}")
                    assert answer.status_code == code
                    where = f"{asker.contract.provider} {route.id} {code}"
                    broken += [f"{where}: {one}" for one in problems(asker.contract, route, answer)]
    assert not broken, "\n".join(broken)

"""Any document can be played, not only those of the providers."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest
from reelgen.sandbox import Sandbox
from reelgen.validation import encode_path

TESTS = Path(__file__).parent.parent
DOCUMENTED = sorted((TESTS / "corpus" / "documents").glob("*.yaml"))
WITH_MISTAKES = {"oddities"}
"""Refused by design: a spec with mistakes is not played."""

DOCUMENTS = [
    *(path for path in DOCUMENTED if path.stem not in WITH_MISTAKES),
    TESTS / "e2e" / "clashes.yaml",
    TESTS / "bench" / "spec.yaml",
    TESTS / "bench" / "mock.yaml",
]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_every_operation_answers(document: Path) -> None:
    with Sandbox(specs=[document]) as sandbox, httpx.Client() as http:
        contract = sandbox.contracts[0]
        url = httpx.URL(sandbox.url(contract.provider))
        for route in contract.routes:
            path = re.sub(r"\{[^{}]*\}", "x", route.base + route.path)
            answer = http.request(route.method, url.copy_with(raw_path=encode_path(path).encode()))
            assert answer.status_code < 500, f"{route.id}: {answer.text}"
            assert sandbox.requests[-1].operation == route.id
        assert http.get(sandbox.origin).status_code == 200


def test_an_example_that_breaks_its_schema_is_told_of() -> None:
    """It is answered all the same: the spec is wrong, not the caller."""
    with Sandbox(specs=[TESTS / "bench" / "mock.yaml"]) as sandbox:
        answer = httpx.get(f"{sandbox.url('mock')}/flawed", headers={"X-Key": "k"})
        assert (answer.status_code, answer.json()) == (200, {"count": 9})
        (flaw,) = sandbox.requests[-1].violations
        assert (flaw.code, flaw.fault, flaw.path) == ("answer.breaks-schema", "spec", "/count")
        assert re.search(r"mock\.yaml:\d+:\d+$", flaw.spec)
        assert "answer.breaks-schema" in answer.headers["X-Sandbox-Violations"]
        film = httpx.get(f"{sandbox.url('mock')}/film", headers={"X-Key": "k"})
        assert (film.content[4:8], film.headers["content-type"]) == (b"ftyp", "video/mp4")

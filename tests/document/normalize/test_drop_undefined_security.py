"""What `security` requires and nothing defines is left out, and no call becomes anonymous."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.drop_undefined_security import drop_undefined_security

from .applied import applied

KEY: dict[str, Any] = {"key": []}
TOKEN: dict[str, Any] = {"token": ["read"]}
BOTH: dict[str, Any] = {"key": [], "token": []}
MUTUAL: dict[str, Any] = {"mutual": []}
GONE: dict[str, Any] = {"gone": ["admin"]}
PARTLY: dict[str, Any] = {"key": [], "gone": []}
NONE: dict[str, Any] = {}

SCHEMES = {
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "token": {"$ref": "#/components/x-token"},
    "mutual": {"type": "mutualTLS"},
}


def _document(security: Any, root: Any = None, other: Any = None) -> dict[str, Any]:
    return {
        "paths": {
            "/a": {"get": {"security": security}},
            "/b": {"get": {"security": other} if other is not None else {}},
        },
        "components": {
            "securitySchemes": SCHEMES,
            "x-token": {"type": "http", "scheme": "bearer"},
        },
        **({"security": root} if root is not None else {}),
    }


ALTERNATIVES: dict[str, tuple[Any, Any]] = {
    "another is defined": ([KEY, GONE], [KEY]),
    "two others are defined": ([KEY, GONE, TOKEN], [KEY, TOKEN]),
    "none is allowed too": ([GONE, NONE, KEY], [NONE, KEY]),
    "one scheme of two is not defined": ([PARTLY, TOKEN], [TOKEN]),
    "both schemes of another are defined": ([GONE, BOTH], [BOTH]),
}


@pytest.mark.parametrize(("security", "expected"), ALTERNATIVES.values(), ids=ALTERNATIVES)
def test_another_alternative_remains(security: Any, expected: Any) -> None:
    normalized = applied(drop_undefined_security, _document(security))
    assert normalized.data == _document(expected)
    (repair,) = normalized.repairs
    assert (repair.id, repair.key) == ("undefined-security", True)
    assert repair.pointer[-1] == "gone"


def test_that_of_the_document_is_looked_at_too() -> None:
    normalized = applied(drop_undefined_security, _document([KEY], root=[GONE, TOKEN]))
    assert normalized.data == _document([KEY], root=[TOKEN])
    assert normalized.repairs[0].pointer == ("security", 0, "gone")


REQUIRED_ELSEWHERE: dict[str, tuple[Any, Any, Any]] = {
    "by the document": ([NONE, TOKEN], [KEY], [TOKEN]),
    "by another operation": (None, [KEY, NONE, BOTH], [KEY, BOTH]),
}


@pytest.mark.parametrize(
    ("root", "other", "expected"), REQUIRED_ELSEWHERE.values(), ids=REQUIRED_ELSEWHERE
)
def test_without_another_alternative_the_credentials_of_the_rest_are_sent(
    root: Any, other: Any, expected: Any
) -> None:
    normalized = applied(drop_undefined_security, _document([GONE], root, other))
    assert normalized.data == _document(expected, root, other)
    (repair,) = normalized.repairs
    assert "as elsewhere in the document" in repair.message


REFUSED: dict[str, tuple[Any, Any]] = {
    "only an anonymous call remains": ([GONE, NONE], [KEY]),
    "the document requires nothing else": ([GONE], None),
    "no credential remains": ([GONE, MUTUAL], None),
    "the rest has no credentials": ([GONE], [NONE, MUTUAL]),
    "one scheme of the only alternative": ([PARTLY], None),
}


@pytest.mark.parametrize(("security", "other"), REFUSED.values(), ids=REFUSED)
def test_no_call_becomes_anonymous(security: Any, other: Any) -> None:
    data = _document(security, other=other)
    normalized = applied(drop_undefined_security, data)
    assert (normalized.data, normalized.repairs) == (data, ())

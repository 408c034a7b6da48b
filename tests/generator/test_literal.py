"""Values of the runtime as Python source, which gives equal values again."""

from __future__ import annotations

import pytest
from reelgen.emit.literal import Call, Code, literal
from reelgen.runtime.jobs.lifecycle import JobCompletion
from reelgen.runtime.operation import BodySpec, FileSpec, OperationSpec, ParameterSpec, ResponseSpec
from reelgen.runtime.service import CredentialSpec, Type

NAMES = {
    c.__name__: c
    for c in (BodySpec, ResponseSpec, FileSpec, OperationSpec, ParameterSpec, JobCompletion, Type)
}
SOURCES: list[tuple[object, str]] = [
    (ParameterSpec("limit", "query"), "ParameterSpec('limit', 'query')"),
    (ParameterSpec("from_", "query", "from"), "ParameterSpec('from_', 'query', wire='from')"),
    (ParameterSpec("id", "path", explode=True), "ParameterSpec('id', 'path', explode=True)"),
    (ParameterSpec("tag", "query", explode=False), "ParameterSpec('tag', 'query', explode=False)"),
    (ParameterSpec("s", "cookie", style="cookie"), "ParameterSpec('s', 'cookie', style='cookie')"),
    (ResponseSpec("json", Type("m", "A")), "ResponseSpec('json', Type('m', 'A'))"),
    (JobCompletion("/id", error=("/e",)), "JobCompletion('/id', error=('/e',))"),
    (FileSpec(many=True), "FileSpec(many=True)"),
    (BodySpec(type=Type("m", "A")), "BodySpec(type=Type('m', 'A'))"),
    (
        OperationSpec("a.get", "GET", "/a", {"200": ResponseSpec("none")}),
        "OperationSpec(id='a.get', method='GET', path='/a',"
        " responses={'200': ResponseSpec('none')})",
    ),
    ({"a": (1, 2.5, None)}, "{'a': (1, 2.5, None)}"),
    ("a'b\\\n\u2028", '"a\'b\\\\\\n\\u2028"'),
    ((), "()"),
]


@pytest.mark.parametrize(("value", "source"), SOURCES)
def test_a_value_is_written_without_defaults_and_read_back(value: object, source: str) -> None:
    assert literal(value) == source
    assert eval(literal(value), dict(NAMES)) == value


def test_every_parameter_is_read_back() -> None:
    for location in ("path", "query", "header", "cookie"):
        for style in ("simple", "form", "deepObject", "cookie"):
            for explode in (True, False):
                parameter = ParameterSpec("a", location, "b", style, explode)
                assert eval(literal(parameter), dict(NAMES)) == parameter


def test_a_long_class_has_keywords_only() -> None:
    scheme = CredentialSpec("key", "api_key", "KEY", "header", "x-key")
    assert literal(scheme).startswith("CredentialSpec(name='key', argument='api_key'")


def test_code_and_constants_are_names() -> None:
    body = BodySpec(encoding="text", media_types=("text/plain",))
    operation = OperationSpec("a", "POST", "/a", {}, body=body)
    assert "body=_A_BODY" in literal(operation, {"_A_BODY": body})
    assert literal(Type(Code("_MODELS"), "A")) == "Type(_MODELS, 'A')"


def test_a_call_has_the_arguments_it_is_given() -> None:
    call = Call("EventType", {"name": "a", "type": None, "signatures": ()})
    assert literal(call) == "EventType(name='a', type=None, signatures=())"

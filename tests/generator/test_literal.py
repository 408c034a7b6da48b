"""Values of the runtime as Python source, which gives equal values again."""

from __future__ import annotations

import pytest
from reelgen.emit.literal import Call, Code, literal
from reelgen.runtime.lifecycle import Settled
from reelgen.runtime.operation import Body, Expected, FileRule, Operation, Parameter
from reelgen.runtime.service import SecurityScheme, Type

NAMES = {c.__name__: c for c in (Body, Expected, FileRule, Operation, Parameter, Settled, Type)}
SOURCES: list[tuple[object, str]] = [
    (Parameter("limit", "query"), "Parameter('limit', 'query')"),
    (Parameter("from_", "query", "from"), "Parameter('from_', 'query', wire='from')"),
    (Parameter("id", "path", explode=True), "Parameter('id', 'path', explode=True)"),
    (Parameter("tag", "query", explode=False), "Parameter('tag', 'query', explode=False)"),
    (Parameter("s", "cookie", style="cookie"), "Parameter('s', 'cookie', style='cookie')"),
    (Expected("json", Type("m", "A")), "Expected('json', Type('m', 'A'))"),
    (Settled("/id", error=("/e",)), "Settled('/id', error=('/e',))"),
    (FileRule(many=True), "FileRule(many=True)"),
    (Body(type=Type("m", "A")), "Body(type=Type('m', 'A'))"),
    (
        Operation("a.get", "GET", "/a", {"200": Expected("none")}),
        "Operation(id='a.get', method='GET', path='/a', answers={'200': Expected('none')})",
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
                parameter = Parameter("a", location, "b", style, explode)
                assert eval(literal(parameter), dict(NAMES)) == parameter


def test_a_long_class_has_keywords_only() -> None:
    scheme = SecurityScheme("key", "api_key", "KEY", "header", "x-key")
    assert literal(scheme).startswith("SecurityScheme(name='key', argument='api_key'")


def test_code_and_constants_are_names() -> None:
    body = Body(encoding="text", media_types=("text/plain",))
    operation = Operation("a", "POST", "/a", {}, body=body)
    assert "body=_A_BODY" in literal(operation, {"_A_BODY": body})
    assert literal(Type(Code("_MODELS"), "A")) == "Type(_MODELS, 'A')"


def test_a_call_has_the_arguments_it_is_given() -> None:
    call = Call("EventType", {"name": "a", "type": None, "signatures": ()})
    assert literal(call) == "EventType(name='a', type=None, signatures=())"

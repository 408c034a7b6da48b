"""Fields that a spec does not name: refused with the field that was meant, or sent on request."""

from __future__ import annotations

import asyncio
import json
import warnings
from decimal import Decimal
from typing import Any
from urllib.parse import unquote_plus

import httpx
import pytest

from .making import Making

SPEC = """
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: "https://a.test"}]
paths:
  /a:
    post:
      operationId: a.send
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    A:
      type: object
      required: [name]
      properties:
        name: {type: string}
        duration_seconds: {type: integer}
        price: {type: number}
        open: {$ref: "#/components/schemas/Open"}
        closed: {$ref: "#/components/schemas/Closed"}
        items: {type: array, items: {$ref: "#/components/schemas/Open"}}
        by_name: {type: object, additionalProperties: {$ref: "#/components/schemas/Open"}}
        voice:
          oneOf:
            - {$ref: "#/components/schemas/Text"}
            - {$ref: "#/components/schemas/Audio"}
          discriminator: {propertyName: type}
        either:
          anyOf:
            - {type: object, required: [x], properties: {x: {type: string}}}
            - {type: object, required: [y], properties: {y: {type: string}}}
        bare:
          anyOf:
            - {required: [x], properties: {x: {type: string}}}
            - {required: [y], properties: {y: {type: string}}}
    Open:
      type: object
      properties:
        durationMs: {type: integer}
        text_prompt: {type: string}
        inner: {$ref: "#/components/schemas/Open"}
    Closed: {type: object, additionalProperties: false, properties: {size: {type: integer}}}
    Text:
      type: object
      required: [type, input_text]
      properties: {type: {type: string, const: text}, input_text: {type: string}}
    Audio:
      type: object
      required: [type, audio_url]
      properties:
        type: {type: string, const: audio}
        audio_url: {type: string}
        audio_text: {type: string}
"""


class Sent:
    """Clients of both colors, and the bodies that they send."""

    def __init__(self, making: Making) -> None:
        self.made = making.package(SPEC)
        self.errors = __import__(self.made.__name__.partition(".")[0])
        self.bodies: list[bytes] = []
        self.transport = httpx.MockTransport(self._handle)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(request.content)
        return httpx.Response(204)

    def send(self, *, is_async: bool = False, options: Any = None, **body: Any) -> Any:
        """Send a request with a name and more fields, and return its body."""
        if is_async:
            asyncio.run(self._send(options, body))
        else:
            client = self.made.Client(http_client=httpx.Client(transport=self.transport))
            client.a.send(name="n", **body, options=options or {})
        return json.loads(self.bodies[-1])

    async def _send(self, options: Any, body: dict[str, Any]) -> None:
        http = httpx.AsyncClient(transport=self.transport)
        client = self.made.AsyncClient(http_client=http)
        await client.a.send(name="n", **body, options=options or {})

    def refusal(self, **body: Any) -> str:
        """The error of a request that is not sent."""
        with pytest.raises(self.errors.RequestInvalidError) as caught:
            self.send(**body)
        assert self.bodies == []
        return str(caught.value)


@pytest.fixture
def sent(making: Making) -> Sent:
    return Sent(making)


TYPOS: dict[str, tuple[dict[str, Any], str, str]] = {
    "another case": ({"open": {"duration_ms": 1}}, "open.duration_ms", "durationMs"),
    "camel case": ({"open": {"textPrompt": "a"}}, "open.textPrompt", "text_prompt"),
    "of another object": ({"open": {"duration_seconds": 1}}, "open.duration_seconds", "durationMs"),
    "a slip": ({"items": [{}, {"text_promt": "a"}]}, "items[1].text_promt", "text_prompt"),
    "below itself": ({"open": {"inner": {"durationms": 1}}}, "open.inner.durationms", "durationMs"),
    "below a name": ({"by_name": {"a/b": {"duration": 1}}}, "by_name.a/b.duration", "durationMs"),
    "of the selected member": (
        {"voice": {"type": "text", "input_text": "a", "audio_txt": "b"}},
        "voice.audio_txt",
        "",
    ),
    "of the selected member, in another case": (
        {"voice": {"type": "text", "inputText": "a"}},
        "voice.inputText",
        "input_text",
    ),
    "of a closed object": ({"closed": {"Size": 1}}, "closed.Size", "size"),
    "nothing like it": ({"open": {"zzz": 1}}, "open.zzz", ""),
}
POINTERS = {"a slip": "/items/1/text_promt", "below a name": "/by_name/a~1b/duration"}


@pytest.mark.parametrize("case", TYPOS)
def test_it_is_refused_with_what_was_meant(sent: Sent, case: str) -> None:
    body, path, meant = TYPOS[case]
    pointer = POINTERS.get(case, f"/{path.replace('.', '/')}")
    message = sent.refusal(**body)
    hint = f"; did you mean {meant!r}?" if meant else ""
    assert f"{path}: is not a field of this request{hint}; pass an undocumented" in message
    assert f"extra_body={{{pointer!r}: …}}" in message


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_extra_body_takes_names_and_pointers(sent: Sent, is_async: bool) -> None:
    extra = {
        "new": 1,
        "/open/new": {"a": [1]},
        "/open/new/b": 2,
        "/items/1/new": 3,
        "/items/-": {"text_prompt": "last"},
        "/made/on/the/way": True,
        "/a~1b": None,
    }
    before = json.dumps(extra)
    body = sent.send(
        is_async=is_async, options={"extra_body": extra}, open={"durationMs": 2**60}, items=[{}, {}]
    )
    assert body == {
        "name": "n",
        "open": {"durationMs": 2**60, "new": {"a": [1], "b": 2}},
        "items": [{}, {"new": 3}, {"text_prompt": "last"}],
        "new": 1,
        "made": {"on": {"the": {"way": True}}},
        "a/b": None,
    }
    assert json.dumps(extra) == before


def test_digits_of_a_body_survive_what_is_added(sent: Sent) -> None:

    sent.send(
        options={"extra_body": {"/new": Decimal("1.10")}}, price=Decimal("0.12345678901234567890")
    )
    assert b'"price":0.12345678901234567890' in sent.bodies[-1]
    assert b'"new":1.10' in sent.bodies[-1]


@pytest.mark.parametrize("pointer", ["/name/first", "/items/7/a", "/items/x", "/items/-/a"])
def test_a_pointer_to_no_place_is_refused(sent: Sent, pointer: str) -> None:
    message = sent.refusal(items=[{}], options={"extra_body": {pointer: 1}})
    assert f"extra_body[{pointer!r}]: is neither a field of an object of the body" in message


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_warn_sends_it_with_a_warning(sent: Sent, is_async: bool) -> None:
    options = {"unknown_fields": "warn"}
    body = {"open": {"new": 1, "durationMs": 2.0}, "items": [{"newer": []}]}
    with pytest.warns(sent.errors.UnknownFieldWarning) as caught:
        assert sent.send(is_async=is_async, options=options, **body) == {"name": "n", **body}
    (warning,) = caught
    message: Any = warning.message
    assert [problem.path for problem in message.problems] == ["open.new", "items[0].newer"]
    if not is_async:
        assert warning.filename == __file__


def test_warn_sends_a_field_of_no_member_of_a_union(sent: Sent) -> None:
    voice = {"type": "text", "input_text": "a", "speed": 2}
    with pytest.warns(sent.errors.UnknownFieldWarning, match=r"voice\.speed"):
        assert sent.send(options={"unknown_fields": "warn"}, voice=voice)["voice"] == voice
    with pytest.warns(sent.errors.UnknownFieldWarning, match=r"either\.z"):
        sent.send(options={"unknown_fields": "warn"}, either={"x": "a", "z": 1})


REFUSED: dict[str, dict[str, Any]] = {
    "the schema allows none": {"closed": {"new": 1}},
    "one is allowed and one is not": {"open": {"new": 1}, "closed": {"new": 1}},
    "another mistake": {"open": {"new": 1, "text_prompt": 5}},
    "a field of another member": {"either": {"x": "a", "y": 5}},
    "a field of the member that is not selected": {
        "voice": {"type": "text", "input_text": "a", "audio_url": "b"}
    },
}


@pytest.mark.parametrize("body", REFUSED.values(), ids=REFUSED)
def test_warn_refuses_what_the_schema_refuses(sent: Sent, body: dict[str, Any]) -> None:
    sent.refusal(**body, options={"unknown_fields": "warn"})


def test_nothing_is_sent_where_warnings_are_errors(sent: Sent) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(sent.errors.UnknownFieldWarning):
            sent.send(options={"unknown_fields": "warn"}, open={"new": 1})
    assert sent.bodies == []


def test_another_value_of_the_option_is_refused(sent: Sent) -> None:
    with pytest.raises(TypeError, match='unknown_fields must be "refuse" or "warn"'):
        sent.send(options={"unknown_fields": "ignore"})


def test_a_field_of_another_member_is_not_what_was_meant_by_itself(sent: Sent) -> None:
    refusal = sent.refusal(bare={"x": "a", "y": "b"})
    assert "bare.x: is not a field of this request" in refusal
    assert "did you mean" not in refusal


FORM = """
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: "https://a.test"}]
paths:
  /a:
    post:
      operationId: a.send
      requestBody:
        content:
          KIND:
            schema:
              type: object
              properties: {name: {type: string}, size: {type: object, additionalProperties: true}}
      responses: {"204": {description: Done.}}
"""


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("checks", [True, False])
@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_extra_body_adds_to_a_form(making: Making, kind: str, checks: bool, is_async: bool) -> None:
    bodies: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        bodies.append(unquote_plus(request.read().decode()))
        return httpx.Response(204)

    module = making.package(FORM.replace("KIND", kind))
    transport = httpx.MockTransport(handler)
    options: Any = {"extra_body": {"more": 2, "/size/w": 3}, "checks": checks}

    async def send() -> None:
        client = module.AsyncClient(http_client=httpx.AsyncClient(transport=transport))
        await client.a.send(name="n", size={"h": 1}, options=options)
        await client.a.send(options=options)

    if is_async:
        asyncio.run(send())
    else:
        client = module.Client(http_client=httpx.Client(transport=transport))
        client.a.send(name="n", size={"h": 1}, options=options)
        client.a.send(options=options)
    for body, parts in zip(bodies, [("more", '{"h":1,"w":3}'), ("more", '{"w":3}')], strict=True):
        assert all(part in body for part in parts), body
    assert "name" in bodies[0]


def test_a_pointer_to_no_place_of_a_form_is_refused(making: Making) -> None:
    client = making.client(
        FORM.replace("KIND", "multipart/form-data"), lambda _: httpx.Response(204)
    )
    with pytest.raises(
        Exception, match=r"extra_body\['/name/x'\]: is neither a field of an object"
    ):
        client.a.send(name="n", options={"extra_body": {"/name/x": 1}})


def test_a_slip_in_a_form_names_extra_body(making: Making) -> None:
    text = FORM.replace("KIND", "multipart/form-data").replace(
        "additionalProperties: true", "properties: {h: {type: integer}}"
    )
    client = making.client(text, lambda _: httpx.Response(204))
    with pytest.raises(Exception, match=r"extra_body=\{'/size/w': …\}"):
        client.a.send(size={"w": 1})

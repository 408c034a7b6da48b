"""The recorder on planted secrets and ordinary texts of every kind: none left, none destroyed."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pytest
from reelgen.json_types import is_object
from reelgen.record.capture_transport import HttpExchange
from reelgen.record.redact import Redactor
from reelgen.validation import Api
from ruamel.yaml import YAML

SHOP = Api.from_spec(Path(__file__).parent / "shop.yaml")


def table(name: str) -> dict[str, Any]:
    """A file of secrets and texts; `¦` keeps scanners from taking what is invented for a key."""
    yaml: Any = YAML(typ="safe")
    path = Path(__file__).with_name(name)
    loaded: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8").replace("¦", ""))
    return loaded


TABLE = table("planted.yaml")
MORE = table("planted_more.yaml")


def recorded(answer: bytes, media_type: str, url: str = "") -> Any:
    """What a fixture holds of an answer, once it was learned and scrubbed."""
    route = SHOP.by_id("items.create")
    assert route is not None
    headers = (("content-type", media_type),)
    wire = HttpExchange(
        "POST", url or "https://api.shop.example/items", (), b"", 200, headers, answer
    )
    scrubber = Redactor(SHOP, [TABLE["key"]])
    scrubber.learn(route, wire)
    once = scrubber.body(answer, media_type)
    again = json.dumps(once) if not isinstance(once, str) else once
    fresh = Redactor(SHOP, [TABLE["key"]])
    assert fresh.body(again.encode(), media_type) == once, "scrubbed twice it differs"
    return once


def json_value(value: Any) -> Any:
    return recorded(json.dumps({"note": value}).encode(), "application/json")["note"]


def nested(value: Any) -> Any:
    body = {"data": [{"info": {"detail": [value]}}]}
    content = json.dumps(body).encode()
    return recorded(content, "application/json")["data"][0]["info"]["detail"][0]


def encoded(value: Any) -> Any:
    return json.loads(json_value(json.dumps({"inner": value})))["inner"]


def event(value: Any) -> Any:
    body = f"event: x\ndata: {json.dumps({'note': value})}\n\n"
    return json.loads(recorded(body.encode(), "text/event-stream").split("data: ")[1])["note"]


def sentence(value: str) -> str:
    before, after = "A note (", ") came with it"
    text = str(json_value(f"{before}{value}{after}"))
    return text.removeprefix(before).removesuffix(after)


def text_body(value: str) -> str:
    before, after = "first line\n", "\nlast line\n"
    text = str(recorded(f"{before}{value}{after}".encode(), "text/plain"))
    return text.removeprefix(before).removesuffix(after)


def page(value: str) -> str:
    before, after = "<p>", "</p>"
    text = str(recorded(f"{before}{html.escape(value)}{after}".encode(), "text/html"))
    return html.unescape(text.removeprefix(before).removesuffix(after))


def query(value: str) -> str:
    url = str(json_value(f"https://a.example.net/x?q={quote(value, safe='')}&page=2"))
    return parse_qs(urlsplit(url).query, keep_blank_values=True)["q"][0]


def form(value: str) -> str:
    route = SHOP.by_id("forms.create")
    assert route is not None
    content = urlencode({"title": value}).encode()
    headers = (("content-type", "application/x-www-form-urlencoded"),)
    wire = HttpExchange("POST", "https://api.shop.example/forms", headers, content, 200, (), b"")
    scrubber = Redactor(SHOP, [TABLE["key"]])
    scrubber.learn(route, wire)
    return str(scrubber.value(value, {"type": "string"}, "title"))


def header(value: str) -> str:
    return Redactor(SHOP, [TABLE["key"]]).header("x-note", value)


TEXTS = {one.__name__: one for one in (sentence, text_body, page, query, form, header)}
VALUES = {one.__name__: one for one in (json_value, nested, encoded, event)}


def cases(part: str) -> Iterator[Any]:
    """Every case of a part of the table, in every context that it fits."""
    for kind, entries in TABLE[part].items():
        for index, entry in enumerate(entries):
            case: dict[str, Any] = entry if is_object(entry) else {"text": entry}
            value = case["text"] if "text" in case else case["json"]
            contexts = VALUES | TEXTS if "text" in case else VALUES
            for name, context in contexts.items():
                gone = case.get("gone", [value])
                yield pytest.param(context, value, gone, id=f"{kind} {index} {name}")


@pytest.mark.parametrize(("context", "value", "gone"), [*cases("secrets")])
def test_no_secret_is_left(context: Callable[[Any], Any], value: Any, gone: list[str]) -> None:
    scrubbed = context(value)
    shown = scrubbed if isinstance(scrubbed, str) else json.dumps(scrubbed, ensure_ascii=False)
    assert not [part for part in gone if part in shown], shown


@pytest.mark.parametrize(("context", "value", "gone"), [*cases("ordinary")])
def test_no_text_is_destroyed(context: Callable[[Any], Any], value: Any, gone: list[str]) -> None:
    assert context(value) == value


def contexts(value: Any) -> list[Callable[[Any], Any]]:
    return [json_value, query] if isinstance(value, str) else [nested]


@pytest.mark.parametrize(("value", "gone"), MORE["secrets"])
def test_no_further_secret_is_left(value: Any, gone: str) -> None:
    for context in contexts(value):
        assert gone not in json.dumps(context(value), ensure_ascii=False)


@pytest.mark.parametrize("value", MORE["ordinary"])
def test_no_further_text_is_destroyed(value: Any) -> None:
    for context in contexts(value):
        assert context(value) == value


DECLARED: list[tuple[str, Any, dict[str, Any]]] = [
    ("commit", "9fceb02d0ae598e95dc970b74767f19372d61af8", {"type": "string"}),
    ("commit_id", "9fceb02d0ae598e95dc970b74767f19372d61af8", {"type": "string"}),
    (
        "sha256",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        {"type": "string"},
    ),
    ("checksum", "md5:9e107d9d372bb6826bd81d3542a419d6", {"type": "string"}),
    ("phash", "e1c3870f1e3c78f0", {"type": "string"}),
    ("image_hash", "e1c3870f1e3c78f0", {"type": "string"}),
    ("hash", "9fceb02d0ae598e95dc970b74767f19372d61af8", {"type": "string"}),
    ("blurhash", "LEHV6nWB2yk8pyo0adR*.7kCMdnj", {"type": "string"}),
    ("look", "e1c3870f1e3c78f0", {"description": "Perceptual hash (checksum) of the poster"}),
    ("look", "LEHV6nWB2yk8pyo0adR*.7kCMdnj", {"description": "BlurHash of the poster"}),
    ("voice", "21m00Tcm4TlvDq8ikWAM", {"type": "string", "example": "21m00Tcm4TlvDq8ikWAM"}),
    ("mode", "drawn-7Yp2mW9sLx4TzR", {"enum": ["drawn-7Yp2mW9sLx4TzR"]}),
    ("size", 4111111111111111, {"type": "integer"}),
]
"""What the spec declares or prints is no secret."""


@pytest.mark.parametrize(("name", "value", "schema"), DECLARED)
def test_what_the_spec_declares_stays(name: str, value: Any, schema: dict[str, Any]) -> None:
    assert Redactor(SHOP, []).value(value, schema, name) == value


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("phash", None),
        ("api_key_hash", {"type": "string"}),
        ("look", {"description": "SHA-256 hash of the token"}),
        ("look", {"type": "string"}),
    ],
)
def test_a_hash_that_nothing_declares_public_is_replaced(name: str, schema: Any) -> None:
    value = "e1c3870f1e3c78f0a9b2c4d6e8f01234"
    scrubbed = Redactor(SHOP, []).body(
        json.dumps({name: value}).encode(),
        "application/json",
        {
            "type": "object",
            "properties": {name: schema} if schema else {},
        },
    )
    assert scrubbed[name] != value


@pytest.mark.parametrize("value", ["sess-77 tulips", "qwhzpvkdmtrxlbsn now", "tulips", "a=1; b=2"])
def test_a_session_that_is_no_sentence_is_hidden(value: str) -> None:
    assert Redactor(SHOP, []).value(value, {"type": "string"}, "session").startswith("hidden-")


@pytest.mark.parametrize("value", ["4111111111111111", "4539578763621486"])
def test_an_id_that_looks_like_a_card_stays_an_id(value: str) -> None:
    described = {"type": "string", "description": "The identifier of the order."}
    scrubber = Redactor(SHOP, [])
    once = scrubber.value(value, described, "order")
    assert once == scrubber.value(value, {"type": "string"}, "order_id")
    assert once.isdigit() and len(once) == 16 and once != "9000000000000001"


@pytest.mark.parametrize(
    ("value", "schema"),
    [
        ("84.23.11.9", {"format": "ipv4"}),
        ("+49 170 1234567", {"pattern": r"^\+[1-9][0-9]{6,14}$"}),
        ("4111 1111 1111 1111", {"pattern": r"^\d{4} \d{4} \d{4} \d{4}$"}),
        ("pw=b7", {"maxLength": 5}),
        ("password is hunter2", {"maxLength": 19, "minLength": 10}),
        ("jane@example.org", {"format": "email"}),
    ],
)
def test_what_stands_for_a_secret_obeys_the_schema(value: str, schema: dict[str, Any]) -> None:
    schema = {"type": "string", **schema}
    scrubbed = Redactor(SHOP, []).value(value, schema, "note")
    assert scrubbed != value
    assert SHOP.schemas.valid(schema, scrubbed), scrubbed

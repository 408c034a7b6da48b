"""The recorder on planted secrets and ordinary texts of every kind: none left, none destroyed."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pytest
from reelgen.contract.record.capture import Wire
from reelgen.contract.record.scrub import Scrubber
from reelgen.plain import is_object
from reelgen.validation import Api
from ruamel.yaml import YAML

SHOP = Api.from_spec(Path(__file__).parent / "shop.yaml")
TEXT = Path(__file__).with_name("planted.yaml").read_text(encoding="utf-8").replace("¦", "")
_YAML: Any = YAML(typ="safe")
TABLE: dict[str, Any] = _YAML.load(TEXT)


def recorded(answer: bytes, media_type: str, url: str = "") -> Any:
    """What a fixture holds of an answer, once it was learned and scrubbed."""
    route = SHOP.by_id("items.create")
    assert route is not None
    headers = (("content-type", media_type),)
    wire = Wire("POST", url or "https://api.shop.example/items", (), b"", 200, headers, answer)
    scrubber = Scrubber(SHOP, [TABLE["key"]])
    scrubber.learn(route, wire)
    once = scrubber.body(answer, media_type)
    again = json.dumps(once) if not isinstance(once, str) else once
    fresh = Scrubber(SHOP, [TABLE["key"]])
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
    wire = Wire("POST", "https://api.shop.example/forms", headers, content, 200, (), b"")
    scrubber = Scrubber(SHOP, [TABLE["key"]])
    scrubber.learn(route, wire)
    return str(scrubber.value(value, {"type": "string"}, "title"))


def header(value: str) -> str:
    return Scrubber(SHOP, [TABLE["key"]]).header("x-note", value)


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

"""Planted changes of behavior: what a client does beyond one request.

Each case is a document before and after, and all that is reported: id, level and what follows.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from reelgen.diff.compare import compare

from tests.oracle.build import read, write_document
from tests.oracle.matrix import document, fields, op

Edit = Callable[[Any], Any]


class Case(NamedTuple):
    """A change of behavior."""

    name: str
    before: Edit
    after: Edit
    id: str
    level: str
    effects: tuple[str, ...] = ()


def _set(operation: str, **extensions: Any) -> Edit:
    names = {f"x-{name}": value for name, value in extensions.items()}
    return lambda d: op(d, operation).update(names)


def _without(operation: str, name: str) -> Edit:
    return lambda d: op(d, operation).pop(name)


def _nothing(d: Any) -> None:
    pass


def _paging(**more: Any) -> Edit:
    request = {"cursor": "cursor", "limit": "limit"}
    paging = {"style": "cursor", "request": request, "items": "/orders", "next": "/next"}
    return _set("listOrders", pagination={**paging, **more})


def _job(**more: Any) -> Edit:
    def edit(d: Any) -> None:
        poll = {"operation": "getOrder", "parameters": {"order_id": "response#/id"}}
        states = {"running": ["open"], "succeeded": ["sent"], "failed": ["paid"]}
        job = {"id": "response#/id", "poll": poll, "state": "status#/state", "states": states}
        op(d, "createOrder")["x-job"] = {**job, "results": ["status#/note"], **more}

    return edit


def _price(**credits: Any) -> Edit:
    return _set("pay", credits={"unit": "credits", **credits})


def _server(**more: Any) -> Edit:
    region = {"default": "eu", "enum": ["eu", "us"], **more}
    server = {"url": "https://{region}.example", "variables": {"region": region}}
    return lambda d: d.update(servers=[server])


def _other_server(d: Any) -> None:
    d["servers"][0]["url"] = "https://other.example"


def _server_of_pay(d: Any) -> None:
    op(d, "pay")["servers"] = [{"url": "https://pay.example"}]


def _scheme(**keywords: Any) -> Edit:
    return lambda d: d["components"]["securitySchemes"]["Key"].update(keywords)


def _key_form(pattern: str) -> Edit:
    return _scheme(**{"x-credential": {"pattern": pattern, "remedy": "create a key"}})


def _maximum(value: int) -> Edit:
    return lambda d: fields(d, "NewItem")["count"].update(maximum=value)


def _webhook(**extensions: Any) -> Edit:
    schema = {"type": "object", "properties": {"id": {"type": "string"}}}
    content = {"application/json": {"schema": schema}}

    def edit(d: Any) -> None:
        post = {"requestBody": {"content": content}, "responses": {"200": {"description": "Ok."}}}
        d["webhooks"] = {"paid": {"post": {**post, **extensions}}}

    return edit


def _signed(**more: str) -> Edit:
    signature = {"algorithm": "hmac-sha256", "header": "X-Signature", "signed": "{body}"}
    return _webhook(**{"x-signature": {**signature, "encoding": "hex", **more}})


KEY = {"header": "Idempotency-Key"}
CASES = (
    Case(
        "a single price",
        *(_price(prices=5), _price(prices=9)),
        *("price-changed", "careful"),
        ("a call costs 9 credits, not 5 credits",),
    ),
    Case(
        "the prices of values",
        _price(by="/kind", prices={"card": 1, "transfer": 2}),
        _price(by="/kind", prices={"card": 3}),
        *("price-changed", "careful"),
        ("`card` costs 3 credits, not 1 credits", "`transfer` has no price now"),
    ),
    Case(
        "a rate",
        _price(rates=0.5, per={"unit": "s"}),
        _price(rates=0.7, per={"unit": "s"}),
        *("price-changed", "careful"),
        ("a call costs 0.7 credits per s, not 0.5 credits per s",),
    ),
    Case(
        "the currency",
        *(_price(prices=5), _price(prices=5, unit="USD")),
        *("price-changed", "careful"),
        ("a call costs 5 USD, not 5 credits",),
    ),
    Case(
        "a price of what was free",
        *(_nothing, _price(prices=5), "price-changed", "careful"),
        ("a call costs 5 credits",),
    ),
    Case(
        "a price that is gone",
        *(_price(prices=5), _without("pay", "x-credits"), "price-changed", "careful"),
        ("a call has no price now",),
    ),
    Case("a higher limit", _nothing, _maximum(500), "bound-changed", "safe"),
    Case("a lower limit", _nothing, _maximum(50), "bound-changed", "breaking"),
    Case(
        "a call that may be repeated",
        *(_nothing, _set("pay", retry={"safe": True}), "retry-changed", "careful"),
        ("the client repeats the call too after a failure",),
    ),
    Case(
        "a call that may not be repeated",
        *(_set("pay", retry={"safe": True}), _without("pay", "x-retry")),
        *("retry-changed", "careful"),
        ("the client repeats the call no more after a failure",),
    ),
    Case(
        "an idempotency key",
        *(_nothing, _set("pay", retry={"idempotency": KEY}), "idempotency-changed", "careful"),
        ("the client sends `Idempotency-Key` and repeats the call where the response is lost",),
    ),
    Case(
        "no idempotency key",
        *(_set("pay", retry={"idempotency": KEY}), _without("pay", "x-retry")),
        *("idempotency-changed", "careful"),
        ("the client repeats the call no more where the response is lost",),
    ),
    Case(
        "another idempotency key",
        _set("pay", retry={"idempotency": KEY}),
        _set("pay", retry={"idempotency": {"header": "X-Key"}}),
        *("idempotency-changed", "careful"),
        ("the client sends `X-Key`, not `Idempotency-Key`",),
    ),
    Case(
        "the interval of a job",
        _job(),
        _job(interval={"first": "9s"}),
        "lifecycle-changed",
        "careful",
    ),
    Case(
        "the states of a job",
        _job(),
        _job(states={"running": ["open"], "succeeded": ["paid"], "failed": ["sent"]}),
        *("lifecycle-changed", "careful"),
    ),
    Case("a job", _nothing, _job(), "lifecycle-changed", "breaking"),
    Case("no job", _job(), _without("createOrder", "x-job"), "lifecycle-changed", "breaking"),
    Case("pages", _nothing, _paging(), "pagination-changed", "careful"),
    Case(
        "no pages",
        *(_paging(), _without("listOrders", "x-pagination"), "pagination-changed", "breaking"),
    ),
    Case(
        "pages of a fixed size",
        *(_paging(), _paging(request={"cursor": "cursor"}), "pagination-changed", "careful"),
    ),
    Case("a signature", _webhook(), _signed(), "signature-changed", "careful"),
    Case("no signature", _signed(), _webhook(), "signature-changed", "breaking"),
    Case(
        "another signature", _signed(), _signed(encoding="base64"), "signature-changed", "breaking"
    ),
    Case("another base URL", _nothing, _other_server, "server-changed", "breaking"),
    Case("another base URL of a call", _nothing, _server_of_pay, "server-changed", "breaking"),
    Case("another default region", _server(), _server(default="us"), "server-changed", "breaking"),
    Case(
        "one more region",
        *(_server(), _server(enum=["eu", "us", "ap"]), "server-changed", "safe"),
    ),
    Case(
        "one region less",
        *(_server(), _server(enum=["eu"]), "server-changed", "breaking"),
        ("the argument `region` of the client takes less, or was removed",),
    ),
    Case("another header", _nothing, _scheme(name="X-Other"), "credential-changed", "breaking"),
    Case("the form of keys", _nothing, _key_form("^sk-"), "credential-form-changed", "careful"),
    Case(
        "another form of keys",
        *(_key_form("^sk-"), _key_form("^key-"), "credential-form-changed", "careful"),
    ),
    Case(
        "the code of errors",
        *(_nothing, lambda d: d.update({"x-errors": {"code": "/code"}})),
        *("errors-changed", "careful"),
    ),
    Case(
        "an announced end",
        lambda d: op(d, "pay").update(deprecated=True),
        _set("pay", deprecated={"sunset": "2027-01-31", "use": "createOrder"}),
        *("deprecation-changed", "careful"),
        ("it ends on 2027-01-31", "`createOrder` replaces it"),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_planted(case: Case, tmp_path: Path) -> None:
    old, new = document(), document()
    case.before(old)
    case.before(new)
    case.after(new)
    paths = write_document(old, tmp_path / "old.json"), write_document(new, tmp_path / "new.json")
    changes = compare(read(paths[0]), read(paths[1]))
    assert [change.id for change in changes] == [case.id]
    assert changes[0].level == case.level
    if case.effects:
        assert tuple(changes[0].effects) == case.effects

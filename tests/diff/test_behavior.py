"""Planted changes of behavior: what a client does beyond one request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from reelgen.diff.compare import compare

from tests.oracle.build import read, write_document
from tests.oracle.matrix import document, op


def _paging(**more: Any) -> dict[str, Any]:
    request = {"cursor": "cursor", "limit": "limit"}
    return {"style": "cursor", "request": request, "items": "/orders", "next": "/next", **more}


def _pay(**extensions: Any) -> Callable[[Any], None]:
    return lambda d: op(d, "pay").update(extensions)


def _list(**extensions: Any) -> Callable[[Any], None]:
    return lambda d: op(d, "listOrders").update(extensions)


def _nothing(d: Any) -> None:
    pass


def _server(d: Any) -> None:
    d["servers"][0]["url"] = "https://other.example"


def _credential(d: Any) -> None:
    d["components"]["securitySchemes"]["Key"]["name"] = "X-Other"


PRICE = {"unit": "credits", "prices": 5}
IDEMPOTENT = {"idempotency": {"header": "Idempotency-Key"}}
CASES: list[tuple[str, Callable[[Any], None], Callable[[Any], None], str]] = [
    (
        "price-changed",
        _pay(**{"x-credits": PRICE}),
        _pay(**{"x-credits": {**PRICE, "prices": 9}}),
        "careful",
    ),
    ("price-changed", _nothing, _pay(**{"x-credits": PRICE}), "careful"),
    ("retry-changed", _nothing, _pay(**{"x-retry": {"safe": True}}), "careful"),
    ("retry-changed", _pay(**{"x-retry": {"safe": True}}), _nothing, "careful"),
    ("idempotency-changed", _nothing, _pay(**{"x-retry": IDEMPOTENT}), "careful"),
    ("idempotency-changed", _pay(**{"x-retry": IDEMPOTENT}), _nothing, "careful"),
    ("pagination-changed", _nothing, _list(**{"x-pagination": _paging()}), "careful"),
    ("pagination-changed", _list(**{"x-pagination": _paging()}), _nothing, "breaking"),
    ("errors-changed", _nothing, lambda d: d.update({"x-errors": {"code": "/code"}}), "careful"),
    ("server-changed", _nothing, _server, "breaking"),
    ("credential-changed", _nothing, _credential, "breaking"),
]


@pytest.mark.parametrize(("change_id", "before", "after", "level"), CASES)
def test_planted(
    change_id: str,
    before: Callable[[Any], None],
    after: Callable[[Any], None],
    level: str,
    tmp_path: Path,
) -> None:
    old, new = document(), document()
    before(old)
    after(new)
    paths = write_document(old, tmp_path / "old.json"), write_document(new, tmp_path / "new.json")
    found = compare(read(paths[0]), read(paths[1]))
    assert found[0].id == change_id, [change.id for change in found]
    assert found[0].level == level

"""Operations of one id under several tags: the tag becomes a part of the id."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.qualify_operation_ids import qualify_operation_ids

from .applied import applied


def _document(*operations: tuple[str, list[str] | None]) -> dict[str, Any]:
    return {
        "paths": {
            f"/{number}": {"get": {"operationId": name, **({"tags": tags} if tags else {})}}
            for number, (name, tags) in enumerate(operations)
        }
    }


def test_all_of_them_are_renamed() -> None:
    cats, dogs = ["Cats v1.0"], ["dogs", "pets"]
    data = _document(("list", cats), ("get", ["cats"]), ("list", dogs))
    normalized = applied(qualify_operation_ids, data)
    expected = _document(("Cats v1 0.list", cats), ("get", ["cats"]), ("dogs.list", dogs))
    assert normalized.data == expected
    (repair,) = normalized.repairs
    assert repair.id == "duplicate-operation-id"
    assert repair.pointer == ("paths", "/2", "get", "operationId")


UNTOLD: dict[str, Any] = {
    "one tag": _document(("list", ["a"]), ("list", ["a", "b"])),
    "one tag in two spellings": _document(("list", ["My Cats"]), ("list", ["my-cats"])),
    "no tag": _document(("list", ["a"]), ("list", None)),
    "two of three": _document(("list", ["a"]), ("list", ["b"]), ("list", ["b"])),
    "the new id is taken": _document(("list", ["a"]), ("list", ["b"]), ("b.list", ["c"])),
}


@pytest.mark.parametrize("data", UNTOLD.values(), ids=UNTOLD)
def test_the_first_keeps_an_id_that_tags_do_not_tell_apart(data: Any) -> None:
    normalized = applied(qualify_operation_ids, data)
    ids = [item["get"].get("operationId") for item in normalized.data["paths"].values()]
    before = [item["get"]["operationId"] for item in data["paths"].values()]
    assert ids == [name if name not in before[:at] else None for at, name in enumerate(before)]
    assert {repair.id for repair in normalized.repairs} == {"duplicate-operation-id"}
    assert len(normalized.repairs) == ids.count(None)


LINK = {"200": {"links": {"next": {"operationId": "list"}}}}

KEPT: dict[str, Any] = {
    "different ids": _document(("list", ["a"]), ("get", ["a"])),
    "a link names it": {
        "paths": {
            "/a": {"get": {"operationId": "list", "responses": LINK}},
            "/b": {"get": {"operationId": "list"}},
        }
    },
    "an extension names it": {
        "paths": {
            "/a": {"get": {"operationId": "list"}},
            "/b": {"get": {"operationId": "list", "x-job": {"status": {"operation": "list"}}}},
        }
    },
}


@pytest.mark.parametrize("data", KEPT.values(), ids=KEPT)
def test_an_id_that_is_named_elsewhere_stays_to_be_refused(data: Any) -> None:
    normalized = applied(qualify_operation_ids, data)
    assert (normalized.data, normalized.repairs) == (data, ())

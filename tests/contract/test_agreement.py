"""A fixture that breaks its spec is refused when it is loaded, with one finding that says where."""

from __future__ import annotations

from pathlib import Path

import pytest
from reelgen.findings import SpecInvalidError
from reelgen.fixtures.check_fixtures import load_checked
from reelgen.validation import Api

from .shop import CREATED, DELETED, FIXTURES, LISTED, ORIGIN, SOLD, put, shop

CORRECT = "correct the fixture or the spec"
CHECKS = f"{CORRECT}; if the source itself is wrong, add `checks: false`"
DIFFERS = f"{CORRECT}; if the source differs, add `contradicts: <reason>`"


def _refused(folder: Path, fixtures: dict[str, str]) -> list[str]:
    """The findings, with paths below the project's folder."""
    root = shop(folder, fixtures)
    try:
        load_checked(root, {"shop": Api.from_spec(folder / "specs" / "shop.yaml")})
    except SpecInvalidError as error:
        return str(error).replace(f"{folder.as_posix()}/", "").split("\n")
    return []


def test_what_agrees_is_loaded_in_the_order_of_its_paths(tmp_path: Path) -> None:
    contract = Api.from_spec(shop(tmp_path).parent.parent / "specs" / "shop.yaml")
    loaded = load_checked(tmp_path / "tests" / "fixtures", {"shop": contract})
    assert [fixture.path for fixture in loaded] == sorted(f"shop/{name}" for name in FIXTURES)


BREACHES = {
    "status nobody documents": (
        "items.create",
        CREATED.replace("status: 201", "status: 418"),
        f":8:11: response.status: status 418 is not documented; the spec has 201, 429 "
        f"[specs/shop.yaml:35:9]; {DIFFERS}",
    ),
    "required field left out of the answer": (
        "items.create",
        CREATED.replace("id: a, ", ""),
        f":9:9: response.json.id: 'id' is required [specs/shop.yaml:64:17]; {DIFFERS}",
    ),
    "wrong type in the answer": (
        "items.list",
        LISTED.replace("price: 3", "price: three"),
        f':9:25: response.json.0.price: "three" is not of type number or null '
        f"[specs/shop.yaml:68:23]; {DIFFERS}",
    ),
    "unknown enum value in the answer": (
        "items.create",
        CREATED.replace("size: small", "size: huge"),
        f':9:23: response.json.size: "huge" is not one of "small", "large" '
        f"[specs/shop.yaml:67:36]; {DIFFERS}",
    ),
    "body where none is documented": (
        "items.delete",
        DELETED.replace("{status: 204}", "{status: 204, json: {}}"),
        f":4:31: response.json: unexpected body: the spec documents none "
        f"[specs/shop.yaml:49:16]; {DIFFERS}",
    ),
    "text where JSON is documented": (
        "items.list",
        LISTED.replace("json: [{id: a, price: 3}]", "text: Hello"),
        f":9:9: response.text: unexpected body: the spec documents application/json "
        f"[specs/shop.yaml:15:11]; {DIFFERS}",
    ),
    "required field left out of the request": (
        "items.create",
        CREATED.replace("name: Lamp, ", ""),
        f":6:9: request.json.name: 'name' is required [specs/shop.yaml:29:25]; {CHECKS}",
    ),
    "request field that the spec does not name": (
        "items.create",
        CREATED.replace("name: Lamp,", "name: Lamp, sice: large,"),
        f":6:28: request.json.sice: 'sice' is not a field here; did you mean 'size'? "
        f"[specs/shop.yaml:31:17]; {CHECKS}",
    ),
    "required body left out": (
        "items.create",
        CREATED.replace("  json: {name: Lamp, photo: <string>}\n", ""),
        f":4:3: request: a body is required [specs/shop.yaml:24:9]; {CHECKS}",
    ),
    "query parameter out of its range": (
        "items.list",
        LISTED.replace('"5"', '"500"'),
        f":6:18: request.query.limit: 500 is greater than the maximum of 100 "
        f"[specs/shop.yaml:12:69]; {CHECKS}",
    ),
    "query parameter that the spec does not name": (
        "items.list",
        LISTED.replace("limit:", "limits:"),
        f":6:19: request.query.limits: 'limits' is not a parameter here; did you mean 'limit'? "
        f"[specs/shop.yaml:8:7]; {CHECKS}",
    ),
    "method of another operation": (
        "items.create",
        CREATED.replace("method: POST", "method: PUT"),
        f":4:11: request.method: PUT https://api.example.com/v1/items is not POST /v1/items "
        f"[specs/shop.yaml:20:7]; {CHECKS}",
    ),
    "address of another operation": (
        "items.create",
        CREATED.replace("v1/items", "v1/item"),
        f":5:8: request.url: POST https://api.example.com/v1/item is not POST /v1/items "
        f"[specs/shop.yaml:20:7]; {CHECKS}",
    ),
    "operation that the spec does not have": (
        "items.create",
        CREATED.replace("items.create", "items.creat"),
        ":1:12: the spec has no operation 'items.creat'; did you mean 'items.create'?",
    ),
    "folder of another operation": (
        "items.list",
        CREATED,
        ":1:12: 'items.create' is in the folder of 'items.list'; "
        "move the file into items.create/, or correct this",
    ),
    "`checks: false` that is not needed": (
        "items.create",
        CREATED.replace("request:", "checks: false\nrequest:"),
        ":3:1: the request matches the spec; remove `checks: false`",
    ),
    "`contradicts` that is not needed": (
        "items.create",
        CREATED.replace("request:", "contradicts: The tutorial differs.\nrequest:"),
        ":3:1: the response matches the spec; remove `contradicts`",
    ),
    "webhook that the spec does not have": (
        "webhooks/item.sold",
        SOLD.replace("item.sold", "item.sould"),
        ":1:10: the spec has no webhook 'item.sould'; did you mean 'item.sold'?",
    ),
    "webhook without its name": (
        "webhooks/item.sold",
        SOLD.replace("webhook: item.sold\n", ""),
        ":1:1: names neither a webhook nor a callback; add `webhook: <name>`",
    ),
    "required field left out of a delivery": (
        "webhooks/item.sold",
        SOLD.replace("id: a", "ids: a"),
        f":3:7: json.id: 'id' is required [specs/shop.yaml:57:46]; {DIFFERS}",
    ),
    "key that fixtures do not have": (
        "items.create",
        CREATED + "answer: {}\n",
        ":10:9: answer: Extra inputs are not permitted; see docs/contract-tests.md",
    ),
    "value that JSON does not have": (
        "items.create",
        CREATED.replace("size: small", "size: !!binary aGk="),
        ":9:9: response.json: b'hi' is not a JSON value; shorten it to plain JSON",
    ),
    "body without end": (
        "items.list",
        LISTED.replace("[{id: a, price: 3}]", "[" * 150 + "]" * 150),
        ":9:9: response.json: is nested more than 100 levels deep; shorten it to plain JSON",
    ),
    "text that is not YAML": (
        "items.create",
        CREATED.replace("json: {id: a,", "json: {id: a"),
        ":9:20: expected ',' or '}', but got ':'; correct the YAML here",
    ),
}


@pytest.mark.parametrize(("place", "text", "finding"), BREACHES.values(), ids=[*BREACHES])
def test_one_finding_says_where_and_what_to_do(
    tmp_path: Path, place: str, text: str, finding: str
) -> None:
    assert _refused(tmp_path, {f"{place}/case": text}) == [
        f"tests/fixtures/shop/{place}/case.yaml{finding}"
    ]


def test_what_the_source_has_wrong_can_be_said(tmp_path: Path) -> None:
    wrong = {
        "items.create/request": CREATED.replace("name: Lamp, ", "").replace(
            "request:", "checks: false\nrequest:"
        ),
        "items.list/query": LISTED.replace('"5"', '"500"').replace(
            "request:", "checks: false\nrequest:"
        ),
        "items.create/answer": CREATED.replace("id: a, ", "") + "contradicts: no id\n",
        "items.create/status": CREATED.replace("201", "418") + "contradicts: a joke\n",
        "webhooks/item.sold/one": SOLD.replace("id: a", "ids: a") + "contradicts: no id\n",
    }
    assert _refused(tmp_path, wrong) == []


def test_all_findings_come_at_once(tmp_path: Path) -> None:
    wrong = {
        "items.create/a": CREATED.replace("201", "418"),
        "items.create/b": "operation: items.create\n",
        "items.list/c": LISTED.replace("id: a", "id: 1").replace("price: 3", "price: x"),
    }
    files = [line.partition(":")[0].rpartition("/")[2] for line in _refused(tmp_path, wrong)]
    assert files == ["a.yaml", "b.yaml", "b.yaml", "c.yaml", "c.yaml"]


def test_a_file_beside_the_folders_of_operations_is_not_overlooked(tmp_path: Path) -> None:
    shop(tmp_path)
    put(tmp_path / "tests" / "fixtures" / "shop" / "stray.yaml", CREATED)
    assert _refused(tmp_path, {}) == [
        "tests/fixtures/shop/stray.yaml:1:1: is in the folder of the provider, not of an "
        "operation; move it into a folder with the name of its operation"
    ]


def test_forms_and_files_are_read_like_a_server_would(tmp_path: Path) -> None:
    spec = shop(tmp_path, {}).parent.parent / "specs" / "shop.yaml"
    text = spec.read_text().replace(
        "application/json:\n            schema:\n",
        "multipart/form-data:\n            schema:\n",
        1,
    )
    spec.write_text(text)
    parts = "multipart: [{name: name, content: Lamp}, {name: size, content: huge}]"
    wrong = CREATED.replace("json: {name: Lamp, photo: <string>}", parts)
    put(tmp_path / "tests" / "fixtures" / "shop" / "items.create" / "form.yaml", wrong)
    with pytest.raises(SpecInvalidError) as caught:
        load_checked(tmp_path / "tests" / "fixtures", {"shop": Api.from_spec(spec)})
    assert 'form.yaml:6:44: request.multipart.1: "huge" is not one of' in str(caught.value)
    assert ORIGIN in wrong

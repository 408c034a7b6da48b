"""Responses against their spec: status and body."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from reelgen.validation import MISSING, Api, json_media_type, validate_response

SPECS = Path(__file__).parent.parent.parent / "specs"
SHOP = Api.from_spec(Path(__file__).parent / "shop.yaml")
HERA = Api.from_spec(SPECS / "hera.yaml")
FILM = {"kind": "film", "seconds": 3, "id": "1"}

RESPONSES: list[tuple[Api, str, int, Any, list[tuple[str, str]]]] = [
    (HERA, "videos.create", 200, {"video_id": "v"}, []),
    (HERA, "videos.create", 200, {"video_id": "v", "new": 1}, []),
    (HERA, "videos.create", 200, {}, [("body.required", "/video_id")]),
    (HERA, "videos.create", 200, [], [("body.type", "")]),
    (HERA, "videos.create", 500, MISSING, [("response.undocumented", "")]),
    (HERA, "videos.create", 500, {"any": 1}, [("response.undocumented", "")]),
    (HERA, "videos.retrieve", 404, {"error": 1}, [("body.type", "/error")]),
    (
        HERA,
        "videos.retrieve",
        200,
        {"video_id": "v", "status": "done", "outputs": []},
        [("body.enum", "/status")],
    ),
    (SHOP, "orders.create", 200, MISSING, []),
    (SHOP, "orders.create", 200, FILM, []),
    (SHOP, "orders.create", 200, {**FILM, "secret": "s"}, []),
    (SHOP, "orders.create", 200, {"kind": "film", "seconds": 3}, [("body.required", "/id")]),
    (SHOP, "orders.create", 200, {**FILM, "seconds": 0}, [("body.minimum", "/seconds")]),
    (SHOP, "orders.create", 418, {"any": 1}, []),
    (SHOP, "orders.create", 302, MISSING, [("response.undocumented", "")]),
    (SHOP, "orders.retrieve", 500, {"any": 1}, []),
]


@pytest.mark.parametrize(("api", "operation", "status", "body", "violations"), RESPONSES)
def test_each_violation_has_its_code_and_path(
    api: Api, operation: str, status: int, body: Any, violations: list[tuple[str, str]]
) -> None:
    route = api.by_id(operation)
    assert route is not None
    reported = validate_response(api, route, status, body)
    assert [(v.code, v.path) for v in reported] == violations


def test_an_undocumented_status_names_the_documented_ones() -> None:
    route = SHOP.by_id("orders.create")
    assert route is not None
    (violation,) = validate_response(SHOP, route, 302)
    assert violation.message == "status 302 is not documented; the spec has 200, 4XX"
    assert "shop.yaml:" in violation.spec


def test_documented_examples_are_responses_too() -> None:
    checked = 0
    for path in sorted(SPECS.glob("*.yaml")):
        api = Api.from_spec(path)
        for route in api.routes:
            for key in filter(str.isdigit, route.responses):
                content = route.responses[key].get("content", {})
                examples = content.get(json_media_type(content), {}).get("examples", {})
                for example in (e["value"] for e in examples.values() if "value" in e):
                    checked += 1
                    assert validate_response(api, route, int(key), example) == [], route.id
    assert checked > 20

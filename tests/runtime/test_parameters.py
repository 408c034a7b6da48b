"""Parameter styles, as the tables of the OpenAPI specification give them."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from reelgen.runtime.http.parameter_styles import header_text, path_segment, query_pairs
from reelgen.runtime.operation import ParameterSpec

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


def _parameter(
    location: Literal["path", "query", "header"], style: str, explode: bool, **extra: Any
) -> ParameterSpec:
    return ParameterSpec("color", location, style=style, explode=explode, **extra)


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("simple", False, "blue", "blue"),
        ("simple", False, ARRAY, "blue,black,brown"),
        ("simple", True, ARRAY, "blue,black,brown"),
        ("simple", False, OBJECT, "R,100,G,200,B,150"),
        ("simple", True, OBJECT, "R=100,G=200,B=150"),
        ("label", False, "blue", ".blue"),
        ("label", False, ARRAY, ".blue,black,brown"),
        ("label", True, ARRAY, ".blue.black.brown"),
        ("label", False, OBJECT, ".R,100,G,200,B,150"),
        ("label", True, OBJECT, ".R=100.G=200.B=150"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, ARRAY, ";color=blue,black,brown"),
        ("matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
        ("simple", False, "a/b c?", "a%2Fb%20c%3F"),
        ("simple", False, True, "true"),
    ],
)
def test_path(style: str, explode: bool, value: Any, expected: str) -> None:
    assert path_segment(_parameter("path", style, explode), value) == expected


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_path_that_would_lead_elsewhere(value: str) -> None:
    with pytest.raises(ValueError, match="is not a valid path segment"):
        path_segment(_parameter("path", "simple", False), value)


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", True, "blue", "color=blue"),
        ("form", True, "", "color="),
        ("form", True, ARRAY, "color=blue&color=black&color=brown"),
        ("form", False, ARRAY, "color=blue,black,brown"),
        ("form", True, OBJECT, "R=100&G=200&B=150"),
        ("form", False, OBJECT, "color=R,100,G,200,B,150"),
        ("spaceDelimited", False, ARRAY, "color=blue%20black%20brown"),
        ("pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbrown"),
        ("deepObject", True, OBJECT, "color[R]=100&color[G]=200&color[B]=150"),
        ("form", True, "a b&c=d", "color=a%20b%26c%3Dd"),
        ("form", True, [], ""),
    ],
)
def test_query(style: str, explode: bool, value: Any, expected: str) -> None:
    assert "&".join(query_pairs(_parameter("query", style, explode), value)) == expected


def test_reserved_characters_stay_where_the_spec_allows_them() -> None:
    parameter = _parameter("query", "form", True, allow_reserved=True)
    assert query_pairs(parameter, "a/b?c d") == ["color=a/b?c%20d"]


def test_a_parameter_with_content_is_json() -> None:
    parameter = _parameter("query", "form", True, json=True)
    assert query_pairs(parameter, {"a": 1}) == ["color=%7B%22a%22%3A1%7D"]


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (False, "blue", "blue"),
        (False, ARRAY, "blue,black,brown"),
        (False, OBJECT, "R,100,G,200,B,150"),
        (True, OBJECT, "R=100,G=200,B=150"),
    ],
)
def test_header(explode: bool, value: Any, expected: str) -> None:
    assert header_text(_parameter("header", "simple", explode), value) == expected

"""Names that differ in letters or digits stay apart in Python: they are not computed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, product

import pytest
from reelgen.ir.names import are_distinct, argument, class_name, identifier

PARTS = ("a", "A", "b", "1", "_", "-", "OAuth", "ID", "URLs", "class", "List", "self", "")
TEXTS = sorted({"".join(parts) for parts in product(PARTS, repeat=3)} - {""})


@pytest.mark.parametrize("to_python", [identifier, argument, class_name])
def test_texts_that_become_one_name_are_not_distinct(to_python: Callable[[str], str]) -> None:
    by_name: dict[str, list[str]] = {}
    for text in TEXTS:
        by_name.setdefault(to_python(text), []).append(text)
    clashes = [pair for texts in by_name.values() for pair in combinations(texts, 2)]
    assert len(clashes) > 1000
    assert not any(map(are_distinct, clashes))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["id", "name"], True),
        (["fooBar", "foo_bar"], False),
        (["id", "id"], False),
        (["n1", "1"], False),
        (["é", "e"], False),
        (["a" * 41, "b"], False),
    ],
)
def test_only_short_ascii_texts_are_judged_at_once(texts: list[str], expected: bool) -> None:
    assert are_distinct(texts) is expected

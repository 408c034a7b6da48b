"""Every JSON pointer of an extension leads somewhere, and a slip in one is named at its line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from reelgen.document.bundle import bundle
from reelgen.document.check.check_pointers import (
    PointerUse,
    open_pointers,
    resolved_pointers,
)
from reelgen.document.load import load
from reelgen.findings import SpecInvalidError
from reelgen.schema.pointer import Pointer, edit
from reelgen.source import Source

SPECS = Path(__file__).parents[2] / "specs"
PROVIDERS = ("hera", "hedra", "heygen", "vydra")

OPEN = {"heygen": 1, "vydra": 4}
"""Pointers into the `output` of Vydra's jobs, and to the layers of HeyGen's background removals: no
source describes them."""

BESIDE_OPEN: dict[str, set[Pointer]] = {
    "vydra": {
        ("paths", "/jobs", "post", "x-credits", "by"),
        ("paths", "/models/grok-imagine", "post", "x-credits", "by"),
    },
}
"""Pointers to a field of an object that may have others: a slip in one leads into open data."""


def _replaced(text: str) -> str:
    return text[:-1] + ("q" if text[-1] != "q" else "p")


SLIPS: dict[str, Callable[[str], str]] = {
    "another letter": _replaced,
    "a letter less": lambda text: text[:-1],
    "a letter twice": lambda text: text + text[-1],
}


@pytest.fixture(scope="module", params=PROVIDERS)
def source(request: pytest.FixtureRequest) -> Source:
    return bundle(SPECS / f"{request.param}.yaml")


def test_every_pointer_of_the_specs_leads_somewhere(source: Source) -> None:
    document = load(source)
    uses = list(resolved_pointers(document, source))
    assert uses
    assert all(certainty != "missing" for _, certainty in uses)
    assert len(open_pointers(document, source)) == OPEN.get(Path(source.path).stem, 0)


@pytest.mark.slow
@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS)
def test_a_slip_in_any_pointer_is_named_at_its_line(
    source: Source, slip: Callable[[str], str]
) -> None:
    """All pointers are changed at once: each finding is about one of them alone."""
    document = load(source)
    slipped = {use.location: _slipped(use, slip) for use, _ in resolved_pointers(document, source)}
    edits = {location: text for location, text in slipped.items() if text is not None}
    assert edits
    with pytest.raises(SpecInvalidError) as caught:
        load(replace(source, data=edit_values(source, edits)))
    reported = {
        (finding.location.line, finding.location.column) for finding in caught.value.findings
    }
    for location in BESIDE_OPEN.get(Path(source.path).stem, ()):
        assert edits.pop(location)
    for location, text in edits.items():
        where = source.locate(location)
        assert (where.line, where.column) in reported, f"{location}: {text}"


def edit_values(source: Source, edits: dict[Pointer, str]) -> object:
    """Set the values, items of lists included."""
    lists: dict[Pointer, list[object]] = {}
    fields: dict[Pointer, object] = {}
    for location, text in edits.items():
        if isinstance(location[-1], int):
            holder: object = source.data
            for step in location[:-1]:
                holder = holder[step]  # type: ignore[index]
            copy = lists.setdefault(location[:-1], list(holder))  # type: ignore[call-overload]
            copy[location[-1]] = text
        else:
            fields[location] = text
    return edit(source.data, {**lists, **fields})


def _slipped(use: PointerUse, slip: Callable[[str], str]) -> str | None:
    """The pointer with a slip in its last name; None where it has none."""
    head, _, path = use.text.rpartition("#")
    steps = path.split("/")
    for index in reversed(range(1, len(steps))):
        if steps[index] != "*":
            steps[index] = slip(steps[index])
            return (f"{head}#" if head else "") + "/".join(steps)
    return None

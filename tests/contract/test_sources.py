"""What a transcribed fixture claims is in the stored copy of its source."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reelgen.findings import SpecInvalidError
from reelgen.fixtures.check_fixtures import load_checked
from reelgen.fixtures.check_sources import SOURCES, leaves, source_findings
from reelgen.fixtures.fixture import Exchange, Fixture
from reelgen.schema.pointer import edit
from reelgen.validation import Api

from .exchange import FIXTURES, ROOT
from .shop import CREATED, ORIGIN, put, shop

FOLDER = ROOT / "tests" / "fixtures"
TRANSCRIBED = [fixture for fixture in FIXTURES if fixture.content.origin.kind == "transcribed"]


def test_every_stored_source_is_named_by_a_fixture() -> None:
    named = {name for fixture in TRANSCRIBED for name in fixture.content.origin.files}
    stored = {
        path.relative_to(FOLDER / SOURCES).as_posix()
        for path in (FOLDER / SOURCES).rglob("*")
        if path.is_file()
    }
    assert named == stored


def _altered(fixture: Fixture) -> Iterator[tuple[str, Fixture]]:
    """Yield the fixture with one value of a covered part changed, for each value."""
    exchange = fixture.content
    assert isinstance(exchange, Exchange)
    ours = {*exchange.origin.replaced}
    for part in exchange.origin.covers:
        message: Any = exchange.request if part == "request" else exchange.response
        for leaf in leaves(message.json_) if message is not None and message.has_json else ():
            pointer = "/".join(map(str, ("", part, "json", *leaf.at)))
            if pointer not in ours:
                body = edit(message.json_, {leaf.at: "planted"}) if leaf.at else "planted"
                changed = exchange.model_copy(
                    update={part: message.model_copy(update={"json_": body})}
                )
                yield pointer, dataclasses.replace(fixture, content=changed)


def test_a_changed_value_is_found() -> None:
    exchanges = [f for f in TRANSCRIBED if isinstance(f.content, Exchange)][::4]
    planted = [(f.path, *case) for f in exchanges for case in _altered(f)]
    missed = [
        f"{path} {pointer}"
        for path, pointer, fixture in planted
        if not any("planted" in f.message for f in source_findings(FOLDER, fixture))
    ]
    assert len(planted) > 100
    assert not missed


def _loaded(folder: Path, origin: str) -> None:
    created = CREATED.replace(ORIGIN, f"origin: {origin}\n")
    shop(folder, {"items.create/lamp": created})
    contract = Api.from_spec(folder / "specs" / "shop.yaml")
    load_checked(folder / "tests" / "fixtures", {"shop": contract})


@pytest.mark.parametrize(
    ("origin", "message"),
    [
        (
            "{kind: transcribed, source: x, date: 2026-01-10}",
            "a transcribed exchange requires `files`",
        ),
        (
            "{kind: made, source: x, date: 2026-01-10, files: [docs.json]}",
            "an exchange of the kind 'made' has no `files`",
        ),
        (
            "{kind: transcribed, source: x, date: 2026-01-10, files: [no.txt], covers: [request]}",
            "sources/no.txt does not exist",
        ),
        (
            "{kind: transcribed, source: x, date: 2026-01-10, files: [docs.json],"
            " covers: [response]}",
            'size: "small" is not in docs.json',
        ),
        (
            "{kind: transcribed, source: x, date: 2026-01-10, files: [docs.txt],"
            " covers: [response]}",
            'size: "small" is not in docs.txt',
        ),
        (
            "{kind: transcribed, source: x, date: 2026-01-10, files: [docs.json],"
            " covers: [response], replaced: [/response/json/size, /response/json/color]}",
            "/response/json/color is not in the fixture",
        ),
    ],
)
def test_a_claim_that_does_not_hold_is_refused(tmp_path: Path, origin: str, message: str) -> None:
    sources = tmp_path / "tests" / "fixtures" / SOURCES
    put(sources / "docs.json", '{"id": "a", "size": "smaller"}')
    put(sources / "docs.txt", "id: a. The size of one is smaller.".replace("smaller", "tiny"))
    with pytest.raises(SpecInvalidError) as refused:
        _loaded(tmp_path, origin)
    assert message in str(refused.value)
    assert "items.create/lamp.yaml:" in str(refused.value)


def test_a_source_that_is_text_holds_values_after_their_names(tmp_path: Path) -> None:
    put(tmp_path / "tests/fixtures" / SOURCES / "docs.txt", "Fields: id (such as a), size: small.")
    files = "files: [docs.txt], covers: [response]"
    _loaded(tmp_path, f"{{kind: transcribed, source: x, date: 2026-01-10, {files}}}")

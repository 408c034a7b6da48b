"""Large documents: what is the same in both versions is left out, and positions are found."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from reelgen.diff import version
from reelgen.diff.compare import compare
from reelgen.diff.version import Origin, read_versions
from reelgen.findings import SpecInvalidError
from reelgen.json_positions import JsonPositions
from reelgen.source import parse

from tests.oracle.build import write_document
from tests.oracle.matrix import MUTATIONS, document


def test_a_reduced_document_has_the_same_changes(tmp_path: Path, monkeypatch: Any) -> None:
    old = Origin(str(write_document(document(), tmp_path / "old.json")))
    for mutation in MUTATIONS:
        path = write_document(mutation.apply(document()), tmp_path / "new.json")
        found: list[list[tuple[str, str, str, str]]] = []
        for least in (1 << 30, 1):
            monkeypatch.setattr(version, "LARGE", least)
            changes = compare(*read_versions(old, Origin(str(path)), "shop"))
            found.append([(one.id, one.wire, one.python, one.symbol) for one in changes])
        assert found[0] == found[1], mutation.name


@pytest.mark.parametrize("invalid", ["old", "new"])
def test_an_invalid_version_is_refused_with_its_location(
    tmp_path: Path, monkeypatch: Any, invalid: str
) -> None:
    monkeypatch.setattr(version, "LARGE", 1)
    texts = {name: json.dumps(document(), indent=1) for name in ("old", "new")}
    texts[invalid] = texts[invalid][:-40]
    for name, text in texts.items():
        (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
    origins = [Origin(str(tmp_path / f"{name}.json")) for name in ("old", "new")]
    with pytest.raises(SpecInvalidError, match=rf"{invalid}\.json:\d+:\d+: "):
        read_versions(origins[0], origins[1], "shop")


def test_positions_in_json_are_those_of_yaml() -> None:
    text = json.dumps(document(), indent=2)
    source, positions = parse(text, "a.json"), JsonPositions(text)
    for steps, key in (
        (("paths", "/orders", "get", "parameters", "1"), False),
        (("components", "schemas", "Order", "properties", "state"), True),
        (("components", "schemas", "Order", "missing"), True),
        ((), False),
    ):
        location = source.position(steps, key=key)
        assert positions.locate(steps, key=key) == (location.line, location.column)

"""Several files as one document, and how many they may be."""

from __future__ import annotations

from pathlib import Path

import pytest
import reelgen.document.bundle as bundle_module
from reelgen.document.bundle import bundle
from reelgen.findings import SpecInvalidError
from reelgen.schema.walk import FILES

HEAD = 'openapi: 3.1.0\ninfo: {title: A, version: "1"}\npaths: {}\n'


def _root(folder: Path, count: int) -> Path:
    """Write a document that refers to so many others."""
    schemas = "".join(f"    S{n}: {{$ref: s{n}.yaml}}\n" for n in range(count))
    for n in range(count):
        (folder / f"s{n}.yaml").write_text("type: string\n")
    root = folder / "spec.yaml"
    root.write_text(f"{HEAD}components:\n  schemas:\n{schemas}")
    return root


def test_references_into_files_are_local_in_the_end(tmp_path: Path) -> None:
    data = bundle(_root(tmp_path, 2)).data
    assert data[FILES] == {"s0.yaml": {"type": "string"}, "s1.yaml": {"type": "string"}}
    assert data["components"]["schemas"] == {
        "S0": {"$ref": f"#/{FILES}/s0.yaml"},
        "S1": {"$ref": f"#/{FILES}/s1.yaml"},
    }


def test_there_is_a_limit_of_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle_module, "MAX_FILES", 2)
    assert len(bundle(_root(tmp_path, 2)).others) == 2
    with pytest.raises(SpecInvalidError) as caught:
        bundle(_root(tmp_path, 3))
    (finding,) = caught.value.findings
    assert (finding.message, finding.remedy) == ("refers to more than 2 files", "bundle them")
    assert (finding.location.line, finding.location.column) == (1, 1)

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
    assert (finding.message, finding.remedy) == (
        "refers to more than 2 files",
        "bundle them into one file",
    )
    assert (finding.location.line, finding.location.column) == (1, 1)


def _documents(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)
    return folder / "spec.yaml"


def test_a_name_in_another_file_is_a_pointer_in_the_end(tmp_path: Path) -> None:
    root = _documents(
        tmp_path,
        spec=f"{HEAD}components: {{schemas: {{A: {{$ref: 'other.yaml#it'}}}}}}\n",
        other="$defs: {It: {$anchor: it, type: string}, Inner: {$id: inner, $anchor: it}}\n",
    )
    reference = f"#/{FILES}/other.yaml/$defs/It"
    assert bundle(root).data["components"]["schemas"]["A"] == {"$ref": reference}


def test_a_name_that_another_file_lacks_stays_what_it_is(tmp_path: Path) -> None:
    text = "components: {schemas: {A: {$ref: 'other.yaml#it'}, B: {$dynamicRef: 'other.yaml#it'}}}"
    root = _documents(tmp_path, spec=f"{HEAD}{text}\n", other="type: string\n")
    reference = {"$ref": "other.yaml#it"}
    assert bundle(root).data["components"]["schemas"] == {"A": reference, "B": reference}


def test_what_is_wrong_in_a_copy_is_in_the_text_it_is_a_copy_of(tmp_path: Path) -> None:
    root = _documents(
        tmp_path,
        spec=f"{HEAD}components: {{schemas: {{A: {{$ref: 'users.yaml'}}}}}}\n",
        users="allOf: [{$ref: page.yaml}]\n$defs: {it: {$dynamicAnchor: it, type: string}}\n",
        page="items: {$dynamicRef: '#it'}\n$defs: {it: {$dynamicAnchor: it}}\n",
    )
    source = bundle(root)
    assert source.data["components"]["schemas"]["users_page"] == {
        "items": {"$ref": f"#/{FILES}/users.yaml/$defs/it"}
    }
    location = source.locate(("components", "schemas", "users_page", "items"))
    assert (Path(location.path).name, location.line, location.column) == ("page.yaml", 1, 8)

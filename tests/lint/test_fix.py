"""`--fix` changes the bytes of the scalar that is wrong, and no other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from reelgen.cli import main
from reelgen.lint.rules import RULES
from reelgen.lint.run import lint

from .further_mutations import FURTHER
from .mutations import CLEAN, MUTATIONS


def _fix(path: Path) -> str:
    main(["lint", str(path), "--fix"])
    return path.read_bytes().decode()


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("name", MUTATIONS)
def test_a_fix_undoes_the_defect_or_changes_nothing(
    name: str, newline: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong, line = MUTATIONS[name].apply()
    path = tmp_path / "spec.yaml"
    path.write_bytes(wrong.replace("\n", newline).encode())
    findings = lint(path).findings
    text = _fix(path)
    before, after = wrong.split("\n"), text.split(newline)
    assert len(before) == len(after)
    changed = [i + 1 for i, (a, b) in enumerate(zip(before, after, strict=True)) if a != b]
    if not any(one.fixable for one in findings):
        assert text == wrong.replace("\n", newline)
        return
    assert changed == [line]
    old, new = before[line - 1], after[line - 1]
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    assert len(old) - head - tail <= 30, f"{old!r} became {new!r}"
    assert not lint(path).findings or text == CLEAN


def _common(one: str, other: str) -> int:
    number = 0
    while number < min(len(one), len(other)) and one[number] == other[number]:
        number += 1
    return number


@pytest.mark.parametrize(
    ("written", "fixed"),
    [
        ('"maxLenght": 3', '"maxLength": 3'),
        ('"type": "int"', '"type": "integer"'),
        ('"x-nmae": "A"', '"x-name": "A"'),
    ],
)
def test_json_is_corrected_in_place(
    written: str, fixed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (
        '{"openapi": "3.1.0",  "info": {"title": "ü\\u00e4", "version": "1"},\n\t"paths": {},'
        ' "components": {"schemas": {"A": {"type": "string", '
    )
    text = text.replace('"type": "string", ', "") if written.startswith('"type"') else text
    path = tmp_path / "spec.json"
    path.write_bytes(f"{text}{written}}}}}}}}}\r\n".encode())
    assert _fix(path) == f"{text}{fixed}}}}}}}}}\r\n"
    json.loads(path.read_text())


@pytest.mark.parametrize(
    ("old", "new", "fixed"),
    [
        (
            "type: integer\n          minimum: 1",
            "type: 'int'\n          minimum: 1",
            "type: 'integer'",
        ),
        ("maxLength: 500", '"maxLenght": 500', '"maxLength": 500'),
        ("[prompt, scene]", '[ "promt" , scene]', '[ "prompt" , scene]'),
        ("[fast, fine]", "[fast, fine, on]", '[fast, fine, "on"]'),
        ('version: "1.10"', "version: 1.10  # a comment", 'version: "1.10"  # a comment'),
        ('"201":', "20l:", '"201":'),
        ("format: uri", "format: date-tme  # é", "format: date-time  # é"),
    ],
)
def test_quotes_and_comments_stay(
    old: str, new: str, fixed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(CLEAN.replace(old, new, 1))
    text = _fix(path)
    assert fixed in text
    assert text.replace(fixed, new.partition("\n")[0], 1) == CLEAN.replace(old, new, 1)


@pytest.mark.parametrize("name", ["misspelt keyword", "unknown type", "version that is a number"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("mark", ["\ufeff", ""], ids=["BOM", "no BOM"])
def test_bytes_around_stay(
    name: str, newline: str, mark: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = f"{mark}# ü 𝄞{newline}"
    wrong = MUTATIONS[name].apply()[0].replace("\n", newline)
    path = tmp_path / "spec.yaml"
    path.write_bytes(f"{before}{wrong}".encode())
    text = _fix(path)
    assert text.startswith(before)
    assert not lint(path).findings


def test_the_mode_of_a_file_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "spec.yaml"
    wrong = MUTATIONS["misspelt keyword"].apply()[0]
    path.write_text(wrong)
    path.chmod(0o444)
    _fix(path)
    assert path.read_text() == wrong
    assert "read-only" in capsys.readouterr().err
    path.chmod(0o640)
    _fix(path)
    assert path.stat().st_mode & 0o777 == 0o640
    assert path.read_text() == CLEAN


def test_fixable_rules_are_marked() -> None:
    planted = {mutation.rule for mutation in MUTATIONS.values()} | {one[0] for one in FURTHER}
    assert {rule.id for rule in RULES if rule.fixable} <= planted

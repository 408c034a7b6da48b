"""What the model generator or the formatter refuses is a finding: where, what, and what to do."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from reelgen.config import Config
from reelgen.emit import models, render_package
from reelgen.emit.model_workers import InlineExecutor
from reelgen.findings import SpecInvalidError
from reelgen.pipeline import run

SPEC = """openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /items:
    post:
      operationId: items.create
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/item"}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    item: {type: object, properties: {part: {$ref: "#/components/schemas/spare_part"}}}
    spare_part: {type: object, properties: {name: {type: string}}}
"""


def _findings(folder: Path) -> list[str]:
    spec = folder / "shop.yaml"
    spec.write_text(SPEC)
    with pytest.raises(SpecInvalidError) as caught:
        run(Config((spec,), folder / "out", "made"), executor=InlineExecutor())
    assert not (folder / "out").exists()
    lines = str(caught.value).splitlines()
    assert not any("report" in line for line in lines)
    return [line.removeprefix(f"{folder.as_posix()}/") for line in lines]


@pytest.mark.parametrize("error", [ValueError("odd"), RecursionError(), KeyError("x"), OSError(5)])
def test_the_smallest_schema_that_is_refused_is_named(
    error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parse = models.parse

    def refusing(document: Any, names: frozenset[str], *, is_request: bool) -> Any:
        if "SparePart" in json.dumps(document):
            raise error
        return parse(document, names, is_request=is_request)

    monkeypatch.setattr(models, "parse", refusing)
    (line,) = _findings(tmp_path)
    reason = str(error) or type(error).__name__
    assert line.startswith(
        f"shop.yaml:13:5: the model generator refused the schema SparePart: {reason}; rename"
    )


def test_schemas_that_are_refused_only_together_are_named_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parse, calls = models.parse, list[Any]()

    def refusing_once(*arguments: Any, **options: Any) -> Any:
        calls.append(arguments)
        return 1 / 0 if len(calls) == 1 else parse(*arguments, **options)

    monkeypatch.setattr(models, "parse", refusing_once)
    (line,) = _findings(tmp_path)
    assert line.startswith(
        "shop.yaml:1:1: the model generator refused the schemas: division by zero"
    )


def test_the_formatter_refuses_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = {"made/shop/broken.py": "class A:\n  oh no\n"}

    def files(*arguments: Any) -> dict[str, str]:
        return {**render_package.provider_files(*arguments), **broken}

    monkeypatch.setattr("reelgen.pipeline.provider_files", files)
    (line,) = _findings(tmp_path)
    assert line.startswith("shop.yaml:1:1: the formatter refused made/shop/broken.py:2:")


@pytest.mark.parametrize("error", [FileNotFoundError(2, "No such file"), PermissionError(13, "no")])
def test_the_formatter_is_not_there(
    error: OSError, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: Any, **__: Any) -> Any:
        raise error

    monkeypatch.setattr("reelgen.emit.format.subprocess.run", missing)
    (line,) = _findings(tmp_path)
    assert f"the formatter cannot be started: {error.strerror}" in line


def test_the_formatter_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = subprocess.CompletedProcess[str]([], -9, "", "")
    monkeypatch.setattr("reelgen.emit.format.subprocess.run", lambda *_, **__: ended)
    (line,) = _findings(tmp_path)
    assert "the formatter refused generated code: it was ended" in line

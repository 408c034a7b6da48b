"""A deprecated method warns: when it ends, and what replaces it."""

from __future__ import annotations

import importlib
import json
import sys
from operator import attrgetter
from pathlib import Path

import httpx
import pytest
from reelgen.cli import main
from reelspec.heygen import HeyGen

ROOT = Path(__file__).parent.parent.parent

SPEC = """
openapi: 3.1.0
info: {title: Old, version: "1"}
servers: [{url: https://api.example}]
paths:
  /v1/plain: {get: {operationId: plain.list, deprecated: true, responses: {"204": {description: A.}}}}
  /v1/dated:
    get:
      operationId: dated.list
      deprecated: true
      x-deprecated: {sunset: 2026-10-31}
      responses: {"204": {description: A.}}
  /v1/replaced:
    get:
      operationId: replaced.list
      deprecated: true
      x-deprecated: {sunset: 2026-10-31, use: films-of-v2}
      responses: {"204": {description: A.}}
  /v2/films:
    get:
      operationId: films-of-v2
      x-name: v2.films.list
      responses: {"204": {description: A.}}
"""  # noqa: E501


def test_the_warning_names_the_date_and_the_replacement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "old.yaml").write_text(SPEC)
    options = ["--out", str(tmp_path), "--package", "old_package"]
    assert main(["generate", str(tmp_path / "old.yaml"), *options]) == 0
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    transport = httpx.MockTransport(lambda request: httpx.Response(204))
    with importlib.import_module("old_package.old").Old(
        http_client=httpx.Client(transport=transport)
    ) as client:
        for call, message in (
            (client.plain.list, r"^plain\.list is deprecated\.$"),
            (client.dated.list, r"^dated\.list is deprecated and ends on 2026-10-31\.$"),
            (
                client.replaced.list,
                r"^replaced\.list is deprecated and ends on 2026-10-31; use v2\.films\.list\.$",
            ),
        ):
            with pytest.warns(DeprecationWarning, match=message):
                call()
        client.v2.films.list()  # warnings are errors here


def test_versions_1_and_2_of_heygen_name_version_3() -> None:
    """Every method outside of `v3` warns, but for one whose path is of version 3."""
    manifest = json.loads((ROOT / "generated/reelspec/heygen/manifest.json").read_text())
    warned = 0
    client = HeyGen(api_key="k")
    for operation in manifest["operations"]:
        method = attrgetter(operation["python"])(client)
        message: str = getattr(method, "__deprecated__", "")
        if operation["path"].startswith("/v3/"):
            assert not message, operation["id"]
            continue
        assert message.startswith(f"{operation['id']} is deprecated and ends on 2026-10-31")
        replacement = message.rstrip(".").partition("; use ")[2]
        if replacement:
            assert replacement.startswith("v3.")
            assert callable(attrgetter(replacement)(client))
        warned += 1
    assert warned == 73

"""The base of all errors under a name of the package."""

from __future__ import annotations

from pathlib import Path

import pytest
from reelgen.cli import main

from tests.e2e.importing import Importer

SPEC = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: https://shop.example}]
paths: {/a: {get: {operationId: a.list, responses: {"204": {description: Done.}}}}}
"""


@pytest.mark.parametrize(
    ("package", "name", "is_base"),
    [
        ("acme", "AcmeError", True),
        ("two_words", "TwoWordsError", True),
        ("outer.inner", "OuterInnerError", True),
        ("client", "ClientError", True),
        ("server", "ServerError", False),  # the error of status 5xx keeps its name
        ("not_found", "NotFoundError", False),
    ],
)
def test_the_package_names_the_base_of_its_errors(
    package: str, name: str, is_base: bool, tmp_path: Path, import_from: Importer
) -> None:
    (tmp_path / "shop.yaml").write_text(SPEC)
    command = ["generate", str(tmp_path / "shop.yaml"), "--out", str(tmp_path)]
    assert main([*command, "--package", package]) == 0
    module = import_from(tmp_path, package)
    error = getattr(module, name)
    assert (error is module.ClientError) is is_base
    assert issubclass(error, module.ClientError)
    assert module.__all__.count(name) == 1

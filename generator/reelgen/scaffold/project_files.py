"""The files of a new project."""

from __future__ import annotations

import pprint
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ..convert.conversion import Conversion
from ..convert.render import render_spec
from ..custom.custom_code import FOLDER
from ..ir.model import ClientMethod, Provider
from ..json_types import JsonObject, is_object
from ..pipeline import provider_of
from ..validation import Api
from .example_fixtures import ExampleFixture, FixtureMaker, copy_without_keys, is_playable
from .templates import render

FILES = {
    "pyproject.toml": "pyproject.toml.jinja",
    "Makefile": "Makefile.jinja",
    "README.md": "README.md.jinja",
    ".gitignore": "gitignore.jinja",
    ".github/workflows/ci.yml": "ci.yml.jinja",
    ".github/workflows/drift.yml": "drift.yml.jinja",
    "tests/conftest.py": "conftest.py.jinja",
    "tests/test_contract.py": "test_contract.py.jinja",
    "tests/test_first_call.py": "test_first_call.py.jinja",
    "tests/fixtures/README.md": "fixtures.md.jinja",
}
"""Paths of a project, with their templates."""


@dataclass(frozen=True)
class FirstCall:
    """The call of the first test."""

    name: str
    """The method, such as `videos.create`."""
    arguments: tuple[tuple[str, str], ...]
    """The names of the arguments, with values as Python expressions."""


def project_files(name: str, conversion: Conversion, source: str, page: str = "") -> dict[str, str]:
    """Return the files of a project by path. Raises SpecInvalidError for a spec with errors.

    Args:
        name: The name of the API, an identifier.
        conversion: Its document.
        source: The name of the file it was converted from; empty for the starter spec.
        page: The text of a documentation page that fixtures are transcribed from.
    """
    spec = render_spec(conversion, source)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{name}.yaml")
        path.write_text(spec, encoding="utf-8")
        provider, api = provider_of(path), Api.from_spec(path)
    copies = {source: copy_without_keys(page, conversion.exchanges)} if page else {}
    examples = _examples(conversion, provider, api, source, copies)
    values = {
        "name": name,
        "package": f"{name}_client",
        "client": provider.class_name,
        "variables": [scheme.variable for scheme in provider.schemes],
        "questions": [str(question) for question in conversion.questions],
        "call": _first_call(provider, examples),
        "source": source,
    }
    files = {path: render(template, values) for path, template in FILES.items()}
    files[f"src/{name}_client/{name}/{FOLDER}/__init__.py"] = render("custom.py.jinja", values)
    fixtures = {
        f"tests/fixtures/{name}/{operation}/example.yaml": example.text
        for operation, example in examples.items()
    }
    kept = {f"tests/fixtures/sources/{path}": text for path, text in copies.items()}
    return {**files, f"specs/{name}.yaml": spec, **fixtures, **kept}


def _examples(
    conversion: Conversion, provider: Provider, api: Api, source: str, copies: dict[str, str]
) -> dict[str, ExampleFixture]:
    """Return the fixture of the first valid exchange of each operation."""
    operations = {operation.id: operation for operation in provider.operations()}
    maker = FixtureMaker(api, operations, provider.schemes, has_copy=bool(copies))
    examples: dict[str, ExampleFixture] = {}
    for exchange in conversion.exchanges:
        example = maker.fixture(exchange, source)
        if example is None or example.operation.id in examples:
            continue
        if is_playable(example, api, copies):
            examples[example.operation.id] = example
    return examples


def _first_call(provider: Provider, examples: dict[str, ExampleFixture]) -> FirstCall | None:
    """Return the first example without files, else the first call without required arguments."""
    for example in examples.values():
        if not any(is_object(value) and "$file" in value for value in example.call.values()):
            return FirstCall(_name(provider, example.operation), _arguments(example.call))
    for operation in provider.operations():
        needs = any(parameter.required for parameter in operation.parameters)
        if not needs and operation.body is None:
            return FirstCall(_name(provider, operation), ())
    return None


def _arguments(call: JsonObject) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, pprint.pformat(value, width=80, sort_dicts=False, indent=1))
        for name, value in call.items()
    )


def _name(provider: Provider, operation: ClientMethod) -> str:
    """Return `resource.method` of an operation."""
    resources = (r for r in provider.all_resources() if operation in r.operations)
    return ".".join((*next(resources).path, operation.name))

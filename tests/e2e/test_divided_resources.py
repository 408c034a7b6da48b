"""A resource with many long methods is divided; callers see no difference."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from .making import Making

MANY, FEW = 60, 1


def _operation(tag: str, number: int, parameters: int) -> str:
    given = ", ".join(
        f"{{name: p{i}, in: query, description: Number {i}., schema: {{type: integer}}}}"
        for i in range(parameters)
    )
    content = "content: {application/json: {schema: {type: object, properties: {n: {}}}}}"
    return (
        f"  /{tag}/{number}:\n    get: {{operationId: {tag}.get_{number}, tags: [{tag}], "
        f"parameters: [{given}], responses: {{'200': {{description: Done., {content}}}}}}}\n"
    )


SPEC = (
    'openapi: 3.1.0\ninfo: {title: Many, version: "1"}\nservers: [{url: "https://many.test"}]\n'
    "paths:\n" + "".join(_operation("many", n, 15) for n in range(MANY)) + _operation("few", 0, 1)
)


@pytest.fixture(scope="module")
def answered() -> list[str]:
    return []


def _client(module: Any, name: str, answered: list[str]) -> Any:
    def handler(request: httpx.Request) -> httpx.Response:
        answered.append(str(request.url))
        return httpx.Response(200, json={"n": 1})

    kind = httpx.AsyncClient if name.startswith("Async") else httpx.Client
    client = kind(transport=httpx.MockTransport(handler))
    return getattr(module, name)(http_client=client)


def test_no_module_of_a_resource_is_too_long_to_read(making: Making) -> None:
    module = making.package(SPEC)
    folder = Path(str(module.__file__)).parent / "resources"
    paths = [path for path in folder.rglob("*.py") if path.name != "_operations.py"]
    lengths = {path.name: len(path.read_text().splitlines()) for path in paths}
    assert max(lengths.values()) <= 1500, lengths
    assert (folder / "many" / "_sync_2.py").exists()
    assert (folder / "few.py").exists()
    page = (folder.parent / "api.md").read_text()
    assert "(resources/many/__init__.py)" in page
    assert "(resources/few.py)" in page


def test_every_method_of_a_divided_resource_is_called(making: Making, answered: list[str]) -> None:
    module = making.package(SPEC)
    client = _client(module, module.client.Api.__name__, answered)
    for number in (0, MANY // 2, MANY - 1):
        getattr(client.many, f"get_{number}")(p3=number)
    assert answered[-1] == f"https://many.test/many/{MANY - 1}?p3={MANY - 1}"
    asynchronous = _client(module, f"Async{module.client.Api.__name__}", answered)
    result = asyncio.run(asynchronous.many.get_7(p1=2))
    assert result.model_dump() == {"n": 1}
    assert answered[-1] == "https://many.test/many/7?p1=2"


def test_one_resource_loads_only_its_own_modules(making: Making, answered: list[str]) -> None:
    module = making.package(SPEC)
    package = str(module.__name__)
    for name in [n for n in sys.modules if n.startswith(f"{package}.resources.")]:
        del sys.modules[name]
    _client(module, module.client.Api.__name__, answered).few.get_0()
    loaded = {n for n in sys.modules if n.startswith(f"{package}.resources.")}
    assert loaded == {f"{package}.resources.few"}

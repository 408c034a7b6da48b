"""Generated clients against the JSON-Schema-Test-Suite: what they accept and refuse, by keyword.

    python tests/bench/json_schema_suite.py SUITE/tests/draft2020-12 [--misses] [KEYWORD ...]

The source distribution of `jsonschema` on PyPI carries the suite (`json/tests`). Each group's
schema becomes the body and the answer of an operation of its own document, bundled with what it
refers to. Every value of the group is sent as a request body, and comes back as an answer, through
the generated client.

A request is right when it is sent if and only if the value is valid. An answer is read generously
on purpose, so an invalid one may pass; a valid one must be read without a warning of drift.
"""

from __future__ import annotations

import argparse
import importlib
import json
import multiprocessing
import sys
import tempfile
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urljoin

import httpx
from jsonschema_specifications import REGISTRY
from reelgen.config import Config
from reelgen.document.bundle import bundle
from reelgen.document.load import load
from reelgen.emit.render_package import provider_files
from reelgen.emit.runtime import runtime_files
from reelgen.ir.names import Identifier
from reelgen.lower import lower

PACKAGE = "suite"
OUTCOMES = ("right", "false accept", "false reject", "not generated")


@dataclass(frozen=True, slots=True)
class Result:
    """How one value of one group fared, one way."""

    keyword: str
    way: str
    outcome: str
    told: str
    """Group, test and value, for the list of misses."""


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("suite", type=Path, help="folder of one draft")
    parser.add_argument("keywords", nargs="*", help="only these files of it")
    parser.add_argument("--misses", action="store_true", help="list every miss")
    asked = parser.parse_args()
    files = sorted(p for p in asked.suite.glob("*.json") if p.stem in (asked.keywords or [p.stem]))
    remotes = asked.suite.parent.parent / "remotes"
    with tempfile.TemporaryDirectory() as folder, multiprocessing.Pool() as pool:
        for path, text in runtime_files(Config((), Path(), PACKAGE)).items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        Path(folder, PACKAGE, "__init__.py").write_text("")
        groups = [
            (path.stem, index, group)
            for path in files
            for index, group in enumerate(json.loads(path.read_text(encoding="utf-8")))
        ]
        found = pool.imap(partial(_group, Path(folder), remotes), groups, chunksize=4)
        results = [result for several in found for result in several]
    if asked.misses:
        for one in results:
            if one.outcome != "right":
                print(f"{one.way:<8} {one.outcome:<13} {one.keyword}: {one.told}")
    _table(results)
    return 0


def _table(results: list[Result]) -> None:
    print(f"{'':<24}{'request':>32}{'answer':>38}")
    head = f"{'right':>8}{'accepts':>9}{'rejects':>9}{'not made':>10}"
    print(f"{'keyword':<24}{head}{head}")
    for keyword in [*dict.fromkeys(one.keyword for one in results), "all"]:
        line = f"{keyword:<24}"
        for way in ("request", "answer"):
            counts = Counter(
                one.outcome for one in results if one.way == way and keyword in (one.keyword, "all")
            )
            right, accepts, rejects, unmade = (counts[outcome] for outcome in OUTCOMES)
            line += f"{right:>8}{accepts:>9}{rejects:>9}{unmade:>10}"
        print(line)


def _group(folder: Path, remotes: Path, asked: tuple[str, int, Any]) -> list[Result]:
    keyword, index, group = asked
    if not _REMOTES:
        _collect_remotes(remotes)
    name = Identifier(f"{keyword.lower().replace('-', '_')}_{index}")
    try:
        resource = _client(folder, name, group["schema"])
    except Exception as error:
        refused = partial(_unmade, f"{type(error).__name__}: {error}"[:300])
    else:
        refused = partial(_outcome, resource)
    return [
        Result(keyword, way, *_told(group, test, refused(way, test["data"], test["valid"])))
        for test in group["tests"]
        for way in ("request", "answer")
    ]


def _told(group: Any, test: Any, outcome: tuple[str, str]) -> tuple[str, str]:
    told = f"{group['description']} | {test['description']} | {json.dumps(test['data'])[:80]}"
    return outcome[0], f"{told} | {outcome[1]}"


def _unmade(reason: str, way: str, value: Any, valid: bool) -> tuple[str, str]:
    return "not generated", reason


def _outcome(resource: Any, way: str, value: Any, valid: bool) -> tuple[str, str]:
    try:
        said = resource(way, value)
    except Exception as error:  # a package that breaks is no package
        return "not generated", f"{type(error).__name__}: {error}"[:300]
    if (said == "") == valid:
        return "right", ""
    return ("false reject" if valid else "false accept"), said


class _Exchange:
    """The generated client of one document, over a transport that stays in memory."""

    def __init__(self, package: str) -> None:
        self._sent: list[Any] = []
        self._answer: Any = None
        http = httpx.Client(transport=httpx.MockTransport(self._handle))
        client: Any = importlib.import_module(package).Client(
            base_url="https://example.com", http_client=http
        )
        self._client = client
        self._rows = importlib.import_module(f"{package}.resources.value")

    def _handle(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            self._sent.append(json.loads(request.content))
            return httpx.Response(204)
        return httpx.Response(200, content=json.dumps(self._answer))

    def __call__(self, way: str, value: Any) -> str:
        """Why the value was refused; empty if it was not."""
        errors = importlib.import_module(f"{PACKAGE}._runtime.errors")
        drift = importlib.import_module(f"{PACKAGE}._runtime.schema.drift")
        with warnings.catch_warnings():
            warnings.simplefilter("error", drift.ContractDriftWarning)
            try:
                if way == "request":
                    self._client.call(self._rows._SEND, body=value)
                    return "" if self._sent[-1] == value else "another value was sent"
                self._answer = value
                self._client.call(self._rows._GET)
            except (errors.RequestInvalidError, drift.ContractDriftWarning) as error:
                return str(error).replace("\n", " ")[:300]
        return ""


def _client(folder: Path, name: Identifier, schema: Any) -> _Exchange:
    path = folder / f"{name}.json"
    path.write_text(json.dumps(_document(schema)), encoding="utf-8")
    source = bundle(path)
    provider = lower(load(source), source, name)
    for place, text in provider_files(provider, PACKAGE).items():
        target = folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    return _Exchange(f"{PACKAGE}.{name}")


def _document(schema: Any) -> dict[str, Any]:
    """One schema as body and answer, bundled with the documents it refers to."""
    if isinstance(schema, dict):
        schema = {"$id": "https://example.com/root", **schema}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Root"}}}}
    schemas = {"Root": schema}
    waiting = list(_addresses(schema, ""))
    while waiting:
        address = waiting.pop()
        if address in _REMOTES and address not in schemas:
            said = {"$id": address, **_REMOTES[address]}
            schemas[address] = said
            if urljoin(address, said["$id"]) != address:  # it calls itself otherwise
                schemas[address] = {"$id": address, "$ref": said["$id"]}
                schemas[said["$id"]] = said
            waiting += _addresses(said, address)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Suite", "version": "1"},
        "paths": {
            "/value": {
                "post": {
                    "operationId": "value.send",
                    "requestBody": {"required": True, **body},
                    "responses": {"204": {"description": "Taken."}},
                },
                "get": {
                    "operationId": "value.get",
                    "responses": {"200": {"description": "A value.", **body}},
                },
            }
        },
        "components": {"schemas": schemas},
    }


def _addresses(node: Any, base: str) -> Iterator[str]:
    """The documents that a schema refers to."""
    if isinstance(node, list):
        for item in node:
            yield from _addresses(item, base)
    elif isinstance(node, dict):
        if isinstance(node.get("$id"), str):
            base = urljoin(base, node["$id"])
        for keyword in ("$ref", "$dynamicRef"):
            if isinstance(node.get(keyword), str):
                yield urldefrag(urljoin(base, node[keyword]))[0]
        for child in node.values():
            yield from _addresses(child, base)


_REMOTES: dict[str, Any] = {}
"""The documents that schemas of the suite refer to, by address."""


def _collect_remotes(folder: Path) -> None:
    for path in sorted(folder.rglob("*.json")):
        place = path.relative_to(folder).as_posix()
        schema = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(schema, dict):
            _REMOTES[f"http://localhost:1234/{place}"] = schema
    for resource in map(REGISTRY.get, REGISTRY):
        contents = resource.contents
        if isinstance(contents, dict) and "2020-12" in contents.get("$id", ""):
            _REMOTES[contents["$id"]] = contents


if __name__ == "__main__":
    sys.exit(main())

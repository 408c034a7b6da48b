"""Documents that try to take all the time, all the memory, or the generator by surprise.

Each is made or refused in bounded time and memory; a refusal is one line a place, and nothing is
written. What is made is used under the eyes of the canary.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from reelgen.cli import main

CANARY = Path(__file__).parent / "canary.py"
SECONDS = 120
"""Of CPU time of each process, for all that are made together."""
MEMORY = 3 << 30

HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths:\n  /a: {get: {responses: {}}}\n'
JSON_HEAD = '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}'
DEEP = 10_000
DEEPEST = 50_000


def _with(schema: object, schemas: Mapping[str, object] | None = None) -> str:
    """A document with a schema as body and answer of its operation."""
    content = {"content": {"application/json": {"schema": schema}}}
    post = {
        "operationId": "things.create",
        "requestBody": {"required": True, **content},
        "responses": {"200": {"description": "Done.", **content}},
    }
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/things": {"post": post}},
            "components": {"schemas": schemas or {}},
        }
    )


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _doubling(keyword: str, levels: int = 40) -> str:
    """Each schema twice the next: two to the power of `levels` once written out."""
    inner = {f"A{i}": {keyword: [_reference(f"A{i + 1}")] * 2} for i in range(levels)}
    last = {"type": "object", "properties": {"a": {"type": "string"}}}
    return _with(_reference("A0"), {**inner, f"A{levels}": last})


def _doubling_responses(levels: int = 40) -> str:
    def response(number: int) -> object:
        inner = {"$ref": f"#/components/responses/R{number + 1}"}
        return {"description": "d", "headers": {"a": inner, "b": inner}}

    responses = {f"R{i}": response(i) for i in range(levels)}
    document = json.loads(_with({}))
    get = {"responses": {"200": {"$ref": "#/components/responses/R0"}}}
    document["paths"] = {"/a": {"get": get}}
    document["components"] = {"responses": {**responses, f"R{levels}": {"description": "d"}}}
    return json.dumps(document)


def _nested(wrap: Callable[[Any], object], levels: int) -> str:
    schema: object = {"type": "string"}
    for _ in range(levels):
        schema = wrap(schema)
    return _with(schema)


def _bomb(open_: str, item: Callable[[int, str], str], close: str) -> str:
    lines = [f"x-0: &a0 {open_}{item(0, 'x')}{close}"]
    for level in range(1, 12):
        items = ", ".join(item(number, f"*a{level - 1}") for number in range(10))
        lines.append(f"x-{level}: &a{level} {open_}{items}{close}")
    return HEAD + "\n".join(lines) + "\n"


REFUSED: dict[str, tuple[str, str]] = {
    "aliases in lists": (_bomb("[", lambda number, value: value, "]"), "once aliases are expanded"),
    "aliases in mappings": (
        _bomb("{", lambda number, value: f"k{number}: {value}", "}"),
        "once aliases are expanded",
    ),
    "alias of itself": (HEAD + "x-a: &a\n  b: *a\n", "nested too deeply"),
    "deep JSON lists": (f'{JSON_HEAD}, "x-a": {"[" * DEEP}{"]" * DEEP}}}', "nested too deeply"),
    "deep JSON objects": (
        JSON_HEAD + ', "x-a": ' + '{"a": ' * DEEP + "1" + "}" * DEEP + "}",
        "nested too deeply",
    ),
    "deep YAML lists": (HEAD + f"x-a: {'[' * DEEP}{']' * DEEP}\n", "nested too deeply"),
    "deep YAML blocks": (
        HEAD + "x-a:\n" + "".join(f"{' ' * (level + 1)}a:\n" for level in range(2000)),
        "nested too deeply",
    ),
    "deepest JSON lists": (
        f'{JSON_HEAD}, "x-a": {"[" * DEEPEST}{"]" * DEEPEST}}}',
        "nested too deeply",
    ),
    "deepest JSON objects": (
        JSON_HEAD + ', "x-a": ' + '{"a": ' * DEEPEST + "1" + "}" * DEEPEST + "}",
        "nested too deeply",
    ),
    "deepest YAML lists": (
        HEAD + f"x-a: {'[' * DEEPEST}{']' * DEEPEST}\n",
        "spec.yaml:5:1005: is nested too deeply",
    ),
    "deepest YAML lists without an end": (HEAD + f"x-a: {'[' * DEEPEST}", "nested too deeply"),
    "deepest YAML mappings": (
        HEAD + f"x-a: {'{a: ' * DEEPEST}1{'}' * DEEPEST}\n",
        "nested too deeply",
    ),
    "deepest YAML blocks": (HEAD + f"x-a:\n  {'- ' * DEEPEST}a\n", "nested too deeply"),
    "deepest YAML keys": (HEAD + f"{'? ' * DEEPEST}a\n", "nested too deeply"),
    "deepest YAML aliases": (
        HEAD + "x-0: &a0 [1]\n" + "".join(f"x-{i}: &a{i} [*a{i - 1}]\n" for i in range(1, DEEP)),
        "nested too deeply",
    ),
    "deep objects": (
        _nested(lambda inner: {"type": "object", "properties": {"a": inner}}, 200),
        "levels deep",
    ),
    "deep lists": (
        _nested(lambda inner: {"type": "array", "items": inner}, 200),
        "levels deep",
    ),
    "deep parts": (_nested(lambda inner: {"allOf": [inner]}, 100), "levels deep"),
    "deep rules": (_nested(lambda inner: {"not": inner}, 200), "levels deep"),
    "parts of parts": (_doubling("allOf"), "composed of more than"),
    "forms of forms": (_doubling("anyOf"), "composed of more than"),
    "one of one of": (_doubling("oneOf"), "composed of more than"),
    "responses of responses": (_doubling_responses(), "expands to more than"),
    "a long chain": (
        _with(
            _reference("A0"), {f"A{i}": _reference(f"A{i + 1}") for i in range(500)} | {"A500": {}}
        ),
        "is behind a chain of more than",
    ),
    "parts in a circle": (
        _with(
            _reference("A"),
            {
                "A": {"allOf": [_reference("B")], "properties": {"a": {"type": "string"}}},
                "B": {"allOf": [_reference("A")], "properties": {"b": {"type": "string"}}},
            },
        ),
        "is a circular reference",
    ),
    "references in a circle": (
        _with(_reference("A"), {"A": _reference("B"), "B": _reference("A")}),
        "is a circular reference",
    ),
    "reference to itself": (
        _with(_reference("A"), {"A": _reference("A")}),
        "is a circular reference",
    ),
    "number of many digits": (JSON_HEAD + f', "x-a": {"9" * 100_000}}}', "digits"),
    "infinite bound": (
        _with({"type": "number", "maximum": 1}).replace('"maximum": 1', '"maximum": 1e999'),
        "not a valid JSON number",
    ),
    "infinite value": (HEAD + "x-a: .inf\n", "not a valid JSON number"),
    "not a number": (JSON_HEAD + ', "x-a": NaN}', "not a valid JSON number"),
    "duplicate key in YAML": (HEAD + "paths: {}\n", "duplicate key"),
    "duplicate key in JSON": (JSON_HEAD + ', "paths": {}}', "duplicate key"),
    "object of Python": (HEAD + "x-a: !!python/object/apply:os.system [touch canary]\n", "tag"),
    "name of Python": (HEAD + "x-a: !!python/name:os.system\n", "tag"),
    "tag of its own": (HEAD + "x-a: !own {a: 1}\n", "tag"),
    "mapping as a key": (HEAD + "? {a: b}\n: c\n", "unhashable key"),
    "two documents": (HEAD + "---\nopenapi: 3.1.0\n", "another document"),
    "NUL": (HEAD + "x-a: a\0b\n", "which YAML does not allow"),
    "nothing": ("", "not an OpenAPI 3 document"),
    "a word": ("hello", "not an OpenAPI 3 document"),
    "null": ("null", "not an OpenAPI 3 document"),
    "keywords of the wrong kind": (
        _with({"type": "object", "properties": None, "required": {}, "allOf": {}}),
        "must be",
    ),
    "counts of the wrong kind": (_with({"type": "string", "minLength": -1}), "must be"),
    "multiple of nothing": (_with({"type": "integer", "multipleOf": 0}), "a number greater than 0"),
    "schema that is a list": (_with([]), "must be"),
}

CATASTROPHIC = "^(([a-z])+.)+[A-Z]([a-z])+$"

MADE: dict[str, str] = {
    "objects in objects": _nested(lambda inner: {"type": "object", "properties": {"a": inner}}, 40),
    "lists in lists": _nested(lambda inner: {"type": "array", "items": inner}, 90),
    "unions in unions": _nested(lambda inner: {"anyOf": [inner, {"type": "integer"}]}, 40),
    "fields of fields": _with(
        _reference("A0"),
        {
            f"A{i}": {
                "type": "object",
                "properties": {name: _reference(f"A{(i + 1) % 40}") for name in ("left", "right")},
            }
            for i in range(40)
        },
    ),
    "every field the whole": _with(
        _reference("A"),
        {"A": {"type": "object", "properties": {f"p{i}": _reference("A") for i in range(40)}}},
    ),
    "union with itself": _with(
        _reference("A"), {"A": {"anyOf": [_reference("A"), {"type": "string"}]}}
    ),
    "not itself": _with(_reference("A"), {"A": {"not": _reference("A")}}),
    "the document as a schema": _with({"$ref": "#"}),
    "100,000 values": _with({"type": "string", "enum": [f"value{i}" for i in range(100_000)]}),
    "100,000 numbers": _with({"enum": [*range(100_000)]}),
    "1,000 fields": _with(
        {"type": "object", "properties": {f"p{i}": {"type": "string"} for i in range(1000)}}
    ),
    "bounds of many digits": _with(
        {"type": "integer", "minimum": -(10**400), "maximum": 10**400, "multipleOf": 10**300}
    ),
    "lengths of many digits": _with(
        {"type": "array", "items": {"type": "string", "maxLength": 10**30}, "minItems": 10**30}
    ),
    "catastrophic patterns": _with(
        {
            "type": "object",
            "properties": {
                "nested": {"type": "string", "pattern": CATASTROPHIC},
                "named": {"type": "object", "patternProperties": {CATASTROPHIC: {}}},
            },
            "if": {"properties": {"nested": {"pattern": "(x+x+)+y"}}},
            "then": {"required": ["named"]},
        }
    ),
    "patterns that no engine takes": _with(
        {
            "type": "object",
            "properties": {
                "huge": {"type": "string", "pattern": "((a{1000}){1000}){1000}"},
                "ahead": {"type": "string", "pattern": "(?=a)b"},
                "deep": {"type": "string", "pattern": "(" * 5000 + ")" * 5000},
                "back": {"type": "string", "pattern": "(a)\\1"},
                "broken": {"type": "string", "pattern": "["},
            },
        }
    ),
    "merge key": HEAD + "x-b: &b {type: object}\ncomponents: {schemas: {A: {<<: *b, title: a}}}\n",
    "binary": HEAD + "x-a: !!binary aGVsbG8=\n",
    "list as a key": HEAD + "? [a, b]\n: c\n",
    "brackets in a text": HEAD + f"x-a: '{'[' * DEEPEST}'\n",
    "byte order mark": "\ufeff" + HEAD,
    "names inside names": HEAD
    + "  /b: {get: {operationId: "
    + "a." * 1000
    + "b, responses: {}}}\n",
    "braces without end": (
        JSON_HEAD.replace("{}", '{"/' + "{" * 20_000 + '": {"get": {"responses": {}}}}') + "}"
    ),
}


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def _run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=15 * SECONDS,  # whatever else runs: what counts is CPU time
        preexec_fn=_limit,
        check=False,
    )


def _generate(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    (folder / "spec.yaml").write_text(text, encoding="utf-8")
    return _run(folder, "-m", "reelgen", "generate", "spec.yaml", "--out", "out")


@pytest.mark.parametrize(("text", "said"), REFUSED.values(), ids=REFUSED)
def test_is_refused(
    text: str,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "spec.yaml").write_text(text, encoding="utf-8")
    started = time.process_time()
    assert main(["generate", "spec.yaml", "--strict", "--out", "out"]) == 1
    assert time.process_time() - started < SECONDS / 6
    lines = capsys.readouterr().err.strip().split("\n")
    findings = [line for line in lines if not line.startswith("nothing was generated; ")]
    assert said in findings[0]
    assert all(line.startswith("spec.yaml:") for line in findings)
    assert [path.name for path in tmp_path.iterdir()] == ["spec.yaml"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What becomes of all documents that are no mistakes, made in one run."""
    folder = tmp_path_factory.mktemp("documents")
    names = [f"made{number}.yaml" for number, _ in enumerate(MADE)]
    for name, text in zip(names, MADE.values(), strict=True):
        (folder / name).write_text(text, encoding="utf-8")
    done = _run(folder, "-m", "reelgen", "generate", *names, "--out", "out", "--package", "made")
    assert done.returncode == 0, done.stderr[-2000:]
    return folder


def test_all_of_them_can_be_used(made: Path) -> None:
    packages = [f"made.made{number}" for number, _ in enumerate(MADE)]
    used = _run(made / "out", "-W", "error", str(CANARY), *packages)
    assert (used.returncode, used.stdout.strip()) == (0, ""), used.stderr[-2000:]


@pytest.mark.parametrize("content", ["utf-16", "latin-1"])
def test_text_that_is_not_utf8_is_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_bytes((HEAD + "x-a: \u00e9\n").encode(content))
    done = _run(tmp_path, "-m", "reelgen", "generate", "spec.yaml", "--out", "out")
    assert done.stderr == "spec.yaml:1:1: is not UTF-8 text; save the file as UTF-8\n"


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ({"nested": "a" * 100_000}, "RequestInvalidError"),
        ({"nested": "x" * 100_000}, "RequestInvalidError"),
        ({"named": {"a" * 100_000: 1}}, "APIConnectionError"),
    ],
    ids=["no match", "another one", "a name"],
)
def test_catastrophic_patterns_are_checked_in_no_time(
    made: Path, monkeypatch: pytest.MonkeyPatch, body: dict[str, Any], error: str
) -> None:
    number = [*MADE].index("catastrophic patterns")
    monkeypatch.syspath_prepend(made / "out")
    package: Any = importlib.import_module(f"made.made{number}")
    client = package.Client(base_url="http://127.0.0.1:9", max_retries=0)
    started = time.process_time()
    with pytest.raises(getattr(importlib.import_module("made"), error)):
        client.things.create(**body)
    assert time.process_time() - started < 5


def _tree(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_an_output_folder_that_is_a_link_is_written_where_it_leads(tmp_path: Path) -> None:
    """Whoever runs the generator names the folder: a link there is meant."""
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to("real")
    assert _generate(tmp_path, HEAD).returncode == 0
    assert (tmp_path / "real" / "reelspec" / "spec" / "client.py").is_file()


@pytest.mark.parametrize("place", ["reelspec", "reelspec/spec", "reelspec/spec/resources"])
def test_a_link_inside_it_that_leads_out_is_refused(place: str, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    link = tmp_path / "out" / place
    link.parent.mkdir(parents=True)
    link.symlink_to(outside)
    before = _tree(tmp_path)
    done = _generate(tmp_path, HEAD)
    assert done.returncode == 1
    assert "is outside of" in done.stderr
    assert _tree(tmp_path) == sorted([*before, "spec.yaml"])


def test_a_file_that_is_a_link_is_replaced_not_followed(tmp_path: Path) -> None:
    mine = tmp_path / "out" / "mine.py"
    client = tmp_path / "out" / "reelspec" / "spec" / "client.py"
    client.parent.mkdir(parents=True)
    mine.write_text("# mine\n")
    client.symlink_to(mine)
    assert _generate(tmp_path, HEAD).returncode == 0
    assert mine.read_text() == "# mine\n"
    assert not client.is_symlink()


def _refusal(folder: Path, capsys: pytest.CaptureFixture[str], name: str) -> str:
    started = time.process_time()
    assert main(["generate", name, "--out", str(folder / "out")]) == 1
    assert time.process_time() - started < SECONDS / 6
    (line,) = capsys.readouterr().err.splitlines()
    assert not (folder / "out").exists()
    return line


def test_what_is_no_file_is_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    for name in (str(tmp_path / "pipe.yaml"), "/dev/zero"):
        assert "is not a regular file" in _refusal(tmp_path, capsys, name)
    assert "Is a directory" in _refusal(tmp_path, capsys, str(tmp_path))
    assert "File name too long" in _refusal(tmp_path, capsys, "a" * 300)


@pytest.mark.parametrize("referred", [False, True], ids=["the document", "a reference"])
def test_a_file_that_is_too_large_is_not_read(
    referred: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "spec.yaml").touch()
    os.truncate(tmp_path / "spec.yaml", 3 << 30)
    if referred:
        (tmp_path / "spec.yaml").rename(tmp_path / "sparse.yaml")
        (tmp_path / "spec.yaml").write_text(_with({"$ref": "sparse.yaml#/a"}))
    assert main(["generate", str(tmp_path / "spec.yaml"), "--out", str(tmp_path / "out")]) == 1
    assert "is larger than 50,000,000 bytes: 3,221,225,472" in capsys.readouterr().err


FILE_NAMES = (
    "a\nprint('canary')\n#.yaml",
    "a\rprint('canary')\r.yaml",
    "a\udcff.yaml",
    'a"""\\.yaml',
    "a-->{{x}}'\"'.yaml",
    "\u202e.yaml",
    ".yaml",
)


@pytest.mark.parametrize("name", FILE_NAMES, ids=repr)
def test_a_file_name_is_data(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(HEAD)
    done = _run(tmp_path, "-m", "reelgen", "generate", name, "--out", "out", "--package", "made")
    assert done.returncode == 0, done.stderr
    (package,) = (path.parent for path in (tmp_path / "out/made").glob("*/manifest.json"))
    used = _run(tmp_path / "out", "-W", "error", str(CANARY), f"made.{package.name}")
    assert (used.returncode, used.stdout.strip()) == (0, ""), used.stderr[-2000:]
    for path in package.rglob("*"):
        lines = path.read_text(encoding="utf-8").split("\n") if path.suffix == ".py" else []
        assert all(line.isprintable() for line in lines), path

"""The rules of the house: who may import whom, and that what is generated is what is committed."""

from __future__ import annotations

import ast
import sys
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TypeAlias

import pytest
from reelgen.config import read_config
from reelgen.pipeline import run

ROOT = Path(__file__).parent.parent
GENERATOR = ROOT / "generator" / "reelgen"

BANS = [
    (
        "schema",
        (
            *("source", "document", "ir", "lower", "emit", "write"),
            *("validation", "sandbox", "fixtures", "coverage", "record", "export"),
        ),
        "JSON Schema is a standard, whatever is made of it",
    ),
    (
        "validation",
        (
            *("ir", "lower", "emit", "write", "pipeline", "sandbox"),
            *("fixtures", "coverage", "record", "export"),
        ),
        "a message is checked against its spec, whoever sent it and whatever client there is",
    ),
    (
        "sandbox",
        ("ir", "lower", "emit", "write", "pipeline", "fixtures", "coverage", "record", "export"),
        "a provider is played from its spec, not from the client that is generated from it",
    ),
    (
        "sandbox/simulate",
        ("sandbox.server",),
        "what a provider does is decided without a server, so that it can be tested without one",
    ),
    (
        "fixtures",
        ("ir", "lower", "emit", "write", "pipeline", "sandbox", "coverage", "record"),
        "fixtures are held to the spec, not to what is generated, simulated or recorded",
    ),
    (
        "contract",
        ("ir", "lower", "emit", "write", "pipeline", "coverage", "record", "export"),
        "what a client is held to comes from the spec, not from how the client is generated",
    ),
    (
        "coverage",
        ("ir", "lower", "emit", "write", "pipeline", "sandbox", "record"),
        "what fixtures show is measured on the spec alone",
    ),
    (
        "record",
        ("lower", "emit", "pipeline", "export"),
        "responses are compared with the spec, not with what is generated from it",
    ),
    ("source.py", ("document", "ir", "lower", "emit", "write"), "text knows nothing of meaning"),
    (
        "document",
        (
            *("ir", "lower", "emit", "write", "pipeline", "validation"),
            *("sandbox", "fixtures", "coverage", "record"),
        ),
        "the document is OpenAPI, not Python",
    ),
    (
        "document/normalize",
        (
            *("source", "findings", "document.check", "document.bundle", "document.load"),
            *("document.openapi", "document.extensions", "document.overlay"),
        ),
        "a pass is a function of plain data: it reads no file and finds nothing wrong",
    ),
    (
        "document/check",
        ("document.normalize", "document.bundle", "document.load", "document.overlay"),
        "a check looks at a document, and neither changes nor reads one",
    ),
    (
        "ir",
        (
            *("source", "document", "schema", "lower", "emit", "write", "config"),
            *("validation", "sandbox", "fixtures", "coverage", "record", "export"),
        ),
        "no spec node is left in the ir",
    ),
    (
        "lower",
        (
            *("emit", "write", "pipeline", "validation", "sandbox"),
            *("fixtures", "coverage", "record", "export"),
            *("document.bundle", "document.load", "document.check", "document.normalize"),
        ),
        "decisions do not know how they are rendered, and begin with a document that was checked",
    ),
    (
        "emit",
        (
            *("source", "document", "lower", "write", "pipeline"),
            *("validation", "sandbox", "fixtures", "coverage", "record", "export"),
        ),
        "rendering sees the ir alone",
    ),
    (
        "export",
        (
            *("emit", "write", "pipeline", "validation", "sandbox"),
            *("fixtures", "coverage", "record"),
        ),
        "standard documents are written from the document, not from Python",
    ),
    (
        "custom",
        ("source", "document", "schema", "ir", "lower", "emit", "write", "pipeline"),
        "hand-written code is read as text, and checked against names",
    ),
    (
        "lint",
        (
            *("lower", "emit", "write", "pipeline", "validation", "sandbox"),
            *("fixtures", "coverage", "record", "export"),
        ),
        "a document is judged as it is written, not by what is generated from it",
    ),
    (
        "diff",
        (
            *("emit", "write", "pipeline", "validation", "sandbox"),
            *("fixtures", "coverage", "record", "export"),
        ),
        "two versions are compared as document and ir: nothing is emitted, nothing is played",
    ),
    (
        "scaffold",
        ("emit", "write", "sandbox", "coverage"),
        "a new project is text that is made from a document; the command writes it",
    ),
    (
        "convert",
        ("emit", "write", "pipeline", "validation", "sandbox", "fixtures", "coverage", "export"),
        "another description becomes a document; what is generated from it comes later",
    ),
    (
        "compare",
        (
            *("ir", "lower", "emit", "write", "pipeline", "sandbox"),
            *("fixtures", "coverage", "record", "export", "lint", "diff"),
        ),
        "two documents are compared as documents; nothing is generated and nothing is written",
    ),
    (
        "write.py",
        ("source", "document", "schema", "ir", "lower", "emit", "pipeline"),
        "writing is about files",
    ),
    (
        "pipeline.py",
        ("validation", "sandbox", "fixtures", "coverage", "record", "export", "lint"),
        "generating needs no server, no fixture and no recording",
    ),
    ("runtime", ("reelgen",), "the runtime travels without the generator"),
]
"""Package or module, what it must not import, and why.

`commands` is banned everywhere but in `cli.py`.
"""

RUNTIME = GENERATOR / "runtime"
LIBRARIES = {"httpx", "pydantic", "pydantic_core", "typing_extensions", "cryptography"}
"""What the runtime imports; cryptography is an extra that one module imports where it is needed."""
COMMAND_LIBRARIES = {"typer", "rich"}
"""And what its command line does."""


def _modules(place: str) -> list[Path]:
    path = GENERATOR / place
    return [path] if path.suffix else sorted(path.rglob("*.py"))


@cache
def _imports(module: Path) -> set[str]:
    """The packages a module imports, as names below reelgen; `reelgen` for any absolute import.

    A package below another one is `sandbox.server`. `reelgen` is also all outside of the runtime,
    for a module of it.
    """
    package = module.relative_to(GENERATOR).parts[:-1]
    imports: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            above = package[: len(package) - node.level + 1]
            paths = [node.module.split(".")] if node.module else [[a.name] for a in node.names]
            for path in ((*above, *path) for path in paths):
                imports |= {path[0], ".".join(path[:2])}
                if package[:1] == ("runtime",) != path[:1]:
                    imports.add("reelgen")
        elif isinstance(node, ast.ImportFrom):
            imports |= {"reelgen"} if (node.module or "").startswith("reelgen") else set()
        elif isinstance(node, ast.Import):
            imports |= {"reelgen" for a in node.names if a.name.startswith("reelgen")}
    return imports


@pytest.mark.parametrize(("place", "banned", "reason"), BANS, ids=[ban[0] for ban in BANS])
def test_imports_follow_the_flow_of_data(place: str, banned: tuple[str, ...], reason: str) -> None:
    for module in _modules(place):
        crossed = _imports(module) & set(banned)
        assert not crossed, f"{module.relative_to(ROOT)} imports {sorted(crossed)}: {reason}"


def test_every_package_has_a_ban_with_its_reason() -> None:
    places = {
        path.parent.relative_to(GENERATOR).parts[0] for path in GENERATOR.rglob("*/__init__.py")
    }
    assert places - {"commands"} <= {place for place, _, _ in BANS}
    assert all(reason for _, _, reason in BANS)
    assert all((GENERATOR / place).exists() for place, _, _ in BANS)
    names = {path.relative_to(GENERATOR).with_suffix("").parts for path in GENERATOR.rglob("*")}
    for place, banned, _ in BANS:
        for name in banned:
            known = name == "reelgen" or tuple(name.split(".")) in names
            assert known, f"{place} must not import {name}, which does not exist"


def test_only_the_command_line_knows_commands() -> None:
    users = {
        module.relative_to(GENERATOR).parts[0]
        for module in GENERATOR.rglob("*.py")
        if _imports(module) & {"commands", "cli"}
    }
    assert users <= {"cli.py", "commands", "__main__.py"}


def test_the_runtime_imports_only_itself() -> None:
    for module in RUNTIME.rglob("*.py"):
        assert "reelgen" not in _imports(module), f"{module.name} reaches out of the runtime"
        in_command = "command" in module.relative_to(RUNTIME).parts
        allowed = LIBRARIES | (COMMAND_LIBRARIES if in_command else set[str]())
        for node in ast.walk(ast.parse(module.read_text())):
            if isinstance(node, ast.ImportFrom) and not node.level:
                roots = {(node.module or "").partition(".")[0]}
            elif isinstance(node, ast.Import):
                roots = {alias.name.partition(".")[0] for alias in node.names}
            else:
                continue
            foreign = roots - sys.stdlib_module_names - allowed
            assert not foreign, f"{module.name} imports {sorted(foreign)}"


def test_the_runtime_is_not_its_command_line() -> None:
    """It is copied without `command` where nobody asks for that."""
    for module in (path for path in RUNTIME.rglob("*.py") if path.parent.name != "command"):
        assert "runtime.command" not in _imports(module), f"{module.name} needs the command line"


def test_only_one_module_uses_the_model_generator() -> None:
    users = sorted(
        module.relative_to(GENERATOR).as_posix()
        for module in GENERATOR.rglob("*.py")
        if "datamodel_code_generator" in module.read_text()
    )
    # A comparison needs the rule by which it names the classes of items, and nothing else of it.
    assert users == ["diff/python_classes.py", "emit/models.py"]


def test_the_copy_of_the_runtime_is_exact() -> None:
    copies = ROOT / "generated" / "reelspec" / "_runtime"
    modules = {path.relative_to(RUNTIME) for path in RUNTIME.rglob("*.py")}
    assert modules == {path.relative_to(copies) for path in copies.rglob("*.py")}
    assert any("command" in module.parts for module in modules)
    for module in modules:
        mark, _, copy = (copies / module).read_text("utf-8").partition("\n")
        assert mark.startswith("# Code generated by reelgen from its runtime.")
        assert copy == (RUNTIME / module).read_text("utf-8"), "run `make`"


@pytest.mark.parametrize("package", ["schema", "lower"])
def test_every_module_has_a_unit_test(package: str) -> None:
    modules = {path.stem for path in (GENERATOR / package).glob("*.py")} - {"__init__"}
    tests = {
        path.stem.removeprefix("test_") for path in (ROOT / "tests" / package).glob("test_*.py")
    }
    assert modules - tests == set(), f"add tests/{package}/test_<module>.py"


@pytest.mark.slow
def test_regeneration_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    outcome = run(read_config(ROOT), check=True)
    assert not outcome.changes, f"run `make`: {outcome.changes}"


BANNED_NAMES = frozenset(
    {"said", "told", "one", "found", "made", "known", "held", "left", "near"}
    | {"rest", "word", "words", "place", "places", "thing", "things"}
)
"""Identifiers that name nothing in HTTP, OpenAPI, JSON Schema or Python."""
ALLOWED_NAMES = {
    "document/json_path.py": "`compare(left, operator, right)` overrides a method of jsonpath",
}
"""Package or module -> why it binds such names."""
NO_VERBS = frozenset(
    {"a", "an", "the", "this", "that", "these", "those", "it", "its", "their"}
    | {"what", "when", "where", "how", "who", "which", "whose", "whether"}
    | {"of", "all", "as", "in", "for", "on", "at", "with", "from", "by", "to", "or", "and"}
    | {"two", "one", "each", "every", "no", "none", "nothing", "more", "most", "only"}
    | {"same", "such", "not", "true", "false", "empty"}
)
"""First words of docstrings that are not imperative verbs."""
VERBS = frozenset(
    {"add", "build", "call", "check", "compare", "count", "create", "find", "get", "hold"}
    | {"keep", "list", "make", "parse", "raise", "read", "render", "return", "say", "send"}
    | {"set", "tell", "write", "yield", "what", "how", "where", "whether"}
)
"""First words of docstrings that are not noun phrases."""

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
Definition: TypeAlias = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def _is_allowed(module: Path, allowed: dict[str, str]) -> bool:
    path = module.relative_to(GENERATOR).as_posix()
    return any(path == name or path.startswith(f"{name}/") for name in allowed)


def _names(module: Path) -> set[str]:
    """Return the names that functions of a module bind."""
    functions = (n for n in ast.walk(ast.parse(module.read_text())) if isinstance(n, FUNCTIONS))
    nodes = [node for function in functions for node in ast.walk(function)]
    stored = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return stored | {node.arg for node in nodes if isinstance(node, ast.arg)}


def _first_lines(module: Path) -> list[tuple[Definition, str]]:
    nodes = ast.walk(ast.parse(module.read_text()))
    definitions = [n for n in nodes if isinstance(n, (ast.ClassDef, *FUNCTIONS))]
    documented = [(node, ast.get_docstring(node) or "") for node in definitions]
    return [(node, text.partition("\n")[0]) for node, text in documented if text]


def _has_wrong_form(node: Definition, line: str) -> bool:
    """Return whether the first line is no noun phrase (class), or not imperative (function)."""
    first = line.split(maxsplit=1)[0].strip(".,:").lower()
    if isinstance(node, ast.ClassDef):
        return first in VERBS
    if any(isinstance(d, ast.Name) and d.id.endswith("property") for d in node.decorator_list):
        return first in {"what", "where", "how", "who", "of", "as"}
    is_third_person = first.endswith("s") and not first.endswith("ss")
    return first in NO_VERBS or first.startswith("`") or is_third_person


@pytest.mark.parametrize(
    ("line", "is_wrong"),
    [
        ("Return the name.", False),
        ("Process a request.", False),
        ("Returns the name.", True),
        ("The name.", True),
        ("Whether it is a name.", True),
        ("`name`, in lower case.", True),
    ],
)
def test_the_form_of_docstrings_is_recognized(line: str, is_wrong: bool) -> None:
    (function,) = ast.parse("def a(): pass").body
    assert isinstance(function, ast.FunctionDef)
    assert _has_wrong_form(function, line) is is_wrong


def test_identifiers_say_what_they_hold() -> None:
    wrong = [
        f"{module.relative_to(ROOT)}: {sorted(names)}"
        for module in sorted(GENERATOR.rglob("*.py"))
        if not _is_allowed(module, ALLOWED_NAMES) and (names := _names(module) & BANNED_NAMES)
    ]
    assert not wrong, "\n".join(wrong)


def test_docstrings_begin_with_a_verb_or_a_noun_phrase() -> None:
    wrong = [
        f"{module.relative_to(ROOT)}:{node.lineno}: {line}"
        for module in sorted(GENERATOR.rglob("*.py"))
        for node, line in _first_lines(module)
        if _has_wrong_form(node, line)
    ]
    assert not wrong, "\n".join(wrong)


def test_modules_import_each_other_in_no_circle() -> None:
    """Not even inside functions or for types alone."""
    paths = sorted(GENERATOR.rglob("*.py"))
    try:
        TopologicalSorter({_dotted(path): _imported_modules(path) for path in paths}).prepare()
    except CycleError as error:
        pytest.fail(f"these import each other: {' -> '.join(error.args[1])}")


def _dotted(path: Path) -> str:
    parts = path.relative_to(GENERATOR.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imported_modules(path: Path) -> set[str]:
    """Return the modules of the generator that a module imports, itself left out."""
    package = path.relative_to(GENERATOR.parent).parts[:-1]
    modules: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            above = package[: len(package) - node.level + 1]
            folder = GENERATOR.parent.joinpath(*above, *(node.module or "").split("."))
            for alias in node.names:
                is_module = (folder / alias.name).is_dir() or (
                    folder / f"{alias.name}.py"
                ).is_file()
                file = folder / alias.name if is_module else folder
                modules.add(".".join(file.relative_to(GENERATOR.parent).parts))
    return modules - {_dotted(path)}


def test_a_class_name_has_one_meaning() -> None:
    names: dict[str, list[str]] = {}
    for path in sorted(GENERATOR.rglob("*.py")):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.ClassDef):
                names.setdefault(node.name, []).append(path.relative_to(GENERATOR).as_posix())
    several = {name: where for name, where in names.items() if len(where) > 1}
    assert several == {}


def test_the_exceptions_are_few_and_needed() -> None:
    assert len(ALLOWED_NAMES) <= 20
    for name in ALLOWED_NAMES:
        path = GENERATOR / name
        modules = [path] if path.is_file() else list(path.rglob("*.py"))
        is_needed = any(_names(module) & BANNED_NAMES for module in modules)
        assert is_needed, f"{name} needs no exception"

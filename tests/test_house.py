"""The rules of the house: who may import whom, and that what is generated is what is committed."""

from __future__ import annotations

import ast
import sys
from functools import cache
from pathlib import Path

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
"""Place, what it must not import, and why. `commands` is banned everywhere but in `cli.py`."""

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
def test_one_way_street(place: str, banned: tuple[str, ...], reason: str) -> None:
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
        allowed = LIBRARIES | (COMMAND_LIBRARIES if in_command else set())
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


def test_only_one_module_knows_the_model_generator() -> None:
    users = [
        module.relative_to(GENERATOR).as_posix()
        for module in GENERATOR.rglob("*.py")
        if "datamodel_code_generator" in module.read_text()
    ]
    assert users == ["emit/models.py"]


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

"""The rules of the house: who may import whom, and that what is generated is what is committed."""

from __future__ import annotations

import ast
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
    ("ir", ("document", "lower", "emit", "source", "write"), "no spec node is left in the ir"),
    ("lower", ("emit", "write", "pipeline", "cli"), "decisions do not know how they are rendered"),
    ("emit", ("document", "lower", "source", "write"), "rendering sees the ir alone"),
    (
        "export",
        ("emit", "write", "pipeline", "cli", "sandbox"),
        "standard documents are written from the document, not from Python",
    ),
    ("write.py", ("document", "ir", "lower", "emit"), "writing is about files"),
    ("runtime", ("reelgen",), "the runtime travels without the generator"),
]


def _modules(place: str) -> list[Path]:
    path = GENERATOR / place
    return [path] if path.suffix else sorted(path.rglob("*.py"))


def _imports(module: Path) -> set[str]:
    """The packages a module imports, as names below reelgen; `reelgen` for any absolute import.

    A package below another one is `sandbox.server`.
    """
    package = module.relative_to(GENERATOR).parts[:-1]
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.ImportFrom):
            if node.level:
                above = package[: len(package) - node.level + 1]
                rest = (
                    (node.module or "").split(".") if node.module else [a.name for a in node.names]
                )
                targets = [rest] if node.module else [[name] for name in rest]
                found.update(".".join((*above, *target)[:2]) for target in targets)
                if not above:
                    found.update(rest[:1] if node.module else rest)
                elif module.relative_to(GENERATOR).parts[0] == "runtime" and not above:
                    found.add("reelgen")
            elif (node.module or "").startswith("reelgen"):
                found.add("reelgen")
        elif isinstance(node, ast.Import):
            found.update("reelgen" for a in node.names if a.name.startswith("reelgen"))
    return found


@pytest.mark.parametrize(("place", "banned", "reason"), BANS, ids=[ban[0] for ban in BANS])
def test_one_way_street(place: str, banned: tuple[str, ...], reason: str) -> None:
    for module in _modules(place):
        crossed = _imports(module) & set(banned)
        assert not crossed, f"{module.relative_to(ROOT)} imports {sorted(crossed)}: {reason}"


def test_the_runtime_imports_only_itself() -> None:
    for module in (GENERATOR / "runtime").glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text())):
            if isinstance(node, ast.ImportFrom):
                assert node.level <= 1, f"{module.name} reaches out of the runtime"


def test_only_one_module_knows_the_model_generator() -> None:
    users = [
        module.relative_to(GENERATOR).as_posix()
        for module in GENERATOR.rglob("*.py")
        if "datamodel_code_generator" in module.read_text()
    ]
    assert users == ["emit/models.py"]


def test_the_copy_of_the_runtime_is_exact() -> None:
    copies = ROOT / "generated" / "reelspec" / "_runtime"
    for module in (GENERATOR / "runtime").glob("*.py"):
        mark, _, copy = (copies / module.name).read_text("utf-8").partition("\n")
        assert mark.startswith("# Made by reelgen from its runtime;")
        assert copy == module.read_text("utf-8"), "run `make`"


def test_regeneration_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    outcome = run(read_config(ROOT), check=True)
    assert not outcome.changes, f"run `make`: {outcome.changes}"

"""A long module becomes one for each resource, and one for what they share."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from reelgen.emit.render_models import ModuleSource, Section
from reelgen.emit.split_modules import LONG, SHARED, ModulePart, module_text, split


def _source(text: str, *, long: bool = True) -> ModuleSource:
    """Return classes from lines such as `A: B C`, each with the names that it needs."""
    sections = [
        Section(name, f"class {name}: ...", frozenset(needs.split()))
        for name, _, needs in (line.partition(":") for line in text.split("; "))
    ]
    if long:
        last = sections[-1]
        sections[-1] = last._replace(source=last.source + "\n" * LONG)
    return ModuleSource((), "", tuple(sections))


def _modules(text: str, **users: set[str]) -> dict[str, ModulePart]:
    return {module.name: module for module in split(_source(text), users)}


def test_a_short_module_stays_one() -> None:
    assert split(_source("A", long=False), {"cats": {"A"}}) == ()


def test_what_one_resource_reaches_is_in_its_module_and_what_several_reach_is_shared() -> None:
    modules = _modules("A: C; B: C; C: D; D; E", cats={"A", "E"}, dogs={"B"})
    assert {name: module.names for name, module in modules.items()} == {
        SHARED: ("C", "D"),
        "cats": ("A", "E"),
        "dogs": ("B",),
    }
    assert modules["cats"].imports == ("C",)
    assert modules[SHARED].imports == ()


def test_nothing_shared_needs_what_a_resource_has() -> None:
    modules = _modules("Unused: A; A", cats={"A"})
    assert modules[SHARED].names == ("A", "Unused")
    assert all(not module.imports for module in modules.values())


def test_circles_stay_together() -> None:
    modules = _modules("A: B; B: A", cats={"A"}, dogs={"B"})
    assert modules[SHARED].names == ("A", "B")


def test_order_is_kept() -> None:
    sections = _modules("Z; A: Z", cats={"A"})["cats"].source.sections
    assert [section.name for section in sections] == ["Z", "A"]


def test_constants_are_where_they_are_named() -> None:
    sections = (Section("A", "class A: x = _SCHEMAS", frozenset()),)
    source = ModuleSource((), "_SCHEMAS: dict[str, int] = {}\n", sections)
    assert "_SCHEMAS: dict" in module_text(source, "#", "A.", 2)
    without = source._replace(sections=(Section("B", "class B: ...", frozenset()),))
    assert "_SCHEMAS" not in module_text(without, "#", "B.", 2)


def test_the_runtime_is_imported_from_where_the_module_is() -> None:
    source = ModuleSource((("_runtime.model", "ResponseModel", ""), ("typing", "Any", "X")), "", ())
    text = module_text(source, "#", "A.", 3, "from ._shared import B")
    assert "from ..._runtime.model import ResponseModel\nfrom typing import Any as X" in text
    assert "from ._shared import B\n" in text


def test_a_field_of_a_base_elsewhere_is_read_where_the_base_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imports = (
        ("reelgen.runtime.model", "ResponseModel", ""),
        ("typing_extensions", "TypeAliasType", ""),
    )
    sections = (
        Section("Base", "class Base(ResponseModel):\n    name: Name", frozenset({"Name"})),
        Section("Name", "Name = TypeAliasType('Name', str)", frozenset()),
        Section("Cat", "class Cat(Base):\n    pass", frozenset({"Base"})),
        Section("Dog", "class Dog(Base):\n    pass" + "\n" * LONG, frozenset({"Base"})),
    )
    package = tmp_path / "divided_models"
    package.mkdir()
    for module in split(ModuleSource(imports, "", sections), {"cats": {"Cat"}, "dogs": {"Dog"}}):
        shared = f"from .{SHARED} import {', '.join(module.imports)}" if module.imports else ""
        text = module_text(module.source, "#", "A.", 2, shared)
        (package / f"{module.name}.py").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    cats = importlib.import_module("divided_models.cats")
    assert cats.Cat.model_validate({"name": "Tom"}).name == "Tom"

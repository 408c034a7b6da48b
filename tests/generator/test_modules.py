"""A long module becomes one for each resource, and one for what they share."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from reelgen.emit.split_modules import LONG, SHARED, Module, split

HEAD = "from __future__ import annotations\nfrom pydantic import BaseModel\n"
LONG_ENOUGH = "\n" * LONG


def _modules(text: str, **users: set[str]) -> dict[str, Module]:
    return {module.name: module for module in split(HEAD + text + LONG_ENOUGH, users)}


def test_a_short_module_stays_one() -> None:
    assert split(HEAD + "class A(BaseModel):\n    x: int\n", {"cats": {"A"}}) == ()


def test_what_one_resource_reaches_stands_there_and_what_several_reach_is_shared() -> None:
    text = "class A(BaseModel):\n    c: C\nclass B(BaseModel):\n    c: C\n"
    text += "class C(BaseModel):\n    d: D\nclass D(BaseModel):\n    pass\n"
    text += "class E(BaseModel):\n    pass\n"
    modules = _modules(text, cats={"A", "E"}, dogs={"B"})
    assert {name: one.names for name, one in modules.items()} == {
        SHARED: ("C", "D"),
        "cats": ("A", "E"),
        "dogs": ("B",),
    }
    assert modules["cats"].imports == ("C",)
    assert modules[SHARED].imports == ()


def test_nothing_shared_needs_what_a_resource_has() -> None:
    text = "class Unused(BaseModel):\n    a: A\nclass A(BaseModel):\n    pass\n"
    modules = _modules(text, cats={"A"})
    assert modules[SHARED].names == ("A", "Unused")
    assert all(not one.imports for one in modules.values())


def test_circles_stay_together() -> None:
    text = "class A(BaseModel):\n    b: B\nclass B(BaseModel):\n    a: A\n"
    modules = _modules(text, cats={"A"}, dogs={"B"})
    assert modules[SHARED].names == ("A", "B")


def test_a_docstring_needs_nothing_and_one_below_an_alias_goes_along() -> None:
    text = 'X = int\n"""\nLike B.\n"""\nclass A(BaseModel):\n    r"""Not a B."""\n    x: X\n'
    text += "class B(BaseModel):\n    pass\n"
    modules = _modules(text, cats={"A"}, dogs={"B"})
    assert modules["cats"].names == ("A", "X")
    assert "Like B." in modules["cats"].text
    assert modules["dogs"].names == ("B",)


def test_order_is_kept() -> None:
    text = "class Z(BaseModel):\n    pass\nclass A(Z):\n    pass\n"
    text = _modules(text, cats={"A"})["cats"].text
    assert text.index("class Z") < text.index("class A")


def test_a_field_of_a_base_elsewhere_is_read_where_the_base_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = (
        "from __future__ import annotations\n"
        "from typing_extensions import TypeAliasType\n"
        "from reelgen.runtime.model import ResponseModel\n"
    )
    text = "class Base(ResponseModel):\n    name: Name\nName = TypeAliasType('Name', str)\n"
    text += "class Cat(Base):\n    pass\nclass Dog(Base):\n    pass\n"
    package = tmp_path / "divided_models"
    package.mkdir()
    for module in split(head + text + LONG_ENOUGH, {"cats": {"Cat"}, "dogs": {"Dog"}}):
        (package / f"{module.name}.py").write_text(module.text)
    monkeypatch.syspath_prepend(tmp_path)
    cats = importlib.import_module("divided_models.cats")
    assert cats.Cat.model_validate({"name": "Tom"}).name == "Tom"

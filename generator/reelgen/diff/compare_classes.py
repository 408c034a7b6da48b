"""Comparison of the classes of a client: of models, or of params."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .api_pair import ApiPair
from .callers import import_code
from .compare_class_fields import compare_class_fields
from .effect import Effect
from .python_classes import PythonClass


def compare_classes(pair: ApiPair, module: Literal["models", "params"]) -> Iterator[Effect]:
    """Yield the classes that were removed or renamed, and the changes of the others."""
    old, new = (api.used_classes(module) for api in (pair.old, pair.new))
    users = pair.old.users(module)
    for name, python_class in old.items():
        other = new.get(pair.renames.get(name, name))
        for effect in _changes(pair, module, python_class, other):
            effect.owner = effect.owner or name
            effect.name = effect.name or name
            effect.operations = [*users.get(name, [])]
            yield effect


def _changes(
    pair: ApiPair, module: str, old: PythonClass, new: PythonClass | None
) -> Iterator[Effect]:
    symbol = f"{module}.{old.name}"
    before = import_code(pair.old.provider, module, old.name)
    if new is None:
        message = f"the class `{symbol}` was removed"
        yield Effect(
            id="class-removed", message=message, level="breaking", symbol=symbol, before=before
        )
        return
    if new.name != old.name:
        yield Effect(
            id="class-renamed",
            message=f"the class `{symbol}` is called `{new.name}` now",
            level="breaking",
            symbol=symbol,
            other=new.name,
            before=before,
            after=import_code(pair.new.provider, module, new.name),
        )
    if (old.alias is None) == (new.alias is None):
        yield from compare_class_fields(pair, module, old, new)
    else:
        article = "no" if new.alias is not None else "a"
        message = f"`{symbol}` is {article} class now"
        yield Effect(id="class-changed", message=message, level="breaking", symbol=symbol)

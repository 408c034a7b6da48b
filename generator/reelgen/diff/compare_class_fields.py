"""Comparison of the fields of a class of a client."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.names import identifier
from .api_pair import ApiPair
from .effect import Effect
from .python_classes import ClassField, PythonClass
from .python_types import type_text, type_texts


def compare_class_fields(
    pair: ApiPair, module: str, old: PythonClass, new: PythonClass
) -> Iterator[Effect]:
    """Yield the changes of fields, with the wire name and the class of each."""
    attributes = {field.attribute: field for field in new.fields.values()}
    matched: set[str] = set()
    for wire, field in old.fields.items():
        now = new.fields.get(wire)
        if now is None and module == "models":
            now = attributes.get(field.attribute)
        counterpart = _counterpart(old, new, field) if now is None else None
        for effect in _changes(pair, module, old, field, now, counterpart):
            effect.name = wire
            matched |= {other.wire for other in (now, counterpart) if other is not None}
            yield effect
    for wire, field in new.fields.items():
        if wire not in old.fields and wire not in matched:
            yield _added(module, new, field)


def _counterpart(old: PythonClass, new: PythonClass, field: ClassField) -> ClassField | None:
    """Return the only added field of the new class where only this one was removed."""
    removed = [f for wire, f in old.fields.items() if wire not in new.fields]
    more = [f for wire, f in new.fields.items() if wire not in old.fields]
    is_pair = len(removed) == len(more) == 1 and removed[0] is field
    return more[0] if is_pair and more[0].type == field.type else None


def _added(module: str, owner: PythonClass, field: ClassField) -> Effect:
    required = field.required and module == "params"
    symbol = f"{module}.{owner.name}.{field.attribute}"
    return Effect(
        id="required-field-added" if required else "field-added",
        message=f"`{symbol}` was added{' and is required' if required else ''}",
        level="breaking" if required else "safe",
        symbol=symbol,
        name=field.wire,
        owner=owner.name,
    )


def _changes(
    pair: ApiPair,
    module: str,
    owner: PythonClass,
    old: ClassField,
    new: ClassField | None,
    counterpart: ClassField | None,
) -> Iterator[Effect]:
    symbol = f"{module}.{owner.name}.{old.attribute}"
    before = f"{identifier(owner.name)}.{old.attribute}"
    if module == "params":
        before = f"params.{owner.name}({old.attribute}=…)"
    if new is None:
        yield _removed(symbol, before, old, counterpart)
        return
    if new.attribute != old.attribute:
        yield _renamed(symbol, before, old, new)
    if module == "models":
        if not pair.reads.takes(old.type, new.type):
            yield _typed(symbol, before, old, new)
        return
    if new.required and not old.required:
        yield _break("field-required", symbol, before, "is required now")
    if not pair.sends.takes(new.type, old.type):
        was, now = type_texts(old.type, new.type, "params")
        yield _break("field-narrowed", symbol, before, f"takes `{now}`, not `{was}`")
    elif not pair.assigns.takes(new.type, old.type):
        yield _invariant(symbol, before, old, new)
    elif new.type != old.type:
        message = f"`{symbol}` takes `{type_text(new.type, 'params')}`"
        yield Effect(id="field-widened", message=message, level="safe", symbol=symbol)


def _break(effect_id: str, symbol: str, before: str, verb: str) -> Effect:
    message = f"`{symbol}` {verb}"
    return Effect(id=effect_id, message=message, level="breaking", symbol=symbol, before=before)


def _removed(symbol: str, before: str, field: ClassField, counterpart: ClassField | None) -> Effect:
    if counterpart is None:
        return _break("field-removed", symbol, before, "was removed")
    effect = _renamed(symbol, before, field, counterpart)
    effect.other = counterpart.wire
    return effect


def _renamed(symbol: str, before: str, old: ClassField, new: ClassField) -> Effect:
    effect = _break("field-renamed", symbol, before, f"is called `{new.attribute}` now")
    effect.after = before.replace(old.attribute, new.attribute)
    return effect


def _typed(symbol: str, before: str, old: ClassField, new: ClassField) -> Effect:
    was, now = type_texts(old.type, new.type)
    effect = _break("field-type-changed", symbol, before, f"is `{now}`, not `{was}`")
    effect.before = f"value: {was} = {before}"
    effect.after = f"value: {now} = {before}"
    return effect


def _invariant(symbol: str, before: str, old: ClassField, new: ClassField) -> Effect:
    """Return the break of variables: another item type is another `list` or `dict`."""
    was, now = type_texts(old.type, new.type, "params")
    effect = _break("field-type-changed", symbol, before, f"takes `{now}`, not `{was}`")
    call = before.replace("=…", "=value")
    effect.before, effect.after = (f"value: {kind} = …; {call}" for kind in (was, now))
    return effect

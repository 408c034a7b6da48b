"""Renamed classes: the class of the new version for each class of the old version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from .likeness import alike
from .python_classes import PythonClass
from .python_types import type_text

Used: TypeAlias = Mapping[str, PythonClass]


def class_renames(old: Used, new: Used) -> dict[str, str]:
    """Return old name -> new name of the classes that differ only in name."""
    before = {name: _signature(old[name]) for name in old if name not in new}
    after = {name: _signature(new[name]) for name in new if name not in old}
    renames: dict[str, str] = {}
    for name, signature in before.items():
        same = [o for o, other in after.items() if other == signature]
        same = [other for other in same if other not in renames.values()]
        rivals = [rival for rival, other in before.items() if other == signature]
        if len(same) == len(rivals) == 1:
            renames[name] = same[0]
        elif same:
            close = [other for other in same if alike(name, other)]
            if close:
                renames[name] = close[0]
    return renames


def _signature(python_class: PythonClass) -> str:
    """Return a key that is equal for classes of the same content, ignoring class names."""
    if python_class.alias is not None:
        return type_text(frozenset(a for a in python_class.alias if a.kind != "class"))
    fields = [
        (field.wire, field.required, sorted({atom.kind for atom in field.type}))
        for field in python_class.fields.values()
    ]
    return str(sorted(fields, key=str))

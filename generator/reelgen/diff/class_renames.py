"""Which class of the new version is one of the old version under another name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from .likeness import alike
from .python_types import Classes, PythonClass, type_text

Used: TypeAlias = Mapping[str, PythonClass]


def class_renames(old: Used, new: Used) -> dict[str, str]:
    """Return old name -> new name of the classes that only the name tells apart."""
    gone = {name: one for name, one in old.items() if name not in new}
    more = {name: one for name, one in new.items() if name not in old}
    before = {name: _signature(one) for name, one in gone.items()}
    after = {name: _signature(one) for name, one in more.items()}
    renames: dict[str, str] = {}
    for name, signature in before.items():
        same = [o for o, other in after.items() if other == signature]
        same = [other for other in same if other not in renames.values()]
        rivals = [one for one, other in before.items() if other == signature]
        if len(same) == len(rivals) == 1:
            renames[name] = same[0]
        elif same:
            close = [other for other in same if alike(name, other)]
            if close:
                renames[name] = close[0]
    return renames


def _signature(one: PythonClass) -> str:
    """Return what two classes of one content have in common, names of classes apart."""
    if one.alias is not None:
        return type_text(frozenset(a for a in one.alias if a.kind != "class"))
    fields = [
        (field.wire, field.required, sorted({atom.kind for atom in field.type}))
        for field in one.fields.values()
    ]
    return str(sorted(fields, key=str))


def is_component(name: str, classes: Classes) -> bool:
    """Return whether a class is that of a named schema of the ir."""
    return name in classes.names()

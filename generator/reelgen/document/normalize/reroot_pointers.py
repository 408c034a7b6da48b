"""`#/components/schemas/A` in a schema with an `$id`: by the standard it leads into that schema.

Those who write `$id` as one more name mean the document. Where the schema holds nothing there, and
the document does, that is what is referred to.
"""

from __future__ import annotations

from typing import Any

from ...schema.pointer import Pointer, edit, parse_fragment, read, render_fragment
from ...schema.references import all_references
from ...schema.registry import is_local, lookup
from ...schema.resources import identifier_of
from ...schema.walk import FILES
from .repair import Normalized, Repair
from .upgrade_openapi_30 import is_openapi_30


def reroot_pointers(data: Any) -> Normalized:
    """Return the document with such references leading to what is in the document.

    In version 3.0, which has no `$id`, that is no mistake.
    """
    edits: dict[Pointer, Any] = {}
    repairs: list[Repair] = []
    for reference in all_references(data):
        if reference.key != "$ref" or not is_local(reference.text):
            continue
        if lookup(data, reference.text) is not None:
            continue
        meant = _meant(parse_fragment(reference.text), data)
        if meant is not None:
            pointer = (*reference.pointer, "$ref")
            edits[pointer] = meant
            message = f"the schema has an `$id`, and no {meant} below it; the document's is meant"
            repairs.append(Repair("pointer-below-id", pointer, message))
    if not edits:
        return Normalized(data)
    return Normalized(edit(data, edits), () if is_openapi_30(data) else tuple(repairs))


def _meant(steps: tuple[str, ...], data: Any) -> str | None:
    """Return the reference without the schema whose `$id` it was looked for in."""
    root = steps[:2] if steps[:1] == (FILES,) else ()
    for length in range(len(steps) - 1, len(root), -1):
        if identifier_of(read(data, steps[:length])) is not None:
            target = (*root, *steps[length:])
            if read(data, target) is not None:
                return render_fragment(target)
    return None

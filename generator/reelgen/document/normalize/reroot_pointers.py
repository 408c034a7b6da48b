"""Resolve `#/components/schemas/A` in a schema with an `$id` against the document.

By the standard it resolves against that schema, but authors who use `$id` as another name mean the
document. It applies only where the pointer exists in the document and not in the schema.
"""

from __future__ import annotations

from ...schema.pointer import Pointer, edit, parse_fragment, read, render_fragment
from ...schema.references import unresolved_references
from ...schema.registry import is_local
from ...schema.resources import identifier_of
from ...schema.walk import FILES
from .repair import Normalized, Repair
from .upgrade_openapi_30 import is_openapi_30


def reroot_pointers(data: object) -> Normalized:
    """Return the document with such references rewritten.

    OpenAPI 3.0 has no `$id`, so that there it is not reported as a repair.
    """
    edits: dict[Pointer, object] = {}
    repairs: list[Repair] = []
    for reference in unresolved_references(data):
        if not is_local(reference.text):
            continue
        meant = _meant(parse_fragment(reference.text), data)
        if meant is not None:
            pointer = (*reference.pointer, "$ref")
            edits[pointer] = meant
            message = f"{meant!r} does not exist below the `$id`; the document's is used"
            repairs.append(Repair("pointer-below-id", pointer, message))
    if not edits:
        return Normalized(data)
    return Normalized(edit(data, edits), () if is_openapi_30(data) else tuple(repairs))


def _meant(steps: tuple[str, ...], data: object) -> str | None:
    """Return the reference relative to the document, or None if it does not exist there."""
    root = steps[:2] if steps[:1] == (FILES,) else ()
    for length in range(len(steps) - 1, len(root), -1):
        if identifier_of(read(data, steps[:length])) is not None:
            target = (*root, *steps[length:])
            if read(data, target) is not None:
                return render_fragment(target)
    return None

"""Drop discriminators whose targets are all missing, as tools that move schemas leave them.

Without a discriminator the members of a union are distinguished by their content. A mapping with
only some missing targets is rejected later.
"""

from __future__ import annotations

from itertools import groupby

from ...schema.model import mapping_reference
from ...schema.pointer import REMOVED, Pointer, edit
from ...schema.references import mapping_targets
from ...schema.registry import lookup
from .repair import Normalized, Repair


def drop_dangling_discriminators(data: object) -> Normalized:
    """Return the document without such discriminators."""
    dangling: list[Pointer] = [
        mapping[:-1]
        for mapping, targets in groupby(mapping_targets(data), lambda target: target[0][:-1])
        if all(lookup(data, mapping_reference(target)) is None for _, target in targets)
    ]
    message = "no target of the discriminator's mapping exists; the discriminator is ignored"
    repairs = tuple(Repair("dangling-discriminator", pointer, message) for pointer in dangling)
    edits = dict.fromkeys(dangling, REMOVED)
    return Normalized(edit(data, edits) if edits else data, repairs)

"""Discriminators of which every target is missing, as tools leave them behind that move schemas.

A discriminator is a hint for readers of a union; without it the members are told apart by their
content. One dangling target among good ones is a mistake, and stays to be refused.
"""

from __future__ import annotations

from itertools import groupby
from typing import Any

from ...schema.model import mapping_reference
from ...schema.pointer import REMOVED, Pointer, edit
from ...schema.references import mapping_targets
from ...schema.registry import lookup
from .repair import Normalized, Repair


def drop_dangling_discriminators(data: Any) -> Normalized:
    """Return the document without such discriminators."""
    dangling: list[Pointer] = [
        mapping[:-1]
        for mapping, targets in groupby(mapping_targets(data), lambda target: target[0][:-1])
        if all(lookup(data, mapping_reference(target)) is None for _, target in targets)
    ]
    message = "no target of the discriminator's mapping exists; it is ignored"
    repairs = tuple(Repair("dangling-discriminator", pointer, message) for pointer in dangling)
    edits = dict.fromkeys(dangling, REMOVED)
    return Normalized(edit(data, edits) if edits else data, repairs)

"""A discriminator whose every target is gone, as bundlers leave behind when they move schemas.

It is a hint for readers of a union; without it the members are told apart by what they hold. One
wrong target among right ones is a mistake, and stays to be found.
"""

from __future__ import annotations

from itertools import groupby
from typing import Any

from ..source import Pointer, at
from .references import lookup, tag_reference, tags


def drop_stale_tags(data: Any) -> None:
    """Take such discriminators out of the document."""
    for mapping, targets in groupby(list(tags(data)), lambda tag: tag[0][:-1]):
        if all(lookup(data, tag_reference(target)) is None for _, target in targets):
            _drop(data, mapping[:-1])


def _drop(data: Any, pointer: Pointer) -> None:
    at(data, map(str, pointer[:-1])).pop("discriminator", None)

"""What a pass returns."""

from __future__ import annotations

from typing import Any, NamedTuple

from ...schema.pointer import Pointer


class Repair(NamedTuple):
    """A defect of the document that was mended, so that the rest can be used."""

    id: str
    """The kind of defect, such as `dangling-discriminator`."""
    pointer: Pointer
    message: str
    """What was wrong and what is assumed instead."""


class Normalized(NamedTuple):
    """A document after a pass."""

    data: Any
    repairs: tuple[Repair, ...] = ()

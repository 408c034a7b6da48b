# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:037b51731260
"""Unions told apart by a field of which their members say nothing themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema


class Tagged:
    """Beside a union in `Annotated`: the field that tells, and which member each tag stands for."""

    def __init__(self, wire: str, attribute: str, members: Mapping[str, int]) -> None:
        self.wire = wire
        self.attribute = attribute
        self.members = members

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        choices: Any = handler(source)
        found: list[Any] = choices["choices"]
        return core_schema.tagged_union_schema(
            {tag: found[index] for tag, index in self.members.items()},
            list[list[str | int]]([[self.attribute], [self.wire]]),
        )

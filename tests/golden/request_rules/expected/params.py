# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as models."""

from __future__ import annotations

from typing import Annotated, ClassVar

from golden._runtime.params import RuledParams as _RuledParams
from golden._runtime.rules import Rule as _Rule
from pydantic import MISSING, Field
from typing_extensions import TypeAliasType


class ClipsCreateBody(_RuledParams):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {"required": ["start", "tags"]},
            "dependentRequired": {"end": ["start"]},
            "oneOf": [{"required": ["url"]}, {"required": ["asset_id"]}],
            "properties": {"tags": {"uniqueItems": True}},
        },
    )
    url: str | MISSING = MISSING
    asset_id: str | MISSING = MISSING
    start: Annotated[int | MISSING, Field(ge=0)] = MISSING
    end: Annotated[int | MISSING, Field(ge=0)] = MISSING
    tags: list[ClipsCreateBodyTag] | MISSING = MISSING


ClipsCreateBodyTag = TypeAliasType("ClipsCreateBodyTag", Annotated[str, Field(pattern="^[a-z]+$")])

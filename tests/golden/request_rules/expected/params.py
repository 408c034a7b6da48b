# Made by reelgen from tests/golden/request_rules/spec.yaml; do not edit, run `reelgen generate`. sha256:3245b3b2298a
"""Request models."""

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

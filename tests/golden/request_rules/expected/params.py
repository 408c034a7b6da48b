# Made by reelgen from tests/golden/request_rules/spec.yaml; do not edit, run `reelgen generate`. sha256:cff08024e907
"""Request models."""

from __future__ import annotations

from typing import Annotated, ClassVar

from golden._runtime.params import ConstrainedModel as _ConstrainedModel
from golden._runtime.schema.json_schema import Rule as _Rule
from pydantic import MISSING, Field
from typing_extensions import TypeAliasType


class ClipsCreateBody(_ConstrainedModel):
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

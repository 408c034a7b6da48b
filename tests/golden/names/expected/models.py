# Made by reelgen from tests/golden/names/spec.yaml; do not edit, run `reelgen generate`. sha256:457a33a9de44
"""Response models."""

from __future__ import annotations

from typing import Annotated

from golden._runtime.model import ResponseModel
from pydantic import Field


class ThingsRetrieveAnswer(ResponseModel):
    foo_bar: str | None = None
    self: str | None = None
    model_config_: Annotated[str | None, Field(alias="model_config")] = None
    field_1st: Annotated[str | None, Field(alias="1st")] = None
    foo_bar_1: Annotated[str | None, Field(alias="fooBar")] = None

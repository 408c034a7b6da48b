# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as models."""

from __future__ import annotations

from typing import Annotated

from golden._runtime.params import Params
from pydantic import MISSING, Field


class VoicesListArguments(Params):
    after: str | MISSING = MISSING
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    tag: list[str] | MISSING = MISSING

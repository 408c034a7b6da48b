# Made by reelgen from tests/golden/pagination/spec.yaml; do not edit, run `reelgen generate`. sha256:4a6b16f98379
"""Request models."""

from __future__ import annotations

from typing import Annotated

from golden._runtime.params import Params
from pydantic import MISSING, Field


class VoicesListArguments(Params):
    after: str | MISSING = MISSING
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    tag: list[str] | MISSING = MISSING


class VoicesSearchBody(Params):
    text: str
    window: VoicesSearchBodyWindow | MISSING = MISSING


class VoicesSearchBodyWindow(Params):
    page: int | MISSING = MISSING
    size: Annotated[int | MISSING, Field(le=50)] = MISSING

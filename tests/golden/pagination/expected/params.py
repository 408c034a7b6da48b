# Made by reelgen from tests/golden/pagination/spec.yaml; do not edit, run `reelgen generate`. sha256:acf9361b41fc
"""Request models."""

from __future__ import annotations

from typing import Annotated

from golden._runtime.params import RequestModel
from pydantic import MISSING, Field


class VoicesListArguments(RequestModel):
    after: str | MISSING = MISSING
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    tag: list[str] | MISSING = MISSING


class VoicesSearchBody(RequestModel):
    text: str
    window: VoicesSearchBodyWindow | MISSING = MISSING


class VoicesSearchBodyWindow(RequestModel):
    page: int | MISSING = MISSING
    size: Annotated[int | MISSING, Field(le=50)] = MISSING

# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:306233db9432
"""Request models."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class V3BrandGlossariesListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Token of the page: `next_token` of the page before.
    """

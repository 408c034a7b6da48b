# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:8926b915c9be
"""Request models."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class V3AssetsCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client makes one.
    """


class V3AssetsListArguments(RequestModel):
    limit: int | MISSING = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Where the page begins; the `next_token` of the page before.
    """

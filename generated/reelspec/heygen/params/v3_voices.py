# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:945b7e13158d
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class V3VoicesDesignArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client makes one.
    """


class V3VoicesListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Where the page begins; the `next_token` of the page before.
    """

    type: Literal["public", "private"] | MISSING = MISSING
    """
    Whose voices.
    """

    engine: str | MISSING = MISSING
    """
    Only voices of this engine.
    """

    language: str | MISSING = MISSING
    """
    Only voices of this language.
    """

    gender: str | MISSING = MISSING
    """
    Only voices of this gender.
    """

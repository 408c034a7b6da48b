# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:4c66b3ab4c12
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class V3VoicesDesignArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client makes one.
    """


class V3VoicesListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Where the page begins; the `next_token` of the page before.
    """

    type: NotRequired[Literal["public", "private"]]
    """
    Whose voices.
    """

    engine: NotRequired[str]
    """
    Only voices of this engine.
    """

    language: NotRequired[str]
    """
    Only voices of this language.
    """

    gender: NotRequired[str]
    """
    Only voices of this gender.
    """

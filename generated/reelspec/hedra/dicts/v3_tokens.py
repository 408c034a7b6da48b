# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:85562a5010b2
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ._shared import V3Scope


class V3TokenRequest(TypedDict):
    """
    A token to create.
    """

    ttl_seconds: NotRequired[int | None]
    """
    Seconds until the token expires.
    """

    scopes: NotRequired[Sequence[V3Scope] | None]
    """
    Permissions of the token; by default those of the key.
    """


class V3TokensCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """

# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:80aaa59826b6
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel

from ._shared import V3Scope


class V3TokenRequest(RequestModel):
    """
    A token to create.
    """

    ttl_seconds: int | None | MISSING = MISSING
    """
    Seconds until the token expires.
    """

    scopes: list[V3Scope] | None | MISSING = MISSING
    """
    Permissions of the token; by default those of the key.
    """


class V3TokensCreateArguments(RequestModel):
    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """

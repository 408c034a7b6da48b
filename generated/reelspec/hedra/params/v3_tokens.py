# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:b15d0301666c
# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:4ea26309d21a
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel
from typing_extensions import TypeAliasType
from reelspec._runtime.params import Params

from ._shared import V3Scope


class V3TokenRequest(RequestModel):
class V3TokenRequest(Params):
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


class V3TokensCreateArguments(Params):
    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """

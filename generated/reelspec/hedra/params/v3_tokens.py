# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:b15d0301666c
"""Request models."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from reelspec._runtime.params import RequestModel
from typing_extensions import TypeAliasType

V3Scope = TypeAliasType(
    "V3Scope",
    Literal[
        "jobs:read",
        "jobs:write",
        "models:read",
        "files:write",
        "webhooks:manage",
        "log_drains:manage",
        "usage:read",
        "keys:manage",
    ],
)
"""
What a key or token may do.
"""


class V3TokenRequest(RequestModel):
    ttl_seconds: int | None | MISSING = MISSING
    """
    Seconds until the token expires.
    """

    scopes: list[V3Scope] | None | MISSING = MISSING
    """
    What it may do; left out, all that the key may.
    """

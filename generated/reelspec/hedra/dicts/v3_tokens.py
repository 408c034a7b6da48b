# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:dda2a50c88c4
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

V3Scope: TypeAlias = Literal[
    "jobs:read",
    "jobs:write",
    "models:read",
    "files:write",
    "webhooks:manage",
    "log_drains:manage",
    "usage:read",
    "keys:manage",
]
"""
What a key or token may do.
"""


class V3TokenRequest(TypedDict):
    ttl_seconds: NotRequired[int | None]
    """
    Seconds until the token expires.
    """

    scopes: NotRequired[Sequence[V3Scope] | None]
    """
    What it may do; left out, all that the key may.
    """

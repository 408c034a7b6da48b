# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:9b0ad1abab8f
"""Response models."""

from __future__ import annotations

from typing import Any

from reelspec._runtime.model import ResponseModel


class Credits(ResponseModel):
    """
    Balance in credits.
    """

    remaining: int
    """
    Credits left.
    """

    expiring: int
    """
    Credits that will expire.
    """

    used: int
    """
    Credits used.
    """

    workspace_credits: dict[str, Any] | None = None
    """
    Credits left by workspace id. `workspace_credit_pool` replaces it.
    """

    workspace_credit_pool: dict[str, Any] | None = None
    """
    Use of credits by workspace id.
    """

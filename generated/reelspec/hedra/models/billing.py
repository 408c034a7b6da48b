# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:4fcd1b5cb11f
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
    Remaining credits.
    """

    expiring: int
    """
    Expiring credits.
    """

    used: int
    """
    Used credits.
    """

    workspace_credits: dict[str, Any] | None = None
    """
    Remaining credits by workspace id. Use `workspace_credit_pool` instead.
    """

    workspace_credit_pool: dict[str, Any] | None = None
    """
    Credits by workspace id.
    """

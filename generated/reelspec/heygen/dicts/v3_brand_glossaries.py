# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:7ac889e91979
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class V3BrandGlossariesListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Token of the page: `next_token` of the page before.
    """

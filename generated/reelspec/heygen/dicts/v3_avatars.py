# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:cc977f77663a
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class V3AvatarsCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client makes one.
    """


class V3AvatarsListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Where the page begins; the `next_token` of the page before.
    """


class V3AvatarsListLooksArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Where the page begins; the `next_token` of the page before.
    """

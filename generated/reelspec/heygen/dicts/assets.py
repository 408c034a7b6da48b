# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:f8dafb26d167
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class AssetsListArguments(TypedDict):
    folder_id: NotRequired[str]
    """
    Only assets of this folder.
    """

    file_type: NotRequired[str]
    """
    Only assets of this kind.
    """

    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Where the page begins: `token` of the page before.
    """

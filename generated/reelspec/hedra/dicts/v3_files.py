# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:b1745f0d707f
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class V3FilesCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """

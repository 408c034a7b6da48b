# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:ea9d16b7e2e1
"""Requests as TypedDicts."""
# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:44ea9d6b7374
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class V3FilesCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """


class V3FilesCreateBody(TypedDict):
    pass

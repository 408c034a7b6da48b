# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:32a5d9c165b5
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ._shared import V3Scope

V3KeyKind: TypeAlias = Literal["personal", "service"]
"""
Kind of key.
"""


class V3KeyRequest(TypedDict):
    """
    A key to create.
    """

    name: NotRequired[str | None]
    """
    Name of the key.
    """

    scopes: NotRequired[Sequence[V3Scope] | None]
    """
    Permissions of the key.
    """

    kind: NotRequired[V3KeyKind]
    """
    Kind of key.
    """

    workspace_id: NotRequired[str | None]
    """
    Workspace that the key bills and acts in.
    """

    expires_at: NotRequired[str | datetime | None]
    """
    When the key expires; null for never.
    """


class V3KeyRotateRequest(TypedDict):
    """
    Options of a rotation.
    """

    grace_period_seconds: NotRequired[int | None]
    """
    Seconds for which the previous secret keeps working.
    """


class V3KeysCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """


class V3KeysListArguments(TypedDict):
    workspace_id: NotRequired[str | None]
    """
    Only keys of this workspace.
    """


class V3KeysRotateArguments(TypedDict):
    key_id: str
    """
    Id of the key.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """

# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:27ec4dd83344
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime
from typing_extensions import TypeAliasType


class V3Key(ResponseModel):
    """
    A key without its secret.
    """

    key_id: str | None
    """
    Id of the key; null for old keys.
    """

    kind: V3KeyKind
    name: str | None = None
    """
    Name of the key.
    """

    scopes: list[str] | None = None
    """
    Permissions; null for all.
    """

    workspace_id: str | None = None
    """
    Workspace of the key.
    """

    status: V3KeyStatus
    created_at: datetime | None = None
    """
    When the key was created.
    """

    expires_at: datetime | None = None
    """
    When the key expires; null for never.
    """

    revoked_at: datetime | None = None
    """
    When the key was revoked; null otherwise.
    """

    last_used_at: datetime | None = None
    """
    When the key was last used; null for never.
    """


class V3KeyCreated(ResponseModel):
    """
    A created key.
    """

    key_id: str
    """
    Id of the key.
    """

    credential: str
    """
    Credential of the key; it is only in this response.
    """

    kind: V3KeyKind
    name: str | None = None
    """
    Name of the key.
    """

    scopes: list[str] | None = None
    """
    Permissions; null for all.
    """

    workspace_id: str | None = None
    """
    Workspace of the key.
    """

    expires_at: datetime | None = None
    """
    When the key expires; null for never.
    """

    created_at: datetime | None = None
    """
    When the key was created.
    """


V3KeyKind = TypeAliasType("V3KeyKind", Literal["personal", "service"] | str)
"""
Kind of key.
"""


class V3KeyList(ResponseModel):
    """
    The keys.
    """

    data: list[V3Key]
    """
    Keys.
    """

    next_cursor: str | None
    """
    Always null: the list is not paginated.
    """


class V3KeyRotated(ResponseModel):
    """
    A rotated key.
    """

    key_id: str
    """
    Id of the key.
    """

    credential: str
    """
    Credential of the key; it is only in this response.
    """

    kind: V3KeyKind
    name: str | None = None
    """
    Name of the key.
    """

    scopes: list[str] | None = None
    """
    Permissions; null for all.
    """

    workspace_id: str | None = None
    """
    Workspace of the key.
    """

    expires_at: datetime | None = None
    """
    When the key expires; null for never.
    """

    previous_secret_expires_at: datetime | None = None
    """
    When the previous secret stops working.
    """


V3KeyStatus = TypeAliasType("V3KeyStatus", Literal["active", "revoked", "expired"] | str)
"""
Status of a key.
"""

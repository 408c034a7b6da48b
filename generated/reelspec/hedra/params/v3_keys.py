# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:f914a5e45249
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, AwareDatetime, Field
from reelspec._runtime.params import RequestModel
from typing_extensions import TypeAliasType

from ._shared import V3Scope

V3KeyKind = TypeAliasType("V3KeyKind", Literal["personal", "service"])
"""
Kind of key.
"""


class V3KeyRequest(RequestModel):
    """
    A key to create.
    """

    name: str | None | MISSING = MISSING
    """
    Name of the key.
    """

    scopes: list[V3Scope] | None | MISSING = MISSING
    """
    Permissions of the key.
    """

    kind: V3KeyKind | MISSING = MISSING
    """
    Kind of key.
    """

    workspace_id: str | None | MISSING = MISSING
    """
    Workspace that the key bills and acts in.
    """

    expires_at: str | AwareDatetime | None | MISSING = MISSING
    """
    When the key expires; null for never.
    """


class V3KeyRotateRequest(RequestModel):
    """
    Options of a rotation.
    """

    grace_period_seconds: Annotated[int | None | MISSING, Field(ge=0)] = MISSING
    """
    Seconds for which the previous secret keeps working.
    """


class V3KeysCreateArguments(RequestModel):
    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """


class V3KeysListArguments(RequestModel):
    workspace_id: str | None | MISSING = MISSING
    """
    Only keys of this workspace.
    """


class V3KeysRotateArguments(RequestModel):
    key_id: str
    """
    Id of the key.
    """

    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """

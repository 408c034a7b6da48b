# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:3f1364d7dc7a
"""Response models."""

from __future__ import annotations

from typing import Any

from reelspec._runtime.model import ResponseModel
from typing_extensions import TypeAliasType

V3Template = TypeAliasType("V3Template", dict[str, Any])
"""
A template. Its fields are not in our sources.
"""


class V3TemplateList(ResponseModel):
    """
    A page of templates.
    """

    data: list[V3Template]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """

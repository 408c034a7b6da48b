# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:40c7f3ac485c
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class V3TemplatesGenerateArguments(TypedDict):
    template_id: str
    """
    Id of the template.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client makes one.
    """


class V3TemplatesListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Where the page begins; the `next_token` of the page before.
    """

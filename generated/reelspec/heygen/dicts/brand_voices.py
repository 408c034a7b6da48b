# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:a7621592c5f3
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class BrandVoicesListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Where the page begins.
    """

    name_only: NotRequired[bool]
    """
    Names alone.
    """


class UpdateBrandVoiceRequest(TypedDict):
    name: NotRequired[str]
    """
    Name.
    """

    blacklist: NotRequired[Sequence[str]]
    """
    Words that stay untranslated, such as names of brands and people.
    """

    whitelist: NotRequired[Sequence[str]]
    """
    Words with the translation they must get, in pairs.
    """

    tones: NotRequired[Sequence[str]]
    """
    Keywords of the tone.
    """

    vocabulary: NotRequired[Sequence[str]]
    """
    Words with how they are pronounced, in pairs.
    """

    tone: NotRequired[str]
    """
    The tone as a whole, in words.
    """

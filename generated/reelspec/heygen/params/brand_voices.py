# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:b8ec1aa5bd54
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel


class BrandVoicesListArguments(RequestModel):
    limit: int | MISSING = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Where the page begins.
    """

    name_only: bool | MISSING = MISSING
    """
    Names alone.
    """


class UpdateBrandVoiceRequest(RequestModel):
    name: str | MISSING = MISSING
    """
    Name.
    """

    blacklist: list[str] | MISSING = MISSING
    """
    Words that stay untranslated, such as names of brands and people.
    """

    whitelist: list[str] | MISSING = MISSING
    """
    Words with the translation they must get, in pairs.
    """

    tones: list[str] | MISSING = MISSING
    """
    Keywords of the tone.
    """

    vocabulary: list[str] | MISSING = MISSING
    """
    Words with how they are pronounced, in pairs.
    """

    tone: str | MISSING = MISSING
    """
    The tone as a whole, in words.
    """

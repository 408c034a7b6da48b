# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:3c9e51e691aa
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel


class V3BrandKit(ResponseModel):
    """
    Logo and colors of a brand.
    """

    brand_kit_id: str
    """
    Id of the brand kit.
    """

    name: str
    """
    Name.
    """

    colors: list[str] | None = None
    """
    Colors. The notation is not documented.
    """

    logo_url: str | None = None
    """
    Logo.
    """


class V3BrandKitList(ResponseModel):
    """
    A page of brand kits.
    """

    data: list[V3BrandKit]
    """
    Entries of this page.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Token of the next page; null on the last.
    """

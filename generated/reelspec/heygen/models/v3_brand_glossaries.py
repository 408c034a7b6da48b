# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:077b434ff3e2
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel


class V3BrandGlossary(ResponseModel):
    """
    A glossary of a brand.
    """

    brand_glossary_id: str
    """
    Id of the glossary.
    """

    name: str
    """
    Name.
    """

    created_at: str
    """
    When it was created.
    """

    updated_at: str
    """
    When it was changed.
    """


class V3BrandGlossaryList(ResponseModel):
    """
    A page of brand glossaries.
    """

    data: list[V3BrandGlossary]
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

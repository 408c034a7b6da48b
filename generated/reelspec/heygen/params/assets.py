# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:a82b9b84332b
"""Request models."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class AssetsListArguments(RequestModel):
    folder_id: str | MISSING = MISSING
    """
    Only assets of this folder.
    """

    file_type: str | MISSING = MISSING
    """
    Only assets of this kind.
    """

    limit: Annotated[int | MISSING, Field(ge=0, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Where the page begins: `token` of the page before.
    """

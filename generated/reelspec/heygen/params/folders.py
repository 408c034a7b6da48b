# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:4d7644f1eb43
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class CreateFolderRequest(RequestModel):
    name: str | MISSING = MISSING
    """
    Name.
    """

    project_type: (
        Literal["video_translate", "instant_avatar", "video", "asset", "brand_kit", "mixed"]
        | MISSING
    ) = MISSING
    """
    What it holds; instant_avatar and asset need an Enterprise plan.
    """

    parent_id: str | MISSING = MISSING
    """
    Folder to put it in.
    """


class FoldersListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=0, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Where the page begins: `token` of the page before.
    """

    parent_id: str | MISSING = MISSING
    """
    Only folders in this one.
    """

    name_filter: str | MISSING = MISSING
    """
    Only folders with this text in their name.
    """

    is_trash: bool | MISSING = MISSING
    """
    Folders in the trash.
    """


class UpdateFolderRequest(RequestModel):
    name: str | MISSING = MISSING
    """
    New name.
    """

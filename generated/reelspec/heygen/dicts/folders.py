# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:277359375f5d
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class CreateFolderRequest(TypedDict):
    name: NotRequired[str]
    """
    Name.
    """

    project_type: NotRequired[
        Literal["video_translate", "instant_avatar", "video", "asset", "brand_kit", "mixed"]
    ]
    """
    What it holds; instant_avatar and asset need an Enterprise plan.
    """

    parent_id: NotRequired[str]
    """
    Folder to put it in.
    """


class FoldersListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Where the page begins: `token` of the page before.
    """

    parent_id: NotRequired[str]
    """
    Only folders in this one.
    """

    name_filter: NotRequired[str]
    """
    Only folders with this text in their name.
    """

    is_trash: NotRequired[bool]
    """
    Folders in the trash.
    """


class UpdateFolderRequest(TypedDict):
    name: NotRequired[str]
    """
    New name.
    """

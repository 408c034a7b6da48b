# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:1d03151ed8a6
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel

from ._shared import ErrorField


class Folder(ResponseModel):
    """
    A folder. Further fields are cut off in the stored page.
    """

    id: str | None = None
    """
    Id of the folder.
    """

    name: str | None = None
    """
    Its name.
    """

    parent_id: str | None = None
    """
    The folder it is in.
    """


class FolderAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Folder | None = None

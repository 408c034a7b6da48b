# Made by reelgen from specs/hedra.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class ModelsListArguments(TypedDict):
    types: NotRequired[Sequence[str] | None]
    """
    Only models of these kinds of job.
    """

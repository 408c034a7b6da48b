# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:ae785d9b766f
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class V3EstimateRequest(TypedDict):
    input: NotRequired[Mapping[str, Any]]
    """
    What the model takes, as for a submit.
    """


V3Modality: TypeAlias = Literal["image", "video", "audio"]
"""
What a model makes.
"""


class V3ModelsListArguments(TypedDict):
    modality: NotRequired[V3Modality | None]
    """
    Only models that make this.
    """


class V3SubmitRequest(TypedDict):
    input: Mapping[str, Any]
    """
    What the model takes; `v3.models.retrieve` has its schema.
    """

    webhook: NotRequired[str | None]
    """
    Address to tell when the job ends.
    """

    idempotency_key: NotRequired[str | None]
    """
    A repeat with the same key gets the first answer and starts no second job.
    """

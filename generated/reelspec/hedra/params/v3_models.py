# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:e2d75f073c22
"""Request models."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import MISSING
from reelspec._runtime.params import RequestModel
from typing_extensions import TypeAliasType


class V3EstimateRequest(RequestModel):
    input: dict[str, Any] | MISSING = MISSING
    """
    What the model takes, as for a submit.
    """


V3Modality = TypeAliasType("V3Modality", Literal["image", "video", "audio"])
"""
What a model makes.
"""


class V3ModelsListArguments(RequestModel):
    modality: V3Modality | None | MISSING = MISSING
    """
    Only models that make this.
    """


class V3SubmitRequest(RequestModel):
    input: dict[str, Any]
    """
    What the model takes; `v3.models.retrieve` has its schema.
    """

    webhook: str | None | MISSING = MISSING
    """
    Address to tell when the job ends.
    """

    idempotency_key: str | None | MISSING = MISSING
    """
    A repeat with the same key gets the first answer and starts no second job.
    """

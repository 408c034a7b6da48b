# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:fe1fe52d6f8f
"""Request models."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import ConstrainedModel as _ConstrainedModel
from reelspec._runtime.params import RequestModel
from reelspec._runtime.schema.json_schema import Rule as _Rule


class AgentConfig(RequestModel):
    """
    What the agent keeps to.
    """

    duration_sec: Annotated[int | MISSING, Field(ge=5, le=300)] = MISSING
    """
    Length in seconds.
    """

    avatar_id: str | MISSING = MISSING
    """
    Avatar.
    """

    orientation: Literal["portrait", "landscape"] | MISSING = MISSING
    """
    Shape.
    """


class AgentFile(RequestModel):
    """
    A file for the agent.
    """

    asset_id: str | MISSING = MISSING
    """
    Asset.
    """


class CreateAgentVideoRequest(_ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {"dependentRequired": {"callback_id": ["callback_url"]}},
    )
    prompt: str
    """
    What the video is about.
    """

    config: AgentConfig | MISSING = MISSING
    files: list[AgentFile] | MISSING = MISSING
    """
    Files to use.
    """

    callback_id: str | MISSING = MISSING
    """
    An id of your own; needs `callback_url`.
    """

    callback_url: str | MISSING = MISSING
    """
    Address that is told when the video is ready.
    """

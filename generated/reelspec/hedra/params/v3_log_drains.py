# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:8958ba1e8346
"""Request models."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import ConstrainedModel as _ConstrainedModel
from reelspec._runtime.params import RequestModel
from reelspec._runtime.schema.json_schema import Rule as _Rule
from typing_extensions import TypeAliasType


class V3LogDrainChanges(RequestModel):
    """
    Changes of a log drain; fields that are left out stay unchanged.
    """

    name: Annotated[str | None | MISSING, Field(max_length=100, min_length=1)] = MISSING
    """
    Name of the log drain.
    """

    url: Annotated[str | None | MISSING, Field(max_length=8192, min_length=1)] = MISSING
    """
    URL that receives the log entries.
    """

    format: V3LogDrainFormat | None | MISSING = MISSING
    """
    Format of the sent log entries.
    """

    secret: Annotated[str | None | MISSING, Field(max_length=4096, min_length=64)] = MISSING
    """
    Secret that signs the requests.
    """

    headers: dict[str, Any] | None | MISSING = MISSING
    """
    All extra request headers; an empty object removes them.
    """

    enabled: bool | None | MISSING = MISSING
    """
    Whether log entries are sent.
    """

    batch_size: Annotated[int | None | MISSING, Field(ge=1, le=5000)] = MISSING
    """
    Maximum number of log entries per request.
    """


V3LogDrainFormat = TypeAliasType("V3LogDrainFormat", Literal["ndjson", "otlp"])
"""
Format of the sent log entries.
"""


class V3LogDrainRequest(_ConstrainedModel):
    """
    A log drain to create.
    """

    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "if": {"properties": {"format": {"const": "ndjson"}}},
            "then": {"required": ["secret"], "properties": {"secret": {"type": "string"}}},
        },
    )
    name: Annotated[str, Field(max_length=100, min_length=1)]
    """
    Name of the log drain.
    """

    url: Annotated[str, Field(max_length=8192, min_length=1)]
    """
    URL that receives the log entries.
    """

    format: V3LogDrainFormat | MISSING = MISSING
    """
    Format of the sent log entries.
    """

    secret: Annotated[str | None | MISSING, Field(max_length=4096, min_length=64)] = MISSING
    """
    Secret that signs the requests; required for ndjson.
    """

    headers: dict[str, Any] | None | MISSING = MISSING
    """
    Extra request headers, such as credentials of the receiver; never returned.
    """

    enabled: bool | MISSING = MISSING
    """
    Whether log entries are sent.
    """

    batch_size: Annotated[int | MISSING, Field(ge=1, le=5000)] = MISSING
    """
    Maximum number of log entries per request.
    """


class V3LogDrainsCreateArguments(RequestModel):
    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """


class V3LogDrainsTestArguments(RequestModel):
    drain_id: str
    """
    Id of the log drain.
    """

    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """

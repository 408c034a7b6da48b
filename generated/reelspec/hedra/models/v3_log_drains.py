# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:2081faddf177
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime
from typing_extensions import TypeAliasType

from ._shared import V3ErrorDetail


class V3LogDrain(ResponseModel):
    """
    A log drain.
    """

    id: str
    """
    Id of the log drain.
    """

    name: str
    """
    Name of the log drain.
    """

    url: str
    """
    URL that receives the log entries.
    """

    format: V3LogDrainFormat
    header_names: list[str] | None = None
    """
    Names of the extra request headers.
    """

    enabled: bool
    """
    Whether log entries are sent.
    """

    batch_size: int
    """
    Maximum number of log entries per request.
    """

    consecutive_failures: int
    """
    Number of failed requests since the last success.
    """

    last_success_at: datetime | None = None
    """
    When a request last succeeded.
    """

    last_failure_at: datetime | None = None
    """
    When a request last failed.
    """

    last_failure_status: int | None = None
    """
    HTTP status of the last failure.
    """

    last_error: V3ErrorDetail | None = None
    """
    Error of the last failure.
    """

    disabled_reason: str | None = None
    """
    Why Hedra disabled the log drain.
    """

    created_at: datetime
    """
    When it was created.
    """

    updated_at: datetime
    """
    When it was last changed.
    """

    updated_by_key_id: str | None = None
    """
    Id of the key that last changed it.
    """


V3LogDrainFormat = TypeAliasType("V3LogDrainFormat", Literal["ndjson", "otlp"] | str)
"""
Format of the sent log entries.
"""


class V3LogDrainList(ResponseModel):
    """
    The log drains.
    """

    data: list[V3LogDrain]
    """
    Log drains.
    """

    next_cursor: str | None
    """
    Always null: the list is not paginated.
    """


class V3LogDrainTest(ResponseModel):
    """
    Outcome of a test request.
    """

    ok: bool
    """
    Whether the receiver accepted it.
    """

    response_status: int | None = None
    """
    HTTP status of the receiver.
    """

    error: str | None = None
    """
    Error message.
    """

# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:a7619a738f3e
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class V3LogDrainChanges(TypedDict):
    """
    Changes of a log drain; fields that are left out stay unchanged.
    """

    name: NotRequired[str | None]
    """
    Name of the log drain.
    """

    url: NotRequired[str | None]
    """
    URL that receives the log entries.
    """

    format: NotRequired[V3LogDrainFormat | None]
    """
    Format of the sent log entries.
    """

    secret: NotRequired[str | None]
    """
    Secret that signs the requests.
    """

    headers: NotRequired[Mapping[str, Any] | None]
    """
    All extra request headers; an empty object removes them.
    """

    enabled: NotRequired[bool | None]
    """
    Whether log entries are sent.
    """

    batch_size: NotRequired[int | None]
    """
    Maximum number of log entries per request.
    """


V3LogDrainFormat: TypeAlias = Literal["ndjson", "otlp"]
"""
Format of the sent log entries.
"""


class V3LogDrainRequest(TypedDict):
    """
    A log drain to create.
    """

    name: str
    """
    Name of the log drain.
    """

    url: str
    """
    URL that receives the log entries.
    """

    format: NotRequired[V3LogDrainFormat]
    """
    Format of the sent log entries.
    """

    secret: NotRequired[str | None]
    """
    Secret that signs the requests; required for ndjson.
    """

    headers: NotRequired[Mapping[str, Any] | None]
    """
    Extra request headers, such as credentials of the receiver; never returned.
    """

    enabled: NotRequired[bool]
    """
    Whether log entries are sent.
    """

    batch_size: NotRequired[int]
    """
    Maximum number of log entries per request.
    """


class V3LogDrainsCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """


class V3LogDrainsTestArguments(TypedDict):
    drain_id: str
    """
    Id of the log drain.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """

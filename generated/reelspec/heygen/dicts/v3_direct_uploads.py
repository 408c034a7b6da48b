# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:0a212392b882
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class V3CompleteUploadBatchRequest(TypedDict):
    """
    The end of a batch of uploads.
    """

    batch_id: str
    """
    Id of the batch.
    """


class V3CompleteUploadRequest(TypedDict):
    """
    The end of an upload.
    """

    checksum_sha256: NotRequired[str | None]
    """
    SHA-256 of the file. The encoding is not documented.
    """


class V3CreateUploadBatchRequest(TypedDict):
    """
    Several files that will be uploaded.
    """

    files: Sequence[V3CreateUploadRequest]
    """
    The files.
    """

    callback_url: NotRequired[str | None]
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """

    title: NotRequired[str | None]
    """
    Title.
    """


class V3CreateUploadRequest(TypedDict):
    """
    A file that will be uploaded in parts of its own.
    """

    filename: str
    """
    Name of the file.
    """

    content_type: str
    """
    Media type of the file.
    """

    size_bytes: int
    """
    Size in bytes.
    """

    checksum_sha256: NotRequired[str | None]
    """
    SHA-256 of the file. The encoding is not documented.
    """


class V3DirectUploadsCompleteArguments(TypedDict):
    asset_id: str
    """
    Id of the asset.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3DirectUploadsCompleteBatchArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3DirectUploadsCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3DirectUploadsCreateBatchArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3DirectUploadsRetrieveBatchArguments(TypedDict):
    batch_id: str
    """
    Id of the batch.
    """

    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Token of the page: `next_token` of the page before.
    """

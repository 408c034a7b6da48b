# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:597c2338821a
"""Request models."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class V3CompleteUploadBatchRequest(RequestModel):
    """
    The end of a batch of uploads.
    """

    batch_id: str
    """
    Id of the batch.
    """


class V3CompleteUploadRequest(RequestModel):
    """
    The end of an upload.
    """

    checksum_sha256: str | None | MISSING = MISSING
    """
    SHA-256 of the file. The encoding is not documented.
    """


class V3CreateUploadBatchRequest(RequestModel):
    """
    Several files that will be uploaded.
    """

    files: list[V3CreateUploadRequest]
    """
    The files.
    """

    callback_url: str | None | MISSING = MISSING
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """

    title: str | None | MISSING = MISSING
    """
    Title.
    """


class V3CreateUploadRequest(RequestModel):
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

    checksum_sha256: str | None | MISSING = MISSING
    """
    SHA-256 of the file. The encoding is not documented.
    """


class V3DirectUploadsCompleteArguments(RequestModel):
    asset_id: str
    """
    Id of the asset.
    """

    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3DirectUploadsCompleteBatchArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3DirectUploadsCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3DirectUploadsCreateBatchArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3DirectUploadsRetrieveBatchArguments(RequestModel):
    batch_id: str
    """
    Id of the batch.
    """

    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Token of the page: `next_token` of the page before.
    """

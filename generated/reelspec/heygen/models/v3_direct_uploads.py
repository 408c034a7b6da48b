# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:2bb66f3381a1
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel


class V3Upload(ResponseModel):
    """
    Where the bytes of a file are sent.
    """

    asset_id: str
    """
    Asset.
    """

    upload_url: str
    """
    Address of the PUT request with the bytes of the file.
    """

    upload_headers: dict[str, str]
    """
    Headers of the PUT request to `upload_url`, to be sent as they are.
    """

    expires_in_seconds: int
    """
    Seconds for which `upload_url` is valid.
    """

    max_bytes: int
    """
    Largest size of the file in bytes.
    """

    status: str
    """
    Status of the upload. Its values are not documented.
    """


class V3UploadBatch(ResponseModel):
    """
    Where the bytes of several files are sent.
    """

    batch_id: str
    """
    Batch.
    """

    items: list[V3Upload]
    """
    Items of this page.
    """


class V3UploadBatchResponse(ResponseModel):
    data: V3UploadBatch


class V3UploadResponse(ResponseModel):
    data: V3Upload


class V3UploadedAsset(ResponseModel):
    """
    An asset that is being processed.
    """

    asset_id: str
    """
    Asset.
    """

    url: str
    """
    Address of the file.
    """

    mime_type: str
    """
    Media type of the file.
    """

    size_bytes: int
    """
    Size in bytes.
    """

    status: str
    """
    Status of the asset; `processing` at first.
    """


class V3UploadedAssetResponse(ResponseModel):
    data: V3UploadedAsset

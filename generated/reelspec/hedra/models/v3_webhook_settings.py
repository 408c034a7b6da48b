# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:242d2579cfc7
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime


class V3DefaultWebhookSetting(ResponseModel):
    """
    The default webhook.
    """

    url: str | None = None
    """
    URL of the receiver; null if there is none.
    """

    enabled: bool | None = None
    """
    Whether deliveries are sent.
    """

    updated_at: datetime | None = None
    """
    When it was last changed.
    """

    updated_by_key_id: str | None = None
    """
    Id of the key that last changed it.
    """


class V3WebhookPublicKey(ResponseModel):
    """
    The public key of webhook signatures.
    """

    algorithm: str | None = None
    """
    Algorithm: always `ed25519`.
    """

    public_key: str
    """
    Key in Base64.
    """


class V3WebhookTest(ResponseModel):
    """
    Outcome of a test delivery.
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

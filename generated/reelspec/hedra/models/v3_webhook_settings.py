# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:f362ac9de4ba
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime


class V3DefaultWebhookSetting(ResponseModel):
    """
    Where deliveries go.
    """

    url: str | None = None
    """
    Address of the receiver; null where there is none.
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
    Key that last changed it.
    """


class V3WebhookPublicKey(ResponseModel):
    """
    The key that signs deliveries.
    """

    algorithm: str | None = None
    """
    How it signs: always `ed25519`.
    """

    public_key: str
    """
    The key, in base64.
    """


class V3WebhookTest(ResponseModel):
    """
    What became of a test delivery.
    """

    ok: bool
    """
    Whether it was received.
    """

    response_status: int | None = None
    """
    HTTP status of the receiver.
    """

    error: str | None = None
    """
    What went wrong.
    """

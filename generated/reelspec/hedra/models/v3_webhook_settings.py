# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:04eef5685ab2
"""Response models."""

from __future__ import annotations

from reelspec._runtime.exact import datetime
from reelspec._runtime.model import Answer


class V3DefaultWebhookSetting(Answer):
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


class V3WebhookPublicKey(Answer):
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


class V3WebhookTest(Answer):
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

"""How deliveries are signed, as data that the generator writes."""

from __future__ import annotations

from typing import Literal, NamedTuple


class SignatureSpec(NamedTuple):
    """The signature of a delivery."""

    algorithm: Literal["hmac-sha256", "ed25519"]
    header: str
    """The header with the signature."""
    signed: str
    """What is signed: text with `{body}`, `{sha256}` (of the body, in hex), `{timestamp}` and
    `{Header-Name}`."""
    encoding: Literal["hex", "base64"]
    timestamp: str | None = None
    """The header with the time of signing."""
    tolerance: float = 300
    """Seconds a delivery may be old, or ahead."""
    value: str = "{signature}"
    """A signature in its header, such as `v1,{signature}`; what has another form is ignored."""
    separator: str = ""
    """Between the elements of the header; empty: there is one."""
    timestamp_value: str = "{timestamp}"
    """The time in its header, such as `t={timestamp}`."""
    key_prefix: str = ""
    """Text before the key in a secret, such as `whsec_`."""
    key_encoding: Literal["text", "base64", "hex"] = "text"
    redelivery: str = ""
    """The header that is `true` for a requested redelivery."""

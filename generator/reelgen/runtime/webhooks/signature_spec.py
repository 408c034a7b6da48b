"""How deliveries are signed, as data that the generator writes."""

from __future__ import annotations

from typing import Literal, NamedTuple


class SignatureSpec(NamedTuple):
    """The signature of a delivery."""

    algorithm: Literal["hmac-sha256", "ed25519"]
    header: str
    """The header with the signature."""
    signed: str
    """The signed text, with `{body}`, `{sha256}` (of the body, in hex), `{timestamp}` and
    `{Header-Name}`."""
    encoding: Literal["hex", "base64"]
    timestamp: str | None = None
    """The header with the time of signing."""
    tolerance: float = 300
    """The maximum seconds between the time of signing and now."""
    value: str = "{signature}"
    """A signature in its header, such as `v1,{signature}`; other values are ignored."""
    separator: str = ""
    """The separator of the header's elements; empty: it has one."""
    timestamp_value: str = "{timestamp}"
    """The time in its header, such as `t={timestamp}`."""
    key_prefix: str = ""
    """Text before the key in a secret, such as `whsec_`."""
    key_encoding: Literal["text", "base64", "hex"] = "text"
    redelivery: str = ""
    """The header that is `true` for a requested redelivery."""

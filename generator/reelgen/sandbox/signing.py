"""Signs deliveries as a provider would: the other side of the clients' `webhooks.parse`."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from typing import Any

from ..document.dialect import Signature

PARTS = re.compile(rb"\{([A-Za-z0-9-]+)\}")


def headers_signed(signature: Signature) -> list[str]:
    """The headers that what is signed is made of."""
    names = [name.decode() for name in PARTS.findall(signature.signed.encode())]
    return [name for name in names if name not in ("body", "sha256")]


def signed(signature: Signature, secret: str, body: bytes, headers: Mapping[str, str]) -> str:
    """The value of the signature's header."""

    def part(match: re.Match[bytes]) -> bytes:
        name = match[1].decode()
        if name == "body":
            return body
        if name == "sha256":
            return hashlib.sha256(body).hexdigest().encode()
        return headers[name].encode()

    text = PARTS.sub(part, signature.signed.encode())
    if signature.algorithm == "ed25519":
        made: bytes = _private_key(secret).sign(text)
    else:
        made = hmac.new(secret.encode(), text, hashlib.sha256).digest()
    return made.hex() if signature.encoding == "hex" else base64.b64encode(made).decode()


def public_key(secret: str) -> str:
    """The ed25519 key that belongs to a secret, in base64: what a receiver checks with."""
    return base64.b64encode(_private_key(secret).public_key().public_bytes_raw()).decode()


def shown(secret: str) -> dict[str, str]:
    """What answers tell of the keys, by the names that fields have for them."""
    try:
        return {"secret": secret, "public_key": public_key(secret)}
    except ImportError:
        return {"secret": secret}


def _private_key(secret: str) -> Any:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(secret.encode()).digest())

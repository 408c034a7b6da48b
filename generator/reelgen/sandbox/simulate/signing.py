"""Signatures of deliveries, the counterpart of `webhooks.parse` in the clients."""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ...document.extensions import (
    TOKEN,
    XSignature,
)

PARTS = re.compile(rf"\{{({TOKEN})\}}".encode())


def headers_signed(signature: XSignature) -> list[str]:
    """Return the names of the signed headers."""
    names = [name.decode() for name in PARTS.findall(signature.signed.encode())]
    computed = ["body", "sha256", *(["timestamp"] if signature.timestamp is not None else [])]
    return [name for name in names if name not in computed]


def signature_headers(
    signatures: Sequence[XSignature],
    secret: str,
    body: bytes,
    headers: Mapping[str, str],
    now: str,
) -> dict[str, str]:
    """Return the headers with the signatures, and with timestamps they contain."""
    elements: dict[str, list[str]] = {}
    for signature in signatures:
        stamp = signature.timestamp
        if stamp is not None and stamp.header not in headers:
            elements[stamp.header] = [stamp.value.replace("{timestamp}", now)]
    for signature in signatures:
        value = signature.value.replace("{signature}", _sign(signature, secret, body, headers, now))
        elements.setdefault(signature.header, []).append(value)
    separators = {signature.header: signature.separator for signature in signatures}
    return {name: separators.get(name, "").join(parts) for name, parts in elements.items()}


def _sign(
    signature: XSignature, secret: str, body: bytes, headers: Mapping[str, str], now: str
) -> str:
    def part(match: re.Match[bytes]) -> bytes:
        name = match[1].decode()
        if name == "body":
            return body
        if name == "sha256":
            return hashlib.sha256(body).hexdigest().encode()
        if name == "timestamp" and signature.timestamp is not None:
            return now.encode()
        return headers[name].encode()

    text = PARTS.sub(part, signature.signed.encode())
    if signature.algorithm == "ed25519":
        signed: bytes = _private_key(secret).sign(text)
    else:
        signed = hmac.new(_hmac_key(signature, secret), text, hashlib.sha256).digest()
    return signed.hex() if signature.encoding == "hex" else base64.b64encode(signed).decode()


def receiver_secret(signature: XSignature, secret: str) -> str:
    """Return the secret of the receiver, in the encoding of the provider.

    A secret with the prefix of the provider is already encoded. Raises ValueError if it
    contains no key.
    """
    if signature.algorithm == "ed25519":
        key: bytes = _private_key(secret).public_key().public_bytes_raw()
    else:
        key = _hmac_key(signature, secret)
    match signature.key_encoding:
        case "text":
            text = key.decode()
        case "hex":
            text = key.hex()
        case "base64":
            text = base64.b64encode(key).decode()
    return signature.key.prefix + text


def _hmac_key(signature: XSignature, secret: str) -> bytes:
    prefix = signature.key.prefix
    if not prefix or not secret.startswith(prefix):
        return secret.encode()
    text = secret.removeprefix(prefix).encode()
    try:
        match signature.key_encoding:
            case "text":
                key = text
            case "hex":
                key = binascii.unhexlify(text)
            case "base64":
                key = base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        key = b""
    if not key:
        raise ValueError(
            f"webhook_secret contains no key in {signature.key_encoding} after {prefix}"
        )
    return key


def secrets_of(signatures: Iterable[XSignature], secret: str) -> dict[str, str]:
    """Return the keys in responses, by field name.

    The public key is omitted if the package for ed25519 is not installed.
    """
    values: dict[str, str] = {}
    with contextlib.suppress(ImportError):
        for signature in signatures:
            if signature.algorithm != "ed25519":
                values.setdefault("secret", receiver_secret(signature, secret))
            elif "public_key" not in values:
                values["public_key"] = receiver_secret(signature, secret)
        values.setdefault("public_key", _encoded_public_key(secret))
    return {"secret": secret, **values}


def _encoded_public_key(secret: str) -> str:
    return base64.b64encode(_private_key(secret).public_key().public_bytes_raw()).decode()


def _private_key(secret: str) -> Any:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(secret.encode()).digest())

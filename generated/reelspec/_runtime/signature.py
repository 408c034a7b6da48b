"""Signatures of deliveries: HMAC-SHA256 and ed25519, compared in constant time."""

from __future__ import annotations

import base64
import binascii
import datetime
import hashlib
import hmac
import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from .errors import ReelspecError, WebhookInvalidError


class Signature(NamedTuple):
    """How a provider signs a delivery."""

    algorithm: Literal["hmac-sha256", "ed25519"]
    header: str
    """Where the signature stands."""
    signed: str
    """What is signed: text with `{body}`, `{sha256}` (of the body, in hex) and `{Header-Name}`."""
    encoding: Literal["hex", "base64"]
    timestamp: str | None = None
    """The header that tells when it was signed."""
    tolerance: float = 300
    """Seconds a delivery may be old, or ahead."""


def verify(
    signatures: tuple[Signature, ...],
    body: bytes,
    headers: Mapping[str, str],
    secret: str | bytes,
    now: float,
) -> str:
    """What was signed, as a template. Raises WebhookInvalidError unless it is right and fresh."""
    if not signatures:
        raise WebhookInvalidError(
            "the spec documents no signature: pass secret=None, and ask the API how the job stands"
        )
    came = [one for one in signatures if one.header.lower() in headers]
    if not came:
        wanted = " or ".join(one.header for one in signatures)
        raise WebhookInvalidError(f"the delivery is not signed: it has no header {wanted}")
    for signature in came:
        _check(signature, body, headers, secret.encode() if isinstance(secret, str) else secret)
        if signature.timestamp is not None:
            _fresh(signature, headers, now)
    return came[0].signed


def _check(signature: Signature, body: bytes, headers: Mapping[str, str], secret: bytes) -> None:
    given = _decoded(headers[signature.header.lower()], signature)
    text = _signed(signature, body, headers)
    if signature.algorithm == "ed25519":
        genuine = _ed25519(given, text, secret)
    else:
        genuine = hmac.compare_digest(hmac.new(secret, text, hashlib.sha256).digest(), given)
    if not genuine:
        raise WebhookInvalidError(f"{signature.header} is not the signature of this body")


def _signed(signature: Signature, body: bytes, headers: Mapping[str, str]) -> bytes:
    def filled(match: re.Match[bytes]) -> bytes:
        name = match[1].decode().lower()
        if name == "body":
            return body
        if name == "sha256":
            return hashlib.sha256(body).hexdigest().encode()
        if name not in headers:
            raise WebhookInvalidError(f"the delivery has no header {match[1].decode()}")
        return headers[name].encode()

    return re.sub(rb"\{([A-Za-z0-9-]+)\}", filled, signature.signed.encode())


def _decoded(text: str, signature: Signature) -> bytes:
    try:
        if signature.encoding == "hex":
            return bytes.fromhex(text)
        return base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        raise WebhookInvalidError(f"{signature.header} is not {signature.encoding}") from None


def _fresh(signature: Signature, headers: Mapping[str, str], now: float) -> None:
    name = signature.timestamp or ""
    said = headers.get(name.lower())
    if said is None:
        raise WebhookInvalidError(f"the delivery has no header {name}")
    age = abs(now - _seconds(said, name))
    if not age <= signature.tolerance:  # not a number is not fresh either
        raise WebhookInvalidError(
            f"{name} is {age:.0f} s off; at most {signature.tolerance:g} s are accepted"
        )


def _seconds(text: str, name: str) -> float:
    """Unix seconds or milliseconds, or a date of ISO 8601."""
    try:
        number = float(text)
    except ValueError:
        try:
            return datetime.datetime.fromisoformat(text).timestamp()
        except ValueError:
            raise WebhookInvalidError(f"{name} is not a time: {text[:40]!r}") from None
    return number / 1000 if number > 1e11 else number


def _ed25519(given: bytes, text: bytes, public_key: bytes) -> bool:
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        raise ReelspecError(
            "ed25519 signatures need the package cryptography: pip install reelspec[webhooks]"
        ) from None
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key))
    except (ValueError, binascii.Error):
        raise ReelspecError("the secret is not an ed25519 public key in base64") from None
    try:
        key.verify(given, text)
    except InvalidSignature:
        return False
    return True

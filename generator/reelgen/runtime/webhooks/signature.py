"""Signatures of deliveries: HMAC-SHA256 and ed25519, compared in constant time."""

from __future__ import annotations

import base64
import binascii
import datetime
import hashlib
import hmac
import re

from ..errors import WebhookInvalidError
from .delivery_headers import DeliveryHeaders
from .receiver_secrets import key_of, verifies_ed25519
from .signature_spec import SignatureSpec

PARTS = re.compile(rb"\{([!#$%&'*+.^_`|~0-9A-Za-z-]+)\}")
"""A placeholder in the signed text: a header name in braces."""


def verify(
    signature: SignatureSpec,
    body: bytes,
    headers: DeliveryHeaders,
    secrets: tuple[bytes, ...],
    now: float,
) -> None:
    """Check that one of the secrets signed a delivery, not long ago. Raises WebhookInvalidError."""
    given = _given(signature, headers)
    text = _signed_text(signature, body, headers)
    genuine = [
        _matches(signature, key_of(signature, secret), candidate, text)
        for secret in secrets
        for candidate in given
    ]
    if not any(genuine):
        raise WebhookInvalidError(f"{signature.header} is not the signature of this body")
    if signature.timestamp is not None:
        _check_age(signature, timestamp_of(signature, headers), now)


def timestamp_of(signature: SignatureSpec, headers: DeliveryHeaders) -> str:
    """Return the time of signing as it was sent; empty where the provider sends none."""
    if signature.timestamp is None:
        return ""
    text = headers.require(signature.timestamp)
    if signature.timestamp_value == "{timestamp}":
        return text
    times = set(_extracted(signature, text, signature.timestamp_value, "{timestamp}"))
    if len(times) != 1:
        count = "more than one" if times else "no"
        raise WebhookInvalidError(
            f"{signature.timestamp} holds {count} time of the form {signature.timestamp_value}"
        )
    return times.pop()


def _given(signature: SignatureSpec, headers: DeliveryHeaders) -> list[bytes]:
    text = headers.require(signature.header)
    elements = _extracted(signature, text, signature.value, "{signature}")
    if not elements:
        raise WebhookInvalidError(f"{signature.header} is not of the form {signature.value}")
    decoded = [raw for text in elements if (raw := _decoded(text, signature)) is not None]
    if not decoded:
        raise WebhookInvalidError(f"{signature.header} is not {signature.encoding}")
    return decoded


def _extracted(signature: SignatureSpec, text: str, template: str, placeholder: str) -> list[str]:
    """Return the value of the placeholder in each element of a header that matches a template."""
    before, _, after = template.partition(placeholder)
    parts = text.split(signature.separator) if signature.separator else [text]
    return [
        part[len(before) : len(part) - len(after)]
        for part in map(str.strip, parts)
        if len(part) >= len(before + after) and part.startswith(before) and part.endswith(after)
    ]


def _signed_text(signature: SignatureSpec, body: bytes, headers: DeliveryHeaders) -> bytes:
    def filled(match: re.Match[bytes]) -> bytes:
        name = match[1].decode()
        if name.lower() == "body":
            return body
        if name.lower() == "sha256":
            return hashlib.sha256(body).hexdigest().encode()
        if name == "timestamp" and signature.timestamp is not None:
            return _as_sent(timestamp_of(signature, headers))
        return _as_sent(headers.require(name))

    return PARTS.sub(filled, signature.signed.encode())


def _as_sent(value: str) -> bytes:
    """Return the bytes of a header: servers decode them as Latin-1, some as UTF-8."""
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        return value.encode("utf-8", "replace")


def _decoded(text: str, signature: SignatureSpec) -> bytes | None:
    try:
        if signature.encoding == "hex":
            return binascii.unhexlify(text)
        return base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return None


def _matches(signature: SignatureSpec, key: bytes, given: bytes, text: bytes) -> bool:
    if signature.algorithm == "ed25519":
        return verifies_ed25519(key, given, text)
    return hmac.compare_digest(hmac.new(key, text, hashlib.sha256).digest(), given)


def _check_age(signature: SignatureSpec, text: str, now: float) -> None:
    name = signature.timestamp or ""
    age = abs(now - _seconds(text, name))
    if not age <= signature.tolerance:  # NaN is not fresh either
        raise WebhookInvalidError(
            f"{name} is {age:.0f} s off; at most {signature.tolerance:g} s are accepted"
        )


def _seconds(text: str, name: str) -> float:
    """Return Unix seconds; of milliseconds, microseconds, or a date of ISO 8601 (UTC) too."""
    try:
        number = float(text)
    except ValueError:
        try:
            moment = datetime.datetime.fromisoformat(text)
            if moment.tzinfo is None:  # not the time zone of this machine
                moment = moment.replace(tzinfo=datetime.UTC)
            return moment.timestamp()
        except (ValueError, OverflowError):
            raise WebhookInvalidError(f"{name} is not a time: {text[:40]!r}") from None
    for limit in (1e14, 1e11):
        if limit < number < 1e17:
            return number / (1e6 if limit == 1e14 else 1e3)
    return number

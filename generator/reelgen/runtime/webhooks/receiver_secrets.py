"""The secrets of a receiver, and the keys in them. An empty one never verifies anything."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from ..errors import ClientError, MissingCredentialsError
from ..json_types import is_array

if TYPE_CHECKING:
    from .signature_spec import SignatureSpec

Secret: TypeAlias = str | bytes | Sequence[str | bytes]
"""One secret, or several of which any may have signed (while a new one replaces an old one)."""


def usable(secret: object) -> tuple[bytes, ...]:
    """Return the secrets as bytes. Raises MissingCredentialsError for one that is empty."""
    if is_array(secret):
        several = tuple(_bytes(item, f"secret[{index}]") for index, item in enumerate(secret))
        if not several:
            raise MissingCredentialsError(
                "secret is an empty list; pass the secret of the endpoint"
            )
        return several
    return (_bytes(secret, "secret"),)


def _bytes(secret: object, name: str) -> bytes:
    if not isinstance(secret, str | bytes):
        raise MissingCredentialsError(
            f"{name} must be str or bytes, not {type(secret).__name__}; pass the secret of the"
            " endpoint, or read unsigned deliveries with parse_unverified"
        )
    if not secret.strip():
        raise MissingCredentialsError(f"{name} is empty; pass the secret of the endpoint")
    if isinstance(secret, bytes):
        return secret
    if secret != secret.strip():
        raise MissingCredentialsError(f"{name} begins or ends with whitespace; remove it")
    try:
        return secret.encode()
    except UnicodeEncodeError:
        raise MissingCredentialsError(f"{name} is not valid Unicode text; pass bytes") from None


def key_of(signature: SignatureSpec, secret: bytes) -> bytes:
    """Return the key in a secret. Raises ClientError if it does not match the spec."""
    text = secret.removeprefix(signature.key_prefix.encode())
    encoding = signature.key_encoding
    if encoding == "text":
        key = text
    else:
        try:
            key = binascii.unhexlify(text) if encoding == "hex" else _base64(text)
        except (ValueError, binascii.Error):
            raise ClientError(f"the secret is not {_kind(signature)}") from None
    if not key.strip():
        raise MissingCredentialsError("secret contains no key; pass the secret of the endpoint")
    return key


def _base64(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)


def _kind(signature: SignatureSpec) -> str:
    key = "an ed25519 public key" if signature.algorithm == "ed25519" else "a key"
    return f"{key} in {signature.key_encoding}"


def verifies_ed25519(public_key: bytes, given: bytes, text: bytes) -> bool:
    """Return whether a signature is that of a text. Raises ClientError for an unusable key."""
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        raise ClientError(
            "ed25519 signatures need the package cryptography: pip install cryptography"
        ) from None
    try:
        key = Ed25519PublicKey.from_public_bytes(public_key)
    except ValueError:
        raise ClientError("the secret is not an ed25519 public key of 32 bytes") from None
    try:
        key.verify(given, text)
    except InvalidSignature:
        return False
    return True

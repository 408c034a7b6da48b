"""The secrets of a run with their placeholders, one for each secret."""

from __future__ import annotations

import base64
import binascii
import html
import json
import random
import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote, quote_plus

from ..json_types import JsonObject
from ..schema.patterns import matches, matching_text
from . import personal_data
from .email_addresses import mails
from .multi_replace import SHORTEST, MultiReplacer
from .split_keys import Keys
from .stable_ids import instant

KEY = "test-key"
"""The placeholder of every credential."""

_ISSUED = re.compile(
    rf"hidden-\d+|{KEY}|user(?:-\d+)?@example\.com|https://example\.com/hidden-\d+"
    r"|00000000-0000-4000-[89]000-\d{12}"
)
"""Pattern of the placeholders of earlier recordings."""

_ADDRESS = re.compile(r"https?://", re.I)
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")


class Redactions:
    """The redacted values of a run with their placeholders."""

    def __init__(self) -> None:
        self._placeholders: dict[str, str] = {}
        self._fitted: dict[tuple[str, str], str] = {}
        self._counts: dict[str, int] = {}
        self._issued = {KEY}
        self._encodings = MultiReplacer()
        self._values = MultiReplacer()
        self._personal: dict[tuple[str, str], int] = {}
        self.keys = Keys()

    def add_key(self, value: str) -> None:
        """Add a credential, whose placeholder is `test-key`."""
        if value and value not in self._issued:
            self._remember(value, KEY)
            self.keys.add(value)

    def placeholder(self, value: str, rules: JsonObject) -> str:
        """Return the placeholder of a secret that matches the rules of a schema."""
        if not value or value in self._issued or self.is_issued(value, rules):
            return value
        placeholder = self._placeholders.get(value)
        if placeholder is None:
            placeholder = self._create(value, rules)
            self._remember(value, placeholder)
        if fits(placeholder, rules):
            return placeholder
        key = (value, json.dumps(_constraints(rules), sort_keys=True, default=str))
        if key not in self._fitted:
            self._fitted[key] = self._create(value, rules)
            self._issued.add(self._fitted[key])
        return self._fitted[key]

    def personal(self, kind: personal_data.Kind, value: str, rules: JsonObject) -> str:
        """Return the placeholder of personal data; other texts are not searched for it."""
        if personal_data.ISSUED.fullmatch(value):
            return value
        key = (kind, re.sub(r"[^0-9A-Za-z:.]", "", value))
        if key not in self._personal:
            self._counts[kind] = self._personal[key] = self._counts.get(kind, 0) + 1
        number = self._personal[key]
        placeholder = personal_data.placeholder(kind, number, value)
        if fits(placeholder, rules):
            return placeholder
        pattern = rules.get("pattern")
        generated = (
            matching_text(pattern, random.Random(number)) if isinstance(pattern, str) else None
        )
        return generated or _with_length(placeholder, number, rules)

    def is_issued(self, value: str, rules: JsonObject) -> bool:
        """Return whether a value is already a placeholder."""
        return _ISSUED.fullmatch(value) is not None and fits(value, rules)

    def of(self, value: str) -> str | None:
        """Return the placeholder of a known secret; None if a text is not one."""
        return self._placeholders.get(value)

    def replaced(self, text: str) -> str:
        """Return a text with its secrets replaced, in every supported encoding."""
        return (
            self._encodings.replaced(_BASE64.sub(self._decoded, text))
            if self._placeholders
            else text
        )

    def contains(self, text: str) -> bool:
        """Return whether a text contains a secret."""
        return self.replaced(text) != text or next(self.keys.pieces(text), None) is not None

    def _remember(self, value: str, placeholder: str) -> None:
        self._placeholders[value] = placeholder
        self._issued.add(placeholder)
        if _is_searched(value):
            self._values.add(value, placeholder)
            for encoding in _encodings(value):
                self._encodings.add(encoding, placeholder)

    def _decoded(self, match: re.Match[str]) -> str:
        """Return a piece of Base64, or its placeholder if a secret is encoded in it."""
        text = match.group()
        if text in self._issued or (text.islower() and text.isalpha()):
            return text
        hides = any(self._values.contains(decoded) for decoded in _decodings(text))
        return self.placeholder(text, {}) if hides else text

    def _create(self, value: str, rules: JsonObject) -> str:
        kind = _kind(value, rules)
        self._counts[kind] = number = self._counts.get(kind, 0) + 1
        placeholder = _placeholder_text(kind, number, value)
        pattern = rules.get("pattern")
        if isinstance(pattern, str) and not fits(placeholder, rules):
            minimum = int(rules.get("minLength") or 0)
            return matching_text(pattern, random.Random(number), minimum) or placeholder
        return _with_length(placeholder, number, rules) if kind == "text" else placeholder


def is_mail(text: str) -> bool:
    """Return whether a text is one email address."""
    return [*mails(text)] == [(0, len(text))]


def _kind(value: str, rules: JsonObject) -> str:
    format_ = rules.get("format")
    if format_ == "email" or is_mail(value):
        return "email"
    if format_ == "uuid":
        return "uuid"
    if format_ in ("uri", "url", "uri-reference") or _ADDRESS.match(value):
        return "address"
    return "instant" if instant(value) is not None else "text"


def _placeholder_text(kind: str, number: int, value: str) -> str:
    if kind == "email":
        return "user@example.com" if number == 1 else f"user-{number}@example.com"
    if kind == "address":
        return f"https://example.com/hidden-{number}"
    if kind == "uuid":
        return f"00000000-0000-4000-9000-{number:012d}"
    return (instant(value) or "") if kind == "instant" else f"hidden-{number}"


def _with_length(text: str, number: int, rules: JsonObject) -> str:
    minimum, maximum = rules.get("minLength"), rules.get("maxLength")
    if isinstance(minimum, int):
        text = text.ljust(minimum, "x")
    if isinstance(maximum, int) and len(text) > maximum:
        text = str(number).rjust(maximum, "x")[-maximum:] if maximum else ""
    return text


def _constraints(rules: JsonObject) -> JsonObject:
    return {k: rules[k] for k in ("format", "pattern", "minLength", "maxLength") if k in rules}


def fits(text: str, rules: JsonObject) -> bool:
    """Return whether a text matches format, pattern and length of a schema."""
    constraints = _constraints(rules)
    format_, pattern = constraints.get("format"), constraints.get("pattern")
    if format_ in ("uri", "url") and not _ADDRESS.match(text):
        return False
    if format_ == "email" and not is_mail(text):
        return False
    if format_ == "uuid" and len(text) != 36:
        return False
    if format_ == "date-time" and instant(text) is None:
        return False
    if isinstance(pattern, str) and not matches(pattern, text):
        return False
    minimum, maximum = constraints.get("minLength") or 0, constraints.get("maxLength")
    return bool(minimum <= len(text) and (maximum is None or len(text) <= maximum))


def _is_searched(value: str) -> bool:
    """Return whether a secret is too long to occur in a text by chance."""
    if value.isdigit() and len(value) < 8:
        return False
    return len(value) >= SHORTEST and not (value.isalpha() and len(value) < 12)


def _encodings(value: str) -> Iterable[str]:
    raw = value.encode()
    escaped = quote(value, safe="")
    both = (base64.b64encode(raw).decode(), base64.urlsafe_b64encode(raw).decode())
    percent = "".join(f"%{byte:02X}" for byte in raw)
    yield from dict.fromkeys(
        (
            value,
            escaped,
            quote(escaped, safe=""),
            quote(value),
            quote_plus(value),
            percent,
            json.dumps(value)[1:-1],
            json.dumps(json.dumps(value)[1:-1])[1:-1],
            html.escape(value),
            raw.hex(),
            *(quote(encoding, safe="") for encoding in both),
            *both,
            *(encoding.rstrip("=") for encoding in both),
        )
    )


def _decodings(text: str) -> Iterator[str]:
    padded = text.rstrip("=").replace("-", "+").replace("_", "/")
    for start in range(min(4, len(padded))):
        piece = padded[start:]
        piece = piece[: len(piece) - (len(piece) % 4 == 1)]
        try:
            yield base64.b64decode(piece + "=" * (-len(piece) % 4)).decode("latin-1")
        except (binascii.Error, ValueError):
            continue

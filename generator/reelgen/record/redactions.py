"""The secrets of a run and what stands in their place: the same for the same."""

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
"""What stands for every credential."""

_ISSUED = re.compile(
    rf"hidden-\d+|{KEY}|user(?:-\d+)?@example\.com|https://example\.com/hidden-\d+"
    r"|00000000-0000-4000-[89]000-\d{12}"
)
"""What an earlier recording put in the place of a secret."""

_ADDRESS = re.compile(r"https?://", re.I)
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")


class Redactions:
    """Redacted values with their placeholders."""

    def __init__(self) -> None:
        self._placeholders: dict[str, str] = {}
        self._fitted: dict[tuple[str, str], str] = {}
        self._counts: dict[str, int] = {}
        self._issued = {KEY}
        self._forms = MultiReplacer()
        self._values = MultiReplacer()
        self._personal: dict[tuple[str, str], int] = {}
        self.keys = Keys()

    def add_key(self, value: str) -> None:
        """Add a credential, for which `test-key` is the placeholder."""
        if value and value not in self._issued:
            self._remember(value, KEY)
            self.keys.add(value)

    def stand_in(self, value: str, rules: JsonObject) -> str:
        """Return what stands for a secret in a place with these rules of its schema."""
        if not value or value in self._issued or self.is_issued(value, rules):
            return value
        placeholder = self._placeholders.get(value)
        if placeholder is None:
            placeholder = self._made(value, rules)
            self._remember(value, placeholder)
        if fits(placeholder, rules):
            return placeholder
        key = (value, json.dumps(_bounds(rules), sort_keys=True, default=str))
        if key not in self._fitted:
            self._fitted[key] = self._made(value, rules)
            self._issued.add(self._fitted[key])
        return self._fitted[key]

    def personal(self, kind: personal_data.Kind, value: str, rules: JsonObject) -> str:
        """Return the placeholder of a personal number. It is not searched for elsewhere."""
        if personal_data.ISSUED.fullmatch(value):
            return value
        key = (kind, re.sub(r"[^0-9A-Za-z:.]", "", value))
        if key not in self._personal:
            self._counts[kind] = self._personal[key] = self._counts.get(kind, 0) + 1
        number = self._personal[key]
        placeholder = personal_data.stand_in(kind, number, value)
        if fits(placeholder, rules):
            return placeholder
        pattern = rules.get("pattern")
        drawn = matching_text(pattern, random.Random(number)) if isinstance(pattern, str) else None
        return drawn or _sized(placeholder, number, rules)

    def is_issued(self, value: str, rules: JsonObject) -> bool:
        """Return whether a value is a placeholder already."""
        return _ISSUED.fullmatch(value) is not None and fits(value, rules)

    def of(self, value: str) -> str | None:
        """Return what stands for a text that is a secret as a whole."""
        return self._placeholders.get(value)

    def replaced(self, text: str) -> str:
        """Return a text without the secrets in it, however they are encoded."""
        return (
            self._forms.replaced(_BASE64.sub(self._decoded, text)) if self._placeholders else text
        )

    def inside(self, text: str) -> bool:
        """Return whether a secret stands in a text."""
        return self.replaced(text) != text or next(self.keys.pieces(text), None) is not None

    def _remember(self, value: str, stand_in: str) -> None:
        self._placeholders[value] = stand_in
        self._issued.add(stand_in)
        if _is_searched(value):
            self._values.add(value, stand_in)
            for form in _forms(value):
                self._forms.add(form, stand_in)

    def _decoded(self, match: re.Match[str]) -> str:
        """Return a piece of Base64 that holds a secret is one."""
        text = match.group()
        if text in self._issued or (text.islower() and text.isalpha()):
            return text
        hides = any(self._values.inside(decoded) for decoded in _readings(text))
        return self.stand_in(text, {}) if hides else text

    def _made(self, value: str, rules: JsonObject) -> str:
        kind = _kind(value, rules)
        self._counts[kind] = number = self._counts.get(kind, 0) + 1
        placeholder = _worded(kind, number, value)
        pattern = rules.get("pattern")
        if isinstance(pattern, str) and not fits(placeholder, rules):
            least = int(rules.get("minLength") or 0)
            return matching_text(pattern, random.Random(number), least) or placeholder
        return _sized(placeholder, number, rules) if kind == "text" else placeholder


def is_mail(text: str) -> bool:
    """Return whether a text is one mail address."""
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


def _worded(kind: str, number: int, value: str) -> str:
    if kind == "email":
        return "user@example.com" if number == 1 else f"user-{number}@example.com"
    if kind == "address":
        return f"https://example.com/hidden-{number}"
    if kind == "uuid":
        return f"00000000-0000-4000-9000-{number:012d}"
    return (instant(value) or "") if kind == "instant" else f"hidden-{number}"


def _sized(text: str, number: int, rules: JsonObject) -> str:
    least, most = rules.get("minLength"), rules.get("maxLength")
    if isinstance(least, int):
        text = text.ljust(least, "x")
    if isinstance(most, int) and len(text) > most:
        text = str(number).rjust(most, "x")[-most:] if most else ""
    return text


def _bounds(rules: JsonObject) -> JsonObject:
    return {k: rules[k] for k in ("format", "pattern", "minLength", "maxLength") if k in rules}


def fits(text: str, rules: JsonObject) -> bool:
    """Return whether a text obeys format, pattern and length of a schema."""
    bounds = _bounds(rules)
    format_, pattern = bounds.get("format"), bounds.get("pattern")
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
    least, most = bounds.get("minLength") or 0, bounds.get("maxLength")
    return bool(least <= len(text) and (most is None or len(text) <= most))


def _is_searched(value: str) -> bool:
    """Return whether a secret is long enough to be told from a word that stands there by chance."""
    if value.isdigit() and len(value) < 8:
        return False
    return len(value) >= SHORTEST and not (value.isalpha() and len(value) < 12)


def _forms(value: str) -> Iterable[str]:
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
            *(quote(form, safe="") for form in both),
            *both,
            *(form.rstrip("=") for form in both),
        )
    )


def _readings(text: str) -> Iterator[str]:
    padded = text.rstrip("=").replace("-", "+").replace("_", "/")
    for start in range(min(4, len(padded))):
        piece = padded[start:]
        piece = piece[: len(piece) - (len(piece) % 4 == 1)]
        try:
            yield base64.b64decode(piece + "=" * (-len(piece) % 4)).decode("latin-1")
        except (binascii.Error, ValueError):
            continue

"""Redaction of text: the searches and their order."""
# ruff: noqa: RUF001 -- a character of another script

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from . import name_value_pairs, personal_data, redact_urls, vendor_keys
from .decoded_views import views
from .email_addresses import mails
from .find_assignments import assignments
from .find_markup_secrets import elements
from .find_sentence_secrets import sentences
from .random_strings import BLOB, TOKEN, is_model, is_random
from .redactions import KEY, Redactions
from .stable_ids import StableIds

Span: TypeAlias = tuple[int, int]

PEM = re.compile(
    r"-{4,5} ?BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}"
    r"(?:[^-\"'<>{}]|-(?!-{3})){0,20000}"
    r"(?:-{4,5} ?END (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5})?"
    r"|PuTTY-User-Key-File-\d:(?:(?!Private-MAC)[^\"'<>{}]){0,20000}(?:Private-MAC: ?\w{1,128})?"
)
"""Private keys, complete or truncated, with line breaks or the characters `\\n`."""

_HEADINGS = "CERTIFICATE|PUBLIC KEY|REQUEST|CRL|PARAMETERS|BLOCK|SIGNATURE"
_FILES = r"iVBORw0KGgo|/9j/4|R0lGOD|UklGR|PHN2Zy|AAAA[IGFHJ]G[ZY]0e|SUQz|T2dnU|GkXfo"

PUBLIC = re.compile(
    rf"-----BEGIN (?![^-]{{0,40}}PRIVATE)((?:[A-Z0-9]+ ){{0,3}}(?:{_HEADINGS}))-----"
    r"[A-Za-z0-9+/=\s\\:.,()]{1,20000}-----END \1-----"
    r"|(?<!\w)(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}) AAAA[A-Za-z0-9+/=]{16,4096}"
    r"|(?<!\w)(?:data:(?:image|audio|video|font)/[\w.+-]{1,40}(?:;[\w=-]{1,40})?;base64,)?"
    rf"(?:{_FILES})[A-Za-z0-9+/]{{8,6000}}={{0,2}}(?![A-Za-z0-9+/])"
)
"""Public text that looks random: certificates, public keys, small files in Base64."""

DEEPEST = 5
"""Maximum depth of URLs within parameters of URLs."""

_PERSONAL = re.compile(r"\d(?:\D{0,9}\d){3}|::|[@＠]|%40|[\[(]at[\])]|(?i: at [\w-]{2,63} dot )")
"""A necessary condition for personal data in a text."""

_PROSE = re.compile(r"[\s:={;/|\u3000-\u9fff]")
"""A necessary condition for a sentence or a URL in a part of a URL."""

_DECIMAL = re.compile(r"\d\.$")

_RUN = re.compile(r"[\w.+-]*")
_RUN_BEFORE = re.compile(r"[\w.+-]+\Z")

Replacement: TypeAlias = tuple[Callable[[str], Iterable[Span]], Callable[[str], str]]
"""A function that finds spans, and one that returns the placeholder of a span."""


class TextRedactor:
    """The redaction of the texts of one run."""

    def __init__(self, secrets: Redactions, ids: StableIds, hides: Callable[[str], bool]) -> None:
        self._secrets = secrets
        self._ids = ids
        self._hides = hides
        self._depth = 0
        self._credentials: tuple[Replacement, ...] = (
            (_spans_of(PEM), self._placeholder),
            (secrets.keys.pieces, lambda _: KEY),
            (secrets.keys.masked, lambda _: KEY),
            (_spans_of(vendor_keys.KEYS), self._placeholder),
        )
        self._named: Replacement = (self._values, self._placeholder)
        self._personal: dict[str, Replacement] = {"email": (mails, self._mail)}
        for kind, find in personal_data.FINDERS:
            self._personal[kind] = (find, functools.partial(self._number, kind))

    def redact(self, text: str, *, versions: bool = False) -> str:
        """Return a redacted text; with `versions`, dotted numbers are not IP addresses."""
        pieces: list[str] = []
        last = 0
        for public in PUBLIC.finditer(text):
            public_text = self._secrets.replaced(public.group())
            pieces += (self._redact(text[last : public.start()], versions), public_text)
            last = public.end()
        return "".join((*pieces, self._redact(text[last:], versions)))

    def plain(self, text: str, *, versions: bool = False) -> str:
        """Return a redacted part of a URL, which contains neither sentences nor URLs."""
        text = redact_urls.PORT.sub(redact_urls.LOCAL, text)
        if _PERSONAL.search(text):
            for find, replacement in self._numbers(versions):
                text = replaced(text, find(text), replacement)
        text = self._ids.replaced(text)
        text = BLOB.sub(self._random, text) if "/" in text else text
        return TOKEN.sub(self._random, text)

    def _redact(self, text: str, versions: bool) -> str:
        if not text:
            return text
        for find, replacement in self._credentials:
            text = replaced(text, find(text), replacement)
        text = self._secrets.replaced(text)
        pieces: list[str] = []
        last = 0
        for match in redact_urls.ADDRESS.finditer(text):
            address, tail = _without_tail(match.group())
            pieces += (self._prose(text[last : match.start()], versions), self._address(address))
            last = match.end() - len(tail)
        return "".join((*pieces, self._prose(text[last:], versions)))

    def _prose(self, text: str, versions: bool) -> str:
        """Return a redacted text between URLs, searched literally and decoded."""
        find, replacement = self._named
        text = replaced(text, find(text), replacement)
        for view, indexes in views(text):
            placeholders: dict[Span, str] = {}
            finders = (*self._credentials, self._named, *self._numbers(versions))
            for find, replacement in finders:
                for start, end in find(view):
                    placeholders.setdefault(
                        (indexes[start], indexes[end]), replacement(view[start:end])
                    )
            text = _joined(text, placeholders)
        return self.plain(text, versions=versions)

    def _values(self, text: str) -> Iterator[Span]:
        """Find the values that are secrets by the name before them."""
        yield from assignments(text, self._hides)
        yield from elements(text, self._hides)
        yield from sentences(text)
        yield from name_value_pairs.in_text(text, self._hides)

    def _numbers(self, versions: bool) -> Iterator[Replacement]:
        for kind, finder in self._personal.items():
            if not (versions and kind == "ipv4"):
                yield finder

    def _address(self, address: str) -> str:
        for secret in redact_urls.signatures(address):
            self._secrets.placeholder(secret, {})
        return redact_urls.unsigned(address, self._piece, self._hides)

    def _piece(self, text: str) -> str:
        """Return a redacted part of a URL; a parameter may contain a URL or a sentence."""
        if _PROSE.search(text) is None:
            return self.plain(text)
        if self._depth == DEEPEST:
            return "hidden"
        self._depth += 1
        try:
            return self.redact(text)
        finally:
            self._depth -= 1

    def _placeholder(self, value: str) -> str:
        return self._secrets.placeholder(value, {})

    def _number(self, kind: personal_data.Kind, value: str) -> str:
        return self._secrets.personal(kind, value, {})

    def _mail(self, address: str) -> str:
        placeholder = self._secrets.placeholder(address.replace("%40", "@"), {"format": "email"})
        return placeholder.replace("@", "%40") if "%40" in address else placeholder

    def _random(self, match: re.Match[str]) -> str:
        token = match.group()
        if token in self._ids.issued or not is_random(token):
            return token
        if token.isdigit() and _DECIMAL.search(
            match.string, max(0, match.start() - 2), match.start()
        ):
            return token
        if is_model(_around(match)):
            return token
        return self._ids.of(token)


def _around(match: re.Match[str]) -> str:
    """Return a match with up to 40 letters, digits, dots and dashes on each side."""
    start, end = match.span()
    before = _RUN_BEFORE.search(match.string, max(0, start - 40), start)
    behind = _RUN.match(match.string, end, end + 40)
    return "".join(
        (before.group() if before else "", match.group(), behind.group() if behind else "")
    )


def _spans_of(pattern: re.Pattern[str]) -> Callable[[str], Iterable[Span]]:
    return lambda text: (match.span() for match in pattern.finditer(text))


def replaced(text: str, spans: Iterable[Span], replacement: Callable[[str], str]) -> str:
    """Return a text with spans replaced; of overlapping spans, the first and longest."""
    ordered = [*spans]
    if not ordered:
        return text
    return _joined(text, {span: replacement(text[slice(*span)]) for span in _apart(ordered)})


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    last = 0
    for start, end in sorted({*spans}, key=lambda span: (span[0], -span[1])):
        if last <= start < end:
            yield start, end
            last = end


def _joined(text: str, placeholders: Mapping[Span, str]) -> str:
    pieces: list[str] = []
    last = 0
    for start, end in _apart(placeholders):
        pieces += (text[last:start], placeholders[start, end])
        last = end
    return "".join((*pieces, text[last:])) if pieces else text


def _without_tail(address: str) -> tuple[str, str]:
    """Return a URL and the punctuation of the sentence after it."""
    without_tail = address.rstrip(".,;:!?")
    while without_tail[-1:] in ")]}" and without_tail.count(without_tail[-1]) > without_tail.count(
        {")": "(", "]": "[", "}": "{"}[without_tail[-1]]
    ):
        without_tail = without_tail[:-1].rstrip(".,;:!?")
    return without_tail, address[len(without_tail) :]


def lines(text: str, text_of: Callable[[str], str], value_of: Callable[[Any], Any]) -> str:
    """Return a redacted text body: lines of events and JSON Lines as JSON, others as text."""
    redacted: list[str] = []
    plain: list[str] = []

    def flush() -> None:
        if plain:
            redacted.append(text_of("\n".join(plain)))
            plain.clear()

    for line in text.split("\n"):
        head, inner = _json_line(line)
        if inner is None:
            plain.append(line)
            continue
        flush()
        value = value_of(inner)
        redacted.append(line if value == inner else head + json.dumps(value, ensure_ascii=False))
    flush()
    return "\n".join(redacted)


def _json_line(line: str) -> tuple[str, object]:
    """Return the prefix and JSON value of a line; `"", None` if it is not JSON."""
    head = re.match(r"(?:data|id): ?|", line)
    start = head.end() if head else 0
    if line[start : start + 1] in ("{", "["):
        try:
            return line[:start], json.loads(line[start:])
        except (ValueError, RecursionError):
            pass
    return "", None

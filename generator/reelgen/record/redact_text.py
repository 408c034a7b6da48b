"""A text without secrets: what is looked for in it, in which order."""
# ruff: noqa: RUF001 -- a sign of another script

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
"""Private keys, whole or cut off, in lines or with `\\n` written out."""

_HEADINGS = "CERTIFICATE|PUBLIC KEY|REQUEST|CRL|PARAMETERS|BLOCK|SIGNATURE"
_FILES = r"iVBORw0KGgo|/9j/4|R0lGOD|UklGR|PHN2Zy|AAAA[IGFHJ]G[ZY]0e|SUQz|T2dnU|GkXfo"

PUBLIC = re.compile(
    rf"-----BEGIN (?![^-]{{0,40}}PRIVATE)((?:[A-Z0-9]+ ){{0,3}}(?:{_HEADINGS}))-----"
    r"[A-Za-z0-9+/=\s\\:.,()]{1,20000}-----END \1-----"
    r"|(?<!\w)(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}) AAAA[A-Za-z0-9+/=]{16,4096}"
    r"|(?<!\w)(?:data:(?:image|audio|video|font)/[\w.+-]{1,40}(?:;[\w=-]{1,40})?;base64,)?"
    rf"(?:{_FILES})[A-Za-z0-9+/]{{8,6000}}={{0,2}}(?![A-Za-z0-9+/])"
)
"""What is public although it looks drawn: certificates, public keys, small files in Base64."""


DEEPEST = 5
"""How many addresses are looked at within each other."""

_PERSONAL = re.compile(r"\d(?:\D{0,9}\d){3}|::|[@＠]|%40|[\[(]at[\])]|(?i: at [\w-]{2,63} dot )")
"""Without this there is no mail address and no number."""

_PROSE = re.compile(r"[\s:={;/|\u3000-\u9fff]")
"""Without this a part of an address is no text of its own."""

_DECIMAL = re.compile(r"\d\.$")

_RUN = re.compile(r"[\w.+-]*")
_RUN_BEFORE = re.compile(r"[\w.+-]+\Z")

Replacement: TypeAlias = tuple[Callable[[str], Iterable[Span]], Callable[[str], str]]
"""Where something is, and what stands for it."""


class TextRedactor:
    """Scrubs texts of one run."""

    def __init__(self, secrets: Redactions, ids: StableIds, hides: Callable[[str], bool]) -> None:
        self._secrets = secrets
        self._ids = ids
        self._hides = hides
        self._depth = 0
        self._credentials: tuple[Replacement, ...] = (
            (_spans_of(PEM), self._stand_in),
            (secrets.keys.pieces, lambda _: KEY),
            (secrets.keys.masked, lambda _: KEY),
            (_spans_of(vendor_keys.KEYS), self._stand_in),
        )
        self._named: Replacement = (self._values, self._stand_in)
        self._personal: dict[str, Replacement] = {"email": (mails, self._mail)}
        for kind, find in personal_data.FINDERS:
            self._personal[kind] = (find, functools.partial(self._number, kind))

    def scrub(self, text: str, *, versions: bool = False) -> str:
        """Return a text, with what stands in it; `versions`: numbers with dots are no addresses."""
        pieces: list[str] = []
        last = 0
        for public in PUBLIC.finditer(text):
            kept = self._secrets.replaced(public.group())
            pieces += (self._scrub(text[last : public.start()], versions), kept)
            last = public.end()
        return "".join((*pieces, self._scrub(text[last:], versions)))

    def plain(self, text: str, *, versions: bool = False) -> str:
        """Return a text without sentences and addresses: a part of an address."""
        text = redact_urls.PORT.sub(redact_urls.LOCAL, text)
        if _PERSONAL.search(text):
            for find, replacement in self._numbers(versions):
                text = replaced(text, find(text), replacement)
        text = self._ids.replaced(text)
        text = BLOB.sub(self._drawn, text) if "/" in text else text
        return TOKEN.sub(self._drawn, text)

    def _scrub(self, text: str, versions: bool) -> str:
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
        """Return a text between addresses, as it is written and as it reads once it is decoded."""
        find, replacement = self._named
        text = replaced(text, find(text), replacement)
        for view, indexes in views(text):
            stand_ins: dict[Span, str] = {}
            finders = (*self._credentials, self._named, *self._numbers(versions))
            for find, replacement in finders:
                for start, end in find(view):
                    stand_ins.setdefault(
                        (indexes[start], indexes[end]), replacement(view[start:end])
                    )
            text = _joined(text, stand_ins)
        return self.plain(text, versions=versions)

    def _values(self, text: str) -> Iterator[Span]:
        """Find what the words before it call a secret."""
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
            self._secrets.stand_in(secret, {})
        return redact_urls.unsigned(address, self._piece, self._hides)

    def _piece(self, text: str) -> str:
        """Return a part of an address; a parameter may hold an address, or a sentence."""
        if _PROSE.search(text) is None:
            return self.plain(text)
        if self._depth == DEEPEST:
            return "hidden"
        self._depth += 1
        try:
            return self.scrub(text)
        finally:
            self._depth -= 1

    def _stand_in(self, value: str) -> str:
        return self._secrets.stand_in(value, {})

    def _number(self, kind: personal_data.Kind, value: str) -> str:
        return self._secrets.personal(kind, value, {})

    def _mail(self, address: str) -> str:
        placeholder = self._secrets.stand_in(address.replace("%40", "@"), {"format": "email"})
        return placeholder.replace("@", "%40") if "%40" in address else placeholder

    def _drawn(self, match: re.Match[str]) -> str:
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
    """Return a match with the letters, digits, dots and dashes around it, at most 40 each side."""
    start, end = match.span()
    before = _RUN_BEFORE.search(match.string, max(0, start - 40), start)
    behind = _RUN.match(match.string, end, end + 40)
    return "".join(
        (before.group() if before else "", match.group(), behind.group() if behind else "")
    )


def _spans_of(pattern: re.Pattern[str]) -> Callable[[str], Iterable[Span]]:
    return lambda text: (match.span() for match in pattern.finditer(text))


def replaced(text: str, spans: Iterable[Span], replacement: Callable[[str], str]) -> str:
    """Return a text with spans replaced; of two that overlap, the first and longer."""
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


def _joined(text: str, stand_ins: Mapping[Span, str]) -> str:
    pieces: list[str] = []
    last = 0
    for start, end in _apart(stand_ins):
        pieces += (text[last:start], stand_ins[start, end])
        last = end
    return "".join((*pieces, text[last:])) if pieces else text


def _without_tail(address: str) -> tuple[str, str]:
    """Return an address, and the punctuation of the sentence behind it."""
    bare = address.rstrip(".,;:!?")
    while bare[-1:] in ")]}" and bare.count(bare[-1]) > bare.count(
        {")": "(", "]": "[", "}": "{"}[bare[-1]]
    ):
        bare = bare[:-1].rstrip(".,;:!?")
    return bare, address[len(bare) :]


def lines(text: str, text_of: Callable[[str], str], value_of: Callable[[Any], Any]) -> str:
    """Return a body of text redacted: events and JSON Lines hold JSON, everything else is text."""
    scrubbed: list[str] = []
    plain: list[str] = []

    def flush() -> None:
        if plain:
            scrubbed.append(text_of("\n".join(plain)))
            plain.clear()

    for line in text.split("\n"):
        head, inner = _json_line(line)
        if inner is None:
            plain.append(line)
            continue
        flush()
        value = value_of(inner)
        scrubbed.append(line if value == inner else head + json.dumps(value, ensure_ascii=False))
    flush()
    return "\n".join(scrubbed)


def _json_line(line: str) -> tuple[str, object]:
    """Return what stands before the JSON of a line, and the JSON; None where it holds none."""
    head = re.match(r"(?:data|id): ?|", line)
    start = head.end() if head else 0
    if line[start : start + 1] in ("{", "["):
        try:
            return line[:start], json.loads(line[start:])
        except (ValueError, RecursionError):
            pass
    return "", None

"""Secrets after their name: assignments, options, headers, cookies, logins."""
# ruff: noqa: RUF001 -- characters of several scripts

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from .secret_names import NUMBERS, WEAK, plain
from .secret_phrases import ORDINARY, SCHEMES
from .secret_values import VALUE, Value, continues, looks_random, looks_secret, value_at

Span: TypeAlias = tuple[int, int]
Hides: TypeAlias = Callable[[str], bool]

ASSIGNED = re.compile(
    r"(?<![\w.-])(?P<name>\w[\w.-]{0,63})(?P<quoted>\\{0,3}[\"'`\]]{1,2}|&quot;|&#34;|%22)?"
    r"(?P<space>\s{0,8})(?P<sign>=>|:=|[:=：＝→|]|%3[AaDd]|->|\t|(?<=\s)(?:to|is)(?=\s))\s{0,8}"
)
"""A name and what assigns a value to it: `api_key: …`, `"apiKey": …`, `api_key%3D…`, `| … |`."""

OPTION = re.compile(r"(?<![\w-])--?(?P<name>[A-Za-z][\w-]{1,40})[ =]{1,2}(?=[^\s-])")
LOGIN = re.compile(
    r"(?<![\w-])(?:-u|--user|--proxy-user) {0,2}[=\"']?[^\s:\"'@/]{1,64}:([^\s\"'@]{2,128})"
)
PASSWORD = re.compile(
    r"(?i)\b(?:mysql\w{0,8}|mariadb|sshpass|(?:docker|podman) login|htpasswd|redis-cli|smbclient)\b"
    r"[^\n|;]{0,80}?\s-[pa][ =]?[\"']?([^\s\"'-][^\s\"']{2,128})"
)
"""Command-line tools with an option for a password."""

LOGGED_IN = re.compile(
    r"(?i)\b(?:log-?in|credentials?|creds|account)\s{0,2}[:=]\s{0,2}[^\s/:,|]{1,64}"
    r"\s{0,2}[/|:,]\s{0,2}([^\s,;\"']{3,128})"
)
USERINFO = re.compile(
    r"(?<![\w:/.+-])[\w.+-]{1,64}:(?!user(?:-\d+)?@example\.com)([^\s:@/\"'<>]{3,128})@(?=[\w\[])"
)
CARRIED = re.compile(
    r"(?i)(?P<before>authorization[\"']?\s{0,4}[:=]\s{0,4}[\"']?)?"
    r"\b(?P<scheme>bearer|basic|token|apikey|key)(?:\s{1,4}|%20|\+)"
    r"(?P<value>[\w.~+/=|:-]{4,4096})"
)
COOKIES = re.compile(
    r"(?i)(?<![\w-])(?:set-)?cookie[\"']?\s{0,3}[:=]\s{0,3}[\"']?([^\n\"'<>]{3,4096})"
)
_COOKIE = re.compile(r"([\w.-]{1,64})=([^\s;\"']{4,4096})")
_ATTRIBUTES = ("path", "domain", "expires", "maxage", "samesite")


def assignments(text: str, hides: Hides) -> Iterator[Span]:
    """Find the values that are assigned to names of secrets."""
    yield from _assigned(text, hides)
    yield from _options(text, hides)
    yield from _carried(text)
    for pattern in (LOGIN, USERINFO, PASSWORD):
        yield from (match.span(1) for match in pattern.finditer(text))
    yield from (m.span(1) for m in LOGGED_IN.finditer(text) if looks_secret(m[1]))
    for line in COOKIES.finditer(text):
        for pair in _COOKIE.finditer(text, line.start(1), line.end(1)):
            if plain(pair[1]) not in _ATTRIBUTES:
                yield pair.span(2)


def _assigned(text: str, hides: Hides) -> Iterator[Span]:
    last = 0
    for match in ASSIGNED.finditer(text):
        name = match["name"]
        if match.start() < last:
            continue  # within a value
        if match["sign"] in ("to", "is") and plain(name) == name:
            continue  # a sentence
        if not (hides(name) or hides(name.rpartition(".")[2])):
            continue
        value = value_at(text, match.end())
        if value is None:
            continue
        code = bool(match["quoted"]) or match["sign"] in ("=", "%3D", "%3d", ":=", "=>")
        tight = code and (value.quoted or match.end() == match.end("sign"))
        if _is_sure(text[value.start : value.end], plain(name), tight=tight) and not continues(
            text, value, name, code=code
        ):
            last = value.end
            yield _credential(text, value)


def _is_sure(piece: str, name: str, *, tight: bool) -> bool:
    """Return whether a value of this name is a secret, not a word of prose or a count."""
    if name in WEAK and not tight and not looks_secret(piece):
        return False
    if piece.isdigit() and len(piece) < 8:
        return name in NUMBERS or name.endswith("password")
    return True


def _options(text: str, hides: Hides) -> Iterator[Span]:
    for match in OPTION.finditer(text):
        value = value_at(text, match.end()) if hides(match["name"]) else None
        if value is not None and not continues(text, value, match["name"], code=True):
            yield value.start, value.end


def _carried(text: str) -> Iterator[Span]:
    """Yield credentials after the name of their scheme, such as `Bearer …`."""
    for match in CARRIED.finditer(text):
        piece, scheme = match["value"].rstrip(".:"), match["scheme"].lower()
        is_certain = match["before"] is not None and piece.casefold() not in ORDINARY
        if scheme == "bearer":
            is_certain = is_certain or (looks_secret(piece) and len(piece) >= 8)
        elif scheme == "basic":
            is_certain = is_certain or (looks_random(piece) and len(piece) >= 8)
        if is_certain:
            yield match.start("value"), match.start("value") + len(piece)


def _credential(text: str, value: Value) -> Span:
    """Return the span of a value, or of the credential after a scheme: `Token …`."""
    if not value.quoted and text[value.start : value.end].casefold() in SCHEMES:
        more = VALUE.match(text, value.end + 1)
        if more is not None:
            return more.span()
    return value.start, value.end

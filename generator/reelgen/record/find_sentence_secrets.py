"""Secrets in sentences: `the password is …`, `use token … to log in`, `… is the password`."""
# ruff: noqa: RUF001 -- characters of several scripts

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from . import languages
from .secret_phrases import AMBIGUOUS, CALLED, FUNCTION, ORDINARY
from .secret_values import Value, continues, is_unspaced, looks_random, looks_secret, value_at

Span: TypeAlias = tuple[int, int]

_IS = (
    r"(?:is|was|has been|have been|will be) (?:now )?(?:set|reset|changed|updated) to|changed to"
    rf"|set to|is now|will be|is|are|was|equals|reads|became|{languages.IS}|是"
)
_LOOSE = (
    r"\sto\s|\sprovided:\s|['’]s\s|\s{1,2}[-–—]\s{1,2}"
    r"|\s(?:has been|have been|was|is)\s(?!as follows|the following)\w{2,12}(?:\s\w{2,12})?:\s"
)
"""Connectors that ordinary words may follow, too."""

_SIGN = r"=>|:=|[:=：＝→|]|->"

_LETTER = r"[0-9A-Za-z_À-ԯ]"
"""Letters of scripts with spaces between words, unlike Chinese and Japanese."""

BEHIND = re.compile(
    rf"(?i)(?<!{_LETTER})(?=\w)(?:(?P<strong>{CALLED})|(?P<weak>{'|'.join(AMBIGUOUS)}))(?!{_LETTER})"
    r"(?:\s{0,2}\([^()\n]{0,40}\)|\s{0,2}#\d{1,3})?"
    rf"(?:\s(?:for|of|to|on|in|from|{languages.FOR})\s[^\n:=.,;!?]{{1,40}}?"
    rf"(?=\s(?:is|was|are|will|{languages.IS_AHEAD})\s|\s?[:=]))?"
    rf"(?:(?P<loose>{_LOOSE})|(?P<sign>[*_]{{0,3}}\s{{0,4}}(?:{_SIGN})[*_]{{0,3}}\s{{0,8}}"
    rf"|\s{{1,4}}(?:{_IS})(?:\s{{1,2}}(?:{languages.NOW}))?(?:\s{{1,2}}(?:{languages.FOLLOWS})(?=\s?:))?"
    r"(?:\s?:)?\s{1,4}|\s{0,2}[是为為は는은](?:\s?[:：])?\s{0,2}|\s{1,4}))"
    r"(?:[*_]{1,3}|<\w{1,10}>|\\)?"
)
"""A name of a secret, its purpose, and what connects it to the value: `the key for X is `."""

AHEAD = re.compile(
    r"(?i)(?P<open>[\"'`“„«‘]?)(?<![^\s(\[<>,;:\"'`“„«‘])(?P<value>[^\s\"'`“”„«»<>,;]{3,128})"
    r"[\"'`”“»’]?\s(?P<verb>is|ist|est|es|è|é|as|als|comme|como|come)\s"
    rf"(?:(?:my|the|your|our|his|her|their|a|{languages.ARTICLES})\s)?(?:\w{{1,12}}\s)?"
    rf"(?:{CALLED})(?!\w)"
)
"""A value before its name: `… is the password`, `… as the API key`."""

BESIDE = re.compile(
    rf"(?i)(?<!{_LETTER})(?=\w)(?:{CALLED}|{'|'.join(AMBIGUOUS)})(?:,\s|\s?\()"
    r"(?P<value>[^\s,()\"'<>]{8,128})[,)]"
)
"""A value in apposition: `the token, …, lasts an hour`, `token (…)`."""

_USES = re.compile(
    r"(?i)\b(?:use|using|with|enter|paste|provide|send|try|via|by|supply|type|present|add|copy|gave"
    r"|got|sent|used|temporary|new|" + languages.USES + r")"
    r"\s(?:(?:the|this|your|my|our|a|his|her|" + languages.ARTICLES + r")\s)?(?:\w{1,12}\s)?$"
)
_LOGIN = re.compile(
    r"(?i)\b(?:user|username|login|account):?\s\S{1,64}\s?(?:and|,|/|;)\s?(?:the\s)?$"
)
_UNLOCKS = re.compile(
    r"(?i)[\"'`”]?\s(?:to|for|and)\s(?:log|sign|authenti|unlock|access|connect|get in|join)"
)
_PHRASE = re.compile(r"[a-zà-ÿ]{2,16}(?:[ ,]{1,2}(?:\d{1,2}[.)] )?[a-zà-ÿ]{2,16}){3,23}(?!\w)")


def sentences(text: str) -> Iterator[Span]:
    """Find the values that a sentence calls secrets."""
    last = 0
    for match in BEHIND.finditer(text):
        if match.start() < last:
            continue  # within a value
        phrase = _passphrase(text, match)
        value = value_at(text, match.end())
        if value is not None and is_unspaced(text, value):
            last = value.end  # a sentence in a script without spaces
            continue
        if phrase is not None:
            yield phrase
        elif (
            value is not None
            and _is_sure(text, match, value)
            and not continues(text, value, match.group().split()[0])
        ):
            last = value.end
            yield value.start, value.end
    for match in BESIDE.finditer(text):
        if looks_random(match["value"]):
            yield match.span("value")
    for match in AHEAD.finditer(text):
        value = Value(*match.span("value"), bool(match["open"]))
        if _is_called(match) and not continues(text, value, "password"):
            yield value.start, value.end


def _passphrase(text: str, match: re.Match[str]) -> Span | None:
    """Return the span of a passphrase: four or more words without a function word."""
    if not match["strong"] or not _is_connected(match):
        return None
    phrase = _PHRASE.match(text, match.end())
    if phrase is None or not FUNCTION.isdisjoint(re.findall(r"\w+", phrase.group())):
        return None
    return phrase.span()


def _is_connected(match: re.Match[str]) -> bool:
    """Return whether a verb or a sign connects a name with its value, not only a space."""
    return match["loose"] is None and bool(match["sign"].strip(" \n\t*_"))


def _is_sure(text: str, match: re.Match[str], value: Value) -> bool:
    """Return whether a value is a secret, by its characters and the words around it."""
    piece = text[value.start : value.end]
    connected = _is_connected(match)
    before = text[max(0, match.start() - 40) : match.start()]
    if match["strong"] and (connected or _LOGIN.search(before)):
        return True
    weak = (match["weak"] or "").lower()
    if weak == "pin" and connected and piece.isdigit():
        return 3 <= len(piece) <= 12
    if not looks_secret(piece):
        return bool(match["strong"]) and value.quoted
    if match["strong"] or _USES.search(before) or _UNLOCKS.match(text, value.end):
        return True
    return (connected and weak not in ("key", "login", *languages.KEYS)) or looks_random(piece)


def _is_called(match: re.Match[str]) -> bool:
    """Return whether the value before `is the password` may be the password."""
    piece = match["value"]
    if looks_secret(piece) or match["open"]:
        return True
    return (
        match["verb"].lower() == "is"
        and piece.islower()
        and len(piece) > 4
        and piece not in ORDINARY
    )

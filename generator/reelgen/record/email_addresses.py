"""Detection of email addresses in any script."""
# ruff: noqa: RUF001 -- a character of another script

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]

_AT = re.compile(r"@|%40|＠|\s?[\[(]at[\])]\s?")
_DOMAIN = re.compile(
    r"(?:[^\W_](?:[\w\u0300-\u1fff-]{0,62})[.\u3002])+"
    r"(?:xn--[\w-]{2,59}|[^\W\d_][^\W\d_\u0300-\u1fff]{1,23}|[^\W\d_\x00-\u02ff][^\W\d_\x00-\u02ff\u0300-\u1fff]{0,2}[\u0300-\u1fff\w]{1,20})(?!\w)"
    r"|\[(?:IPv6:)?[0-9A-Fa-f.:]{3,45}\]"
)
_QUOTED = re.compile(r"\"[^\"\n@]{1,62}\"$|%22[^\"\n@]{1,62}%22$")
_SPELLED = re.compile(
    r"(?<![\w.+-])[\w.+-]{2,64}\s[\[(]?(?:at|AT)[\])]?\s[\w-]{2,63}(?:\s[\[(]?(?:dot|DOT)[\])]?\s[\w-]{2,24}){1,3}"
)
"""An address in words: `jane at example dot org`."""

SIGNS = ".!#$&'*+/=?^_`{|}~-%"
_IMAGES = re.compile(r"\d+x?\.(?:png|jpe?g|gif|webp|svg|avif|mp4|webm|mov|mp3|wav|js|css)", re.I)
"""The end of a file name such as `logo@2x.png`, which is not an address."""

_HEADS = ("mailto:", "%3A", "%3a", "%3D", "%3d", "%20", "%22", "%3C", "%3c", *"=&?/'`{}|")
"""Prefixes of a local part that do not belong to it."""


def mails(text: str) -> Iterator[Span]:
    """Find email addresses in any script, also with `%40` or `(at)` instead of `@`."""
    end = 0
    for sign in _AT.finditer(text):
        domain = _DOMAIN.match(text, sign.end(), sign.end() + 255)
        if domain is None or _IMAGES.fullmatch(domain.group()):
            continue
        name = _name(text[max(end, sign.start() - 64) : sign.start()])
        if name and name != "git":  # `git@github.com:…` is a repository
            end = domain.end()
            yield sign.start() - len(name), end
    yield from (match.span() for match in _SPELLED.finditer(text))


def _name(before: str) -> str:
    """Return the local part at the end of a text: quoted, or all characters it may have."""
    quoted = _QUOTED.search(before)
    if quoted is not None:
        return quoted.group()
    count = 0
    for char in reversed(before):
        if not (char.isalnum() or char in SIGNS or 0x300 <= ord(char) <= 0x1FFF):
            break
        count += 1
    name = before[len(before) - count :]
    for head in _HEADS:
        name = name.rpartition(head)[2]
    return name.lstrip(".!#$*+^~-%")

"""Detection of personal data: card, account and telephone numbers, IP addresses."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

from .secret_names import NETWORKS, PHONES, VERSIONS, words_of

Kind: TypeAlias = Literal["email", "card", "iban", "phone", "ipv4", "ipv6"]
Span: TypeAlias = tuple[int, int]

ISSUERS: tuple[tuple[str, tuple[int, ...]], ...] = (
    (r"4", (13, 16, 19)),
    (r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720", (16,)),
    (r"3[47]", (15,)),
    (r"30[0-5]|36|38|39", (14, 16)),
    (r"6011|64[4-9]|65|62|81", (16, 17, 18, 19)),
    (r"352[89]|35[3-8]", (16, 17, 18, 19)),
    (r"50|5[6-8]|6[0-9]", (13, 14, 15, 16, 17, 18, 19)),
    (r"220[0-4]|9792|60|65|81|82|508", (16,)),
)
"""Prefixes and numbers of digits of card numbers: Visa, Mastercard, American Express, Diners,
Discover and UnionPay, JCB, Maestro, and issuers of single countries."""

CARD = re.compile(r"(?<![\w.+-])\d(?:[ \u00a0.-]?\d){12,18}(?!\w|[.-]\d)")
IBAN = re.compile(
    r"(?<!\w)[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]{4}){2,7}(?:[ \u00a0-]?[A-Z0-9]{1,3})?(?!\w)"
)
IPV4 = re.compile(r"(?<![\w.+])(?<!\w/)(?<![A-Za-z]-)(?:\d{1,3}\.){3}\d{1,3}(?!\w|-[A-Za-z]|\.\d)")
IPV6 = re.compile(
    r"(?<![\w:.])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}"
    r"(?:(?<=:)(?:\d{1,3}\.){3}\d{1,3})?(?![\w:]|\.\d)"
)
PHONE = re.compile(
    r"(?<![\w+/.#-])(?:"
    r"(?:\+\(?|\(\+|\(?00 ?)[1-9](?:[ \u00a0()./-]{0,3}\d){6,14}"
    r"|\([2-9]\d\d\) ?[2-9]\d\d[ .-]?\d{4}|(?:1[ .-])?[2-9]\d\d([.-])[2-9]\d\d\1\d{4}"
    r"|(?!\d\d0 \d\d0 )[2-9]\d\d [2-9]\d\d \d{4}|\(0\d{1,4}\) ?\d(?:[ -]?\d){4,8}"
    r")(?!\w|[.,-]\d)"
)
"""Numbers with a country code, North American groups, or an area code in parentheses."""
CALLED = re.compile(
    r"(?i)\b(?:tele(?:ph|f)on\w{0,8}|\w{0,5}nummer|phone|fon|tel|mobile?|handy|fax|hotline|whatsapp|wa\.me"
    r"|(?:call|text|ring|dial|reach)(?: me| us| her| him| them)?|sms)"
    r"(?: ?(?:number|no\.?|nr\.?))?(?: ?(?:is|at|on|to|under))?[\s:.=/]{0,3}"
    r"(?!\d{4}-\d\d-\d\d)(\+?[\d(](?:[ \u00a0()./-]{0,2}\d){6,14})(?!\w|[.,-]\d)"
)
"""Numbers after a word such as `phone` or `call me at`."""
_VERSIONED = re.compile(
    r"(?i)(?:\bv|ver(?:sion)?\.?|release|build|firmware|macos|android|ios|windows|chrome|ffmpeg|oid|lib\w{2,12}"
    r"|agent|driver|sdk|update|patch|section|chapter|figure|table|clause|kapitel)s?[\s:=#(\"']{0,3}$"
)
"""Words before dotted numbers that are versions or sections, not addresses."""
_NETWORKED = re.compile(
    r"(?i)\b(?:ip|ipv4|addr(?:ess)?|host|from|client|server|dns|at|ping|via|peer|gateway|subnet|to)"
    r"(?: (?:is|was|of))?[\s:=\[(\"']{0,3}$"
)


def cards(text: str) -> Iterator[Span]:
    """Find card numbers by issuer, check digit and separators."""
    for match in CARD.finditer(text):
        ends = _ends(match.group())
        end = next((end for end in ends if is_card(match.group()[:end])), None)
        if end is not None:
            yield match.start(), match.start() + end


def is_card(text: str) -> bool:
    """Return whether digits with separators are a card number."""
    digits = re.sub(r"\D", "", text)
    if len({*re.sub(r"\d", "", text)}) > 1 or len({*digits}) == 1:
        return False
    if not any(len(digits) in sizes and re.match(start, digits) for start, sizes in ISSUERS):
        return False
    total = 0
    for index, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (1 + index % 2)
        total += doubled - 9 * (doubled > 9)
    return total % 10 == 0


def ibans(text: str) -> Iterator[Span]:
    """Find account numbers (IBAN) by their check digits."""
    for match in IBAN.finditer(text):
        for end in _ends(match.group()):
            plain = re.sub(r"[^A-Z0-9]", "", match.group()[:end])
            if 15 <= len(plain) <= 34 and _remainder(plain) == 1:
                yield match.start(), match.start() + end
                break


def _remainder(plain: str) -> int:
    return int("".join(str(int(c, 36)) for c in plain[4:] + plain[:4])) % 97


def _ends(text: str) -> list[int]:
    """Return the possible ends of a number: the whole text, then before each group of digits."""
    return [len(text), *(m.start() for m in reversed([*re.finditer(r"[^A-Za-z0-9]", text)]))]


_COUNTED = re.compile(
    r"(?i)\b(?:frames?|pages?|lines?|rows|bytes|samples|shots?|items|ticks|range|seiten?|zeilen?|bilder"
    r"|isbn|issn|iso|iec|smpte|din|rfc|ieee|part|serial)[ :=#(\[]{0,3}\Z"
)
"""Words before numbers that count or label something."""


def _is_range(text: str) -> bool:
    """Return whether numbers are zero-padded to the same length: `001200-004850`."""
    groups = re.findall(r"\d+", text)
    return len(groups) > 1 and {(group[0], len(group)) for group in groups} == {
        ("0", len(groups[0]))
    }


def phones(text: str) -> Iterator[Span]:
    """Find telephone numbers, but not timestamps, sizes or numbers without groups."""
    for match in PHONE.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        before = text[max(0, match.start() - 24) : match.start()]
        if _is_range(match.group()) or ("+" not in match.group() and _COUNTED.search(before)):
            continue
        if 8 <= len(digits) <= 17 and not (match.group()[:2] == "00" and match.group().isdigit()):
            opened = match.group().startswith("(") and ")" not in match.group()
            yield match.start() + opened, match.end()
    for match in CALLED.finditer(text):
        number = match.group(1)
        if (
            not re.fullmatch(r"1\d{9}|1\d{12}", number)
            and 7 <= len(re.sub(r"\D", "", number)) <= 15
        ):
            yield match.span(1)


def ipv4s(text: str, *, named: bool = False) -> Iterator[Span]:
    """Find IPv4 addresses, but not versions or loopback addresses.

    Four single digits are an address only if `named` is true or a word such as `host` precedes.
    """
    for match in IPV4.finditer(text):
        before = text[max(0, match.start() - 24) : match.start()]
        octets = [*map(int, match.group().split("."))]
        if max(octets) > 255 or octets[0] in (0, 127, 255):
            continue
        called = named or _NETWORKED.search(before) is not None
        if _VERSIONED.search(before) or (max(octets) < 10 and not called):
            continue
        if octets[1:] == [0, 0, 0] and not called:  # the version of a browser: `126.0.0.0`
            continue
        yield match.span()


def ipv6s(text: str) -> Iterator[Span]:
    """Find IPv6 addresses, but not times of day, `a::b` or the loopback address."""
    for match in IPV6.finditer(text):
        piece = match.group()
        try:
            address = ipaddress.IPv6Address(piece)
        except ValueError:
            continue
        is_short = len(piece) <= 6 and piece.count(":") <= 2
        if any(c.isdigit() for c in piece) and not is_short and not address.is_loopback:
            yield match.span()


FINDERS: tuple[tuple[Kind, Callable[[str], Iterator[Span]]], ...] = (
    ("iban", ibans),
    ("card", cards),
    ("phone", phones),
    ("ipv4", ipv4s),
    ("ipv6", ipv6s),
)
"""The finders in order: an account number is not searched for telephone numbers."""


def kind_of(value: str) -> Kind | None:
    """Return the kind of personal data that a whole value is; None if it is not any."""
    whole_value = [(0, len(value))]
    return next((kind for kind, find in FINDERS if [*find(value)] == whole_value), None)


def by_name(name: str, value: str) -> Kind | None:
    """Return the kind of personal data of a value by the name of its field, or None."""
    last = words_of(name)[-1:]
    digits = re.sub(r"\D", "", value)
    if PHONES.search("".join(words_of(name))) and re.fullmatch(r"[+()\d ./x-]{6,25}", value):
        return "phone" if 6 <= len(digits) <= 15 else None
    if last and last[0] in NETWORKS:
        spans = [*ipv4s(value, named=True)]
        return "ipv4" if spans == [(0, len(value))] else None
    return None


def is_version(name: str) -> bool:
    """Return whether dotted numbers in a field of this name are versions."""
    return words_of(name)[-1:] != [] and words_of(name)[-1] in VERSIONS


def placeholder(kind: Kind, number: int, value: str) -> str:
    """Return the placeholder of a value, which no finder detects again."""
    if kind == "ipv4":
        return f"198.18.{number // 256}.{number % 256}"
    if kind == "ipv6":
        return f"2001:2::{number:x}"
    if kind == "phone":
        return f"+9990000{number:04d}"
    if kind == "email":
        return "user@example.com" if number == 1 else f"user-{number}@example.com"
    alphanumeric = re.sub(r"[^A-Za-z0-9]", "", value)
    if kind == "iban":
        digits = iter("ZZ00" + str(number).zfill(len(alphanumeric) - 4))
    else:
        digits = iter("9" + str(number).zfill(len(alphanumeric) - 1))
    return "".join(next(digits) if c.isalnum() else c for c in value)


ISSUED = re.compile(r"198\.18\.\d+\.\d+|2001:2::[0-9a-f]+|\+9990000\d{4,}|ZZ00[0-9 -]+|90[0-9 .-]+")
"""Pattern of the placeholders."""

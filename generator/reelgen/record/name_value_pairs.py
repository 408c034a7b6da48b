"""Secrets in name-value pairs: `{"name": "token", "value": …}`, `["token", …]`, tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from ..json_types import JsonObject, is_array
from . import languages
from .secret_names import plain
from .secret_values import looks_secret

NAMES = frozenset(
    (
        *(
            "0",
            "name",
            "key",
            "k",
            "n",
            "field",
            "fieldname",
            "header",
            "headername",
            "param",
            "id",
        ),
        *("parameter", "label", "attribute", "attr", "property", "prop", "variable", "var", "env"),
        *("setting", "option", "title", "type", "kind", "what", "nm", "keyname", "envname", "left"),
        *("column", "slug", "code", "identifier", "term", "item", "displayname", "question", "lhs"),
        *map(plain, languages.NAMES),
    )
)
"""Normalized names of fields that hold the name of a pair."""

VALUES = frozenset(
    (
        *(
            "1",
            "value",
            "val",
            "v",
            "content",
            "contents",
            "data",
            "text",
            "string",
            "default",
            "raw",
        ),
        *("current", "body", "values", "vals", "right", "plain", "plaintext", "answer", "payload"),
        *("stringvalue", "defaultvalue", "valuestring", "secretstring", "setting", "is", "to"),
        *(
            "arg",
            "argument",
            "definition",
            "entry",
            "rhs",
            "cell",
            "response",
            "old",
            "new",
            "before",
            "after",
        ),
        *map(plain, languages.VALUES),
    )
)
"""Normalized names of fields that hold the value of a pair."""

PREFIXED = ("name", "key", *(plain(name) for name in languages.NAMES if len(name) > 2))
"""Endings of names of fields that hold the name of a pair: `ParameterName`, `optionKey`."""

PREFIXED_VALUES = ("value", "val", *(plain(name) for name in languages.VALUES if len(name) > 2))

COLUMNS = frozenset(("columns", "fields", "keys", "names", "headers", "header", "labels", "cols"))
ROWS = frozenset(("rows", "values", "data", "records", "vals", "cells", "items", "row"))
JWK = frozenset(("d", "p", "q", "dp", "dq", "qi", "k", "oth"))
"""Private members of a JSON Web Key."""

STREAM_KEYS = frozenset(("key", "streamkey", "streamname", "streamid", "playpath", "stream"))
"""Names of the key in an object that has the URL of a stream."""

_STREAM = re.compile(r"(?:rtmp[a-z]{0,2}|srt|rist)://", re.I)
_OBJECT = re.compile(r"\{[^{}]{8,1000}\}")
_MEMBER = re.compile(r"[\"']([\w -]{1,40})[\"']\s{0,8}[:=]>?\s{0,8}[\"']([^\"']{1,400})[\"']")
_NAME = re.compile(r"\w[\w .:-]{1,63}")

Hides = Callable[[str], bool]


def names_secret(value: object, hides: Hides) -> bool:
    """Return whether a value is the name of a secret."""
    return isinstance(value, str) and _NAME.fullmatch(value) is not None and hides(value)


def hidden_fields(value: JsonObject, hides: Hides) -> frozenset[str]:
    """Return the fields of an object that hold a secret according to another field."""
    if ("kty" in value and "d" in value) or value.get("kty") == "oct":
        return frozenset(name for name in value if name in JWK)
    if any(isinstance(item, str) and _STREAM.match(item) for item in value.values()):
        return frozenset(name for name in value if plain(name) in STREAM_KEYS)
    telling = [plain(name) for name, item in value.items() if names_secret(item, hides)]
    if not NAMES.isdisjoint(telling):
        return frozenset(
            name for name in value if plain(name) in VALUES or plain(name).endswith(PREFIXED_VALUES)
        )
    if any(name.endswith(PREFIXED) for name in telling):
        return frozenset(name for name in value if plain(name).endswith(PREFIXED_VALUES))
    return frozenset()


def hidden_columns(value: JsonObject, hides: Hides) -> dict[str, frozenset[int]]:
    """Return the indexes of secrets in the arrays of rows, from an array of column names."""
    for name, items in value.items():
        if plain(name) in COLUMNS and is_array(items):
            indexes = frozenset(i for i, item in enumerate(items) if names_secret(item, hides))
            if indexes:
                return {other: indexes for other in value if other != name and plain(other) in ROWS}
    return {}


def hidden_items(value: list[object], hides: Hides, *, among_pairs: bool) -> frozenset[int]:
    """Return the indexes of items that follow the name of a secret: `[name, value, …]`."""
    return frozenset(_items(value, hides, among_pairs))


def _items(value: list[object], hides: Hides, among_pairs: bool) -> Iterator[int]:
    for index, (name, item) in enumerate(pairwise(value)):
        if not names_secret(name, hides) or index % 2:
            continue
        if not isinstance(item, str):
            if is_array(item) and len(value) == 2:
                yield index + 1
        elif not hides(item) and ((among_pairs and len(value) == 2) or looks_secret(item)):
            yield index + 1


def in_text(text: str, hides: Hides) -> Iterator[tuple[int, int]]:
    """Find the secrets of pairs in JSON within text: `sent {"Value": "…", "Name": "token"}`."""
    for piece in _OBJECT.finditer(text):
        members = {m[1]: m for m in _MEMBER.finditer(text, *piece.span())}
        hidden = hidden_fields({name: match[2] for name, match in members.items()}, hides)
        yield from (members[name].span(2) for name in hidden)


def are_pairs(value: list[object]) -> bool:
    """Return whether every item of a list is a pair `[name, value]`."""
    return all(is_array(item) and len(item) == 2 and isinstance(item[0], str) for item in value)

"""`pattern` of JSON Schema: whether a text matches, and texts that match."""

from __future__ import annotations

import functools
import importlib
import random
import re
from collections.abc import Callable
from typing import Any

from pydantic_core import SchemaError, SchemaValidator, core_schema

from .lookaround import UndecidedError, in_class, search

_CLASS = re.compile(r"\\p\{(\w+)\}")

LONGEST = 10_000
"""The maximum characters of a generated text, and repetitions of a part of it."""

_PREFERRED = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.:/ #@"


def matches(pattern: str, text: str) -> bool:
    """Return whether a pattern matches anywhere in a text, as in the clients."""
    return _engine(pattern)(text)


@functools.lru_cache(maxsize=1024)
def _engine(pattern: str) -> Callable[[str], bool]:
    """Return the test of a pattern; every text passes where no engine supports the pattern."""
    try:
        schema = core_schema.str_schema(pattern=pattern, regex_engine="rust-regex")
        return SchemaValidator(schema).isinstance_python
    except SchemaError:  # it looks ahead or back, or is invalid
        return functools.partial(_looks_around, pattern)


def _looks_around(pattern: str, text: str) -> bool:
    try:
        return search(pattern, text)
    except (UndecidedError, re.error):
        return True


def matching_text(pattern: str, seed: random.Random, least: int = 0) -> str | None:
    """Return a text that a pattern matches, or None where none was found.

    The same `seed` gives the same text; `least` is its smallest length.
    """
    parser: Any = importlib.import_module("re._parser")
    try:
        parsed = parser.parse(_CLASS.sub(_letters, pattern))
        for extra in (0, least, 1, 8):
            text = _all(parsed, seed, extra)
            if len(text) >= least and matches(pattern, text):
                return text
    except (re.error, UndecidedError, ValueError, OverflowError, RecursionError):
        return None
    return None


def _letters(match: re.Match[str]) -> str:
    """Return characters of a Unicode class, which Python cannot express."""
    some = {"N": "0-9", "Lu": "A-Z"}.get(match[1], "a-z")
    opened = match.string.rfind("[", 0, match.start()) > match.string.rfind("]", 0, match.start())
    return some if opened else f"[{some}]"


def _all(parsed: Any, seed: random.Random, extra: int) -> str:
    return "".join(_one(str(code), argument, seed, extra) for code, argument in parsed)


def _one(code: str, argument: Any, seed: random.Random, extra: int) -> str:
    if code == "LITERAL":
        return chr(argument)
    if code == "AT":
        return ""
    if code in ("IN", "ANY", "NOT_LITERAL"):
        return seed.choice(_allowed(code, argument))
    if code in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, inner = argument
        text = ""
        for _ in range(max(least, min(int(most), extra))):
            part = _all(inner, seed, extra)
            text += part
            if len(text) > LONGEST:
                raise ValueError("too long")
            if not part:
                break  # however often it is repeated
        return text
    if code == "SUBPATTERN":
        return _all(argument[-1], seed, extra)
    if code == "BRANCH":
        return _all(argument[1][0], seed, extra)
    raise UndecidedError


def _allowed(code: str, argument: Any) -> list[str]:
    if code == "ANY":
        return [*_PREFERRED[:36]]
    if code == "NOT_LITERAL":
        return [c for c in _PREFERRED if ord(c) != argument]
    tests = [in_class(str(kind), value) for kind, value in argument if str(kind) != "NEGATE"]
    negated = any(str(kind) == "NEGATE" for kind, _ in argument)
    chosen = [c for c in _PREFERRED if any(test(c) for test in tests) != negated]
    if chosen:
        return chosen
    return [chr(value) for kind, value in argument if str(kind) == "LITERAL"] or ["?"]

"""Invalid regular expressions, and those between the delimiters of JavaScript."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic_core import SchemaError, SchemaValidator, core_schema

from ..json_types import object_at
from ..schema.pointer import Pointer
from .problem import Edit, LintProblem
from .subject import Subject

_DELIMITED = re.compile(r"/(\^.*\$)/[a-z]*", re.DOTALL)


def check_patterns(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each pattern that is not a valid regular expression."""
    for pointer, pattern, key in _patterns(subject):
        reason = _mistake(pattern)
        if reason:
            message = f"pattern {pattern!r} is not a regular expression: {reason}"
            yield LintProblem(pointer, message, "correct the pattern", key=key)


def check_delimiters(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each pattern between slashes, which are part of the pattern."""
    for pointer, pattern, key in _patterns(subject):
        delimited = _DELIMITED.fullmatch(pattern)
        if delimited:
            message = f"pattern {pattern!r} is between slashes, which it asks for in the text"
            edit = Edit(pointer, delimited[1], key=key)
            yield LintProblem(pointer, message, f"write {delimited[1]}", key=key, edit=edit)


def _patterns(subject: Subject) -> Iterator[tuple[Pointer, str, bool]]:
    for pointer, schema in subject.schemas_with("pattern", "patternProperties"):
        pattern = schema.get("pattern")
        if isinstance(pattern, str):
            yield (*pointer, "pattern"), pattern, False
        for name in object_at(schema, "patternProperties"):
            yield (*pointer, "patternProperties", name), name, True


def _mistake(pattern: str) -> str:
    """Return the reason why neither the engine of pydantic nor Python's compiles a pattern."""
    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine="rust-regex"))
    except SchemaError:
        try:
            re.compile(_python(pattern))
        except (re.error, RecursionError, OverflowError) as error:
            return str(error)
    return ""


def _python(pattern: str) -> str:
    """Return a pattern of ECMA-262 in the syntax of Python."""
    pattern = re.sub(r"\(\?<([A-Za-z_]\w*)>", r"(?P<\1>", pattern)
    pattern = re.sub(r"\\[pP]\{\^?[\w=]+\}", r"\\w", pattern)
    pattern = re.sub(r"\\u\{[0-9A-Fa-f]+\}", "x", pattern)
    return re.sub(r"\\c[A-Za-z]", "x", pattern).replace(r"\/", "/").replace(r"\-", "-")

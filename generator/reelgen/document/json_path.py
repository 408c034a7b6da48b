"""JSONPath in bounded time: a query has a maximum of steps, and patterns take linear time.

Nested filters and backtracking patterns could otherwise run for hours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, TypeAlias, cast

from jsonpath import JSONPathEnvironment, JSONPathError
from jsonpath.function_extensions import ExpressionType, FilterFunction
from pydantic_core import SchemaError, SchemaValidator, core_schema

from ..json_types import JsonObject, is_array, is_object
from ..schema.pointer import read as read_pointer
from ..schema.walk import map_values

Parts: TypeAlias = tuple[int | str, ...]
"""The keys and indices of the path to a value."""

STEPS, PER_PART = 100_000, 10
"""The maximum nodes and comparisons of one query: fixed, and for each part of the document."""

QUERIES = 20
"""The number of queries that may together take the maximum of one."""

MAX_LENGTH = 2_000
"""The maximum characters of a query: each segment is a generator inside another."""


class QueryInvalidError(Exception):
    """A query that cannot be executed; the message has the reason."""


Step: TypeAlias = Callable[[int], None]
"""A function that counts steps and raises after the last."""


class _Object(JsonObject):
    """An object that counts accesses."""

    step: Step

    def items(self) -> Any:
        """Count each member that is visited."""
        for item in super().items():
            self.step(1)
            yield item

    def __getitem__(self, key: str) -> Any:
        self.step(1)
        return super().__getitem__(key)


class _Array(list[Any]):
    """An array that counts accesses."""

    step: Step

    def __iter__(self) -> Iterator[Any]:
        for item in super().__iter__():
            self.step(1)
            yield item

    def __getitem__(self, index: Any) -> Any:
        item = super().__getitem__(index)
        self.step(len(item) if isinstance(index, slice) else 1)
        return item


def _counted(node: object, step: Step) -> Any:
    """Return a copy whose objects and arrays count accesses."""

    def counting(value: object) -> Any:
        if is_object(value):
            value = _Object(value)
            value.step = step
        elif is_array(value):
            value = _Array(value)
            value.step = step
        return value

    return map_values(node, counting)


class Paths(JSONPathEnvironment):
    """Queries over a document, bounded each and in total."""

    def __init__(self, parts: int) -> None:
        super().__init__()
        self._most = STEPS + PER_PART * parts
        self._for_all = QUERIES * self._most
        self._remaining = 0
        self.function_extensions["match"] = _Pattern(whole=True)
        self.function_extensions["search"] = _Pattern(whole=False)

    def step(self, count: int = 1) -> None:
        """Count steps. Raises JSONPathError after the last."""
        self._remaining -= count
        if self._remaining < 0:
            raise JSONPathError("the query takes too many steps", token=None)

    def compare(self, left: object, operator: str, right: object) -> bool:
        """Compare, counting one step; a pattern between slashes matches the whole text."""
        self.step()
        if operator == "=~":
            return _matches_literal(right, left)
        return super().compare(left, operator, right)

    def is_truthy(self, obj: object) -> bool:
        """Count one step."""
        self.step()
        return super().is_truthy(obj)

    def matches(self, query: str, data: object) -> list[Parts]:
        """Return the parts of each match, each once. Raises QueryInvalidError."""
        if len(query) > MAX_LENGTH:
            raise QueryInvalidError(f"the query is longer than {MAX_LENGTH:,} characters")
        counted = _counted(data, self.step)
        before = self._remaining = min(self._most, self._for_all)
        try:
            matches = {match.parts: match.obj for match in self.finditer(query, counted)}
        except JSONPathError as error:
            raise QueryInvalidError(str(error).splitlines()[0]) from None
        except re.error as error:
            raise QueryInvalidError(f"pattern: {error}") from None
        except (RecursionError, OverflowError):
            raise QueryInvalidError("the query is nested too deeply") from None
        self._for_all -= before - self._remaining
        self._remaining = 2**60  # later accesses are not part of the query
        if any(read_pointer(counted, parts) is not value for parts, value in matches.items()):
            raise QueryInvalidError(
                "the query selects keys or computed values instead of parts of the document"
            )
        return [*matches]


def _matches_literal(literal: object, text: object) -> bool:
    """Return whether a pattern between slashes matches the whole text."""
    if not isinstance(literal, re.Pattern) or not isinstance(text, str):
        return False
    compiled = cast("re.Pattern[str]", literal)
    flags = (("i", re.I), ("m", re.M), ("s", re.S))
    letters = "".join(letter for letter, flag in flags if compiled.flags & flag)
    prefix = f"(?{letters})" if letters else ""
    return _engine(f"{prefix}\\A(?:{compiled.pattern})\\z").isinstance_python(text)


class _Pattern(FilterFunction):
    """The functions `match` and `search` of RFC 9535."""

    @property
    def arg_types(self) -> list[ExpressionType]:
        """Types of the arguments: a text and a pattern."""
        return [ExpressionType.VALUE, ExpressionType.VALUE]

    @property
    def return_type(self) -> ExpressionType:
        """Type of the result: a truth value."""
        return ExpressionType.LOGICAL

    def __init__(self, *, whole: bool) -> None:
        self._form = "\\A(?:PATTERN)\\z" if whole else "PATTERN"

    def __call__(self, value: object, pattern: object) -> bool:
        """Return whether a text matches a pattern."""
        if not isinstance(pattern, str):
            return False
        engine = _engine(self._form.replace("PATTERN", pattern))
        return isinstance(value, str) and engine.isinstance_python(value)


@lru_cache(maxsize=256)
def _engine(pattern: str) -> SchemaValidator:
    try:
        return SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine="rust-regex"))
    except SchemaError:
        message = "patterns must not use look-around or backreferences"
        raise JSONPathError(message, token=None) from None

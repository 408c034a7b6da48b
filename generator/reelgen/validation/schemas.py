"""The schemas of one document as validators."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError

from ..by_identity import ByIdentity
from ..json_types import JsonObject, is_object
from ..schema.flatten import FlatSchemas, JsonSchema
from ..schema.patterns import matches
from ..schema.walk import FILES
from .formats import CHECKER
from .pattern_keywords import KEYWORDS

ROOTS = ("components", "paths", "webhooks", "$defs", FILES)
"""Keys of a document with targets of local references: copied beside a compiled schema."""


def _pattern(_: object, pattern: str, value: object, __: object) -> Iterator[ValidationError]:
    if isinstance(value, str) and not matches(pattern, value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


_VALIDATORS: Any = validators
"""The package, which has no types."""

_Validator: Any = _VALIDATORS.extend(Draft202012Validator, {"pattern": _pattern, **KEYWORDS})
"""A validator whose patterns are matched in linear time, unlike Python's."""


class Schemas(FlatSchemas):
    """The schemas of one document: flattened, and checked against values."""

    def __init__(self, root: JsonObject, *, formats: bool = True) -> None:
        super().__init__(root)
        self._checker = CHECKER if formats else None
        self._roots = {name: root[name] for name in ROOTS if name in root}
        self._validator: ByIdentity[JsonSchema, Any] = ByIdentity(self._compiled)

    def errors(self, schema: JsonSchema, value: object) -> list[ValidationError]:
        """Return every violation, in the order of the schema."""
        return list(self._validator(schema).iter_errors(value))

    def valid(self, schema: JsonSchema, value: object) -> bool:
        """Return whether a value fits a schema."""
        return bool(self._validator(schema).is_valid(value))

    def _compiled(self, schema: JsonSchema) -> Any:
        whole = {**self._roots, **schema} if is_object(schema) else schema is not False
        return _Validator(whole, format_checker=self._checker)

"""The key that lets a provider recognize a repeated request."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic_core import from_json

from ..schema.pointers import at


def fresh_key() -> str:
    """Return a unique key."""
    import uuid

    return str(uuid.uuid4())


def with_key(operation: str, encoded: bytes, pointer: str) -> bytes:
    """Return a JSON body with a key at a pointer, unless the caller's own is there (not null)."""
    if at(from_json(encoded), pointer) is not None:
        return encoded
    from ..schema.extra_body import with_extra

    return with_extra(operation, encoded, {pointer: fresh_key()})


def with_key_field(operation: str, fields: Mapping[str, object], pointer: str) -> dict[str, object]:
    """Return the fields of a form with a key, as `with_key`."""
    if at(dict(fields), pointer) is not None:
        return dict(fields)
    from ..schema.extra_body import with_extra_fields

    return with_extra_fields(operation, fields, {pointer: fresh_key()})

"""Chained calls: the id created by the first is an argument of the second."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from .errors import ClientError
from .operation import OperationSpec
from .schema.pointers import at


@contextmanager
def named(operation: OperationSpec[object], created: object, pointer: str) -> Generator[str]:
    """Yield the id that a call created, and add it as a note to an error in the block.

    Raises ClientError where the response has none.
    """
    id_ = at(created, pointer)
    if id_ is None:
        raise ClientError(f"{operation.id}: the response has no id at {pointer}: {created!r}")
    try:
        yield str(id_)
    except Exception as error:
        error.add_note(f"{operation.id} was done before: its id is {id_}")
        raise

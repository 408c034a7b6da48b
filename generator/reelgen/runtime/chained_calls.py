"""Two calls of which the second is about what the first has made."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from .errors import ClientError
from .operation import OperationSpec
from .schema.pointers import at


@contextmanager
def named(operation: OperationSpec[Any], made: Any, pointer: str) -> Generator[str]:
    """The id of what a call has made. An error on the way to the second call tells it, too.

    Raises ClientError where the answer holds none.
    """
    found = at(made, pointer)
    if found is None:
        raise ClientError(f"{operation.id}: the answer holds no id at {pointer}: {made!r}")
    try:
        yield str(found)
    except Exception as error:
        error.add_note(f"{operation.id} was done before: its id is {found}")
        raise

"""A warning before a call whose price is that of an expensive default."""

from __future__ import annotations

import warnings

from pydantic_core import MISSING

from ..operation import OperationSpec
from ..schema.pointers import at
from ..stacklevel import caller_level


class CostWarning(UserWarning):
    """An omitted field whose default costs many times more than its cheapest value."""


def warn_of_cost(operation: OperationSpec[object], body: object) -> None:
    """Warn where the body omits such a field. Raises CostWarning where warnings are errors."""
    if operation.costly_default is None:
        return
    pointer, advice = operation.costly_default
    if at(body, pointer) in (None, MISSING):
        warnings.warn(f"{operation.id}: {advice}", CostWarning, stacklevel=caller_level())

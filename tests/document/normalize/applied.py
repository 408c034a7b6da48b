"""Run one pass on a small document, and see that the pass leaves its input alone."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from reelgen.document.normalize.repair import Normalized


def applied(run: Callable[[Any], Normalized], data: Any) -> Normalized:
    """Return what a pass returns. Asserts that `data` is as before, and that once is enough."""
    before = copy.deepcopy(data)
    normalized = run(data)
    assert data == before, "the pass changed its input"
    again = run(normalized.data)
    assert again.data == normalized.data, "a second run changes something"
    assert again.repairs == ()
    return normalized


def schemas(**named: Any) -> dict[str, Any]:
    """Return an OpenAPI 3.1 document of these schemas."""
    return {"openapi": "3.1.0", "components": {"schemas": named}}


def ref(name: str) -> dict[str, Any]:
    """Return a reference to one of them."""
    return {"$ref": f"#/components/schemas/{name}"}

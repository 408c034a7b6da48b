# Made by reelgen from tests/golden/names/spec.yaml; do not edit, run `reelgen generate`. sha256:21ec24ad108e
"""Request models."""

from __future__ import annotations

from golden._runtime.params import Params
from pydantic import MISSING


class ThingsRetrieveArguments(Params):
    class_: str
    from_: str | MISSING = MISSING
    x_trace_id: str | MISSING = MISSING

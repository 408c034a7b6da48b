# Made by reelgen from tests/golden/names/spec.yaml; do not edit, run `reelgen generate`. sha256:3079e71eb1ae
"""Request models."""

from __future__ import annotations

from golden._runtime.params import RequestModel
from pydantic import MISSING


class ThingsRetrieveArguments(RequestModel):
    class_: str
    from_: str | MISSING = MISSING
    x_trace_id: str | MISSING = MISSING

# Made by reelgen from tests/golden/job/spec.yaml; do not edit, run `reelgen generate`. sha256:85fbe9e4baeb
"""Job lifecycles and prices."""

from __future__ import annotations

from .._runtime.jobs.lifecycle import JobCall, JobCompletion, Lifecycle
from .._runtime.operation import Type
from .._runtime.pricing import PriceSelector, PriceSpec

_PROVIDER = __name__.rpartition(".")[0]
_MODELS = f"{_PROVIDER}.models"
_RESOURCES = f"{_PROVIDER}.resources"

LIFECYCLES: dict[str, Lifecycle] = {
    "films.create": Lifecycle(
        operation="films.create",
        answer=Type(_MODELS, "Film"),
        id="response#/id",
        poll=JobCall(Type(_RESOURCES + ".films", "_RETRIEVE"), {"id": "response#/id"}),
        state="status#/status",
        states={"working": "running", "done": "succeeded", "broken": "failed"},
        results=("status#/url",),
        error=("status#/reason",),
        appears_within=60.0,
        settled_by={"film.done": JobCompletion("/film", state="succeeded", results=("/url",))},
        id_fields=("status#/id",),
    ),
}

PRICES: dict[str, PriceSpec] = {
    "films.create": PriceSpec(
        unit="credits",
        by=(PriceSelector("/quality", default="low"),),
        prices={"low": 1.0, "high": 5.0},
    ),
}

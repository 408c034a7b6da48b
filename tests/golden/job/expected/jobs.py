# Made by reelgen from tests/golden/job/spec.yaml; do not edit, run `reelgen generate`. sha256:9424f8bd4fee
"""Job lifecycles and prices."""

from __future__ import annotations

from .._runtime.lifecycle import Follow, Lifecycle, Settled
from .._runtime.operation import Type
from .._runtime.pricing import Price, PriceSelector

_MODELS = "golden.spec.models"
_RESOURCES = "golden.spec.resources"

LIFECYCLES: dict[str, Lifecycle] = {
    "films.create": Lifecycle(
        operation="films.create",
        answer=Type(_MODELS, "Film"),
        id="response#/id",
        poll=Follow(Type(_RESOURCES + ".films", "_RETRIEVE"), {"id": "response#/id"}),
        state="status#/status",
        states={"working": "running", "done": "succeeded", "broken": "failed"},
        results=("status#/url",),
        error=("status#/reason",),
        first=2.0,
        longest=15.0,
        appears_within=60.0,
        settled_by={"film.done": Settled("/film", "succeeded", ("/url",), ())},
        id_fields=("status#/id",),
    ),
}

PRICES: dict[str, Price] = {
    "films.create": Price(
        unit="credits",
        by=(PriceSelector("/quality", default="low"),),
        prices={"low": 1.0, "high": 5.0},
    ),
}

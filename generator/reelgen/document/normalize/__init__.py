"""The document as later stages know it: one version of OpenAPI, one way to say each thing.

Every pass is a pure function of the document in a module of its name. What a pass repairs, beyond
writing the same thing in another way, it lists.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from .compose_references import compose_references
from .drop_dangling_discriminators import drop_dangling_discriminators
from .expand_inheritance import expand_inheritance
from .infer_discriminators import infer_discriminators
from .infer_object_types import infer_object_types
from .lift_path_query import lift_path_query
from .remove_empty_values import remove_empty_values
from .repair import Normalized, Repair
from .upgrade_openapi_30 import upgrade_openapi_30


class Pass(NamedTuple):
    """One step of the normalization."""

    run: Callable[[Any], Normalized]
    reason: str
    """Why it has this place in the order."""

    @property
    def id(self) -> str:
        """Its name, as in `drop_dangling_discriminators`."""
        return self.run.__name__


PASSES = (
    Pass(remove_empty_values, "first: a keyword without a value is absent to all that follow"),
    Pass(upgrade_openapi_30, "before all that read schemas: they know JSON Schema 2020-12 only"),
    Pass(compose_references, "after the upgrade: in 3.0 the keywords beside `$ref` mean nothing"),
    Pass(
        drop_dangling_discriminators,
        "before mappings are inferred: what is left of a discriminator has a mapping that holds",
    ),
    Pass(
        expand_inheritance,
        "before mappings are inferred: the mapping of a base without one names its children",
    ),
    Pass(infer_discriminators, "after references are final: mappings are references"),
    Pass(infer_object_types, "after references are composed: that makes `allOf` parts"),
    Pass(lift_path_query, "any place after references are final: it reads parameters only"),
)
"""All passes, in order."""


def normalize(data: Any) -> Normalized:
    """Return the document after all passes, with their repairs. `data` is not changed."""
    repairs: list[Repair] = []
    for step in PASSES:
        data, repaired = step.run(data)
        repairs += repaired
    return Normalized(data, tuple(repairs))

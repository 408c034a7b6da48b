"""Normalization: one version of OpenAPI, one notation for each construct.

Every pass is a pure function of the document in a module of its name, and lists its repairs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ...schema.registry import Registry
from .add_missing_version import add_missing_version
from .compose_references import compose_references
from .declare_path_parameters import declare_path_parameters
from .drop_dangling_discriminators import drop_dangling_discriminators
from .drop_surplus_path_parameters import drop_surplus_path_parameters
from .drop_undefined_security import drop_undefined_security
from .expand_inheritance import expand_inheritance
from .infer_discriminators import infer_discriminators
from .infer_object_types import infer_object_types
from .lift_path_query import lift_path_query
from .link_schema_maps import link_schema_maps
from .qualify_operation_ids import qualify_operation_ids
from .remove_empty_values import remove_empty_values
from .repair import Normalized, Repair
from .replace_dangling_parameters import replace_dangling_parameters
from .replace_dangling_references import replace_dangling_references
from .replace_schema_lists import replace_schema_lists
from .reroot_pointers import reroot_pointers
from .upgrade_openapi_30 import upgrade_openapi_30


class Pass(NamedTuple):
    """One step of the normalization."""

    run: Callable[[Any], Normalized]
    reason: str
    """The reason for its position."""
    lenient: bool = False
    """Whether it repairs an error that would be rejected otherwise; skipped with `strict`."""

    @property
    def id(self) -> str:
        """Its name, as in `drop_dangling_discriminators`."""
        return self.run.__name__


PASSES = (
    Pass(remove_empty_values, "first: later passes see a keyword without a value as absent"),
    Pass(link_schema_maps, "before references are resolved: they pass through it", True),
    Pass(replace_schema_lists, "before schemas are read", True),
    Pass(reroot_pointers, "before dangling references are replaced: some resolve after it"),
    Pass(replace_dangling_references, "before references are followed", True),
    Pass(upgrade_openapi_30, "before schemas are read: later code knows JSON Schema 2020-12 only"),
    Pass(compose_references, "after the upgrade: 3.0 ignores keywords beside `$ref`"),
    Pass(
        drop_dangling_discriminators,
        "before mappings are inferred: every mapping that remains resolves",
    ),
    Pass(
        expand_inheritance,
        "before mappings are inferred: the mapping of a base without one names its children",
    ),
    Pass(infer_discriminators, "after references are final: mappings are references"),
    Pass(infer_object_types, "after references are composed: that creates `allOf` parts"),
    Pass(
        lift_path_query, "before path parameters are declared: it knows more about those in a query"
    ),
    Pass(
        drop_surplus_path_parameters, "before parameters move: findings need their locations", True
    ),
    Pass(replace_dangling_parameters, "before path parameters are declared: it adds some", True),
    Pass(declare_path_parameters, "after references are final: it reads parameters", True),
    Pass(drop_undefined_security, "anywhere after references are final", True),
    Pass(qualify_operation_ids, "anywhere after references are final", True),
    Pass(add_missing_version, "anywhere: no other pass reads it", True),
)
"""All passes, in order."""


def normalize(data: object, *, strict: bool = False) -> Normalized:
    """Return the document after all passes, with their repairs. `data` is not changed.

    The pointers of the repairs are canonical: they pass through no reference.

    Args:
        data: The document.
        strict: Skip the lenient passes, so that errors are rejected.
    """
    repairs: list[Repair] = []
    for step in PASSES:
        if step.lenient and strict:
            continue
        before = data
        data, repaired = step.run(before)
        repairs += [_canonical(repair, before) for repair in repaired]
    return Normalized(data, tuple(repairs))


def _canonical(repair: Repair, data: object) -> Repair:
    pointer, whole = Registry(data).canonical(repair.pointer)
    return repair._replace(pointer=pointer, key=repair.key and whole)

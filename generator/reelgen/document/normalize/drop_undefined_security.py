"""Alternatives of `security` that require a scheme which is not defined.

Another alternative that is defined does as well. Where there is none, the credentials that the
rest of the document requires take its place. No call becomes anonymous: where the only other
alternative is `{}`, or the document has no credentials, the requirement stays to be refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from ...json_types import array_at, is_object, object_at
from ...schema.pointer import Pointer, edit
from ...schema.registry import Registry
from ..path_items import OperationEdits, whole_operations
from .repair import Normalized, Repair

WITH_CREDENTIALS = ("apiKey", "http", "oauth2", "openIdConnect")
"""Types of schemes whose credentials a client sends."""
Alternatives: TypeAlias = list[dict[str, Any]]


def drop_undefined_security(data: Any) -> Normalized:
    """Return the document without such alternatives."""
    schemes = _types(data)
    operations = [(pointer, operation) for pointer, _, operation in whole_operations(data)]
    holders: list[tuple[Pointer, Any]] = [((), data), *operations]
    others = _required(holders, schemes)
    changes = OperationEdits(data)
    repairs: list[Repair] = []
    for pointer, holder in holders:
        undefined = [*_undefined(holder, pointer, schemes)]
        defined = _defined(holder, schemes)
        required = defined or ([] if {} in array_at(holder, "security") else others)
        if not undefined or not required:
            continue
        assumed = "that alternative is left out" if defined else _named(others)
        for where, name in undefined:
            message = f"security scheme {name!r} is not defined; {assumed}"
            repairs.append(Repair("undefined-security", where, message, key=True))
        if pointer:
            changes.set(pointer, {**holder, "security": required})
        else:
            changes.edits["security",] = required
    return Normalized(edit(data, changes.edits) if repairs else data, tuple(repairs))


def _types(data: Any) -> dict[str, Any]:
    """Return the type of each scheme that is defined."""
    registry = Registry(data)
    components = registry.resolve(object_at(data, "components"))
    schemes = registry.resolve(object_at(components, "securitySchemes"))
    if not is_object(schemes):
        return {}
    resolved = {name: registry.resolve(one) for name, one in schemes.items()}
    return {name: one.get("type") for name, one in resolved.items() if is_object(one)}


def _undefined(
    holder: Any, pointer: Pointer, schemes: dict[str, Any]
) -> Iterator[tuple[Pointer, str]]:
    for index, alternative in enumerate(array_at(holder, "security")):
        for name in alternative if is_object(alternative) else ():
            if name not in schemes:
                yield (*pointer, "security", index, name), name


def _defined(holder: Any, schemes: dict[str, Any]) -> Alternatives:
    """Return the alternatives that are defined; none where they hold no credential."""
    security = array_at(holder, "security")
    defined = [
        alternative
        for alternative in security
        if is_object(alternative) and alternative.keys() <= schemes.keys()
    ]
    return defined if any(_with_credential(item, schemes) for item in defined) else []


def _required(holders: list[tuple[Pointer, Any]], schemes: dict[str, Any]) -> Alternatives:
    """Return the alternatives with credentials that the document requires, else its operations."""
    for group in (holders[:1], holders[1:]):
        required: Alternatives = []
        for _, holder in group:
            for alternative in _defined(holder, schemes):
                if _with_credential(alternative, schemes) and alternative not in required:
                    required.append(alternative)
        if required:
            return required
    return []


def _with_credential(alternative: dict[str, Any], schemes: dict[str, Any]) -> bool:
    return any(schemes[name] in WITH_CREDENTIALS for name in alternative)


def _named(alternatives: Alternatives) -> str:
    names = " or ".join(dict.fromkeys(" and ".join(one) for one in alternatives))
    return f"{names}, which the rest of the document requires, is sent"

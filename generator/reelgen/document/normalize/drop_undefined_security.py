"""Drop alternatives of `security` that require an undefined scheme.

If no other alternative with credentials exists, the credentials that the document requires
elsewhere are used. No call becomes anonymous: if the only other alternative is `{}`, or the
document has no credentials, the requirement is rejected later.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from ...json_types import JsonObject, array_at, is_object, object_at
from ...schema.pointer import Pointer, edit
from ...schema.registry import Registry
from ..path_items import OperationEdits, whole_operations
from .repair import Normalized, Repair

WITH_CREDENTIALS = ("apiKey", "http", "oauth2", "openIdConnect")
"""Types of schemes whose credentials a client sends."""
Alternatives: TypeAlias = list[JsonObject]


def drop_undefined_security(data: object) -> Normalized:
    """Return the document without such alternatives."""
    schemes = _types(data)
    operations = [(pointer, operation) for pointer, _, operation in whole_operations(data)]
    parts: list[tuple[Pointer, Any]] = [((), data), *operations]
    others = _required(parts, schemes)
    changes = OperationEdits(data)
    repairs: list[Repair] = []
    for pointer, part in parts:
        undefined = [*_undefined(part, pointer, schemes)]
        defined = _defined(part, schemes)
        required = defined or ([] if {} in array_at(part, "security") else others)
        if not undefined or not required:
            continue
        assumed = "the alternative is ignored" if defined else _named(others)
        for where, name in undefined:
            message = f"security scheme {name!r} is not defined; {assumed}"
            repairs.append(Repair("undefined-security", where, message, key=True))
        if pointer:
            changes.set(pointer, {**part, "security": required})
        else:
            changes.edits["security",] = required
    return Normalized(edit(data, changes.edits) if repairs else data, tuple(repairs))


def _types(data: object) -> JsonObject:
    """Return the type of each scheme that is defined."""
    registry = Registry(data)
    components = registry.resolve(object_at(data, "components"))
    schemes = registry.resolve(object_at(components, "securitySchemes"))
    if not is_object(schemes):
        return {}
    resolved = {name: registry.resolve(scheme) for name, scheme in schemes.items()}
    return {name: scheme.get("type") for name, scheme in resolved.items() if is_object(scheme)}


def _undefined(
    part: object, pointer: Pointer, schemes: JsonObject
) -> Iterator[tuple[Pointer, str]]:
    for index, alternative in enumerate(array_at(part, "security")):
        for name in alternative if is_object(alternative) else ():
            if name not in schemes:
                yield (*pointer, "security", index, name), name


def _defined(part: object, schemes: JsonObject) -> Alternatives:
    """Return the defined alternatives; none if they have no credential."""
    security = array_at(part, "security")
    defined = [
        alternative
        for alternative in security
        if is_object(alternative) and alternative.keys() <= schemes.keys()
    ]
    return defined if any(_with_credential(item, schemes) for item in defined) else []


def _required(parts: list[tuple[Pointer, object]], schemes: JsonObject) -> Alternatives:
    """Return the alternatives with credentials that the document requires, else its operations."""
    for group in (parts[:1], parts[1:]):
        required: Alternatives = []
        for _, part in group:
            for alternative in _defined(part, schemes):
                if _with_credential(alternative, schemes) and alternative not in required:
                    required.append(alternative)
        if required:
            return required
    return []


def _with_credential(alternative: JsonObject, schemes: JsonObject) -> bool:
    return any(schemes[name] in WITH_CREDENTIALS for name in alternative)


def _named(alternatives: Alternatives) -> str:
    names = " or ".join(dict.fromkeys(" and ".join(schemes) for schemes in alternatives))
    return f"{names} is used, as elsewhere in the document"

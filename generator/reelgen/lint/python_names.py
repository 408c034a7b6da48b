"""Names that become the same name in Python; the generator numbers the second one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..ir.names import are_distinct, argument, class_name, identifier
from ..json_types import object_at
from ..schema.pointer import Pointer
from .problem import LintProblem
from .subject import Subject


def check_class_names(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each schema whose class has the name of another's."""
    schemas = object_at(object_at(subject.data, "components"), "schemas")
    names: list[tuple[Pointer, str]] = [(("components", "schemas", name), name) for name in schemas]
    yield from _clashes(names, class_name, "schema", "class")


def check_field_names(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each property whose field has the name of another's."""
    for pointer, schema in subject.schemas_with("properties"):
        properties = object_at(schema, "properties")
        if len(properties) > 1:
            names = [((*pointer, "properties", name), name) for name in properties]
            yield from _clashes(names, identifier, "property", "field")


def check_argument_names(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each parameter whose argument has the name of another's."""
    for holder in subject.path_operations:
        names: list[tuple[Pointer, str]] = []
        identities: set[tuple[str, str]] = set()
        for index, parameter in enumerate(holder.parameters):
            identity = str(parameter.get("name")), str(parameter.get("in"))
            if identity in identities:
                continue
            identities.add(identity)
            where = (*holder.parameter_pointer(index), "name")
            names.append((where, str(parameter.get("x-name") or parameter.get("name"))))
        yield from _clashes(names, argument, "parameter", "argument", key=False)


def check_operation_names(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each operationId whose method has the name of another's."""
    names = [
        ((*pointer, "operationId"), operation["operationId"])
        for pointer, _, operation, _ in subject.path_operations
        if isinstance(operation.get("operationId"), str) and "x-name" not in operation
    ]
    yield from _clashes(names, _dotted, "operationId", "method", key=False)


def _dotted(name: str) -> str:
    return ".".join(identifier(part) for part in name.split(".") if part.strip())


def _clashes(
    names: list[tuple[Pointer, str]],
    to_python: Callable[[str], str],
    kind: str,
    target: str,
    *,
    key: bool = True,
) -> Iterator[LintProblem]:
    if are_distinct([name for _, name in names]):
        return
    first: dict[str, str] = {}
    for pointer, name in names:
        try:
            python = to_python(name)
        except (IndexError, ValueError):
            continue
        other = first.setdefault(python, name)
        if other != name:
            message = f"{kind} {name!r} has the same {target} as {other!r} in Python: `{python}`"
            yield LintProblem(pointer, message, "rename one of the two, or set `x-name`", key=key)

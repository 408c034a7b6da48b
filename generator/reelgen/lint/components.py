"""Components that nothing uses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from ..json_types import array_at, is_object, object_at
from ..reached import reached
from ..schema.model import Schema, mapping_reference
from ..schema.pointer import Pointer, parse_fragment, read
from ..schema.references import as_written, example_references, mapping_targets, references
from ..schema.registry import is_local
from .nearest import nearest
from .problem import LintProblem, misspelling
from .subject import Subject

SECTIONS = (
    *("schemas", "responses", "parameters", "examples", "requestBodies", "headers"),
    *("links", "callbacks", "pathItems"),
)


def check_unused(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each component that no operation and no other component refers to."""
    components = object_at(subject.data, "components")
    defined = [(s, n) for s in SECTIONS for n in object_at(components, s)]
    if not object_at(subject.data, "paths") and not object_at(subject.data, "webhooks"):
        return  # a library of components, which other documents refer to
    uses, users = _uses(subject)
    used = _reachable(None, uses)
    dangling = [t for _, t in subject.once(_targets) if subject.registry.lookup(t) is None]
    for section, name in defined:
        is_used = (section, name) in used
        outer = users.get((section, name), set()) - {(section, name)}
        if is_used or _is_misspelled(name, section, dangling):
            continue
        if not outer or _is_cycle((section, name), users):
            message = f"`{section}/{name}` is not used"
            where: Pointer = ("components", section, name)
            yield LintProblem(where, message, "remove it, or refer to it", key=True)
    yield from _unused_schemes(subject, components)


def check_example_references(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each reference to an example that does not exist."""
    for reference in example_references(subject.data):
        target = reference.text
        if not is_local(target) or subject.registry.lookup(target) is None:
            holder, _, name = target.rpartition("/")
            siblings = subject.registry.lookup(holder)
            closest = nearest(name, siblings if is_object(siblings) else (), shortest=2)
            suggestion = f"{holder}/{closest}" if closest else None
            where = (*reference.pointer, reference.key)
            message = f"unresolved reference: {as_written(target)!r}"
            yield misspelling(where, message, suggestion, "define the example, or correct its name")


Component = tuple[str, str]


Edges: TypeAlias = dict[Component | None, set[Component]]
"""User -> components; None is everything outside components."""


def _uses(subject: Subject) -> tuple[Edges, Edges]:
    """Return the components that each uses, and the components that use each."""
    uses: Edges = {}
    users: Edges = {}
    for holder, target in _edges(subject):
        uses.setdefault(holder, set()).add(target)
        if holder is not None:
            users.setdefault(target, set()).add(holder)
    return uses, users


def _reachable(start: Component | None, edges: Edges) -> set[Component]:
    """Return the components that can be reached from one, which is among them in a cycle."""
    return reached(edges.get(start, ()), lambda component: edges.get(component, ()))


def _is_misspelled(name: str, section: str, dangling: list[str]) -> bool:
    """Return whether an unresolved reference is a misspelling of a component."""
    names = [text.rpartition("/")[2] for text in dangling if section in text]
    return name in names or nearest(name, names, shortest=1) is not None


def _targets(subject: Subject) -> list[tuple[Pointer, str]]:
    """Return every reference to a component, also those of mappings, with its pointer."""
    written = (*references(subject.data), *example_references(subject.data))
    targets = [(reference.pointer, reference.text) for reference in written]
    return targets + [(p, mapping_reference(t)) for p, t in mapping_targets(subject.data)]


def _edges(subject: Subject) -> Iterator[tuple[Component | None, Component]]:
    for pointer, text in subject.once(_targets):
        steps = parse_fragment(text)
        if steps[:1] == ("components",) and len(steps) >= 3:
            yield _component(pointer), (steps[1], steps[2])
            if steps[1] == "schemas":  # a pointer through another component uses that too
                yield from _children(subject, _component(pointer), steps)
    yield from _dynamic(subject)


def _dynamic(subject: Subject) -> Iterator[tuple[Component | None, Component]]:
    """Yield schemas that are named by an anchor: a reference by name may mean any of them."""
    schemas = object_at(object_at(subject.data, "components"), "schemas")
    for name, schema in schemas.items():
        if is_object(schema) and schema.keys() & {"$dynamicAnchor", "$anchor", "$id"}:
            yield None, ("schemas", name)


def _children(
    subject: Subject, holder: Component | None, steps: tuple[str, ...]
) -> Iterator[tuple[Component | None, Component]]:
    """Yield the schemas that inherit from a base with a discriminator, which uses them."""
    for child in subject.once(_inheritance).get(steps[2], ()):
        yield ("schemas", steps[2]), ("schemas", child)


def _inheritance(subject: Subject) -> dict[str, list[str]]:
    """Return base -> children, of schemas whose base has a discriminator."""
    children: dict[str, list[str]] = {}
    for name, schema in object_at(object_at(subject.data, "components"), "schemas").items():
        for part in array_at(schema, "allOf"):
            reference = Schema(part).reference
            base = read(subject.data, parse_fragment(reference)) if reference else None
            if reference and Schema(base).discriminator is not None:
                children.setdefault(parse_fragment(reference)[-1], []).append(name)
    return children


def _component(pointer: Pointer) -> Component | None:
    if pointer[:1] == ("components",) and len(pointer) >= 3:
        return str(pointer[1]), str(pointer[2])
    return None


def _is_cycle(component: Component, users: Edges) -> bool:
    """Return whether a component is used only by components that it uses itself."""
    above = _reachable(component, users)
    return all(component in _reachable(user, users) for user in above)


def _requirements(holder: dict[str, object]) -> list[object]:
    """Return the alternatives of `security`; any other value than a list has its own finding."""
    return array_at(holder, "security") or [holder.get("security")]


def _unused_schemes(subject: Subject, components: dict[str, object]) -> Iterator[LintProblem]:
    """Yield a problem for each unused security scheme, where others are used."""
    required = {
        name
        for node in subject.objects_with("security")
        for requirement in _requirements(node.value)
        if is_object(requirement)
        for name in requirement
    }
    defined = object_at(components, "securitySchemes")
    for name in defined:
        undefined = [other for other in required if other not in defined]
        if required and name not in required and nearest(name, undefined, shortest=1) is None:
            where: Pointer = ("components", "securitySchemes", name)
            message = f"security scheme {name!r} is required by no operation"
            yield LintProblem(where, message, "remove it, or require it", key=True)

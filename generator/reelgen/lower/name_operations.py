"""Name operations: resources and Python methods, as described in `docs/names.md`.

A name depends on its operation, on the versions in the document and, in a clash, on earlier
operations. An operation that is added at the end therefore renames no other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeAlias

from ..document import openapi
from ..document.media_types import EVENTS, STREAMS, essence
from ..ir.names import Identifier, attribute, class_name, identifier, resource, unique
from ..ir.names import method as method_name
from ..ir.terms import lower_terms
from ..schema.model import Schema, types_of
from ..schema.registry import lookup
from .derive_name import derive_name, full_name, longer_names
from .path_segments import VERSION, PathSegments, version_rank
from .shorten_operation_id import id_terms, shorten_terms

MAX_LEVELS = 9
"""Maximum depth of resources; further dots become part of the method name."""

PAGING = frozenset(
    {"limit", "offset", "page", "cursor", "page_size", "per_page", "page_token", "page_number"}
)
"""Query parameters of operations that list."""

HTTP_VERBS = {"post": "create", "put": "update", "patch": "update"}
"""Verbs for operationIds such as `postWebhook`."""

Group: TypeAlias = tuple[Identifier, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """An operation of the document under its Python name."""

    id: str
    resource: Group
    name: Identifier
    method: str
    path: str
    item: openapi.PathItem
    operation: openapi.Operation
    companions: Mapping[str, Identifier] = field(default_factory=dict[str, Identifier])
    """Its other methods: `pages`, and `events` or `lines` of a stream."""
    title: str = ""
    """Prefix of the names of its classes."""


class Candidate(NamedTuple):
    """A name that an operation may get."""

    group: Group
    name: Identifier


def name_operations(document: openapi.Document) -> tuple[Named, ...]:
    """Return all operations, in document order, with unique names."""
    every = [
        (path, item, method, operation)
        for path, item in document.paths.items()
        for method, operation in item.operations()
    ]
    segments = {path: PathSegments(path) for path in document.paths}
    versions = {v for parts in segments.values() if (v := parts.version)}
    lowest = min(versions, key=version_rank, default="")
    wanted = [
        list(_candidates(document, segments[path], method, operation, lowest))
        for path, _, method, operation in every
    ]
    _let_lower_versions_go_first(
        wanted, ["" if _is_exact(row[-1]) else segments[row[0]].version for row in every]
    )
    nameless = Identifier("")
    named = [
        Named(operation.operation_id or "", (), nameless, method, path, item, operation)
        for path, item, method, operation in every
    ]
    return tuple(_assigned(named, wanted))


def _candidates(
    document: openapi.Document,
    parts: PathSegments,
    method: str,
    operation: openapi.Operation,
    lowest: str,
) -> Iterator[Candidate]:
    """Yield candidate names of an operation, the best first; duplicates are possible."""
    dotted = _split(operation.name or "") or _split(operation.operation_id or "")
    if dotted:
        yield from _dotted_candidates(dotted, parts, method, operation)
        return
    group = (resource(" ".join(_noun(operation, parts))),)
    if operation.name:
        yield Candidate(group, method_name(operation.name))
    else:
        yield from _derived_candidates(document, group, parts, method, operation, lowest)


def _dotted_candidates(
    dotted: list[str], parts: PathSegments, method: str, operation: openapi.Operation
) -> Iterator[Candidate]:
    """Yield the names of an operation whose own name or id has dots: groups, then the method."""
    *above, last = dotted
    group: Group = (resource(above[0]), *map(attribute, above[1:]))
    if operation.name:
        yield Candidate(group, method_name(operation.name.rpartition(".")[2]))
        return
    short = shorten_terms(lower_terms(last), method, parts, lower_terms(above[-1]))
    whole = full_name(method, parts.path)
    present = {method, *(term for name in dotted for term in lower_terms(name))}
    others = [term for term in lower_terms(whole) if term not in present]
    for name in (" ".join(short) or last, last, " ".join([last, *others]), f"{last} {whole}"):
        yield Candidate(group, method_name(name))


def _derived_candidates(
    document: openapi.Document,
    group: Group,
    parts: PathSegments,
    method: str,
    operation: openapi.Operation,
    lowest: str,
) -> Iterator[Candidate]:
    """Yield the names of an operation from its id, method and path."""
    noun = _noun(operation, parts)
    operation_id = operation.operation_id or ""
    derived = derive_name(method, parts, noun, _lists(document, operation))
    full = id_terms(operation_id, method, parts)
    name = " ".join(shorten_terms(full, method, parts, noun))
    name = HTTP_VERBS.get(name, name) or derived
    later = bool(parts.version) and version_rank(parts.version) > version_rank(lowest)
    versioned: Group = (resource(parts.version), *map(attribute, group)) if later else group
    groups = [group, versioned] if operation_id else [versioned]
    yield from (Candidate(candidate, method_name(name)) for candidate in groups)
    longer = [derived, *longer_names(method, parts, noun, derived)]
    for text in [" ".join(full), *longer] if operation_id else longer:
        yield Candidate(groups[0], method_name(text))


def _is_exact(operation: openapi.Operation) -> bool:
    return bool(operation.name or _split(operation.operation_id or ""))


def _split(name: str) -> list[str]:
    """Return the parts of a name with dots; none without."""
    parts = [part for part in name.split(".", MAX_LEVELS) if part]
    return parts if len(parts) > 1 else []


def _noun(operation: openapi.Operation, path: PathSegments) -> tuple[str, ...]:
    """Return the terms of the resource: those of the first meaningful tag, or of the path."""
    for tag in operation.tags:
        if any(c.isalnum() for c in tag) and not VERSION.fullmatch(tag):
            return lower_terms(tag)
    return path.group


def _lists(document: openapi.Document, operation: openapi.Operation) -> bool:
    """Return whether an operation declares that it returns a list."""
    if operation.pagination is not None:
        return True
    if any(p.location == "query" and identifier(p.name) in PAGING for p in operation.parameters):
        return True
    root = {"components": {"schemas": document.components.schemas}}
    for status, response in operation.responses.items():
        for content in response.content.values() if status.startswith("2") else ():
            schema = content.schema_
            if reference := Schema(schema).reference:
                schema = lookup(root, reference)
            if types_of(schema) == ("array",):
                return True
    return False


def _let_lower_versions_go_first(wanted: list[list[Candidate]], versions: list[str]) -> None:
    """Assign the unprefixed name to the lowest version of an operation, regardless of order."""
    lowest: dict[Candidate, str] = {}
    for candidates, version in zip(wanted, versions, strict=True):
        if version:
            best = lowest.setdefault(candidates[0], version)
            lowest[candidates[0]] = min(best, version, key=version_rank)
    for candidates, version in zip(wanted, versions, strict=True):
        if version and lowest[candidates[0]] != version and candidates[1:]:
            del candidates[0]


def _assigned(named: list[Named], wanted: list[list[Candidate]]) -> Iterator[Named]:
    """Yield the operations with names; `x-name` takes precedence, then document order."""
    used: dict[Group, set[str]] = {}
    groups: dict[Group, Group] = {}
    titles: set[str] = set()
    done: dict[int, Named] = {}
    order = sorted(range(len(named)), key=lambda index: not named[index].operation.name)
    for index in order:
        operation = named[index]
        candidates = [Candidate(_free_group(c.group, groups, used), c.name) for c in wanted[index]]
        best = candidates[-1]
        free = (c for c in candidates if c.name not in used.setdefault(c.group, set()))
        group, text = next(free, best)
        name = Identifier(unique(text, used[group]))
        companions = {
            kind: Identifier(unique(other, used[group]))
            for kind, other in _companions(operation, name)
        }
        title = _title(operation, f"{' '.join(group)} {name}", titles)
        done[index] = replace(
            operation, resource=group, name=name, companions=companions, title=title
        )
    ids: set[str] = set()
    for index in sorted(done, key=lambda index: (not done[index].id, index)):
        operation = done[index]
        id_ = unique(operation.id or ".".join((*operation.resource, operation.name)), ids)
        done[index] = replace(operation, id=id_)
    yield from (done[index] for index in range(len(named)))


def _companions(named: Named, name: Identifier) -> Iterator[tuple[str, str]]:
    """Yield `iterate` for `list`, `iterate_jobs` for `list_jobs`, `watch_events` for `watch`."""
    if named.operation.pagination is not None:
        noun = name.removeprefix("list").strip("_")
        yield "pages", f"iterate_{noun}" if noun else "iterate"
    for status, response in named.operation.responses.items():
        for kind in map(essence, response.content):
            if status.startswith("2") and kind in STREAMS:
                stream = "events" if kind == EVENTS else "lines"
                yield stream, f"{name}_{stream}"
                return


def _free_group(group: Group, groups: dict[Group, Group], used: dict[Group, set[str]]) -> Group:
    """Return a resource whose names no method has; in a clash the resource is renamed."""
    above: Group = group[:1]
    for depth in range(1, len(group)):
        wanted = (*above, group[depth])
        if wanted not in groups:
            siblings = used.setdefault(above, set())
            name = group[depth] if group[depth] not in siblings else f"{group[depth]}_resource"
            groups[wanted] = (*above, Identifier(unique(name, siblings)))
        above = groups[wanted]
    return above


def _title(named: Named, text: str, titles: set[str]) -> str:
    longer = class_name(f"{text} {full_name(named.method, named.path)}")
    return unique(longer if class_name(text) in titles else class_name(text), titles)

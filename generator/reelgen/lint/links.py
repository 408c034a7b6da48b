"""Links of responses and callbacks of operations: the operations and values they name exist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..document.path_items import METHODS
from ..json_types import JsonObject, is_object, object_at
from ..schema.pointer import Pointer, parse_fragment, read
from .expressions import (
    Resolved,
    expressions_in,
    has_single_brace,
    is_misspelled_expression,
    resolve_expression,
    texts,
)
from .nearest import nearest
from .problem import LintProblem, misspelling
from .subject import OperationAt, Subject


class LinkAt(NamedTuple):
    """A link, the operation that has it, and its response."""

    pointer: Pointer
    link: dict[str, object]
    holder: OperationAt
    response: JsonObject


def links(subject: Subject) -> Iterator[LinkAt]:
    """Yield every link of every response of every operation."""
    for holder in subject.operations:
        for status, written in object_at(holder.operation, "responses").items():
            response = subject.target(written)
            for name, node in object_at(response, "links").items():
                link = subject.target(node)
                if link and not name.startswith("x-"):
                    pointer = (*holder.pointer, "responses", status, "links", name)
                    yield LinkAt(pointer, link, holder, response)


def check_link_operations(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each link to an operation that does not exist."""
    by_id = subject.operations_by_id
    for pointer, link, _, _ in links(subject):
        name, reference = link.get("operationId"), link.get("operationRef")
        if isinstance(name, str) and name not in by_id:
            where = (*pointer, "operationId")
            suggestion = nearest(name, by_id)
            message = f"operation {name!r} does not exist"
            yield misspelling(where, message, suggestion, "name an operationId of this document")
        elif isinstance(reference, str) and _is_dangling(subject, reference):
            message = f"operation of operationRef does not exist: {reference}"
            yield LintProblem((*pointer, "operationRef"), message, "correct the reference")
        elif name is None and reference is None:
            message = "the link names no operation"
            yield LintProblem(pointer, message, "add `operationId`", key=True)


def _is_dangling(subject: Subject, reference: str) -> bool:
    if not reference.startswith("#"):
        return False
    steps, exists = subject.registry.canonical(parse_fragment(reference))
    is_method = steps[-1:] and (steps[-1] in METHODS or steps[-2:-1] == ("additionalOperations",))
    return not (exists and is_method and is_object(read(subject.data, steps)))


def _target(subject: Subject, link: dict[str, object]) -> OperationAt | None:
    """Return the operation of a link, if it exists."""
    canonical = subject.registry.canonical
    name, reference = link.get("operationId"), link.get("operationRef")
    if isinstance(name, str):
        return subject.operations_by_id.get(name)
    if isinstance(reference, str) and not _is_dangling(subject, reference):
        steps = canonical(parse_fragment(reference))
        return next((at for at in subject.operations if canonical(at.pointer) == steps), None)
    return None


def check_link_parameters(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each parameter of a link that its operation does not have."""
    for pointer, link, _, _ in links(subject):
        target = _target(subject, link)
        if target is None:
            continue
        names = {str(p.get("name")) for p in target.parameters}
        qualified = {f"{p.get('in')}.{p.get('name')}" for p in target.parameters}
        for p in target.parameters:
            if p.get("in") not in _LOCATIONS:  # which has a finding of its own
                qualified |= {f"{location}.{p.get('name')}" for location in _LOCATIONS}
        for name in object_at(link, "parameters"):
            if name not in names and name not in qualified:
                where = (*pointer, "parameters", name)
                options = qualified if name.partition(".")[0] in _LOCATIONS else names
                suggestion = nearest(name, sorted(options), shortest=2)
                message = f"the operation of the link has no parameter {name!r}"
                remedy = "correct the name, or declare it"
                yield misspelling(where, message, suggestion, remedy, key=True, name=name)


_LOCATIONS = ("path", "query", "header", "cookie")


def check_link_expressions(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each expression of a link whose value does not exist."""
    for pointer, resolved in subject.once(_link_expressions):
        if resolved.verdict in ("missing", "malformed"):
            remedy = "correct the expression"
            yield LintProblem(pointer, resolved.message, remedy, name=resolved.name)


def check_callback_expressions(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each expression of a callback's address whose value does not exist."""
    for pointer, resolved in subject.once(_callback_expressions):
        if resolved.verdict in ("missing", "malformed"):
            yield LintProblem(pointer, resolved.message, "correct the expression", key=True)


def open_expressions(subject: Subject) -> Iterator[tuple[Pointer, str]]:
    """Yield each expression that cannot be checked, and why."""
    for pointer, resolved in (
        *subject.once(_link_expressions),
        *subject.once(_callback_expressions),
    ):
        if resolved.verdict == "open":
            yield pointer, resolved.message


def _link_expressions(subject: Subject) -> list[tuple[Pointer, Resolved]]:
    """Return every expression of a link."""
    return list(_of_links(subject))


def _callback_expressions(subject: Subject) -> list[tuple[Pointer, Resolved]]:
    """Return every expression of a callback's address."""
    return list(_of_callbacks(subject))


def _of_links(subject: Subject) -> Iterator[tuple[Pointer, Resolved]]:
    for pointer, link, holder, response in links(subject):
        for field in ("parameters", "requestBody"):
            for below, text in texts(link.get(field)):
                for resolved in _in_value(subject, text, holder, response):
                    yield (*pointer, field, *below), resolved


def _in_value(
    subject: Subject, text: str, holder: OperationAt, response: dict[str, object]
) -> Iterator[Resolved]:
    """Yield every expression of a value of a link, which may be a constant."""
    expressions = expressions_in(text)
    if not expressions and is_misspelled_expression(text):
        yield Resolved("malformed", f"{text} is not a runtime expression")
    meant = [e for e in expressions if "$" in e or is_misspelled_expression(e)]
    if meant and not text.startswith("$") and has_single_brace(text):
        yield Resolved("malformed", f"{text} has a brace without its counterpart")
        return
    for expression in meant:
        yield resolve_expression(subject, expression, holder, response)


def _of_callbacks(subject: Subject) -> Iterator[tuple[Pointer, Resolved]]:
    for holder in subject.requested:
        for name, node in object_at(holder.operation, "callbacks").items():
            for address in subject.target(node):
                where = (*holder.pointer, "callbacks", name, address)
                if not address.startswith("x-"):
                    for resolved in _in_address(subject, address, holder):
                        yield where, resolved


def _in_address(subject: Subject, address: str, holder: OperationAt) -> Iterator[Resolved]:
    """Yield every expression of the address of a callback."""
    expressions = expressions_in(address)
    if not address.startswith("$") and has_single_brace(address):
        yield Resolved("malformed", f"{address} has a brace without its counterpart")
    elif not expressions and not address.startswith(("http://", "https://")):
        yield Resolved("malformed", f"{address} is neither an address nor a runtime expression")
    else:
        for expression in expressions:
            yield resolve_expression(subject, expression, holder, None)

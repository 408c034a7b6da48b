"""Links of responses and callbacks of operations: what they name must exist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..document.path_items import METHODS
from ..json_types import is_object, object_at
from ..schema.pointer import Pointer, parse_fragment, read
from .expressions import (
    Resolved,
    expression_texts,
    expressions_in,
    is_nearly_expression,
    resolve,
)
from .near import nearest
from .problem import Edit, Problem
from .subject import OperationAt, Subject


class LinkAt(NamedTuple):
    """A link, the operation that has it, and its response."""

    pointer: Pointer
    link: dict[str, Any]
    holder: OperationAt
    response: dict[str, Any]


def links(subject: Subject) -> Iterator[LinkAt]:
    """Yield every link of every response of every operation."""
    for holder in subject.operations:
        for status, written in object_at(holder.operation, "responses").items():
            response = subject.resolve(written)
            for name, node in object_at(response, "links").items():
                link = subject.resolve(node)
                if link and not name.startswith("x-"):
                    pointer = (*holder.pointer, "responses", status, "links", name)
                    yield LinkAt(pointer, link, holder, response)


def _by_id(subject: Subject) -> dict[str, OperationAt]:
    return {
        str(one.operation["operationId"]): one
        for one in subject.operations
        if "operationId" in one.operation
    }


def check_link_operations(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each link to an operation that does not exist."""
    by_id = _by_id(subject)
    for pointer, link, _, _ in links(subject):
        name, reference = link.get("operationId"), link.get("operationRef")
        if isinstance(name, str) and name not in by_id:
            where = (*pointer, "operationId")
            near = nearest(name, by_id)
            remedy = f"write `{near}`" if near else "name an operationId of this document"
            edit = Edit(where, near) if near else None
            yield Problem(where, f"there is no operation {name!r}", remedy, edit=edit)
        elif isinstance(reference, str) and _is_dangling(subject, reference):
            message = f"operationRef leads to no operation: {reference}"
            yield Problem((*pointer, "operationRef"), message, "correct the reference")
        elif name is None and reference is None:
            message = "the link names no operation"
            yield Problem(pointer, message, "add `operationId`", key=True)


def _is_dangling(subject: Subject, reference: str) -> bool:
    if not reference.startswith("#"):
        return False
    steps = parse_fragment(reference)
    return (
        steps[-1:] == ()
        or not is_object(read(subject.data, steps))
        or (steps[-1] not in METHODS and steps[-2:-1] != ("additionalOperations",))
    )


def _target(subject: Subject, link: dict[str, Any], by_id: dict[str, OperationAt]) -> Any:
    name, reference = link.get("operationId"), link.get("operationRef")
    if isinstance(name, str):
        return by_id.get(name)
    if isinstance(reference, str) and not _is_dangling(subject, reference):
        steps = parse_fragment(reference)
        return next((one for one in subject.operations if one.pointer == steps), None)
    return None


def check_link_parameters(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each parameter of a link that its operation does not have."""
    by_id = _by_id(subject)
    for pointer, link, _, _ in links(subject):
        target = _target(subject, link, by_id)
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
                near = nearest(name, sorted(options), shortest=2)
                remedy = f"write `{near}`" if near else "correct the name, or declare it"
                edit = Edit(where, near, key=True) if near else None
                message = f"the operation of the link has no parameter {name!r}"
                yield Problem(where, message, remedy, key=True, edit=edit)


_LOCATIONS = ("path", "query", "header", "cookie")


def check_link_expressions(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each expression of a link that leads nowhere."""
    for pointer, resolved in _link_expressions(subject):
        if resolved.verdict in ("missing", "malformed"):
            yield Problem(pointer, resolved.message, "correct the expression")


def check_callback_expressions(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each expression of a callback's address that leads nowhere."""
    for pointer, resolved in _callback_expressions(subject):
        if resolved.verdict in ("missing", "malformed"):
            yield Problem(pointer, resolved.message, "correct the expression", key=True)


def open_expressions(subject: Subject) -> Iterator[tuple[Pointer, str]]:
    """Yield each expression that nothing can be said about, and why."""
    for pointer, resolved in (*_link_expressions(subject), *_callback_expressions(subject)):
        if resolved.verdict == "open":
            yield pointer, resolved.message


def _link_expressions(subject: Subject) -> Iterator[tuple[Pointer, Resolved]]:
    for pointer, link, holder, response in links(subject):
        for field in ("parameters", "requestBody"):
            for below, text in expression_texts(link.get(field)):
                where = (*pointer, field, *below)
                expressions = expressions_in(text)
                if not expressions and is_nearly_expression(text):
                    yield where, Resolved("malformed", f"{text} is not a runtime expression")
                for expression in expressions:
                    if (
                        text.startswith("$")
                        or "$" in expression
                        or is_nearly_expression(expression)
                    ):
                        yield where, resolve(subject, expression, holder, response)


def _callback_expressions(subject: Subject) -> Iterator[tuple[Pointer, Resolved]]:
    for holder in subject.path_operations:
        for name, node in object_at(holder.operation, "callbacks").items():
            for address in subject.resolve(node):
                where = (*holder.pointer, "callbacks", name, address)
                if address.startswith("x-"):
                    continue
                expressions = expressions_in(address)
                if not expressions and not address.startswith(("http://", "https://")):
                    message = f"{address} is neither an address nor a runtime expression"
                    yield where, Resolved("malformed", message)
                for expression in expressions:
                    yield where, resolve(subject, expression, holder, None)

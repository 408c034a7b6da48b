"""Runtime expressions of links and callbacks, resolved against what they point into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ..json_types import is_array, is_object, object_at
from ..schema.locate import locate
from ..schema.pointer import parse
from .near import nearest
from .subject import OperationAt, Subject

Verdict: TypeAlias = Literal["exists", "open", "missing", "malformed"]

_SOURCE = re.compile(
    r"\$(?P<of>request|response)\.(?P<part>header|query|path|body)(?P<rest>[.#].*)?", re.DOTALL
)
_ALONE = ("$url", "$method", "$statusCode")
_EMBEDDED = re.compile(r"\{([^{}]*)\}")
_NEARLY = re.compile(
    r"[$&%#.]?\s*(re[a-z]{3,9})\.(body|header|query|path|[a-z]{3,7})([.#/].*)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Resolved:
    """What an expression points to."""

    verdict: Verdict
    message: str = ""


def expressions_in(text: str) -> list[str]:
    """Return the expressions of a text: itself where it begins with `$`, else those in braces."""
    if text.startswith("$"):
        return [text]
    return _EMBEDDED.findall(text)


def is_nearly_expression(text: str) -> bool:
    """Return whether a text looks like an expression that is written wrong."""
    near = _NEARLY.fullmatch(text)
    return (near is not None and nearest(near[1].lower(), ("request", "response")) is not None) or (
        near is not None and near[1].lower() in ("request", "response")
    )


def resolve(
    subject: Subject, expression: str, holder: OperationAt, response: dict[str, Any] | None
) -> Resolved:
    """Return whether an expression leads somewhere.

    Args:
        subject: The document.
        expression: Such as `$response.body#/id`.
        holder: The operation whose request and response it speaks of.
        response: The response that has the link; None for a callback, which speaks of any.
    """
    if expression in _ALONE:
        return Resolved("exists")
    match = _SOURCE.fullmatch(expression)
    if match is None:
        return Resolved("malformed", f"{expression} is not a runtime expression")
    part, rest = match["part"], match["rest"] or ""
    if part == "body":
        if (rest and not rest.startswith(("#/", "#"))) or (
            rest.startswith("#") and rest[1:2] not in ("", "/")
        ):
            return Resolved("malformed", f"{expression}: a pointer into a body begins with #/")
        return _in_body(subject, expression, rest[1:], match["of"], holder, response)
    if not rest.startswith(".") or len(rest) < 2:
        return Resolved("malformed", f"{expression} names no {part}")
    if match["of"] == "request":
        return _in_request(expression, part, rest[1:], holder)
    if part != "header":
        return Resolved("malformed", f"{expression}: a response has no {part}")
    return _in_headers(subject, expression, rest[1:], holder, response)


def _in_body(
    subject: Subject,
    expression: str,
    pointer: str,
    of: str,
    holder: OperationAt,
    response: dict[str, Any] | None,
) -> Resolved:
    bodies = (
        [subject.resolve(holder.operation.get("requestBody"))]
        if of == "request"
        else _responses(subject, holder, response)
    )
    schemas = [
        media.get("schema", True)
        for body in bodies
        for media in map(subject.resolve, object_at(body, "content").values())
    ]
    if not schemas and of == "request" and nearest("requestBody", holder.operation):
        return Resolved("exists")  # the misspelt field has a finding of its own
    if not schemas:
        target = "request body" if of == "request" else "response body"
        return Resolved("missing", f"{expression}: the operation has no {target}")
    certainties = {locate(subject.registry, s, parse(pointer)).certainty for s in schemas}
    if "declared" in certainties:
        return Resolved("exists")
    if "missing" in certainties and "open" not in certainties:
        return Resolved("missing", f"{expression} does not exist in the {of} schema")
    return Resolved("open", f"{expression}: the {of} schema is open there")


def _responses(
    subject: Subject, holder: OperationAt, response: dict[str, Any] | None
) -> list[dict[str, Any]]:
    if response is not None:
        return [response]
    responses = object_at(holder.operation, "responses")
    return [subject.resolve(r) for status, r in responses.items() if not status.startswith("x-")]


def _in_request(expression: str, part: str, name: str, holder: OperationAt) -> Resolved:
    names = [
        str(parameter.get("name"))
        for parameter in holder.parameters
        if parameter.get("in") == part or (part == "query" and parameter.get("in") == "querystring")
    ]
    lower = [n.lower() for n in names]
    if name in names or (part == "header" and name.lower() in lower):
        return Resolved("exists")
    if part == "header" and name.lower() in ("authorization", "content-type", "accept", "host"):
        return Resolved("exists")
    near = nearest(name, names, shortest=2)
    hint = f"; did you mean {near}" if near else ""
    return Resolved("missing", f"{expression}: there is no {part} parameter {name!r}{hint}")


def _in_headers(
    subject: Subject,
    expression: str,
    name: str,
    holder: OperationAt,
    response: dict[str, Any] | None,
) -> Resolved:
    responses = _responses(subject, holder, response)
    names = [h.lower() for r in responses for h in object_at(r, "headers")]
    if name.lower() in names:
        return Resolved("exists")
    message = f"{expression}: the response declares no header {name!r}"
    return Resolved("missing", message)


def expression_texts(value: object) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield the texts of a value that may be expressions, with their pointers below it."""
    if isinstance(value, str):
        yield (), value
    elif is_object(value):
        for name, child in value.items():
            for pointer, text in expression_texts(child):
                yield (name, *pointer), text
    elif is_array(value):
        for index, child in enumerate(value):
            for pointer, text in expression_texts(child):
                yield (index, *pointer), text

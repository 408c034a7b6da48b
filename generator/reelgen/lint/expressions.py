"""Runtime expressions of links and callbacks, resolved against the request and the response."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..json_types import object_at
from ..schema.locate import locate
from ..schema.pointer import Pointer, parse
from ..schema.walk import values
from .nearest import edit_distance, nearest
from .subject import OperationAt, Subject

Verdict: TypeAlias = Literal["exists", "open", "missing", "malformed"]

_SOURCE = re.compile(
    r"\$(?P<of>request|response)\.(?P<part>header|query|path|body)(?P<fragment>[.#].*)?", re.DOTALL
)
_FORMS = (
    *(f"$request.{part}" for part in ("header.", "query.", "path.", "body")),
    *(f"$response.{part}" for part in ("header.", "body")),
)
"""The prefixes of an expression with a source."""
_ALONE = ("$url", "$method", "$statusCode")
_EMBEDDED = re.compile(r"\{([^{}]*)\}")
_MOST = 2
"""The maximum number of typing errors in a recognized expression."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """The result of resolving an expression."""

    verdict: Verdict
    message: str = ""
    name: str = ""
    """The parameter that does not exist."""


def expressions_in(text: str) -> list[str]:
    """Return the expressions of a text: the text if it begins with `$`, else those in braces."""
    if text.startswith("$"):
        return [text]
    return _EMBEDDED.findall(text)


def has_single_brace(text: str) -> bool:
    """Return whether a brace of a text has no counterpart."""
    return not {"{", "}"}.isdisjoint(_EMBEDDED.sub("", text))


def is_misspelled_expression(text: str) -> bool:
    """Return whether a text without a leading `$` looks like a misspelled expression."""
    lower = text.strip().lower()
    if any(edit_distance(lower, alone.lower(), 1) <= 1 for alone in _ALONE):
        return True
    return any(_begins_like(lower, form) for form in _FORMS)


def _begins_like(text: str, form: str) -> bool:
    lengths = range(len(form) - _MOST, len(form) + _MOST + 1)
    return any(edit_distance(text[:length], form, _MOST) <= _MOST for length in lengths)


def resolve_expression(
    subject: Subject, expression: str, owner: OperationAt, response: dict[str, object] | None
) -> Resolved:
    """Return whether the value of an expression exists.

    Args:
        subject: The document.
        expression: The expression, such as `$response.body#/id`.
        owner: The operation whose request and response it refers to.
        response: The response that has the link; None for a callback, which may refer to any.
    """
    if expression in _ALONE:
        return Resolved("exists")
    match = _SOURCE.fullmatch(expression)
    if match is None:
        return Resolved("malformed", f"{expression} is not a runtime expression")
    part, fragment = match["part"], match["fragment"] or ""
    if part == "body":
        if fragment not in ("", "#") and not fragment.startswith("#/"):
            return Resolved("malformed", f"{expression}: a pointer into a body begins with #/")
        return _in_body(subject, expression, fragment[1:], match["of"], owner, response)
    if not fragment.startswith(".") or len(fragment) < 2:
        return Resolved("malformed", f"{expression} names no {part}")
    if match["of"] == "request":
        return _in_request(expression, part, fragment[1:], owner)
    if part != "header":
        return Resolved("malformed", f"{expression}: a response has no {part}")
    return _in_headers(subject, expression, fragment[1:], owner, response)


def _in_body(
    subject: Subject,
    expression: str,
    pointer: str,
    of: str,
    owner: OperationAt,
    response: dict[str, object] | None,
) -> Resolved:
    bodies = (
        [owner.operation.get("requestBody")]
        if of == "request"
        else _responses(subject, owner, response)
    )
    schemas = [schema for body in bodies for schema in subject.body_schemas(body)]
    is_misspelled = of == "request" and nearest("requestBody", owner.operation) is not None
    if not schemas and (is_misspelled or any(map(subject.is_dangling, bodies))):
        return Resolved("exists")  # the misspelled name has a finding of its own
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
    subject: Subject, owner: OperationAt, response: dict[str, object] | None
) -> list[dict[str, object]]:
    if response is not None:
        return [response]
    responses = object_at(owner.operation, "responses")
    return [subject.target(r) for status, r in responses.items() if not status.startswith("x-")]


def _in_request(expression: str, part: str, name: str, owner: OperationAt) -> Resolved:
    names = [
        str(parameter.get("name"))
        for parameter in owner.parameters
        if parameter.get("in") == part or (part == "query" and parameter.get("in") == "querystring")
    ]
    lower = [n.lower() for n in names]
    if name in names or (part == "header" and name.lower() in lower):
        return Resolved("exists")
    if part == "header" and name.lower() in ("authorization", "content-type", "accept", "host"):
        return Resolved("exists")
    suggestion = nearest(name, names, shortest=2)
    hint = f"; did you mean {suggestion}" if suggestion else ""
    message = f"{expression}: {part} parameter {name!r} does not exist{hint}"
    return Resolved("missing", message, name)


def _in_headers(
    subject: Subject,
    expression: str,
    name: str,
    owner: OperationAt,
    response: dict[str, object] | None,
) -> Resolved:
    responses = _responses(subject, owner, response)
    names = [h.lower() for r in responses for h in object_at(r, "headers")]
    if name.lower() in names:
        return Resolved("exists")
    message = f"{expression}: the response declares no header {name!r}"
    return Resolved("missing", message)


def texts(value: object) -> Iterator[tuple[Pointer, str]]:
    """Yield every text of a value, which may be an expression, with its pointer below it."""
    return ((pointer, text) for pointer, text in values(value) if isinstance(text, str))

"""Comparison of one operation in two documents: parameters, bodies, responses, credentials."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document.openapi import Parameter
from ..json_types import object_at
from ..schema.flatten import JsonSchema
from ..schema.pointer import Pointer
from ..validation.route import Route
from .compare_schemas import SchemaComparison, SchemaDifference, both_values
from .described import Described, template
from .difference import ONLY_HERE, ONLY_THERE, Difference


class OperationComparison:
    """The comparison of operations of two documents."""

    def __init__(self, ours: Described, theirs: Described) -> None:
        self.ours = ours
        self.theirs = theirs
        self.schemas = SchemaComparison(ours, theirs)
        self.has_security = any(route.security for route in theirs.api.routes)

    def alone(self, route: Route, *, here: bool) -> Difference:
        """Return the difference for an operation that only one document has."""
        ours, theirs = (route.pointer, ()) if here else ((), route.pointer)
        text = ONLY_HERE if here else ONLY_THERE
        return self._difference(title(route), text, ours, theirs)

    def differences(self, ours: Route, theirs: Route) -> Iterator[Difference]:
        """Yield the differences between two descriptions of an operation."""
        name, at = title(ours), (ours.pointer, theirs.pointer)
        facts = [
            ("deprecated", ours.operation.deprecated, theirs.operation.deprecated),
            ("body required", _needs_body(ours), _needs_body(theirs)),
        ]
        if self.has_security:
            facts.append(("key required", _needs_key(ours), _needs_key(theirs)))
        for fact, own, other in facts:
            if own != other:
                yield self._difference(name, both_values(fact, own, other), *at)
        yield from self._parameters(name, ours, theirs)
        yield from self._contents(
            f"{name} request", ours.request_content, theirs.request_content, at
        )
        yield from self._responses(name, ours, theirs)

    def _parameters(self, name: str, ours: Route, theirs: Route) -> Iterator[Difference]:
        own, other = _parameters(ours), _parameters(theirs)
        for key in dict.fromkeys((*own, *other)):
            subject = f"{name} {key[0]} {key[1]}"
            at = (own.get(key, (None, ours.pointer))[1], other.get(key, (None, theirs.pointer))[1])
            if key not in own or key not in other:
                yield self._difference(subject, _side(key in own), *at)
                continue
            mine, published = own[key][0], other[key][0]
            if mine.required != published.required:
                required = both_values("required", mine.required, published.required)
                yield self._difference(subject, required, *at)
            schemas = mine.schema_, published.schema_
            yield from self._schemas(self.schemas.differences(subject, *schemas), at)

    def _responses(self, name: str, ours: Route, theirs: Route) -> Iterator[Difference]:
        for status in dict.fromkeys((*ours.responses, *theirs.responses)):
            subject = f"{name} response {status}"
            own, other = ours.responses.get(status), theirs.responses.get(status)
            at = (*ours.pointer, "responses", status), (*theirs.pointer, "responses", status)
            if own is None or other is None:
                pointers = at[0] if own is not None else ours.pointer, at[1]
                yield self._difference(subject, _side(own is not None), *pointers)
            else:
                contents = object_at(own, "content"), object_at(other, "content")
                yield from self._contents(subject, *contents, at)

    def _contents(
        self,
        subject: str,
        ours: dict[str, object],
        theirs: dict[str, object],
        at: tuple[Pointer, Pointer],
    ) -> Iterator[Difference]:
        for media_type in dict.fromkeys((*ours, *theirs)):
            if media_type not in ours or media_type not in theirs:
                yield self._difference(f"{subject} {media_type}", _side(media_type in ours), *at)
            else:
                schemas = _schema(ours[media_type]), _schema(theirs[media_type])
                yield from self._schemas(self.schemas.differences(subject, *schemas), at)

    def _schemas(
        self, differences: tuple[SchemaDifference, ...], at: tuple[Pointer, Pointer]
    ) -> Iterator[Difference]:
        for difference in differences:
            ours = self.ours.pointer(difference.ours, at[0])
            theirs = self.theirs.pointer(difference.theirs, at[1])
            yield self._difference(difference.subject, difference.text, ours, theirs)

    def _difference(self, subject: str, text: str, ours: Pointer, theirs: Pointer) -> Difference:
        return Difference(
            subject,
            text,
            self.ours.location(ours),
            self.theirs.location(theirs),
            self.ours.evidence(ours),
        )


def title(route: Route) -> str:
    """Return the name of an operation in differences: `GET /v3/jobs/{}`."""
    return f"{route.method} {template(route)}"


def _parameters(route: Route) -> dict[tuple[str, str], tuple[Parameter, Pointer]]:
    """Return the parameters, except path parameters, whose names are not sent."""
    return {
        (location, name.lower() if location == "header" else name): described
        for (name, location), described in route.parameters.items()
        if location != "path"
    }


def _schema(media: Any) -> JsonSchema:
    return media.get("itemSchema", media.get("schema", {}))


def _needs_body(route: Route) -> bool:
    return bool(object_at(route.raw, "requestBody").get("required"))


def _needs_key(route: Route) -> bool:
    return bool(route.security) and {} not in route.security


def _side(here: bool) -> str:
    return ONLY_HERE if here else ONLY_THERE

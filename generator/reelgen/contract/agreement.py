"""Fixtures against their spec: what breaks it is refused when it is loaded."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..findings import Finding, Location, SpecInvalidError
from ..plain import object_at
from ..schema.pointer import Pointer, parse
from ..schema.walk import values
from ..validation import (
    MISSING,
    Api,
    Route,
    Violation,
    json_media_type,
    rule_location,
    validate_request,
    validate_response,
    validate_value,
)
from ..validation.validate_response import UNDOCUMENTED
from .events import events_of
from .fixtures import Delivery, Exchange, Fixture, Response, load_fixture
from .sent import incoming, place_in_request

DEEPEST = 100
"""Levels of a body."""

REQUEST_REMEDY = (
    "correct the fixture or the spec; where the source itself is wrong, `checks: false`"
)
ANSWER_REMEDY = "correct the fixture or the spec; where the source differs, say `contradicts: why`"


@dataclass(frozen=True)
class Breach:
    """One place where a fixture differs from its spec."""

    at: Pointer
    """In the fixture."""
    message: str
    rule: str
    """`file:line:column` of what the spec says; empty where it says nothing."""

    def __str__(self) -> str:
        where = f" [{self.rule}]" if self.rule else ""
        return f"{'.'.join(map(str, self.at))}: {self.message}{where}"


def load_checked(root: Path, contracts: Mapping[str, Api]) -> tuple[Fixture, ...]:
    """The fixtures of these providers. Raises SpecInvalidError with every breach at once."""
    fixtures: list[Fixture] = []
    findings: list[Finding] = []
    for name, contract in contracts.items():
        for path in sorted((root / name).rglob("*.yaml")):
            try:
                fixtures.append(_placed(root, path))
            except SpecInvalidError as error:
                findings.extend(error.findings)
            else:
                findings.extend(refused(fixtures[-1], contract))
    if findings:
        raise SpecInvalidError(findings)
    return tuple(fixtures)


def _placed(root: Path, path: Path) -> Fixture:
    if len(path.relative_to(root).parts) < 3:
        message = "stands in the folder of the provider, not of an operation"
        remedy = "move it into a folder with the name of its operation"
        raise SpecInvalidError([Finding(Location(path.as_posix()), message, remedy)])
    return load_fixture(root, path)


def refused(fixture: Fixture, contract: Api) -> Iterator[Finding]:
    """Why a fixture cannot be used."""
    content = fixture.content
    if isinstance(content, Delivery):
        yield from _delivery_findings(fixture, contract, content)
        return
    route = contract.by_id(content.operation)
    folder = fixture.path.split("/")[1]
    if route is None:
        known = [route.id for route in contract.routes]
        yield _unknown(fixture, "operation", content.operation, known)
    elif folder != content.operation:
        where = fixture.source.locate(("operation",))
        message = f"{content.operation!r} stands in the folder of {folder!r}"
        yield Finding(where, message, f"move the file into {content.operation}/, or correct this")
    elif flaw := _flaw(content):
        yield Finding(fixture.source.locate(flaw.at), str(flaw), "shorten it to plain JSON")
    else:
        yield from _request_findings(fixture, content, request_breaches(contract, route, content))
        yield from _answer_findings(fixture, answer_breaches(contract, route, content))


def request_breaches(contract: Api, route: Route, exchange: Exchange) -> list[Breach]:
    """Where address, parameters and body of the request break the spec."""
    request, contract = exchange.request, contract.without_formats
    read = incoming(contract, route, request)
    if read is None:
        at = "method" if request.method != route.method else "url"
        said = f"{request.method} {request.url} is not {route.method} {route.base}{route.path}"
        return [Breach(("request", at), said, rule_location(contract.source, route.pointer))]
    found = (
        Breach(place_in_request(request, violation), violation.message, violation.spec)
        for violation in validate_request(contract, route, read)
    )
    return [*_first(found)]


def answer_breaches(contract: Api, route: Route, exchange: Exchange) -> list[Breach]:
    """Where the answer breaks its schema, or has a status or a body that nobody documents."""
    answer, contract = exchange.response, contract.without_formats
    if answer is None:
        return []
    content = object_at(route.response(answer.status) or {}, "content")
    is_json = answer.has_json and bool(json_media_type(content))
    body = answer.json_ if is_json else MISSING
    violations = validate_response(contract, route, answer.status, body)
    if violations and violations[0].code == UNDOCUMENTED:
        return [*_breaches(("response", "status"), violations)]
    if is_json:
        return [*_first(_breaches(("response", "json"), violations))]
    return _form_breaches(contract, route, answer, content)


def json_schema(holder: dict[str, Any]) -> Any:
    """The schema of the JSON body of a request or an answer; None where there is none."""
    content = object_at(holder, "content")
    return object_at(content, json_media_type(content)).get("schema")


def _form_breaches(
    contract: Api, route: Route, answer: Response, content: dict[str, Any]
) -> list[Breach]:
    """That a body has a form which none of the documented media types has."""
    form = next((name for name in ("json", "text", "content") if answer.has(name)), "")
    kinds = ", ".join(content)
    if form and (not kinds or answer.has_json or kinds == json_media_type(content)):
        key = str(route.response_key(answer.status))
        rule = rule_location(contract.source, (*route.pointer, "responses", key))
        message = f"a body of this form, where the spec has {kinds or 'none'}"
        return [Breach(("response", form), message, rule)]
    return []


def _breaches(at: Pointer, violations: Iterable[Violation]) -> Iterator[Breach]:
    return (Breach((*at, *parse(v.path)), v.message, v.spec) for v in violations)


def _first(found: Iterable[Breach]) -> Iterator[Breach]:
    """The first breach of each place: the others follow from it."""
    told: set[Pointer] = set()
    for breach in found:
        if breach.at not in told:
            told.add(breach.at)
            yield breach


def _flaw(exchange: Exchange) -> Breach | None:
    """A body that is no JSON for a validator: YAML can write more than that."""
    bodies = {"request": exchange.request, "response": exchange.response}
    for name, body in bodies.items():
        said = _not_json(body.json_) if body is not None else ""
        if said:
            return Breach((name, "json"), said, "")
    return None


def _not_json(data: Any) -> str:
    for pointer, value in values(data):
        if len(pointer) > DEEPEST:
            return f"is nested more than {DEEPEST} levels deep"
        is_plain = value is None or isinstance(value, str | bool | int | dict | list)
        if not is_plain and not _is_finite(value):
            return f"{value!r} is no value of JSON"
    return ""


def _is_finite(value: Any) -> bool:
    return isinstance(value, float) and math.isfinite(value)


def _request_findings(
    fixture: Fixture, exchange: Exchange, found: list[Breach]
) -> Iterator[Finding]:
    if exchange.checks:
        yield from _findings(fixture, found, REQUEST_REMEDY)
    elif not found:
        where = fixture.source.locate(("checks",), key=True)
        yield Finding(where, "the request agrees with the spec", "remove `checks: false`")


def _answer_findings(fixture: Fixture, found: list[Breach]) -> Iterator[Finding]:
    if not fixture.content.contradicts:
        yield from _findings(fixture, found, ANSWER_REMEDY)
    elif not found:
        where = fixture.source.locate(("contradicts",), key=True)
        yield Finding(where, "the answer agrees with the spec", "remove `contradicts`")


def _findings(fixture: Fixture, found: list[Breach], remedy: str) -> Iterator[Finding]:
    for breach in found:
        yield Finding(fixture.source.locate(breach.at), str(breach), remedy)


def _delivery_findings(fixture: Fixture, contract: Api, delivery: Delivery) -> Iterator[Finding]:
    events = events_of(contract)
    kind = "callback" if delivery.callback else "webhook"
    name = delivery.callback or delivery.webhook
    if (kind, name) not in events:
        yield _unknown(fixture, kind, name, [known for of, known in events if of == kind])
    elif said := _not_json(delivery.json_):
        yield Finding(fixture.source.locate(("json",)), f"json: {said}", "shorten it to plain JSON")
    else:
        schema, rule = events[kind, name]
        violations = validate_value(
            contract.without_formats, schema, delivery.json_, part="body", rule=rule
        )
        found = [*_first(_breaches(("json",), violations))]
        yield from _answer_findings(fixture, found)


def _unknown(fixture: Fixture, kind: str, name: str, known: list[str]) -> Finding:
    where = fixture.source.locate((kind,))
    if not name:
        return Finding(where, "names no webhook and no callback", "add `webhook: <its name>`")
    guess = difflib.get_close_matches(name, known, 1)
    hint = (
        f"did you mean {guess[0]!r}?"
        if guess
        else f"name one that the spec has, or add this {kind}"
    )
    return Finding(where, f"the spec has no {kind} {name!r}", hint)

"""Fixtures against their spec: what breaks it is refused when it is loaded."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..findings import Finding, Location, SpecInvalidError
from ..plain import is_array, is_object, object_at
from ..sandbox.check import breaches_of
from ..sandbox.contract import Contract, Route
from ..sandbox.violations import breaches, place
from ..schema.pointer import Pointer
from .events import events_of
from .fixtures import Delivery, Exchange, Fixture, Message, load_fixture
from .sent import incoming, place_in_request, steps_of

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


def load_checked(root: Path, contracts: Mapping[str, Contract]) -> tuple[Fixture, ...]:
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


def refused(fixture: Fixture, contract: Contract) -> Iterator[Finding]:
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


def request_breaches(contract: Contract, route: Route, exchange: Exchange) -> list[Breach]:
    """Where address, parameters and body of the request break the spec."""
    request, contract = exchange.request, contract.without_formats
    read = incoming(contract, route, request)
    if read is None:
        at = "method" if request.method != route.method else "url"
        said = f"{request.method} {request.url} is not {route.method} {route.base}{route.path}"
        return [Breach(("request", at), said, place(contract.source, route.pointer))]
    found = (
        Breach(place_in_request(request, violation), violation.message, violation.spec)
        for violation in breaches_of(contract, route, read)
    )
    return [*_first(found)]


def answer_breaches(contract: Contract, route: Route, exchange: Exchange) -> list[Breach]:
    """Where the answer breaks its schema, or has a status or a body that nobody documents."""
    answer = exchange.response
    if answer is None:
        return []
    documented, pointer = object_at(route.raw, "responses"), (*route.pointer, "responses")
    status = route.response_key(answer.status)
    if status is None:
        known = ", ".join(documented) or "none"
        message = f"status {answer.status} is not documented; the spec has {known}"
        return [Breach(("response", "status"), message, place(contract.source, pointer))]
    body = object_at(documented, status)
    return _body_breaches(contract, body, answer, ("response",), (*pointer, status))


def json_schema(holder: dict[str, Any]) -> Any:
    """The schema of the JSON body of a request or an answer; None where there is none."""
    return object_at(object_at(holder, "content"), _json_kind(holder)).get("schema")


def _json_kind(holder: dict[str, Any]) -> str:
    return next((kind for kind in object_at(holder, "content") if "json" in kind), "")


def _body_breaches(
    contract: Contract, documented: dict[str, Any], body: Message, at: Pointer, rule: Pointer
) -> list[Breach]:
    kinds = ", ".join(object_at(documented, "content"))
    json_kind = _json_kind(documented)
    if body.has_json and json_kind:
        rule = (*rule, "content", json_kind, "schema")
        schema = json_schema(documented)
        return _value_breaches(contract, schema, body.json_, (*at, "json"), rule)
    form = next((name for name in ("json", "text", "content") if body.has(name)), "")
    if form and (not kinds or body.has_json or kinds == json_kind):
        message = f"a body of this form, where the spec has {kinds or 'none'}"
        return [Breach((*at, form), message, place(contract.source, rule))]
    return []


def _value_breaches(
    contract: Contract, schema: Any, value: Any, at: Pointer, rule: Pointer
) -> list[Breach]:
    if schema is None:
        return []
    violations = breaches(contract.without_formats, schema, value, "body", "", rule)
    found = (Breach((*at, *steps_of(v.path)), v.message, v.spec) for v in violations)
    return [*_first(found)]


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
        said = _not_json(body.json_, DEEPEST) if body is not None else ""
        if said:
            return Breach((name, "json"), said, "")
    return None


def _not_json(value: Any, levels: int) -> str:
    if levels < 0:
        return f"is nested more than {DEEPEST} levels deep"
    if is_object(value) or is_array(value):
        below = value.values() if is_object(value) else value
        return next((said for one in below if (said := _not_json(one, levels - 1))), "")
    is_plain = value is None or isinstance(value, str | bool | int) or _is_finite(value)
    return "" if is_plain else f"{value!r} is no value of JSON"


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


def _delivery_findings(
    fixture: Fixture, contract: Contract, delivery: Delivery
) -> Iterator[Finding]:
    events = events_of(contract)
    kind = "callback" if delivery.callback else "webhook"
    name = delivery.callback or delivery.webhook
    if (kind, name) not in events:
        yield _unknown(fixture, kind, name, [known for of, known in events if of == kind])
    elif said := _not_json(delivery.json_, DEEPEST):
        yield Finding(fixture.source.locate(("json",)), f"json: {said}", "shorten it to plain JSON")
    else:
        schema, rule = events[kind, name]
        found = _value_breaches(contract, schema, delivery.json_, ("json",), rule)
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

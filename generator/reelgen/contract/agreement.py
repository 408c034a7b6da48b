"""Fixtures against their spec: what breaks it is refused when it is loaded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from ..document.upgrade import upgraded
from ..findings import Finding, SpecInvalidError
from ..plain import is_object, object_at
from ..sandbox.contract import Contract, Route
from ..sandbox.schemas import ROOTS
from .fixtures import Delivery, Exchange, Fixture, Message, load_fixtures

Steps = tuple[str | int, ...]


@dataclass(frozen=True)
class Breach:
    """One place where a fixture differs from its spec."""

    at: Steps
    """In the fixture."""
    keyword: str
    """Of JSON Schema; `status` for one that is not documented."""
    message: str


def load_checked(root: Path, contracts: Mapping[str, Contract]) -> tuple[Fixture, ...]:
    """The fixtures of these providers. Raises SpecInvalidError with every breach at once."""
    fixtures = [fixture for name in contracts for fixture in load_fixtures(root, name)]
    findings = [f for one in fixtures for f in refused(one, contracts[one.provider])]
    if findings:
        raise SpecInvalidError(findings)
    return tuple(fixtures)


def refused(fixture: Fixture, contract: Contract) -> Iterator[Finding]:
    """Why a fixture cannot be used."""
    content = fixture.content
    if isinstance(content, Delivery):
        schema = delivery_schema(contract, content)
        found = _breaches(contract, schema, content.json_, ("json",))
        yield from _answer_findings(fixture, [*found])
        return
    route = contract.by_id(content.operation)
    if route is None or fixture.path.split("/")[1] != content.operation:
        where = fixture.source.locate(("operation",))
        message = f"{content.operation!r} is not the operation of this folder in the spec"
        yield Finding(where, message, "put the file into the folder of an operationId of the spec")
        return
    yield from _request_findings(fixture, content, [*request_breaches(contract, route, content)])
    yield from _answer_findings(fixture, [*answer_breaches(contract, route, content)])


def request_breaches(contract: Contract, route: Route, exchange: Exchange) -> Iterator[Breach]:
    """Where the request body breaks its schema."""
    if exchange.request.has_json:
        schema = json_schema(object_at(route.raw, "requestBody"))
        yield from _breaches(contract, schema, exchange.request.json_, ("request", "json"))


def answer_breaches(contract: Contract, route: Route, exchange: Exchange) -> Iterator[Breach]:
    """Where the answer breaks its schema, or has a status that nobody documents."""
    answer = exchange.response
    if answer is None:
        return
    documented = route.response(answer.status)
    if documented is None:
        yield Breach(("response", "status"), "status", f"status {answer.status} is not documented")
        return
    yield from _body_breaches(contract, documented, answer)


def json_schema(holder: dict[str, Any]) -> Any:
    """The schema of the JSON body of a request or an answer; None where there is none."""
    content = object_at(holder, "content")
    return next((media.get("schema") for kind, media in content.items() if "json" in kind), None)


def delivery_schema(contract: Contract, delivery: Delivery) -> Any:
    """The schema of a notification's body; None where the spec has none."""
    if delivery.webhook:
        items = [contract.document.webhooks.get(delivery.webhook)]
    else:
        operation, _, name = delivery.callback.rpartition(".")
        route = contract.by_id(operation)
        items = [*route.operation.callbacks.get(name, {}).values()] if route is not None else []
    body = items[0].post.request_body if items and items[0] and items[0].post else None
    content = body.content.items() if body is not None else ()
    return next((media.schema_ for kind, media in content if "json" in kind), None)


def _body_breaches(
    contract: Contract, documented: dict[str, Any], answer: Message
) -> Iterator[Breach]:
    if answer.has_json:
        schema = json_schema(documented)
        yield from _breaches(contract, schema, answer.json_, ("response", "json"))


def _breaches(contract: Contract, schema: Any, value: Any, at: Steps) -> Iterator[Breach]:
    if schema is None:
        return
    roots = {name: part for name, part in upgraded(contract.source.data).items() if name in ROOTS}
    whole = {**roots, **schema} if is_object(schema) else schema
    # No formats: documented examples hold placeholders such as `<string>` for an address.
    validator: Any = Draft202012Validator(whole)
    for error in validator.iter_errors(value):
        where = (*at, *error.absolute_path)
        yield Breach(where, str(error.validator), _short(error.message))


def _short(message: str) -> str:
    return message if len(message) < 200 else f"{message[:120]} ... {message[-60:]}"


def _request_findings(
    fixture: Fixture, exchange: Exchange, breaches: list[Breach]
) -> Iterator[Finding]:
    if exchange.checks:
        remedy = (
            "correct the fixture or the spec; where the source itself is wrong, `checks: false`"
        )
        yield from _findings(fixture, breaches, remedy)
    elif exchange.request.has_json and not breaches:
        where = fixture.source.locate(("checks",), key=True)
        yield Finding(where, "the request agrees with the spec", "remove `checks: false`")


def _answer_findings(fixture: Fixture, breaches: list[Breach]) -> Iterator[Finding]:
    if not fixture.content.contradicts:
        remedy = "correct the fixture or the spec; where the source differs, say `contradicts: why`"
        yield from _findings(fixture, breaches, remedy)
    elif not breaches:
        where = fixture.source.locate(("contradicts",), key=True)
        yield Finding(where, "the answer agrees with the spec", "remove `contradicts`")


def _findings(fixture: Fixture, breaches: list[Breach], remedy: str) -> Iterator[Finding]:
    for breach in breaches:
        place = ".".join(map(str, breach.at))
        where = fixture.source.locate(breach.at)
        yield Finding(where, f"{place}: breaks the spec: {breach.message}", remedy)

"""What is called: one documented call an operation, and whether it may be made at all."""

from __future__ import annotations

import contextlib
import copy
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from jsonschema.exceptions import ValidationError

from ..fixtures.check_fixtures import json_schema
from ..fixtures.fixture import Exchange, Fixture
from ..json_types import JsonObject, object_at
from ..schema.walk import values
from ..validation import Api, Route
from . import secret_names
from .argument import Argument
from .draft_call import drafted_call

PLACE = "https://example.com/file.mp4"
"""Stands where a documented call says `<video_url>`."""
READS = frozenset(("GET", "HEAD", "OPTIONS", "QUERY"))
ENDINGS = ("delete", "cancel", "stop", "trash", "remove", "interrupt", "revoke", "archive")
"""How methods are called that take something away."""
CHANGES = (
    "update",
    "set",
    "reset",
    "rotate",
    "restore",
    "move",
    "rename",
    "edit",
    "disable",
    "enable",
)
"""How methods are called that change something."""


@dataclass(frozen=True)
class Case:
    """One call to make."""

    route: Route
    name: str
    """Of the file: empty where it is the only one of its operation."""
    method: str
    """Of the client: `videos.create`."""
    call: Mapping[str, object]
    arguments: tuple[Argument, ...]
    title: str

    @property
    def reads(self) -> bool:
        """Whether it changes nothing and costs nothing."""
        return self.route.method in READS and not self.costs

    @property
    def costs(self) -> bool:
        """Whether it is paid for."""
        return self.route.operation.credits is not None or self.route.operation.job is not None

    @property
    def ends(self) -> bool:
        """Whether it takes something away."""
        return self.route.method == "DELETE" or (not self.costs and self._has_verb(ENDINGS))

    def _has_verb(self, verbs: Iterable[str]) -> bool:
        """Return whether the name of the operation begins with one of some verbs."""
        name = self.route.id.rpartition(".")[2]
        return any(re.match(rf"{verb}(?![a-z])", name) for verb in verbs)

    @property
    def makes(self) -> bool:
        """Whether it creates a resource, and changes none.

        What is paid for makes something new, also where it is called an edit: of an image, say.
        """
        if self.reads or self.ends or self.route.method in ("PUT", "PATCH"):
            return False
        if self.costs:
            return True
        return not self._has_verb(CHANGES) and not any(
            argument.is_id for argument in self.arguments if argument.location in ("path", "query")
        )

    @property
    def named(self) -> list[str]:
        """Names of the parameters and body fields that may identify the resource it changes."""
        return [
            *(argument.wire for argument in self.arguments if argument.is_id),
            *filter(secret_names.is_id, self.call),
        ]

    @property
    def rank(self) -> tuple[int, int]:
        """Lists first, then calls that create, read, change and end a resource."""
        wants = sum(argument.location == "path" for argument in self.arguments)
        if self.ends:
            return (5, -wants)
        if self.reads:
            return (0 if self.is_list else 3, wants)
        return (1 + self.uses_ids, wants) if self.makes else (4, wants)

    @property
    def uses_ids(self) -> bool:
        """Whether its documented call names resources."""
        return any(secret_names.is_id(name) for name in _names({**self.call}))

    @property
    def is_list(self) -> bool:
        """Whether it reads without naming a resource."""
        wants = any(argument.location == "path" for argument in self.arguments)
        return self.reads and not wants and not self.uses_ids


def cases(
    contract: Api,
    manifest: Path,
    fixtures: Iterable[Fixture],
    wanted: Sequence[str],
    every: bool,
) -> list[Case]:
    """Return the calls of some operations, or of all, in the order of the document."""
    documented = _successes(contract, fixtures)
    planned: list[Case] = []
    for operation in json.loads(manifest.read_text(encoding="utf-8"))["operations"]:
        route = contract.by_id(operation["id"])
        if route is None or (wanted and route.id not in wanted):
            continue
        arguments = tuple(
            Argument(
                argument["name"],
                argument["wire"],
                argument["in"],
                argument["required"],
                argument["file"],
            )
            for argument in operation["arguments"]
        )
        shown = documented.get(route.id, [])
        for case, exchange in shown if every else shown[:1]:
            name = case if every else ""
            call = _usable(contract, route, exchange, arguments)
            planned.append(Case(route, name, operation["python"], call, arguments, exchange.title))
        if not shown:
            bare = Case(route, "", operation["python"], {}, arguments, _summary(operation))
            drafted = drafted_call(contract, route, arguments, drawn=_may_draw(bare, wanted))
            if drafted is not None:
                planned.append(replace(bare, call=drafted))
    return planned


def _summary(operation: JsonObject) -> str:
    return str(operation.get("summary") or operation["id"])


def _may_draw(case: Case, wanted: Sequence[str]) -> bool:
    """Return whether values may be made up: never for a paid call that nobody has named."""
    return not case.costs or case.route.id in wanted


def _successes(contract: Api, fixtures: Iterable[Fixture]) -> dict[str, list[tuple[str, Exchange]]]:
    """Return the documented calls that succeed, those without placeholders first.

    What was recorded itself counts only where there is no other.
    """
    documented: dict[str, list[tuple[str, Exchange]]] = {}
    recorded: dict[str, list[tuple[str, Exchange]]] = {}
    for fixture in fixtures:
        content = fixture.content
        if not isinstance(content, Exchange) or content.response is None or not content.checks:
            continue
        if 200 <= content.response.status < 300:
            kind = recorded if content.origin.kind in ("recorded", "sandbox") else documented
            kind.setdefault(content.operation, []).append((fixture.case, content))
    shown = {**recorded, **documented}
    return {
        id_: sorted(calls, key=lambda call: _placeholders(contract, call[1]))
        for id_, calls in shown.items()
    }


def _usable(
    contract: Api, route: Route, exchange: Exchange, arguments: Iterable[Argument]
) -> Mapping[str, object]:
    """Return the documented call with an address where it has a placeholder for one."""
    schema = json_schema(object_at(route.raw, "requestBody"))
    if schema is None or not exchange.request.has_json:
        return exchange.call
    call = copy.deepcopy(exchange.call)
    python = {argument.wire: argument.name for argument in arguments}
    errors = contract.schemas.errors(schema, exchange.request.json_)
    for error in (leaf for argument in errors for leaf in _leaves(argument)):
        if error.validator == "format" and error.validator_value == "uri":
            first, *further = error.absolute_path
            steps = [python.get(str(first), first), *further]
            with contextlib.suppress(LookupError, TypeError):
                holder: Any = call
                for step in steps[:-1]:
                    holder = holder[step]
                if isinstance(holder[steps[-1]], str):
                    holder[steps[-1]] = PLACE
    return call


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    """Yield what is wrong within the alternatives of an error."""
    if not error.context:
        yield error
    for below in error.context or ():
        yield from _leaves(below)


def _placeholders(contract: Api, exchange: Exchange) -> int:
    """Return how many values of a documented request are placeholders, such as `<string>`."""
    route = contract.by_id(exchange.operation)
    schema = json_schema(object_at(route.raw, "requestBody")) if route is not None else None
    if schema is None or not exchange.request.has_json:
        return 0
    return len(contract.schemas.errors(schema, exchange.request.json_))


def _names(value: object) -> list[str]:
    """Return the names of all fields within a value."""
    return [step for pointer, _ in values(value) for step in pointer[-1:] if isinstance(step, str)]

"""The calls of a run: one documented call per operation, and what it does to the account."""

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

EXAMPLE_URL = "https://example.com/file.mp4"
"""The URL that replaces placeholders such as `<video_url>` in documented calls."""
READS = frozenset(("GET", "HEAD", "OPTIONS", "QUERY"))
REMOVAL_VERBS = ("delete", "cancel", "stop", "trash", "remove", "interrupt", "revoke", "archive")
"""Verbs of methods that delete or end a resource."""
CHANGE_VERBS = (
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
"""Verbs of methods that change a resource."""


@dataclass(frozen=True)
class Case:
    """One call to make."""

    route: Route
    name: str
    """Suffix of the file name; empty for the only case of an operation."""
    method: str
    """The path of the client method: `videos.create`."""
    call: Mapping[str, object]
    arguments: tuple[Argument, ...]
    title: str

    @property
    def reads(self) -> bool:
        """Whether the call is safe and free of charge."""
        return self.route.method in READS and not self.costs

    @property
    def costs(self) -> bool:
        """Whether the call consumes credits."""
        return self.route.operation.credits is not None or self.route.operation.job is not None

    @property
    def removes(self) -> bool:
        """Whether the call deletes or ends a resource."""
        return self.route.method == "DELETE" or (not self.costs and self._has_verb(REMOVAL_VERBS))

    def _has_verb(self, verbs: Iterable[str]) -> bool:
        """Return whether the name of the operation begins with one of the verbs."""
        name = self.route.id.rpartition(".")[2]
        return any(re.match(rf"{verb}(?![a-z])", name) for verb in verbs)

    @property
    def creates(self) -> bool:
        """Whether the call creates a resource without changing another.

        A paid call always creates one, also if its name is `edit`: the edited copy of an image.
        """
        if self.reads or self.removes or self.route.method in ("PUT", "PATCH"):
            return False
        if self.costs:
            return True
        return not self._has_verb(CHANGE_VERBS) and not any(
            argument.is_id for argument in self.arguments if argument.location in ("path", "query")
        )

    @property
    def id_names(self) -> list[str]:
        """Names of the parameters and body fields that may identify the changed resource."""
        return [
            *(argument.wire for argument in self.arguments if argument.is_id),
            *filter(secret_names.is_id, self.call),
        ]

    @property
    def rank(self) -> tuple[int, int]:
        """Sort key: lists first, then calls that create, read, change and end a resource."""
        path_parameters = sum(argument.location == "path" for argument in self.arguments)
        if self.removes:
            return (5, -path_parameters)
        if self.reads:
            return (0 if self.is_list else 3, path_parameters)
        return (1 + self.uses_ids, path_parameters) if self.creates else (4, path_parameters)

    @property
    def uses_ids(self) -> bool:
        """Whether the documented call contains ids of resources."""
        return any(secret_names.is_id(name) for name in _names({**self.call}))

    @property
    def is_list(self) -> bool:
        """Whether the call reads without an id."""
        path_parameters = any(argument.location == "path" for argument in self.arguments)
        return self.reads and not path_parameters and not self.uses_ids


def cases(
    contract: Api,
    manifest: Path,
    fixtures: Iterable[Fixture],
    wanted: Sequence[str],
    all_cases: bool,
) -> list[Case]:
    """Return the calls of the wanted operations, or of all, in the order of the document."""
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
        exchanges = documented.get(route.id, [])
        for case, exchange in exchanges if all_cases else exchanges[:1]:
            name = case if all_cases else ""
            call = _usable(contract, route, exchange, arguments)
            planned.append(Case(route, name, operation["python"], call, arguments, exchange.title))
        if not exchanges:
            case_without_call = Case(
                route, "", operation["python"], {}, arguments, _summary(operation)
            )
            drafted = drafted_call(
                contract, route, arguments, allow_random=_allows_random(case_without_call, wanted)
            )
            if drafted is not None:
                planned.append(replace(case_without_call, call=drafted))
    return planned


def _summary(operation: JsonObject) -> str:
    return str(operation.get("summary") or operation["id"])


def _allows_random(case: Case, wanted: Sequence[str]) -> bool:
    """Return whether random values are allowed: for a paid call only if the user names it."""
    return not case.costs or case.route.id in wanted


def _successes(contract: Api, fixtures: Iterable[Fixture]) -> dict[str, list[tuple[str, Exchange]]]:
    """Return the documented successful calls by operation, those without placeholders first.

    Recordings are used only for operations without other fixtures.
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
    exchanges = {**recorded, **documented}
    return {
        id_: sorted(calls, key=lambda call: _placeholders(contract, call[1]))
        for id_, calls in exchanges.items()
    }


def _usable(
    contract: Api, route: Route, exchange: Exchange, arguments: Iterable[Argument]
) -> Mapping[str, object]:
    """Return the documented call with a URL instead of placeholders of URLs."""
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
                parent: Any = call
                for step in steps[:-1]:
                    parent = parent[step]
                if isinstance(parent[steps[-1]], str):
                    parent[steps[-1]] = EXAMPLE_URL
    return call


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    """Yield the innermost errors of an error."""
    if not error.context:
        yield error
    for below in error.context or ():
        yield from _leaves(below)


def _placeholders(contract: Api, exchange: Exchange) -> int:
    """Return the number of invalid values of a documented request, such as `<string>`."""
    route = contract.by_id(exchange.operation)
    schema = json_schema(object_at(route.raw, "requestBody")) if route is not None else None
    if schema is None or not exchange.request.has_json:
        return 0
    return len(contract.schemas.errors(schema, exchange.request.json_))


def _names(value: object) -> list[str]:
    """Return the names of all fields within a value."""
    return [step for pointer, _ in values(value) for step in pointer[-1:] if isinstance(step, str)]

"""Ids from earlier responses for later requests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from ..ir.inflection import singular
from ..schema.pointer import parse, read_every
from ..schema.walk import values
from ..validation import Api, Route
from . import secret_names
from .plan import Case

BODY = "$response.body#"

DEPTH = 5
"""Longest pointer to an id of the resource that a response describes."""


@dataclass
class IdPool:
    """The ids of a run: from the user, created by its calls, or found in responses."""

    contract: Api
    user_ids: Mapping[str, str] = field(default_factory=dict[str, str])
    """The values of `--id`: parameter -> value."""
    is_sandbox: bool = False
    """Whether the responses come from a sandbox, whose resources may all be changed."""
    _created: dict[tuple[str, str], object] = field(default_factory=dict[tuple[str, str], object])
    _observed: dict[tuple[str, str], object] = field(default_factory=dict[tuple[str, str], object])
    _linked: dict[tuple[str, str], object] = field(default_factory=dict[tuple[str, str], object])
    _earlier_values: set[object] = field(default_factory=set[object])
    """The values in responses of calls that only read."""

    def learn(self, case: Case, call: Mapping[str, object], body: object) -> None:
        """Store the ids of a response."""
        route, group = case.route, case.route.resource
        ids = [*_ids(body)]
        if case.reads:
            self._earlier_values |= set(_values(body))
        known_values = {*_values({**call})} | self._earlier_values
        for operation, parameter, pointer in _linked_parameters(route):
            value = next((v for _, v in read_every(body, parse(pointer))), None)
            if isinstance(value, str | int) and (case.creates or case.reads):
                # The run waits for the first job.
                self._linked.setdefault((operation, parameter), value)
                if case.creates and value not in known_values:
                    self._created.setdefault((group, secret_names.plain(parameter)), value)
        own_names = self._own_names(group)
        for name, value, is_row in ids:
            # An id in the request or in an earlier response was not created by this call.
            if case.creates and not is_row and name in own_names and value not in known_values:
                self._created[group, name] = value
            else:
                self._observed.setdefault((group, name), value)

    def _own_names(self, group: str) -> set[str]:
        """Return the normalized names of ids of the resources of a group."""
        names = {"id", _singular(group) + "id"}
        for route in self.contract.routes:
            if route.resource == group:
                names |= {
                    secret_names.plain(n) for n, at in route.parameters if at in ("path", "query")
                }
        return names

    def forget(self, values: Mapping[str, object]) -> None:
        """Remove the ids of deleted resources."""
        deleted = {value for value in values.values() if isinstance(value, str | int)}
        for pool in (self._created, self._observed, self._linked):
            for key in [key for key, value in pool.items() if value in deleted]:
                del pool[key]

    def source(self, case: Case, parameter: str) -> Any:
        """Return an id for a parameter, or None.

        A call that changes a resource gets only ids that this run created.
        """
        value = self._source(case, parameter)
        return (
            self._source(case, parameter[:-1])
            if value is None and parameter[-1:] in "sS"
            else value
        )

    def _source(self, case: Case, parameter: str) -> object:
        group, name = case.route.resource, secret_names.plain(parameter)
        harmless = self.is_sandbox or case.reads or case.creates
        if harmless and parameter in self.user_ids:
            return self.user_ids[parameter]
        linked = self._linked.get((case.route.id, parameter))
        if linked is not None and (harmless or linked in self._created.values()):
            return linked
        pools = [self._created, self._observed] if harmless else [self._created]
        own = (pool[key] for pool in pools for key in _keys(group, name) if key in pool)
        others = (value for pool in pools for key, value in pool.items() if _is_named(key, name))
        return next(chain(own, others), None)


def _keys(group: str, name: str) -> Iterator[tuple[str, str]]:
    yield group, name
    if name == "id":
        yield group, _singular(group) + "id"
    if name in ("id", _singular(group) + "id") or name.removesuffix("id") in _singular(group):
        yield group, "id"


def _is_named(key: tuple[str, str], name: str) -> bool:
    """Return whether an id of any group has the name of a parameter, such as `videoid`."""
    group, field_name = key
    return name == (_singular(group) + "id" if field_name == "id" else field_name)


def _singular(group: str) -> str:
    return singular(secret_names.plain(group.rpartition(".")[2]))


def _ids(body: object) -> Iterator[tuple[str, str | int, bool]]:
    """Yield name, value and whether it is in an array, for each id of a body, outermost first.

    Of an array only the first item is read.
    """
    for pointer, value in sorted(values(body), key=lambda entry: len(entry[0])):
        indexes = [step for step in pointer if isinstance(step, int)]
        name = str(pointer[-1]) if pointer else ""
        if any(indexes) or len(pointer) > DEPTH or not secret_names.is_id(name):
            continue
        if isinstance(value, str | int) and value not in ("", True):
            yield secret_names.plain(name), value, bool(indexes)


def _values(body: object) -> Iterator[Any]:
    """Yield the strings and numbers within a value."""
    for _, value in values(body):
        if isinstance(value, str | int) and not isinstance(value, bool):
            yield value


def _linked_parameters(route: Route) -> Iterator[tuple[str, str, str]]:
    """Yield (operation, parameter, pointer) for each link and job call of an operation."""
    for response in route.operation.responses.values():
        for link in response.links.values():
            for name, value in link.parameters.items():
                if link.operation_id and isinstance(value, str) and value.startswith(BODY):
                    yield link.operation_id, name.rpartition(".")[2], value.partition("#")[2]
    job = route.operation.job
    follows = (job.poll, job.result, job.cancel) if job is not None else ()
    for call in filter(None, follows):
        for name, pointer in call.parameters.items():
            yield call.operation, name, pointer.partition("#")[2]

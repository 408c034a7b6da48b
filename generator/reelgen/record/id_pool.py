"""Ids from earlier responses, for use in later requests: created in this run, or older."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..ir.inflection import singular
from ..schema.pointer import parse, read_every
from ..schema.walk import values
from ..validation import Api, Route
from . import secret_names
from .plan import Case

BODY = "$response.body#"

DEPTH = 5
"""Steps from the body of a response to an id of its own."""


@dataclass
class IdPool:
    """The ids for later calls, from responses."""

    contract: Api
    given: Mapping[str, str] = field(default_factory=dict[str, str])
    """What the caller named: parameter -> value."""
    played: bool = False
    """By a sandbox: nothing there is anybody's."""
    _made: dict[tuple[str, str], object] = field(default_factory=dict[tuple[str, str], object])
    _seen: dict[tuple[str, str], object] = field(default_factory=dict[tuple[str, str], object])
    _fed: dict[tuple[str, str], object] = field(default_factory=dict[tuple[str, str], object])
    _before: set[object] = field(default_factory=set[object])
    """Every value that a response to a reading call held."""

    def learn(self, case: Case, call: Mapping[str, object], body: object) -> None:
        """Keep what a response tells."""
        route, group = case.route, case.route.resource
        found_ids = [*_ids(body)]
        if case.reads:
            self._before |= set(_values(body))
        sent = {*_values({**call})} | self._before
        for operation, parameter, pointer in _feeds(route):
            value = next((v for _, v in read_every(body, parse(pointer))), None)
            if isinstance(value, str | int) and (case.makes or case.reads):
                # The first job is the one that is waited for.
                self._fed.setdefault((operation, parameter), value)
                if case.makes and value not in sent:
                    self._made.setdefault((group, secret_names.plain(parameter)), value)
        own = self._own_names(group)
        for name, value, is_row in found_ids:
            # What the request named, or an earlier response, was there before: it is not ours.
            if case.makes and not is_row and name in own and value not in sent:
                self._made[group, name] = value
            else:
                self._seen.setdefault((group, name), value)

    def _own_names(self, group: str) -> set[str]:
        """Return the names of ids of the resources of a group."""
        names = {"id", _singular(group) + "id"}
        for route in self.contract.routes:
            if route.resource == group:
                names |= {
                    secret_names.plain(n) for n, at in route.parameters if at in ("path", "query")
                }
        return names

    def forget(self, values: Mapping[str, object]) -> None:
        """Remove the ids of deleted resources."""
        gone = {value for value in values.values() if isinstance(value, str | int)}
        for pool in (self._made, self._seen, self._fed):
            for key in [key for key, value in pool.items() if value in gone]:
                del pool[key]

    def source(self, case: Case, wire: str) -> Any:
        """Return a value for a parameter, or None.

        A call that changes a resource gets only the id of one that this run created.
        """
        value = self._source(case, wire)
        return self._source(case, wire[:-1]) if value is None and wire[-1:] in "sS" else value

    def _source(self, case: Case, wire: str) -> object:
        group, name = case.route.resource, secret_names.plain(wire)
        harmless = self.played or case.reads or case.makes
        if harmless and wire in self.given:
            return self.given[wire]
        fed = self._fed.get((case.route.id, wire))
        if fed is not None and (harmless or fed in self._made.values()):
            return fed
        pools = [self._made, self._seen] if harmless else [self._made]
        for pool in pools:
            for key in _keys(group, name):
                if key in pool:
                    return pool[key]
        for pool in pools:
            for (other, field_name), value in pool.items():
                if field_name == name != "id":
                    return value
                if field_name == "id" and _singular(other) + "id" == name:
                    return value
        return None


def _keys(group: str, name: str) -> Iterator[tuple[str, str]]:
    yield group, name
    if name == "id":
        yield group, _singular(group) + "id"
    if name in ("id", _singular(group) + "id") or name.removesuffix("id") in _singular(group):
        yield group, "id"


def _singular(group: str) -> str:
    return singular(secret_names.plain(group.rpartition(".")[2]))


def _ids(body: object) -> Iterator[tuple[str, str | int, bool]]:
    """Yield the ids in the outer objects of a body; of an array, those of its first item.

    Each with its name and whether it is in an array; those of outer objects first.
    """
    for pointer, value in sorted(values(body), key=lambda entry: len(entry[0])):
        indexes = [step for step in pointer if isinstance(step, int)]
        name = str(pointer[-1]) if pointer else ""
        if any(indexes) or len(pointer) > DEPTH or not secret_names.is_id(name):
            continue
        if isinstance(value, str | int) and value not in ("", True):
            yield secret_names.plain(name), value, bool(indexes)


def _values(body: object) -> Iterator[Any]:
    """Yield the texts and numbers within a value."""
    for _, value in values(body):
        if isinstance(value, str | int) and not isinstance(value, bool):
            yield value


def _feeds(route: Route) -> Iterator[tuple[str, str, str]]:
    """Yield (operation, parameter, pointer) for each value that a response supplies to a call."""
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

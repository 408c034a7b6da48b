"""What was made beside jobs, such as assets and folders: it is there until it is deleted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..plain import is_array, is_object
from .answers import Answer, documented
from .contract import Contract, Route
from .journal import forget_oldest
from .schemas import OPEN, Schema
from .synthesize import Maker


def group_of(route: Route) -> str:
    """The resource of an operation: `v3.assets` of `v3.assets.create`."""
    return route.id.rpartition(".")[0] or re.sub(r"/\{.*", "", route.path)


class Resources:
    """The resources of one provider that were made, changed and deleted in this run."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._made: dict[str, dict[str, dict[str, Any]]] = {}
        self._gone: dict[tuple[str, str], None] = {}
        """Group and id of what was deleted by an id in the query or body."""
        self._gone_paths: dict[str, None] = {}
        """Of what was deleted by its path: nothing below is there either."""
        self._names: dict[str, list[str]] = {}
        for route in contract.routes:
            names = self._names.setdefault(group_of(route), ["id"])
            found = [name for name, where in route.parameters if where in ("path", "query")]
            names += [name for name in found if name.lower().endswith("id") and name not in names]

    def is_gone(self, route: Route, path: str, values: dict[str, Any]) -> bool:
        """Whether a request is about something that was deleted."""
        if any((group_of(route), str(value)) in self._gone for value in values.values()):
            return True
        if route.method == "PUT" and self._is_made_by_put(route):
            self._gone_paths.pop(path, None)
        steps = path.split("/")
        above = ("/".join(steps[:count]) for count in range(1, len(steps) + 1))
        return any(one in self._gone_paths for one in above)

    def applied(
        self, route: Route, path: str, values: dict[str, Any], request: Any, answer: Answer
    ) -> Answer:
        """The answer as what was made says; what the request makes is remembered."""
        group = group_of(route)
        asked = [str(values[name]) for name in self._names[group] if name in values]
        known = self._made.setdefault(group, {})
        fields: dict[str, Any] = request if is_object(request) else {}
        asked += [str(fields[n]) for n in self._names[group] if str(fields.get(n)) in known]
        if route.method == "DELETE":
            for id_ in asked:
                known.pop(id_, None)
            if route.path.endswith("}"):
                self._gone_paths[path] = None
            else:
                self._gone |= dict.fromkeys((group, id_) for id_ in asked)
            forget_oldest(self._gone_paths)
            forget_oldest(self._gone)
            return answer
        body, schema = answer.body, self._schema(route, answer.status)
        if asked:
            if asked[-1] in known and route.method != "GET":
                known[asked[-1]] |= fields
            named = dict.fromkeys(self._names[group], asked[-1])
            body = self._overlaid(body, schema, {**known.get(asked[-1], {}), **named})
        elif route.method in ("POST", "PUT"):
            for made, id_ in self._identified(body, group):
                known[id_] = made
            forget_oldest(known)
        return Answer(answer.status, body, answer.media_type, answer.headers)

    def rows(self, route: Route, item: Schema, maker: Maker) -> list[Any]:
        """What was made of the resource, newest first, as a list shows it."""
        known = self._made.get(group_of(route), {})
        plain = self._contract.schemas
        rows = (
            Maker(plain, maker.seed, maker.origin, made, maker.skipped).value(item)
            for made in reversed(known.values())
        )
        return [row for row in rows if is_object(row)]

    def _is_made_by_put(self, route: Route) -> bool:
        """Whether nothing but PUT makes what an operation is about."""
        above = route.path.rpartition("/")[0]
        posts = (one.path for one in self._contract.routes if one.method == "POST")
        return route.path.endswith("}") and above not in posts

    def _schema(self, route: Route, status: int) -> Schema:
        said = documented(self._contract, route, status)
        return said.schema if said is not None else OPEN

    def _identified(self, body: Any, group: str) -> Iterator[tuple[dict[str, Any], str]]:
        """The outermost object of a body that has an id of this resource."""
        for one in _objects(body):
            for name in self._names[group]:
                if isinstance(one.get(name), str):
                    yield {**one}, one[name]
                    return

    def _overlaid(self, body: Any, schema: Schema, known: dict[str, Any], depth: int = 0) -> Any:
        """The body with the fields that are known, in its outermost objects that have them."""
        if not is_object(body) or depth > 2:
            return body
        schemas = self._contract.schemas
        fits = {
            name: value
            for name, value in known.items()
            if name in body and schemas.valid(schemas.child(schema, name), value)
        }
        told = {**body, **fits}
        if any(name in fits for names in self._names.values() for name in names):
            return told if schemas.valid(schema, told) else body
        return {
            name: self._overlaid(value, schemas.child(schema, name), known, depth + 1)
            for name, value in body.items()
        }


def _objects(body: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The objects of a body, outermost first; those in lists are not it."""
    if not is_object(body) or depth > 2:
        return
    yield body
    for value in body.values():
        yield from _objects(value, depth + 1)


def list_at(body: Any) -> tuple[str, ...] | None:
    """Where a body without documented pages has its list."""
    if is_array(body):
        return ()
    for name, value in body.items() if is_object(body) else ():
        if is_array(value):
            return (name,)
        below = list_at(value) if is_object(value) else None
        if below is not None:
            return (name, *below)
    return None

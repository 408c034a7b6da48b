"""Storage of resources other than jobs, such as assets and folders."""

from __future__ import annotations

from collections.abc import Iterator

from ...json_types import (
    JsonObject,
    is_array,
    is_object,
)
from ...schema.flatten import (
    OPEN,
    JsonSchema,
)
from ...schema.pointer import Pointer, edit
from ...schema.walk import values
from ...validation import Api, Route
from .generate_value import ValueGenerator
from .limits import forget_oldest
from .responses import (
    SandboxResponse,
    documented_response,
)


class ResourceStore:
    """The resources of one provider that this run created, changed or deleted."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._made: dict[str, dict[str, JsonObject]] = {}
        self._gone: dict[tuple[str, str], None] = {}
        """Group and id of resources that were deleted by an id in the query or body."""
        self._gone_paths: dict[str, None] = {}
        """Paths of deleted resources; paths below them do not exist either."""
        self._names: dict[str, list[str]] = {}
        for route in api.routes:
            names = self._names.setdefault(route.resource, ["id"])
            declared = [name for name, where in route.parameters if where in ("path", "query")]
            names += [
                name for name in declared if name.lower().endswith("id") and name not in names
            ]

    def is_deleted(self, route: Route, path: str, values: JsonObject) -> bool:
        """Return whether a request concerns a deleted resource."""
        if any((route.resource, str(value)) in self._gone for value in values.values()):
            return True
        if route.method == "PUT" and self._is_created_by_put(route):
            self._gone_paths.pop(path, None)
        steps = path.split("/")
        above = ("/".join(steps[:count]) for count in range(1, len(steps) + 1))
        return any(prefix in self._gone_paths for prefix in above)

    def is_unknown(self, route: Route, values: JsonObject) -> bool:
        """Return whether an upload goes to a resource that its creating operation never returned.

        For example `POST /assets/{id}/upload` without an earlier `POST /assets`.
        """
        above, _, name = route.path.partition("/{")
        makers = [r for r in self._api.routes if (r.method, r.path) == ("POST", above)]
        id_ = str(values.get(name.partition("}")[0]))
        return bool(name and makers) and not any(id_ in ids for ids in self._made.values())

    def applied(
        self,
        route: Route,
        path: str,
        values: JsonObject,
        request: object,
        response: SandboxResponse,
    ) -> SandboxResponse:
        """Return the response with the stored values; values of the request are stored."""
        group = route.resource
        identifiers = [str(values[name]) for name in self._names[group] if name in values]
        created = self._made.setdefault(group, {})
        fields: JsonObject = request if is_object(request) else {}
        identifiers += [str(fields[n]) for n in self._names[group] if str(fields.get(n)) in created]
        if route.method == "DELETE":
            for id_ in identifiers:
                created.pop(id_, None)
            if route.path.endswith("}"):
                self._gone_paths[path] = None
            else:
                self._gone |= dict.fromkeys((group, id_) for id_ in identifiers)
            forget_oldest(self._gone_paths)
            forget_oldest(self._gone)
            return response
        body, schema = response.body, self._schema(route, response.status)
        if identifiers:
            if identifiers[-1] in created and route.method != "GET":
                created[identifiers[-1]] |= fields
            named = dict.fromkeys(self._names[group], identifiers[-1])
            body = self._overlaid(body, schema, {**created.get(identifiers[-1], {}), **named})
        elif route.method in ("POST", "PUT"):
            for resource, id_ in self._identified(body, group):
                created[id_] = resource
            forget_oldest(created)
        return SandboxResponse(response.status, body, response.media_type, response.headers)

    def rows(self, route: Route, item: JsonSchema, maker: ValueGenerator) -> list[object]:
        """Return the created resources as list items, newest first."""
        created = self._made.get(route.resource, {})
        plain = self._api.schemas
        rows = (
            ValueGenerator(plain, maker.seed, maker.origin, resource, maker.skipped).value(item)
            for resource in reversed(created.values())
        )
        return [row for row in rows if is_object(row)]

    def _is_created_by_put(self, route: Route) -> bool:
        """Return whether only PUT creates the resource of an operation."""
        above = route.path.rpartition("/")[0]
        posts = (other.path for other in self._api.routes if other.method == "POST")
        return route.path.endswith("}") and above not in posts

    def _schema(self, route: Route, status: int) -> JsonSchema:
        spec = documented_response(self._api, route, status)
        return spec.schema if spec is not None else OPEN

    def _identified(self, body: object, group: str) -> Iterator[tuple[JsonObject, str]]:
        """Yield the outermost object of a body with an id of this resource, and the id."""
        for _, fields in outer_objects(body):
            for name in self._names[group]:
                if isinstance(fields.get(name), str):
                    yield {**fields}, fields[name]
                    return

    def _overlaid(self, body: object, schema: JsonSchema, stored: JsonObject) -> object:
        """Return the body with stored fields in its outermost objects that have an id."""
        schemas = self._api.schemas
        names = {name for names in self._names.values() for name in names}
        edits: dict[Pointer, object] = {}
        for pointer, fields in outer_objects(body):
            if any(pointer[: len(above)] == above for above in edits):
                continue
            above = schemas.at(schema, pointer)
            fits = {
                name: value
                for name, value in stored.items()
                if name in fields and schemas.valid(schemas.child(above, name), value)
            }
            if names & fits.keys():
                overlaid = {**fields, **fits}
                edits[pointer] = overlaid if schemas.valid(above, overlaid) else fields
        return edits[()] if () in edits else edit(body, edits)


def outer_objects(body: object) -> Iterator[tuple[Pointer, JsonObject]]:
    """Yield the objects of a body with their pointers, outermost first, at most two objects deep.

    Objects in lists are skipped.
    """
    for pointer, value in values(body):
        if is_object(value) and len(pointer) <= 2 and not any(isinstance(s, int) for s in pointer):
            yield pointer, value


def list_at(body: object) -> tuple[str, ...] | None:
    """Return the pointer to the first list of a body without documented pages, or None."""
    for pointer, value in values(body):
        if is_array(value):
            return tuple(map(str, pointer))
    return None

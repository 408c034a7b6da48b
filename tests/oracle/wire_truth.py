"""What breaks on the wire: requests of the old version and responses of the new one are tried.

A request holds what the old document allows and must be accepted by the new one: address, method,
credential, encoding, values. It must also mean the same: a field that is left out has the same
default, and one that is sent has not got another name. A response holds what the new document
allows and must be one of the old document: status, media type, headers, values, and every field
that the old document describes must still be possible.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from reelgen.diff.version import Version
from reelgen.document.inline_references import inline_references
from reelgen.document.load import load
from reelgen.document.media_types import is_json
from reelgen.document.server_urls import address_of
from reelgen.json_types import object_at
from reelgen.schema.walk import objects
from reelgen.validation import Api, ParsedRequest, Schemas
from reelgen.validation.api import _generality, _routes
from reelgen.validation.credentials import validate_credentials
from reelgen.validation.route import Route

from tests.corpus import wire

from .samples import Judge

NOTHING = object()
IGNORED = frozenset({"accept", "content-type", "authorization"})


class Side:
    """One version: its routes, and its schemas in both directions."""

    def __init__(self, version: Version) -> None:
        data = version.source.data
        raw = object_at(inline_references(data), "paths")
        self.document = load(version.source)
        routes = tuple(sorted(_routes(self.document, raw), key=_generality))
        self.version = version
        self.api = Api("api", version.source, self.document, Schemas(data), routes)
        self.request = Judge(data, "request")
        self.response = Judge(data, "response")
        self.known: dict[str, str] = {}

    def closure(self, route: Route) -> str:
        """Return all that an operation says and refers to, as text."""
        if route.id not in self.known:
            item = {"parameters": [p.model_dump(mode="json") for p in route.item.parameters]}
            texts = [json.dumps([route.method, route.path, item, route.raw], sort_keys=True)]
            seen: set[str] = set()
            waiting = _references(texts[0])
            while waiting:
                reference = waiting.pop()
                if reference not in seen:
                    seen.add(reference)
                    target = self.api.schemas.registry.lookup(reference)
                    text = f"{reference} {json.dumps(target, sort_keys=True)}"
                    texts.append(text)
                    waiting += _references(text)
            self.known[route.id] = "\n".join([texts[0], *sorted(texts[1:])])
        return self.known[route.id]


def _references(text: str) -> list[str]:
    return [json.loads(f'"{one}"') for one in re.findall(r'"(#/(?:[^"\\]|\\.)*)"', text)]


class WireTruth:
    """Tries the old version against the new one."""

    def __init__(self, old: Side, new: Side) -> None:
        self.old, self.new = old, new

    def breaks(self) -> list[str]:
        """Return what breaks, in words; nothing where nothing does."""
        return [*self._breaks()]

    def _breaks(self) -> Iterator[str]:
        before, after = (self._address(side) for side in (self.old, self.new))
        if before != after:
            yield f"requests go to {before}, and {after} is where they are answered"
        for route in self.old.api.routes:
            other = self._other(route)
            if other is None:
                yield f"{route.id}: {route.method} {route.path} is not there"
                continue
            label = route.id
            yield from (f"{label}: {one}" for one in self._credentials(route, other))
            if self.old.closure(route) == self.new.closure(other):
                continue
            for found in (self._parameters, self._body, self._responses, self._components):
                yield from (f"{label}: {one}" for one in found(route, other))
        yield from self._events()

    def _address(self, side: Side) -> str:
        document = side.document
        return address_of(document, document.servers[0]) if document.servers else ""

    def _other(self, route: Route) -> Route | None:
        """Return the operation that takes a request of an old one."""
        path = route.path
        for name in wire_names(path):
            path = path.replace(f"{{{name}}}", "0x7f")
        base = self.new.api.base if route.base == self.old.api.base else route.base
        sent = quote(base + path, safe="/%:@!$&'()*+,;=~")
        found = self.new.api.find(route.method, sent, sorted(route.fixed))
        return (
            found[0]
            if found is not None and found[0].path.count("{") == route.path.count("{")
            else None
        )

    def _credentials(self, route: Route, other: Route) -> Iterator[str]:
        schemes = self.old.document.components.security_schemes
        for alternative in route.security or ({},):
            headers, query, cookies = {}, "", ""
            for name in alternative:
                scheme = schemes[name]
                if scheme.type == "apiKey" and scheme.location == "query":
                    query = f"{scheme.name}=k"
                elif scheme.type == "apiKey" and scheme.location == "cookie":
                    cookies = f"{scheme.name}=k"
                elif scheme.type == "apiKey":
                    headers[scheme.name.lower()] = "k"
                else:
                    basic = (scheme.scheme or "bearer").lower() == "basic"
                    value = "Basic dTpw" if basic else f"{scheme.scheme or 'Bearer'} k"
                    headers["authorization"] = value
            headers |= {"cookie": cookies} if cookies else {}
            request = ParsedRequest(route.method, "", headers, query, b"")
            if validate_credentials(self.new.api, other, request):
                yield f"the credential {sorted(alternative)} is refused"

    # -- requests

    def _parameters(self, route: Route, other: Route) -> Iterator[str]:
        before, after = _parameters(route), _parameters(other)
        for key, parameter in before.items():
            now = after.get(key)
            schema = _schema(parameter)
            if now is None:
                gone = [k for k in before if k not in after and k[0] == key[0]]
                more = [k for k in after if k not in before and k[0] == key[0]]
                twins = [k for k in more if _text(_schema(after[k])) == _text(schema)]
                if len(twins) == 1 and (len(gone) == len(more) == 1 or _alike(key[1], twins[0][1])):
                    yield f"the parameter {key} is called {twins[0]}"
                continue
            for value in self.old.request.samples(schema):
                if key[0] == "path" and value in ("", None):
                    continue
                if not self.new.request.valid(_schema(now), value):
                    yield f"the parameter {key} may not be {_shown(value)}"
                    break
                if _written(parameter, value) != _written(now, value):
                    yield f"the parameter {key} is written in another way"
                    break
            yield from self._default(f"the parameter {key}", schema, _schema(now))
            yield from (
                f"the parameter {key}: {change}" for change in self._meaning(schema, _schema(now))
            )
            if now.get("required") and not parameter.get("required") and key[0] != "path":
                yield f"the parameter {key} is required"
        for key, parameter in after.items():
            if key not in before and parameter.get("required"):
                yield f"the parameter {key} is required"

    def _default(self, label: str, old: Any, new: Any) -> Iterator[str]:
        before, after = (
            side.request.schemas.flat(schema).get("default", "nothing")
            if isinstance(schema, dict)
            else "nothing"
            for side, schema in ((self.old, old), (self.new, new))
        )
        if before != "nothing" and before != after:
            yield f"{label} has another default"

    def _body(self, route: Route, other: Route) -> Iterator[str]:
        before, after = (one.raw.get("requestBody") for one in (route, other))
        if before is None or after is None:
            if before is not None:
                yield "the body is not taken"
            elif after is not None and after.get("required"):
                yield "a body is required"
            return
        if after.get("required") and not before.get("required"):
            yield "the body is required"
        for kind, media in route.request_content.items():
            key = other.request_media_type(kind.partition(";")[0].strip().lower())
            if not key:
                yield f"{kind} is not taken"
                continue
            old = self.old.request.visible(media.get("schema", True))
            new = self.new.request.visible(other.request_content[key].get("schema", True))
            for value in self.old.request.samples(old):
                if not self.new.request.valid(new, value):
                    yield f"the body may not be {_shown(value)}"
                    break
            yield from self._meaning(old, new)

    def _meaning(self, old: Any, new: Any) -> Iterator[str]:
        before, after = self.old.request.paths(old), self.new.request.paths(new)
        for path, text in before.items():
            if path[-1].startswith("|"):
                continue
            if path in after:
                one = self.old.request.defaults.get((id(before), path), NOTHING)
                two = self.new.request.defaults.get((id(after), path), NOTHING)
                if one is not NOTHING and one != two:
                    yield f"{path} has another default"
                continue
            gone = [p for p in before if p not in after and p[:-1] == path[:-1]]
            more = [p for p in after if p not in before and p[:-1] == path[:-1]]
            twins = [p for p in more if after[p] == text]
            if len(twins) == 1 and (len(gone) == len(more) == 1 or _alike(path[-1], twins[0][-1])):
                yield f"{path} is called {twins[0]}"

    # -- responses

    def _responses(self, route: Route, other: Route) -> Iterator[str]:
        before = {status.lower(): one for status, one in route.responses.items()}
        after = {status.lower(): one for status, one in other.responses.items()}
        for status, response in before.items():
            now = after.get(status)
            if now is None:
                if status.startswith("2") or status == "default":
                    yield f"the response {status} is not given"
                continue
            yield from (f"response {status}: {one}" for one in self._response(response, now))

    def _response(self, old: Any, new: Any) -> Iterator[str]:
        before, after = old.get("content", {}), new.get("content", {})
        for kind, media in before.items():
            now = after.get(kind)
            if now is None:
                yield f"is not sent as {kind}"
                continue
            for key in ("schema", "itemSchema"):
                if is_json(kind) or key in media:
                    one, two = media.get(key, True), now.get(key, True)
                    yield from self._values(one, two)
        names = {name.lower() for name in new.get("headers", {})}
        yield from (
            f"has no header {name}" for name in old.get("headers", {}) if name.lower() not in names
        )
        for name, header in old.get("headers", {}).items():
            now = next(
                (h for n, h in new.get("headers", {}).items() if n.lower() == name.lower()), None
            )
            if isinstance(now, dict) and isinstance(header, dict):
                if header.get("required") and not now.get("required"):
                    yield f"may have no header {name}"
                yield from self._values(_schema(header), _schema(now))

    def _values(self, old: Any, new: Any) -> Iterator[str]:
        old, new = self.old.response.visible(old), self.new.response.visible(new)
        for value in self.new.response.samples(new):
            if not self.old.response.valid(old, value):
                yield f"may be {_shown(value)}"
                break
        known = self.new.response.paths(new)
        gone = [
            path
            for path in self.old.response.paths(old)
            if path not in known
            and not path[-1].startswith("|")
            and _members_of(path) <= set(known)
        ]
        if gone:
            yield f"never has {sorted(gone)[0]}"

    def _components(self, route: Route, other: Route) -> Iterator[str]:
        """Try each schema that both versions refer to alone: a union may hide what it breaks."""
        before, after = (
            [_closure(one.raw.get(key), side) for key in ("requestBody", "responses")]
            for side, one in ((self.old, route), (self.new, other))
        )
        for reference in before[0] & after[0]:
            others = self._neighbors(reference)
            for value in self.old.request.samples({"$ref": reference}):
                if not any(
                    self.new.request.valid(one, value) for one in ({"$ref": reference}, *others)
                ):
                    yield f"{reference} may not be {_shown(value)}"
                    break
        for reference in before[1] & after[1]:
            yield from (
                f"{reference} {one}"
                for one in self._values({"$ref": reference}, {"$ref": reference})
            )

    def _neighbors(self, reference: str) -> list[Any]:
        """Return the schemas of the new version that are beside a reference in an `anyOf`."""
        found: list[Any] = []
        for node in objects(self.new.request.data):
            members = node.value.get("anyOf")
            if isinstance(members, list) and {"$ref": reference} in members:
                found += [one for one in members if one != {"$ref": reference}]
        return found

    def _events(self) -> Iterator[str]:
        before, after = (side.document.webhooks for side in (self.old, self.new))
        data = self.old.version.source.data, self.new.version.source.data
        for name in before:
            if name not in after:
                yield f"the webhook {name} is not sent"
                continue
            one, two = (
                _event_body(d["webhooks"][name], s)
                for d, s in zip(data, (self.old, self.new), strict=True)
            )
            yield from (
                f"webhook {name}: {found}"
                for found in self._response({"content": one}, {"content": two})
            )


def _members_of(path: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Return the members of unions on the way to a field: one that is gone is another matter."""
    return {path[: index + 1] for index, step in enumerate(path) if step.startswith("|")}


def _event_body(item: Any, side: Side) -> Any:
    for node in side.api.schemas.registry.resolve(item).values():
        if isinstance(node, dict) and "requestBody" in node:
            return side.api.schemas.registry.resolve(node["requestBody"]).get("content", {})
    return {}


def _closure(node: Any, side: Side) -> set[str]:
    """Return the references to schemas that a part of a document leads to."""
    found: set[str] = set()
    waiting = _references(json.dumps(node))
    while waiting:
        reference = waiting.pop()
        if reference not in found:
            found.add(reference)
            waiting += _references(json.dumps(side.api.schemas.registry.lookup(reference)))
    return {one for one in found if one.startswith("#/components/schemas/")}


def wire_names(path: str) -> list[str]:
    """Return the names in braces of a path."""
    return re.findall(r"\{([^{}]*)\}", path)


def _parameters(route: Route) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the parameters by location and name; those of a path by their place."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    names = wire_names(route.path)
    for (name, location), (parameter, _) in route.parameters.items():
        plain = parameter.model_dump(by_alias=True, mode="json", exclude_none=True)
        if location == "path" and name in names:
            found["path", str(names.index(name))] = {**plain, "required": True}
        elif location == "header":
            if name.lower() not in IGNORED:
                found["header", name.lower()] = plain
        else:
            found[location, name] = plain
    return found


def _schema(parameter: dict[str, Any]) -> Any:
    for media in (parameter.get("content") or {}).values():
        return media.get("schema", True) if media.get("schema") is not None else True
    return parameter.get("schema", True)


def _written(parameter: dict[str, Any], value: Any) -> Any:
    given = {k: v for k, v in parameter.items() if v is not None}
    given["name"] = "n"
    match parameter["in"]:
        case "path":
            return wire.path(given, value)
        case "header":
            return wire.header(given, value)
        case _:
            return wire.query(given, value)


def _text(schema: Any) -> str:
    return json.dumps(
        {
            k: v
            for k, v in schema.items()
            if k not in ("description", "title", "example", "examples", "x-source", "deprecated")
        }
        if isinstance(schema, dict)
        else schema,
        sort_keys=True,
    )


def _alike(one: str, two: str) -> bool:
    first, second = (name.replace("_", "").replace("-", "").lower() for name in (one, two))
    return first == second or difflib.SequenceMatcher(None, first, second).ratio() > 0.6


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) < 300 else text[:300] + "…"

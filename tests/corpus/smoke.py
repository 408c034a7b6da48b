"""Every operation of a package, called with values made from its document's schemas.

The request that would go out is compared with what the document says.

    python -m tests.corpus.smoke SPEC OUT PACKAGE      prints one JSON object
"""

from __future__ import annotations

import importlib
import json
import random
import sys
import warnings
from collections.abc import Iterator
from email import message_from_bytes
from itertools import product
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote_plus

import httpx
from reelgen import pipeline
from reelgen.document.bundle import bundle
from reelgen.ir import model
from reelgen.sandbox.simulate.generate_value import ValueGenerator
from reelgen.validation import Schemas

from . import wire
from .document import Operation, Reading, is_json

BASE = "https://smoke.example/base"
FILE = b"a file"


class Smoke:
    """The operations of one package against those of its document."""

    def __init__(self, spec: Path, out: Path, package: str) -> None:
        sys.path.insert(0, str(out))
        self.reading = Reading(bundle(spec).data)
        self.schemas = Schemas(self.reading.data)
        self.maker = ValueGenerator(
            self.schemas, random.Random(7), known=dict(_tags(self.reading.data))
        )
        provider = pipeline.provider_of(spec)
        self.known = {
            (one.method, one.path): (resource, one)
            for resource in provider.all_resources()
            for one in resource.operations
        }
        module = importlib.import_module(f"{package}.{provider.name}")
        self.sent: list[httpx.Request] = []
        self.answer = httpx.Response(204)
        self.keys: dict[str, Any] = {
            str(scheme.argument): "user:key" if scheme.basic else f"key-{scheme.name}"
            for scheme in provider.schemes
        }
        client = httpx.Client(transport=httpx.MockTransport(self._transport))
        self.client = module.Client(base_url=BASE, http_client=client, max_retries=0, **self.keys)

    def _transport(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return self.answer

    def operations(self) -> list[Operation]:
        """All of them, in the order of their calls."""
        return [*self.reading.operations()]

    def run(self) -> dict[str, Any]:
        """How many operations there are, how many were called, and what is wrong."""
        problems: list[str] = []
        called = count = 0
        for operation in self.operations():
            count += 1
            place = f"{operation.method} {operation.path}"
            found = self.known.get((operation.method, operation.path))
            if found is None:
                problems.append(f"{place}: is not in the package")
                continue
            forms = found[1].bodies or (None,)
            for full, form in product((True, False), forms):
                try:
                    said = self._call(operation, *found, form, full=full)
                except Exception as error:  # whatever a call raises is what is looked for
                    said = [f"{type(error).__name__}: {str(error)[:300]}"]
                problems += [f"{place}: {one}" for one in said]
            called += 1
        return {"operations": count, "called": called, "problems": problems}

    def _call(
        self,
        operation: Operation,
        resource: model.Resource,
        made: model.ClientMethod,
        form: model.MethodBody | None,
        *,
        full: bool,
    ) -> list[str]:
        try:
            values, arguments = self._arguments(operation, made, full)
            body = self._body(operation, form, arguments, full)
        except RecursionError:
            return []  # a schema that needs itself: no value obeys it
        if form is not None and made.alternatives and (body is None or form is not made.body):
            arguments["content_type"] = form.media_types[0]
        method = self.client
        for name in (*resource.path, made.name):
            method = getattr(method, name)
        self.sent.clear()
        self.answer, whole = self._answer(operation)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                method(**arguments)
            except Exception as error:
                if type(error).__name__ == "RequestInvalidError" and not self._obeys(
                    operation, values, body
                ):
                    method(**arguments, options={"checks": False})
                else:
                    raise
        request = self.sent[0]
        said = list(self._compare(operation, request, values))
        if body is not None:
            said += self._compare_body(operation, request, *body)
        if whole:
            said += [str(one.message)[:300] for one in caught if "Drift" in one.category.__name__]
        return said

    def _value(self, schema: Any, name: str) -> Any:
        return self.maker.value(schema if schema != {} else {"type": "string"}, name)

    def _arguments(
        self, operation: Operation, made: model.ClientMethod, full: bool
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        values: dict[str, Any] = {}
        arguments: dict[str, Any] = {}
        by_place = {(one.location, one.wire): one for one in made.parameters}
        for one in operation.parameters:
            if not full and not one.get("required") and one["in"] != "path":
                continue
            value = self._value(_schema(one), one["name"])
            if value is None:
                continue
            key = f"{one['in']} {one['name']}"
            parameter = by_place[one["in"], one["name"]]
            values[key], arguments[str(parameter.name)] = (one, value), value
        return values, arguments

    def _body(
        self,
        operation: Operation,
        body: model.MethodBody | None,
        arguments: dict[str, Any],
        full: bool,
    ) -> tuple[str, Any] | None:
        """The media type and the value that is sent; the arguments that send it are added."""
        if body is None or not (full or body.required):
            return None
        kind = body.media_types[0]
        schema = operation.body["content"][kind].get("schema", {})
        if body.encoding == "text":
            arguments["body"] = "some text"
            return kind, "some text"
        if body.encoding == "binary":
            arguments["body"] = FILE
            return kind, FILE
        value = self._without(schema, self.maker.value(schema), "readOnly")
        if not body.variants:
            arguments["body"] = value
            return kind, value
        return kind, self._spread(body, value, arguments, full)

    def _obeys(
        self, operation: Operation, values: dict[str, Any], body: tuple[str, Any] | None
    ) -> bool:
        """Whether what was made is what the schemas ask for: making is harder than checking."""
        made = [(_schema(one), value) for one, value in values.values()]
        if body is not None:
            made.append((operation.body["content"][body[0]].get("schema", {}), body[1]))
        return all(self.schemas.valid(schema, value) for schema, value in made)

    def _without(self, schema: Any, value: Any, mark: str) -> Any:
        """The value without the fields that are not sent in this direction."""
        if isinstance(value, list):
            return [self._without(self.schemas.child(schema, "0"), one, mark) for one in value]
        if not isinstance(value, dict):
            return value
        fields = {name: self.schemas.child(schema, name) for name in value}
        return {
            name: self._without(fields[name], one, mark)
            for name, one in value.items()
            if self.schemas.flat(fields[name]).get(mark) is not True
        }

    def _spread(
        self, body: model.MethodBody, value: Any, arguments: dict[str, Any], full: bool
    ) -> dict[str, Any]:
        sent: dict[str, Any] = {}
        variant = next((v for v in body.variants if _fits(v, value)), body.variants[0])
        for one in variant.fields:
            if one.wire not in value or not (full or one.required or one.constant):
                continue
            given = value[one.wire]
            if one.file:
                given = [FILE] if isinstance(given, list) else FILE
            arguments[str(one.name)] = sent[one.wire] = given
        return sent

    def _answer(self, operation: Operation) -> tuple[httpx.Response, bool]:
        """What comes back, and whether it obeys its schema."""
        if operation.answer is None:
            return httpx.Response(204), False
        status, kind, schema = operation.answer
        code = int(status)
        if is_json(kind) and schema is None:
            return httpx.Response(code, json={}), False
        if not is_json(kind) and (kind != "*/*" or not self.schemas.flat(schema)):
            return httpx.Response(code, content=b"body", headers={"content-type": kind}), False
        value = self._without(schema, self.maker.value(schema), "writeOnly")
        return httpx.Response(code, json=value), self.schemas.valid(schema, value)

    def _compare(
        self, operation: Operation, request: httpx.Request, values: dict[str, Any]
    ) -> list[str]:
        said: list[str] = []
        path = operation.path
        pairs: list[str] = []
        cookies: list[str] = []
        for one, value in values.values():
            place, name = one["in"], one["name"]
            if place == "path":
                path = path.replace(f"{{{name}}}", wire.path(one, value))
            elif place in ("query", "querystring"):
                pairs += wire.query(one, value)
            elif place == "cookie":
                cookies += wire.query(one, value)
            elif request.headers.get(name) != wire.header(one, value):
                said.append(f"header {name} is {request.headers.get(name)!r}")
        expected = (BASE[21:] if operation.server is None else operation.server) + path
        expected, _, fixed = expected.split("#")[0].partition("?")
        pairs = [*fixed.split("&"), *pairs] if fixed else pairs
        actual, _, query = request.url.raw_path.decode().partition("?")
        if request.method != operation.method:
            said.append(f"method is {request.method}")
        if _same(actual) != _same(expected):
            said.append(f"path is {actual}, not {expected}")
        missing, extra = self._credentials(operation, query)
        found = [_same(pair) for pair in query.split("&") if pair and pair not in extra]
        if found != [_same(pair) for pair in pairs]:
            said.append(f"query is {query}, not {'&'.join(pairs)}")
        jar = request.headers.get("cookie", "").split("; ")
        said += [f"cookie {one} is not in {jar}" for one in cookies if one not in jar]
        said += [one for one in [missing(request)] if one]
        return said

    def _credentials(self, operation: Operation, query: str) -> tuple[Any, list[str]]:
        """What must be there for one of the alternatives, and the pairs of the query that are."""
        schemes = self.reading.schemes()
        alternatives = [alternative for alternative in operation.security if alternative]
        extra: list[str] = []
        checks: list[tuple[str, str, str]] = []
        for name in alternatives[0] if alternatives else ():
            scheme = schemes.get(name, {})
            if scheme.get("type") == "apiKey":
                checks.append((scheme["in"], scheme["name"], f"key-{name}"))
                if scheme["in"] == "query":
                    extra.append(f"{wire.encoded(scheme['name'])}={wire.encoded(f'key-{name}')}")
            elif scheme.get("type") == "http" and scheme["scheme"].lower() == "basic":
                checks.append(("header", "authorization", "Basic "))
            elif scheme.get("type") in ("http", "oauth2", "openIdConnect"):
                checks.append(("header", "authorization", f"key-{name}"))
        if sum(place == "header" and name == "authorization" for place, name, _ in checks) > 1:
            checks.clear()  # one header cannot hold both

        def missing(request: httpx.Request) -> str:
            for place, name, value in checks:
                held = {
                    "header": request.headers.get(name, ""),
                    "query": query,
                    "cookie": request.headers.get("cookie", ""),
                }[place]
                if value not in held and wire.encoded(value) not in held:
                    return f"credential {name} is not in the {place}"
            return ""

        return missing, extra

    def _compare_body(
        self, operation: Operation, request: httpx.Request, kind: str, value: Any
    ) -> list[str]:
        said: list[str] = []
        content = request.content
        told = request.headers.get("content-type", "")
        plain = kind.split(";")[0]
        if not value and not operation.body.get("required") and not content:
            return []
        if "*" not in plain and told.split(";")[0] != plain:
            said.append(f"content type is {told!r}, not {kind}")
        if isinstance(value, bytes | str) and not is_json(kind) and kind != "*/*":
            said += [] if content in (value, str(value).encode()) else ["the body is another one"]
        elif plain.startswith("multipart/"):
            encodings = operation.body["content"][kind].get("encoding", {})
            names = [p for n, v in value.items() for p in _part_names(n, v, encodings.get(n, {}))]
            parts = _parts(told, content)
            said += [f"part {name} is missing" for name in names if name not in parts]
        elif plain == "application/x-www-form-urlencoded":
            encodings = operation.body["content"][kind].get("encoding", {})
            pairs = [p for n, v in value.items() for p in wire.field(n, v, encodings.get(n, {}))]
            if sorted(_same(content.decode()).split("&")) != sorted(map(_same, pairs)) and pairs:
                said.append(f"the form is {content.decode()}, not {'&'.join(pairs)}")
        elif not content or json.loads(content) != value:
            said.append(f"the body is {content[:200]!r}, not {str(value)[:200]}")
        return said


def _part_names(name: str, value: Any, encoding: dict[str, Any]) -> list[str]:
    """The parts that a field becomes: several, where its style spreads it."""
    if value == []:
        return []
    if not encoding.keys() & {"style", "explode"}:
        return [name]
    return [unquote_plus(pair.partition("=")[0]) for pair in wire.field(name, value, encoding)]


def _tags(node: Any) -> Iterator[tuple[str, Any]]:
    """A tag for each field that tells the members of a union apart."""
    if isinstance(node, dict):
        told = node.get("discriminator")
        mapping = told.get("mapping") if isinstance(told, dict) else None
        if isinstance(told, dict) and isinstance(mapping, dict) and mapping:
            yield told["propertyName"], next(iter(mapping))
        for child in node.values():
            yield from _tags(child)
    elif isinstance(node, list):
        for child in node:
            yield from _tags(child)


def _schema(parameter: dict[str, Any]) -> Any:
    for media in (parameter.get("content") or {}).values():
        return media.get("schema", {})
    return parameter.get("schema", {})


def _fits(variant: model.Variant, value: Any) -> bool:
    names = {field.wire for field in variant.fields}
    return value.keys() <= names and all(f.wire in value for f in variant.fields if f.required)


def _same(address: str) -> str:
    address = quote(address, safe="%/:?#[]@!$&'()*+,;=|-._~")
    for plain, escaped in (("[", "%5B"), ("]", "%5D"), ("|", "%7C")):
        address = address.replace(plain, escaped)
    return address


def _parts(told: str, content: bytes) -> set[str]:
    message = message_from_bytes(f"content-type: {told}\r\n\r\n".encode() + content)
    parts: Any = message.get_payload()
    return {str(p.get_param("name", header="content-disposition")) for p in parts}


if __name__ == "__main__":
    print(json.dumps(Smoke(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]).run()))

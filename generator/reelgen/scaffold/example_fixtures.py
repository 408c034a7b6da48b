"""Fixtures of the example exchanges of a source."""

from __future__ import annotations

import datetime
import mimetypes
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..convert.credentials import is_key, is_standard
from ..convert.exchange import FormField, SampleBody, SampleExchange, SampleResponse
from ..convert.exchange_url import parse_url
from ..findings import SpecInvalidError
from ..fixtures.check_fixtures import load_checked
from ..ir.model import ClientMethod, Scheme
from ..json_types import JsonObject, is_object
from ..record.redact import Redactor
from ..validation import Api
from ..validation.route import Route
from ..yaml_text import yaml_text

KEY = "test-key"


@dataclass(frozen=True)
class ExampleFixture:
    """A fixture of an example exchange."""

    operation: ClientMethod
    call: JsonObject
    """The Python arguments."""
    content: JsonObject

    @property
    def text(self) -> str:
        """The text of the fixture file."""
        return yaml_text(self.content)


class FixtureMaker:
    """The fixtures of one spec."""

    def __init__(
        self,
        api: Api,
        operations: dict[str, ClientMethod],
        schemes: tuple[Scheme, ...],
        *,
        has_copy: bool,
    ) -> None:
        self.api = api
        self.has_copy = has_copy
        """Whether the project contains a copy of the source."""
        self.operations = operations
        self.schemes = schemes
        self.redactor = Redactor(api, ())

    def fixture(self, exchange: SampleExchange, source: str) -> ExampleFixture | None:
        """Return the fixture of an exchange; None if a fixture cannot represent it."""
        parts = parse_url(exchange)
        url = f"{parts.origin}{parts.path}"
        route = next(
            (r for r in self.api.routes if _is_at(self.api, r, exchange.method, url)), None
        )
        operation = self.operations.get(route.id) if route is not None else None
        if route is None or operation is None or any(scheme.basic for scheme in self.schemes):
            return None
        path = {name: value or f"{name}_1" for name, value in parts.values}
        body = self._body(exchange.body)
        call = self._call(operation, exchange, path, body)
        for name, value in path.items():
            url = url.replace(f"{{{name}}}", value)
        request: JsonObject = {"method": exchange.method, "url": url}
        query, headers = self._query(exchange), self._headers(exchange, route)
        request |= {"query": query} if query else {}
        request |= {"headers": headers} if headers else {}
        request |= body
        covers = ["request", "response"] if exchange.response else ["request"]
        today = datetime.datetime.now(datetime.UTC).date().isoformat()
        origin: JsonObject = {"kind": "made", "source": source, "date": today}
        if self._is_verbatim(exchange):
            origin = {**origin, "kind": "transcribed", "files": [source], "covers": covers}
        content = {
            "operation": route.id,
            "title": "The example of the source",
            "origin": origin,
            "call": call,
            "request": request,
        }
        if exchange.response is not None:
            content["response"] = self._response(exchange.response)
        return ExampleFixture(operation, call, content)

    def _is_verbatim(self, exchange: SampleExchange) -> bool:
        """Return whether the bodies are unmodified, and a copy of the source can be stored."""
        response = exchange.response
        bodies = [exchange.body, response.body if response is not None else None]
        shown = [body.json for body in bodies if body is not None and body.kind == "json"]
        return self.has_copy and all(self.redactor.value(value) == value for value in shown)

    def _body(self, body: SampleBody | None) -> JsonObject:
        if body is None or not body.is_readable:
            return {}
        if body.kind == "json":
            return {"json": self.redactor.value(body.json)}
        if body.media_type == "multipart/form-data":
            return {"multipart": [_part(self.redactor, f) for f in body.form]}
        return {}

    def _call(
        self,
        operation: ClientMethod,
        exchange: SampleExchange,
        path: dict[str, str],
        body: JsonObject,
    ) -> JsonObject:
        call: JsonObject = {}
        sent = dict(exchange.query)
        headers = {name.lower(): value for name, value in exchange.headers}
        for parameter in operation.parameters:
            values = {"path": path, "query": sent}.get(parameter.location, headers)
            name = parameter.wire.lower() if parameter.location == "header" else parameter.wire
            if name in values:
                call[parameter.name] = values[name]
        fields = operation.body.fields if operation.body is not None else ()
        by_wire = {field.wire: field.name for field in fields}
        json = body.get("json")
        if is_object(json) and by_wire.keys() >= json.keys():
            call |= {by_wire[name]: value for name, value in json.items()}
        elif "json" in body:
            call["body"] = json
        for part in (p for p in body.get("multipart", ()) if p["name"] in by_wire):
            value = part["content"]
            if "filename" in part:
                kind = part["content_type"]
                file = {"name": part["filename"], "content_type": kind, "content": value}
                value = {"$file": file}
            call[by_wire[part["name"]]] = value
        return call

    def _query(self, exchange: SampleExchange) -> dict[str, str]:
        query = {name: value for name, value in exchange.query if not is_key(name)}
        keys = {s.wire: KEY for s in self.schemes if s.location == "query"}
        return {
            **query,
            **{name: key for name, key in keys.items() if name in dict(exchange.query)},
        }

    def _headers(self, exchange: SampleExchange, route: Route) -> dict[str, str]:
        names = {name for requirement in route.security for name in requirement}
        headers = {
            scheme.wire: f"{scheme.prefix}{KEY}"
            for scheme in self.schemes
            if scheme.name in names and scheme.location == "header"
        }
        for name, value in exchange.headers:
            if not is_standard(name) and not is_key(name) and name.lower() != "authorization":
                headers[name] = value
        return headers

    def _response(self, response: SampleResponse) -> JsonObject:
        content: JsonObject = {"status": response.status}
        if response.body is not None and response.body.kind == "json":
            content["json"] = self.redactor.value(response.body.json)
        return content


def _part(redactor: Redactor, field: FormField) -> JsonObject:
    if field.is_file:
        content = "not really a file"
        name = field.value or "file"
        kind = field.media_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        file = {"name": field.name, "filename": name, "content_type": kind}
        return {**file, "content": content}
    return {"name": field.name, "content": redactor.value(field.value, name=field.name)}


def _is_at(api: Api, route: Route, method: str, url: str) -> bool:
    return route.method == method and url.endswith(route.path) and route.base in url


def is_playable(example: ExampleFixture, api: Api, copies: Mapping[str, str]) -> bool:
    """Return whether a fixture agrees with its spec and with the copies of its source."""
    operation = example.operation.id
    files = {f"{api.provider}/{operation}/example.yaml": example.text}
    files |= {f"sources/{name}": text for name, text in copies.items()}
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            Path(folder, path).parent.mkdir(parents=True, exist_ok=True)
            Path(folder, path).write_text(text, encoding="utf-8")
        try:
            load_checked(Path(folder), {api.provider: api})
        except SpecInvalidError:
            return False
    return True


def copy_without_keys(text: str, exchanges: Sequence[SampleExchange]) -> str:
    """Return a page without the credentials in its requests."""
    for exchange in exchanges:
        keys = [
            v for n, v in exchange.headers if n.lower() in ("authorization", "cookie") or is_key(n)
        ]
        keys += [value for name, value in exchange.query if is_key(name)]
        for key in keys:
            secret = key.rpartition(" ")[2]
            text = text.replace(secret, KEY) if len(secret) > 3 else text
    return text

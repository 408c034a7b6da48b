"""A fixture from what was taken: scrubbed, and with the request that plays it again."""

from __future__ import annotations

import hashlib
import io
import json
import warnings
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from ruamel.yaml import YAML

from ..document.media_types import is_json
from ..fixtures.check_fixtures import json_schema
from ..json_types import JsonObject, is_array, is_object, object_at
from ..schema.flatten import (
    OPEN,
    JsonSchema,
)
from ..validation import Route, Schemas, parse_multipart
from . import secret_names
from .capture_transport import Capture, HttpExchange
from .client_calls import Package, as_written, called, live
from .redact import Redactor
from .run import RecordedCall

STANDARD = frozenset(
    (
        *("host", "accept", "accept-encoding", "connection", "user-agent"),
        *("content-type", "content-length", "idempotency-key"),
    )
)
"""Headers of a request that no spec declares."""

VOLATILE = (
    *("date", "server", "via", "age", "etag", "lastmodified", "expires", "cfray", "cfcache"),
    *("xrequestid", "requestid", "xtrace", "traceparent", "xratelimit", "ratelimit", "setcookie"),
    *("xamz", "xcorrelation", "location", "contentlength", "contenttype", "retryafter"),
)
"""Beginnings of the names of response headers that vary."""


TITLE = ", as it was answered"
"""The end of the title of a recording, which the next recording does not repeat."""


class UnplayableError(Exception):
    """An exchange that cannot be played again once it is redacted; the message has no secret."""


def built(taken: RecordedCall, scrubber: Redactor, package: Package) -> JsonObject:
    """Return the exchange as plain data, without its origin. Raises UnplayableError."""
    call, files = _call(taken, scrubber)
    response = answered(taken, scrubber)
    request = replayed(package, taken.case.method, call, response)
    _mark(request, files)
    return {
        "operation": taken.case.route.id,
        "title": scrubber.text(taken.case.title).removesuffix(TITLE) + TITLE,
        "call": call,
        "request": request,
        "response": response,
    }


def answered(taken: RecordedCall, scrubber: Redactor) -> JsonObject:
    """Return the response."""
    wire, route = taken.wire, taken.case.route
    documented = route.response(wire.status) or {}
    headers = _headers(documented, wire, scrubber)
    kind = wire.answer_type.partition(";")[0].strip().lower()
    response: JsonObject = {"status": wire.status}
    if not wire.answer:
        return {**response, "headers": headers} if headers else response
    schema = json_schema(documented)
    if is_json(kind) or (schema is not None and _is_json(wire.answer)):
        body = scrubber.body(wire.answer, "application/json", schema)
        if kind and not is_json(kind):
            headers = {"content-type": kind, **headers}
        if _is_json(wire.answer):
            return {**response, **({"headers": headers} if headers else {}), "json": body}
    if kind:
        headers = {"content-type": kind, **headers}
    text = scrubber.body(wire.answer, kind) if _is_text(wire.answer) else None
    if isinstance(text, str):
        return {**response, "headers": headers, "text": text}
    return {**response, "headers": headers, **_stood_for(wire.answer)}


def replayed(
    package: Package, method: str, call: Mapping[str, object], response: JsonObject
) -> JsonObject:
    """Return the request that a call makes. Raises UnplayableError."""
    library = package.library

    def answer(_: object) -> object:
        if "json" in response:
            body, kind = json.dumps(response["json"]), {"content-type": "application/json"}
        else:
            body, kind = str(response.get("text") or response.get("content") or ""), {}
        headers = {**kind, **response.get("headers", {})}
        return library.Response(response["status"], headers=headers, content=body.encode())

    capture = Capture(library.MockTransport(answer))
    client = package.client(http_client=library.Client(transport=capture), **package.test_keys)
    if client._target.overridden:  # by the environment: a fixture has the documented address
        client = package.client(
            http_client=library.Client(transport=capture),
            base_url=package.service.base_url,
            **package.test_keys,
        )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            called(client, method, {name: as_written(value) for name, value in call.items()})
        except package.errors.RequestInvalidError as error:
            paths = ", ".join(sorted({problem.path for problem in error.problems}))
            raise UnplayableError(f"without its secrets the client refuses {paths}") from None
        except Exception as error:
            if not capture.wires:
                name = type(error).__name__
                raise UnplayableError(f"it cannot be played again: {name}") from None
    return _request(capture.wires[0])


def dumped(data: JsonObject) -> str:
    """Return a fixture file."""
    yaml: Any = YAML()
    yaml.default_flow_style = False
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = 4096
    stream = io.StringIO()
    yaml.dump(data, stream)
    return stream.getvalue()


def _request(wire: HttpExchange) -> JsonObject:
    parts_of_url = urlsplit(wire.url)
    request: JsonObject = {
        "method": wire.method,
        "url": wire.url.partition("?")[0],
    }
    query = parse_qs(parts_of_url.query, keep_blank_values=True)
    if query:
        request["query"] = {k: v[0] if len(v) == 1 else v for k, v in query.items()}
    request["headers"] = {k: v for k, v in wire.headers if k.lower() not in STANDARD}
    kind = wire.content_type.lower()
    if "multipart/" in kind:
        request["multipart"] = [
            _part(part) for part in parse_multipart(wire.content_type, wire.content)
        ]
    elif wire.content and is_json(kind):
        request["json"] = json.loads(wire.content)
    elif wire.content:
        form = "urlencoded" in kind or kind.startswith("text/")
        request["text" if form else "content"] = wire.content.decode()
    return request


def _part(part: Any) -> JsonObject:
    named = {"filename": part.filename, "content_type": part.content_type or None}
    shown = {name: value for name, value in named.items() if value is not None}
    return {"name": part.name, **shown, "content": part.content.decode()}


def _call(taken: RecordedCall, scrubber: Redactor) -> tuple[JsonObject, list[bytes]]:
    """Return the arguments without secrets, and the files they stand for."""
    files: list[bytes] = []
    kind = str(taken.call.get("content_type", ""))
    schemas = _argument_schemas(taken.case.route, scrubber.schemas)
    wires = {argument.name: argument.wire for argument in taken.case.arguments}

    def redacted(value: object, name: str, schema: JsonSchema) -> object:
        if is_object(value) and "$file" in value:
            content = live(value)[1]
            files.append(content)
            name_of_file = scrubber.text(str(value["$file"]["name"]))
            return {"$file": {**value["$file"], "name": name_of_file, "content": _label(content)}}
        if is_object(value) and "$bytes" in value:
            content = live(value, kind)
            files.append(content)
            return {"$bytes": _label(content)}
        return scrubber.value(value, schema, name)

    def argument(value: object, name: str, schema: JsonSchema) -> Any:
        if not is_array(value):
            return redacted(value, name, schema)
        item = scrubber.schemas.child(schema, "*")  # files may be among the items
        return [redacted(each, name, item) for each in value]

    call = {
        name: argument(value, wires.get(name, name), schemas.get(wires.get(name, name), OPEN))
        for name, value in taken.call.items()
    }
    return call, files


def _argument_schemas(route: Route, schemas: Schemas) -> dict[str, JsonSchema]:
    """Return the schemas of parameters and of the fields of the body, by wire name."""
    arguments: dict[str, JsonSchema] = {}
    for media in object_at(object_at(route.raw, "requestBody"), "content").values():
        schema = media.get("schema") if is_object(media) else None
        if schema is not None:
            arguments |= object_at(schemas.flat(schema), "properties")
    for (name, _), (parameter, _) in route.parameters.items():
        if parameter.schema_ is not None:
            arguments[name] = parameter.schema_
    return arguments


def _label(content: bytes) -> str:
    return f"a file of {len(content)} bytes"


def _stood_for(content: bytes) -> JsonObject:
    digest = hashlib.sha256(content).hexdigest()
    return {"content": _label(content), "stands_for": {"sha256": digest, "length": len(content)}}


def _mark(request: JsonObject, files: list[bytes]) -> None:
    """Say in the request what its files stand for."""
    remaining = [*files]
    for part in request.get("multipart", []):
        content = next((file for file in remaining if part["content"] == _label(file)), None)
        if "filename" in part and content is not None:
            remaining.remove(content)
            part |= _stood_for(content)
    if "content" in request and remaining:
        request |= _stood_for(remaining[0])


def _headers(documented: JsonObject, wire: HttpExchange, scrubber: Redactor) -> dict[str, str]:
    """Return the headers that the spec knows, without those that vary."""
    names = {name.lower() for name in object_at(documented, "headers")}
    return {
        name.lower(): scrubber.header(name, value)
        for name, value in wire.answer_headers
        if name.lower() in names
        and not secret_names.plain(name).startswith(VOLATILE)
        and not scrubber.hides_header(name)
    }


def _is_json(content: bytes) -> bool:
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return False
    return True


def _is_text(content: bytes) -> bool:
    try:
        return "\0" not in content.decode()
    except UnicodeDecodeError:
        return False

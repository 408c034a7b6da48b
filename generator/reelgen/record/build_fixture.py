"""The fixture of a recorded call: redacted, with the request that the client sends for it."""

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
from .client_calls import Package, make_call, with_fixture_files, with_sample_files
from .redact import Redactor
from .run import RecordedCall

STANDARD = frozenset(
    (
        *("host", "accept", "accept-encoding", "connection", "user-agent"),
        *("content-type", "content-length", "idempotency-key"),
    )
)
"""Request headers that no spec declares."""

VOLATILE = (
    *("date", "server", "via", "age", "etag", "lastmodified", "expires", "cfray", "cfcache"),
    *("xrequestid", "requestid", "xtrace", "traceparent", "xratelimit", "ratelimit", "setcookie"),
    *("xamz", "xcorrelation", "location", "contentlength", "contenttype", "retryafter"),
)
"""Prefixes of the names of response headers that vary."""

TITLE = ", as it was answered"
"""Suffix of the title of a recording; not appended twice."""


class UnplayableError(Exception):
    """A redacted call that the client cannot send; the message has no secret."""


def fixture_data(recorded_call: RecordedCall, redactor: Redactor, package: Package) -> JsonObject:
    """Return the fixture of a recorded call without its origin. Raises UnplayableError."""
    call, files = _redacted_call(recorded_call, redactor)
    response = redacted_response(recorded_call, redactor)
    request = sent_request(package, recorded_call.case.method, call, response)
    _mark_files(request, files)
    return {
        "operation": recorded_call.case.route.id,
        "title": redactor.text(recorded_call.case.title).removesuffix(TITLE) + TITLE,
        "call": call,
        "request": request,
        "response": response,
    }


def redacted_response(recorded_call: RecordedCall, redactor: Redactor) -> JsonObject:
    """Return the redacted response of a recorded call."""
    exchange, route = recorded_call.exchange, recorded_call.case.route
    documented = route.response(exchange.status) or {}
    headers = _headers(documented, exchange, redactor)
    kind = exchange.response_type.partition(";")[0].strip().lower()
    response: JsonObject = {"status": exchange.status}
    if not exchange.response_content:
        return {**response, "headers": headers} if headers else response
    schema = json_schema(documented)
    if is_json(kind) or (schema is not None and _is_json(exchange.response_content)):
        body = redactor.body(exchange.response_content, "application/json", schema)
        if kind and not is_json(kind):
            headers = {"content-type": kind, **headers}
        if _is_json(exchange.response_content):
            return {**response, **({"headers": headers} if headers else {}), "json": body}
    if kind:
        headers = {"content-type": kind, **headers}
    text = (
        redactor.body(exchange.response_content, kind)
        if _is_text(exchange.response_content)
        else None
    )
    if isinstance(text, str):
        return {**response, "headers": headers, "text": text}
    return {**response, "headers": headers, **_file_fields(exchange.response_content)}


def sent_request(
    package: Package, method: str, call: Mapping[str, object], response: JsonObject
) -> JsonObject:
    """Return the request that the client sends for a call. Raises UnplayableError."""
    library = package.library

    def respond(_: object) -> object:
        if "json" in response:
            body, kind = json.dumps(response["json"]), {"content-type": "application/json"}
        else:
            body, kind = str(response.get("text") or response.get("content") or ""), {}
        headers = {**kind, **response.get("headers", {})}
        return library.Response(response["status"], headers=headers, content=body.encode())

    capture = Capture(library.MockTransport(respond))
    client = package.client(http_client=library.Client(transport=capture), **package.test_keys)
    if client._target.overridden:  # by the environment: a fixture has the documented URL
        client = package.client(
            http_client=library.Client(transport=capture),
            base_url=package.service.base_url,
            **package.test_keys,
        )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            make_call(
                client, method, {name: with_fixture_files(value) for name, value in call.items()}
            )
        except package.errors.RequestInvalidError as error:
            paths = ", ".join(sorted({problem.path for problem in error.problems}))
            raise UnplayableError(f"without its secrets the client refuses {paths}") from None
        except Exception as error:
            if not capture.exchanges:
                name = type(error).__name__
                raise UnplayableError(f"it cannot be played again: {name}") from None
    return _request(capture.exchanges[0])


def yaml_text(data: JsonObject) -> str:
    """Return data as the text of a YAML file."""
    yaml: Any = YAML()
    yaml.default_flow_style = False
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = 4096
    stream = io.StringIO()
    yaml.dump(data, stream)
    return stream.getvalue()


def _request(exchange: HttpExchange) -> JsonObject:
    parts_of_url = urlsplit(exchange.url)
    request: JsonObject = {
        "method": exchange.method,
        "url": exchange.url.partition("?")[0],
    }
    query = parse_qs(parts_of_url.query, keep_blank_values=True)
    if query:
        request["query"] = {k: v[0] if len(v) == 1 else v for k, v in query.items()}
    request["headers"] = {k: v for k, v in exchange.headers if k.lower() not in STANDARD}
    kind = exchange.content_type.lower()
    if "multipart/" in kind:
        request["multipart"] = [
            _part(part) for part in parse_multipart(exchange.content_type, exchange.content)
        ]
    elif exchange.content and is_json(kind):
        request["json"] = json.loads(exchange.content)
    elif exchange.content:
        form = "urlencoded" in kind or kind.startswith("text/")
        request["text" if form else "content"] = exchange.content.decode()
    return request


def _part(part: Any) -> JsonObject:
    named = {"filename": part.filename, "content_type": part.content_type or None}
    declared = {name: value for name, value in named.items() if value is not None}
    return {"name": part.name, **declared, "content": part.content.decode()}


def _redacted_call(
    recorded_call: RecordedCall, redactor: Redactor
) -> tuple[JsonObject, list[bytes]]:
    """Return the redacted arguments, and the contents of the files among them."""
    files: list[bytes] = []
    kind = str(recorded_call.call.get("content_type", ""))
    schemas = _argument_schemas(recorded_call.case.route, redactor.schemas)
    wire_names = {argument.name: argument.wire for argument in recorded_call.case.arguments}

    def redacted(value: object, name: str, schema: JsonSchema) -> object:
        if is_object(value) and "$file" in value:
            content = with_sample_files(value)[1]
            files.append(content)
            name_of_file = redactor.text(str(value["$file"]["name"]))
            return {"$file": {**value["$file"], "name": name_of_file, "content": _label(content)}}
        if is_object(value) and "$bytes" in value:
            content = with_sample_files(value, kind)
            files.append(content)
            return {"$bytes": _label(content)}
        return redactor.value(value, schema, name)

    def argument(value: object, name: str, schema: JsonSchema) -> Any:
        if not is_array(value):
            return redacted(value, name, schema)
        item = redactor.schemas.child(schema, "*")  # files may be among the items
        return [redacted(element, name, item) for element in value]

    call = {
        name: argument(
            value, wire_names.get(name, name), schemas.get(wire_names.get(name, name), OPEN)
        )
        for name, value in recorded_call.call.items()
    }
    return call, files


def _argument_schemas(route: Route, schemas: Schemas) -> dict[str, JsonSchema]:
    """Return the schemas of the parameters and of the body fields, by wire name."""
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


def _file_fields(content: bytes) -> JsonObject:
    digest = hashlib.sha256(content).hexdigest()
    return {"content": _label(content), "stands_for": {"sha256": digest, "length": len(content)}}


def _mark_files(request: JsonObject, files: list[bytes]) -> None:
    """Add digest and length of the sent files to a request, in place."""
    remaining = [*files]
    for part in request.get("multipart", []):
        content = next((file for file in remaining if part["content"] == _label(file)), None)
        if "filename" in part and content is not None:
            remaining.remove(content)
            part |= _file_fields(content)
    if "content" in request and remaining:
        request |= _file_fields(remaining[0])


def _headers(documented: JsonObject, exchange: HttpExchange, redactor: Redactor) -> dict[str, str]:
    """Return the documented response headers, except those that vary."""
    names = {name.lower() for name in object_at(documented, "headers")}
    return {
        name.lower(): redactor.header(name, value)
        for name, value in exchange.response_headers
        if name.lower() in names
        and not secret_names.plain(name).startswith(VOLATILE)
        and not redactor.hides_header(name)
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

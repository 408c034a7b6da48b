"""From a call to an `httpx.Request`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

from pydantic_core import MISSING, from_json

from ..errors import ClientError
from ..json_types import is_array, is_object
from ..operation import BodySpec, OperationSpec, ParameterSpec
from ..options import Options
from ..schema import validate_request
from ..service import CredentialSpec
from .address import Address, parsed
from .authentication import written
from .base_url import BaseURL
from .library import httpx
from .masking import remember
from .parameter_styles import (
    cookie_pairs,
    field_pairs,
    header_text,
    path_segment,
    query_pairs,
    text,
)
from .redact import RedactedRequest, telling

HEADER_NAME = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
"""What the name of a header may consist of."""


BODY_METHODS = ("POST", "PUT", "PATCH", "QUERY")
"""Methods whose requests declare an empty body."""

UNSENDABLE = "holds a character, or a space at an end, that is not allowed in HTTP headers"


class ServerTarget(NamedTuple):
    """The base URL and the headers of a client."""

    base_url: str
    """Without a slash at the end."""
    overridden: bool
    """The caller chose the base URL: operations with a server of their own follow it."""
    headers: Mapping[str, str]
    """Names in lower case."""
    variables: Mapping[str, str] = {}
    """The values of `{name}` in the servers of operations."""
    base: BaseURL = BaseURL("")
    """The parsed base URL, with the Basic credentials that stood in it."""

    def __repr__(self) -> str:
        return f"Target(base_url={self.base_url!r})"


class PreparedHeaders(NamedTuple):
    """The headers that all requests of one operation of one client share."""

    headers: httpx.Headers
    address: Address
    elsewhere: tuple[tuple[CredentialSpec, str], ...]
    """Credentials that go into the query or a cookie."""
    secrets: tuple[str, ...] = ()
    """All credentials, wherever they go."""
    has_length: bool = False
    """The headers of the client say how long a body is."""

    def __repr__(self) -> str:
        return "Ready()"


def build(
    operation: OperationSpec[object],
    target: ServerTarget,
    ready: PreparedHeaders,
    arguments: Mapping[str, object],
    body: object,
    content_type: str | None,
    options: Options,
) -> tuple[httpx.Request, str]:
    """Return the checked request, and its URL without the query. Raises RequestInvalidError."""
    values = _values(operation, arguments, options)
    headers: dict[str, str] = {}
    query: list[str] = []
    cookies: list[str] = []
    path = operation.path.partition("#")[0]  # what follows tells operations apart, and is not sent
    for parameter in operation.parameters:
        value = values.get(parameter.name)
        if value is None:
            if parameter.location == "path":
                validate_request.refuse(operation.id, parameter.name, "is required")
        elif parameter.location == "path":
            path = path.replace(f"{{{parameter.wire}}}", _segment(operation, parameter, value))
        elif parameter.location in ("query", "querystring"):
            query += query_pairs(parameter, value)
        elif parameter.location == "header":
            headers[parameter.wire.lower()] = _header(operation, parameter, value)
        else:
            cookies += cookie_pairs(parameter, value)
    if ready.elsewhere:
        query += elsewhere(ready, "query")
        cookies += elsewhere(ready, "cookie")
    if options.extra_query:
        query += _extra_query(options.extra_query)
    if cookies:
        headers["cookie"] = "; ".join(cookies)
    content: dict[str, object] = {}
    if operation.body is not None:
        spec = operation.body.form(content_type)
        body = _present(operation, spec, body, options)
        if body is not MISSING:
            content, about = _content(operation, spec, body, content_type, options)
            headers.update(about)
    plain = _base(operation, target) + path
    address = ready.address.at(plain, "&".join(query))
    sent = ready.headers.copy()
    for name, text_value in headers.items():
        sent[name] = text_value
    if options.extra_headers:
        _replace_headers(operation, options.extra_headers, sent)
        sent.setdefault("Host", address.netloc.decode("ascii"))
    has_length = ready.has_length or bool(options.extra_headers) or "transfer-encoding" in headers
    request = _request(operation.method, address, sent, content, has_length)
    secrets = ready.secrets
    if options.extra_headers or options.extra_query:
        given = telling(options.extra_headers) + telling(options.extra_query)
        remember(given)
        secrets += given
    request.hide(secrets, query=bool(ready.elsewhere or options.extra_query))
    return request, plain


def _request(
    method: str,
    address: httpx.URL,
    headers: httpx.Headers,
    content: Mapping[str, Any],
    has_length: bool,
) -> RedactedRequest:
    """Return a request with all headers: httpx then adds none, which saves two copies.

    `has_length`: the headers may say already how long the body is.
    """
    stream = content.get("stream")
    encoding = headers.encoding
    if stream is None:
        body = content.get("content", b"")
        is_due = body or method.upper() in BODY_METHODS
        if is_due and not (has_length and _says_length(headers)):
            headers["Content-Length"] = str(len(body))
        stream = httpx.ByteStream(body)
    request = RedactedRequest(method, address, headers=headers, stream=stream)
    request.headers.encoding = encoding  # httpx would look for it again
    request.method = method  # httpx writes all in capitals; servers tell them apart
    if isinstance(stream, httpx.ByteStream):
        request.read()
    return request


def _says_length(headers: httpx.Headers) -> bool:
    return "content-length" in headers or "transfer-encoding" in headers


def make_ready(
    operation: OperationSpec[object],
    target: ServerTarget,
    schemes: Sequence[CredentialSpec],
    credentials: Mapping[str, str],
) -> PreparedHeaders:
    """Return what every request of an operation carries. Raises ClientError without a base URL."""
    base = _base(operation, target)
    if "://" not in base or "{" in base:
        path = urlsplit(target.base_url).path
        path = f", such as https://host{path}" if path else ""
        raise ClientError(
            f"{operation.id}: the API description has no absolute server URL; pass base_url=…{path}"
        )
    headers = {"accept": operation.accept, **target.headers}
    elsewhere: list[tuple[CredentialSpec, str]] = []
    secrets = [*telling(target.headers)]
    for scheme in schemes:
        credential = credentials[scheme.name]
        secrets.append(credential)
        if scheme.location == "header":
            headers[scheme.wire.lower()] = written(scheme, credential)
        else:
            elsewhere.append((scheme, credential))
    if target.base.userinfo is not None and _same_host(base, target.base_url):
        headers["authorization"] = target.base.authorization
        secrets.append(target.base.userinfo)
    remember(secrets)
    address = parsed(base)
    if "host" not in headers:
        headers = {"Host": address.base.netloc.decode("ascii"), **headers}
    all_headers = httpx.Headers(headers)
    return PreparedHeaders(
        all_headers, address, tuple(elsewhere), tuple(secrets), _says_length(all_headers)
    )


def _same_host(first: str, second: str) -> bool:
    return urlsplit(first)[:2] == urlsplit(second)[:2]


def elsewhere(ready: PreparedHeaders, location: str) -> list[str]:
    """Return the credentials of the query or the cookie, as `name=value`."""
    return [
        f"{quote(scheme.wire, safe='')}={quote(written(scheme, credential), safe='')}"
        for scheme, credential in ready.elsewhere
        if scheme.location == location
    ]


def _values(
    operation: OperationSpec[object], arguments: Mapping[str, object], options: Options
) -> Mapping[str, object]:
    given = {name: value for name, value in arguments.items() if value is not MISSING}
    if operation.arguments is not None and options.checks:
        present = {name: value for name, value in given.items() if value is not None}
        values: dict[str, object] = from_json(
            validate_request.checked(operation.id, operation.arguments, present)
        )
        return values
    for value in given.values():
        if not isinstance(value, str):
            unchecked: dict[str, object] = from_json(
                validate_request.encoded_json(operation.id, given)
            )
            return unchecked
    return given


def _segment(operation: OperationSpec[object], parameter: ParameterSpec, value: object) -> str:
    try:
        return path_segment(parameter, value)
    except ValueError as error:
        validate_request.refuse(operation.id, parameter.name, str(error))


def _header(operation: OperationSpec[object], parameter: ParameterSpec, value: object) -> str:
    try:
        written_value = header_text(parameter, value)
    except ValueError as error:
        validate_request.refuse(operation.id, parameter.name, str(error))
    if not _sendable(written_value):
        validate_request.refuse(operation.id, parameter.name, UNSENDABLE)
    return written_value


def _extra_query(extra: Mapping[str, object]) -> Iterator[str]:
    """Yield `name=value` for each value, and for each item of a list; nothing for None."""
    for name, value in extra.items():
        for item in value if is_array(value) else () if value is None else (value,):
            yield f"{quote(name, safe='')}={quote(text(item), safe='')}"


def _replace_headers(
    operation: OperationSpec[object], extra: Mapping[str, str | None], headers: httpx.Headers
) -> None:
    """Set the caller's headers; one whose value is None is removed."""
    for name, value in extra.items():
        if re.fullmatch(HEADER_NAME, name) is None:
            validate_request.refuse(
                operation.id, f"extra_headers[{name!r}]", "is not the name of a header"
            )
        if value is None:
            headers.pop(name, None)
        elif _sendable(value):
            headers[name.lower()] = value
        else:
            validate_request.refuse(operation.id, f"extra_headers[{name!r}]", UNSENDABLE)


def _sendable(value: object) -> bool:
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        return False
    return value == value.strip(" ")


def _base(operation: OperationSpec[object], target: ServerTarget) -> str:
    """Return the client's base URL, or the operation's own server unless it is overridden."""
    server = operation.server
    if server is None:
        return target.base_url
    if "{" in server:
        for name, value in target.variables.items():
            server = server.replace(f"{{{name}}}", value)
    if not target.overridden and "://" in server:
        return server
    chosen = urlsplit(target.base_url)
    return f"{chosen.scheme}://{chosen.netloc}{urlsplit(server).path}"


def _present(
    operation: OperationSpec[object], spec: BodySpec, body: object, options: Options
) -> object:
    """Return the body without arguments that were not given; MISSING where there is no body.

    `{}` is a body. Arguments of which none is given are not, unless the spec requires a body.
    """
    if is_object(body) and body:
        body = {name: value for name, value in body.items() if value is not MISSING}
        if not body and not spec.required:
            body = MISSING
    has_fields = spec.encoding in ("json", "form", "multipart") and spec.listed is None
    added = options.extra_body or operation.idempotency_field is not None
    return {} if body is MISSING and added and has_fields else body


def _content(
    operation: OperationSpec[object],
    spec: BodySpec,
    body: Any,
    content_type: str | None,
    options: Options,
) -> tuple[dict[str, object], dict[str, str]]:
    """Return the body as httpx takes it, and the headers that describe it."""
    media_type = content_type or spec.media_types[0]
    described = {"content-type": media_type}
    if spec.encoding == "json":
        if "*" in media_type:
            described = {"content-type": "application/json"}
        encoded = _json_body(operation, spec, body, options)
        return {"content": _in_charset(operation, media_type, encoded, escape=True)}, described
    if spec.encoding == "form":
        fields = _fields(operation, spec, body, options)
        pairs = (p for name, value in fields.items() for p in field_pairs(spec, name, value))
        return {"content": "&".join(pairs).encode()}, described
    if spec.encoding == "text":
        if "*" in media_type:
            described = {"content-type": "text/plain"}
        return {"content": _text_body(operation, media_type, body)}, described
    from . import upload

    if spec.encoding == "binary":
        sent = upload.binary(operation, spec, body, media_type, options)
    elif spec.listed is not None:
        sent = upload.parts(operation, spec, body, media_type, options)
    else:
        spec = upload.with_given_files(spec, body)
        fields = _fields(operation, spec, body, options)
        sent = upload.multipart(operation, spec, fields, body, media_type, options)
    return {"stream": sent}, sent.headers


def _json_body(
    operation: OperationSpec[object], spec: BodySpec, body: object, options: Options
) -> bytes:
    if spec.type is not None and options.checks:
        encoded = validate_request.checked(
            operation.id, spec.type, body, options.unknown_fields, takes_extra=True
        )
    else:
        encoded = validate_request.encoded_json(operation.id, body)
    if options.extra_body:
        from ..schema.extra_body import with_extra

        encoded = with_extra(operation.id, encoded, options.extra_body)
    if operation.idempotency_field is not None:
        from .idempotency import with_key

        encoded = with_key(operation.id, encoded, operation.idempotency_field)
    return encoded


def _text_body(operation: OperationSpec[object], media_type: str, body: object) -> bytes:
    """Return a text in the charset of its media type; bytes unchanged."""
    if isinstance(body, bytes):
        return body
    if is_object(body) or is_array(body):
        kind = media_type.partition(";")[0]
        validate_request.refuse(operation.id, "body", f"must be text or bytes: {kind} is not JSON")
    return _in_charset(operation, media_type, text(body).encode())


def _in_charset(
    operation: OperationSpec[object], media_type: str, encoded: bytes, *, escape: bool = False
) -> bytes:
    """Return UTF-8 text in the charset of a media type; `escape`: with JSON escapes."""
    if "charset" not in media_type.lower():
        return encoded
    parameters = (part.partition("=") for part in media_type.split(";"))
    named = (value for name, _, value in parameters if name.strip().lower() == "charset")
    charset = next(named, "utf-8").strip(' "').lower()
    characters = encoded.decode()
    if escape and charset not in ("utf-8", "utf8"):
        characters = re.sub("[^\0-\x7f]+", _escaped, characters)
    try:
        return characters.encode(charset)
    except (LookupError, UnicodeError):
        validate_request.refuse(
            operation.id, "body", f"cannot be written in the charset {charset!r}"
        )


def _escaped(characters: re.Match[str]) -> str:
    """Return characters of a JSON string as `\\u` escapes."""
    import json

    return json.dumps(characters[0])[1:-1]


def _fields(
    operation: OperationSpec[object], spec: BodySpec, body: Mapping[str, object], options: Options
) -> dict[str, object]:
    """Return the checked fields of a form that are no files."""
    if not is_object(body):
        validate_request.refuse(operation.id, "body", "must be an object of fields")
    plain = {n: v for n, v in body.items() if v is not MISSING and n not in spec.files}
    fields: dict[str, object]
    if spec.type is not None and options.checks:
        encoded = validate_request.checked(
            operation.id, spec.type, plain, options.unknown_fields, takes_extra=True
        )
        fields = from_json(encoded)
    else:
        fields = from_json(validate_request.encoded_json(operation.id, plain))
    if options.extra_body:
        from ..schema.extra_body import with_extra_fields

        extra = from_json(validate_request.encoded_json(operation.id, options.extra_body))
        fields = with_extra_fields(operation.id, fields, extra)
    if operation.idempotency_field is not None:
        from .idempotency import with_key_field

        fields = with_key_field(operation.id, fields, operation.idempotency_field)
    return fields

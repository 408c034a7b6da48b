"""From a call to an `httpx.Request`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urlsplit

from pydantic_core import MISSING, from_json

from ..errors import ClientError
from ..json_types import is_array
from ..operation import CallArguments, OperationSpec, ParameterSpec
from ..options import Options
from ..schema import validate_request
from ..service import CredentialSpec
from .address import Address, parsed
from .authentication import written
from .base_url import BaseURL
from .encode_body import encode_body
from .library import httpx
from .masking import remember
from .parameter_styles import header_text, path_segment, query_pairs, text
from .redact import RedactedRequest, telling

if TYPE_CHECKING:
    from .upload import UploadBody

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
    query: tuple[str, ...]
    """Credentials in the query, as `name=value`."""
    cookies: tuple[str, ...]
    """The same in a cookie."""
    secrets: tuple[str, ...] = ()
    """All credentials, wherever they go."""
    has_length: bool = False
    """The headers of the client say how long a body is."""

    def __repr__(self) -> str:
        return "Ready()"


def build(
    call: CallArguments, target: ServerTarget, ready: PreparedHeaders, options: Options
) -> tuple[httpx.Request, str]:
    """Return the checked request, and its URL without the query. Raises RequestInvalidError."""
    operation = call.operation
    path, query, headers, cookies = _encode_parameters(operation, call.arguments, options)
    query += ready.query
    cookies += ready.cookies
    if options.extra_query:
        query += _extra_query(options.extra_query)
    if cookies:
        headers["cookie"] = "; ".join(cookies)
    content, described = encode_body(call, options)
    headers.update(described)
    plain = _base(operation, target) + path
    address = ready.address.at(plain, "&".join(query))
    request = _request(operation.method, address, ready.headers, content)
    for name, value in headers.items():
        request.headers[name] = value
    if options.extra_headers:
        _replace_headers(operation, options.extra_headers, request.headers)
        request.headers.setdefault("Host", address.netloc.decode("ascii"))
    if isinstance(content, bytes) and (content or operation.method.upper() in BODY_METHODS):
        may_say = ready.has_length or options.extra_headers or "transfer-encoding" in headers
        if not may_say or not _says_length(request.headers):
            request.headers["Content-Length"] = str(len(content))
    _hide_secrets(request, ready, options)
    return request, plain


def _request(
    method: str, address: httpx.URL, headers: httpx.Headers, content: bytes | UploadBody
) -> RedactedRequest:
    """Return a request with a copy of headers, to which httpx adds none."""
    stream = httpx.ByteStream(content) if isinstance(content, bytes) else content
    request = RedactedRequest(method, address, headers=headers, stream=stream)
    request.headers.encoding = headers.encoding  # httpx would look for it again
    request.method = method  # httpx writes all in capitals; servers tell them apart
    if isinstance(content, bytes):
        request.read()
    return request


def _hide_secrets(request: RedactedRequest, ready: PreparedHeaders, options: Options) -> None:
    """Keep the credentials out of messages, those in the extra headers and query included."""
    secrets = ready.secrets
    if options.extra_headers or options.extra_query:
        given = telling(options.extra_headers) + telling(options.extra_query)
        remember(given)
        secrets += given
    request.hide(secrets, query=bool(ready.query or ready.cookies or options.extra_query))


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
    pairs: dict[str, list[str]] = {"query": [], "cookie": []}
    secrets = [*telling(target.headers)]
    for scheme in schemes:
        credential = credentials[scheme.name]
        secrets.append(credential)
        if scheme.location == "header":
            headers[scheme.wire.lower()] = written(scheme, credential)
        else:
            pair = f"{quote(scheme.wire, safe='')}={quote(written(scheme, credential), safe='')}"
            pairs[scheme.location].append(pair)
    if target.base.userinfo is not None and _same_host(base, target.base_url):
        headers["authorization"] = target.base.authorization
        secrets.append(target.base.userinfo)
    remember(secrets)
    address = parsed(base)
    if "host" not in headers:
        headers = {"Host": address.base.netloc.decode("ascii"), **headers}
    all_headers = httpx.Headers(headers)
    return PreparedHeaders(
        all_headers,
        address,
        tuple(pairs["query"]),
        tuple(pairs["cookie"]),
        tuple(secrets),
        _says_length(all_headers),
    )


def _same_host(first: str, second: str) -> bool:
    return urlsplit(first)[:2] == urlsplit(second)[:2]


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


def _encode_parameters(
    operation: OperationSpec[object], arguments: Mapping[str, object], options: Options
) -> tuple[str, list[str], dict[str, str], list[str]]:
    """Return the path, the query, the headers, and the cookies."""
    values = _values(operation, arguments, options)
    path = operation.path.partition("#")[0]  # what follows tells operations apart, and is not sent
    query: list[str] = []
    headers: dict[str, str] = {}
    cookies: list[str] = []
    for parameter in operation.parameters:
        value = values.get(parameter.name)
        if value is None:
            if parameter.location == "path":
                validate_request.refuse(operation.id, parameter.name, "is required")
        elif parameter.location == "path":
            path = path.replace(f"{{{parameter.wire}}}", _segment(operation, parameter, value))
        elif parameter.location == "header":
            headers[parameter.wire.lower()] = _header(operation, parameter, value)
        else:
            pairs = cookies if parameter.location == "cookie" else query
            pairs += query_pairs(parameter, value)
    return path, query, headers, cookies


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

"""From an `httpx.Response` to a model or an error."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from pydantic_core import from_json, to_json

from ..errors import (
    APIError,
    APIStatusError,
    CallContext,
    ContractDriftError,
    ResponseInvalidError,
    status_error,
)
from ..jobs import submission
from ..operation import OperationSpec, ResponseSpec
from ..schema import lazy_types
from ..schema.pointers import every
from ..service import Service
from ..stacklevel import caller_level
from . import log, redact
from .library import httpx
from .media_types import essence
from .received import json_content, kept, text_of

if TYPE_CHECKING:
    from ..schema.drift import Drift

NOT_MODIFIED = 304
"""The status of an unchanged resource: a success where it is documented."""

NO_CONTENT = 204
"""A response of this status has no body."""


def expected(operation: OperationSpec[object], status: int) -> ResponseSpec | None:
    """Return the documented response of a status: exact, range, default, or any success."""
    responses = operation.responses
    spec = responses.get(str(status)) or responses.get(f"{status // 100}XX")
    spec = spec or responses.get("default")
    if spec is None and 200 <= status < 300 and status != 204:
        return next((spec for code, spec in responses.items() if code.startswith("2")), None)
    return spec


def read(
    operation: OperationSpec[object],
    service: Service,
    response: httpx.Response,
    call: CallContext,
    strict: bool,
) -> Any:
    """Return the parsed success response. Raises ResponseInvalidError or APIStatusError."""
    value, drift = parsed(operation, service, response, call, strict)
    if drift is not None:
        warn(operation.id, drift, paid=not operation.repeatable)
    return value


def parsed(
    operation: OperationSpec[object],
    service: Service,
    response: httpx.Response,
    call: CallContext,
    strict: bool,
) -> tuple[object, Drift | None]:
    """Return the parsed success response and its drift. Raises as `read` does."""
    try:
        return _parsed(operation, service, response, call, strict)
    except APIError as problem:
        outcome = submission.of_response(service, operation, response)
        raise submission.explain(problem, service, operation, outcome) from problem.__cause__
    except BaseException as problem:
        outcome = submission.of_response(service, operation, response)
        submission.note(problem, service, operation, outcome)
        raise


def _parsed(
    operation: OperationSpec[object],
    service: Service,
    response: httpx.Response,
    call: CallContext,
    strict: bool,
) -> tuple[object, Drift | None]:
    status = response.status_code
    if status == NOT_MODIFIED and "304" in operation.responses:
        return None, None
    if not 200 <= status < 300:
        raise error(operation, service, response, call)
    documented = expected(operation, status)
    if documented is None or documented.kind == "none" or status == NO_CONTENT:
        return _undocumented(response) if documented is None else None, None
    if documented.kind == "binary":
        return response.content, None
    if documented.kind == "text":
        return text_of(response), None
    if documented.type is None:  # the spec has no schema: an empty body is valid
        return _json(response, service, call) if response.content else None, None
    content = json_content(response)
    try:
        return lazy_types.parse(documented.type, content), None
    except ValidationError:
        pass
    text = _plain_text(documented, response)
    if text is not None:
        return text, None
    from ..schema.lenient_parse import salvage

    data = _json(response, service, call)
    value, drift = salvage(lazy_types.load(documented.type), data, content)
    if drift is not None and strict:
        raise drifted(response, service, call, drift)
    return value, drift


def _plain_text(documented: ResponseSpec, response: httpx.Response) -> str | None:
    """Return text that was sent unquoted where the spec has a JSON string."""
    kind = essence(response.headers.get("content-type", ""))
    if documented.type is None or not kind.startswith("text/") or kind == "text/html":
        return None
    try:
        lazy_types.parse(documented.type, to_json(text_of(response)))
    except (ValidationError, UnicodeError):
        return None
    return text_of(response)


def documented_message(data: object, service: Service) -> str | None:
    """Return the message in a body, at the location that the spec documents."""
    message = next(_values_at(data, service.error_message), None)
    return message if isinstance(message, str) else None


def drifted(
    response: httpx.Response, service: Service, call: CallContext, drift: Drift
) -> ContractDriftError:
    """Return the error for drift."""
    message = f"the response violates its schema: {'; '.join(map(str, drift.problems))}"
    message = redact.mask(message, response.request)
    return ContractDriftError(message, call, kept(response, service, drift.raw), drift.problems)


def warn(operation: str, drift: Drift, *, paid: bool = False) -> None:
    """Warn of drift once, at the caller's line.

    Where warnings are errors it raises, except for a call with an effect: a warning must not
    discard a paid result. There it is logged.
    """
    from ..schema.drift import ContractDriftWarning

    message = ContractDriftWarning(operation, drift)
    try:
        warnings.warn(message, stacklevel=caller_level())
    except Exception:
        if not paid:
            raise
        log.warn("%s", message)


def error(
    operation: OperationSpec[object], service: Service, response: httpx.Response, call: CallContext
) -> APIStatusError:
    """Return the error of a response whose status is not a success."""
    data, body = _error_body(operation, response)
    code = next(_values_at(data, service.error_code), None)
    reason = documented_message(data, service)
    message = f"HTTP {response.status_code}"
    if isinstance(code, str | int):
        message += f" {code}"
    if reason is not None:
        message += f": {reason}"
    elif response.has_redirect_location:
        message += ": redirects are not followed, so that no key leaves the API's own host"
    else:
        from .error_text import error_text

        text = error_text(_message_data(data, body, response))
        message += "" if text is None else f": {text}"
    return status_error(response.status_code)(
        redact.mask(message, response.request),
        call,
        kept(response, service),
        body,
        redact.mask(str(code), response.request) if isinstance(code, str | int) else None,
    )


def _message_data(data: object, body: object, response: httpx.Response) -> object:
    """Return the data that may contain a message: JSON data, or plain text."""
    if data is not None:
        return data
    kind = essence(response.headers.get("content-type", "text/plain"))
    return body if kind == "text/plain" else None


def _error_body(
    operation: OperationSpec[object], response: httpx.Response
) -> tuple[object, object]:
    """Return an error body as plain JSON, for code and message, and as the spec's model."""
    try:
        content = json_content(response)
        data = from_json(content)
    except ValueError:
        return None, text_of(response) or None
    documented = expected(operation, response.status_code)
    if documented is None or documented.type is None:
        return data, data
    try:
        return data, lazy_types.parse(documented.type, content)
    except ValidationError:
        from ..schema.lenient_parse import salvage

        return data, salvage(lazy_types.load(documented.type), data, content)[0]


def _json(response: httpx.Response, service: Service, call: CallContext) -> object:
    try:
        return from_json(json_content(response))
    except ValueError as reason:
        detail = str(reason)
    kind = response.headers.get("content-type", "no content type")
    what = "is empty" if not response.content else f"is not JSON ({kind}): {detail}"
    message = redact.mask(f"HTTP {response.status_code}, but the response {what}", response.request)
    raise ResponseInvalidError(message, call, kept(response, service))


def _undocumented(response: httpx.Response) -> object:
    """Return the body of an undocumented success: JSON data, else text, else None."""
    try:
        return from_json(json_content(response))
    except ValueError:
        return text_of(response) or None


def _values_at(data: object, pointers: tuple[str, ...]) -> Iterator[object]:
    """Yield the values at JSON pointers, without null."""
    return (value for pointer in pointers for value in every(data, pointer))

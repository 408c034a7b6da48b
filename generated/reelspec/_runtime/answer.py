"""From an `httpx.Response` to what the caller gets, or to the right error."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError
from pydantic_core import from_json, to_json

from . import redact, types
from .caller import caller_level
from .drift import ContractDriftWarning, Drift, salvage
from .errors import (
    AnswerInvalidError,
    APIStatusError,
    Call,
    ContractDriftError,
    Received,
    status_error,
)
from .http import httpx
from .operation import Expected, Operation
from .pointers import every
from .service import Service

NO_CONTENT = 204
"""An answer of this status has no body, whatever a `default` says."""


def expected(operation: Operation[object], status: int) -> Expected | None:
    """What the spec documents for a status: exactly, by range, by default, as another success."""
    answers = operation.answers
    found = answers.get(str(status)) or answers.get(f"{status // 100}XX") or answers.get("default")
    if found is None and 200 <= status < 300 and status != 204:
        return next((answer for code, answer in answers.items() if code.startswith("2")), None)
    return found


def read(
    operation: Operation[object],
    service: Service,
    response: httpx.Response,
    call: Call,
    strict: bool,
) -> Any:
    """The parsed success answer. Raises an AnswerInvalidError or an APIStatusError."""
    status = response.status_code
    if not 200 <= status < 300:
        raise error(operation, service, response, call)
    documented = expected(operation, status)
    if documented is None or documented.kind == "none" or status == NO_CONTENT:
        return _undocumented(response) if documented is None else None
    if documented.kind == "binary":
        return response.content
    if documented.kind == "text":
        return response.text
    if documented.type is None:  # the spec leaves the body open: none at all will do
        return _json(response, service, call) if response.content else None
    try:
        return types.validator(documented.type).validate_json(response.content)
    except ValidationError:
        pass
    text = _plain_text(documented, response)
    if text is not None:
        return text
    data = _json(response, service, call)
    value, drift = salvage(types.load(documented.type), data, response.content)
    if drift is None:
        return value
    if strict:
        raise drifted(response, service, call, drift)
    warn(operation.id, drift)
    return value


def _plain_text(documented: Expected, response: httpx.Response) -> str | None:
    """A text that comes as it is, where a JSON string was promised."""
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if documented.type is None or not kind.startswith("text/") or kind == "text/html":
        return None
    try:
        types.validator(documented.type).validate_json(to_json(response.text))
    except (ValidationError, UnicodeError):
        return None
    return response.text


def drifted(
    response: httpx.Response, service: Service, call: Call, drift: Drift
) -> ContractDriftError:
    """The error for drift, where the caller wants one."""
    message = f"the answer breaks its schema: {'; '.join(map(str, drift.problems))}"
    message = redact.mask(message, response.request)
    return ContractDriftError(message, call, received(response, service), drift.problems)


def warn(operation: str, drift: Drift) -> None:
    """Tell of drift once, at the caller's line."""
    warnings.warn(ContractDriftWarning(operation, drift), stacklevel=caller_level())


def error(
    operation: Operation[object], service: Service, response: httpx.Response, call: Call
) -> APIStatusError:
    """The error of an answer whose status is not a success."""
    data, body = _error_body(operation, response)
    code = next(_found(data, service.error_code), None)
    said = next(_found(data, service.error_message), None)
    message = f"HTTP {response.status_code}"
    if isinstance(code, str | int):
        message += f" {code}"
    if isinstance(said, str):
        message += f": {said}"
    elif response.is_redirect:
        message += ": redirects are not followed, so that no key leaves the API's own host"
    return status_error(response.status_code)(
        redact.mask(message, response.request),
        call,
        received(response, service),
        body,
        redact.mask(str(code), response.request) if isinstance(code, str | int) else None,
    )


def received(response: httpx.Response, service: Service) -> Received:
    """The answer as it came, to be kept in an error."""
    return Received(
        response.status_code,
        tuple(response.headers.multi_items()),
        response.content,
        request_id(response, service),
    )


def request_id(response: httpx.Response, service: Service) -> str | None:
    """The provider's id of the request."""
    for name in service.request_id_headers:
        if name in response.headers:
            return response.headers[name]
    return None


def _error_body(operation: Operation[object], response: httpx.Response) -> tuple[Any, Any]:
    """Plain JSON, to look for code and message in, and the spec's model of it."""
    try:
        data = from_json(response.content)
    except ValueError:
        return None, response.text or None
    documented = expected(operation, response.status_code)
    if documented is None or documented.type is None:
        return data, data
    try:
        return data, types.validator(documented.type).validate_json(response.content)
    except ValidationError:
        return data, salvage(types.load(documented.type), data, response.content)[0]


def _json(response: httpx.Response, service: Service, call: Call) -> Any:
    try:
        return from_json(response.content)
    except ValueError as reason:
        detail = str(reason)
    kind = response.headers.get("content-type", "no content type")
    what = "is empty" if not response.content else f"is not JSON ({kind}): {detail}"
    message = redact.mask(f"HTTP {response.status_code}, but the answer {what}", response.request)
    raise AnswerInvalidError(message, call, received(response, service))


def _undocumented(response: httpx.Response) -> Any:
    """A success status the spec does not list: JSON if it is, else text, else None."""
    try:
        return from_json(response.content)
    except ValueError:
        return response.text or None


def _found(data: Any, pointers: tuple[str, ...]) -> Iterator[Any]:
    """The values at JSON pointers, those that are there and not null."""
    return (value for pointer in pointers for value in every(data, pointer))

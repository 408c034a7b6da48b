"""One call from arguments to plan. Loaded with the first client, so that an import costs little."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

from pydantic import MISSING

from . import auth, drive
from .operation import Operation
from .options import CallOptions, Options
from .plain import is_array, is_object
from .request import Ready, Target, build, make_ready
from .service import Service


def plan(
    service: Service,
    credentials: Mapping[str, str],
    target: Target,
    cache: dict[str, Ready],
    options: Options,
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    body: Any,
    content_type: str | None,
    stream: bool,
) -> drive.Tries:
    """Check everything, build the request, and say how to try it. Nothing is sent yet."""
    ready = cache.get(operation.id)
    if ready is None:
        schemes = auth.needed(service, operation, credentials)
        ready = cache[operation.id] = make_ready(operation, target, schemes, credentials)
    request, address = build(
        operation,
        target,
        ready,
        arguments,
        body,
        content_type,
        options,
    )
    header = operation.idempotency_header
    if header is not None and header not in request.headers:
        request.headers[header] = _fresh_key()
    if operation.deprecated_fields:
        _warn_deprecated(operation, arguments, body)
    return drive.tries(operation, request, options, address, stream=stream)


def merged(options: Options, changes: CallOptions | None) -> Options:
    """The options of a client with those of one call over them."""
    return options.merged(changes) if changes else options


def _fresh_key() -> str:
    import uuid

    return str(uuid.uuid4())


def _warn_deprecated(operation: Operation[Any], arguments: Mapping[str, Any], body: Any) -> None:
    for path, advice in operation.deprecated_fields.items():
        if _given(path.split("."), body) or arguments.get(path, MISSING) is not MISSING:
            message = f"{operation.id}: {path} is deprecated. {advice}"
            warnings.warn(message, DeprecationWarning, stacklevel=6)


def _given(path: list[str], value: Any) -> bool:
    if not path:
        return value is not MISSING
    if path[0] == "*":
        return is_array(value) and any(_given(path[1:], item) for item in value)
    if is_object(value):
        return path[0] in value and _given(path[1:], value[path[0]])
    return _given(path[1:], getattr(value, path[0], MISSING)) if hasattr(value, path[0]) else False

"""A job as JSON for another process: what `to_dict` writes and `from_dict` reads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from ..errors import ClientError
from ..http.masking import mask_value
from ..json_types import is_object
from ..schema import lazy_types
from ..schema.pointers import steps
from ..schema.walk import finite
from ..service import PACKAGE
from .lifecycle import LARGEST, Lifecycle, id_text
from .submission import lifecycles

if TYPE_CHECKING:
    from ..service import Service

FORMAT = 1
"""The version of the format."""
_PATH_SYNTAX = re.compile(r"[?#%\\\s]|^/|://|(^|/)\.{1,2}(/|$)")
"""Characters of URLs and paths that no id has."""


def save(
    provider: str, life: Lifecycle, response: object, submitted: float, ids: frozenset[str]
) -> dict[str, object]:
    """Return a job as JSON, without credentials and without a URL to send them to.

    Infinity, such as from 1e400, and NaN become text. `ids` are never masked.
    """
    return {
        "format": FORMAT,
        "package": PACKAGE,
        "provider": provider,
        "operation": life.operation,
        "submitted": submitted,
        "response": mask_value(finite(_plain(response)), ids),
    }


def restore(data: object, service: Service) -> tuple[Lifecycle, object, float]:
    """Return lifecycle, submit response and time of a saved job.

    Raises ClientError where it is of another provider or format, or was modified.
    """
    if not is_object(data):
        raise _refused(f"it is {_shown(data)}, not an object")
    if "format" not in data and "response" in data:
        raise _refused(
            "an older release saved it, without `format` and `provider`; take the id from "
            f"{_shown(data['response'])} and retrieve the job by it"
        )
    version = data.get("format")
    if type(version) is not int or version != FORMAT:
        raise _refused(
            f"its format is {_shown(version)}, and this release reads format {FORMAT}; "
            "use the release that saved it"
        )
    for name, own in (("package", PACKAGE), ("provider", service.name)):
        if data.get(name) != own:
            raise _refused(
                f"its {name} is {_shown(data.get(name))}, and this client's is {own!r}; "
                "use the client that submitted it"
            )
    life = _lifecycle(data.get("operation"), service)
    response = _response(life, data.get("response"))
    _check_ids(life, response)
    return life, response, _seconds(data.get("submitted"))


def identify(operation: str, id: str, service: Service) -> tuple[Lifecycle, object]:
    """Return lifecycle and submit response of a job from its id.

    Raises ClientError for an operation that submits no job, and for an invalid id.
    """
    life = lifecycles(service).get(operation)
    if life is None:
        names = ", ".join(sorted(lifecycles(service)))
        raise ClientError(f"{operation!r} does not submit a job; use one of {names}")
    if id_text(id) is None or changes_path(id):
        raise ClientError(f"{operation}: {_shown(id)} is not a job id; pass error.job_id")
    response: object = id
    for name in reversed(steps(life.id.partition("#")[2])):
        response = [response] if name in ("*", "0") else {name: response}
    return life, _response(life, response)


def changes_path(id: object) -> bool:
    """Return whether a text, used as an id, would change the path of a request."""
    return isinstance(id, str) and (_PATH_SYNTAX.search(id) is not None or not id.isprintable())


def _lifecycle(operation: object, service: Service) -> Lifecycle:
    if isinstance(operation, str) and operation in lifecycles(service):
        return lifecycles(service)[operation]
    raise _refused(
        f"there is no job of {_shown(operation)} here; operations with jobs are "
        f"{', '.join(sorted(lifecycles(service))) or 'none'}"
    )


def _seconds(submitted: Any) -> float:
    is_number = isinstance(submitted, int | float) and not isinstance(submitted, bool)
    if is_number and 0 <= submitted < LARGEST:
        return float(submitted)
    raise _refused(f"`submitted` is {_shown(submitted)}, not a time in seconds since 1970")


def _response(life: Lifecycle, response: object) -> object:
    """Return the submit response as its model, with the drift that it had."""
    from pydantic import ValidationError
    from pydantic_core import to_json

    from ..schema.lenient_parse import salvage

    try:
        content = to_json(response)
    except (ValueError, RecursionError) as error:
        raise _refused(f"`response` is not JSON: {error}") from None
    if life.response is None:
        return response
    try:
        return lazy_types.parse(life.response, content)
    except ValidationError:
        return salvage(lazy_types.load(life.response), response, content)[0]


def _check_ids(life: Lifecycle, response: object) -> None:
    """Raise ClientError where calls would have no id of the job, or one that changes the path."""
    followed = False
    for responses in life.parts(response):
        for follow in (life.poll, life.result, life.cancel):
            for pointer in follow.arguments.values() if follow is not None else ():
                value = life.argument(pointer, responses)
                followed = followed or value is not None
                if changes_path(value):
                    raise _refused(f"{_shown(value)} at {pointer} is not an id")
    if not followed and not any(life.urls_of(part.at_once) for part in life.parts(response)):
        raise _refused(f"its response has no id at {life.id}")


def _plain(response: object) -> object:
    if isinstance(response, BaseModel):
        return response.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    return to_jsonable_python(response)


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def _refused(why: str) -> ClientError:
    return ClientError(f"not a saved job of this client: {why}")

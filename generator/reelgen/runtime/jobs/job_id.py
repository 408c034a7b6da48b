"""The id of a job in a response that may be incomplete, not JSON, or undocumented.

A parser returns all or nothing; here a response may be cut off, nested to any depth, wrapped in a
page or in another encoding. The text is read token by token, and every value is judged by its
location.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..http.library import httpx
from ..http.readable import LONGEST
from ..http.received import any_text
from ..schema.pointers import steps
from .lifecycle import id_text

if TYPE_CHECKING:
    from .lifecycle import Lifecycle

JOB_OBJECTS = frozenset(
    {"job", "task", "data", "result", "generation", "video", "image", "audio", "render", "clip"}
    | {"prediction", "translation", "lipsync", "dub", "speech", "avatar", "asset", "submission"}
)
"""Names of objects whose `id` is that of a job, at any status."""

MAX_NESTING = 4
"""The maximum number of steps to such an `id`, including the indexes of lists."""

NO_KEY = "\0"
"""Placeholder of a key that has not been read."""

_TOKEN = re.compile(
    r"""[\s,]*(?:(?P<string>"(?:[^"\\]|\\.)*")
    |(?P<number>-?\d[\d.eE+-]*)(?=[\s,\]}])
    |(?P<literal>true|false|null|NaN|-?Infinity)
    |(?P<mark>[{}\[\]:]))""",
    re.VERBOSE | re.DOTALL,
)


def job_id(
    lifecycle: Lifecycle, others: Iterable[Lifecycle], response: httpx.Response
) -> str | None:
    """Return the id of the job that a response names, for a batch the first; None without one.

    It is read at the lifecycle's pointer, then at a key that names a job's id: the pointer does not
    apply to error responses.

    Args:
        lifecycle: The lifecycle of the called operation.
        others: All lifecycles of the provider, for its names of job ids.
        response: A response of any status. An id that an error response only repeats from the
            request does not count.
    """
    patterns = _patterns(lifecycle)
    names = {name for other in others for name in _names(other)} | {"jobid"}
    named: str | None = None
    for path, value in _values(any_text(response)[:LONGEST]):
        id_ = id_text(value)
        if id_ is None or (not response.is_success and _echoes(response, value)):
            continue
        if any(_matches(path, pattern) for pattern in patterns):
            return id_
        if named is None and (_plain(_last_name(path)) in names or _is_of_job(path, response)):
            named = id_
    return named


def _is_of_job(path: Sequence[str | int], response: httpx.Response) -> bool:
    """Return whether an `id` is that of a job: at the root of a success, or in an object `job`."""
    if path[-1:] != ["id"]:
        return False
    parent = next((step for step in reversed(path[:-1]) if isinstance(step, str)), None)
    if parent is None:
        return response.is_success
    return _plain(parent).removesuffix("s") in JOB_OBJECTS and len(path) <= MAX_NESTING


def _patterns(lifecycle: Lifecycle) -> list[list[str]]:
    """Yield the locations of an id as steps, with `*` for any."""
    wanted = _steps(lifecycle.id)
    if lifecycle.many is None or "*" in wanted:
        return [wanted]
    return [wanted, [*_steps(lifecycle.many), "*", *wanted]]


def _steps(pointer: str) -> list[str]:
    return steps(pointer.partition("#")[2])


def _names(lifecycle: Lifecycle) -> set[str]:
    """Return the names of job ids, without `id`, which every object may have."""
    called = [_last_name([step for step in _steps(lifecycle.id) if step != "*"])]
    called += [
        name for name, pointer in lifecycle.poll.arguments.items() if pointer == lifecycle.id
    ]
    return {_plain(name) for name in called} - {"id", "ids", ""}


def _last_name(path: Sequence[str | int]) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _plain(name: str) -> str:
    """Return a name in lower case without separators: `job_id` equals `jobId`."""
    return name.replace("_", "").replace("-", "").lower()


def _echoes(response: httpx.Response, value: object) -> bool:
    """Return whether a text is part of the request, and so no new id."""
    if not isinstance(value, str):
        return False
    try:
        content = response.request.content
    except httpx.RequestNotRead:  # a stream: an upload
        content = b""
    return f'"{value}"'.encode() in content or value in response.request.url.path.split("/")


def _matches(path: list[str | int], pattern: list[str]) -> bool:
    return len(path) == len(pattern) and all(
        step in ("*", str(at)) for at, step in zip(path, pattern, strict=True)
    )


def _values(text: str) -> Iterator[tuple[list[str | int], object]]:
    """Yield every string and number of every object in a text, with its location."""
    start = min((at for at in (text.find("{"), text.find("[")) if at >= 0), default=-1)
    while start >= 0:
        start = yield from _object(text, start)
        start = text.find("{", start)


def _object(text: str, at: int) -> Generator[tuple[list[str | int], object], None, int]:
    """Yield the values of one object or array; return the position where it ended or is invalid."""
    path: list[str | int] = []
    closing: list[str] = []
    while True:
        token = _TOKEN.match(text, at)
        if token is None:
            return at + 1
        at = token.end()
        mark = token["mark"]
        if mark in ("}", "]"):
            if closing.pop() != mark:
                return at
            path.pop()
            if not closing:
                return at
            _advance(path)
        elif path and path[-1] == NO_KEY:
            if token["string"] is None:
                return at
            path[-1] = _string(token["string"])
        elif mark in ("{", "["):
            closing.append("}" if mark == "{" else "]")
            path.append(NO_KEY if mark == "{" else 0)
        elif mark != ":":
            yield path, _scalar(token)
            _advance(path)


def _advance(path: list[str | int]) -> None:
    """Advance to the next item or key."""
    path[-1] = path[-1] + 1 if isinstance(path[-1], int) else NO_KEY


def _scalar(token: re.Match[str]) -> str | int | None:
    if token["string"] is not None:
        return _string(token["string"])
    digits = token["number"] or ""
    return int(digits) if digits.removeprefix("-").isdecimal() and len(digits) < 100 else None


def _string(quoted: str) -> str:
    import json

    try:
        return str(json.loads(quoted, strict=False))
    except ValueError:  # an invalid escape
        return quoted[1:-1]

"""Pointers of `x-job` as runtime expressions, shared by links and Arazzo."""

from __future__ import annotations

import re
from collections.abc import Iterable

BODY = "$response.body"


def in_body(pointer: str) -> str:
    """Return `response#/id` as an expression over its response; `*` is the first item."""
    path = re.sub(r"/\*(?=/|$)", "/0", _path(pointer))
    return f"{BODY}#{path}" if path else BODY


def holder(pointers: Iterable[str]) -> str:
    """Return the nearest common parent of pointers: `/a/b` and `/a/c` -> `/a`."""
    paths = [_path(pointer).partition("/*")[0].split("/") for pointer in pointers]
    shared: list[str] = []
    for steps in zip(*paths, strict=False):
        if len(set(steps)) > 1:
            break
        shared.append(steps[0])
    path = "/".join(shared)
    return f"{BODY}#{path}" if path else BODY


def body_of(pointer: str) -> str:
    """Return the response that a pointer refers to: response, status or result."""
    return pointer.partition("#")[0]


def _path(pointer: str) -> str:
    return pointer.partition("#")[2]

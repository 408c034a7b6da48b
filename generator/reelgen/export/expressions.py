"""Pointers of `x-job` as runtime expressions, which links and Arazzo share."""

from __future__ import annotations

import re
from collections.abc import Iterable

BODY = "$response.body"


def in_body(pointer: str) -> str:
    """`response#/id` as an expression over the answer it points into; `*` is the first."""
    path = re.sub(r"/\*(?=/|$)", "/0", _path(pointer))
    return f"{BODY}#{path}" if path else BODY


def holder(pointers: Iterable[str]) -> str:
    """The nearest part of one body that holds all of them: `/a/b` and `/a/c` -> `/a`."""
    paths = [_path(pointer).partition("/*")[0].split("/") for pointer in pointers]
    shared: list[str] = []
    for steps in zip(*paths, strict=False):
        if len(set(steps)) > 1:
            break
        shared.append(steps[0])
    path = "/".join(shared)
    return f"{BODY}#{path}" if path else BODY


def body_of(pointer: str) -> str:
    """Which body it points into: response, status or result."""
    return pointer.partition("#")[0]


def _path(pointer: str) -> str:
    return pointer.partition("#")[2]

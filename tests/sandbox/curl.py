"""curl as a client of the sandbox: what it sends is none of our code."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from typing import Any, NamedTuple


class CurlResponse(NamedTuple):
    """A response as curl prints it."""

    status: int
    headers: dict[str, str]
    body: Any
    """JSON data, else text."""


def curl(*arguments: str) -> CurlResponse:
    """Run curl and return the last response that it prints."""
    done = subprocess.run(
        ["curl", "--silent", "--include", "--max-time", "60", *arguments],
        capture_output=True,
        check=True,
    )
    text = done.stdout.decode()
    while True:
        head, _, text = text.partition("\r\n\r\n")
        status = int(head.split()[1])
        if status != 100:
            break
    lines = [line.partition(":") for line in head.split("\r\n")[1:]]
    headers = {name.lower(): value.strip() for name, _, value in lines}
    try:
        return CurlResponse(status, headers, json.loads(text))
    except ValueError:
        return CurlResponse(status, headers, text)


def contains(actual: Any, expected: Any) -> bool:
    """Return whether a body has what is expected: a value, a type, or a function that holds."""
    if isinstance(expected, Mapping):
        return isinstance(actual, dict) and all(
            name in actual and contains(actual[name], value) for name, value in expected.items()
        )
    if isinstance(expected, list):
        return (
            isinstance(actual, list)
            and len(actual) == len(expected)
            and all(map(contains, actual, expected))
        )
    if isinstance(expected, type | tuple):
        return isinstance(actual, expected)
    if callable(expected):
        return bool(expected(actual))
    return type(actual) is type(expected) and bool(actual == expected)

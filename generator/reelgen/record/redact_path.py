"""The path of an undocumented call, without ids and secrets."""

from __future__ import annotations

import re

from .redact import Redactor
from .value_outline import is_readable

_NAME = re.compile(r"v\d{1,3}(?:\.\d{1,3})?|[a-z]{1,24}(?:[-_.][a-z]{1,24}){0,4}")
"""A constant path segment: a version, or words in lower case."""


def path_template(path: str, redactor: Redactor) -> str:
    """Return a path with `{}` for every segment that is not a plain name."""
    segments = [
        segment if _is_plain(segment) and redactor.text(segment) == segment else "{}"
        for segment in path.strip("/").split("/")
    ]
    return "/" + "/".join(segments)


def _is_plain(segment: str) -> bool:
    return _NAME.fullmatch(segment) is not None and is_readable(segment)

"""The path of a call that no operation describes, without the ids and secrets in it."""

from __future__ import annotations

import re

from .redact import Redactor
from .value_outline import is_readable

_NAME = re.compile(r"v\d{1,3}(?:\.\d{1,3})?|[a-z]{1,24}(?:[-_.][a-z]{1,24}){0,4}")
"""A segment of a path that its authors wrote: lower case letters, and versions."""


def path_template(path: str, redactor: Redactor) -> str:
    """Return a path with `{}` for every segment that is no plain name."""
    segments = [
        segment if _is_plain(segment) and redactor.text(segment) == segment else "{}"
        for segment in path.strip("/").split("/")
    ]
    return "/" + "/".join(segments)


def _is_plain(segment: str) -> bool:
    return _NAME.fullmatch(segment) is not None and is_readable(segment)

"""Path templates: two that match the same request, braces, and parts that are no path."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document.path_items import operations_in
from ..json_types import object_at
from ..schema.pointer import Pointer
from .problem import Problem
from .subject import Subject

_TEMPLATE = re.compile(r"\{[^{}]*\}")


def check_identical_paths(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each path that differs from an earlier one in names alone."""
    for path, first in _identical(subject).items():
        if first != path:
            message = f"path {path} matches the same requests as {first}"
            yield Problem(("paths", path), message, "make one path item of the two", key=True)


def _identical(subject: Subject) -> dict[str, str]:
    """Return each path with the first of those that differ from it in names alone."""
    shapes: dict[str, str] = {}
    paths = [path for path in object_at(subject.data, "paths") if path.startswith("/")]
    return {
        path: shapes.setdefault(_TEMPLATE.sub("{}", path.partition("#")[0]), path) for path in paths
    }


def check_ambiguous_paths(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for two paths that match one request, and neither is more specific."""
    templates = [p for p, first in _identical(subject).items() if p == first and "{" in p]
    by_length: dict[int, list[tuple[str, list[str]]]] = {}
    for path in templates:
        segments = path.partition("?")[0].split("/")
        for other, others in by_length.get(len(segments), ()):
            if _overlap(segments, others) and _share_a_method(subject, path, other):
                message = f"a request may match both {path} and {other}"
                yield Problem(("paths", path), message, "rename a segment of one of them", key=True)
        by_length.setdefault(len(segments), []).append((path, segments))


def _overlap(one: list[str], other: list[str]) -> bool:
    """Return whether each has a name where the other has a text, and all other segments agree."""
    first = second = False
    for left, right in zip(one, other, strict=True):
        if _is_name(left) and _is_name(right):
            continue
        if "{" in left and "{" in right:
            return False
        if _is_name(left):
            first = True
        elif _is_name(right):
            second = True
        elif left != right:
            return False
    return first and second


def _is_name(segment: str) -> bool:
    return _TEMPLATE.fullmatch(segment) is not None


def _share_a_method(subject: Subject, one: str, other: str) -> bool:
    items = [subject.resolve(object_at(subject.data, "paths").get(path)) for path in (one, other)]
    methods = [{steps for steps, _ in operations_in(item)} for item in items]
    return bool(methods[0] & methods[1])


def check_templates(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each path with unbalanced braces, or with a name twice."""
    for path in object_at(subject.data, "paths"):
        where: Pointer = ("paths", path)
        if path.startswith("x-"):
            continue
        if re.search(r"[{}]", _TEMPLATE.sub("", path)) or "{}" in path:
            message = f"path {path} has a brace without its counterpart, or without a name"
            yield Problem(where, message, "write {name}", key=True)
        names = _TEMPLATE.findall(path.partition("?")[0])
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice:
            message = f"path {path} has {twice} twice"
            yield Problem(where, message, "rename one of the two", key=True)


def check_path_queries(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each path with a query or a fragment."""
    for path in object_at(subject.data, "paths"):
        if path.startswith("/") and re.search(r"[?#]", _TEMPLATE.sub("", path)):
            message = f"path {path} has a query or a fragment, which a path cannot have"
            remedy = "declare the names of the query as parameters"
            yield Problem(("paths", path), message, remedy, key=True)

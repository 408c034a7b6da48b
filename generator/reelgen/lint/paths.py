"""Path templates: two that match the same request, braces, and parts that are not a path."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document.path_items import operations_in, path_names
from ..json_types import array_at, object_at
from ..schema.pointer import Pointer
from .problem import LintProblem
from .subject import Subject

BRACE = "brace"
"""The kind of a problem of braces."""
SURPLUS = "surplus-path-parameter"
"""The kind of a problem of a path parameter without a name in the path, as in repairs."""
_TEMPLATE = re.compile(r"\{[^{}]*\}")


def check_identical_paths(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each path that differs from an earlier one only in names."""
    for path, first in _identical(subject).items():
        if first != path:
            message = f"path {path} matches the same requests as {first}"
            yield LintProblem(("paths", path), message, "make one path item of the two", key=True)


def _identical(subject: Subject) -> dict[str, str]:
    """Return each path with the first path that differs from it only in names."""
    shapes: dict[str, str] = {}
    paths = [path for path in object_at(subject.data, "paths") if path.startswith("/")]
    return {
        path: shapes.setdefault(_TEMPLATE.sub("{}", path.partition("#")[0]), path) for path in paths
    }


def check_ambiguous_paths(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for two paths that match one request, and neither is more specific."""
    templates = [p for p, first in _identical(subject).items() if p == first and "{" in p]
    by_length: dict[int, list[tuple[str, list[str]]]] = {}
    for path in templates:
        segments = path.partition("?")[0].split("/")
        for other, others in by_length.get(len(segments), ()):
            if _overlap(segments, others) and _share_a_method(subject, path, other):
                message = f"a request may match both {path} and {other}"
                remedy = "rename a segment of one of them"
                yield LintProblem(("paths", path), message, remedy, key=True)
        by_length.setdefault(len(segments), []).append((path, segments))


def _overlap(first: list[str], second: list[str]) -> bool:
    """Return whether each has a name where the other has text, and all other segments agree."""
    is_general = [False, False]
    for segment, other in zip(first, second, strict=True):
        names = _is_name(segment), _is_name(other)
        if all(names):
            continue
        if "{" in segment and "{" in other:
            return False
        if any(names):
            is_general[names.index(True)] = True
        elif segment != other:
            return False
    return all(is_general)


def _is_name(segment: str) -> bool:
    return _TEMPLATE.fullmatch(segment) is not None


def _share_a_method(subject: Subject, path: str, other: str) -> bool:
    return bool(_methods(subject, path) & _methods(subject, other))


def _methods(subject: Subject, path: str) -> set[Pointer]:
    item = subject.target(object_at(subject.data, "paths").get(path))
    return {steps for steps, _ in operations_in(item)}


def check_paths(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each invalid template, and each invalid parameter of a path item."""
    yield from _templates(subject)
    yield from _path_items(subject)


def _templates(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each path with unbalanced braces, or with a name twice."""
    for path in object_at(subject.data, "paths"):
        where: Pointer = ("paths", path)
        if path.startswith("x-"):
            continue
        if re.search(r"[{}]", _TEMPLATE.sub("", path)) or "{}" in path:
            message = f"path {path} has a brace without its counterpart, or without a name"
            yield LintProblem(where, message, "write {name}", key=True, kind=BRACE)
        names = _TEMPLATE.findall(path.partition("?")[0])
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice:
            message = f"path {path} has {twice} twice"
            yield LintProblem(where, message, "rename one of the two", key=True)


def _path_items(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each path parameter of a path item that its path does not have."""
    for path, item in object_at(subject.data, "paths").items():
        for index, written in enumerate(array_at(item, "parameters")):
            parameter = subject.target(written)
            name = str(parameter.get("name"))
            if parameter.get("in") == "path" and name not in path_names(path):
                message = f"path parameter {name!r} is not used in {path!r}"
                where = ("paths", path, "parameters", index)
                remedy = "write it into the path, or remove the parameter"
                yield LintProblem(where, message, remedy, kind=SURPLUS, name=name)


def check_path_queries(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each path with a query or a fragment."""
    for path in object_at(subject.data, "paths"):
        if path.startswith("/") and re.search(r"[?#]", _TEMPLATE.sub("", path)):
            message = f"path {path} has a query or a fragment, which a path cannot have"
            remedy = "declare the names of the query as parameters"
            yield LintProblem(("paths", path), message, remedy, key=True)

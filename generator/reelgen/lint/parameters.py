"""Parameters and headers: declared twice, or ignored by the standard."""

from __future__ import annotations

from collections.abc import Iterator

from ..json_types import JsonArray, is_object, object_at
from ..schema.pointer import Pointer
from .problem import LintProblem
from .subject import Subject

IGNORED = {
    "accept": "the media types of the responses decide it",
    "content-type": "the media types of the body decide it",
    "authorization": "a security scheme decides it",
}
"""Header parameters that the standard ignores, with the reason."""


def _lists(subject: Subject) -> Iterator[tuple[Pointer, JsonArray]]:
    """Yield every list of parameters."""
    for node in subject.objects_with("parameters"):
        listed = node.value["parameters"]
        if isinstance(listed, list):
            yield (*node.pointer, "parameters"), listed


def _all(subject: Subject) -> Iterator[tuple[Pointer, dict[str, object]]]:
    """Yield every parameter where it is declared."""
    for pointer, listed in _lists(subject):
        for index, parameter in enumerate(listed):
            if is_object(parameter) and "$ref" not in parameter:
                yield (*pointer, index), parameter
    named = object_at(object_at(subject.data, "components"), "parameters")
    for name, parameter in named.items():
        if is_object(parameter) and "$ref" not in parameter:
            yield ("components", "parameters", name), parameter


def check_duplicates(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each parameter that its list already contains."""
    for pointer, listed in _lists(subject):
        first: set[tuple[str, str]] = set()
        for index, written in enumerate(listed):
            parameter = subject.target(written)
            name, location = str(parameter.get("name")), str(parameter.get("in"))
            identity = (name.lower() if location == "header" else name), location
            if parameter and identity in first:
                message = f"{location} parameter {name!r} is declared twice"
                yield LintProblem((*pointer, index), message, "remove or rename one of the two")
            first.add(identity)


def check_ignored(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each header parameter that the standard ignores."""
    for pointer, parameter in _all(subject):
        reason = IGNORED.get(str(parameter.get("name")).lower())
        if reason and parameter.get("in") == "header":
            message = f"header parameter {parameter['name']!r} is ignored: {reason}"
            yield LintProblem((*pointer, "name"), message, "remove it, or use what decides it")


def check_ignored_headers(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each `Content-Type` among the headers of a response."""
    for node in subject.objects_with("headers"):
        for name in object_at(node.value, "headers"):
            if name.lower() == "content-type":
                where = (*node.pointer, "headers", name)
                message = f"header {name!r} is ignored: the media types of the body decide it"
                yield LintProblem(where, message, "remove it", key=True)


def check_content(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each parameter whose `content` has other than one media type."""
    for pointer, parameter in _all(subject):
        content = parameter.get("content")
        if is_object(content) and len(content) != 1:
            message = "`content` of a parameter must have one media type"
            yield LintProblem((*pointer, "content"), message, "leave one", key=True)

"""Servers and the variables of their addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..json_types import array_at, is_object, object_at
from ..schema.pointer import Pointer, read
from .nearest import nearest
from .problem import LintProblem, misspelling
from .subject import Subject


def check_servers(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each variable of an address that is not defined, or not used."""
    for pointer, server in _servers(subject):
        names = re.findall(r"\{([^{}]*)\}", str(read(server, ("url",), "")))
        variables = object_at(server, "variables")
        unused = [name for name in variables if name not in names]
        undefined = [name for name in names if name not in variables]
        for name in undefined:
            suggestion = nearest(name, unused, shortest=2)
            message = f"server variable {name!r} is not defined"
            remedy = f"write {{{suggestion}}}" if suggestion else "define it under `variables`"
            yield LintProblem((*pointer, "url"), message, remedy)
        for name in unused:
            if not any(nearest(other, [name], shortest=2) for other in undefined):
                message = f"server variable {name!r} is not in the address"
                where = (*pointer, "variables", name)
                yield LintProblem(where, message, "remove it, or write it into `url`", key=True)


SCHEMES = ("https", "http", "wss", "ws")


def check_server_schemes(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each address with a misspelled scheme."""
    for pointer, server in _servers(subject):
        scheme, separator, _ = str(read(server, ("url",), "")).partition(":")
        if not separator or scheme in SCHEMES:
            continue
        suggestion = nearest(scheme, SCHEMES, shortest=2)
        if suggestion is not None:
            message = f"scheme {scheme!r} of the address is unknown"
            yield LintProblem((*pointer, "url"), message, f"write `{suggestion}`")


def _servers(subject: Subject) -> Iterator[tuple[Pointer, object]]:
    for node in subject.objects_with("servers", "server"):
        for index, server in enumerate(array_at(node.value, "servers")):
            yield (*node.pointer, "servers", index), server
        if is_object(node.value.get("server")):
            yield (*node.pointer, "server"), node.value["server"]


def check_server_defaults(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each default of a server variable that its `enum` does not list."""
    for node in subject.objects_with("default"):
        if node.pointer[-2:-1] != ("variables",):
            continue
        values = array_at(node.value, "enum")
        default = node.value.get("default")
        if values and default is not None and default not in values:
            suggestion = nearest(str(default), map(str, values), shortest=2)
            where = (*node.pointer, "default")
            message = f"default {default!r} is not a value of the enum"
            yield misspelling(where, message, suggestion, "list it, or correct it")

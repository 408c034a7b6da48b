"""Servers and the variables of their addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..json_types import array_at, is_object, object_at
from ..schema.pointer import Pointer, read
from .near import nearest
from .problem import Edit, Problem
from .subject import Subject


def check_servers(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each variable of an address that is not defined, or not used."""
    for node in subject.objects:
        listed = array_at(node.value, "servers") if not node.named else []
        servers: list[tuple[Pointer, Any]] = [
            ((*node.pointer, "servers", index), one) for index, one in enumerate(listed)
        ]
        if not node.named and is_object(node.value.get("server")):
            servers.append(((*node.pointer, "server"), node.value["server"]))
        for pointer, server in servers:
            names = re.findall(r"\{([^{}]*)\}", str(read(server, ("url",), "")))
            variables = object_at(server, "variables")
            unused = [name for name in variables if name not in names]
            for name in names:
                if name not in variables:
                    near = nearest(name, unused, shortest=2)
                    message = f"server variable {name!r} is not defined"
                    remedy = f"write {{{near}}}" if near else "define it under `variables`"
                    yield Problem((*pointer, "url"), message, remedy)
            for name in unused:
                if not any(nearest(n, [name], shortest=2) for n in names if n not in variables):
                    message = f"server variable {name!r} is not in the address"
                    where = (*pointer, "variables", name)
                    yield Problem(where, message, "remove it, or write it into `url`", key=True)


def check_server_defaults(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each default of a server variable that its `enum` does not list."""
    for node in subject.objects:
        if node.pointer[-2:-1] != ("variables",) or node.named:
            continue
        values = array_at(node.value, "enum")
        default = node.value.get("default")
        if values and default is not None and default not in values:
            near = nearest(str(default), map(str, values), shortest=2)
            where = (*node.pointer, "default")
            message = f"default {default!r} is not a value of the enum"
            remedy = f"write `{near}`" if near else "list it, or correct it"
            yield Problem(where, message, remedy, edit=Edit(where, near) if near else None)

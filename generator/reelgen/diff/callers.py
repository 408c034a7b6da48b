"""Example code of a caller that shows the effect of a change."""

from __future__ import annotations

from ..ir.model import Provider
from .python_api import Form, Method, MethodArgument
from .python_types import Type, class_names, type_text

SAMPLES = {"str": '"…"', "int": "1", "float": "1.0", "bool": "True", "bytes": 'b"…"'}
SHOWN = 4
"""The maximum number of arguments in a call."""


def method_call(method: Method, form: Form | None = None, argument: str | None = None) -> str:
    """Return a call of a method with its required arguments, and with another one."""
    form = form or method.forms[0]
    shown = [a for a in form.arguments.values() if a.required or a.name == argument]
    shown.sort(key=lambda a: (not a.positional, a.name != argument))
    texts = [_argument(a) for a in shown[:SHOWN]]
    more = [", …"] if len(shown) > SHOWN else []
    return f"client.{method.path}({', '.join(texts)}{''.join(more)})"


def _argument(argument: MethodArgument) -> str:
    value = sample(argument.type)
    return value if argument.positional else f"{argument.name}={value}"


def sample(python_type: Type) -> str:
    """Return a value of a type, as code."""
    for atom in sorted(python_type, key=str):
        if atom.kind == "literal":
            return atom.name.replace("'", '"')
    for atom in sorted(python_type, key=str):
        if atom.kind == "class":
            return f"params.{atom.name}(…)"
        if atom.kind == "list":
            return f"[{sample(atom.arguments[0])}]"
        if atom.kind == "dict":
            return "{…}"
        if atom.kind in SAMPLES:
            return SAMPLES[atom.kind]
    return "…"


def result_code(method: Method, result: Type) -> str:
    """Return a call whose result is assigned to a variable of its type."""
    names = class_names(result)
    kind = type_text(result)
    variable = "result" if names or kind else "_"
    return f"{variable}: {kind} = {method_call(method)}"


def client_code(provider: Provider, argument: str = "") -> str:
    """Return the code that creates a client."""
    given = f'{argument}="…"' if argument else ""
    return f"{provider.class_name}({given})"


def import_code(provider: Provider, module: str, name: str) -> str:
    """Return the import of a class."""
    return f"from reelspec.{provider.name}.{module} import {name}"

"""The only place where a wire name becomes a Python name."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Collection, Iterable

from .terms import pascal_case, snake_case

RESERVED_ARGUMENTS = frozenset({"self", "options", "content_type", "body"})
"""Arguments that the generator itself adds to methods."""

RESERVED_ATTRIBUTES = frozenset(
    {"str", "int", "float", "bool", "bytes", "dict", "object", "tuple", "set", "type"}
)
"""Names that annotations in resources use."""

RESERVED_RESOURCES = RESERVED_ATTRIBUTES | {
    *(
        "base_url",
        "call",
        "carried",
        "close",
        "default_options",
        "masked",
        "estimate",
        "file_request",
        "send",
    ),
    "is_async",
    "stream",
    *(
        "options_of",
        "send_file_request",
        "service",
        "submit",
        "submit_cancelable",
        "webhooks",
        "with_options",
    ),
    *("with_raw_response", "with_streaming_response"),
}
"""Attributes that the runtime itself gives to clients."""

RESERVED_METHODS = RESERVED_ATTRIBUTES | frozenset(
    {"models", "params", "dicts", "date", "datetime"}
    | {"cached_property", "deprecated", "overload"}
)
"""Attributes and imports of resource modules, which a method of that name would shadow."""


RESERVED_CLIENT_ARGUMENTS = frozenset(
    {"self", "api_key", "base_url", "http_client", "options", "credentials", "variables"}
    | {"timeout", "deadline", "max_retries", "extra_headers", "extra_query", "extra_body"}
    | {"strict", "checks", "max_rate", "on_attempt", "on_upload", "poll_interval"}
)
"""Arguments of every client, including its options."""
MAX_NAME = 80
"""The maximum number of characters of a Python name."""

PARAM, DICT = "Param", "Dict"
"""The suffixes of request classes: `Voice` of a response is `VoiceParam`, `VoiceDict`."""


class Identifier(str):
    """A valid Python name in snake_case."""

    __slots__ = ()


class ClassName(str):
    """A valid Python name in PascalCase."""

    __slots__ = ()


def identifier(text: str, reserved: Iterable[str] = ()) -> Identifier:
    """Return a snake_case name that is not a keyword or in `reserved`."""
    name = snake_case(text)[:MAX_NAME]
    if name[0].isdigit():
        name = f"n{name}"
    if keyword.iskeyword(name) or name in reserved:
        name += "_"
    return Identifier(name)


def argument(text: str) -> Identifier:
    """Return a name for an argument of a generated method."""
    return identifier(text, RESERVED_ARGUMENTS)


def client_argument(text: str) -> Identifier:
    """Return a name for an argument of a client."""
    return identifier(text, RESERVED_CLIENT_ARGUMENTS)


def attribute(text: str) -> Identifier:
    """Return a name for a resource of a resource."""
    return identifier(text, RESERVED_ATTRIBUTES)


def resource(text: str) -> Identifier:
    """Return a name for a resource of the client."""
    return identifier(text, RESERVED_RESOURCES)


def method(text: str) -> Identifier:
    """Return a name for a method of a resource."""
    return identifier(text, RESERVED_METHODS)


def class_name(text: str) -> ClassName:
    """Return a PascalCase name that is not a keyword or builtin."""
    name = pascal_case(text)[:MAX_NAME]
    if name[0].isdigit():
        name = f"N{name}"
    if keyword.iskeyword(name) or name in _TAKEN_CLASSES:
        name += "_"
    return ClassName(name)


def dict_name(param: str) -> ClassName:
    """Return the name of the TypedDict for a request model: `VoiceDict` for `VoiceParam`."""
    return ClassName(param.removesuffix(PARAM) + DICT)


_TAKEN_CLASSES = frozenset(dir(builtins)) | frozenset(
    {"Any", "Annotated", "Literal", "Field", "MISSING", "Answer", "Params", "RuledParams"}
    | {"Mapping", "Sequence", "TypeAliasType", "TypedDict", "NotRequired", "UnknownVariant"}
    | {"ClassVar", "RootModel", "BaseModel", "ConfigDict", "TypeAlias", "Required", "ReadOnly"}
)


def are_distinct(texts: Collection[str]) -> bool:
    """Return whether all texts become different names; False also where that is not certain.

    A Python name has all the letters and digits of a short ASCII text, in their order.
    """
    if not all(map(_SHORT.fullmatch, texts)):
        return False
    return len({t.replace("_", "").replace("-", "").lower() for t in texts}) == len(texts)


_SHORT = re.compile(r"[A-Za-z][-_A-Za-z0-9]{,39}")


def constant(text: str) -> str:
    """Return an UPPER_CASE name."""
    return identifier(text).upper()


def unique(name: str, used: set[str], first: int = 2) -> str:
    """Return `name`, or `name_2`, `name_3`, ..., and add it to `used`.

    Args:
        name: The name.
        used: Names in use.
        first: The first number. Default: 2.
    """
    candidate, number = name, first
    while candidate in used:
        candidate = f"{name}_{number}" if name[:1].islower() else f"{name}{number}"
        number += 1
    used.add(candidate)
    return candidate

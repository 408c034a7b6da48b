"""The encoding of parameters in the styles of OpenAPI."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

from pydantic_core import to_json

from ..json_types import is_array, is_object
from ..operation import BodySpec, ParameterSpec
from ..schema.walk import leaves

_RESERVED = ":/?[]@!$'()*+,;="
"""Characters that `allowReserved` leaves unencoded: none that would end the value."""
_IN_PATH = ":[]@!$'()*+,;="
"""The same in a path, which `/` and `?` would change."""
_COOKIE = "".join(c for c in map(chr, range(32, 127)) if c not in ";%")
_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def text(value: object) -> str:
    """Return a scalar as text, in the notation of JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_object(value) or is_array(value):
        return to_json(value).decode()
    return "" if value is None else str(value)


def path_segment(parameter: ParameterSpec, value: object) -> str:
    """Return the value of `{name}`. Raises ValueError where it would change the path."""
    joined = _joined(parameter, value)
    if joined in ("", ".", ".."):
        raise ValueError(f"{joined!r} is not a valid path segment")
    return joined


def query_pairs(parameter: ParameterSpec, value: object) -> list[str]:
    """Return the encoded `name=value` pairs of one parameter of the query or the cookie."""
    name = quote(parameter.wire, safe="[]")
    if parameter.location == "querystring":
        return _whole_query(parameter, value)
    if parameter.json:
        return [f"{name}={_quoted(parameter, to_json(value).decode())}"]
    if is_object(value):
        return _object_pairs(parameter, name, value)
    if is_array(value):
        items = [_quoted(parameter, text(item)) for item in value]
        if parameter.explode or not items:
            return [f"{name}={item}" for item in items]
        return [f"{name}={_DELIMITERS.get(parameter.style, ',').join(items)}"]
    return [f"{name}={_quoted(parameter, text(value))}"]


def field_pairs(spec: BodySpec, name: str, value: object) -> list[str]:
    """Return the encoded `name=value` pairs of one field of a form."""
    style, explode, reserved = spec.styles.get(name, ("form", True, False))
    if name not in spec.styles and is_object(value):
        value = to_json(value).decode()
    return query_pairs(ParameterSpec(name, "query", name, style, explode, reserved), value)


def _whole_query(parameter: ParameterSpec, value: object) -> list[str]:
    """Return the pairs of a parameter that is the whole query."""
    if parameter.style == "encoded":
        return [text(value)]
    if parameter.json:
        return [_quoted(parameter, to_json(value).decode())]
    if is_object(value):
        return _object_pairs(parameter._replace(style="form", explode=True), "", value)
    return [quote(text(value), safe=_RESERVED)]


def header_text(parameter: ParameterSpec, value: object) -> str:
    """Return the value of one header. Raises ValueError for an item that would become several."""
    if parameter.json:
        return to_json(value).decode()
    if is_object(value):
        between = "=" if parameter.explode else ","
        return ",".join(f"{_item(name)}{between}{_item(text(v))}" for name, v in value.items())
    if is_array(value):
        return ",".join(_item(text(item)) for item in value)
    return text(value)


def _item(text: str) -> str:
    """Return an item of a header. Raises ValueError for a comma outside of a quoted string."""
    if "," in text and "," in re.sub(r'"(?:[^"\\]|\\.)*"', "", text):
        raise ValueError(f"holds the item {text!r}, whose comma would end it: quote it (RFC 9110)")
    return text


def _quoted(parameter: ParameterSpec, value: str) -> str:
    if parameter.style == "cookie":
        return quote(value, safe=_COOKIE)
    return quote(value, safe=_RESERVED if parameter.allow_reserved else "")


def _object_pairs(parameter: ParameterSpec, name: str, value: Mapping[str, object]) -> list[str]:
    fields = [(key, item) for key, item in value.items() if item is not None]
    if parameter.style == "deepObject":
        return [
            f"{path}={_quoted(parameter, text(item))}"
            for path, leaf in leaves(dict(fields), name)
            for item in (leaf if is_array(leaf) else (leaf,))
        ]
    pairs = [(quote(key, safe=""), _quoted(parameter, text(item))) for key, item in fields]
    if parameter.explode:
        return [f"{key}={item}" for key, item in pairs]
    delimiter = _DELIMITERS.get(parameter.style, ",")
    return [f"{name}={delimiter.join(part for pair in pairs for part in pair)}"]


def _joined(parameter: ParameterSpec, value: object) -> str:
    """Return a value in the style simple, label or matrix."""
    safe = _IN_PATH if parameter.allow_reserved else ""
    if parameter.json:
        return quote(to_json(value).decode(), safe=safe)
    start = "." if parameter.style == "label" else ""
    if parameter.style == "matrix":
        start = f";{quote(parameter.wire, safe='')}="
    if is_object(value):
        between = "=" if parameter.explode else ","
        items = [
            f"{quote(k, safe='')}{between}{quote(text(v), safe=safe)}" for k, v in value.items()
        ]
        if parameter.explode and parameter.style == "matrix":
            return "".join(f";{item}" for item in items)
    elif is_array(value):
        items = [quote(text(item), safe=safe) for item in value]
    else:
        return start + quote(text(value), safe=safe)
    if parameter.explode and parameter.style in ("label", "matrix"):
        return "".join(start + item for item in items)
    return start + ",".join(items)

"""What OpenAPI says stands on the wire for a value, written down apart from the runtime."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def text(value: Any) -> str:
    """A scalar as JSON writes it; a string as it is."""
    if value is None:
        return ""
    if isinstance(value, bytes):
        return value.decode()
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))


def style_of(parameter: dict[str, Any]) -> tuple[str, bool]:
    """The style and whether it explodes, with the defaults of each place."""
    usual = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
    style = parameter.get("style", usual.get(parameter["in"], "form"))
    return style, parameter.get("explode", style in ("form", "cookie"))


def is_content(parameter: dict[str, Any]) -> bool:
    """Whether the value is a document of its own media type."""
    return bool(parameter.get("content"))


def whole(parameter: dict[str, Any], value: Any) -> str:
    """The text of a parameter with `content`."""
    kind = next(iter(parameter["content"]))
    if "json" in kind:
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    return text(value)


def query(parameter: dict[str, Any], value: Any) -> list[str]:
    """Its `name=value` pairs."""
    name = encoded(parameter["name"])
    if parameter["in"] == "querystring":
        kind = next(iter(parameter["content"]))
        return _form(value) if "form" in kind else [encoded(whole(parameter, value))]
    if is_content(parameter):
        return [f"{name}={encoded(whole(parameter, value))}"]
    if parameter.get("style") == "cookie":
        return [f"{parameter['name']}={text(value)}"]
    style, explode = style_of(parameter)
    if style == "deepObject" and isinstance(value, dict):
        return [
            pair for key, item in value.items() for pair in _deep(f"{name}[{encoded(key)}]", item)
        ]
    if isinstance(value, dict):
        pairs = [(encoded(key), encoded(text(item))) for key, item in value.items()]
        if explode:
            return [f"{key}={item}" for key, item in pairs]
        parts = [part for pair in pairs for part in pair]
        return [f"{name}={DELIMITERS.get(style, ',').join(parts)}"]
    if isinstance(value, list):
        items = [encoded(text(item)) for item in value]
        if explode:
            return [f"{name}={item}" for item in items]
        return [f"{name}={DELIMITERS.get(style, ',').join(items)}"]
    return [f"{name}={encoded(text(value))}"]


def field(name: str, value: Any, encoding: dict[str, Any]) -> list[str]:
    """One field of a form: its own style, or objects as JSON and lists repeated."""
    told: dict[str, Any] = {key: encoding[key] for key in ("style", "explode") if key in encoding}
    if not told and isinstance(value, dict):
        value = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    return query({"name": name, "in": "query", **told}, value)


def path(parameter: dict[str, Any], value: Any) -> str:
    """What stands for `{name}`."""
    if is_content(parameter):
        return encoded(whole(parameter, value))
    style, explode = style_of(parameter)
    name = encoded(parameter["name"])
    prefix = {"label": ".", "matrix": f";{name}="}.get(style, "")
    if isinstance(value, dict):
        pairs = [(encoded(key), encoded(text(item))) for key, item in value.items()]
        if not explode:
            return prefix + ",".join(part for pair in pairs for part in pair)
        start, between = {"label": (".", "."), "matrix": (";", ";")}.get(style, ("", ","))
        return start + between.join(f"{key}={item}" for key, item in pairs)
    if isinstance(value, list):
        items = [encoded(text(item)) for item in value]
        if explode and style in ("label", "matrix"):
            return "".join(prefix + item for item in items)
        return prefix + ",".join(items)
    return prefix + encoded(text(value))


def header(parameter: dict[str, Any], value: Any) -> str:
    """The value of a header."""
    if is_content(parameter):
        return whole(parameter, value)
    explode = style_of(parameter)[1]
    if isinstance(value, dict):
        between = "=" if explode else ","
        return ",".join(f"{key}{between}{text(item)}" for key, item in value.items())
    return ",".join(map(text, value)) if isinstance(value, list) else text(value)


def encoded(value: str) -> str:
    """Everything but letters, digits and `-._~` as percent escapes."""
    return quote(value, safe="")


def _deep(name: str, value: Any) -> list[str]:
    if isinstance(value, dict):
        return [
            pair for key, item in value.items() for pair in _deep(f"{name}[{encoded(key)}]", item)
        ]
    if isinstance(value, list):
        return [f"{name}={encoded(text(item))}" for item in value]
    return [f"{name}={encoded(text(value))}"]


def _form(value: Any) -> list[str]:
    return query({"name": "", "in": "query", "style": "form", "explode": True}, value)

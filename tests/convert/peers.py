"""Compare the requests of two documents of one API: `python -m tests.convert.peers OURS THEIRS`.

`make peers` converts public descriptions with `reelgen import` and with independent converters, and
runs this for each pair. An operation is equal if its method, path, server, credentials, parameters
and bodies are, with references resolved and documentation left out.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reelgen.document.normalize import normalize
from reelgen.document.path_items import parameters_of, whole_operations
from reelgen.json_types import JsonObject, array_at, is_array, is_object, object_at
from reelgen.schema.keywords import DOCUMENTATION
from reelgen.schema.pointer import Pointer
from reelgen.schema.registry import Registry
from reelgen.source import read

STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
UNPROVEN = ("required", "additionalProperties", "format")
IGNORED = {*DOCUMENTATION, "description", "summary", "default"}


class Requests:
    """The requests of a document as plain values."""

    def __init__(self, data: Any, *, inferred: bool = False) -> None:
        self.inferred = inferred
        """Leave out what no example shows: what is required, closed, or an integer."""
        self.data = data
        self.registry = Registry(data)

    def operations(self) -> dict[str, Any]:
        """Return what is sent, by method and path."""
        return {
            self._name(pointer, operation): self._operation(item, operation)
            for pointer, item, operation in whole_operations(self.data)
        }

    def _name(self, pointer: Pointer, operation: JsonObject) -> str:
        """Return method and whole path; names of path parameters may differ."""
        address = _address(operation.get("servers", array_at(self.data, "servers")))
        path = re.sub(r"\{[^{}]*\}", "{}", address + str(pointer[1]))
        return f"{str(pointer[-1]).upper()} {path}"

    def _operation(self, item: JsonObject, operation: JsonObject) -> Any:
        parameters = parameters_of(self.data, item, operation)
        body = self.registry.resolve(operation.get("requestBody"))
        security = operation.get("security", object_at({"": self.data}, "").get("security"))
        return {
            "security": [] if self.inferred else [*map(self._schemes, security or [])],
            "parameters": {
                self._key(p): self._parameter(p)
                for p in parameters
                if p["in"] != "path" and not (self.inferred and is_key(p))
            },
            "path": [self._parameter(p) for p in parameters if p["in"] == "path"],
            "body": self._body(body) if is_object(body) else None,
        }

    def _schemes(self, requirement: JsonObject) -> Any:
        schemes = object_at(object_at(self.data, "components"), "securitySchemes")
        return [self._plain(schemes.get(name), ()) for name in requirement]

    @staticmethod
    def _key(parameter: JsonObject) -> str:
        return f"{parameter['in']} {parameter['name']}"

    def _parameter(self, parameter: JsonObject) -> Any:
        style = parameter.get("style", STYLES[parameter["in"]])
        return {
            "required": parameter.get("required", False),
            "style": style,
            "explode": parameter.get("explode", style == "form"),
            "schema": self._plain(parameter.get("schema"), ()),
        }

    def _body(self, body: JsonObject) -> Any:
        return {
            media_type: {
                "schema": self._plain(media.get("schema"), ()),
                "encoding": media.get("encoding"),
            }
            for media_type, media in object_at(body, "content").items()
        } | {"required": body.get("required", False)}

    def _plain(self, node: Any, above: tuple[str, ...]) -> Any:
        """Return a schema without documentation, references replaced unless they are cyclic."""
        if is_array(node):
            return [self._plain(item, above) for item in node]
        if not is_object(node):
            return node
        reference = node.get("$ref")
        if isinstance(reference, str):
            if reference in above:
                return {"cycle": len(above) - above.index(reference)}
            return self._plain(self.registry.resolve(node), (*above, reference))
        ignored = {*IGNORED, *UNPROVEN} if self.inferred else IGNORED
        plain = {
            name: self._plain(value, above)
            for name, value in node.items()
            if name not in ignored and not name.startswith("x-")
        }
        if self.inferred and plain.get("type") == "integer":
            plain["type"] = "number"
        return plain


def is_key(parameter: JsonObject) -> bool:
    """Return whether a parameter is a credential, which one converter takes for a header."""
    name = parameter["name"].lower()
    return name in ("authorization", "cookie") or "token" in name


def _address(servers: Any) -> str:
    """Return host and path of the first server; which scheme a source prefers is left open."""
    url = str(servers[0]["url"]) if servers else ""
    return url.rpartition("//")[2].rstrip("/")


def differences(left: Any, right: Any, path: str = "") -> Iterator[str]:
    """Yield where two values differ."""
    if is_object(left) and is_object(right):
        for name in {**left, **right}:
            yield from differences(left.get(name), right.get(name), f"{path}/{name}")
    elif left != right:
        yield f"{path}: {left!r} | {right!r}"


def main(ours: str, theirs: str, mode: str = "") -> int:
    """Print how many operations are equal, and where others differ."""
    pair = [normalize(read(Path(path)).data).data for path in (ours, theirs)]
    left, right = (Requests(data, inferred=mode == "--inferred").operations() for data in pair)
    different = {
        name: [*differences(left.get(name), right.get(name))] for name in {**left, **right}
    }
    wrong = {name: lines for name, lines in different.items() if lines}
    print(f"{Path(ours).stem}: {len(different) - len(wrong)} of {len(different)} operations equal")
    for name, lines in wrong.items():
        print(f"  {name}", *(line[:300] for line in lines[:4]), sep="\n    ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

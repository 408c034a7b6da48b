"""One edit of a spec, as an overlay action and as a splice of its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

from ..document import splice
from ..document.splice import Splice
from ..json_types import JsonObject
from ..schema.pointer import Pointer
from ..source import Source


@dataclass(frozen=True)
class SpecEdit:
    """One edit of a document."""

    kind: Literal["set", "append", "remove"]
    pointer: Pointer
    """The pointer to the changed object or array, or to the removed value."""
    name: str = ""
    """The name of the field to set."""
    value: Any = None

    def action(self, description: str) -> JsonObject:
        """Return the edit as an action of an OpenAPI Overlay."""
        action: JsonObject = {"target": json_path(self.pointer), "description": description}
        if self.kind == "remove":
            return {**action, "remove": True}
        value = {self.name: self.value} if self.kind == "set" else self.value
        return {**action, "update": value}

    def splice(self, source: Source) -> Splice | None:
        """Return the edit as a replacement in the text; None if the text does not allow it."""
        if self.kind == "set":
            return splice.set_field(source, self.pointer, self.name, self.value)
        if self.kind == "append":
            return splice.append_item(source, self.pointer, self.value)
        return splice.remove(source, self.pointer)


_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def json_path(pointer: Pointer) -> str:
    """Return the JSONPath of a pointer."""
    return "$" + "".join(map(_step, pointer))


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if _NAME.fullmatch(step):
        return f".{step}"
    escaped = step.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{escaped}']"

"""One document of a comparison: its operations and the locations of its parts."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path

from ..document.extensions import XSource
from ..findings import Location
from ..json_types import is_object
from ..schema.pointer import Pointer, read
from ..schema.walk import all_objects
from ..validation.api import Api
from ..validation.route import Route
from ..validation.schemas import Schemas


class Described:
    """A document with the locations of its objects."""

    def __init__(self, path: Path) -> None:
        """Read a document. Raises SpecInvalidError."""
        self.api = Api.from_spec(path)

    @property
    def schemas(self) -> Schemas:
        """The schemas of the document."""
        return self.api.schemas

    @cached_property
    def _pointers(self) -> dict[int, Pointer]:
        return {id(node.value): node.pointer for node in all_objects(self.api.source.data)}

    def pointer(self, node: object, default: Pointer) -> Pointer:
        """Return the pointer to an object of the document; `default` for any other."""
        return self._pointers.get(id(node), default)

    def location(self, pointer: Pointer) -> Location:
        """Return the position of a pointer in the text."""
        return self.api.source.locate(pointer, key=True)

    def evidence(self, pointer: Pointer) -> str:
        """Return the nearest `x-source` at or above a pointer."""
        for length in range(len(pointer), -1, -1):
            node = read(self.api.source.data, pointer[:length])
            if is_object(node) and is_object(node.get("x-source")):
                source = XSource.model_validate(node["x-source"])
                parts = (source.doc, str(source.date or ""), source.note)
                return ", ".join(part for part in parts if part)
        return ""


def template(route: Route) -> str:
    """Return the path of an operation with the base path and `{}` for parameters."""
    return re.sub(r"\{[^{}]*\}", "{}", route.base + route.path)

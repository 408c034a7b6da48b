"""A spec for exports: the checked document and its plain data."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, reduce
from pathlib import Path

from ..document.inline_references import inline_references
from ..document.load import load
from ..document.normalize import normalize
from ..document.openapi import Document, Operation, Parameter, PathItem
from ..document.path_items import steps_to
from ..ir.model import Scheme
from ..ir.names import identifier
from ..json_types import JsonObject, is_object, object_at
from ..lower.lower_security import lower_requirement, lower_schemes
from ..schema.registry import Registry
from ..source import Source, read


@dataclass(frozen=True)
class Endpoint:
    """An operation and its location."""

    path: str
    method: str
    item: PathItem
    operation: Operation
    raw_item: JsonObject
    """The path item as plain data, with references outside schemas replaced."""

    @property
    def raw(self) -> JsonObject:
        """The operation as plain data."""
        return reduce(object_at, self.steps, self.raw_item)

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps from the path item to the operation."""
        return steps_to(self.method)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters of the operation and of the path item, each once."""
        parameters = (*self.item.parameters, *self.operation.parameters)
        return tuple({(p.name, p.location): p for p in parameters}.values())

    @property
    def name(self) -> str:
        """The operationId, or method and path."""
        return self.operation.operation_id or f"{self.method} {self.path}"


@dataclass(frozen=True)
class Spec:
    """A spec as document and data."""

    name: str
    source: Source
    document: Document
    data: JsonObject
    """The data of the document, in OpenAPI 3.1 or later."""

    @classmethod
    def read(cls, path: Path) -> Spec:
        """Read the spec at a path. Raises SpecInvalidError."""
        source = read(path)
        return cls(identifier(path.stem), source, load(source), normalize(source.data).data)

    @property
    def openapi_file(self) -> str:
        """The file name of the OpenAPI document."""
        return f"{self.name}.openapi.yaml"

    @property
    def arazzo_file(self) -> str:
        """The file name of the Arazzo document."""
        return f"{self.name}.arazzo.yaml"

    @cached_property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """All operations, in the order of the document."""
        raw = object_at(inline_references(self.data), "paths")
        return tuple(
            Endpoint(path, method, item, operation, raw[path])
            for path, item in self.document.paths.items()
            for method, operation in item.operations()
        )

    @cached_property
    def by_id(self) -> dict[str, Endpoint]:
        """The operations that have an id."""
        return {e.operation.operation_id: e for e in self.endpoints if e.operation.operation_id}

    @cached_property
    def _schemes(self) -> tuple[Scheme, ...]:
        return lower_schemes(self.document, self.name)

    def credentials(self, endpoint: Endpoint) -> tuple[Scheme, ...]:
        """Return the credentials of a call: those of its first alternative."""
        requirements = lower_requirement(self.document, endpoint.operation, self._schemes)
        schemes = requirements[0] if requirements else ()
        return tuple(scheme for scheme in self._schemes if scheme.name in schemes)

    def resolved(self, node: object) -> JsonObject:
        """Return the object at the end of a chain of references."""
        node = Registry(self.data).resolve(node)
        return node if is_object(node) else {}

"""The document that rules check, as written, with the files that it refers to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from ..document.bundle import normalized
from ..document.path_items import operations_in, parameters_of, whole_operations
from ..json_types import JsonObject, array_at, is_object, object_at
from ..schema.model import Schema
from ..schema.pointer import Pointer
from ..schema.registry import Registry
from ..schema.walk import Node, all_objects, schema_positions
from ..source import Source


class SchemaAt(NamedTuple):
    """A schema of the document with its pointer."""

    pointer: Pointer
    schema: JsonObject


class OperationAt(NamedTuple):
    """An operation of a path, a webhook or a callback; references to it are followed."""

    pointer: Pointer
    item: JsonObject
    operation: JsonObject
    parameters: list[JsonObject]
    """The parameters, those of its path item first."""

    def parameter_pointer(self, index: int) -> Pointer:
        """Return the pointer to the declaration of the parameter with this index."""
        shared = len(self.parameters) - len(array_at(self.operation, "parameters"))
        if index < shared:
            return (*self.pointer[:2], "parameters", index)
        return (*self.pointer, "parameters", index - shared)


Result = TypeVar("Result")


@dataclass(frozen=True)
class Subject:
    """One document, and views of it that several rules share."""

    source: Source
    _results: dict[Any, Any] = field(default_factory=dict[Any, Any])
    """Results of `once`, by function."""

    def once(self, compute: Callable[[Subject], Result]) -> Result:
        """Return `compute(self)`, computed at the first call."""
        if compute not in self._results:
            self._results[compute] = compute(self)
        result: Result = self._results[compute]
        return result

    @property
    def data(self) -> Any:
        """The document as written, with other files below `$files`."""
        return self.source.data

    @cached_property
    def normalized(self) -> Source:
        """The document in one version of JSON Schema, with harmless mistakes repaired."""
        return normalized(self.source)

    @cached_property
    def version(self) -> str:
        """The version of OpenAPI, such as `3.1`."""
        return str(self.data.get("openapi", ""))[:3]

    @cached_property
    def registry(self) -> Registry:
        """The references of the document."""
        return Registry(self.data)

    @cached_property
    def objects(self) -> tuple[Node, ...]:
        """Every object outside data."""
        return all_objects(self.data)

    @cached_property
    def schemas(self) -> list[SchemaAt]:
        """Every schema that is an object, in the order of the document."""
        return _schemas(self.data)

    def schemas_with(self, *keywords: str) -> list[SchemaAt]:
        """Return the schemas that have one of these keywords, in the order of the document."""
        return _with(keywords, self.schemas, self._schemas_by_keyword)

    def objects_with(self, *keys: str) -> list[Node]:
        """Return the objects with one of these keys, not as a name, in their order."""
        return _with(keys, self.objects, self._objects_by_key)

    @cached_property
    def keywords(self) -> list[str]:
        """The keys of all schemas, each once."""
        return [*self._schemas_by_keyword]

    @cached_property
    def keys(self) -> list[str]:
        """The keys of all objects, without names, each once."""
        return [*self._objects_by_key]

    @cached_property
    def _schemas_by_keyword(self) -> dict[str, list[int]]:
        return _indexes(schema for _, schema in self.schemas)

    @cached_property
    def _objects_by_key(self) -> dict[str, list[int]]:
        return _indexes(() if node.named else node.value for node in self.objects)

    @cached_property
    def normalized_schemas(self) -> list[SchemaAt]:
        """Every schema of the normalized document that is an object, in its order."""
        return _schemas(self.normalized.data)

    @cached_property
    def path_operations(self) -> list[OperationAt]:
        """The operations of all paths."""
        return [
            OperationAt(pointer, item, operation, parameters_of(self.data, item, operation))
            for pointer, item, operation in whole_operations(self.data)
        ]

    @cached_property
    def events(self) -> list[OperationAt]:
        """The operations of all webhooks and callbacks: requests that the provider sends."""
        return [*self._webhooks, *self._callbacks()]

    @property
    def requested(self) -> list[OperationAt]:
        """The operations of all paths and webhooks, which may have callbacks."""
        return [*self.path_operations, *self._webhooks]

    @cached_property
    def operations(self) -> list[OperationAt]:
        """All operations."""
        return [*self.path_operations, *self.events]

    @cached_property
    def _webhooks(self) -> list[OperationAt]:
        items = object_at(self.data, "webhooks").items()
        return [holder for name, node in items for holder in self._below(("webhooks", name), node)]

    def _callbacks(self) -> Iterator[OperationAt]:
        for pointer, _, operation, _ in self.requested:
            for name, node in object_at(operation, "callbacks").items():
                for expression, item in self.target(node).items():
                    if not expression.startswith("x-"):
                        yield from self._below((*pointer, "callbacks", name, expression), item)

    def _below(self, pointer: Pointer, node: object) -> Iterator[OperationAt]:
        item = self.target(node)
        for steps, operation in operations_in(item):
            parameters = parameters_of(self.data, item, operation)
            yield OperationAt((*pointer, *steps), item, operation, parameters)

    @cached_property
    def operations_by_id(self) -> dict[str, OperationAt]:
        """The operations by operationId: the last of several with one id."""
        return {
            str(holder.operation["operationId"]): holder
            for holder in self.operations
            if "operationId" in holder.operation
        }

    def body_schemas(self, body: object) -> list[object]:
        """Return the schemas of a request body or a response; True for content without one."""
        contents = object_at(self.target(body), "content").values()
        return [media.get("schema", True) for media in map(self.target, contents)]

    def is_dangling(self, node: object) -> bool:
        """Return whether an object is a reference to nothing, which has a finding of its own."""
        return Schema(node).reference is not None and not is_object(self.registry.resolve(node))

    def target(self, node: object) -> JsonObject:
        """Return an object at the end of a chain of references; an empty one for anything else."""
        target = self.registry.resolve(node)
        return target if is_object(target) else {}


At = TypeVar("At")


def _indexes(holders: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    """Return the indexes of the objects that have each key."""
    indexes: dict[str, list[int]] = {}
    for index, keys in enumerate(holders):
        for key in keys:
            indexes.setdefault(key, []).append(index)
    return indexes


def _with(keys: Iterable[str], listed: Sequence[At], indexes: dict[str, list[int]]) -> list[At]:
    return [listed[index] for index in sorted({i for key in keys for i in indexes.get(key, ())})]


def _schemas(data: object) -> list[SchemaAt]:
    positions = schema_positions(data)
    return [SchemaAt(pointer, schema) for pointer, schema in positions if is_object(schema)]

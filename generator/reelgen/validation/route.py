"""One operation: its path template, its parameters, its documented bodies and responses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ..document.openapi import Operation, Parameter, PathItem
from ..json_types import JsonObject, object_at
from ..schema.pointer import Pointer


@dataclass(frozen=True)
class Route:
    """An operation with its method and path."""

    id: str
    """The operationId; `GET /path` where there is none."""
    method: str
    """The method in upper case."""
    path: str
    """The path template of the document, below `base`."""
    base: str
    """The path of its server."""
    pattern: re.Pattern[str]
    """The pattern of the whole path of a request, with the base."""
    item: PathItem
    operation: Operation
    raw: JsonObject
    """The operation as plain data, with references outside schemas replaced."""
    security: tuple[dict[str, tuple[str, ...]], ...]
    fixed: frozenset[tuple[str, str]] = frozenset()
    """Query parameters in the path itself, by which some documents distinguish operations."""

    @property
    def pointer(self) -> Pointer:
        """The pointer to the operation in the document."""
        return ("paths", self.path, self.method.lower())

    @property
    def resource(self) -> str:
        """The resource of the operation: `v3.assets` of `v3.assets.create`."""
        return self.id.rpartition(".")[0] or re.sub(r"/\{.*", "", self.path)

    @cached_property
    def parameters(self) -> dict[tuple[str, str], tuple[Parameter, Pointer]]:
        """The parameters by name and location, each with its pointer; its own take precedence."""
        shared = ("paths", self.path, "parameters")
        listed: list[tuple[Parameter, Pointer]] = [
            (parameter, (*shared, index)) for index, parameter in enumerate(self.item.parameters)
        ]
        listed += [
            (parameter, (*self.pointer, "parameters", index))
            for index, parameter in enumerate(self.operation.parameters)
        ]
        return {(p.name, p.location): (p, pointer) for p, pointer in listed}

    @cached_property
    def required_query(self) -> frozenset[str]:
        """The names of the query parameters that it requires."""
        parameters = (parameter for parameter, _ in self.parameters.values())
        return frozenset(p.name for p in parameters if p.location == "query" and p.required)

    @property
    def responses(self) -> JsonObject:
        """The documented responses by status."""
        return object_at(self.raw, "responses")

    def response_key(self, status: int) -> str | None:
        """Return the key of a status: itself, its range, or `default`; None where it has none."""
        keys = (str(status), f"{status // 100}XX", f"{status // 100}xx", "default")
        return next((key for key in keys if key in self.responses), None)

    def response(self, status: int) -> JsonObject | None:
        """Return the documented response of a status, or None."""
        key = self.response_key(status)
        return None if key is None else object_at(self.responses, key)

    @property
    def success(self) -> int:
        """The first documented status of success; 200 where there is none."""
        codes = [code for code in self.responses if code.startswith("2")]
        return int(codes[0].upper().replace("X", "0")) if codes else 200

    @property
    def request_content(self) -> JsonObject:
        """The documented request bodies by media type."""
        return object_at(object_at(self.raw, "requestBody"), "content")

    def request_media_type(self, media_type: str) -> str:
        """Return the documented key of a media type: itself or its range; empty without one."""
        for key in self.request_content:
            if key.partition(";")[0].strip().lower() == media_type:
                return key
        ranges = (f"{media_type.partition('/')[0]}/*", "*/*")
        return next((key for key in ranges if key in self.request_content), "")

    def request_body(self, media_type: str) -> JsonObject:
        """Return the documented body of a media type; an empty object without one."""
        return object_at(self.request_content, self.request_media_type(media_type))

"""What a document holds, read without the generator's own idea of OpenAPI."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
SILENT_HEADERS = ("accept", "content-type", "authorization")


@dataclass(frozen=True)
class Operation:
    """One operation, references outside schemas followed."""

    method: str
    path: str
    parameters: tuple[dict[str, Any], ...]
    body: dict[str, Any]
    responses: dict[str, dict[str, Any]]
    server: str | None
    """The path of its own server."""
    security: tuple[dict[str, Any], ...]

    @property
    def answer(self) -> tuple[str, str, Any] | None:
        """Status, media type and schema of the first success answer that has one, JSON first."""
        for status, response in self.responses.items():
            kinds = sorted((response.get("content") or {}), key=lambda kind: not is_json(kind))
            if status.startswith("2") and kinds:
                schema = response["content"][kinds[0]].get("schema")
                return status.upper().replace("XX", "00"), kinds[0], schema
        return None


@dataclass(frozen=True)
class Reading:
    """A document."""

    data: dict[str, Any]

    def operations(self) -> Iterator[Operation]:
        """Every operation under `paths`."""
        for path, held in (self.data.get("paths") or {}).items():
            if path.startswith("x-"):
                continue
            item = {**self.followed(held), **held}  # more operations may stand beside a `$ref`
            for method in METHODS:
                if isinstance(item.get(method), dict):
                    yield self._operation(method.upper(), path, item, item[method])
            for method, operation in (item.get("additionalOperations") or {}).items():
                yield self._operation(method, path, item, operation)

    def followed(self, node: Any) -> dict[str, Any]:
        """Through references."""
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self.data
            for step in node["$ref"].split("#", 1)[1].split("/")[1:]:
                key = unquote(step).replace("~1", "/").replace("~0", "~")
                target = target[int(key)] if isinstance(target, list) else target[key]
            node = target
        return node if isinstance(node, dict) else {}

    def schemes(self) -> dict[str, dict[str, Any]]:
        """The security schemes."""
        known = (self.data.get("components") or {}).get("securitySchemes") or {}
        return {name: self.followed(one) for name, one in known.items()}

    def _operation(
        self, method: str, path: str, item: dict[str, Any], held: dict[str, Any]
    ) -> Operation:
        said = [*(item.get("parameters") or []), *(held.get("parameters") or [])]
        followed = [self.followed(one) for one in said]
        followed = [{**one, "name": str(one["name"])} for one in followed]
        unique = {(one["in"], one["name"]): one for one in followed}
        servers = held.get("servers") or item.get("servers") or []
        responses = held.get("responses") or {}
        body = dict(self.followed(held.get("requestBody") or {}))
        body["content"] = {k: self.followed(v) for k, v in (body.get("content") or {}).items()}
        return Operation(
            method,
            path,
            tuple(one for one in unique.values() if not _silent(one)),
            body,
            {str(k): self._response(v) for k, v in responses.items() if not k.startswith("x-")},
            _path(servers[0]) if servers else None,
            tuple(held.get("security", self.data.get("security") or [])),
        )

    def _response(self, held: Any) -> dict[str, Any]:
        response = self.followed(held)
        content = {k: self.followed(v) for k, v in (response.get("content") or {}).items()}
        return {**response, "content": content}


def is_json(kind: str) -> bool:
    """Whether a media type is one JSON document."""
    name = kind.split(";")[0].strip().lower()
    return name == "application/json" or name.endswith("+json")


def _silent(parameter: dict[str, Any]) -> bool:
    return parameter["in"] == "header" and parameter["name"].lower() in SILENT_HEADERS


def _path(server: dict[str, Any]) -> str:
    variables = server.get("variables") or {}
    address = re.sub(
        r"\{([^}]*)\}", lambda m: str(variables.get(m[1], {}).get("default", m[0])), server["url"]
    )
    return urlsplit(address.rstrip("/")).path

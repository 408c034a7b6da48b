"""The document in OpenAPI's own words: without our extensions, lifecycles as links."""

from __future__ import annotations

from copy import deepcopy
from functools import reduce
from typing import Any

from ..document.extensions import EXTENSIONS, OperationCall, XJob
from ..json_types import object_at
from ..schema.registry import lookup
from ..schema.walk import rewrite
from .expressions import body_of, in_body
from .spec import Spec


def openapi(spec: Spec) -> dict[str, Any]:
    """The plain document."""
    data: dict[str, Any] = deepcopy(rewrite(spec.data, _without_extensions))
    if str(data["openapi"]).startswith("3.0"):
        data["openapi"] = "3.1.0"
    for endpoint in spec.endpoints:
        if endpoint.operation.job is not None:
            item = _own(data, data["paths"], endpoint.path)
            _link(data, reduce(object_at, endpoint.steps, item), endpoint.operation.job)
    return data


def _without_extensions(node: dict[str, Any], named: bool) -> dict[str, Any]:
    if named or not EXTENSIONS & node.keys():
        return node
    return {name: value for name, value in node.items() if name not in EXTENSIONS}


def _own(data: Any, holder: dict[str, Any], name: str) -> dict[str, Any]:
    """What stands under a name; in place of a reference a copy, which may be changed."""
    while isinstance(holder[name].get("$ref"), str):
        holder[name] = deepcopy(lookup(data, holder[name]["$ref"]))
    found: dict[str, Any] = holder[name]
    return found


def _link(data: Any, operation: dict[str, Any], job: XJob) -> None:
    """The calls that follow a job, as links of every success answer."""
    calls = {"poll": job.poll, "result": job.result, "cancel": job.cancel}
    responses = object_at(operation, "responses")
    for status in responses:
        if not status.startswith("2"):
            continue
        response = _own(data, responses, status)
        links: dict[str, Any] = dict(object_at(response, "links"))
        for name, call in calls.items():
            if call is not None and _fed(call) and not _linked(data, links, call):
                links[_free(name, links)] = {
                    "operationId": call.operation,
                    "parameters": {p: in_body(at) for p, at in call.parameters.items()},
                }
        if links:
            response["links"] = links


def _fed(call: OperationCall) -> bool:
    """A link knows the submit answer alone."""
    return all(body_of(pointer) == "response" for pointer in call.parameters.values())


def _linked(data: Any, links: dict[str, Any], call: OperationCall) -> bool:
    """Whether the document has the link already."""
    known = (lookup(data, link["$ref"]) if "$ref" in link else link for link in links.values())
    return any(object_at({"it": one}, "it").get("operationId") == call.operation for one in known)


def _free(name: str, links: dict[str, Any]) -> str:
    while name in links:
        name = f"job_{name}"
    return name

"""Plain OpenAPI: the document without extensions, lifecycles as links."""

from __future__ import annotations

from copy import deepcopy
from functools import partial, reduce

from ..document.extension_keys import EXTENSIONS
from ..document.extensions import OperationCall, XJob
from ..json_types import JsonObject, is_object, object_at
from ..schema.model import Schema
from ..schema.registry import Registry, lookup
from ..schema.walk import rewrite
from .expressions import body_of, in_body
from .spec import Spec


def openapi(spec: Spec) -> JsonObject:
    """Return the plain document."""
    data: JsonObject = deepcopy(rewrite(spec.data, partial(_without, keywords=EXTENSIONS)))
    if str(data["openapi"]).startswith("3.0"):
        data["openapi"] = "3.1.0"
    if str(data["openapi"]).startswith("3.1"):
        data = rewrite(data, partial(_with_tags, registry=Registry(data)))
        data = rewrite(data, partial(_without, keywords=NEWER))
    for endpoint in spec.endpoints:
        if endpoint.operation.job is not None:
            item = _own(data, data["paths"], endpoint.path)
            _link(data, reduce(object_at, endpoint.steps, item), endpoint.operation.job)
    return data


NEWER = frozenset({"itemSchema", "defaultMapping"})
"""Keywords of OpenAPI 3.2 in specs of 3.1, where other tools reject them."""


def _without(node: JsonObject, named: bool, *, keywords: frozenset[str]) -> JsonObject:
    if named or not keywords & node.keys():
        return node
    return {name: value for name, value in node.items() if name not in keywords}


def _with_tags(node: JsonObject, named: bool, *, registry: Registry) -> JsonObject:
    """Remove a discriminator that a member does not require: versions before 3.2 demand it."""
    if named or not is_object(node.get("discriminator")):
        return node
    name = str(node["discriminator"].get("propertyName"))
    members = (registry.fields(member) for member in Schema(node).alternatives)
    if all(fields.get(name, (None, False))[1] for fields in members):
        return node
    return _without(node, named, keywords=frozenset({"discriminator"}))


def _own(data: object, holder: JsonObject, name: str) -> JsonObject:
    """Return the object under a name; a reference is replaced by a copy first."""
    while isinstance(holder[name].get("$ref"), str):
        holder[name] = deepcopy(lookup(data, holder[name]["$ref"]))
    node: JsonObject = holder[name]
    return node


def _link(data: object, operation: JsonObject, job: XJob) -> None:
    """Add the calls about a job as links of every success response."""
    calls = {"poll": job.poll, "result": job.result, "cancel": job.cancel}
    responses = object_at(operation, "responses")
    for status in responses:
        if not status.startswith("2"):
            continue
        response = _own(data, responses, status)
        links: JsonObject = dict(object_at(response, "links"))
        for name, call in calls.items():
            if call is not None and _is_link(call) and not _linked(data, links, call):
                links[_free(name, links)] = {
                    "operationId": call.operation,
                    "parameters": {p: in_body(at) for p, at in call.parameters.items()},
                }
        if links:
            response["links"] = links


def _is_link(call: OperationCall) -> bool:
    """Return whether all parameters come from the submit response, as in a link."""
    return all(body_of(pointer) == "response" for pointer in call.parameters.values())


def _linked(data: object, links: JsonObject, call: OperationCall) -> bool:
    """Return whether the document has the link already."""
    nodes = (lookup(data, link["$ref"]) if "$ref" in link else link for link in links.values())
    return any(is_object(n) and n.get("operationId") == call.operation for n in nodes)


def _free(name: str, links: JsonObject) -> str:
    while name in links:
        name = f"job_{name}"
    return name

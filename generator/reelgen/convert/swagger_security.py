"""Security schemes of Swagger 2.0 as OpenAPI 3.0 describes them."""

from __future__ import annotations

from ..json_types import JsonObject, is_object, object_at

FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
"""Names of OAuth flows that differ; `implicit` and `password` are the same."""


def upgraded_scheme(scheme: object) -> object:
    """Return a security scheme; one of an unknown type is not changed."""
    if not is_object(scheme):
        return scheme
    if scheme.get("type") == "basic":
        return {**scheme, "type": "http", "scheme": "basic"}
    if scheme.get("type") != "oauth2":
        return scheme
    moved = ("flow", "authorizationUrl", "tokenUrl", "scopes")
    kept = {name: value for name, value in scheme.items() if name not in moved}
    urls = ("authorizationUrl", "tokenUrl")
    flow: JsonObject = {name: scheme[name] for name in urls if name in scheme}
    flow["scopes"] = object_at(scheme, "scopes")
    name = str(scheme.get("flow", "implicit"))
    return {**kept, "flows": {FLOWS.get(name, name): flow}}

"""Conversion of Swagger 2.0 security schemes to OpenAPI 3.0."""

from __future__ import annotations

from ..json_types import JsonObject, is_object, object_at

FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
"""New names of OAuth flows; `implicit` and `password` are unchanged."""


def upgraded_scheme(scheme: object) -> object:
    """Return a security scheme; one of an unknown type is not changed."""
    if not is_object(scheme):
        return scheme
    if scheme.get("type") == "basic":
        return {**scheme, "type": "http", "scheme": "basic"}
    if scheme.get("type") != "oauth2":
        return scheme
    moved = ("flow", "authorizationUrl", "tokenUrl", "scopes")
    unchanged = {name: value for name, value in scheme.items() if name not in moved}
    urls = ("authorizationUrl", "tokenUrl")
    flow: JsonObject = {name: scheme[name] for name in urls if name in scheme}
    flow["scopes"] = object_at(scheme, "scopes")
    name = str(scheme.get("flow", "implicit"))
    return {**unchanged, "flows": {FLOWS.get(name, name): flow}}

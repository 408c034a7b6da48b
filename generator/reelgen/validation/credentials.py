"""Validation of a request's credentials against the security schemes of its operation."""

from __future__ import annotations

import base64
import binascii

from ..document.openapi import SecurityScheme
from .api import Api
from .parsed_request import ParsedRequest
from .route import Route
from .violation import Violation, rule_location

WRONG = "sandbox-wrong"
"""A credential that contains this is refused; any other is accepted where no key is set."""

_KEYLESS = "none is needed"
"""The placeholder of the credential of a scheme without one."""


def validate_credentials(
    api: Api, route: Route, request: ParsedRequest, key: str | None = None
) -> list[Violation]:
    """Return the violations of security; none where one requirement is met.

    Args:
        api: The API of the operation.
        route: The operation.
        request: The request; its parameters and body need not have been parsed.
        key: The only credential that is accepted. Default: any that does not contain WRONG.
    """
    violations: list[Violation] = []
    for requirement in route.security:
        refused = [
            violation
            for name in requirement
            if (violation := _refused(api, name, request, key)) is not None
        ]
        if not refused:
            return []
        violations += refused
    return violations


def _refused(api: Api, name: str, request: ParsedRequest, key: str | None) -> Violation | None:
    """Return the reason why the credential of a security scheme is refused."""
    scheme = api.document.components.security_schemes[name]
    sent = credential(scheme, request)
    if sent and WRONG not in sent and sent in (key or sent, _KEYLESS):
        return None
    code, problem = ("wrong", "not valid") if sent else ("missing", "missing")
    return Violation(
        f"security.{code}",
        scheme.name or "Authorization",
        f"{name}: the credential is {problem}",
        rule_location(api.source, ("components", "securitySchemes", name)),
    )


def credential(scheme: SecurityScheme, request: ParsedRequest) -> str:
    """Return the credential of a request for a scheme, or an empty text."""
    if scheme.type == "apiKey":
        if scheme.location == "query":
            return dict(request.query).get(scheme.name, "")
        if scheme.location == "cookie":
            return request.cookies.get(scheme.name, "")
        return request.headers.get(scheme.name.lower(), "")
    if scheme.type not in ("http", "oauth2", "openIdConnect"):
        return _KEYLESS
    sent_scheme, _, sent = request.headers.get("authorization", "").partition(" ")
    if sent_scheme.lower() != (scheme.scheme or "bearer").lower():
        return ""
    return _basic(sent) if sent_scheme.lower() == "basic" else sent.strip()


def _basic(sent: str) -> str:
    try:
        return base64.b64decode(sent, validate=True).decode()
    except (binascii.Error, ValueError):
        return ""

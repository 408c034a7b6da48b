"""Provider -> its `Service`, rendered."""

from __future__ import annotations

from ..ir.model import ClientCredentials, Provider, Scheme
from ..runtime.service import CredentialSpec, Service, TokenGrant, Type
from .literal import Code, literal

JOBS, EVENTS = Code("_JOBS"), Code("_EVENTS")
"""Constants of the client's module with the names of the modules of tables."""


def service_literal(provider: Provider) -> str:
    """Return `Service(...)`."""
    jobs = any(operation.job is not None for operation in provider.operations())
    prices = any(operation.price is not None for operation in provider.operations())
    return literal(
        Service(
            name=provider.name,
            title=provider.title,
            base_url=provider.base_url,
            base_url_variable=provider.base_url_variable,
            schemes={scheme.name: _scheme(scheme) for scheme in provider.schemes},
            error_code=provider.error_code,
            error_message=provider.error_message,
            request_id_headers=provider.request_id_headers,
            lifecycles=Type(JOBS, "LIFECYCLES") if jobs else None,
            events=Type(EVENTS, "EVENTS") if provider.events else None,
            prices=Type(JOBS, "PRICES") if prices else None,
            base_url_template=provider.base_url_template if provider.server_variables else "",
            server_variables={v.wire: v.values for v in provider.server_variables},
        )
    )


def _scheme(scheme: Scheme) -> CredentialSpec:
    return CredentialSpec(
        scheme.name,
        scheme.argument,
        scheme.variable,
        scheme.location,
        scheme.wire,
        scheme.prefix,
        scheme.basic,
        None if scheme.grant is None else _grant(scheme.grant),
        scheme.pattern,
        scheme.remedy,
    )


def _grant(grant: ClientCredentials) -> TokenGrant:
    return TokenGrant(
        grant.token_url,
        grant.scopes,
        grant.id_argument,
        grant.id_variable,
        grant.secret_argument,
        grant.secret_variable,
    )

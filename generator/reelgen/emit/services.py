"""Provider -> the arguments of its `Service`, as text."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from ..ir.model import Provider, Scheme


def services(provider: Provider, package: str) -> Iterator[str]:
    """The arguments of the provider's `Service`."""
    yield f"name={str(provider.name)!r},"
    yield f"title={provider.title!r},"
    yield f"base_url={provider.base_url!r},"
    yield f"base_url_variable={provider.base_url_variable!r},"
    schemes = "".join(
        f"{s.name!r}: SecurityScheme(name={s.name!r}, argument={str(s.argument)!r}, "
        f"variable={s.variable!r}, location={s.location!r}, wire={s.wire!r}, "
        f"prefix={s.prefix!r}, basic={s.basic!r}{_grant(s)}),"
        for s in provider.schemes
    )
    yield f"schemes={{{schemes}}},"
    if provider.server_variables:
        yield f"base_url_template={provider.base_url_template!r},"
        values = {v.wire: v.values for v in provider.server_variables}
        yield f"server_variables={values!r},"
    for name in ("error_code", "error_message", "request_id_headers"):
        if getattr(provider, name):
            yield f"{name}={getattr(provider, name)!r},"
    if any(operation.job is not None for operation in provider.operations()):
        yield f"lifecycles=Type({f'{package}.jobs'!r}, 'LIFECYCLES'),"
    if any(operation.price is not None for operation in provider.operations()):
        yield f"prices=Type({f'{package}.jobs'!r}, 'PRICES'),"
    if provider.events:
        yield f"events=Type({f'{package}.events'!r}, 'EVENTS'),"


def _grant(scheme: Scheme) -> str:
    if scheme.grant is None:
        return ""
    values = ", ".join(f"{n}={_plain(v)!r}" for n, v in dataclasses.asdict(scheme.grant).items())
    return f", grant=Grant({values})"


def _plain(value: object) -> object:
    return str(value) if isinstance(value, str) else value

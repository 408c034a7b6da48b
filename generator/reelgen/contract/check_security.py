"""Credentials: the location of each security scheme in the request."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from functools import partial

import httpx

from ..document.extensions import XCredential
from ..document.openapi import SecurityScheme
from ..schema.patterns import matches
from ..validation import Api, Route
from .case import ContractCase, both_colors
from .generated_client import GeneratedClient
from .messages import json_response
from .sample_requests import first_request


def security_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each alternative of the security of each operation."""
    schemes = api.document.components.security_schemes
    for route in api.routes:
        for alternative in route.security or ({},):
            if any(schemes[name].type not in ("apiKey", "http") for name in alternative):
                continue  # OAuth tokens are fetched, not passed
            run = partial(_check, api, client, route, tuple(alternative))
            name = " and ".join(alternative) or "none"
            yield from both_colors("security", route.id, name, run)
    yield from _format_cases(api, client)


def _format_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each scheme with a documented credential format."""
    for name, scheme in api.document.components.security_schemes.items():
        format_ = scheme.credential
        route = next((r for r in api.routes if any(name in needed for needed in r.security)), None)
        if format_ is None or route is None:
            continue
        wrong = [text for text in _MALFORMED if not matches(format_.pattern, text)]
        if not wrong:
            continue  # without an invalid credential the case could not fail
        run = partial(_check_format, api, client, route, name, format_, wrong)
        yield from both_colors("security", route.id, f"form of {name}", run)


_MALFORMED = ("an-id:a-secret", "two words", "Zq7", "-" * 300)
"""Credentials, most of which violate a documented format."""


def _check_format(
    api: Api,
    client: GeneratedClient,
    route: Route,
    name: str,
    format_: XCredential,
    wrong: list[str],
    is_async: bool,
) -> None:
    """Assert that a credential of another format is rejected before anything is sent."""
    arguments = client.arguments(route.id, first_request(api, route))
    for credential in wrong:
        client_credentials = {client.credentials[name][0]: credential}
        outcome = client.call(
            route.id,
            arguments,
            lambda _: httpx.Response(599),
            is_async=is_async,
            **client_credentials,
        )
        assert isinstance(outcome.value, client.errors.CredentialsInvalidError), (
            f"{name} of another form was not refused: {outcome.value!r}"
        )
        assert not outcome.requests, "a credential of another form was sent"
        assert format_.remedy in str(outcome.value), f"{outcome.value} does not say what to do"
        assert credential not in f"{outcome.value}", "the error has the credential"


def _check(
    api: Api, client: GeneratedClient, route: Route, names: tuple[str, ...], is_async: bool
) -> None:
    arguments = client.arguments(route.id, first_request(api, route))
    client_credentials: dict[str, str | None] = {
        argument: None for argument, _ in client.credentials.values()
    }
    client_credentials.update(
        {client.credentials[name][0]: client.credentials[name][1] for name in names}
    )
    outcome = client.call(
        route.id, arguments, lambda _: httpx.Response(599), is_async=is_async, **client_credentials
    )
    assert outcome.requests, f"nothing was sent: {outcome.value!r}"
    sent = outcome.requests[0]
    for name in names:
        scheme = api.document.components.security_schemes[name]
        expected = _expected(scheme, client.credentials[name][1])
        value = _sent(scheme, sent)
        assert value == expected, f"{name} was sent as {value!r}, not {expected!r}"
    _check_secrecy(client, route, arguments, client_credentials, is_async)
    if not names:
        text = f"{sent.url}{sent.headers.raw!r}"
        assert not any(secret in text for _, secret in client.credentials.values())


def _check_secrecy(
    client: GeneratedClient,
    route: Route,
    arguments: dict[str, object],
    client_credentials: dict[str, str | None],
    is_async: bool,
) -> None:
    """Assert that errors contain no credential even if the provider repeats it."""
    secrets = [secret for secret in client_credentials.values() if secret is not None]
    text = f"the key {' '.join(secrets)} is invalid"
    body = dict.fromkeys(("error", "message", "detail", "code"), text)
    outcome = client.call(
        route.id,
        arguments,
        lambda _: json_response(401, body),
        is_async=is_async,
        **client_credentials,
    )
    outcome_text = f"{outcome.value} {outcome.value!r} {outcome.warnings}"
    assert not any(secret in outcome_text for secret in secrets), "the error has a credential"


def _expected(scheme: SecurityScheme, secret: str) -> str:
    if scheme.type == "apiKey":
        return secret
    if str(scheme.scheme).lower() == "basic":
        return f"Basic {base64.b64encode(secret.encode()).decode()}"
    return f"{str(scheme.scheme).capitalize()} {secret}"


def _sent(scheme: SecurityScheme, sent: httpx.Request) -> object:
    if scheme.type == "http":
        return sent.headers.get("authorization")
    name = str(scheme.name)
    if scheme.location == "query":
        return sent.url.params.get(name)
    if scheme.location == "cookie":
        cookies = dict(
            pair.strip().partition("=")[::2] for pair in sent.headers.get("cookie", "").split(";")
        )
        return cookies.get(name)
    return sent.headers.get(name)

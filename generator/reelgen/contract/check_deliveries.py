"""Webhooks: a delivery with a valid signature is parsed, one with an invalid one is rejected."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import httpx

from ..document.extensions import XSignature
from ..document.openapi import Operation
from ..sandbox.simulate.signing import headers_signed, receiver_secret, signature_headers
from ..sandbox.simulate.webhook_events import event_named, schema_of, signatures_of
from ..validation import Api
from .case import ContractCase
from .check_responses import check_types, dumped
from .generated_client import GeneratedClient
from .sample_requests import generator

EVENT_FIELDS = ("event_type", "event", "type")
"""Fields for the name of the event if the schema does not fix their value."""

ID = "evt-1"
"""The id of a delivery."""

SECRET = "whsec-drawn"  # noqa: S105  a test value


def deliveries_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield cases for each webhook: unverified, and with each documented signature."""
    every = [s for n in api.document.webhooks for s in _schemes(event_named(api, n).spec)]
    for name in api.document.webhooks:
        spec = event_named(api, name).spec
        yield ContractCase(
            "delivery",
            name,
            "unverified",
            False,
            partial(_check_unverified, api, client, name, spec),
        )
        own = _schemes(spec)
        for signature in {repr(s): s for s in every if own and s not in own}.values():
            run = partial(_check, api, client, name, spec, signature, "scheme")
            yield ContractCase("delivery", name, f"{signature.header} of others", False, run)
        for signature in own if len(own) > 1 else []:
            flaw = "" if signature == own[-1] else "age"
            run = partial(_check, api, client, name, spec, signature, flaw, is_named=False)
            yield ContractCase("delivery", name, f"{signature.header} alone", False, run)
        for signature in own:
            if signature.id:
                run = partial(_check_repeated, api, client, name, spec, signature)
                yield ContractCase("delivery", name, f"{signature.header} repeated", False, run)
            for flaw in ("", "body", "signature", "secret", "time"):
                if flaw == "time" and signature.timestamp is None:
                    continue
                yield ContractCase(
                    "delivery",
                    name,
                    f"{signature.header} {'wrong ' + flaw if flaw else 'right'}",
                    False,
                    partial(_check, api, client, name, spec, signature, flaw),
                )


def _schemes(spec: Operation | None) -> list[XSignature]:
    """Return the signatures of a delivery, without their sources."""
    return [signature.model_copy(update={"source": None}) for signature in signatures_of(spec)]


def event_body(api: Api, name: str, spec: Operation | None) -> object:
    """Return the body of a delivery, with the name of the event."""
    named = dict.fromkeys(EVENT_FIELDS, name)
    return replace(generator(api), known=named).value(schema_of(spec))


def _check_unverified(
    api: Api, client: GeneratedClient, name: str, spec: Operation | None, _: bool
) -> None:
    plain = event_body(api, name, spec)

    def action(instance: Any) -> object:
        return instance.webhooks.parse_unverified(
            json.dumps(plain).encode(), naming_headers(spec, name)
        )

    outcome = client.run(action, lambda _: httpx.Response(599), is_async=False)
    assert outcome.error is None, repr(outcome.error)
    assert not outcome.value.verified, "the event counts as verified"
    _check_data(api, outcome.value, name, spec, plain)


def naming_headers(spec: Operation | None, name: str) -> dict[str, str]:
    """Return the documented headers of a delivery that contain the name of its event."""
    parameters = spec.parameters if spec is not None else ()
    return {p.name: name for p in parameters if p.location == "header"}


def _check_data(api: Api, event: Any, name: str, spec: Operation | None, plain: Any) -> None:
    assert event.name == name, f"the event {name} was read as {event.name}"
    assert dumped(event.data) == plain, f"{dumped(event.data)!r}, not {plain!r}"
    check_types(api, schema_of(spec), event.data, plain, "")


def _check(
    api: Api,
    client: GeneratedClient,
    name: str,
    spec: Operation | None,
    signature: XSignature,
    flaw: str,
    _: bool,
    *,
    is_named: bool = True,
) -> None:
    """Assert that a delivery is parsed, or rejected for its flaw.

    The newest signature is required unless the receiver names another header.
    """
    plain = event_body(api, name, spec)
    body = json.dumps(plain).encode()
    headers, now = _headers(signature, name, body, flaw)
    headers = {**naming_headers(spec, name), **headers}
    if flaw == "body":
        body = body.replace(b"{", b"{ ", 1)

    def action(instance: Any) -> object:
        secret = receiver_secret(signature, "another" if flaw == "secret" else SECRET)
        header = signature.header if is_named else None
        return instance.webhooks.parse(
            body, headers, secret=secret, signature=header, clock=lambda: now
        )

    outcome = client.run(action, lambda _: httpx.Response(599), is_async=False)
    if flaw:
        error = type(outcome.error).__name__
        assert error == "WebhookInvalidError", f"a wrong {flaw} gave {outcome.value!r}"
        return
    assert outcome.error is None, repr(outcome.error)
    assert outcome.value.verified, "the event does not count as verified"
    if signature.id:
        assert outcome.value.id == ID, f"the id of the delivery is {outcome.value.id!r}"
    _check_data(api, outcome.value, name, spec, plain)


def _check_repeated(
    api: Api,
    client: GeneratedClient,
    name: str,
    spec: Operation | None,
    signature: XSignature,
    _: bool,
) -> None:
    """Assert that a repeated delivery is rejected unless it was requested again."""
    body = json.dumps(event_body(api, name, spec)).encode()
    seen: set[str] = set()
    named = naming_headers(spec, name)
    again = signature.redelivery if f"{{{signature.redelivery}}}" in signature.signed else ""

    def action(headers: dict[str, str], now: float, instance: Any) -> object:
        secret = receiver_secret(signature, SECRET)
        return instance.webhooks.parse(
            body,
            {**named, **headers},
            secret=secret,
            seen=seen,
            signature=signature.header,
            clock=lambda: now,
        )

    for later, is_again, is_accepted in (
        (0, False, True),
        (0, False, False),
        (1, True, bool(again)),
    ):
        headers, now = _headers(signature, name, body, "", later=later, is_again=is_again)
        run = partial(action, headers, now)
        outcome = client.run(run, lambda _: httpx.Response(599), is_async=False)
        what = "asked for again" if is_again else "taken"
        assert (outcome.error is None) == is_accepted, f"a delivery was {what}: {outcome.value!r}"


def _headers(
    signature: XSignature,
    name: str,
    body: bytes,
    flaw: str,
    *,
    later: int = 0,
    is_again: bool = False,
) -> tuple[dict[str, str], float]:
    """Return the headers of a delivery, and its time of receipt."""
    signed_at = int(time.time()) + later
    headers = dict.fromkeys(headers_signed(signature), name)  # one may name the event
    again = "true" if is_again else "false"
    headers |= {signature.redelivery: again} if signature.redelivery else {}
    headers |= {signature.id: ID} if signature.id else {}
    stamp = signature.timestamp
    if stamp is not None:
        headers[stamp.header] = stamp.value.replace("{timestamp}", str(signed_at))
    headers |= signature_headers([signature], SECRET, body, headers, str(signed_at))
    if flaw == "signature":
        headers[signature.header] = _with_another_digit(headers[signature.header])
    tolerance = stamp.tolerance if stamp is not None else 0
    return headers, signed_at + (tolerance + 10 if flaw == "time" else 0)


def _with_another_digit(text: str) -> str:
    """Return a signature with a changed digit in the middle; bits at the end may be unused."""
    middle = len(text) // 2
    return text[:middle] + ("1" if text[middle] == "0" else "0") + text[middle + 1 :]

"""Each webhook: a delivery with the right signature is read, one with a wrong one is refused."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx

from ..document.extensions import XSignature
from ..document.openapi import Operation
from ..sandbox.simulate.signing import headers_signed, signature_headers
from ..sandbox.simulate.webhook_events import event_named, schema_of, signatures_of
from ..validation import Api
from .case import Case
from .check_responses import dumped
from .draw_request import generator
from .generated_client import GeneratedClient

EVENT_FIELDS = ("event_type", "event", "type")
"""Fields that name the event, where the schema leaves their value open."""

SECRET = "whsec-drawn"  # noqa: S105  the secret of a delivery that nobody sent


def deliveries_cases(api: Api, client: GeneratedClient) -> Iterator[Case]:
    """Yield cases for each webhook that is signed with a shared secret."""
    for name in api.document.webhooks:
        spec = event_named(api, name).spec
        for signature in signatures_of(spec):
            if signature.algorithm == "hmac-sha256" and signature.key_encoding == "text":
                for flaw in ("", "body", "signature", "secret", "time"):
                    if flaw == "time" and signature.timestamp is None:
                        continue
                    yield Case(
                        "delivery",
                        name,
                        f"{signature.header} {'wrong ' + flaw if flaw else 'right'}",
                        False,
                        lambda _, n=name, o=spec, s=signature, f=flaw: _check(
                            api, client, n, o, s, f
                        ),
                    )


def _check(
    api: Api,
    client: GeneratedClient,
    name: str,
    spec: Operation | None,
    signature: XSignature,
    flaw: str,
) -> None:
    named = {field: name for field in EVENT_FIELDS}
    plain = replace(generator(api), known=named).value(schema_of(spec))
    body = json.dumps(plain).encode()
    headers, now = _headers(signature, body, flaw)
    if flaw == "body":
        body = body.replace(b"{", b"{ ", 1)

    def action(made: Any) -> Any:
        secret = "another" if flaw == "secret" else SECRET
        return made.webhooks.parse(
            body, headers, secret=secret, signature=signature.header, clock=lambda: now
        )

    outcome = client.run(action, lambda _: httpx.Response(599), is_async=False)
    if flaw:
        error = type(outcome.error).__name__
        assert error == "WebhookInvalidError", f"a wrong {flaw} gave {outcome.value!r}"
        return
    assert outcome.error is None, repr(outcome.error)
    assert outcome.value.verified, "the event does not count as verified"
    assert outcome.value.name == name, f"the event {name} was read as {outcome.value.name}"
    assert dumped(outcome.value.data) == plain, f"{dumped(outcome.value.data)!r}, not {plain!r}"


def _headers(signature: XSignature, body: bytes, flaw: str) -> tuple[dict[str, str], float]:
    """Return the headers of a delivery, and the time at which it is received."""
    signed_at = int(time.time())
    headers = {name: f"drawn-{number}" for number, name in enumerate(headers_signed(signature))}
    if signature.id:
        headers.setdefault(signature.id, "evt-1")
    headers |= signature_headers([signature], SECRET, body, headers, str(signed_at))
    if flaw == "signature":
        headers[signature.header] = headers[signature.header][:-2] + "00"
        if headers[signature.header].endswith("0000"):
            headers[signature.header] = headers[signature.header][:-2] + "11"
    tolerance = signature.timestamp.tolerance if signature.timestamp is not None else 0
    return headers, signed_at + (tolerance + 10 if flaw == "time" else 0)

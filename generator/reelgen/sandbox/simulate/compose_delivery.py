"""Composition of webhook deliveries: body, headers, signatures."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ...document.extensions import XSignature
from ...document.openapi import Operation
from ...schema.flatten import OPEN
from ...validation import Api
from .jobs import LiveJob
from .signing import (
    receiver_secret,
    secrets_of,
    signature_headers,
)
from .webhook_events import (
    Event,
    body_of,
    fresh_id,
    headers_of,
    schema_of,
    signatures_of,
)


@dataclass(frozen=True)
class Composer:
    """The composition of the deliveries of one provider."""

    api: Api
    state_of: Callable[[LiveJob], Any]
    """A function that returns the body of a status check of a job."""
    results: str
    """The origin of the result files."""
    secret: str

    def body(self, job: LiveJob, event: Event, callback: Operation | None = None) -> bytes:
        """Return the documented body; for a callback without one, the body of a status check."""
        schema = schema_of(callback or event.spec)
        if schema in (OPEN, True):
            return encoded(self.state_of(job))
        return encoded(body_of(self.api, event, schema, job, self.results))

    def headers(
        self,
        event: Event,
        body: bytes,
        id_: str,
        callback: Operation | None = None,
        *,
        attempt: int = 1,
        now: float | None = None,
    ) -> dict[str, str]:
        """Return the headers with the documented signatures of this webhook or callback.

        Deliveries without a documented signature are not signed.
        """
        spec = callback or event.spec
        signatures = signatures_of(spec)
        seconds = str(int(time.time() if now is None else now))
        headers = headers_of(event, signatures, self.api.schemas, id_, attempt, seconds)
        headers |= signature_headers(signatures, self.secret, body, headers, seconds)
        return {**headers, "Content-Type": "application/json"}


def encoded(body: object) -> bytes:
    """Return a body as JSON text."""
    return json.dumps(body, ensure_ascii=False).encode()


def delivery_id(job: LiveJob, event: Event) -> str:
    """Return the id of a delivery, which is the same for every attempt."""
    return fresh_id(job, event.name)


def signatures_in(api: Api) -> Iterator[XSignature]:
    """Yield the signatures of deliveries: those to endpoints first, then those of callbacks."""
    callbacks = (
        item
        for route in api.routes
        for items in route.operation.callbacks.values()
        for item in items.values()
    )
    for item in (*api.document.webhooks.values(), *callbacks):
        for _, operation in item.operations():
            yield from reversed(signatures_of(operation))


def secret_for(api: Api, secret: str) -> str:
    """Return the secret for `webhooks.parse` of a client of this provider."""
    signature = next(signatures_in(api), None)
    return secret if signature is None else receiver_secret(signature, secret)


def check_secret(contracts: Iterable[Api], secret: str) -> None:
    """Raise ValueError for a secret that is empty, or holds no key for one of the providers."""
    if not secret.strip():
        raise ValueError("webhook_secret is empty: a receiver takes no empty secret")
    for api in contracts:
        secrets_of(signatures_in(api), secret)

"""Webhook deliveries: verified and parsed. Nothing here uses the network."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from pydantic import ValidationError
from pydantic_core import from_json

from ..errors import ClientError, WebhookInvalidError
from ..http.read_response import warn
from ..json_types import is_object
from ..model import UnknownVariant
from ..operation import Type
from ..schema import lazy_types
from ..schema.lenient_parse import salvage
from ..schema.pointers import at
from .claims import Seen, check_store, claim
from .delivery_headers import DeliveryHeaders, Headers
from .event import WebhookEvent
from .receiver_secrets import Secret, usable
from .signature import timestamp_of
from .signature_spec import SignatureSpec
from .verification import Verification

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient

T = TypeVar("T")


class EventType(NamedTuple):
    """A documented event."""

    name: str
    type: Type | None
    """The model of its body; None where the spec has no schema."""
    value: str
    """The value in a delivery that identifies the event."""
    signatures: tuple[SignatureSpec, ...] = ()
    """Its signatures, the oldest first; the last one is required."""


class Events(NamedTuple):
    """All events of a provider."""

    types: tuple[EventType, ...]
    locations: tuple[str, ...]
    """Locations of the event type: `header:X-Event` or a JSON pointer."""
    id_headers: tuple[str, ...] = ()
    """Headers with the id of a delivery."""


class Webhooks(Generic[T]):
    """The webhook deliveries of one provider. Safe for threads and tasks."""

    def __init__(self, client: SyncClient | AsyncClient) -> None:
        self._client = client

    def parse(
        self,
        body: bytes | str,
        headers: Headers,
        *,
        secret: Secret,
        seen: Seen | None = None,
        signature: str | None = None,
        clock: Callable[[], float] = time.time,
    ) -> WebhookEvent[T]:
        """Return the typed event of a delivery, after verifying its signature.

        Args:
            body: The body exactly as received, before any parsing; bytes if the server has them.
            headers: The received headers: a mapping, a WSGI environ, or pairs; names in any case.
            secret: The provider's secret, or for ed25519 its public key. Several while a new one
                replaces an old one: `[new, old]`.
            seen: The store of accepted deliveries: a set, or an object with `claim(key) -> bool`
                and `release(key)`. Exactly one of two equal deliveries is accepted, in any thread
                or task; the other is refused. A set grows by one entry per delivery: its owner must
                bound it. If your own work fails, call `event.release()`. For an asynchronous store
                omit it, and await its `claim(event.key)`.
            signature: The header whose signature is required; defaults to the newest in the spec.
                Pass an older one for an endpoint that is signed only that way.
            clock: Returns seconds since 1970, to check the age of a delivery.

        Raises:
            WebhookInvalidError: The signature is missing or wrong, the delivery is too old or
                a duplicate, or the body is invalid.
            MissingCredentialsError: The secret is missing or empty. Nothing was accepted.
        """
        secrets = usable(secret)
        check_store(seen)
        raw, received = _raw(body), DeliveryHeaders(headers)
        events = self._events()
        verification = Verification(
            [kind.signatures for kind in events.types], signature, raw, received, secrets, clock()
        )
        verification.run()
        plain = _json(raw)
        name, kind = _event_type(events, plain, received)
        used = verification.of(name, kind.signatures if kind is not None else ())
        data = self._data(name, kind, plain, raw)
        id_ = _id(events, received)
        digest = hashlib.sha256(raw).hexdigest()
        key = _signed_id(events, received, used) or digest
        event: WebhookEvent[T] = WebhookEvent(
            name, data, plain, id_ or digest, key, verified=True, seen=seen
        )
        # Last, so that nothing that fails above leaves a claim behind.
        if seen is not None and not claim(seen, key):
            raise WebhookInvalidError(f"duplicate delivery {event.id}")
        return event

    def parse_unverified(self, body: bytes | str, headers: Headers) -> WebhookEvent[T]:
        """Return the typed event of a delivery that anybody may have sent: nothing is checked.

        For callbacks that the provider does not sign. Its event is a hint: compare an id of your
        own, and check the status of the job (`job.refresh()`).

        Args:
            body: The raw body.
            headers: The received headers, as for `parse`.

        Raises:
            WebhookInvalidError: The body violates the spec.
        """
        raw, received = _raw(body), DeliveryHeaders(headers)
        events = self._events()
        plain = _json(raw)
        name, kind = _event_type(events, plain, received)
        data = self._data(name, kind, plain, raw)
        digest = hashlib.sha256(raw).hexdigest()
        id_ = _id(events, received) or digest
        return WebhookEvent(name, data, plain, id_, digest, verified=False)

    def _events(self) -> Events:
        service = self._client.service
        if service.events is None:
            raise ClientError(f"{service.title}: the spec has no webhooks")
        events: Events = lazy_types.load(service.events)
        return events

    def _data(self, name: str, kind: EventType | None, plain: object, raw: bytes) -> Any:
        if kind is None:
            return UnknownVariant.model_validate(plain) if is_object(plain) else plain
        if kind.type is None:
            return plain
        try:
            return lazy_types.parse(kind.type, raw)
        except ValidationError:
            pass
        value, drift = salvage(lazy_types.load(kind.type), plain, raw)
        if drift is None:
            return value
        if not is_object(plain):
            problems = "; ".join(map(str, drift.problems))
            raise WebhookInvalidError(f"{name}: the body breaks its schema: {problems}")
        warn(name, drift)
        return value


def _raw(body: object) -> bytes:
    if isinstance(body, str):
        try:
            return body.encode()
        except UnicodeEncodeError:
            raise WebhookInvalidError("the body is not valid Unicode text") from None
    if isinstance(body, bytes | bytearray):
        return bytes(body)
    raise TypeError(
        f"body must be bytes or str exactly as received, not {type(body).__name__}; pass it"
        " before it is parsed"
    )


def _json(raw: bytes) -> Any:
    try:
        return from_json(raw)
    except ValueError as error:
        raise WebhookInvalidError(f"the body is not JSON: {error}") from None


def _id(events: Events, headers: DeliveryHeaders) -> str:
    """Return the provider's id of a delivery; empty if it has none."""
    return next(filter(None, map(headers.get, events.id_headers)), "")


def _signed_id(events: Events, headers: DeliveryHeaders, used: SignatureSpec) -> str:
    """Return the id of a delivery if it is signed; else an empty text.

    A requested redelivery counts as another delivery.
    """
    signed = used.signed.lower()
    header = next((name for name in events.id_headers if f"{{{name}}}" in signed), None)
    id_ = headers.get(header) if header is not None else None
    again = used.redelivery if f"{{{used.redelivery}}}".lower() in signed else ""
    if id_ and again and (headers.get(again) or "").lower() == "true":
        return f"{id_} {timestamp_of(used, headers)}"
    return id_ or ""


def _event_type(
    events: Events, plain: object, headers: DeliveryHeaders
) -> tuple[str, EventType | None]:
    """Return the type of the event of a delivery."""
    if not events.locations:
        only = events.types[0] if len(events.types) == 1 else None
        return only.name if only is not None else "", only
    for location in events.locations:
        header = location.removeprefix("header:")
        value = headers.get(header) if header != location else at(plain, location)
        if isinstance(value, str):
            kinds = {kind.value: kind for kind in events.types}
            return value, kinds.get(value)
    raise WebhookInvalidError(
        f"cannot determine the event type: the delivery has none of {', '.join(events.locations)}"
    )

"""Deliveries: is this one genuine, and what does it say? Nothing here uses the network."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Mapping, MutableSet
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from pydantic import ValidationError
from pydantic_core import from_json

from . import types
from .answer import warn
from .drift import salvage
from .errors import ReelspecError, WebhookInvalidError
from .lifecycle import is_address
from .model import UnknownVariant
from .operation import Type
from .plain import is_object
from .pointers import at, every
from .signature import Signature, verify

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient

T = TypeVar("T")


class EventType(NamedTuple):
    """A notification the spec documents."""

    name: str
    type: Type | None
    """The model of its body; None where the spec leaves it open."""
    word: str
    """What a delivery says at one of the places that tell events apart."""
    signatures: tuple[Signature, ...] = ()


class Events(NamedTuple):
    """All notifications of a provider."""

    types: tuple[EventType, ...]
    places: tuple[str, ...]
    """Where a delivery says which event it is: `header:X-Event` or a JSON pointer."""
    id_headers: tuple[str, ...] = ()
    """Headers that hold the id of a delivery."""


class Event(Generic[T]):
    """A delivery that was understood."""

    def __init__(self, name: str, data: T, plain: Any, id: str) -> None:
        self.name = name
        """Which event, in the provider's word."""
        self.data = data
        """The body as the spec's model; an UnknownVariant for an event it does not know."""
        self.id = id
        """The provider's id of the delivery, the same when it is repeated; else a digest."""
        self._plain = plain

    def __repr__(self) -> str:
        return f"Event(name={self.name!r}, id={self.id!r})"

    def text(self, pointer: str) -> str | None:
        """What a JSON pointer finds in the body, as text."""
        found = at(self._plain, pointer)
        return None if found is None else str(found)

    def urls(self, pointers: Iterable[str]) -> list[str]:
        """The addresses at the first pointer that finds some."""
        for pointer in pointers:
            found = [value for value in every(self._plain, pointer) if is_address(value)]
            if found:
                return found
        return []

    def reason(self, pointers: Iterable[str]) -> str | None:
        """The text at the first pointer that finds some."""
        return next((said for pointer in pointers if (said := self.text(pointer))), None)


class Webhooks(Generic[T]):
    """Deliveries of one provider, to a receiver of yours."""

    def __init__(self, client: SyncClient | AsyncClient) -> None:
        self._client: Any = client

    def parse(
        self,
        body: bytes | str,
        headers: Mapping[str, str],
        *,
        secret: str | bytes | None,
        seen: MutableSet[str] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> Event[T]:
        """The typed event of a delivery, once its signature is found right.

        Args:
            body: The body exactly as it came, before any parsing.
            headers: The headers as they came; names in any case.
            secret: What the provider signs with: its secret, or for ed25519 its public key in
                base64. None takes the delivery unverified: then trust nothing in it, and ask the
                API how the job stands.
            seen: Ids or digests of deliveries already taken; this one's is added. A repeated one
                is refused. Any set will do, such as one that a database keeps.
            clock: Seconds since 1970, to judge how old a delivery is.

        Raises:
            WebhookInvalidError: The signature is missing or wrong, the delivery is too old or
                was taken before, or the body is not what the spec says.
        """
        service = self._client.service
        if service.events is None:
            raise ReelspecError(f"{service.title}: the spec has no webhooks")
        events: Events = types.load(service.events)
        raw = body.encode() if isinstance(body, str) else body
        lowered = {name.lower(): value for name, value in headers.items()}
        signed = ""
        if secret is not None:
            signed = verify(_signatures(events), raw, lowered, secret, clock())
        plain = _json(raw)
        name, kind = _told(events, plain, lowered)
        data = self._data(name, kind, plain, raw)
        digest = hashlib.sha256(raw).hexdigest()
        header = next((name for name in events.id_headers if name in lowered), None)
        id_ = digest if header is None else lowered[header]
        if seen is not None:
            # An id that is not signed could be changed to repeat a delivery.
            key = id_ if header is not None and f"{{{header}}}" in signed.lower() else digest
            if key in seen:
                raise WebhookInvalidError(f"the delivery {id_} was taken before")
            seen.add(key)
        return Event(name, data, plain, id_)

    def _data(self, name: str, kind: EventType | None, plain: Any, raw: bytes) -> Any:
        if kind is None:
            return UnknownVariant.model_validate(plain) if is_object(plain) else plain
        if kind.type is None:
            return plain
        try:
            return types.validator(kind.type).validate_json(raw)
        except ValidationError:
            pass
        value, drift = salvage(types.load(kind.type), plain, raw)
        if drift is None:
            return value
        if not is_object(plain):
            said = "; ".join(map(str, drift.problems))
            raise WebhookInvalidError(f"{name}: the body breaks its schema: {said}")
        warn(name, drift)
        return value


def _signatures(events: Events) -> tuple[Signature, ...]:
    return tuple(dict.fromkeys(s for kind in events.types for s in kind.signatures))


def _json(raw: bytes) -> Any:
    try:
        return from_json(raw)
    except ValueError as error:
        raise WebhookInvalidError(f"the body is not JSON: {error}") from None


def _told(events: Events, plain: Any, headers: Mapping[str, str]) -> tuple[str, EventType | None]:
    """Which event a delivery says it is."""
    if not events.places:
        only = events.types[0] if len(events.types) == 1 else None
        return only.name if only is not None else "", only
    for place in events.places:
        header = place.removeprefix("header:")
        word = headers.get(header.lower()) if header != place else at(plain, place)
        if isinstance(word, str):
            kinds = {kind.word: kind for kind in events.types}
            return word, kinds.get(word)
    raise WebhookInvalidError(f"the delivery says at none of {', '.join(events.places)} what it is")

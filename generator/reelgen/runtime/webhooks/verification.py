"""The signature that a delivery must have. Fewer headers never weaken the check."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import ClientError, WebhookInvalidError
from .delivery_headers import DeliveryHeaders
from .signature import verify
from .signature_spec import SignatureSpec


class Verification:
    """The check of one delivery against the signatures of all events of its provider.

    Each event lists its signatures, the oldest first; its last one is required. The type of the
    event is in the body, which is read only after a signature is verified.
    """

    def __init__(
        self,
        lists: Sequence[tuple[SignatureSpec, ...]],
        header: str | None,
        body: bytes,
        headers: DeliveryHeaders,
        secrets: tuple[bytes, ...],
        now: float,
    ) -> None:
        self._header = header
        self._required = self._choose(lists)
        self._older = {s for signatures in lists for s in signatures[:-1] if header is None}
        self._delivery = (body, headers, secrets, now)
        self._headers = headers
        self._verified: list[SignatureSpec] = []
        self._refusals: dict[SignatureSpec, WebhookInvalidError] = {}

    def run(self) -> None:
        """Verify the delivery. Raises WebhookInvalidError without a valid required signature."""
        for signature in self._required:
            try:
                self._verify(signature)
            except WebhookInvalidError as refusal:
                self._refusals[signature] = refusal
            else:
                self._verified.append(signature)
        if not self._verified:
            came = [r for r in self._required if r.header in self._headers]
            raise self._refusals[came[0]] if came else self._unsigned(self._required)

    def of(self, event: str, signatures: tuple[SignatureSpec, ...]) -> SignatureSpec:
        """Return the signature of an event. Raises WebhookInvalidError unless it is valid."""
        if not signatures:  # an undocumented event, or one without a documented signature
            newest = [r for r in self._required if r not in self._older] or self._required
            used = next((n for n in newest if n in self._verified), None)
            if used is None:
                raise self._unsigned(newest)
            return used
        own = self._last(signatures)
        if own is None:
            raise WebhookInvalidError(f"{event} is not signed in the header {self._header}")
        if own not in self._verified:
            raise self._refusals.get(own) or self._unsigned([own])
        return own

    def _verify(self, signature: SignatureSpec) -> None:
        if signature.header not in self._headers:
            raise self._unsigned([signature])
        verify(signature, *self._delivery)

    def _choose(self, lists: Sequence[tuple[SignatureSpec, ...]]) -> list[SignatureSpec]:
        """Return the signatures of which a delivery must have one: those that events require."""
        if not any(lists):
            raise WebhookInvalidError(
                "the spec documents no signature; read the delivery with parse_unverified, and"
                " retrieve the status of the job from the API"
            )
        last = [r for signatures in lists if (r := self._last(signatures)) is not None]
        if not last:
            headers = dict.fromkeys(s.header for signatures in lists for s in signatures)
            raise ClientError(
                f"signature={self._header!r} is not in the spec; use one of {', '.join(headers)}"
            )
        return list(dict.fromkeys(last))

    def _last(self, signatures: tuple[SignatureSpec, ...]) -> SignatureSpec | None:
        """Return the required one: the newest, or that of the requested header."""
        wanted = self._header.lower() if self._header is not None else None
        fits = [s for s in signatures if wanted in (None, s.header.lower())]
        return fits[-1] if fits else None

    def _unsigned(self, required: list[SignatureSpec]) -> WebhookInvalidError:
        names = " or ".join(dict.fromkeys(signature.header for signature in required))
        return WebhookInvalidError(
            f"the delivery is not signed: it has no header {names}; read unsigned"
            " deliveries with parse_unverified"
        )

"""Rules for faults: the kind, how often, and for which requests."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast, get_args

Kind: TypeAlias = Literal[
    "status", "reset", "delay", "truncate", "drop-field", "unknown-status", "expired"
]
PLACES = ("submit", "poll", "file", "all")
"""The kinds of requests that a rule applies to, besides an operationId."""

USUAL: dict[str, str] = {"unknown-status": "poll", "expired": "file"}
"""The kind of requests by fault, if not `all`, for rules without `on`."""


class FaultInvalidError(Exception):
    """An invalid rule; the message says why."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One rule, such as `status=429,every=5,retry_after=1`."""

    kind: Kind
    value: str = ""
    """The status, delay in seconds, or pointer of a field; depends on the kind."""
    every: int = 0
    """Apply the fault to each n-th request; 0: use `rate`."""
    rate: float = 1.0
    """The share of requests with the fault, from 0 to 1; `seed` decides which."""
    on: str = "all"
    """The kind of requests: one of PLACES, or an operationId."""
    retry_after: float | None = None

    @classmethod
    def parse(cls, rule: str) -> Fault:
        """Return the rule of a text. Raises FaultInvalidError."""
        first, *settings = (part.strip() for part in rule.split(","))
        kind, _, value = first.partition("=")
        if kind not in get_args(Kind):
            raise FaultInvalidError(f"{rule}: a fault is one of {', '.join(get_args(Kind))}")
        pairs = [part.partition("=") for part in settings]
        options = {name: value for name, _, value in pairs}
        unknown = options.keys() - {"every", "rate", "on", "retry_after"}
        if unknown:
            raise FaultInvalidError(f"{rule}: unknown option {', '.join(sorted(unknown))}")
        try:
            _check(cast(Kind, kind), value)
            retry_after = options.get("retry_after")
            return cls(
                cast(Kind, kind),
                value,
                _every(options.get("every")),
                _rate(options.get("rate")),
                options.get("on") or USUAL.get(kind, "all"),
                float(retry_after) if retry_after is not None else None,
            )
        except ValueError as error:
            raise FaultInvalidError(f"{rule}: {error}") from None

    @property
    def seconds(self) -> float:
        """The delay in seconds."""
        return _seconds(self.value)


def _check(kind: Kind, value: str) -> None:
    if kind == "status" and not 200 <= int(value) <= 599:
        raise ValueError("a status is 200 to 599")
    if kind == "delay" and _seconds(value) < 0:
        raise ValueError("a delay is not negative")
    if kind == "drop-field" and not value.startswith("/"):
        raise ValueError("drop-field takes a JSON pointer, such as /id")


def _every(text: str | None) -> int:
    every = int(text) if text is not None else 0
    if text is not None and every < 1:
        raise ValueError("every is 1 or more")
    return every


def _rate(text: str | None) -> float:
    rate = float(text) if text is not None else 1.0
    if not 0 <= rate <= 1:
        raise ValueError("rate is 0 to 1")
    return rate


def _seconds(text: str) -> float:
    for unit, factor in (("ms", 0.001), ("s", 1.0), ("m", 60.0)):
        if text.endswith(unit):
            return float(text.removesuffix(unit)) * factor
    return float(text)


class Faults:
    """The rules of a run with the number of requests that each counted."""

    def __init__(
        self, rules: Iterable[Fault | str], seed: int, operations: Collection[str] = ()
    ) -> None:
        self.rules = [Fault.parse(rule) if isinstance(rule, str) else rule for rule in rules]
        for rule in self.rules:
            if rule.on not in PLACES and rule.on not in operations:
                raise FaultInvalidError(
                    f"on={rule.on}: is one of {', '.join(PLACES)}, or an operationId of the specs"
                )
        self._asked = [0] * len(self.rules)
        self._draws = [random.Random(f"{seed} {index}") for index in range(len(self.rules))]

    def due(self, location: str, operation: str = "") -> list[Fault]:
        """Return the rules that apply to a request at this location and operation."""
        struck: list[Fault] = []
        for index, fault in enumerate(self.rules):
            if fault.on not in ("all", location, operation):
                continue
            self._asked[index] += 1
            if fault.every:
                hit = self._asked[index] % fault.every == 0
            else:
                hit = self._draws[index].random() < fault.rate
            if hit:
                struck.append(fault)
        return struck

"""Faults by rule: what goes wrong, how often, and on which requests."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast, get_args

Kind: TypeAlias = Literal[
    "status", "reset", "delay", "truncate", "drop-field", "unknown-status", "expired"
]
PLACES = ("submit", "poll", "file", "all")
"""Where a rule strikes; an operationId is another."""

USUAL: dict[str, str] = {"unknown-status": "poll", "expired": "file"}
"""Where a rule strikes that does not say so, if not everywhere."""


class FaultInvalidError(Exception):
    """A rule that cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One rule, such as `status=429,every=5,retry_after=1`."""

    kind: Kind
    value: str = ""
    """The status, the delay, the pointer of the field."""
    every: int = 0
    """Each n-th request; 0: see `rate`."""
    rate: float = 1.0
    """Part of the requests, drawn by the seed."""
    on: str = "all"
    """One of PLACES, or an operationId."""
    retry_after: float | None = None

    @classmethod
    def parse(cls, rule: str) -> Fault:
        """Return a rule as text. Raises FaultInvalidError."""
        first, *settings = (part.strip() for part in rule.split(","))
        kind, _, value = first.partition("=")
        if kind not in get_args(Kind):
            raise FaultInvalidError(f"{rule}: a fault is one of {', '.join(get_args(Kind))}")
        pairs = [part.partition("=") for part in settings]
        options = {name: value for name, _, value in pairs}
        unknown = options.keys() - {"every", "rate", "on", "retry_after"}
        if unknown:
            raise FaultInvalidError(f"{rule}: there is no option {', '.join(sorted(unknown))}")
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
        """The delay."""
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
    """All rules of a run, and how often each was asked."""

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
        """Return the rules that strike this request: a submission, a poll, a file, another."""
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

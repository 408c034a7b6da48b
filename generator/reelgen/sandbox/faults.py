"""Faults by rule: what goes wrong, how often, and on which requests."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast, get_args

Kind: TypeAlias = Literal["status", "reset", "delay", "truncate", "drop-field", "unknown-status"]
On: TypeAlias = Literal["results", "submit", "poll", "all"]


class FaultInvalidError(Exception):
    """A rule that cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One rule, such as `status=429,every=5,retry_after=1`."""

    kind: Kind
    value: str = ""
    """The status, the delay, the pointer of the field."""
    every: int = 0
    """Each n-th request; 0: see `share`."""
    share: float = 1.0
    """Part of the requests, drawn by the seed."""
    on: On = "all"
    retry_after: float | None = None

    @classmethod
    def parse(cls, rule: str) -> Fault:
        """A rule as text. Raises FaultInvalidError."""
        first, *rest = (part.strip() for part in rule.split(","))
        kind, _, value = first.partition("=")
        if kind not in get_args(Kind):
            raise FaultInvalidError(f"{rule}: a fault is one of {', '.join(get_args(Kind))}")
        pairs = [part.partition("=") for part in rest]
        options = {name: value for name, _, value in pairs}
        unknown = options.keys() - {"every", "share", "on", "retry_after"}
        if unknown:
            raise FaultInvalidError(f"{rule}: there is no option {', '.join(sorted(unknown))}")
        on = options.get("on", "poll" if kind == "unknown-status" else "all")
        if on not in get_args(On):
            raise FaultInvalidError(f"{rule}: on is one of {', '.join(get_args(On))}")
        try:
            _check(cast(Kind, kind), value)
            retry_after = options.get("retry_after")
            return cls(
                cast(Kind, kind),
                value,
                int(options.get("every", 0)),
                float(options.get("share", 1.0)),
                cast(On, on),
                float(retry_after) if retry_after is not None else None,
            )
        except ValueError as error:
            raise FaultInvalidError(f"{rule}: {error}") from None

    @property
    def seconds(self) -> float:
        """The delay."""
        return _seconds(self.value)


def _check(kind: Kind, value: str) -> None:
    if kind == "status" and not 100 <= int(value) <= 599:
        raise ValueError("a status is 100 to 599")
    if kind == "delay":
        _seconds(value)
    if kind == "drop-field" and not value.startswith("/"):
        raise ValueError("drop-field takes a JSON pointer, such as /id")


def _seconds(text: str) -> float:
    for unit, factor in (("ms", 0.001), ("s", 1.0), ("m", 60.0)):
        if text.endswith(unit):
            return float(text.removesuffix(unit)) * factor
    return float(text)


class Faults:
    """All rules of a run, and how often each was asked."""

    def __init__(self, rules: Iterable[Fault | str], seed: int) -> None:
        self.rules = [Fault.parse(rule) if isinstance(rule, str) else rule for rule in rules]
        self._asked = [0] * len(self.rules)
        self._draws = [random.Random(f"{seed} {index}") for index in range(len(self.rules))]

    def due(self, kind: str) -> list[Fault]:
        """The rules that strike this request: a submission, a poll, a result file, another."""
        struck: list[Fault] = []
        for index, fault in enumerate(self.rules):
            if fault.on not in ("all", kind):
                continue
            self._asked[index] += 1
            if fault.every:
                hit = self._asked[index] % fault.every == 0
            else:
                hit = self._draws[index].random() < fault.share
            if hit:
                struck.append(fault)
        return struck

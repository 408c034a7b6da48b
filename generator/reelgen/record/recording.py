"""What comes of a run: fixtures, changes, and what was left out."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from ..findings import shown
from ..fixtures.fixture import Exchange, Fixture
from ..validation import Api, Route
from .build_fixture import UnplayableError, built
from .capture_transport import HttpExchange
from .change import Change
from .client_calls import Package
from .compare_response import changes
from .join_causes import joined
from .match_traffic import is_documented_host
from .redact import Redactor
from .redact_urls import is_local
from .run import RecordedCall, Run, SkippedCall
from .write_fixtures import RefusedError, checked, file_of

SANDBOX_HEADER = "x-sandbox"
"""The sandbox says in every response that it is one."""


@dataclass(frozen=True)
class Recording:
    """One provider."""

    provider: str
    files: dict[str, str]
    recorded: tuple[str, ...]
    """The operations whose responses are as the spec says, each once."""
    changes: tuple[Change, ...]
    """One for each cause."""
    skipped: tuple[SkippedCall, ...]
    kept: tuple[str, ...] = ()
    """The files of responses that contradict the spec."""

    @property
    def strong(self) -> list[Change]:
        """The changes that the spec speaks against."""
        return [change for change in self.changes if not change.weak]

    @property
    def drifted(self) -> frozenset[str]:
        """The operations of which a response is not what the spec says."""
        others = [name.partition(" ")[0] for change in self.strong for name in change.also]
        return frozenset((*(change.operation for change in self.strong), *others))


@dataclass(frozen=True)
class _Outcome:
    """The outcome of one call."""

    changes: tuple[Change, ...] = ()
    file: tuple[str, str] | None = None
    skipped: SkippedCall | None = None


def recorded(
    run: Run,
    contract: Api,
    package: Package,
    keys: Iterable[str],
    fixtures: Iterable[Fixture],
    today: datetime.date,
) -> Recording:
    """Redact, compare and build everything that a run has taken."""
    scrubber = Redactor(contract, keys)
    for taken in run.taken:
        with contextlib.suppress(RecursionError):
            for wire in (*taken.before, taken.wire):
                scrubber.learn(taken.case.route, wire)
    earlier = [f.content for f in fixtures if f.provider == contract.provider]
    exchanges = [exchange for exchange in earlier if isinstance(exchange, Exchange)]
    recorder = _Recorder(scrubber, contract, package, exchanges, today)
    outcomes = [recorder.outcome(taken) for taken in run.taken]
    files = dict(outcome.file for outcome in outcomes if outcome.file is not None)
    kept = [o.file[0] for o in outcomes if o.file is not None and _contradicts(o.changes)]
    differences = joined(change for outcome in outcomes for change in outcome.changes)
    done = [
        taken.case.route.id
        for taken, outcome in zip(run.taken, outcomes, strict=True)
        if outcome.file is not None and not _contradicts(outcome.changes)
    ]
    skipped = [*run.skipped, *(o.skipped for o in outcomes if o.skipped is not None)]
    recording = Recording(
        contract.provider, files, (), tuple(differences), tuple(dict.fromkeys(skipped)), tuple(kept)
    )
    matching = [id_ for id_ in dict.fromkeys(done) if id_ not in recording.drifted]
    return replace(recording, recorded=tuple(matching))


@dataclass(frozen=True)
class _Recorder:
    """The state that all calls of a run share."""

    scrubber: Redactor
    contract: Api
    package: Package
    earlier: list[Exchange]
    today: datetime.date

    def outcome(self, taken: RecordedCall) -> _Outcome:
        """Compare one response, and build its fixture where it is one."""
        route, wire = taken.case.route, taken.wire
        reason = _reason(route, wire)
        if reason is not None and route.response(wire.status) is None:
            return _Outcome(skipped=reason)
        of_this = [exchange for exchange in self.earlier if exchange.operation == route.id]
        try:
            differences = tuple(changes(self.contract, route, wire, self.scrubber, of_this))
        except RecursionError:
            nested = SkippedCall(route.id, "the response is nested too deeply", failed=True)
            return _Outcome(skipped=nested)
        if reason is not None and (wire.status == 401 or not _contradicts(differences)):
            return _Outcome(differences, skipped=None if wire.status == 401 else reason)
        try:
            return _Outcome(differences, self._file(taken, differences))
        except (UnplayableError, RefusedError) as error:
            return _Outcome(differences, skipped=SkippedCall(route.id, str(error), failed=True))
        except RecursionError:
            nested = SkippedCall(route.id, "the response is nested too deeply", failed=True)
            return _Outcome(differences, skipped=nested)

    def _file(self, taken: RecordedCall, differences: Iterable[Change]) -> tuple[str, str]:
        """Return the path and text of a fixture. Raises UnplayableError and RefusedError."""
        data = built(taken, self.scrubber, self.package)
        kind, wire = kind_of(taken.wire), taken.wire
        data["origin"] = {
            "kind": kind,
            "source": source_of(wire),
            "date": self.today.isoformat(),
            "covers": ["request", "response"],
        }
        if kind == "recorded" and not is_documented_host(self.contract, wire.url):
            data["origin"]["note"] = "The host is not a server of the spec."
        contradicted = "; ".join(contradiction(change) for change in differences if not change.weak)
        if contradicted:
            data["contradicts"] = contradicted
        first = ("operation", "title", "origin", "contradicts")
        ordered = {name: data[name] for name in first if name in data} | data
        route, succeeded = taken.case.route, 200 <= wire.status < 300
        case = (
            taken.case.name
            if succeeded
            else "_".join(filter(None, (taken.case.name, str(wire.status))))
        )
        path = file_of(self.contract.provider, route.id, kind, case)
        return path, checked(path, ordered, self.contract, self.scrubber.secrets)


def _reason(route: Route, wire: HttpExchange) -> SkippedCall | None:
    """Return why a response is not what was asked for; None for a success or a new status."""
    if wire.status in (401, 429) or wire.status >= 500:
        later = f"the response is {wire.status}: try again later"
        return SkippedCall(route.id, later, failed=True)
    if route.response(wire.status) is not None and not 200 <= wire.status < 300:
        return SkippedCall(route.id, f"the response is a documented {wire.status}, no success")
    return None


def _contradicts(differences: Iterable[Change]) -> bool:
    return any(not change.weak for change in differences)


def contradiction(change: Change) -> str:
    """Return what a response contradicts: the line of the spec, and how."""
    where = f"{change.location.path}:{change.location.line}"
    return shown(f"{where}: {change.subject}: {change.detail}")


def kind_of(wire: HttpExchange) -> str:
    """Return `sandbox` where the response is the sandbox's, or comes from this machine."""
    host = urlsplit(wire.url).hostname or ""
    return "sandbox" if _is_sandbox(wire) or is_local(host) else "recorded"


def source_of(wire: HttpExchange) -> str:
    """Return what responded: a host, the sandbox, or another server on this machine.

    A port is left out: on this machine it differs from run to run.
    """
    host = urlsplit(wire.url).hostname or ""
    if _is_sandbox(wire):
        return "reelgen sandbox" if is_local(host) else f"reelgen sandbox at {host}"
    return "a server on this machine" if is_local(host) else host


def _is_sandbox(wire: HttpExchange) -> bool:
    return any(name.lower() == SANDBOX_HEADER for name, _ in wire.answer_headers)

"""The result of a run: fixtures, changes and skipped calls."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from ..findings import shown
from ..fixtures.fixture import Exchange, Fixture
from ..validation import Api, Route
from .build_fixture import UnplayableError, fixture_data
from .capture_transport import HttpExchange
from .change import Change
from .client_calls import Package
from .compare_response import changes
from .join_causes import joined
from .match_traffic import is_documented_host
from .redact import Redactor
from .redact_urls import is_local
from .run import RecordedCall, Run, SkippedCall
from .write_fixtures import RefusedError, checked_text, fixture_path

SANDBOX_HEADER = "x-sandbox"
"""The header that the sandbox adds to every response."""


@dataclass(frozen=True)
class Recording:
    """The result of a run over one provider."""

    provider: str
    files: dict[str, str]
    recorded: tuple[str, ...]
    """The operations whose responses match the spec, each once."""
    changes: tuple[Change, ...]
    """The differences from the spec and earlier fixtures, one for each cause."""
    skipped: tuple[SkippedCall, ...]
    kept: tuple[str, ...] = ()
    """The paths of written fixtures that contradict the spec."""

    @property
    def strong(self) -> list[Change]:
        """The changes that contradict the spec."""
        return [change for change in self.changes if not change.weak]

    @property
    def drifted(self) -> frozenset[str]:
        """The operations with a response that contradicts the spec."""
        others = [name.partition(" ")[0] for change in self.strong for name in change.also]
        return frozenset((*(change.operation for change in self.strong), *others))


@dataclass(frozen=True)
class _Outcome:
    """The outcome of one call."""

    changes: tuple[Change, ...] = ()
    file: tuple[str, str] | None = None
    skipped: SkippedCall | None = None


def record_calls(
    run: Run,
    contract: Api,
    package: Package,
    keys: Iterable[str],
    fixtures: Iterable[Fixture],
    today: datetime.date,
) -> Recording:
    """Redact the responses of a run, compare them with the spec, and build their fixtures."""
    redactor = Redactor(contract, keys)
    for recorded_call in run.recorded_calls:
        with contextlib.suppress(RecursionError):
            for exchange in (*recorded_call.before, recorded_call.exchange):
                redactor.learn(recorded_call.case.route, exchange)
    earlier = [f.content for f in fixtures if f.provider == contract.provider]
    exchanges = [fixture for fixture in earlier if isinstance(fixture, Exchange)]
    recorder = _Recorder(redactor, contract, package, exchanges, today)
    outcomes = [recorder.outcome(recorded_call) for recorded_call in run.recorded_calls]
    files = dict(outcome.file for outcome in outcomes if outcome.file is not None)
    kept = [o.file[0] for o in outcomes if o.file is not None and _contradicts(o.changes)]
    differences = joined(change for outcome in outcomes for change in outcome.changes)
    recorded_ids = [
        recorded_call.case.route.id
        for recorded_call, outcome in zip(run.recorded_calls, outcomes, strict=True)
        if outcome.file is not None and not _contradicts(outcome.changes)
    ]
    skipped = [*run.skipped, *(o.skipped for o in outcomes if o.skipped is not None)]
    recording = Recording(
        contract.provider, files, (), tuple(differences), tuple(dict.fromkeys(skipped)), tuple(kept)
    )
    matching = [id_ for id_ in dict.fromkeys(recorded_ids) if id_ not in recording.drifted]
    return replace(recording, recorded=tuple(matching))


@dataclass(frozen=True)
class _Recorder:
    """The state that the calls of a run share."""

    redactor: Redactor
    contract: Api
    package: Package
    earlier: list[Exchange]
    today: datetime.date

    def outcome(self, recorded_call: RecordedCall) -> _Outcome:
        """Compare one response, and build its fixture if it is worth one."""
        route, exchange = recorded_call.case.route, recorded_call.exchange
        reason = _reason(route, exchange)
        if reason is not None and route.response(exchange.status) is None:
            return _Outcome(skipped=reason)
        of_operation = [fixture for fixture in self.earlier if fixture.operation == route.id]
        try:
            differences = tuple(
                changes(self.contract, route, exchange, self.redactor, of_operation)
            )
        except RecursionError:
            nested = SkippedCall(route.id, "the response is nested too deeply", failed=True)
            return _Outcome(skipped=nested)
        if reason is not None and (exchange.status == 401 or not _contradicts(differences)):
            return _Outcome(differences, skipped=None if exchange.status == 401 else reason)
        try:
            return _Outcome(differences, self._file(recorded_call, differences))
        except (UnplayableError, RefusedError) as error:
            return _Outcome(differences, skipped=SkippedCall(route.id, str(error), failed=True))
        except RecursionError:
            nested = SkippedCall(route.id, "the response is nested too deeply", failed=True)
            return _Outcome(differences, skipped=nested)

    def _file(self, recorded_call: RecordedCall, differences: Iterable[Change]) -> tuple[str, str]:
        """Return the path and text of a fixture. Raises UnplayableError and RefusedError."""
        data = fixture_data(recorded_call, self.redactor, self.package)
        kind, exchange = kind_of(recorded_call.exchange), recorded_call.exchange
        data["origin"] = {
            "kind": kind,
            "source": source_of(exchange),
            "date": self.today.isoformat(),
            "covers": ["request", "response"],
        }
        if kind == "recorded" and not is_documented_host(self.contract, exchange.url):
            data["origin"]["note"] = "The host is not a server of the spec."
        contradicted = "; ".join(contradiction(change) for change in differences if not change.weak)
        if contradicted:
            data["contradicts"] = contradicted
        first = ("operation", "title", "origin", "contradicts")
        ordered = {name: data[name] for name in first if name in data} | data
        route, succeeded = recorded_call.case.route, 200 <= exchange.status < 300
        case = (
            recorded_call.case.name
            if succeeded
            else "_".join(filter(None, (recorded_call.case.name, str(exchange.status))))
        )
        path = fixture_path(self.contract.provider, route.id, kind, case)
        return path, checked_text(path, ordered, self.contract, self.redactor.secrets)


def _reason(route: Route, exchange: HttpExchange) -> SkippedCall | None:
    """Return why a response is not recorded; None for a success or a new status."""
    if exchange.status in (401, 429) or exchange.status >= 500:
        later = f"the response is {exchange.status}: try again later"
        return SkippedCall(route.id, later, failed=True)
    if route.response(exchange.status) is not None and not 200 <= exchange.status < 300:
        return SkippedCall(route.id, f"the response is a documented {exchange.status}, no success")
    return None


def _contradicts(differences: Iterable[Change]) -> bool:
    return any(not change.weak for change in differences)


def contradiction(change: Change) -> str:
    """Return the contradicted line of the spec and the difference."""
    where = f"{change.location.path}:{change.location.line}"
    return shown(f"{where}: {change.subject}: {change.detail}")


def kind_of(exchange: HttpExchange) -> str:
    """Return `sandbox` for responses of a sandbox or of this machine, else `recorded`."""
    host = urlsplit(exchange.url).hostname or ""
    return "sandbox" if _is_sandbox(exchange) or is_local(host) else "recorded"


def source_of(exchange: HttpExchange) -> str:
    """Return the responder: a host, the sandbox, or another server on this machine.

    The port is omitted: on this machine it varies between runs.
    """
    host = urlsplit(exchange.url).hostname or ""
    if _is_sandbox(exchange):
        return "reelgen sandbox" if is_local(host) else f"reelgen sandbox at {host}"
    return "a server on this machine" if is_local(host) else host


def _is_sandbox(exchange: HttpExchange) -> bool:
    return any(name.lower() == SANDBOX_HEADER for name, _ in exchange.response_headers)

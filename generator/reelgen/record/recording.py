"""What comes of a run: fixtures, changes, and what was left out."""

from __future__ import annotations

import contextlib
import datetime
import json
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..fixtures.fixture import Exchange, Fixture
from ..validation import Api
from .build_fixture import UnplayableError, answered, built
from .capture_transport import HttpExchange
from .client_calls import Package
from .drift import Change, breaches, changes
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
    """The operations whose responses are as the spec says."""
    changes: tuple[Change, ...]
    skipped: tuple[SkippedCall, ...]

    @property
    def drifted(self) -> bool:
        """Whether a response is not what the spec says."""
        return any(not change.weak for change in self.changes)


def recorded(
    run: Run,
    contract: Api,
    package: Package,
    keys: Iterable[str],
    fixtures: Iterable[Fixture],
    today: datetime.date,
) -> Recording:
    """Scrub, compare and build everything that a run has taken."""
    scrubber = Redactor(contract, keys)
    for taken in run.taken:
        with contextlib.suppress(RecursionError):
            for wire in (*taken.before, taken.wire):
                scrubber.learn(taken.case.route, wire)
    earlier = [f.content for f in fixtures if f.provider == contract.provider]
    exchanges = [exchange for exchange in earlier if isinstance(exchange, Exchange)]
    files: dict[str, str] = {}
    done: list[str] = []
    differences: list[Change] = []
    skipped = [*run.skipped]
    for taken in run.taken:
        if taken.wire.status == 401:
            continue  # the run has told which key
        try:
            new = _one(taken, scrubber, contract, package, exchanges, today)
        except (UnplayableError, RefusedError) as error:
            skipped.append(SkippedCall(taken.case.route.id, str(error), failed=True))
            continue
        except RecursionError:
            skipped.append(
                SkippedCall(taken.case.route.id, "the answer is nested too deep", failed=True)
            )
            continue
        if isinstance(new, SkippedCall):
            skipped.append(new)
            continue
        differences += new[0]
        files |= new[1]
        if new[1]:
            done.append(taken.case.route.id)
    order = tuple(dict.fromkeys(differences))
    return Recording(contract.provider, files, tuple(done), order, tuple(_once(skipped)))


def _one(
    taken: RecordedCall,
    scrubber: Redactor,
    contract: Api,
    package: Package,
    earlier: list[Exchange],
    today: datetime.date,
) -> tuple[list[Change], dict[str, str]] | SkippedCall:
    route, wire = taken.case.route, taken.wire
    documented = route.response(wire.status) is not None
    if wire.status == 429 or wire.status >= 500:
        return SkippedCall(route.id, f"answered {wire.status}: ask again later", failed=True)
    if documented and not 200 <= wire.status < 300:
        reason = f"answered {wire.status}, which the spec knows, but not the answer asked for"
        return SkippedCall(route.id, reason)
    answer = answered(taken, scrubber)
    broken = breaches(contract, route, answer)
    if broken and not _breaks(contract, taken):
        path_in_fixture = ".".join(map(str, broken[0].at))
        raise RefusedError(f"{path_in_fixture} breaks the spec once its secrets are replaced")
    of_this = [exchange for exchange in earlier if exchange.operation == route.id]
    differences = [*changes(contract, route, answer, broken, of_this)]
    if broken or any(c.kind in ("new status", "changed type") for c in differences):
        return differences, {}
    data = built(taken, scrubber, package)
    kind = kind_of(wire)
    data["origin"] = {
        "kind": kind,
        "source": source_of(wire),
        "date": today.isoformat(),
        "covers": ["request", "response"],
    }
    ordered = {name: data[name] for name in ("operation", "title", "origin")} | data
    path = file_of(contract.provider, route.id, kind, taken.case.name)
    return differences, {path: checked(path, ordered, contract, scrubber.secrets)}


def _breaks(contract: Api, taken: RecordedCall) -> bool:
    """Return whether the answer itself breaks the spec, not what stands for its secrets."""
    try:
        body = json.loads(taken.wire.answer)
    except ValueError:
        return True
    answer = {"status": taken.wire.status, "json": body}
    return bool(breaches(contract, taken.case.route, answer))


def kind_of(wire: HttpExchange) -> str:
    """Return `sandbox` where the response is the sandbox's, or comes from this machine."""
    is_sandbox = any(name.lower() == SANDBOX_HEADER for name, _ in wire.answer_headers)
    host = urlsplit(wire.url).hostname or ""
    return "sandbox" if is_sandbox or is_local(host) else "recorded"


def source_of(wire: HttpExchange) -> str:
    """Return the host that answered; its port differs from run to run where it is this machine."""
    host = urlsplit(wire.url).hostname or ""
    return "reelgen sandbox" if is_local(host) else host


def _once(skipped: list[SkippedCall]) -> list[SkippedCall]:
    return [*dict.fromkeys(skipped)]

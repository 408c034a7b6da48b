"""The calls of a run: in an order in which each finds its ids, each made once."""

from __future__ import annotations

import contextlib
import json
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

from ..json_types import JsonObject, is_array
from ..schema.pointer import Pointer, edit
from ..schema.walk import values
from . import secret_names
from .argument import Argument
from .capture_transport import Capture, HttpExchange
from .client_calls import Package, called, live
from .id_pool import IdPool
from .plan import Case

LISTS_LATER = (2, 100)
"""The rank of a list whose resources are still to be created: behind them, before other reads."""


@dataclass(frozen=True)
class RecordedCall:
    """A call that was made, and what was on the wire."""

    case: Case
    call: Mapping[str, object]
    """With the ids of this run. Holds secrets."""
    wire: HttpExchange
    before: tuple[HttpExchange, ...] = ()
    """What went before it: how a token was fetched."""


@dataclass(frozen=True)
class SkippedCall:
    """A call that was not made, or that failed."""

    operation: str
    reason: str
    failed: bool = False
    """It should have worked: the key, the connection."""


@dataclass
class Run:
    """One run over one provider."""

    package: Package
    client: Any
    capture: Capture
    ids: IdPool
    spend: bool
    wait: float
    """Seconds to wait for a job."""
    say: Callable[[str], None]
    taken: list[RecordedCall] = field(default_factory=list[RecordedCall])
    skipped: list[SkippedCall] = field(default_factory=list[SkippedCall])
    interrupted: bool = False
    _down: set[str] = field(default_factory=set[str])
    _waited: set[str] = field(default_factory=set[str])
    _refused: set[str] = field(default_factory=set[str])

    def all(self, cases: Sequence[Case]) -> None:
        """Make the calls. Ctrl-C ends it, and what is there is kept."""
        pending = [case for case in cases if self._allowed(case)]
        asked: Case | None = None
        try:
            while pending:
                ready = [case for case in pending if self._wanting(case) is None]
                if not ready:
                    break
                asked = min(ready, key=lambda case: self._rank(case, ready))
                pending.remove(asked)
                self._make(asked, [case.route.id for case in pending])
        except KeyboardInterrupt:
            self.interrupted = True
            if asked is not None and all(taken.case is not asked for taken in self.taken):
                paid = "; it may have been charged" if asked.costs else ""
                self.skipped.append(
                    SkippedCall(asked.route.id, f"interrupted before its answer{paid}")
                )
            self.skipped += [
                SkippedCall(case.route.id, "interrupted before it") for case in pending
            ]
            return
        for case in pending:
            self.skipped.append(
                SkippedCall(case.route.id, f"no earlier response {self._wanting(case)}")
            )

    def _rank(self, case: Case, ready: list[Case]) -> tuple[int, int]:
        """Return when a call is made: a list after the calls that create what it lists."""
        if case.is_list and any(
            other.makes and not other.uses_ids and other.route.resource == case.route.resource
            for other in ready
        ):
            return LISTS_LATER
        return case.rank

    def _allowed(self, case: Case) -> bool:
        if case.reads or self.spend:
            return True
        what = "costs money" if case.costs else "changes the account"
        self.skipped.append(SkippedCall(case.route.id, f"{what}: only with --spend"))
        return False

    def _wanting(self, case: Case) -> str | None:
        """Return what nothing tells a value for; None where all is there."""
        for argument in case.arguments:
            if must_be_known(argument) and self.ids.source(case, argument.wire) is None:
                return f"provided {argument.wire}"
        harmless = self.ids.played or case.reads or case.makes
        if harmless or any(self.ids.source(case, name) is not None for name in case.named):
            return None
        return "created what it changes"

    def _make(self, case: Case, pending: list[str]) -> None:
        host = self._host(case)
        if host in self._down:
            self.skipped.append(SkippedCall(case.route.id, f"{host} does not answer", failed=True))
            return
        refused = self._key_of(case) & self._refused
        if refused:
            reason = f"{' and '.join(sorted(refused))} was refused"
            self.skipped.append(SkippedCall(case.route.id, reason, failed=True))
            return
        call = self._filled(case)
        self.capture.taken()
        answer, error = self._called(case, call)
        wires = self.capture.taken()
        answered = bool(wires) and _is_of(case, wires[-1])
        if answered:
            self._keep(case, call, wires)
        if error is not None:
            self._failed(case, error, answered=answered, host=host)
        elif hasattr(answer, "wait") and hasattr(answer, "lifecycle"):
            self._follow(case, answer, pending)

    def _called(self, case: Case, call: Mapping[str, object]) -> tuple[object, Exception | None]:
        kind = str(call.get("content_type", ""))
        arguments = {name: live(value, kind) for name, value in call.items()}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                return called(self.client, case.method, arguments), None
            except Exception as error:
                return None, error

    def _keep(self, case: Case, call: Mapping[str, object], wires: list[HttpExchange]) -> None:
        wire = wires[-1]
        self.taken.append(RecordedCall(case, call, wire, tuple(wires[:-1])))
        if 200 <= wire.status < 300:
            with contextlib.suppress(ValueError, RecursionError):
                self.ids.learn(case, call, json.loads(wire.answer))
            if case.ends and case.route.method == "DELETE":
                self.ids.forget(call)

    def _failed(self, case: Case, error: Any, *, answered: bool, host: str) -> None:
        errors = self.package.errors
        id_ = case.route.id
        if isinstance(error, errors.APIStatusError):
            if not answered:
                reason = f"no token was given: {error.status_code}"
                self.skipped.append(SkippedCall(id_, reason, failed=True))
            elif error.status_code == 401:
                self._refused |= self._key_of(case)
                reason = f"{' and '.join(sorted(self._key_of(case)))} was refused (401)"
                self.skipped.append(SkippedCall(id_, reason, failed=True))
        elif isinstance(error, errors.APIConnectionError):
            charged = case.costs and error.submission != "not_sent"
            paid = "; it may have been charged, and is not repeated" if charged else ""
            what = "broke the connection"
            if isinstance(error, errors.APITimeoutError) or error.submission == "not_sent":
                self._down.add(host)
                late = error.submission != "not_sent"
                what = "did not answer in time" if late else "cannot be reached"
            self.skipped.append(SkippedCall(id_, f"{host} {what}{paid}", failed=True))
        elif isinstance(error, errors.MissingCredentialsError):
            variables = " and ".join(sorted(self._key_of(case)))
            self.skipped.append(SkippedCall(id_, f"no key: set {variables}"))
        elif isinstance(error, errors.RequestInvalidError):
            paths = ", ".join(dict.fromkeys(str(problem.path) for problem in error.problems))
            self.skipped.append(
                SkippedCall(id_, f"the client refuses the documented call: {paths}")
            )
        elif not answered:
            reason = f"the call cannot be made: {type(error).__name__}"
            self.skipped.append(SkippedCall(id_, reason, failed=True))

    def _follow(self, case: Case, job: Any, pending: list[str]) -> None:
        """Tell the id of a job before anything else, and wait where its end is to be recorded."""
        try:
            id_ = job.id
        except self.package.errors.ClientError:
            return
        self.say(f"{case.route.id}: job {id_}")
        spec = case.route.operation.job
        if (
            spec is None
            or spec.poll.operation not in pending
            or spec.poll.operation in self._waited
        ):
            return
        self._waited.add(spec.poll.operation)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                job.wait(timeout=self.wait)
            except self.package.errors.JobTimeout:
                self.say(f"{case.route.id}: job {id_} has not ended after {self.wait:g} s")
            except self.package.errors.ClientError as error:
                self.say(f"{case.route.id}: job {id_}: {type(error).__name__}")

    def _filled(self, case: Case) -> JsonObject:
        """Return the documented call with the ids of this run in it."""
        call: JsonObject = {}
        by_name = {argument.name: argument for argument in case.arguments}
        for name, value in case.call.items():
            argument = by_name.get(name)
            if argument is None or argument.location == "body":
                call[name] = self._within(case, argument.wire if argument else name, value)
                continue
            is_given = argument.is_id or argument.wire in self.ids.given
            id_ = self.ids.source(case, argument.wire) if is_given else None
            if id_ is None and argument.is_id and not argument.required and case.reads:
                continue  # a filter by something that this account does not have
            call[name] = value if id_ is None else _like(id_, value)
        for argument in case.arguments:
            is_given = argument.wire in self.ids.given and argument.location != "body"
            if argument.name not in call and (must_be_known(argument) or is_given):
                call[argument.name] = self.ids.source(case, argument.wire)
        return call

    def _within(self, case: Case, name: str, value: object) -> object:
        """Return a part of the body with the ids of earlier responses, where there are some."""
        edits: dict[Pointer, object] = {}
        for pointer, inner in values(value):
            field_name = _field_name(pointer, name)
            if secret_names.is_id(field_name) and isinstance(inner, str | int):
                id_ = self.ids.source(case, field_name)
                if id_ is not None:
                    edits[pointer] = _like(id_, inner)
        return edits[()] if () in edits else edit(value, edits)

    def _key_of(self, case: Case) -> set[str]:
        """Return the environment variables of the key that a call uses."""
        schemes = self.package.service.schemes
        alternatives = [[*alternative] for alternative in case.route.security]
        available: set[str] = set(self.client._credentials)  # which are there, not what they are
        chosen = next(
            (alternative for alternative in alternatives if available.issuperset(alternative)), None
        )
        wanted = chosen if chosen is not None else alternatives[0] if alternatives else []
        return {schemes[name].variable for name in wanted if name in schemes}

    def _host(self, case: Case) -> str:
        if self.client._target.overridden:
            return _place(str(self.client.base_url))
        own = case.route.operation.servers or case.route.item.servers
        address = urljoin(str(self.client.base_url), own[0].url if own else "")
        return _place(address)


def _is_of(case: Case, wire: HttpExchange) -> bool:
    """Return whether a request is the call itself, not one for a token."""
    template = case.route.path.split("/")[1:]
    sent = urlsplit(wire.url).path.split("/")[-len(template) :]
    same = (step == was or "{" in step for step, was in zip(template, sent, strict=False))
    return wire.method == case.route.method and len(sent) == len(template) and all(same)


def must_be_known(argument: Argument) -> bool:
    """Return whether a made-up value would ask for something that is not there."""
    return argument.required and argument.is_id and argument.location in ("path", "query")


def _place(address: str) -> str:
    """Host and port, without a password."""
    return urlsplit(address).netloc.rpartition("@")[2]


def _field_name(pointer: Pointer, name: str) -> str:
    """Return the name of the field that holds a value, in the singular for an item of an array.

    Files have no name: what stands for one in a call is left as it is.
    """
    if not {"$file", "$bytes"}.isdisjoint(pointer):
        return ""
    names = [step for step in pointer if isinstance(step, str)]
    last = names[-1] if names else name
    is_item = bool(pointer) and not isinstance(pointer[-1], str)
    return last.removesuffix("s") if is_item else last


def _like(value: object, documented: object) -> object:
    """Return text where the documented value is text, alone in a list where it is a list."""
    if is_array(documented):
        return [str(value) if isinstance([*documented, ""][0], str) else value]
    return str(value) if isinstance(documented, str) else value

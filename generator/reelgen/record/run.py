"""The calls of a run, in an order that provides the ids that each call needs."""

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
from .client_calls import Package, make_call, with_sample_files
from .id_pool import IdPool
from .plan import Case

LISTS_LATER = (2, 100)
"""The rank of a list whose resources are created later: after them, before other reads."""


@dataclass(frozen=True)
class RecordedCall:
    """A call that received a response."""

    case: Case
    call: Mapping[str, object]
    """The arguments, with the ids of this run and secrets."""
    exchange: HttpExchange
    before: tuple[HttpExchange, ...] = ()
    """Earlier exchanges of the same call, such as a token request."""


@dataclass(frozen=True)
class SkippedCall:
    """A call that was not made or failed."""

    operation: str
    reason: str
    failed: bool = False
    """Whether a failure is the reason, such as a refused key; false for a call not attempted."""


@dataclass
class Run:
    """The calls of one provider, and what came of them."""

    package: Package
    client: Any
    capture: Capture
    ids: IdPool
    spend: bool
    wait: float
    """Maximum time to wait for a job, in seconds."""
    say: Callable[[str], None]
    recorded_calls: list[RecordedCall] = field(default_factory=list[RecordedCall])
    skipped: list[SkippedCall] = field(default_factory=list[SkippedCall])
    interrupted: bool = False
    _down: set[str] = field(default_factory=set[str])
    _waited: set[str] = field(default_factory=set[str])
    _refused: set[str] = field(default_factory=set[str])

    def all(self, cases: Sequence[Case]) -> None:
        """Make the calls. Ctrl-C ends the run; recorded calls remain."""
        pending = [case for case in cases if self._allowed(case)]
        current: Case | None = None
        try:
            while pending:
                ready = [case for case in pending if self._missing(case) is None]
                if not ready:
                    break
                current = min(ready, key=lambda case: self._rank(case, ready))
                pending.remove(current)
                self._run_case(current, [case.route.id for case in pending])
        except KeyboardInterrupt:
            self.interrupted = True
            if current is not None and all(
                recorded_call.case is not current for recorded_call in self.recorded_calls
            ):
                paid = "; it may have been charged" if current.costs else ""
                self.skipped.append(
                    SkippedCall(current.route.id, f"interrupted before the response{paid}")
                )
            self.skipped += [
                SkippedCall(case.route.id, "interrupted before it") for case in pending
            ]
            return
        for case in pending:
            self.skipped.append(
                SkippedCall(case.route.id, f"no earlier response {self._missing(case)}")
            )

    def _rank(self, case: Case, ready: list[Case]) -> tuple[int, int]:
        """Return the sort key of a call: a list follows the calls that create its resources."""
        if case.is_list and any(
            other.creates and not other.uses_ids and other.route.resource == case.route.resource
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

    def _missing(self, case: Case) -> str | None:
        """Return the missing id as the end of a message; None if the call can be made."""
        for argument in case.arguments:
            if needs_existing_id(argument) and self.ids.source(case, argument.wire) is None:
                return f"provided {argument.wire}"
        harmless = self.ids.is_sandbox or case.reads or case.creates
        if harmless or any(self.ids.source(case, name) is not None for name in case.id_names):
            return None
        return "created what it changes"

    def _run_case(self, case: Case, pending: list[str]) -> None:
        host = self._host(case)
        if host in self._down:
            self.skipped.append(SkippedCall(case.route.id, f"{host} does not respond", failed=True))
            return
        refused = self._key_of(case) & self._refused
        if refused:
            reason = f"{' and '.join(sorted(refused))} was refused"
            self.skipped.append(SkippedCall(case.route.id, reason, failed=True))
            return
        call = self._arguments(case)
        self.capture.take()
        result, error = self._call(case, call)
        exchanges = self.capture.take()
        responded = bool(exchanges) and _is_of(case, exchanges[-1])
        if responded:
            self._store(case, call, exchanges)
        if error is not None:
            self._skip(case, error, responded=responded, host=host)
        elif hasattr(result, "wait") and hasattr(result, "lifecycle"):
            self._follow(case, result, pending)

    def _call(self, case: Case, call: Mapping[str, object]) -> tuple[object, Exception | None]:
        kind = str(call.get("content_type", ""))
        arguments = {name: with_sample_files(value, kind) for name, value in call.items()}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                return make_call(self.client, case.method, arguments), None
            except Exception as error:
                return None, error

    def _store(self, case: Case, call: Mapping[str, object], exchanges: list[HttpExchange]) -> None:
        exchange = exchanges[-1]
        self.recorded_calls.append(RecordedCall(case, call, exchange, tuple(exchanges[:-1])))
        if 200 <= exchange.status < 300:
            with contextlib.suppress(ValueError, RecursionError):
                self.ids.learn(case, call, json.loads(exchange.response_content))
            if case.removes and case.route.method == "DELETE":
                self.ids.forget(call)

    def _skip(self, case: Case, error: Any, *, responded: bool, host: str) -> None:
        errors = self.package.errors
        id_ = case.route.id
        if isinstance(error, errors.APIStatusError):
            if not responded:
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
                what = "did not respond in time" if late else "cannot be reached"
            self.skipped.append(SkippedCall(id_, f"{host} {what}{paid}", failed=True))
        elif isinstance(error, errors.MissingCredentialsError):
            variables = " and ".join(sorted(self._key_of(case)))
            self.skipped.append(SkippedCall(id_, f"no key: set {variables}"))
        elif isinstance(error, errors.RequestInvalidError):
            paths = ", ".join(dict.fromkeys(str(problem.path) for problem in error.problems))
            self.skipped.append(
                SkippedCall(id_, f"the client refuses the documented call: {paths}")
            )
        elif not responded:
            reason = f"the call cannot be made: {type(error).__name__}"
            self.skipped.append(SkippedCall(id_, reason, failed=True))

    def _follow(self, case: Case, job: Any, pending: list[str]) -> None:
        """Print the id of a job, then wait for it if its status check is to be recorded."""
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

    def _arguments(self, case: Case) -> JsonObject:
        """Return the documented arguments with the ids of this run."""
        call: JsonObject = {}
        by_name = {argument.name: argument for argument in case.arguments}
        for name, value in case.call.items():
            argument = by_name.get(name)
            if argument is None or argument.location == "body":
                call[name] = self._with_ids(case, argument.wire if argument else name, value)
                continue
            needs_id = argument.is_id or argument.wire in self.ids.user_ids
            id_ = self.ids.source(case, argument.wire) if needs_id else None
            if id_ is None and argument.is_id and not argument.required and case.reads:
                continue  # a filter for a resource that this account does not have
            call[name] = value if id_ is None else _like(id_, value)
        for argument in case.arguments:
            needs_id = argument.wire in self.ids.user_ids and argument.location != "body"
            if argument.name not in call and (needs_existing_id(argument) or needs_id):
                call[argument.name] = self.ids.source(case, argument.wire)
        return call

    def _with_ids(self, case: Case, name: str, value: object) -> object:
        """Return a part of the body with ids from earlier responses."""
        edits: dict[Pointer, object] = {}
        for pointer, inner in values(value):
            field_name = _field_name(pointer, name)
            if secret_names.is_id(field_name) and isinstance(inner, str | int):
                id_ = self.ids.source(case, field_name)
                if id_ is not None:
                    edits[pointer] = _like(id_, inner)
        return edits[()] if () in edits else edit(value, edits)

    def _key_of(self, case: Case) -> set[str]:
        """Return the environment variables of the credentials that a call uses."""
        schemes = self.package.service.schemes
        alternatives = [[*alternative] for alternative in case.route.security]
        available: set[str] = set(self.client._credentials)  # the names, not the values
        chosen = next(
            (alternative for alternative in alternatives if available.issuperset(alternative)), None
        )
        credential = chosen if chosen is not None else alternatives[0] if alternatives else []
        return {schemes[name].variable for name in credential if name in schemes}

    def _host(self, case: Case) -> str:
        if self.client._target.overridden:
            return _host_and_port(str(self.client.base_url))
        own = case.route.operation.servers or case.route.item.servers
        address = urljoin(str(self.client.base_url), own[0].url if own else "")
        return _host_and_port(address)


def _is_of(case: Case, exchange: HttpExchange) -> bool:
    """Return whether an exchange is the call itself, not a token request."""
    template = case.route.path.split("/")[1:]
    sent = urlsplit(exchange.url).path.split("/")[-len(template) :]
    same = (
        step == documented or "{" in step for step, documented in zip(template, sent, strict=False)
    )
    return exchange.method == case.route.method and len(sent) == len(template) and all(same)


def needs_existing_id(argument: Argument) -> bool:
    """Return whether an argument is the id of an existing resource, which cannot be invented."""
    return argument.required and argument.is_id and argument.location in ("path", "query")


def _host_and_port(address: str) -> str:
    """Return host and port of a URL, without a password."""
    return urlsplit(address).netloc.rpartition("@")[2]


def _field_name(pointer: Pointer, name: str) -> str:
    """Return the name of the field with a value; the singular for an item of an array.

    The name of a file is empty, so that its placeholder stays unchanged.
    """
    if not {"$file", "$bytes"}.isdisjoint(pointer):
        return ""
    names = [step for step in pointer if isinstance(step, str)]
    last = names[-1] if names else name
    is_item = bool(pointer) and not isinstance(pointer[-1], str)
    return last.removesuffix("s") if is_item else last


def _like(value: object, documented: object) -> object:
    """Return an id with the type of the documented value: text, number, or a list of one id."""
    if is_array(documented):
        return [str(value) if isinstance([*documented, ""][0], str) else value]
    return str(value) if isinstance(documented, str) else value

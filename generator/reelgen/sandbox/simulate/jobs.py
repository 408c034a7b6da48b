"""The jobs of one provider with their current status."""

from __future__ import annotations

import dataclasses
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from ...document.extensions import (
    OperationCall,
    XJob,
)
from ...json_types import JsonObject
from ...schema.walk import values
from ...validation import Api, Route
from . import limits

Phase: TypeAlias = Literal["queued", "running", "succeeded", "failed", "canceled"]

QUEUED, RUNNING = 0.3, 0.7
"""Duration of the queued and running phases in seconds at speed 1."""

FAIL = "sandbox:fail"
"""A text in a request that makes its job fail."""


@dataclass
class LiveJob:
    """A submitted job."""

    id: str
    route: Route
    spec: XJob
    request: Any
    """The body of the submission."""
    fields: JsonObject
    """The values of the request by name, including path parameters."""
    feeds: dict[str, dict[str, str]]
    """The calls about this job: operation -> parameter -> value."""
    speed: float
    fails: bool
    started: float = field(default_factory=time.monotonic)
    canceled: float | None = None
    deleted: bool = False
    size: int = 0
    """The size of the request in bytes."""
    first: str = ""
    """The first status value, if the schema of the submission fixes one."""
    renewed: int = 0
    """How often the URLs of its files expired; URLs in new responses are valid."""
    frozen_at: float | None = None
    """The age at which the job is frozen, in seconds at speed 1."""

    def as_of(self, moment: float) -> LiveJob:
        """Return the job at an earlier age in seconds."""
        return dataclasses.replace(self, frozen_at=moment, canceled=None)

    def address(self, origin: str, number: int) -> str:
        """Return the URL of a result file."""
        fresh = f"?renewed={self.renewed}" if self.renewed else ""
        return f"{origin}/files/{self.id}/{number}.mp4{fresh}"

    @property
    def elapsed(self) -> float:
        """The age of the job in seconds at speed 1."""
        if self.frozen_at is not None:
            return self.frozen_at
        return (time.monotonic() - self.started) * self.speed

    def canceled_before(self, moment: float) -> bool:
        """Return whether the job was canceled before this age in seconds."""
        return self.canceled is not None and (self.canceled - self.started) * self.speed < moment

    @property
    def phase(self) -> Phase:
        """The phase of the job."""
        if self.canceled is not None:
            return "canceled"
        if self.elapsed < QUEUED and self.first not in self.spec.states.running:
            return "queued"
        if self.elapsed < QUEUED + RUNNING:
            return "running"
        return "failed" if self.fails else "succeeded"

    @property
    def over(self) -> bool:
        """Whether the phase is final."""
        return self.phase not in ("queued", "running")

    @property
    def fraction(self) -> float:
        """The progress from 0 to 1."""
        if self.phase == "succeeded":
            return 1.0
        return round(min(max((self.elapsed - QUEUED) / RUNNING, 0.0), 0.99), 2)

    @property
    def remaining(self) -> float:
        """The time until the job ends, in seconds."""
        return 0.0 if self.over else round((QUEUED + RUNNING - self.elapsed) / self.speed, 3)

    @property
    def status_value(self) -> str:
        """The status value; several values of one phase follow each other."""
        states = self.spec.states
        match self.phase:
            case "succeeded":
                return states.succeeded[0]
            case "failed":
                return states.failed[0]
            case "canceled":
                return (states.canceled or states.failed)[0]
            case "queued":
                values = states.queued or states.running or states.succeeded
                if self.first in states.queued and self.elapsed < QUEUED / 2:
                    return self.first
                return values[0] if not states.queued else _at(values, self.elapsed / QUEUED)
            case "running":
                if not states.running:
                    return (states.queued or states.succeeded)[-1]
                if self.first in states.running and self.elapsed < QUEUED:
                    return self.first
                return _at(states.running, (self.elapsed - QUEUED) / RUNNING)

    @property
    def status_values(self) -> list[str]:
        """The status value, then alternatives for schemas that do not list it."""
        return [self.status_value] if self.over else [self.status_value, *self.spec.states.running]


def _at(values: tuple[str, ...], share: float) -> str:
    return values[min(int(share * len(values)), len(values) - 1)]


def wants_failure(body: object) -> bool:
    """Return whether a request contains the text that makes its job fail."""
    return any(isinstance(value, str) and FAIL in value for _, value in values(body))


class Jobs:
    """The jobs of one provider, by id and by the operations about them."""

    def __init__(self, api: Api, speed: float, keep: int = limits.KEPT) -> None:
        self.speed = speed
        self._keep = keep
        """Maximum number of stored finished jobs."""
        self._running: deque[LiveJob] = deque()
        """The unfinished jobs, oldest first; a canceled one stays until older ones end."""
        self._finished: deque[LiveJob] = deque()
        self._size = 0
        """The total size of the requests of finished jobs in bytes."""
        self.begun: Callable[[LiveJob], None] | None = None
        """A function to call with each new job."""
        self._live: dict[str, LiveJob] = {}
        self._calls: dict[tuple[str, frozenset[tuple[str, str]]], LiveJob] = {}
        """Jobs by operation and the parameter values that identify them."""
        self._parameters: dict[str, dict[tuple[str, ...], None]] = {}
        """The names of the identifying parameters, by operation."""
        self.polls: dict[str, XJob] = {}
        self.results: dict[str, XJob] = {}
        self.cancels: dict[str, XJob] = {}
        self.below: dict[str, XJob] = {}
        """Operations below the path of a status check, with the job of that check."""
        for route in api.routes:
            job = route.operation.job
            if job is not None:
                self.polls.setdefault(job.poll.operation, job)
                for call, jobs_by_operation in (
                    (job.result, self.results),
                    (job.cancel, self.cancels),
                ):
                    if call is not None:
                        jobs_by_operation.setdefault(call.operation, job)
        for job in [*self.polls.values()]:
            poll = api.by_id(job.poll.operation)
            prefix = _path_prefix(poll, job) if poll is not None else ""
            for route in api.routes:
                is_read = route.method == "GET" and not self.concerns(route.id)
                if prefix and is_read and route.path.startswith(prefix):
                    self.below[route.id] = job

    def concerns(self, operation: str) -> bool:
        """Return whether an operation identifies a job by parameters."""
        return operation in self.polls or operation in self.results or operation in self.cancels

    def feeds(self, spec: XJob, values: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
        """Return the parameter values of calls about a job, with operations below its poll."""
        polled = values.get(spec.poll.operation, {})
        siblings = [
            op for op, job in self.below.items() if job.poll.operation == spec.poll.operation
        ]
        return {**dict.fromkeys(siblings, polled), **values}

    @property
    def live(self) -> dict[str, LiveJob]:
        """Return the jobs by id, without the oldest finished ones beyond the limits."""
        while self._running and self._running[0].over:
            job = self._running.popleft()
            self._finished.append(job)
            self._size += job.size
        while len(self._finished) > self._keep or (
            self._size > limits.BYTES and len(self._finished) > 1
        ):
            job = self._finished.popleft()
            self._size -= job.size
            self.remove(job)
        return self._live

    def add(self, job: LiveJob) -> LiveJob:
        """Add a new job."""
        self.live[job.id] = job
        self._running.append(job)
        for operation, calls in job.feeds.items():
            if not calls:
                continue
            self._parameters.setdefault(operation, {})[tuple(calls)] = None
            call = (operation, frozenset(calls.items()))
            earlier = self._calls.get(call)
            if earlier is None or earlier.id == job.id:
                self._calls[call] = job
        if self.begun is not None:
            self.begun(job)
        return job

    def asked(self, operation: str, values: JsonObject) -> LiveJob | None:
        """Return the job that the parameters of a call identify."""
        live = self.live
        for names in self._parameters.get(operation, ()):
            calls = frozenset((name, str(values.get(name))) for name in names)
            job = self._calls.get((operation, calls))
            if job is not None and live.get(job.id) is job:
                return job
        return None

    def remove(self, job: LiveJob) -> None:
        """Remove a job."""
        if self._live.get(job.id) is job:
            del self._live[job.id]
        for operation, calls in job.feeds.items():
            call = (operation, frozenset(calls.items()))
            if self._calls.get(call) is job:
                del self._calls[call]

    def named(self, values: JsonObject) -> LiveJob | None:
        """Return a job whose id is among the values of a call outside its lifecycle."""
        return next((self.live[str(v)] for v in values.values() if str(v) in self.live), None)


def _path_prefix(poll: Route, job: XJob) -> str:
    """Return the path of the status check up to the job id; empty if the path has no id."""
    ids = [f"{{{name}}}" for name in job.poll.parameters if f"{{{name}}}" in poll.path]
    return poll.path.partition(ids[-1])[0] + ids[-1] if ids else ""


def calls_of(spec: XJob) -> list[OperationCall]:
    """Return the calls about a job: poll, result, cancel."""
    return [call for call in (spec.poll, spec.result, spec.cancel) if call is not None]


def learned_later(spec: XJob) -> dict[str, str]:
    """Return the parameters that calls take from the polled response, with their pointers."""
    return {
        name: pointer
        for call in calls_of(spec)
        for name, pointer in call.parameters.items()
        if pointer.startswith("status#")
    }

"""The jobs of one provider and how they stand: queued, running, done."""

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
"""Seconds that a job waits and runs at speed 1."""

FAIL = "sandbox:fail"
"""A job whose request holds this text fails."""


@dataclass
class LiveJob:
    """One job that was submitted."""

    id: str
    route: Route
    spec: XJob
    request: Any
    """The body."""
    fields: JsonObject
    """The values of the request by name, those of the path too."""
    feeds: dict[str, dict[str, str]]
    """Operation -> parameter -> value: the calls that ask for this job."""
    speed: float
    fails: bool
    started: float = field(default_factory=time.monotonic)
    canceled: float | None = None
    deleted: bool = False
    size: int = 0
    """Bytes of the request."""
    first: str = ""
    """The word of the first state, where the schema of the submission shows one."""
    renewed: int = 0
    """How often the addresses of its files expired: those that responses tell now are fresh."""
    held: float | None = None
    """Seconds of its life at which it is shown, whatever the time is."""

    def as_of(self, moment: float) -> LiveJob:
        """Return the job as it stood then."""
        return dataclasses.replace(self, held=moment, canceled=None)

    def address(self, origin: str, number: int) -> str:
        """Return where one of its files is."""
        fresh = f"?renewed={self.renewed}" if self.renewed else ""
        return f"{origin}/files/{self.id}/{number}.mp4{fresh}"

    @property
    def elapsed(self) -> float:
        """Seconds of its life at speed 1."""
        if self.held is not None:
            return self.held
        return (time.monotonic() - self.started) * self.speed

    def canceled_before(self, moment: float) -> bool:
        """Return whether it was canceled before that second of its life."""
        return self.canceled is not None and (self.canceled - self.started) * self.speed < moment

    @property
    def phase(self) -> Phase:
        """The state of the job."""
        if self.canceled is not None:
            return "canceled"
        if self.elapsed < QUEUED and self.first not in self.spec.states.running:
            return "queued"
        if self.elapsed < QUEUED + RUNNING:
            return "running"
        return "failed" if self.fails else "succeeded"

    @property
    def over(self) -> bool:
        """Whether its state is final."""
        return self.phase not in ("queued", "running")

    @property
    def fraction(self) -> float:
        """The progress, 0 to 1."""
        if self.phase == "succeeded":
            return 1.0
        return round(min(max((self.elapsed - QUEUED) / RUNNING, 0.0), 0.99), 2)

    @property
    def left(self) -> float:
        """Seconds until it ends."""
        return 0.0 if self.over else round((QUEUED + RUNNING - self.elapsed) / self.speed, 3)

    @property
    def word(self) -> str:
        """The provider's word for its state. Several words of one state follow each other."""
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
    def words(self) -> list[str]:
        """The word, and what may stand for it where a schema does not have it."""
        return [self.word] if self.over else [self.word, *self.spec.states.running]


def _at(values: tuple[str, ...], share: float) -> str:
    return values[min(int(share * len(values)), len(values) - 1)]


def wants_failure(body: object) -> bool:
    """Return whether a request asks for a job that fails."""
    return any(isinstance(value, str) and FAIL in value for _, value in values(body))


class Jobs:
    """The jobs of one provider, and which operations are about them."""

    def __init__(self, api: Api, speed: float, keep: int = limits.KEPT) -> None:
        self.speed = speed
        self._keep = keep
        """How many finished jobs are kept."""
        self._running: deque[LiveJob] = deque()
        """In the order in which they began; a canceled one until those before it have ended."""
        self._finished: deque[LiveJob] = deque()
        self._size = 0
        """Bytes of the requests of the finished ones."""
        self.begun: Callable[[LiveJob], None] | None = None
        """Is told of every new job."""
        self._live: dict[str, LiveJob] = {}
        self._calls: dict[tuple[str, frozenset[tuple[str, str]]], LiveJob] = {}
        """The job that a call is about, by the operation and the values that it is fed with."""
        self._parameters: dict[str, dict[tuple[str, ...], None]] = {}
        """The names of those values, by the operation."""
        self.polls: dict[str, XJob] = {}
        self.results: dict[str, XJob] = {}
        self.cancels: dict[str, XJob] = {}
        self.below: dict[str, XJob] = {}
        """Operations that read more of a job: their path goes on from where it is polled."""
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
            prefix = _place(poll, job) if poll is not None else ""
            for route in api.routes:
                is_read = route.method == "GET" and not self.concerns(route.id)
                if prefix and is_read and route.path.startswith(prefix):
                    self.below[route.id] = job

    def concerns(self, operation: str) -> bool:
        """Return whether an operation asks for one job by its id."""
        return operation in self.polls or operation in self.results or operation in self.cancels

    def feeds(self, spec: XJob, values: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
        """Return what the calls about a job are fed with: those below it as the poll is."""
        polled = values.get(spec.poll.operation, {})
        same = [op for op, job in self.below.items() if job.poll.operation == spec.poll.operation]
        return {**dict.fromkeys(same, polled), **values}

    @property
    def live(self) -> dict[str, LiveJob]:
        """Return the jobs by id; of too many finished ones the oldest are forgotten."""
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
        """Take up a job that begins."""
        self.live[job.id] = job
        self._running.append(job)
        for operation, wanted in job.feeds.items():
            if not wanted:
                continue
            self._parameters.setdefault(operation, {})[tuple(wanted)] = None
            call = (operation, frozenset(wanted.items()))
            earlier = self._calls.get(call)
            if earlier is None or earlier.id == job.id:
                self._calls[call] = job
        if self.begun is not None:
            self.begun(job)
        return job

    def asked(self, operation: str, values: JsonObject) -> LiveJob | None:
        """Return the job that a call is about."""
        live = self.live
        for names in self._parameters.get(operation, ()):
            wanted = frozenset((name, str(values.get(name))) for name in names)
            job = self._calls.get((operation, wanted))
            if job is not None and live.get(job.id) is job:
                return job
        return None

    def remove(self, job: LiveJob) -> None:
        """Forget a job."""
        if self._live.get(job.id) is job:
            del self._live[job.id]
        for operation, wanted in job.feeds.items():
            call = (operation, frozenset(wanted.items()))
            if self._calls.get(call) is job:
                del self._calls[call]

    def named(self, values: JsonObject) -> LiveJob | None:
        """Return a job whose id is among the values of a call that no lifecycle names."""
        return next((self.live[str(v)] for v in values.values() if str(v) in self.live), None)


def _place(poll: Route, job: XJob) -> str:
    """Return the path of the poll up to the id of the job; empty if the id is not in the path."""
    ids = [f"{{{name}}}" for name in job.poll.parameters if f"{{{name}}}" in poll.path]
    return poll.path.partition(ids[-1])[0] + ids[-1] if ids else ""


def calls_of(spec: XJob) -> list[OperationCall]:
    """Return the calls that ask for a job."""
    return [call for call in (spec.poll, spec.result, spec.cancel) if call is not None]


def learned_later(spec: XJob) -> dict[str, str]:
    """Return the parameters that calls are fed with from the polled response, with its pointers."""
    return {
        name: pointer
        for call in calls_of(spec)
        for name, pointer in call.parameters.items()
        if pointer.startswith("status#")
    }

"""Jobs: exact requests, success and failure, progress, and URLs of the files."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, NamedTuple

import httpx

from ..document.extensions import OperationCall, XJob
from ..json_types import is_array
from ..sandbox.simulate.edit_body import constant, holder_of, set_values, steps_of, values_at
from ..schema.pointer import EVERY, edit, read
from ..validation import Api, Route
from .case import ContractCase, both_colors
from .generated_client import GeneratedClient
from .messages import json_response, read_request, success_schema
from .pauses import without_pauses
from .sample_requests import first_request, generator

PROGRESS = 0.5

ERROR = "drawn reason"
CHARGED = 7

POLLS = 12
"""Status checks before the end, enough for the longest pause."""

CHANCE = 0.06
"""Jitter as a fraction of a pause, with a margin."""

MOST_CALLS = 40
"""Maximum number of requests of one job."""

FILES = "files.example"
"""The host of result files."""

FILE = b"drawn file"

State = Literal["succeeded", "failed", "canceled"]
Progress = tuple[Any, str | None, float | None]
"""State, status value and fraction done of a job at one moment."""


class Life(NamedTuple):
    """The sequence of status values of a job."""

    values: Sequence[str]
    """The status values; the last one is final."""
    state: State


def jobs_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each final status value of each operation with `x-job`."""
    for route in api.routes:
        job = route.operation.job
        if job is None:
            continue
        for name, life in _lives(job):
            run = partial(_check, api, client, route, job, life)
            yield from both_colors("job", route.id, name, run)
        if job.cancel is not None:
            life = Life([*job.states.running, *job.states.queued][:1], "canceled")
            run = partial(_cancel, api, client, route, job, life)
            yield from both_colors("job", route.id, "cancel", run)
        if job.states.running or job.states.queued:
            running = [*job.states.running, *job.states.queued][:1] * POLLS
            life = Life([*running, job.states.succeeded[0]], "succeeded")
            run = partial(_check_interval, api, client, route, job, life)
            yield from both_colors("job", route.id, "interval", run)


def _lives(job: XJob) -> Iterator[tuple[str, Life]]:
    before = [*job.states.queued, *job.states.running]
    ends: list[tuple[State, tuple[str, ...]]] = [
        ("succeeded", job.states.succeeded),
        ("failed", job.states.failed),
        ("canceled", job.states.canceled),
    ]
    for state, values in ends:
        for number, value in enumerate(values):
            path = [*before, value] if number == 0 and state == "succeeded" else [value]
            yield f"{state} {value}", Life(path, state)


def _check(
    api: Api, client: GeneratedClient, route: Route, job: XJob, life: Life, is_async: bool
) -> None:
    JobProvider(api, route, job, life).check(client, is_async)


def _cancel(
    api: Api, client: GeneratedClient, route: Route, job: XJob, life: Life, is_async: bool
) -> None:
    JobProvider(api, route, job, life).cancel(client, is_async)


def _check_interval(
    api: Api, client: GeneratedClient, route: Route, job: XJob, life: Life, is_async: bool
) -> None:
    """Assert that pauses grow from the first to the longest one of the spec."""
    if job.eta is not None:
        return  # they follow an estimate instead
    pauses = JobProvider(api, route, job, life).check(client, is_async)
    first, longest = _seconds(job.interval.first), _seconds(job.interval.max)
    assert len(pauses) == POLLS, f"{len(pauses)} pauses between {POLLS + 1} requests"
    for pause, expected in ((pauses[0], first), (pauses[-1], longest)):
        assert abs(pause - expected) <= CHANCE * expected, f"{pauses} seconds, not {expected:g}"
    assert max(pauses) <= longest * (1 + CHANCE), f"{pauses} seconds, more than {longest:g}"


def _seconds(duration: str) -> float:
    """Return the seconds of `2s`, `500ms` or `1m`."""
    number = float(duration.rstrip("ms"))
    return number / 1000 if duration.endswith("ms") else number * (60 if duration[-1] == "m" else 1)


class JobProvider:
    """A server for the operations of one job."""

    def __init__(self, api: Api, route: Route, job: XJob, life: Life) -> None:
        self._api = api
        self._route = route
        self._job = job
        self._life = life
        self._bodies: dict[str, object] = {"response": self._submitted()}
        self._calls: list[str] = []
        self._polls = 0
        self._files: list[httpx.Request] = []

    def check(self, client: GeneratedClient, is_async: bool) -> list[float]:
        """Wait for the job with a client, and assert its requests, result and files.

        The job is serialized and restored before the wait, as in another process. Returns the
        seconds between the status checks; the first one follows at once.
        """
        progress: list[Progress] = []
        folder = TemporaryDirectory()

        def waited(instance: Any) -> Any:
            submitted = self.submit(client, instance)
            if is_async:
                return _waited_async(instance, submitted, progress, folder.name)
            job = instance.jobs.from_dict(_stored(submitted))
            job.wait(on_progress=partial(_note, progress))
            return job, job.download_all(folder.name) if job.urls else []

        with folder, without_pauses() as pauses:
            outcome = client.run(waited, self.respond, is_async=is_async)
            if outcome.error is None:
                self._check_files(client, *outcome.value)
        if self._life.state == "succeeded":
            assert outcome.error is None, repr(outcome.error)
            job = outcome.value[0]
        else:
            name = "JobFailed" if self._life.state == "failed" else "JobCanceled"
            assert type(outcome.error).__name__ == name, f"{outcome.value!r} is no {name}"
            job = getattr(outcome.error, "job", None)
        self._check_calls()
        if job is not None:
            self._check_job(job)
        states = [(_state(self._job, value), value) for value in self._life.values]
        reported = [(str(state), value) for state, value, _ in progress]
        assert reported == states, f"the states are {reported}, not {states}"
        if self._job.progress is not None and len(self._life.values) > 1:
            assert PROGRESS in [part for _, _, part in progress], f"progress is {progress}"
        return pauses

    def cancel(self, client: GeneratedClient, is_async: bool) -> None:
        """Cancel the job with a client, and assert the request."""

        def canceled(instance: object) -> object:
            submitted = self.submit(client, instance)
            if is_async:
                return _canceled_async(submitted)
            submitted.cancel()
            return submitted

        outcome = client.run(canceled, self.respond, is_async=is_async)
        assert self._job.cancel is not None
        assert self._job.cancel.operation in self._calls, f"{self._calls}: {outcome.value!r}"

    def _check_files(self, client: GeneratedClient, job: Any, paths: Sequence[Path]) -> None:
        """Assert that each file was requested without a credential, and stored."""
        requested_urls = [str(request.url) for request in self._files]
        assert requested_urls == job.urls, (
            f"the files {requested_urls} were asked for, not {job.urls}"
        )
        assert [path.read_bytes() for path in paths] == [FILE] * len(requested_urls), "other bytes"
        secrets = [secret for _, secret in client.credentials.values()]
        text = "".join(f"{r.url}{r.headers.raw!r}" for r in self._files)
        assert not any(secret in text for secret in secrets), "another host was sent a credential"

    def submit(self, client: GeneratedClient, instance: object) -> Any:
        """Call the operation that submits the job."""
        arguments = client.arguments(self._route.id, first_request(self._api, self._route))
        return client.method(instance, self._route.id)(**arguments)

    def _check_calls(self) -> None:
        expected = [self._route.id] + [self._job.poll.operation] * len(self._life.values)
        result = self._job.result
        if result is not None:
            allowed = [expected, [*expected, result.operation]]
            expected_states = allowed[1:] if self._life.state == "succeeded" else allowed
            assert self._calls in expected_states, (
                f"{self._calls} were called, not {expected_states}"
            )
        else:
            assert self._calls == expected, f"{self._calls} were called, not {expected}"

    def _check_job(self, job: Any) -> None:
        assert job.state == self._life.state, f"the state is {job.state}, not {self._life.state}"
        assert job.status == self._life.values[-1], f"the status value is {job.status!r}"
        if EVERY not in steps_of(self._job.id):
            assert job.id == str(self._value(self._job.id)), f"the id is {job.id!r}"
        if self._life.state == "succeeded":
            every = [self._every(pointer) for pointer in self._job.results]
            urls = next((urls for urls in every if urls), None) or []
            assert job.urls == urls, f"the addresses are {job.urls}, not {urls}"
        elif self._errors():
            assert job.error == ERROR, f"the error is {job.error!r}, not {ERROR!r}"
        if self._charged():
            assert job.charged == CHARGED, f"{job.charged!r} was charged, not {CHARGED}"

    def _errors(self) -> list[str]:
        """Return the pointers to the error in the polled response."""
        error = self._job.error
        pointers = [error] if isinstance(error, str) else [*error]
        documents = ("status#", "result#") if self._job.result is not None else ("status#",)
        return [pointer for pointer in pointers if pointer.startswith(documents)][:1]

    def _charged(self) -> str | None:
        credits = self._route.operation.credits
        return None if credits is None else credits.charged

    def respond(self, request: httpx.Request) -> httpx.Response:
        """Return the response to a request for the job or its file."""
        if request.url.host == FILES:
            self._files.append(request)
            return httpx.Response(200, content=FILE, headers={"content-type": "video/mp4"})
        route, parsed = read_request(self._api, request)
        self._calls.append(route.id)
        assert len(self._calls) <= MOST_CALLS, f"{route.id} is called without end"
        sent = {**dict(parsed.query), **parsed.values}
        if len(self._calls) == 1:
            assert route is self._route, f"{route.id} was called, not {self._route.id}"
            return json_response(route.success, self._bodies["response"])
        cancel, result = self._job.cancel, self._job.result
        for call in (self._job.poll, result, cancel):
            if call is not None and call.operation == route.id:
                self._check_parameters(call, sent)
        if result is not None and route.id == result.operation:
            self._bodies["result"] = self._completed(route, "result")
            return json_response(route.success, self._bodies["result"])
        if cancel is not None and route.id == cancel.operation:
            return json_response(route.success, generator(self._api).value(success_schema(route)))
        value = self._life.values[min(self._polls, len(self._life.values) - 1)]
        self._polls += 1
        self._bodies["status"] = self._status(route, value)
        return json_response(route.success, self._bodies["status"])

    def _check_parameters(self, call: OperationCall, sent: dict[str, str]) -> None:
        for name, pointer in call.parameters.items():
            expected = str(self._value(pointer))
            assert sent.get(name) == expected, f"{name} is {sent.get(name)!r}, not {expected!r}"

    def _submitted(self) -> object:
        """Return the response to the submission, with the id and without results."""
        body = generator(self._api, least=True).value(success_schema(self._route))
        whole = generator(self._api).value(success_schema(self._route))
        for pointer in (self._job.id, *self._job.poll.parameters.values()):
            if holder_of(pointer) == "response" and not any(values_at(body, steps_of(pointer))):
                sample = next(values_at(whole, steps_of(pointer)), None) or "job-drawn-1"
                body = self._with(body, self._route, pointer, sample)
        charged = self._charged()
        return body if charged is None else self._with(body, self._route, charged, CHARGED)

    def _status(self, route: Route, value: str) -> object:
        is_last = value == self._life.values[-1]
        body = self._completed(route, "status") if is_last else self._sample_response(route)
        body = self._with(body, route, self._job.state, value)
        progress = self._job.progress
        if progress is not None and holder_of(progress.at) == "status" and not is_last:
            part = PROGRESS if progress.of == 1 else int(PROGRESS * progress.of)
            body = self._with(body, route, progress.at, part)
        return body

    def _sample_response(self, route: Route) -> object:
        """Return a response for this job, with its ids in fields of the same names."""
        ids: dict[str, object] = {}
        for name, pointer in self._job.poll.parameters.items():
            value = self._value(pointer)
            ids |= {name: value, steps_of(pointer)[-1]: value}
        return replace(generator(self._api, least=True), known=ids).value(success_schema(route))

    def _completed(self, route: Route, document: str) -> object:
        """Return a response for the finished job, with its URLs or its error."""
        body = self._sample_response(route)
        result = self._job.result
        for pointer in result.parameters.values() if result is not None else ():
            if holder_of(pointer) == document and not any(values_at(body, steps_of(pointer))):
                body = self._with(body, route, pointer, "drawn-result-id")
        if self._life.state == "succeeded":
            ends = {
                pointer: f"https://{FILES}/drawn-{number}.mp4"
                for number, pointer in enumerate(self._job.results)
            }
        else:
            ends = dict.fromkeys(self._errors(), ERROR)
        for pointer, value in ends.items():
            if holder_of(pointer) == document:
                body = self._with(body, route, pointer, value)
                if self._life.state == "succeeded":
                    body = _with_second(body, steps_of(pointer), f"{value}?second")
        return body

    def _with(self, body: object, route: Route, pointer: str, value: object) -> object:
        """Return the body of a successful response with a value at a pointer."""
        schemas, schema = self._api.schemas, success_schema(route)
        return set_values(body, schema, steps_of(pointer), constant(value), schemas)

    def _value(self, pointer: str) -> object:
        return next(iter(self._every(pointer)), None)

    def _every(self, pointer: str) -> list[object]:
        values = values_at(self._bodies.get(holder_of(pointer)), steps_of(pointer))
        return [value for value in values if value is not None]


def _with_second(body: object, steps: tuple[str, ...], value: str) -> object:
    """Return a body with a second item in its list of files, if it has one."""
    if steps.count(EVERY) != 1:
        return body
    at = steps.index(EVERY)
    items = read(body, steps[:at])
    if not is_array(items) or len(items) != 1:
        return body
    below = steps[at + 1 :]
    return edit(body, {steps[:at]: [*items, edit(items[0], {below: value}) if below else value]})


def _state(job: XJob, value: str) -> str:
    """Return the common state of a provider's status value."""
    groups = job.states.model_dump()
    return next(state for state, values in groups.items() if value in values)


def _note(progress: list[Progress], job: Any) -> None:
    progress.append((job.state, job.status, job.progress))


async def _waited_async(
    instance: Any, submitted: Any, progress: list[Progress], folder: str
) -> Any:
    job = instance.jobs.from_dict(_stored(await submitted))
    await job.wait(on_progress=partial(_note, progress))
    return job, await job.download_all(folder) if job.urls else []


def _stored(job: Any) -> object:
    """Return a job after a round trip through JSON."""
    return json.loads(json.dumps(job.to_dict()))


async def _canceled_async(submitted: Any) -> object:
    job = await submitted
    await job.cancel()
    return job

"""The life of each job: the exact calls, success and failure, progress and the files' addresses."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Literal, NamedTuple
from urllib.parse import unquote

import httpx

from ..document.extensions import OperationCall, XJob
from ..json_types import is_array, is_object, object_at
from ..schema.pointer import EVERY, Pointer, parse, read
from ..validation import Api, Route, json_media_type
from .case import Case
from .draw_request import first_request, generator
from .generated_client import GeneratedClient

INTERVAL = 0.05
"""Seconds between two status requests, the least that clients allow."""

PROGRESS = 0.5

ERROR = "drawn reason"
CHARGED = 7

State = Literal["succeeded", "failed", "canceled"]
Progress = tuple[Any, str | None, float | None]
"""The state of a job, its status value and the fraction done, at one moment."""


class Life(NamedTuple):
    """What a provider reports of a job, one status response after another."""

    values: Sequence[str]
    """The status values; the last ends the job."""
    state: State


def jobs_cases(api: Api, client: GeneratedClient) -> Iterator[Case]:
    """Yield a case for each status value that ends a job, of each operation with `x-job`."""
    for route in api.routes:
        job = route.operation.job
        if job is None:
            continue
        for name, life in _lives(job):
            for is_async in (False, True):
                yield Case(
                    "job",
                    route.id,
                    name,
                    is_async,
                    partial(_check, api, client, route, job, life),
                )
        if job.cancel is not None:
            for is_async in (False, True):
                life = Life([*job.states.running, *job.states.queued][:1], "canceled")
                yield Case(
                    "job",
                    route.id,
                    "cancel",
                    is_async,
                    partial(_cancel, api, client, route, job, life),
                )


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
    _Provider(api, route, job, life).check(client, is_async)


def _cancel(
    api: Api, client: GeneratedClient, route: Route, job: XJob, life: Life, is_async: bool
) -> None:
    _Provider(api, route, job, life).cancel(client, is_async)


class _Provider:
    """Plays the operations of one job."""

    def __init__(self, api: Api, route: Route, job: XJob, life: Life) -> None:
        self._api = api
        self._route = route
        self._job = job
        self._life = life
        self._bodies: dict[str, Any] = {"response": self._submitted()}
        self._calls: list[str] = []
        self._polls = 0

    def check(self, client: GeneratedClient, is_async: bool) -> None:
        """Wait for the job with a client, and assert its calls and its end."""
        progress: list[Progress] = []

        def waited(made: Any) -> Any:
            arguments = client.arguments(self._route.id, first_request(self._api, self._route))
            submitted = client.method(made, self._route.id)(**arguments)
            if is_async:
                return _waited_async(submitted, progress)
            job = submitted
            job.wait(on_progress=partial(_note, progress))
            return job

        outcome = client.run(waited, self._answer, is_async=is_async, poll_interval=INTERVAL)
        if self._life.state == "succeeded":
            assert outcome.error is None, repr(outcome.error)
            job = outcome.value
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

    def cancel(self, client: GeneratedClient, is_async: bool) -> None:
        """Cancel the job with a client, and assert the call."""

        def canceled(made: Any) -> Any:
            arguments = client.arguments(self._route.id, first_request(self._api, self._route))
            submitted = client.method(made, self._route.id)(**arguments)
            if is_async:
                return _canceled_async(submitted)
            submitted.cancel()
            return submitted

        outcome = client.run(canceled, self._answer, is_async=is_async)
        assert self._job.cancel is not None
        assert self._job.cancel.operation in self._calls, f"{self._calls}: {outcome.value!r}"

    def _check_calls(self) -> None:
        expected = [self._route.id] + [self._job.poll.operation] * len(self._life.values)
        result = self._job.result
        if result is not None:
            allowed = [expected, [*expected, result.operation]]
            wanted = allowed[1:] if self._life.state == "succeeded" else allowed
            assert self._calls in wanted, f"{self._calls} were called, not {wanted}"
        else:
            assert self._calls == expected, f"{self._calls} were called, not {expected}"

    def _check_job(self, job: Any) -> None:
        assert job.state == self._life.state, f"the state is {job.state}, not {self._life.state}"
        assert job.status == self._life.values[-1], f"the status value is {job.status!r}"
        if _exact(self._job.id):
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
        """Return the pointers to the reason of a failure in what is polled."""
        error = self._job.error
        pointers = [error] if isinstance(error, str) else [*error]
        documents = ("status#", "result#") if self._job.result is not None else ("status#",)
        return [pointer for pointer in pointers if pointer.startswith(documents)][:1]

    def _charged(self) -> Pointer:
        credits = object_at(self._route.raw, "x-credits")
        return parse(str(credits.get("charged", "")))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.raw_path.decode().partition("?")[0]
        pairs = request.url.params.multi_items()
        matched = self._api.find(request.method, path, pairs)
        assert matched is not None, f"{request.method} {path} is no operation"
        route, values = matched
        self._calls.append(route.id)
        sent = {**dict(pairs), **{name: unquote(text) for name, text in values.items()}}
        if len(self._calls) == 1:
            assert route is self._route, f"{route.id} was called, not {self._route.id}"
            return _json(route.success, self._bodies["response"])
        cancel, result = self._job.cancel, self._job.result
        for call in (self._job.poll, result, cancel):
            if call is not None and call.operation == route.id:
                self._check_parameters(call, sent)
        if result is not None and route.id == result.operation:
            self._bodies["result"] = self._completed(route, "result")
            return _json(route.success, self._bodies["result"])
        if cancel is not None and route.id == cancel.operation:
            return _json(route.success, generator(self._api).value(_schema(route)))
        value = self._life.values[min(self._polls, len(self._life.values) - 1)]
        self._polls += 1
        self._bodies["status"] = self._status(route, value)
        return _json(route.success, self._bodies["status"])

    def _check_parameters(self, call: OperationCall, sent: dict[str, str]) -> None:
        for name, pointer in call.parameters.items():
            expected = str(self._value(pointer))
            assert sent.get(name) == expected, f"{name} is {sent.get(name)!r}, not {expected!r}"

    def _submitted(self) -> Any:
        """Return the response to the submission: with its id, without results."""
        body = generator(self._api, least=True).value(_schema(self._route))
        own = (self._job.id, *self._job.poll.parameters.values())
        whole = generator(self._api).value(_schema(self._route))
        for pointer in own:
            document, _, path = pointer.partition("#")
            if document == "response" and not list(_values(body, parse(path))):
                drawn = next(_values(whole, parse(path)), "job-drawn-1")
                body = placed(body, parse(path), drawn)
        return placed(body, self._charged(), CHARGED) if self._charged() else body

    def _status(self, route: Route, value: str) -> Any:
        is_last = value == self._life.values[-1]
        body = self._completed(route, "status") if is_last else self._drawn(route)
        body = placed(body, parse(self._job.state.partition("#")[2]), value)
        progress = self._job.progress
        if progress is not None and progress.at.startswith("status#") and not is_last:
            at = parse(progress.at.partition("#")[2])
            body = placed(body, at, PROGRESS * progress.of if progress.of == 1 else 50)
        return body

    def _drawn(self, route: Route) -> Any:
        """Return a response about this job: fields named like its ids have its ids."""
        ids: dict[str, Any] = {}
        for name, pointer in self._job.poll.parameters.items():
            value = self._value(pointer)
            ids |= {name: value, str(parse(pointer.partition("#")[2])[-1]): value}
        return replace(generator(self._api, least=True), known=ids).value(_schema(route))

    def _completed(self, route: Route, document: str) -> Any:
        """Return a response of a job that has ended, with its addresses or its error."""
        body = self._drawn(route)
        following = self._job.result.parameters.values() if self._job.result is not None else ()
        for pointer in following:
            kind, _, path = pointer.partition("#")
            if kind == document and not list(_values(body, parse(path))):
                body = placed(body, parse(path), "drawn-result-id")
        if self._life.state == "succeeded":
            for number, pointer in enumerate(self._job.results):
                kind, _, path = pointer.partition("#")
                if kind == document:
                    body = placed(body, parse(path), f"https://files.example/drawn-{number}.mp4")
            return body
        for pointer in self._errors():
            kind, _, path = pointer.partition("#")
            body = placed(body, parse(path), ERROR) if kind == document else body
        return body

    def _value(self, pointer: str) -> Any:
        if not _exact(pointer):
            return next(iter(self._every(pointer)), None)
        document, _, path = pointer.partition("#")
        return read(self._bodies.get(document), parse(path))

    def _every(self, pointer: str) -> list[Any]:
        document, _, path = pointer.partition("#")
        return list(_values(self._bodies.get(document), parse(path)))


def _state(job: XJob, value: str) -> str:
    """Return the common state of a status value."""
    groups = job.states.model_dump()
    return next(state for state, values in groups.items() if value in values)


def _exact(pointer: str) -> bool:
    return EVERY not in parse(pointer.partition("#")[2])


def _schema(route: Route) -> Any:
    content = object_at(route.response(route.success) or {}, "content")
    return object_at(content, json_media_type(content)).get("schema", {})


def _values(body: Any, steps: Pointer) -> Iterator[Any]:
    if not steps:
        if isinstance(body, str):
            yield body
    elif steps[0] == EVERY and is_array(body):
        for item in body:
            yield from _values(item, steps[1:])
    elif is_object(body) and steps[0] in body:
        yield from _values(body[str(steps[0])], steps[1:])


def placed(body: Any, steps: Pointer, value: Any) -> Any:
    """Return a body with a value at these steps; `*` is the one item of a list."""
    if not steps:
        return value
    if steps[0] == EVERY:
        first: Any = body[0] if is_array(body) and body else None
        return [placed(first, steps[1:], value)]
    fields: dict[str, Any] = dict(body) if is_object(body) else {}
    name = str(steps[0])
    return {**fields, name: placed(fields.get(name), steps[1:], value)}


def _json(status: int, body: Any) -> httpx.Response:
    headers = {"content-type": "application/json"}
    return httpx.Response(status, content=json.dumps(body).encode(), headers=headers)


def _note(progress: list[Progress], job: Any) -> None:
    progress.append((job.state, job.status, job.progress))


async def _waited_async(submitted: Any, progress: list[Progress]) -> Any:
    job = await submitted
    await job.wait(on_progress=partial(_note, progress))
    return job


async def _canceled_async(submitted: Any) -> Any:
    job = await submitted
    await job.cancel()
    return job

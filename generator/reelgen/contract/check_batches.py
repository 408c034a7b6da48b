"""Submissions of several jobs: each job is polled by its own id and has its own files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from ..document.extensions import OperationCall, XJob
from ..sandbox.simulate.edit_body import constant, holder_of, set_values, steps_of
from ..schema.pointer import EVERY
from ..validation import Api, Route
from .case import ContractCase, both_colors
from .check_jobs import JobProvider, Life
from .generated_client import GeneratedClient
from .messages import success_schema
from .pauses import without_pauses
from .sample_requests import generator

IDS = ("8c2f4a16-7d0b-4e55-9f31-0a6b2c9d1e01", "8c2f4a16-7d0b-4e55-9f31-0a6b2c9d1e02")


def batch_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each operation that may submit several jobs."""
    for route in api.routes:
        job = route.operation.job
        if job is not None and job.many is not None and job.result is None:
            run = partial(_check, api, client, route, job)
            yield from both_colors("batch", route.id, "of two", run)


def _check(api: Api, client: GeneratedClient, route: Route, job: XJob, is_async: bool) -> None:
    provider = BatchProvider(api, route, job)

    def waited(instance: object) -> object:
        submitted = provider.submit(client, instance)
        return _waited_async(submitted) if is_async else submitted.wait()

    with without_pauses():
        outcome = client.run(waited, provider.respond, is_async=is_async)
    assert outcome.error is None, repr(outcome.error)
    ids = tuple(part.id for part in outcome.value.parts)
    assert ids == IDS, f"the jobs are {ids}, not {IDS}"
    assert tuple(provider.polled) == IDS, f"{provider.polled} were asked about, not {IDS}"
    assert len(outcome.value.urls) == len(IDS), f"the files are {outcome.value.urls}"


async def _waited_async(submitted: Any) -> Any:
    return await (await submitted).wait()


class BatchProvider(JobProvider):
    """A server for the operations of two jobs of one submission."""

    def __init__(self, api: Api, route: Route, job: XJob) -> None:
        self.polled: list[str] = []
        """The requested job ids, in order."""
        super().__init__(api, route, job, Life([job.states.succeeded[0]], "succeeded"))

    def _submitted(self) -> object:
        api, schema = self._api, success_schema(self._route)
        many = steps_of(self._job.many or "")
        item = api.schemas.at(schema, (*many, EVERY))
        items = [self._item(item, id_) for id_ in IDS]
        body = generator(api, least=True).value(schema)
        return set_values(body, schema, many, constant(items), api.schemas)

    def _item(self, schema: object, id_: str) -> object:
        """Return an item of the submission response with the id of a job."""
        id_steps, many = steps_of(self._job.id), steps_of(self._job.many or "")
        steps = id_steps[len(many) + 1 :] if id_steps[: len(many)] == many else id_steps
        if not steps:
            return id_
        api = self._api
        sample = generator(api, least=True).value(schema)
        return set_values(sample, schema, steps, constant(id_), api.schemas)

    def _sample_response(self, route: Route) -> object:
        """Return a response for the last requested job."""
        ids = dict.fromkeys((*self._job.poll.parameters, "id"), self.polled[-1])
        draw = replace(generator(self._api, least=True), known=ids)
        return draw.value(success_schema(route))

    def _check_parameters(self, call: OperationCall, sent: dict[str, str]) -> None:
        (id_,) = (sent.get(name, "") for name in call.parameters)
        self.polled.append(id_)

    def _value(self, pointer: str) -> object:
        is_id = holder_of(pointer) == "response" and self.polled
        return self.polled[-1] if is_id else super()._value(pointer)

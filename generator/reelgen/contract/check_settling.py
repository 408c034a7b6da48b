"""Events that end a job: its state, files and error come from the delivery."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

import httpx

from ..document.extensions import SettledBy, XJob
from ..sandbox.simulate.edit_body import constant, set_values
from ..sandbox.simulate.webhook_events import event_named, schema_of
from ..schema.pointer import parse
from ..validation import Api, Route
from .case import ContractCase, both_colors
from .check_deliveries import event_body, naming_headers
from .check_jobs import ERROR, JobProvider, Life
from .generated_client import GeneratedClient

URL = "https://files.example/settled.mp4"


def settling_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each event that ends the job of an operation."""
    for route in api.routes:
        job = route.operation.job
        if job is not None:
            for settled in job.settled_by:
                run = partial(_check, api, client, route, job, settled)
                yield from both_colors("settling", route.id, settled.event, run)


def _check(
    api: Api,
    client: GeneratedClient,
    route: Route,
    job: XJob,
    settled: SettledBy,
    is_async: bool,
) -> None:
    provider = JobProvider(api, route, job, Life((), "succeeded"))
    outcome = client.run(
        lambda instance: provider.submit(client, instance), provider.respond, is_async=is_async
    )
    assert outcome.error is None, repr(outcome.error)
    submitted = outcome.value
    for id_, is_its_own in (("another", False), (submitted.id, True)):
        before = submitted.state
        event = _delivered(api, client, settled, id_)
        submitted.settle(event, unverified=True)
        if not is_its_own:
            assert submitted.state == before, "an event of another job ended this one"
        elif settled.state is not None:
            assert submitted.state == settled.state, f"the state is {submitted.state}"
            urls = [URL] if settled.results else []
            assert submitted.urls == urls, f"the addresses are {submitted.urls}, not {urls}"
            error = ERROR if settled.error else None
            assert submitted.error == error, f"the error is {submitted.error!r}, not {error!r}"


def _delivered(api: Api, client: GeneratedClient, settled: SettledBy, id_: str) -> object:
    """Return the parsed delivery of an event about a job."""
    spec = event_named(api, settled.event).spec
    body, schema = event_body(api, settled.event, spec), schema_of(spec)
    errors = (settled.error,) if isinstance(settled.error, str) else settled.error
    ends = [(settled.id, id_), *((p, URL) for p in settled.results), *((p, ERROR) for p in errors)]
    for pointer, value in ends:
        body = set_values(body, schema, parse(pointer), constant(value), api.schemas)
    content = json.dumps(body).encode()
    headers = naming_headers(spec, settled.event)
    parsed = client.run(
        lambda instance: instance.webhooks.parse_unverified(content, headers),
        lambda _: httpx.Response(599),
        is_async=False,
    )
    assert parsed.error is None, repr(parsed.error)
    return parsed.value

"""Signed webhook deliveries without a server, for tests of receivers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ...document.extensions import XJob
from ...document.openapi import Operation
from ...project import find_specs
from ...validation import Api, Route
from .compose_delivery import (
    Composer,
    check_secret,
    delivery_id,
    encoded,
    secret_for,
)
from .generate_string import fresh_uuid
from .job_responses import JobResponder
from .jobs import (
    QUEUED,
    RUNNING,
    Jobs,
    LiveJob,
)
from .load_api import load_api
from .operations import WEBHOOK_SECRET
from .responses import response_generator
from .webhook_events import (
    Event,
    event_named,
    events_of,
    schema_of,
)

ORIGIN = "http://127.0.0.1"
"""The origin of result files in bodies; no server runs there."""


class SignedDelivery(NamedTuple):
    """A delivery that a test can post to a receiver."""

    headers: dict[str, str]
    body: bytes
    secret: str
    """The secret for `client.webhooks.parse`."""


def delivery(
    provider: str | Path,
    event: str = "",
    *,
    job_id: str = "",
    body: object = None,
    secret: str = WEBHOOK_SECRET,
    now: float | None = None,
) -> SignedDelivery:
    """Return a delivery of a provider, signed if its spec describes signatures.

    Args:
        provider: The name of a provider, or the path of a spec.
        event: A webhook, such as `avatar_video.success`, or a callback with its operation, such as
            `videos.create.onVideo`. Default: the first event of a successful job.
        job_id: The id of the job in the body. Default: a constant id.
        body: The JSON value to send. Default: the documented body, or that of a status check.
        secret: The signing secret.
        now: The time of the signature in Unix seconds. Default: the time of the call.

    Raises:
        ValueError: The provider or event does not exist, or the secret is empty.
        SpecInvalidError: The spec is broken.
    """
    api = load_api(find_specs(Path(), [str(provider)])[0])
    check_secret([api], secret)
    sent, callback, job = _event(api, event, job_id)
    lifecycle = JobResponder(api, Jobs(api, 1), ORIGIN, 0)
    composer = Composer(api, lifecycle.polled, ORIGIN, secret)
    if body is not None:
        content = encoded(body)
    elif job is not None:
        content = composer.body(job, sent, callback)
    else:
        schema = schema_of(callback or sent.spec)
        content = encoded(response_generator(api, sent.name, ORIGIN).value(schema))
    id_ = delivery_id(job, sent) if job is not None else fresh_uuid(random.Random(sent.name))
    headers = composer.headers(sent, content, id_, callback, now=now)
    return SignedDelivery(headers, content, secret_for(api, secret))


def _event(api: Api, name: str, job_id: str) -> tuple[Event, Operation | None, LiveJob | None]:
    """Return an event, its callback operation if it has one, and its finished job."""
    callbacks = dict(_callbacks(api))
    if name in callbacks:
        route, callback = callbacks[name]
        spec = route.operation.job
        job = _job(route, spec, job_id) if spec is not None else None
        settling = next(events_of(api, job), None) if job is not None else None
        return settling or Event(name.rpartition(".")[2], None, None), callback, job
    for route in api.routes:
        spec = route.operation.job
        if spec is None:
            continue
        for settled in spec.settled_by:
            if settled.event == name or (not name and settled.state == "succeeded"):
                job = _job(route, spec, job_id, fails=settled.state != "succeeded")
                return event_named(api, settled.event, settled), None, job
    webhooks = [*api.document.webhooks]
    if name not in webhooks and (name or not webhooks):
        names = ", ".join([*webhooks, *callbacks])
        remedy = f"use one of {names}" if names else "its spec has none"
        raise ValueError(f"{api.provider} has no event {name!r}; {remedy}".replace(" ''", ""))
    return event_named(api, name or webhooks[0]), None, None


def _callbacks(api: Api) -> Iterator[tuple[str, tuple[Route, Operation]]]:
    for route in api.routes:
        for name, items in route.operation.callbacks.items():
            for item in items.values():
                for _, operation in item.operations():
                    yield f"{route.id}.{name}", (route, operation)


def _job(route: Route, spec: XJob, id_: str, *, fails: bool = False) -> LiveJob:
    """Return a finished job."""
    job_id = id_ or fresh_uuid(random.Random(route.id))
    job = LiveJob(job_id, route, spec, {}, {}, {}, speed=1, fails=fails)
    return job.as_of(QUEUED + RUNNING)

"""Webhook deliveries at the end of jobs: signed, and retried on failure."""

from __future__ import annotations

import asyncio
import random
from collections import deque
from dataclasses import dataclass

import httpx

from .compose_delivery import (
    Composer,
    delivery_id,
)
from .generate_string import fresh_uuid
from .jobs import (
    QUEUED,
    RUNNING,
    LiveJob,
)
from .log_entry import LOG
from .webhook_events import (
    Event,
    events_of,
)
from .webhook_targets import (
    Endpoints,
    WebhookTarget,
    callback_targets,
    is_loopback,
)

TRIES = 4
PAUSE = 0.3
"""Seconds before the first retry, doubled for each further one and divided by `speed`."""
TIMEOUT = 10.0
URL = 2000
"""Maximum number of stored characters of a URL."""


@dataclass
class Delivery:
    """An event for one receiver."""

    provider: str
    event: str
    job: str
    url: str
    verdict: str = "waiting"
    attempts: int = 0
    status: int = 0
    """The status of the response of the receiver; 0 without a response."""


class Deliveries:
    """The deliveries of one provider."""

    def __init__(
        self,
        composer: Composer,
        deliveries: deque[Delivery],
    ) -> None:
        self.endpoints = Endpoints()
        self._api = composer.api
        self._composer = composer
        self._made = deliveries
        self._tasks: set[asyncio.Task[None]] = set()

    def follow(self, job: LiveJob) -> None:
        """Deliver the events of a job once it ends."""
        task = asyncio.get_running_loop().create_task(self._follow(job))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _follow(self, job: LiveJob) -> None:
        while not job.over:
            await asyncio.sleep(min(job.remaining, 0.05))
            if job.deleted:
                return
        events = [*events_of(self._api, job)]
        sends = [
            self._send(job, event, receiver)
            for event in events
            for receiver in self.endpoints.of(event.name)
        ]
        for receiver in callback_targets(job.route, job.request):
            untold = [] if job.spec.settled_by else [Event(receiver.name, None, None)]
            sends += [self._send(job, event, receiver) for event in events or untold]
        await asyncio.gather(*sends)

    async def tried(self, receivers: list[WebhookTarget]) -> list[Delivery]:
        """Deliver an event of an invented job to each receiver, and return the deliveries."""
        job = self._sample()
        events = [*events_of(self._api, job)][:1] if job is not None else []
        return [
            await self._send(job, event, receiver, tries=1)
            for event in events
            for receiver in receivers
            if job is not None
        ]

    def _sample(self) -> LiveJob | None:
        """Return an invented finished job, of the first kind with webhooks."""
        for route in self._api.routes:
            spec = route.operation.job
            if spec is not None and any(
                settled.state == "succeeded" for settled in spec.settled_by
            ):
                id_ = fresh_uuid(random.Random(route.id))
                finished_job = LiveJob(id_, route, spec, {}, {}, {}, speed=1, fails=False)
                return finished_job.as_of(QUEUED + RUNNING)
        return None

    async def _send(
        self, job: LiveJob, event: Event, receiver: WebhookTarget, *, tries: int = TRIES
    ) -> Delivery:
        delivery = Delivery(self._api.provider, event.name, job.id, receiver.url[:URL])
        self._made.append(delivery)
        if not is_loopback(receiver.url):
            delivery.verdict = "not sent: only addresses of this machine are called"
        else:
            try:
                await self._try(job, event, receiver, delivery, tries)
            except ImportError as error:
                delivery.verdict = f"not sent: its signature needs the package {error.name}"
        LOG.info("%s to %s: %s", event.name, receiver.url, delivery.verdict)
        return delivery

    async def _try(
        self, job: LiveJob, event: Event, receiver: WebhookTarget, to: Delivery, tries: int
    ) -> None:
        compose, id_ = self._composer, delivery_id(job, event)
        content = compose.body(job, event, receiver.callback)
        async with httpx.AsyncClient(timeout=TIMEOUT, trust_env=False) as http:
            for attempt in range(1, tries + 1):
                headers = compose.headers(event, content, id_, receiver.callback, attempt=attempt)
                to.attempts = attempt
                try:
                    response = await http.post(receiver.url, content=content, headers=headers)
                except (httpx.HTTPError, httpx.InvalidURL) as error:
                    to.verdict = f"failed: {type(error).__name__}"
                else:
                    to.status = response.status_code
                    outcome = "received" if response.is_success else "refused"
                    to.verdict = f"{outcome}: {response.status_code}"
                    if response.is_success:
                        return
                if attempt < tries:
                    await asyncio.sleep(PAUSE * 2 ** (attempt - 1) / job.speed)

"""Which answer an operation gives: a refusal, that of a lifecycle, a page of a list, or another."""

from __future__ import annotations

import dataclasses
from collections import deque
from dataclasses import dataclass
from typing import Any

from ..plain import is_object, object_at
from .answers import Answer, documented
from .check import breaches_of, credentials
from .compose import Composer, signatures_in
from .contract import Contract, Route
from .deliveries import Deliveries, Delivery
from .files import Files
from .flaws import flaws_of
from .incoming import Incoming
from .jobs import Jobs
from .journal import Entry, forget_oldest
from .lifecycle import Lifecycle
from .lists import listed
from .prefer import Wish
from .receivers import is_test
from .refusals import invalid_status, refusal
from .signing import secrets_of
from .streams import EVENTS, followed
from .things import Things
from .violations import HEADER, header_of, is_undeclared


@dataclass(frozen=True)
class Manners:
    """How a sandbox deals with callers."""

    secret: str
    """Signs deliveries."""
    key: str | None = None
    """The only key that is accepted; None: any."""
    lenient: bool = False
    """Whether fields and parameters that the spec does not name pass."""


class Operations:
    """The operations of one provider."""

    def __init__(
        self,
        contract: Contract,
        jobs: Jobs,
        files: Files,
        origin: str,
        seed: int,
        manners: Manners,
        told: deque[Delivery],
    ) -> None:
        self.jobs = jobs
        self._contract = contract
        self._origin = origin
        self._lifecycle = Lifecycle(contract, jobs, origin, seed)
        known = secrets_of(signatures_in(contract), manners.secret)
        self._things = Things(contract, jobs, self._lifecycle, files, origin, seed, known)
        self._replays: dict[tuple[str, str], Answer] = {}
        self._manners = manners
        composer = Composer(contract, self._lifecycle.polled, origin, manners.secret)
        self._deliveries = Deliveries(composer, told)
        jobs.begun = self._deliveries.follow

    async def answer(self, route: Route, incoming: Incoming, entry: Entry, wish: Wish) -> Answer:
        """The answer to a request whose operation is found."""
        refused = self._refused(route, incoming, entry)
        if refused is not None:
            return refused
        entry.verdict = "ok"
        replay = self._replay_key(route, incoming)
        if replay is not None and replay in self._replays:
            entry.verdict = "ok, repeated by its idempotency key"
            return self._replays[replay]
        answer = self._success(route, incoming, entry, wish)
        values = {**dict(incoming.query), **incoming.values}
        if is_test(route):
            answer = await self._tested(route, values, answer)
        else:
            self._deliveries.endpoints.watch(route, incoming.body, values, answer.body)
        flaws = flaws_of(self._contract, route, answer)
        if flaws:
            entry.verdict = f"{entry.verdict}, though the spec contradicts itself"
            entry.violations = tuple(flaws)
            answer.headers[HEADER] = header_of(flaws)
        if replay is not None and answer.status < 300:
            self._replays[replay] = answer
            forget_oldest(self._replays)
        return answer

    async def _tested(self, route: Route, values: dict[str, Any], answer: Answer) -> Answer:
        """The answer with what became of a delivery to the endpoint that is tested."""
        made = await self._deliveries.tried(self._deliveries.endpoints.tested(route, values))
        went = bool(made) and all(one.verdict.startswith("received") for one in made)
        told = {
            **dict.fromkeys(("ok", "success"), went),
            **dict.fromkeys(("response_status", "status_code"), made[0].status if made else 0),
            "error": None if went else made[0].verdict if made else "there is no receiver",
        }
        said = documented(self._contract, route, answer.status)
        if said is None or not is_object(answer.body):
            return answer
        schemas = self._contract.schemas
        fields = {
            name: told[name] or (None if schemas.valid(field, None) else told[name])
            for name, field in object_at(schemas.flat(said.schema), "properties").items()
            if name in told and schemas.valid(field, told[name])
        }
        return dataclasses.replace(answer, body={**answer.body, **fields})

    def _refused(self, route: Route, incoming: Incoming, entry: Entry) -> Answer | None:
        status, violations = 401, credentials(self._contract, route, incoming, self._manners.key)
        if not violations:
            violations = breaches_of(self._contract, route, incoming)
            status = invalid_status(route, violations)
        if self._manners.lenient:
            violations = [one for one in violations if not is_undeclared(one)]
        if not violations:
            return None
        entry.verdict, entry.violations = "refused", tuple(violations)
        return refusal(self._contract, route, status, violations)

    def _replay_key(self, route: Route, incoming: Incoming) -> tuple[str, str] | None:
        """What repeats have in common: a documented header, or the field of that name."""
        retry = route.operation.retry
        key = incoming.fields.get("idempotency_key")
        if retry is not None and retry.idempotency is not None:
            key = incoming.headers.get(retry.idempotency.header.lower())
        return (incoming.path, str(key)) if key else None

    def _success(self, route: Route, incoming: Incoming, entry: Entry, wish: Wish) -> Answer:
        operation = route.operation
        if operation.job is not None:
            entry.accepted = True
            return self._lifecycle.submit(route, operation.job, incoming, wish)
        if self.jobs.concerns(route.id):
            return self._about_job(route, incoming, entry, wish)
        if route.id in self.jobs.below:
            below = self._below_job(route, incoming, entry, wish)
            if below is not None:
                return below
        if operation.pagination is not None:
            return listed(
                self._contract,
                route,
                operation.pagination,
                incoming,
                self.jobs,
                self._lifecycle,
                self._things.resources,
                self._origin,
                wish,
            )
        answer = self._things.answer(route, incoming, wish)
        if answer is None:
            entry.verdict = "it was deleted"
            return refusal(self._contract, route, 404)
        return answer

    def _about_job(self, route: Route, incoming: Incoming, entry: Entry, wish: Wish) -> Answer:
        values: dict[str, Any] = {**dict(incoming.query), **incoming.fields}
        job = self.jobs.asked(route.id, values)
        if job is None:
            entry.verdict = "no such job"
            return refusal(self._contract, route, 404)
        if route.id in self.jobs.cancels:
            return self._lifecycle.cancel(route, job, wish)
        where = "status" if route.id in self.jobs.polls else "result"
        return self._lifecycle.shown(where, route, job, wish)

    def _below_job(
        self, route: Route, incoming: Incoming, entry: Entry, wish: Wish
    ) -> Answer | None:
        """The stream of a job; None for what is answered as any other operation is."""
        job = self.jobs.asked(route.id, {**incoming.fields})
        if job is None:
            entry.verdict = "no such job"
            return refusal(self._contract, route, 404)
        said = documented(self._contract, route, route.success, wish)
        if said is None or not said.media_type.startswith(EVENTS) or wish.dynamic:
            return None
        after = incoming.headers.get("last-event-id", "")
        pieces = followed(job, self._lifecycle.polled, after)
        return Answer(route.success, None, said.media_type, {}, pieces)

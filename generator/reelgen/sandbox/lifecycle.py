"""What operations around a job answer: submit, poll, result, cancel, and the rows of lists."""

from __future__ import annotations

import time
from typing import Any

from ..document.dialect import Job
from .answers import Answer, maker, success
from .contract import Contract, Route
from .incoming import Incoming
from .jobs import Jobs, LiveJob
from .portrait import names_of, portrayed, worded
from .prefer import NO_WISH, Wish
from .schemas import Schema
from .submit import Submission
from .synthesize import Maker


class Lifecycle:
    """The answers about jobs of one provider."""

    def __init__(self, contract: Contract, jobs: Jobs, results: str, seed: int) -> None:
        self._contract = contract
        self._jobs = jobs
        self._results = results
        self._seed = seed
        self._made = 0

    def submit(self, route: Route, spec: Job, incoming: Incoming, wish: Wish) -> Answer:
        """One job, or several, begin."""
        self._made += 1
        seed = f"{self._seed} {route.id} {self._made}"
        made = maker(self._contract, seed, self._results, incoming.fields)
        submission = Submission(
            self._contract, self._jobs, route, spec, incoming, made, self._results
        )
        return submission.answer(wish)

    def shown(self, where: str, route: Route, job: LiveJob, wish: Wish = NO_WISH) -> Answer:
        """The answer about one job: `where` is what pointers into it begin with."""
        answer, schema = success(self._contract, route, self._maker(job), wish)
        schemas = self._contract.schemas
        body = portrayed(job, answer.body, schema, schemas, where, self._results)
        return Answer(answer.status, body, answer.media_type, answer.headers)

    def polled(self, job: LiveJob) -> Any:
        """What a poll answers about a job now."""
        route = self._contract.by_id(job.spec.poll.operation)
        return self.shown("status", route, job).body if route is not None else None

    def row(self, job: LiveJob, schema: Schema) -> Any:
        """A job as a list shows it."""
        row = self._maker(job, id=job.id).value(schema)
        return worded(row, schema, self._contract.schemas, job)

    def cancel(self, route: Route, job: LiveJob, wish: Wish) -> Answer:
        """A job that still runs ends."""
        if not job.over:
            job.canceled = time.monotonic()
        return self.shown("cancel", route, job, wish)

    def _maker(self, job: LiveJob, **known: Any) -> Maker:
        whole = dict.fromkeys(("input", "request"), job.request)
        known = {**whole, **job.fields, **names_of(job), **known}
        return maker(self._contract, f"{self._seed} {job.id}", self._results, known)

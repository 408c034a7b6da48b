"""Responses of the job operations: submit, poll, result, cancel, and items of lists."""

from __future__ import annotations

import time

from ...document.extensions import XJob
from ...json_types import is_object
from ...schema.flatten import JsonSchema
from ...validation import Api, ParsedRequest, Route
from .edit_body import steps_of
from .generate_value import ValueGenerator
from .jobs import (
    Jobs,
    LiveJob,
    learned_later,
)
from .prefer_header import (
    NO_PREFERENCE,
    Preference,
)
from .render_job import (
    id_fields,
    render_job,
    render_status,
)
from .responses import (
    SandboxResponse,
    response_generator,
    success_response,
)
from .submit_job import Submission


class JobResponder:
    """The job responses of one provider."""

    def __init__(self, api: Api, jobs: Jobs, results: str, seed: int) -> None:
        self._api = api
        self._jobs = jobs
        self._results = results
        self._seed = seed
        self._made = 0

    def submit(
        self, route: Route, spec: XJob, request: ParsedRequest, preference: Preference
    ) -> SandboxResponse:
        """Submit one job or several, and return the response."""
        self._made += 1
        seed = f"{self._seed} {route.id} {self._made}"
        generator = response_generator(self._api, seed, self._results, request.echoes)
        submission = Submission(
            self._api, self._jobs, route, spec, request, generator, self._results
        )
        return submission.respond(preference)

    def job_response(
        self, where: str, route: Route, job: LiveJob, preference: Preference = NO_PREFERENCE
    ) -> SandboxResponse:
        """Return the response about a job; `where` is the prefix of its pointers: `status#`."""
        later = _ids_learned_later(job, route) if where == "result" else {}
        generator = self._maker(job, **later)
        response, schema = success_response(self._api, route, generator, preference)
        schemas = self._api.schemas
        body = render_job(job, response.body, schema, schemas, where, self._results)
        return SandboxResponse(response.status, body, response.media_type, response.headers)

    def polled(self, job: LiveJob) -> object:
        """Return the current body of a status check."""
        route = self._api.by_id(job.spec.poll.operation)
        return self.job_response("status", route, job).body if route is not None else None

    def row(self, job: LiveJob, schema: JsonSchema) -> object:
        """Return a job as an item of a list."""
        row = self._maker(job, id=job.id).value(schema)
        row = render_status(row, schema, self._api.schemas, job)
        progress = job.spec.progress
        name = steps_of(progress.at)[-1] if progress is not None else ""
        if progress is None or not is_object(row) or name not in row:
            return row
        amount = round(job.fraction * progress.of)
        return {**row, name: amount} if progress.of > 1 else row

    def cancel(self, route: Route, job: LiveJob, preference: Preference) -> SandboxResponse:
        """Cancel a job, and return the response."""
        if not job.over:
            job.canceled = time.monotonic()
        return self.job_response("cancel", route, job, preference)

    def _maker(self, job: LiveJob, **values: object) -> ValueGenerator:
        request_fields = dict.fromkeys(("input", "request"), job.request)
        values = {**request_fields, **job.fields, **id_fields(job), **values}
        return response_generator(self._api, f"{self._seed} {job.id}", self._results, values)


def _ids_learned_later(job: LiveJob, route: Route) -> dict[str, str]:
    """Return the ids of a job that a later response supplies to a call."""
    later_ids = {name: job.feeds[route.id][name] for name in learned_later(job.spec)}
    return {
        **later_ids,
        **dict.fromkeys(("id",) if later_ids else (), next(iter(later_ids.values()), "")),
    }

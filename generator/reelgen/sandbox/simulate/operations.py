"""Dispatch of requests: rejections, jobs, pages of lists, other responses."""

from __future__ import annotations

import dataclasses
from collections import deque
from dataclasses import dataclass

from ...json_types import (
    JsonObject,
    is_object,
    object_at,
)
from ...validation import (
    Api,
    ParsedRequest,
    Route,
    Violation,
    validate_credentials,
    validate_request,
)
from .check_examples import check_example
from .compose_delivery import (
    Composer,
    signatures_in,
)
from .edit_body import constant, set_values, steps_of, values_at
from .error_responses import (
    error_response,
    invalid_status,
)
from .job_responses import JobResponder
from .jobs import Jobs
from .limits import forget_oldest
from .log_entry import LogEntry
from .paginate import POSITION, paginate
from .prefer_header import Preference
from .resource_responses import ResourceResponder
from .responses import (
    SandboxResponse,
    documented_response,
)
from .signing import secrets_of
from .streams import (
    EVENTS,
    follow_job,
)
from .uploads import UploadStore
from .violations_header import (
    HEADER,
    violations_header,
)
from .webhook_delivery import (
    Deliveries,
    Delivery,
)
from .webhook_targets import is_test

WEBHOOK_SECRET = "sandbox-secret"  # noqa: S105  not a credential
"""The default secret of deliveries."""


@dataclass(frozen=True)
class SandboxOptions:
    """The options of a sandbox: signing secret, accepted key, leniency."""

    secret: str
    """The signing secret of deliveries."""
    key: str | None = None
    """The only accepted key; None accepts any."""
    lenient: bool = False
    """Whether undocumented fields and parameters are accepted."""


class Operations:
    """The operations of one provider."""

    def __init__(
        self,
        api: Api,
        jobs: Jobs,
        uploads: UploadStore,
        origin: str,
        seed: int,
        options: SandboxOptions,
        deliveries: deque[Delivery],
    ) -> None:
        self.jobs = jobs
        self._api = api
        self._origin = origin
        self._job_responses = JobResponder(api, jobs, origin, seed)
        secrets = secrets_of(signatures_in(api), options.secret)
        self._resources = ResourceResponder(
            api, jobs, self._job_responses, uploads, origin, seed, secrets
        )
        self._replays: dict[tuple[str, str], SandboxResponse] = {}
        self._options = options
        composer = Composer(api, self._job_responses.polled, origin, options.secret)
        self._deliveries = Deliveries(composer, deliveries)
        jobs.begun = self._deliveries.follow

    async def respond(
        self, route: Route, request: ParsedRequest, entry: LogEntry, preference: Preference
    ) -> SandboxResponse:
        """Return the response to a request that matches an operation."""
        refused = self._refused(route, request, entry)
        if refused is not None:
            return refused
        entry.verdict = "ok"
        replay = self._replay_key(route, request)
        if replay is not None and replay in self._replays:
            entry.verdict = "ok, repeated by its idempotency key"
            return self._replays[replay]
        response = self._success(route, request, entry, preference)
        values = {**dict(request.query), **request.values}
        if is_test(route):
            response = await self._tested(route, values, response)
        else:
            self._deliveries.endpoints.watch(route, request.body, values, response.body)
        flaws = check_example(self._api, route, response)
        if flaws:
            entry.verdict = f"{entry.verdict}, though the spec contradicts itself"
            entry.violations = tuple(flaws)
            response.headers[HEADER] = violations_header(flaws)
        if replay is not None and response.status < 300:
            self._replays[replay] = response
            forget_oldest(self._replays)
        return response

    async def _tested(
        self, route: Route, values: JsonObject, response: SandboxResponse
    ) -> SandboxResponse:
        """Return the response with the status of a test delivery to an endpoint."""
        deliveries = await self._deliveries.tried(self._deliveries.endpoints.tested(route, values))
        went = bool(deliveries) and all(
            delivery.verdict.startswith("received") for delivery in deliveries
        )
        outcome = {
            **dict.fromkeys(("ok", "success"), went),
            **dict.fromkeys(
                ("response_status", "status_code"), deliveries[0].status if deliveries else 0
            ),
            "error": None
            if went
            else deliveries[0].verdict
            if deliveries
            else "the receiver is missing",
        }
        spec = documented_response(self._api, route, response.status)
        if spec is None or not is_object(response.body):
            return response
        schemas = self._api.schemas
        fields = {
            name: outcome[name] or (None if schemas.valid(field, None) else outcome[name])
            for name, field in object_at(schemas.flat(spec.schema), "properties").items()
            if name in outcome and schemas.valid(field, outcome[name])
        }
        return dataclasses.replace(response, body={**response.body, **fields})

    def _refused(
        self, route: Route, request: ParsedRequest, entry: LogEntry
    ) -> SandboxResponse | None:
        status, violations = 401, validate_credentials(self._api, route, request, self._options.key)
        if not violations:
            violations = validate_request(self._api, route, request)
            status = invalid_status(route, violations)
        violations = [v for v in violations if not _is_placeholder(v)]
        if route.operation.pagination is not None:  # a URL from an earlier response of the sandbox
            violations = [v for v in violations if v.path != POSITION]
        if self._options.lenient:
            violations = [violation for violation in violations if not violation.is_undeclared]
        if not violations:
            return None
        entry.verdict, entry.violations = "refused", tuple(violations)
        return error_response(self._api, route, status, violations)

    def _replay_key(self, route: Route, request: ParsedRequest) -> tuple[str, str] | None:
        """Return the idempotency key: the documented header or field, or `idempotency_key`."""
        retry = route.operation.retry
        key = request.fields.get("idempotency_key")
        idempotency = retry.idempotency if retry is not None else None
        if idempotency is not None and idempotency.header is not None:
            key = request.headers.get(idempotency.header.lower())
        elif idempotency is not None and idempotency.body is not None:
            key = next(values_at(request.body, steps_of(idempotency.body)), None)
        return (request.path, str(key)) if key else None

    def _success(
        self, route: Route, request: ParsedRequest, entry: LogEntry, preference: Preference
    ) -> SandboxResponse:
        operation = route.operation
        if operation.job is not None:
            entry.accepted = True
            return self._job_responses.submit(route, operation.job, request, preference)
        if self.jobs.concerns(route.id):
            return self._about_job(route, request, entry, preference)
        if route.id in self.jobs.below:
            below = self._below_job(route, request, entry, preference)
            if below is not None:
                return below
        if operation.pagination is not None:
            return paginate(
                self._api,
                route,
                operation.pagination,
                request,
                self.jobs,
                self._job_responses,
                self._resources.resources,
                self._origin,
                preference,
            )
        response = self._resources.respond(route, request, preference)
        if response is None:
            entry.verdict = "it was deleted, or never created"
            return error_response(self._api, route, 404)
        return response

    def _about_job(
        self, route: Route, request: ParsedRequest, entry: LogEntry, preference: Preference
    ) -> SandboxResponse:
        values: JsonObject = {**dict(request.query), **request.fields}
        job = self.jobs.asked(route.id, values)
        if job is None:
            response = self._without_job(route, request, values, preference)
            if response is None:
                entry.verdict = "no such job"
                return error_response(self._api, route, 404)
            return response
        if route.id in self.jobs.cancels:
            return self._job_responses.cancel(route, job, preference)
        where = "status" if route.id == job.spec.poll.operation else "result"
        return self._job_responses.job_response(where, route, job, preference)

    def _without_job(
        self,
        route: Route,
        request: ParsedRequest,
        values: JsonObject,
        preference: Preference,
    ) -> SandboxResponse | None:
        """Return the response about an object without a job; None if every object has a job.

        A nullable status means that objects without a job exist, such as built-in voices of a
        provider next to clones. A request without a job id concerns such an object.
        """
        spec = self.jobs.polls.get(route.id)
        documented = documented_response(self._api, route, route.success, preference)
        if spec is None or documented is None:
            return None
        state, schemas = steps_of(spec.state), self._api.schemas
        has_id = any(name in values for name in spec.poll.parameters)
        if has_id and not schemas.valid(schemas.at(documented.schema, state), None):
            return None
        response = self._resources.respond(route, request, preference)
        if response is None or not has_id:
            return response
        body = set_values(response.body, documented.schema, state, constant(None), schemas)
        return dataclasses.replace(response, body=body)

    def _below_job(
        self, route: Route, request: ParsedRequest, entry: LogEntry, preference: Preference
    ) -> SandboxResponse | None:
        """Return the stream of a job; None if the operation gets an ordinary response."""
        job = self.jobs.asked(route.id, {**request.fields})
        if job is None:
            entry.verdict = "no such job"
            return error_response(self._api, route, 404)
        spec = documented_response(self._api, route, route.success, preference)
        if spec is None or not spec.media_type.startswith(EVENTS) or preference.dynamic:
            return None
        if spec.item is not None:  # documented events, not statuses
            return None
        after = request.headers.get("last-event-id", "")
        pieces = follow_job(job, self._job_responses.polled, after)
        return SandboxResponse(route.success, None, spec.media_type, {}, pieces)


def _is_placeholder(violation: Violation) -> bool:
    """Return whether a text violates its format because it is a placeholder like `<string>`."""
    return violation.code.endswith(".format") and violation.message.startswith('"<')

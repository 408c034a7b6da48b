"""Submissions: start one job or several, and return their ids."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from ...document.extensions import XJob
from ...json_types import (
    is_array,
    is_object,
)
from ...schema.applied import applied, described_fields
from ...schema.flatten import OPEN, JsonSchema
from ...validation import Api, ParsedRequest, Route
from ...validation.parsed_request import plain_fields
from ...validation.price_request import price_request
from .edit_body import (
    Steps,
    clear_values,
    constant,
    set_values,
    steps_of,
    values_at,
)
from .generate_value import ValueGenerator
from .jobs import (
    Jobs,
    LiveJob,
    calls_of,
    learned_later,
    wants_failure,
)
from .prefer_header import Preference
from .render_job import render_job
from .responses import (
    SandboxResponse,
    documented_response,
    request_examples,
    success_response,
)


@dataclass(frozen=True)
class Submission:
    """A request that starts jobs."""

    api: Api
    jobs: Jobs
    route: Route
    spec: XJob
    request: ParsedRequest
    generator: ValueGenerator
    results: str

    def respond(self, preference: Preference) -> SandboxResponse:
        """Start the job and return its response."""
        response, schema = success_response(self.api, self.route, self.generator, preference)
        at_once = self._at_once(response.status)
        if at_once is not None:
            return dataclasses.replace(response, body=at_once)
        count = max(1, self._count())
        many = steps_of(self.spec.many) if self.spec.many is not None else None
        if many is not None and steps_of(self.spec.id)[: len(many) + 1] == (*many, "*"):
            body = self._listed(response.body, schema, many, count)
        else:
            body = self._single(response.body, schema)
            if many is not None:
                body = self._batch(body, schema, many, count)
        return SandboxResponse(response.status, body, response.media_type, response.headers)

    def _at_once(self, status: int) -> object:
        """Return the documented response without a job if the request equals its example."""
        spec = documented_response(self.api, self.route, status)
        named_examples = spec.examples if spec is not None else {}
        credits = self.route.operation.credits
        by = credits.by if credits is not None else ()
        for name, example in request_examples(self.route):
            body = named_examples.get(name)
            is_job = body is None or next(values_at(body, steps_of(self.spec.id)), None) is not None
            if not is_job and all(
                [*values_at(self.request.body, steps_of(p))] == [*values_at(example, steps_of(p))]
                for p in ((by,) if isinstance(by, str) else by)
            ):
                schema = spec.schema if spec is not None else OPEN
                for pointer in self.spec.results:
                    path = steps_of(pointer)
                    if [*values_at(body, path)]:
                        address = f"{self.results}/files/sample/result.png"
                        body = set_values(body, schema, path, constant(address), self.api.schemas)
                return body
        return None

    def _count(self) -> int:
        """Return the number of jobs to start: `batch_size`, or one for each required item."""
        body = self.request.body
        size = body.get("batch_size") if is_object(body) else None
        if isinstance(size, int) or self.spec.many is None:
            return size if isinstance(size, int) else 1
        media = self.route.request_body(self.request.media_type)
        required = self.api.schemas.flat(media.get("schema", OPEN)).get("required", ())
        lists = [body[n] for n in required if is_object(body) and is_array(body.get(n))]
        return len(lists[0]) if len(lists) == 1 else 1

    def _listed(self, body: object, schema: JsonSchema, many: Steps, count: int) -> object:
        """Return the body with a list of job ids, or of objects with a job id."""
        schemas, id_steps = self.api.schemas, steps_of(self.spec.id)[len(many) + 1 :]
        item = schemas.child(schemas.at(schema, many), "*")
        listed: list[object] = []
        for number in range(count):
            item_value = set_values(
                self.generator.value(item, "id"), item, id_steps, self._id(number), schemas
            )
            full_body = set_values(body, schema, many, constant([item_value]), schemas)
            self._begin(str(next(values_at(item_value, id_steps))), full_body, number)
            listed.append(item_value)
        return set_values(body, schema, many, constant(listed), schemas)

    def _single(self, body: Any, schema: JsonSchema, number: int = 0) -> object:
        """Return the body for one job."""
        schemas, path = self.api.schemas, steps_of(self.spec.id)
        body = set_values(body, schema, path, self._id(number), schemas)
        for name, id_ in self._reserved(number).items():
            if name in body and schemas.valid(schemas.child(schema, name), id_):
                body = {**body, name: id_}
        if self.spec.many is not None:
            body = clear_values(body, schema, steps_of(self.spec.many), schemas)
        job = self._begin(str(next(values_at(body, path))), body, number)
        self._start_at(job, schema)
        body = self._charged(job, self._linked(body, schema, job), schema)
        return render_job(job, body, schema, schemas, "response", self.results)

    def _start_at(self, job: LiveJob, schema: JsonSchema) -> None:
        """Start a job with the status that the schema of the submission fixes."""
        state = self.api.schemas.flat(self.api.schemas.at(schema, steps_of(self.spec.state)))
        first_status = next(iter(state.get("examples") or ()), "")
        if first_status in (*self.spec.states.queued, *self.spec.states.running):
            job.first = first_status

    def _charged(self, job: LiveJob, body: object, schema: JsonSchema) -> object:
        """Return the body with the price of the request if it has a field for it."""
        credits = self.route.operation.credits
        amount = price_request(self.api, self.route, self.request.body)
        if credits is None or credits.charged is None or amount is None:
            return body
        path = steps_of(credits.charged)
        plain = int(amount) if amount == int(amount) else amount
        job.fields[path[-1]] = plain
        return set_values(body, schema, path, constant(plain), self.api.schemas)

    def _linked(self, body: object, schema: JsonSchema, job: LiveJob) -> object:
        """Return the body with URLs of the job: `_links`, `status_url`, `result_url`."""
        paths = self._paths(job)
        if not is_object(body) or "status" not in paths:
            return body
        host = f"http://{self.request.headers.get('host', '127.0.0.1')}"
        changed = dict(body)
        for name, path in paths.items():
            field = f"{name}_url"
            if field in body:
                is_url = "format" in self.api.schemas.flat(self.api.schemas.child(schema, field))
                changed[field] = host + path if is_url else path
        if is_object(body.get("_links")):
            changed["_links"] = dict.fromkeys(body["_links"], host + paths["status"])
        return changed

    def _paths(self, job: LiveJob) -> dict[str, str]:
        """Return the paths of status check and result, by `status` and `result`."""
        addresses: dict[str, str] = {}
        for name, call in (("status", self.spec.poll), ("result", self.spec.result)):
            route = self.api.by_id(call.operation) if call is not None else None
            if route is not None:
                path = route.path
                for parameter, value in job.feeds[route.id].items():
                    path = path.replace(f"{{{parameter}}}", quote(value, safe=""))
                addresses[name] = route.base + path
        return addresses

    def _batch(self, body: object, schema: JsonSchema, many: Steps, count: int) -> object:
        """Return the body with a list of jobs, the first of which is that of the body itself."""
        schemas, path = self.api.schemas, steps_of(self.spec.id)
        parts = applied(schemas.registry, schema, body, schemas.valid)
        if str(many[0]) not in described_fields(parts).named:
            return body  # this member of the response's union has no list
        item = schemas.child(schemas.at(schema, many), "*")
        first = next(values_at(body, path))
        job = self.jobs.live[str(first)]
        item_value = replace(self.generator, known={**self.generator.known, **job.fields}).value(
            item
        )
        item_value = set_values(item_value, item, path, constant(first), schemas)
        items = [render_job(job, item_value, item, schemas, "response", self.results)]
        items += [
            self._single(self.generator.value(item), item, number) for number in range(1, count)
        ]
        return set_values(body, schema, many, constant(items), schemas)

    def _id(self, number: int) -> Callable[[JsonSchema], Any]:
        """Return a function for `set_values` that returns the reserved or a new job id."""
        reserved = self._reserved(number)
        reserved_id = next((reserved[n] for n in self.spec.poll.parameters if n in reserved), None)
        fits = self.api.schemas.valid

        def id_of(schema: JsonSchema) -> object:
            return (
                reserved_id
                if reserved_id and fits(schema, reserved_id)
                else self.generator.value(schema, "id")
            )

        return id_of

    def _reserved(self, number: int) -> dict[str, str]:
        """Return the ids that the request chooses; of a list, that of this job."""
        body_fields = self.request.body if is_object(self.request.body) else {}
        reserved: dict[str, str] = {}
        for name, value in body_fields.items():
            parameter = name.removeprefix("reserved_").removesuffix("s")
            if parameter in self.spec.poll.parameters or name.startswith("reserved_"):
                id_ = next(iter(value[number : number + 1]), None) if is_array(value) else value
                if isinstance(id_, str):
                    reserved[parameter] = id_
        return reserved

    def _begin(self, id_: str, body: object, number: int) -> LiveJob:
        """Start a job with the ids that its calls take from this response or a later one."""
        later = {
            steps_of(pointer)[-1]: self._announced(body, steps_of(pointer))
            for pointer in learned_later(self.spec).values()
        }
        feeds = {
            call.operation: {
                name: later.get(
                    steps_of(pointer)[-1], str(next(values_at(body, steps_of(pointer)), ""))
                )
                for name, pointer in call.parameters.items()
            }
            for call in calls_of(self.spec)
        }
        feeds = self.jobs.feeds(self.spec, feeds)
        body_fields = self.request.body
        ids = {name: v for name, v in plain_fields(body).items() if name.endswith("_id")}
        fields = {**ids, **later, **self.request.echoes, **self._reserved(number)}
        fails = wants_failure(body_fields)
        speed, size = self.jobs.speed, len(self.request.content)
        job = LiveJob(
            id_, self.route, self.spec, body_fields, fields, feeds, speed, fails, size=size
        )
        return self.jobs.add(job)

    def _announced(self, body: object, path: Steps) -> str:
        """Return an id for a later response: that of the submission, or a new one."""
        announced = next(values_at(body, path), None)
        return str(announced or self.generator.value({"type": "string"}, "id"))

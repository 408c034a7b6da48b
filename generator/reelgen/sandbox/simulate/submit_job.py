"""A submission: one job begins, or several, and the response says their ids."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from ...document.extensions import XJob
from ...json_types import (
    is_array,
    is_object,
)
from ...schema.flatten import JsonSchema
from ...validation import Api, ParsedRequest, Route
from ...validation.parsed_request import plain_fields
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
    success_response,
)


@dataclass(frozen=True)
class Submission:
    """One request that begins jobs."""

    api: Api
    jobs: Jobs
    route: Route
    spec: XJob
    request: ParsedRequest
    made: ValueGenerator
    results: str

    def respond(self, preference: Preference) -> SandboxResponse:
        """Start the job and return its response."""
        response, schema = success_response(self.api, self.route, self.made, preference)
        count = max(1, _batch_size(self.request.body))
        many = steps_of(self.spec.many) if self.spec.many is not None else None
        if many is not None and steps_of(self.spec.id)[: len(many) + 1] == (*many, "*"):
            body = self._listed(response.body, schema, many, count)
        else:
            body = self._one(response.body, schema)
            if many is not None and count > 1:
                body = self._batch(body, schema, many, count)
        return SandboxResponse(response.status, body, response.media_type, response.headers)

    def _listed(self, body: object, schema: JsonSchema, many: Steps, count: int) -> Any:
        """Return the response holds the ids of its jobs, or objects with one."""
        schemas, id_steps = self.api.schemas, steps_of(self.spec.id)[len(many) + 1 :]
        item = schemas.child(schemas.at(schema, many), "*")
        listed: list[Any] = []
        for number in range(count):
            item_value = set_values(
                self.made.value(item, "id"), item, id_steps, self._id(number), schemas
            )
            whole = set_values(body, schema, many, constant([item_value]), schemas)
            self._begin(str(next(values_at(item_value, id_steps))), whole, number)
            listed.append(item_value)
        return set_values(body, schema, many, constant(listed), schemas)

    def _one(self, body: Any, schema: JsonSchema, number: int = 0) -> Any:
        """Return the response is about one job."""
        schemas, path = self.api.schemas, steps_of(self.spec.id)
        body = set_values(body, schema, path, self._id(number), schemas)
        for name, id_ in self._reserved(number).items():
            if name in body and schemas.valid(schemas.child(schema, name), id_):
                body = {**body, name: id_}
        if self.spec.many is not None:
            body = clear_values(body, schema, steps_of(self.spec.many), schemas)
        job = self._begin(str(next(values_at(body, path))), body, number)
        return render_job(job, body, schema, schemas, "response", self.results)

    def _batch(self, body: object, schema: JsonSchema, many: Steps, count: int) -> Any:
        """Return the body with a list of jobs, the first of which is the one of the body itself."""
        schemas, path = self.api.schemas, steps_of(self.spec.id)
        item = schemas.child(schemas.at(schema, many), "*")
        first = next(values_at(body, path))
        job = self.jobs.live[str(first)]
        item_value = replace(self.made, known={**self.made.known, **job.fields}).value(item)
        item_value = set_values(item_value, item, path, constant(first), schemas)
        items = [render_job(job, item_value, item, schemas, "response", self.results)]
        items += [self._one(self.made.value(item), item, number) for number in range(1, count)]
        return set_values(body, schema, many, constant(items), schemas)

    def _id(self, number: int) -> Callable[[JsonSchema], Any]:
        """Return the id of a job: the one that the request reserved, or a new one."""
        reserved = self._reserved(number)
        given = next((reserved[n] for n in self.spec.poll.parameters if n in reserved), None)
        fits = self.api.schemas.valid

        def made(schema: JsonSchema) -> Any:
            return given if given and fits(schema, given) else self.made.value(schema, "id")

        return made

    def _reserved(self, number: int) -> dict[str, str]:
        """Return the ids that the request chooses for what it creates; a list has one per job."""
        asked = self.request.body if is_object(self.request.body) else {}
        reserved: dict[str, str] = {}
        for name, value in asked.items():
            parameter = name.removeprefix("reserved_").removesuffix("s")
            if parameter in self.spec.poll.parameters or name.startswith("reserved_"):
                id_ = next(iter(value[number : number + 1]), None) if is_array(value) else value
                if isinstance(id_, str):
                    reserved[parameter] = id_
        return reserved

    def _begin(self, id_: str, body: object, number: int) -> LiveJob:
        """Begin a job; what its calls are fed with is in the response, or in a later one."""
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
        asked = self.request.body
        ids = {name: v for name, v in plain_fields(body).items() if name.endswith("_id")}
        fields = {**ids, **later, **self.request.fields, **self._reserved(number)}
        fails = wants_failure(asked)
        speed, size = self.jobs.speed, len(self.request.content)
        job = LiveJob(id_, self.route, self.spec, asked, fields, feeds, speed, fails, size=size)
        return self.jobs.add(job)

    def _announced(self, body: object, path: Steps) -> str:
        """Return the id of a later response: the one the submission has there, or a new one."""
        announced = next(values_at(body, path), None)
        return str(announced or self.made.value({"type": "string"}, "id"))


def _batch_size(body: object) -> int:
    size = body.get("batch_size") if is_object(body) else None
    return size if isinstance(size, int) else 1

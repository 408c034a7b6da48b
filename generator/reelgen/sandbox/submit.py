"""A submission: one job begins, or several, and the answer says their ids."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from ..document.dialect import Job
from ..plain import is_array, is_object
from .answers import Answer, success
from .contract import Contract, Route
from .incoming import Incoming, plain_fields
from .jobs import Jobs, LiveJob, calls_of, wants_failure
from .pointers import Steps, blanked, constant, filled, found, steps
from .portrait import portrayed
from .prefer import Wish
from .schemas import Schema
from .synthesize import Maker


@dataclass(frozen=True)
class Submission:
    """One request that begins jobs."""

    contract: Contract
    jobs: Jobs
    route: Route
    spec: Job
    incoming: Incoming
    made: Maker
    results: str

    def answer(self, wish: Wish) -> Answer:
        """Begin, and say so."""
        answer, schema = success(self.contract, self.route, self.made, wish)
        count = max(1, _batch_size(self.incoming.body))
        many = steps(self.spec.many) if self.spec.many is not None else None
        if many is not None and steps(self.spec.id)[: len(many) + 1] == (*many, "*"):
            body = self._listed(answer.body, schema, many, count)
        else:
            body = self._one(answer.body, schema)
            if many is not None and count > 1:
                body = self._batch(body, schema, many, count)
        return Answer(answer.status, body, answer.media_type, answer.headers)

    def _listed(self, body: Any, schema: Schema, many: Steps, count: int) -> Any:
        """The answer holds the ids of its jobs, or objects with one."""
        schemas, rest = self.contract.schemas, steps(self.spec.id)[len(many) + 1 :]
        item = schemas.child(schemas.at(schema, many), "*")
        listed: list[Any] = []
        for number in range(count):
            one = filled(self.made.value(item, "id"), item, rest, self._id(number), schemas)
            whole = filled(body, schema, many, constant([one]), schemas)
            self._begin(str(next(found(one, rest))), whole, number)
            listed.append(one)
        return filled(body, schema, many, constant(listed), schemas)

    def _one(self, body: Any, schema: Schema, number: int = 0) -> Any:
        """The answer is about one job."""
        schemas, path = self.contract.schemas, steps(self.spec.id)
        body = filled(body, schema, path, self._id(number), schemas)
        for name, id_ in self._reserved(number).items():
            if name in body and schemas.valid(schemas.child(schema, name), id_):
                body = {**body, name: id_}
        if self.spec.many is not None:
            body = blanked(body, schema, steps(self.spec.many), schemas)
        job = self._begin(str(next(found(body, path))), body, number)
        return portrayed(job, body, schema, schemas, "response", self.results)

    def _batch(self, body: Any, schema: Schema, many: Steps, count: int) -> Any:
        """Each item of a list stands in place of the answer; the first is the answer's own job."""
        schemas, path = self.contract.schemas, steps(self.spec.id)
        item = schemas.child(schemas.at(schema, many), "*")
        first = next(found(body, path))
        job = self.jobs.live[str(first)]
        one = replace(self.made, known={**self.made.known, **job.fields}).value(item)
        one = filled(one, item, path, constant(first), schemas)
        items = [portrayed(job, one, item, schemas, "response", self.results)]
        items += [self._one(self.made.value(item), item, number) for number in range(1, count)]
        return filled(body, schema, many, constant(items), schemas)

    def _id(self, number: int) -> Callable[[Schema], Any]:
        """The id of a job: the one that the request reserved, or a new one."""
        reserved = self._reserved(number)
        given = next((reserved[n] for n in self.spec.poll.parameters if n in reserved), None)
        fits = self.contract.schemas.valid

        def made(schema: Schema) -> Any:
            return given if given and fits(schema, given) else self.made.value(schema, "id")

        return made

    def _reserved(self, number: int) -> dict[str, str]:
        """The ids that the request gives to what it makes; in a list there is one for each job."""
        asked = self.incoming.body if is_object(self.incoming.body) else {}
        reserved: dict[str, str] = {}
        for name, value in asked.items():
            one = name.removeprefix("reserved_").removesuffix("s")
            if one in self.spec.poll.parameters or name.startswith("reserved_"):
                id_ = next(iter(value[number : number + 1]), None) if is_array(value) else value
                if isinstance(id_, str):
                    reserved[one] = id_
        return reserved

    def _begin(self, id_: str, body: Any, number: int) -> LiveJob:
        """A job begins; what its calls are fed with stands in the answer."""
        feeds = {
            call.operation: {
                name: str(next(found(body, steps(pointer)), ""))
                for name, pointer in call.parameters.items()
            }
            for call in calls_of(self.spec)
        }
        feeds = self.jobs.feeds(self.spec, feeds)
        asked = self.incoming.body
        told = {name: v for name, v in plain_fields(body).items() if name.endswith("_id")}
        fields = {**told, **self.incoming.fields, **self._reserved(number)}
        fails = wants_failure(asked)
        speed, size = self.jobs.speed, len(self.incoming.content)
        job = LiveJob(id_, self.route, self.spec, asked, fields, feeds, speed, fails, size=size)
        return self.jobs.add(job)


def _batch_size(body: Any) -> int:
    size = body.get("batch_size") if is_object(body) else None
    return size if isinstance(size, int) else 1

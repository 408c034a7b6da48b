"""What is no job: uploads, things that are made and deleted, and plain answers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from .answers import Answer, maker, success
from .contract import Contract, Route
from .files import Files
from .incoming import Incoming
from .jobs import Jobs
from .lifecycle import Lifecycle
from .lists import job_rows, shows_jobs
from .pointers import constant, filled, found
from .prefer import Wish
from .resources import Resources, list_at
from .schemas import OPEN, Schema
from .synthesize import Maker

LIFE = 3600.0
"""Seconds that the address of an upload works at speed 1, where answers tell of its end."""

EXPIRY = ("expires_at", "expiresAt")


class Things:
    """The answers of one provider about all but jobs."""

    def __init__(
        self,
        contract: Contract,
        jobs: Jobs,
        lifecycle: Lifecycle,
        files: Files,
        origin: str,
        seed: int,
        known: Mapping[str, Any],
    ) -> None:
        self.resources = Resources(contract)
        self._contract = contract
        self._jobs = jobs
        self._lifecycle = lifecycle
        self._files = files
        self._origin = origin
        self._seed = seed
        self._known = known
        self._made = 0

    def answer(self, route: Route, incoming: Incoming, wish: Wish) -> Answer | None:
        """The answer; None about something that was deleted."""
        values = {**dict(incoming.query), **incoming.values}
        if self.resources.is_gone(route, incoming.path, values):
            return None
        make = self._upload if incoming.files else self._plain
        answer = make(route, incoming, wish)
        return self.resources.applied(route, incoming.path, values, incoming.body, answer)

    def _upload(self, route: Route, incoming: Incoming, wish: Wish) -> Answer:
        """Keep the file; the answer has its name and size and an address that works."""
        self._made += 1
        part = incoming.files[0]
        name = part.filename or part.name
        key = f"{self._contract.provider}-{self._made}"
        kind = part.content_type or "application/octet-stream"
        life = LIFE / self._jobs.speed
        address = f"{self._origin}/files/assets/{key}"
        known: dict[str, Any] = {
            **dict.fromkeys(("filename", "file_name", "name"), name),
            **dict.fromkeys(("size", "file_size", "bytes"), len(part.content)),
            **dict.fromkeys(("content_type", "mime_type", "mimeType", "type"), kind),
            **dict.fromkeys(("url", "file_url", "asset_url"), address),
            **dict.fromkeys(EXPIRY, _moment(life)),
            **incoming.fields,
        }
        made = maker(self._contract, f"{self._seed} {key}", self._origin, known)
        answer, schema = success(self._contract, route, made, wish)
        ends = any(self._contract.schemas.child(schema, name) is not OPEN for name in EXPIRY)
        self._files.keep(key, part.content, kind, life if ends else math.inf)
        return answer

    def _plain(self, route: Route, incoming: Incoming, wish: Wish) -> Answer:
        """The documented example, or a value made from the schema."""
        values: dict[str, Any] = {**dict(incoming.query), **incoming.values}
        job = self._jobs.named(values)
        if route.method == "DELETE" and job is not None:
            job.deleted = True
            self._jobs.remove(job)
        self._made += route.method == "POST"
        known = {**self._known, **incoming.fields}
        seed = f"{self._seed} {route.id} {self._made if route.method == 'POST' else ''}"
        made = maker(self._contract, seed, self._origin, known)
        answer, schema = success(self._contract, route, made, wish)
        if route.method != "GET" or incoming.values:
            return answer
        body = self._listed(route, answer.body, schema, made)
        return Answer(answer.status, body, answer.media_type, answer.headers)

    def _listed(self, route: Route, body: Any, schema: Schema, made: Maker) -> Any:
        """The body with what was made, if it holds a list: one without pages."""
        at = list_at(body)
        if at is None:
            return body
        schemas = self._contract.schemas
        item = schemas.child(schemas.at(schema, at), "*")
        shown: Any = next(found(body, at))
        if shows_jobs(self._contract, item, self._jobs):
            shown = job_rows(self._contract, item, self._jobs, self._lifecycle)
        rows = [*self.resources.rows(route, item, made), *shown]
        return filled(body, schema, at, constant(rows), schemas)


def _moment(later: float) -> str:
    """The time so many seconds from now."""
    moment = datetime.now(UTC) + timedelta(seconds=later)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

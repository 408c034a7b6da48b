"""Responses for operations without a job: uploads, resources, documented examples."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from ...json_types import JsonObject
from ...schema.flatten import (
    OPEN,
    JsonSchema,
)
from ...validation import Api, ParsedRequest, Route
from .edit_body import (
    constant,
    set_values,
    values_at,
)
from .generate_value import ValueGenerator
from .job_responses import JobResponder
from .jobs import Jobs
from .paginate import (
    job_rows,
    shows_jobs,
)
from .prefer_header import Preference
from .resource_store import (
    ResourceStore,
    list_at,
)
from .responses import (
    SandboxResponse,
    response_generator,
    success_response,
)
from .uploads import UploadStore

LIFE = 3600.0
"""Lifetime of the URL of an upload in seconds at speed 1, if responses contain its expiry."""

EXPIRY = ("expires_at", "expiresAt")


class ResourceResponder:
    """The responses of one provider for operations without a job."""

    def __init__(
        self,
        api: Api,
        jobs: Jobs,
        lifecycle: JobResponder,
        uploads: UploadStore,
        origin: str,
        seed: int,
        values: Mapping[str, object],
    ) -> None:
        self.resources = ResourceStore(api)
        self._api = api
        self._jobs = jobs
        self._job_responses = lifecycle
        self._uploads = uploads
        self._origin = origin
        self._seed = seed
        self._known = values
        self._made = 0

    def respond(
        self, route: Route, request: ParsedRequest, preference: Preference
    ) -> SandboxResponse | None:
        """Return the response; None for a deleted or unknown resource."""
        values = {**dict(request.query), **request.values}
        if self.resources.is_deleted(route, request.path, values):
            return None
        if request.files and self.resources.is_unknown(route, values):
            return None
        make = self._upload if request.files else self._plain
        response = make(route, request, preference)
        return self.resources.applied(route, request.path, values, request.body, response)

    def _upload(
        self, route: Route, request: ParsedRequest, preference: Preference
    ) -> SandboxResponse:
        """Store the file, and return a response with its name, size and URL."""
        self._made += 1
        part = request.files[0]
        name = part.filename or part.name
        key = f"{self._api.provider}-{self._made}"
        kind = part.content_type or "application/octet-stream"
        life = LIFE / self._jobs.speed
        address = f"{self._origin}/files/assets/{key}"
        fields: JsonObject = {
            **dict.fromkeys(("filename", "file_name", "name"), name),
            **dict.fromkeys(("size", "file_size", "bytes"), len(part.content)),
            **dict.fromkeys(("content_type", "mime_type", "mimeType", "type"), kind),
            **dict.fromkeys(("url", "file_url", "asset_url"), address),
            **dict.fromkeys(EXPIRY, _moment(life)),
            **request.fields,
        }
        generator = response_generator(self._api, f"{self._seed} {key}", self._origin, fields)
        response, schema = success_response(self._api, route, generator, preference)
        ends = any(self._api.schemas.child(schema, name) is not OPEN for name in EXPIRY)
        self._uploads.add(key, part.content, kind, life if ends else math.inf)
        return response

    def _plain(
        self, route: Route, request: ParsedRequest, preference: Preference
    ) -> SandboxResponse:
        """Return the documented example, or a value generated from the schema."""
        values: JsonObject = {**dict(request.query), **request.values}
        job = self._jobs.named(values)
        if route.method == "DELETE" and job is not None:
            job.deleted = True
            self._jobs.remove(job)
        self._made += route.method == "POST"
        fields = {**self._known, **request.echoes}
        seed = f"{self._seed} {route.id} {self._made if route.method == 'POST' else ''}"
        generator = response_generator(self._api, seed, self._origin, fields)
        response, schema = success_response(self._api, route, generator, preference)
        if route.method != "GET" or request.values:
            return response
        body = self._listed(route, response.body, schema, generator)
        return SandboxResponse(response.status, body, response.media_type, response.headers)

    def _listed(
        self, route: Route, body: object, schema: JsonSchema, generator: ValueGenerator
    ) -> object:
        """Return the body with the created resources if it contains an unpaged list."""
        at = list_at(body)
        if at is None:
            return body
        schemas = self._api.schemas
        item = schemas.child(schemas.at(schema, at), "*")
        shown: Any = next(values_at(body, at))
        if shows_jobs(self._api, item, self._jobs):
            shown = job_rows(self._api, item, self._jobs, self._job_responses)
        rows = [*self.resources.rows(route, item, generator), *shown]
        return set_values(body, schema, at, constant(rows), schemas)


def _moment(later: float) -> str:
    """Return the time that many seconds from now, in ISO 8601."""
    moment = datetime.now(UTC) + timedelta(seconds=later)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

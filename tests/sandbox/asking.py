"""A request for every operation, made from the spec."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import httpx
from reelgen.document.openapi import Operation
from reelgen.json_types import object_at
from reelgen.sandbox import Sandbox
from reelgen.sandbox.simulate.generate_value import ValueGenerator
from reelgen.sandbox.simulate.jobs import LiveJob
from reelgen.validation import Api, Route


class Asker:
    """Asks one provider of a sandbox."""

    def __init__(self, sandbox: Sandbox, contract: Api, http: httpx.Client) -> None:
        self.sandbox = sandbox
        self.contract = contract
        self.http = http
        self.maker = ValueGenerator(contract.schemas, random.Random(0), sparse=True)
        url = httpx.URL(sandbox.url(contract.provider))
        self.host = f"http://{url.host}:{url.port}"

    def ask(self, route: Route, prefer: str = "") -> httpx.Response:
        """A request that obeys the spec; about a job where the operation is."""
        job = self.job_of(route)
        values = job.feeds.get(route.id, {}) if job is not None else {}
        values = {**values, **self.created(route)}
        path, query = route.base + route.path, dict[str, str]()
        headers = {**self.credentials(route), **({"Prefer": prefer} if prefer else {})}
        for parameter, _ in route.parameters.values():
            value = values.get(parameter.name) or str(
                self.maker.value(parameter.schema_, parameter.name)
            )
            if parameter.location == "path":
                path = path.replace(f"{{{parameter.name}}}", value.replace("/", "-"))
            elif parameter.required and parameter.location == "query":
                query[parameter.name] = value
            elif parameter.required:
                headers[parameter.name] = value
        body = self._body(route)
        return self.http.request(
            route.method,
            self.host + path,
            params=query,
            headers=headers | body.pop("headers", {}),
            **body,
        )

    def created(self, route: Route) -> dict[str, str]:
        """The id of a new resource, for an operation that only takes one that was created."""
        create = self.contract.by_id("assets.create")
        if route.id != "assets.upload" or create is None:
            return {}
        return {"asset_id": str(self.ask(create).json()["id"])}

    def credentials(self, route: Route) -> dict[str, str]:
        """What the first security requirement demands, in headers."""
        headers: dict[str, str] = {}
        for name in route.security[0] if route.security else ():
            scheme = self.contract.document.components.security_schemes[name]
            if scheme.type == "apiKey":
                headers[scheme.name] = "k"
            else:
                headers["Authorization"] = f"{scheme.scheme or 'Bearer'} k"
        return headers

    def job_of(self, route: Route) -> LiveJob | None:
        """A new job for an operation that asks for one."""
        jobs = self.sandbox.jobs[self.contract.provider]
        known = {**jobs.below, **jobs.results, **jobs.cancels, **jobs.polls}
        if route.id not in known:
            return None
        submit = next(r for r in self.contract.routes if r.operation.job is known[route.id])
        assert self.ask(submit).is_success
        return next(job for job in reversed(jobs.live.values()) if job.route is submit)

    def _body(self, route: Route) -> dict[str, Any]:
        operation: Operation = route.operation
        if operation.request_body is None:
            return {}
        content = object_at(object_at(route.raw, "requestBody"), "content")
        kind = next(iter(content))
        schema = content[kind].get("schema", {})
        if kind == "application/json":
            return {"json": self.maker.value(schema)}
        if kind != "multipart/form-data":
            return {"content": b"content", "headers": {"Content-Type": kind}}
        fields = self.contract.schemas.flat(schema).get("properties", {})
        files = [
            n for n, f in fields.items() if self.contract.schemas.flat(f).get("type") == "string"
        ]
        return {"files": {files[0]: ("a.png", b"content", "image/png")}}


def everything(sandbox: Sandbox, http: httpx.Client) -> Iterator[tuple[Asker, Route]]:
    """Every operation of every provider."""
    for contract in sandbox.contracts:
        asker = Asker(sandbox, contract, http)
        for route in contract.routes:
            yield asker, route

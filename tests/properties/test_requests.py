"""What the schema accepts is sent and accepted; what it refuses is refused before it is sent."""

from __future__ import annotations

import itertools
import os
import re
import warnings
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from reelgen.contract.check_responses import dumped
from reelgen.contract.play_fixture import same_json
from reelgen.json_types import object_at
from reelgen.sandbox import Sandbox
from reelgen.schema.applied import applied, described_fields
from reelgen.validation import Api, Route
from reelspec import APIStatusError, CostWarning, RequestInvalidError
from reelspec._runtime.jobs.base_job import BaseJob

from ..sandbox.asking import Asker
from .calls import SPECS, Caller, calling, operations
from .strategies import MISTAKES, mistaken, obeying, refused

EXAMPLES = int(os.environ.get("PROPERTY_EXAMPLES", "5"))
"""Of each operation and property."""

CONTRACTS = {one.provider: one for one in Sandbox(specs=SPECS).contracts}
OPERATIONS = [f"{name} {route.id}" for name, one in CONTRACTS.items() for route in one.routes]
WITH_BODY = [
    f"{name} {route.id}"
    for name, one in CONTRACTS.items()
    for route in one.routes
    if "application/json" in object_at(object_at(route.raw, "requestBody"), "content")
]
PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]*")
"""Texts for addresses and headers: which others they take is tested elsewhere."""

SETTINGS = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    deadline=None,
    phases=(Phase.explicit, Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)

COUNTED = itertools.count()
"""For ids that nothing has been done with yet."""


@pytest.fixture(scope="module")
def running() -> Iterator[tuple[Sandbox, dict[str, Caller], dict[str, Asker]]]:
    with (
        Sandbox(specs=SPECS, speed=100) as sandbox,
        calling(sandbox) as callers,
        httpx.Client() as http,
    ):
        askers = {one.provider: Asker(sandbox, one, http) for one in sandbox.contracts}
        yield sandbox, callers, askers


def found(name: str) -> tuple[Api, Route]:
    provider, _, id_ = name.partition(" ")
    route = CONTRACTS[provider].by_id(id_)
    assert route is not None
    return CONTRACTS[provider], route


def parameters(contract: Api, route: Route) -> st.SearchStrategy[dict[str, Any]]:
    """Values by wire name."""
    required: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for parameter, _ in route.parameters.values():
        values = obeying(contract.schemas, parameter.schema_ or {}).filter(
            lambda value: value is not None
        )
        if parameter.location in ("path", "header"):
            values = values.map(str).filter(lambda text: PLAIN.fullmatch(text) is not None)
            if not refused(contract.schemas, parameter.schema_ or {}, "new-1"):
                values = st.builds(lambda: f"new-{next(COUNTED)}")
        elif route.method == "DELETE" and parameter.name.lower().endswith("id"):
            values = st.builds(lambda: f"new-{next(COUNTED)}")
        (required if parameter.required else optional)[parameter.name] = values
    return st.fixed_dictionaries(required, optional=optional)


def bodies(contract: Api, route: Route) -> st.SearchStrategy[Any]:
    content = object_at(object_at(route.raw, "requestBody"), "content")
    if not content:
        return st.none()
    kind, media = next(iter(content.items()))
    schema = media.get("schema", {})
    if kind == "application/json":
        return obeying(contract.schemas, schema)
    if kind != "multipart/form-data":
        return st.just(b"content")
    _, operation = operations(contract.provider)[route.id]
    assert operation.body is not None
    files = {
        one.wire: ("a.png", b"content", "image/png") for one in operation.body.fields if one.file
    }
    return st.just(files)


@pytest.mark.parametrize("name", OPERATIONS)
def test_what_the_schema_accepts(name: str, running: Any) -> None:
    sandbox, callers, askers = running
    contract, route = found(name)
    job = askers[contract.provider].job_of(route)
    fed = job.feeds.get(route.id, {}) if job is not None else {}
    fed = {**fed, **askers[contract.provider].created(route)}

    @SETTINGS
    @given(parameters(contract, route), bodies(contract, route), st.integers(0, 999))
    def check(values: dict[str, Any], body: Any, seed: int) -> None:
        caller = callers[contract.provider]
        known = {name: value for name, value in values.items() if name not in fed}
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.simplefilter("ignore", DeprecationWarning)
            warnings.simplefilter("ignore", CostWarning)
            answer = caller.call(
                route.id, {**known, **fed}, body, checks=True, prefer=f"dynamic=true, seed={seed}"
            )
        entry = sandbox.requests[-1]
        assert (entry.operation, entry.status // 100) == (route.id, 2), entry
        assert not entry.violations, entry.violations
        came = caller.answer
        if came is not None and "json" in came.headers.get("content-type", ""):
            response = answer.response if isinstance(answer, BaseJob) else answer
            assert same_json(dumped(response), came.json())

    check()


def _extra_fields(contract: Api, schema: Any, body: Any) -> frozenset[str]:
    """The fields of a body that no schema names, where the body is open to such."""
    if not isinstance(body, dict):
        return frozenset()
    parts = applied(contract.schemas.registry, schema, body, contract.schemas.valid)
    fields = described_fields(parts)
    return frozenset(body) - frozenset(fields.named) if fields.is_open else frozenset()


@pytest.mark.parametrize("name", WITH_BODY)
def test_what_the_schema_refuses(name: str, running: Any) -> None:
    sandbox, callers, _ = running
    contract, route = found(name)
    content = object_at(object_at(route.raw, "requestBody"), "content")
    schema = content["application/json"].get("schema", {})

    @SETTINGS
    @given(parameters(contract, route), bodies(contract, route).flatmap(mistaken))
    def check(values: dict[str, Any], body: Any) -> None:
        caller = callers[contract.provider]
        wrong = refused(contract.schemas, schema, body, formats=False)
        sent = len(sandbox.requests)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                extra = _extra_fields(contract, schema, body)
                caller.call(route.id, values, body, checks=True, extra=extra)
            except (RequestInvalidError, TypeError) as error:
                assert len(sandbox.requests) == sent
                assert wrong, f"{body}: {error}"
            except APIStatusError:
                assert not wrong, f"the client sent {body}"
            else:
                assert not wrong, f"the client sent {body}"
        if wrong:
            assert _sandbox_refuses(sandbox, contract, route, values, body), body

    check()


WITH_PARAMETERS = [
    f"{name} {route.id}"
    for name, one in CONTRACTS.items()
    for route in one.routes
    if any(where == "query" for _, where in route.parameters)
]


@pytest.mark.parametrize("name", WITH_PARAMETERS)
def test_which_parameters_are_refused(name: str, running: Any) -> None:
    """Whatever their type: a client checks the values, not the texts they become."""
    sandbox, callers, _ = running
    contract, route = found(name)
    query = [one for one, _ in route.parameters.values() if one.location == "query"]

    @SETTINGS
    @given(
        parameters(contract, route),
        st.sampled_from(query),
        st.sampled_from([value for value in MISTAKES if value is not None]),
    )
    def check(values: dict[str, Any], changed: Any, value: Any) -> None:
        wrong = refused(contract.schemas, changed.schema_ or {}, value, formats=False)
        sent = len(sandbox.requests)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                callers[contract.provider].call(
                    route.id, {**values, changed.name: value}, None, checks=True
                )
            except RequestInvalidError as error:
                assert len(sandbox.requests) == sent
                assert wrong, f"{changed.name}={value!r}: {error}"
            except APIStatusError:
                assert not wrong
            else:
                assert not wrong, f"the client sent {changed.name}={value!r}"

    check()


def _sandbox_refuses(
    sandbox: Sandbox, contract: Api, route: Route, values: dict[str, Any], body: Any
) -> bool:
    with httpx.Client() as http:
        asker = Asker(sandbox, contract, http)
        path = route.base + route.path
        for key, value in values.items():
            path = path.replace(f"{{{key}}}", str(value))
        answer = http.request(
            route.method, asker.host + path, json=body, headers=asker.credentials(route)
        )
    return 400 <= answer.status_code < 500 and any(
        one.code.startswith("body.") for one in sandbox.requests[-1].violations
    )

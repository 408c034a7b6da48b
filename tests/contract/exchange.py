"""How a fixture is played: Python values in, the wire and the parsed answer out."""

from __future__ import annotations

import asyncio
import datetime
import email.parser
import email.policy
import importlib
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import respx
from reelgen.config import read_config
from reelgen.contract.check_responses import dumped as response_json
from reelgen.fixtures.check_fixtures import load_checked
from reelgen.fixtures.fixture import Exchange, Fixture, FixtureRequest, FixtureResponse
from reelgen.validation import Api
from reelspec._runtime.jobs.base_job import BaseJob

ROOT = Path(__file__).parent.parent.parent
SPECS = {path.stem: ROOT / path for path in read_config(ROOT).specs}
PROVIDERS = tuple(SPECS)
CONTRACTS = {name: Api.from_spec(path) for name, path in SPECS.items()}
FIXTURES = load_checked(ROOT / "tests" / "fixtures", CONTRACTS)
KEY = "test-key"

STANDARD_HEADERS = {
    *("host", "accept", "accept-encoding", "connection", "user-agent"),
    *("content-type", "content-length"),
}


def manifest(provider: str) -> dict[str, Any]:
    """The manifest of a generated package."""
    path = ROOT / "generated" / "reelspec" / provider / "manifest.json"
    loaded: dict[str, Any] = json.loads(path.read_text())
    return loaded


def operation(provider: str, operation_id: str) -> dict[str, Any]:
    """One operation of a manifest."""
    found = [o for o in manifest(provider)["operations"] if o["id"] == operation_id]
    assert found, f"{provider} has no operation {operation_id}"
    one: dict[str, Any] = found[0]
    return one


def play(fixture: Fixture, *, is_async: bool, checks: bool) -> tuple[Any, httpx.Request | None]:
    """Make the call. Gives the answer, or what was raised, and the request as sent."""
    exchange = fixture.content
    assert isinstance(exchange, Exchange)
    with respx.mock(assert_all_called=False) as router:
        route = router.route()
        if exchange.response is None:
            route.mock(side_effect=httpx.ConnectError("no answer is documented"))
        else:
            route.mock(return_value=response(exchange.response))
        try:
            outcome = _call(fixture, exchange, is_async, checks)
        except Exception as error:
            outcome = error
        sent = route.calls[0].request if route.calls else None
        assert len(route.calls) <= 1
    return outcome, sent


def _call(fixture: Fixture, exchange: Exchange, is_async: bool, checks: bool) -> Any:
    package = importlib.import_module(f"reelspec.{fixture.provider}")
    service = importlib.import_module(f"reelspec.{fixture.provider}.client").SERVICE
    keys = {scheme.argument: KEY for scheme in service.schemes.values()}
    client = (package.AsyncClient if is_async else package.Client)(**keys)
    method: Any = client
    for name in operation(fixture.provider, exchange.operation)["python"].split("."):
        method = getattr(method, name)
    arguments = {name: python_value(value) for name, value in exchange.call.items()}
    options = {"max_retries": 0, "checks": checks}
    if not is_async:
        with client:
            return method(**arguments, options=options)

    async def awaited() -> Any:
        async with client:
            return await method(**arguments, options=options)

    return asyncio.run(awaited())


def python_value(value: Any) -> Any:
    """`$file` and `$bytes` of a fixture as what a caller passes."""
    if isinstance(value, dict) and "$file" in value:
        file = value["$file"]
        parts = (file["name"], file["content"].encode())
        return (*parts, file["content_type"]) if "content_type" in file else parts
    if isinstance(value, dict) and "$bytes" in value:
        return value["$bytes"].encode()
    return value


def response(documented: FixtureResponse) -> httpx.Response:
    """The documented answer as httpx gives it."""
    headers = dict(documented.headers)
    if documented.has_json:
        headers.setdefault("content-type", "application/json")
        return httpx.Response(
            documented.status, headers=headers, content=json.dumps(documented.json_).encode()
        )
    body = documented.text or documented.content or ""
    return httpx.Response(documented.status, headers=headers, content=body.encode())


def check_wire(documented: FixtureRequest, sent: httpx.Request) -> None:
    """The request on the wire is exactly the documented one."""
    assert sent.method == documented.method
    assert str(sent.url.copy_with(query=None)) == documented.url
    expected = {k: [v] if isinstance(v, str) else list(v) for k, v in documented.query.items()}
    assert parse_qs(sent.url.query.decode(), keep_blank_values=True) == expected
    headers = {name.lower(): value for name, value in documented.headers.items()}
    assert {name: sent.headers.get(name) for name in headers} == headers
    extra = sent.headers.keys() - STANDARD_HEADERS - headers.keys() - {"idempotency-key"}
    assert not extra, f"headers that the fixture does not name: {extra}"
    if documented.has_json:
        assert sent.headers["content-type"] == "application/json"
        assert json.loads(sent.content) == documented.json_
    elif documented.multipart is not None:
        wanted = [
            part.model_dump(exclude_none=True, exclude={"stands_for"})
            for part in documented.multipart
        ]
        assert sorted(multipart(sent), key=str) == sorted(wanted, key=str)
    else:
        assert sent.content.decode() == (documented.text or documented.content or "")


def multipart(sent: httpx.Request) -> list[dict[str, Any]]:
    """The parts of a multipart body, read by the standard library."""
    head = f"content-type: {sent.headers['content-type']}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + sent.content)
    parts: list[dict[str, Any]] = []
    for part in message.iter_parts():
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        one = {
            "name": part.get_param("name", header="content-disposition"),
            "filename": part.get_filename(),
            "content_type": part.get("content-type"),
            "content": payload.decode(),
        }
        parts.append({name: value for name, value in one.items() if value is not None})
    return parts


def dumped(value: Any) -> Any:
    """Return a response, or the response of a job, as the JSON it came from."""
    return response_json(value.response if isinstance(value, BaseJob) else value)


def same(left: Any, right: Any) -> bool:
    """Equal JSON; two spellings of one instant are equal."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[k], right[k]) for k in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, bool) != isinstance(right, bool):
        return False
    return bool(left == right) or (_instant(left) is not None and _instant(left) == _instant(right))


def _instant(value: Any) -> datetime.datetime | None:
    if not isinstance(value, str) or "T" not in value:
        return None
    try:
        return datetime.datetime.fromisoformat(value)
    except ValueError:
        return None

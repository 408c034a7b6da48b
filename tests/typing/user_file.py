"""A user's file that calls every method, written from the fixtures."""

from __future__ import annotations

from typing import Any

from reelgen.fixtures.fixture import Exchange

from ..contract.exchange import FIXTURES, PROVIDERS, manifest

HEAD = "from __future__ import annotations\n\n"


def user_file() -> str:
    """Python that calls every method, sync and async, each with a fixture's arguments."""
    text = HEAD
    for provider in PROVIDERS:
        client = manifest(provider)["client"]
        text += f"from reelspec.{provider} import Async{client}, {client}\n"
    for is_async in (False, True):
        for provider in PROVIDERS:
            text += _calls(provider, is_async)
    return text


def _calls(provider: str, is_async: bool) -> str:
    client = manifest(provider)["client"]
    prefix, wait = ("Async", "await ") if is_async else ("", "")
    head = "async def" if is_async else "def"
    lines = [f"\n\n{head} {provider}_{'async' if is_async else 'sync'}() -> None:"]
    lines.append(f"    client = {prefix}{client}(api_key='k')")
    for operation in manifest(provider)["operations"]:
        arguments = ", ".join(f"{k}={_literal(v)}" for k, v in _call(provider, operation).items())
        lines.append(f"    {wait}client.{operation['python']}({arguments})")
    return "\n".join(lines)


def _call(provider: str, operation: dict[str, Any]) -> dict[str, Any]:
    calls = [
        fixture.content.call
        for fixture in FIXTURES
        if fixture.provider == provider
        and isinstance(fixture.content, Exchange)
        and fixture.content.operation == operation["id"]
        and fixture.content.checks
    ]
    return max(calls, key=len)


def _literal(value: Any) -> str:
    if isinstance(value, dict) and "$file" in value:
        file = value["$file"]
        return repr((file["name"], file["content"].encode(), file["content_type"]))
    if isinstance(value, dict) and "$bytes" in value:
        return repr(value["$bytes"].encode())
    return repr(value)

"""Uploads: bytes, names and order of files are preserved."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import httpx

from ..document.media_types import essence
from ..json_types import JsonObject, object_at
from ..validation import Api, Route, parse_multipart
from .case import ContractCase, both_colors
from .generated_client import GeneratedClient
from .sample_requests import body_schema, first_request

CONTENT = bytes(range(256)) * 600
"""Binary content that needs several reads."""


def upload_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each file argument of an operation, and for its maximum size."""
    for route in api.routes:
        for name, (schema, is_list) in _files(api, route).items():
            largest = schema.get("maxLength")
            sample_content = CONTENT[:largest]
            contents = [sample_content, sample_content[::-1]] if is_list else [sample_content]
            run = partial(_check, api, client, route, name, contents)
            yield from both_colors("upload", route.id, name or "body", run)
            if largest is not None:
                run = partial(_check_size, api, client, route, name, largest, is_list)
                yield from both_colors("upload", route.id, f"size of {name or 'body'}", run)


def _files(api: Api, route: Route) -> dict[str, tuple[JsonObject, bool]]:
    """Return the schema of each file of a form, and whether it is an array.

    The name of a body that is a file is empty.
    """
    schema = api.schemas.flat(body_schema(route) or {})
    if schema.get("format") == "binary":
        return {"": (schema, False)}
    files: dict[str, tuple[dict[str, object], bool]] = {}
    if essence(next(iter(route.request_content), "")) == "multipart/form-data":
        for name, field in object_at(schema, "properties").items():
            flat = api.schemas.flat(field)
            item = api.schemas.flat(flat["items"]) if "items" in flat else flat
            if item.get("format") == "binary":
                files[name] = item, item is not flat
    return files


def _check(
    api: Api,
    client: GeneratedClient,
    route: Route,
    name: str,
    contents: list[bytes],
    is_async: bool,
) -> None:
    sent = _sent(api, client, route, name, contents, len(contents) > 1, is_async)
    assert len(sent) == 1, f"{len(sent)} requests were sent"
    if not name:
        assert sent[0].content == contents[0], "other bytes arrived"
        return
    form = [*parse_multipart(sent[0].headers["content-type"], sent[0].content)]
    parts = [(part.filename, part.content) for part in form if part.name == name]
    expected = [(f"drawn {number}.bin", content) for number, content in enumerate(contents)]
    assert parts == expected, f"{[(n, len(c)) for n, c in parts]} arrived, or other bytes"
    kind = first_request(api, route).file_types.get(name)
    kinds = {part.content_type for part in form if part.name == name}
    assert not kind or kinds == {kind}, f"the type {kinds} arrived, not {kind}"


def _check_size(
    api: Api,
    client: GeneratedClient,
    route: Route,
    name: str,
    largest: int,
    is_list: bool,
    is_async: bool,
) -> None:
    for size, is_sent in ((largest, True), (largest + 1, False)):
        sent = _sent(api, client, route, name, [bytes(size)], is_list, is_async)
        assert bool(sent) == is_sent, f"{size} bytes: {len(sent)} requests were sent"


def _sent(
    api: Api,
    client: GeneratedClient,
    route: Route,
    name: str,
    contents: list[bytes],
    is_list: bool,
    is_async: bool,
) -> tuple[httpx.Request, ...]:
    """Return the requests that a call with these files sends."""
    sample = first_request(api, route)
    kind = sample.file_types.get(name, "")
    files = [
        (f"drawn {number}.bin", content, *([kind] if kind else []))
        for number, content in enumerate(contents)
    ]
    arguments = client.arguments(route.id, sample)
    argument = client.operations[route.id]["arguments"]
    file_argument = next(a for a in argument if a["in"] == "body" and a["wire"] == name)
    assert file_argument["file"], f"{name or 'the body'} is no file for the client"
    arguments[file_argument["name"]] = files if is_list else files[0]
    outcome = client.call(route.id, arguments, lambda _: httpx.Response(599), is_async=is_async)
    return outcome.requests

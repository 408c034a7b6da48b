"""What a developer gets wrong, on each provider: the client raises the error of its status.

The message is the sandbox's, read from where the provider's own error shape has it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from reelgen.sandbox import Sandbox
from reelgen.sandbox.server import provider_app
from reelspec import APIStatusError
from reelspec.hedra import Hedra
from reelspec.hera import Hera
from reelspec.heygen import HeyGen
from reelspec.vydra import Vydra

from .test_refusals import SHAPES as MADE

SHAPES: dict[str, Any] = {
    **MADE,
    "heygen": lambda body: (
        isinstance(body["error"]["message"], str) and body.keys() <= {"data", "error"}
    ),
}
UUID = "3c90c3cc-0d44-4b50-8888-8dd25736052a"
OUTPUT: Any = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}
SCENE: Any = {"voice": {"type": "silence", "duration": "1"}}
CLIENTS: dict[str, Any] = {"hera": Hera, "hedra": Hedra, "heygen": HeyGen, "vydra": Vydra}


def _hera(client: Any, **changed: Any) -> None:
    client.videos.create(**{"prompt": "A wheel", "outputs": [OUTPUT], **changed})


def _hedra(client: Any, **changed: Any) -> None:
    inputs = {"text_prompt": "A market"}
    client.generations.create(**{"type": "video", "generated_video_inputs": inputs, **changed})


def _heygen(client: Any, **changed: Any) -> None:
    client.videos.create(**{"video_inputs": [SCENE], **changed})


def _vydra(client: Any, **changed: Any) -> None:
    made = {"prompt": "A dog", "model": "veo3"}
    client.jobs.create(**{"workflow": "generate_video", "input": made, **changed})


CREATE: dict[str, Callable[..., None]] = {
    "hera": _hera,
    "hedra": _hedra,
    "heygen": _heygen,
    "vydra": _vydra,
}

Case = tuple[str, dict[str, Any], str]
CASES: list[Case] = [
    # wrong enum
    ("hedra", {"type": "vidoe"}, "must be one of 'video'"),
    ("heygen", {"video_inputs": [{"voice": {"type": "song"}}]}, "/video_inputs/0/voice/type"),
    ("vydra", {"input": {"prompt": "A dog", "model": 4}}, "/input/model: "),
    # missing field
    ("hera", {"outputs": [{"format": "mp4"}]}, "'resolution' is required"),
    ("hedra", {"generated_video_inputs": {}}, "'text_prompt' is required"),
    ("heygen", {"video_inputs": [{"voice": {"type": "text"}}]}, "is required"),
    ("vydra", {"input": {"model": "veo3"}}, "Missing required field: prompt (string)"),
    # wrong type
    ("hera", {"duration_seconds": "8"}, "/duration_seconds: "),
    ("hedra", {"batch_size": "two"}, "is not of type integer"),
    ("heygen", {"title": 3}, "/title: "),
    ("vydra", {"input": {"prompt": 3}}, "/input/prompt: "),
    # a field that is none
    ("hera", {"promt": "A"}, "did you mean 'prompt'?"),
    ("hedra", {"batchsize": 2}, "did you mean 'batch_size'?"),
    ("heygen", {"titel": "A"}, "did you mean 'title'?"),
    ("vydra", {"webhookurl": "A"}, "did you mean 'webhookUrl'?"),
    # out of range, and rules between fields
    ("hera", {"duration_seconds": 121}, "/duration_seconds: "),
    ("hedra", {"generation_id": UUID, "generation_ids": [UUID]}, "are mutually exclusive"),
    (
        "heygen",
        {"video_inputs": [{**SCENE, "background": {"type": "image"}}]},
        "Either url or image_asset_id",
    ),
    ("vydra", {"webhookUrl": 3}, "/webhookUrl: "),
]


@contextmanager
def refused(sandbox: Sandbox, name: str, **more: Any) -> Iterator[tuple[Any, list[APIStatusError]]]:
    """A client that checks nothing; what it raises has the message and the provider's shape."""
    caught: list[APIStatusError] = []
    given = {"api_key": "k", "base_url": sandbox.url(name), "checks": False, "max_retries": 0}
    with CLIENTS[name](**{**given, **more}) as client, pytest.raises(APIStatusError) as raised:
        yield client, caught
    error = raised.value
    caught.append(error)
    assert 400 <= error.status_code < 500
    assert SHAPES[name](json.loads(error.received.content)), error.received.content


@pytest.mark.parametrize(("name", "changed", "message"), CASES)
def test_a_body_that_is_wrong(
    name: str, changed: dict[str, Any], message: str, played: Sandbox
) -> None:
    with refused(played, name) as (client, caught):
        if "did you mean" in message:
            CREATE[name](client, options={"extra_body": changed})
        else:
            CREATE[name](client, **changed)
    (error,) = caught
    assert type(error).__name__ in ("BadRequestError", "UnprocessableEntityError")
    assert message in str(error)


class Changing(httpx.HTTPTransport):
    """What no method of a client sends: each request is changed on its way."""

    def __init__(self, change: Callable[[httpx.Request], httpx.Request]) -> None:
        super().__init__()
        self._change = change

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return super().handle_request(self._change(request))


def _again(request: httpx.Request, **changed: Any) -> httpx.Request:
    """The request with another method, address, body or further headers."""
    headers = [(k, v) for k, v in request.headers.items() if k != "content-length"]
    told = {**dict(headers), **changed.pop("headers", {})}
    kept = {"method": request.method, "url": request.url, "content": request.content}
    return httpx.Request(headers=told, **{**kept, **changed})


def _keyless(request: httpx.Request) -> httpx.Request:
    for name in ("authorization", "x-api-key"):
        request.headers.pop(name, None)
    return request


def _nowhere(request: httpx.Request) -> httpx.Request:
    return _again(request, url=request.url.copy_with(path=f"{request.url.path}/no/where"))


CHANGES: dict[str, tuple[Callable[[httpx.Request], httpx.Request], str, str]] = {
    "no key": (_keyless, "AuthenticationError", ""),
    "a wrong key": (lambda request: request, "AuthenticationError", ""),
    "another content type": (
        lambda request: _again(request, headers={"content-type": "text/plain"}),
        "BadRequestError UnprocessableEntityError",
        "content type 'text/plain' is not one of application/json",
    ),
    "broken JSON": (
        lambda request: _again(request, content=request.content[:-2]),
        "BadRequestError UnprocessableEntityError",
        "is not JSON",
    ),
    "no body": (
        lambda request: _again(request, content=b""),
        "BadRequestError UnprocessableEntityError",
        "a body is required",
    ),
    "a body without end": (
        lambda request: _again(request, content=b" " * 20_000 + request.content),
        "APIStatusError",
        "has more than 10000 bytes",
    ),
    "another method": (
        lambda request: _again(request, method="PATCH"),
        "APIStatusError",
        "",
    ),
    "an unknown path": (_nowhere, "NotFoundError", ""),
}
STATUSES = {"a body without end": 413, "another method": 405}


@pytest.mark.parametrize("name", CLIENTS)
@pytest.mark.parametrize("case", CHANGES)
def test_a_request_that_is_wrong(
    name: str, case: str, played: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    change, expected, message = CHANGES[case]
    monkeypatch.setattr(provider_app, "LARGEST", 10_000)
    key = "sandbox-wrong" if case == "a wrong key" else "k"
    with (
        httpx.Client(transport=Changing(change)) as http,
        refused(played, name, http_client=http, api_key=key) as (client, caught),
    ):
        CREATE[name](client)
    (error,) = caught
    assert type(error).__name__ in expected.split()
    assert error.status_code == STATUSES.get(case, error.status_code)
    assert message in str(error)
    assert len(str(error).partition(": HTTP ")[2]) > len("404"), "it says more than a status"


IDS: dict[str, Callable[[Any], object]] = {
    "hera": lambda client: client.videos.retrieve("no-such-video"),
    "hedra": lambda client: client.generations.retrieve_status(UUID),
    "heygen": lambda client: client.videos.retrieve_status(video_id="no-such-video"),
    "vydra": lambda client: client.jobs.retrieve(UUID),
}


@pytest.mark.parametrize("name", CLIENTS)
def test_an_id_that_is_none(name: str, played: Sandbox) -> None:
    with refused(played, name) as (client, caught):
        IDS[name](client)
    (error,) = caught
    assert type(error).__name__ == "NotFoundError"
    assert len(str(error).partition(": HTTP ")[2]) > len("404"), "it says more than a status"


def test_an_id_that_is_no_id(played: Sandbox) -> None:
    with refused(played, "hedra") as (client, caught):
        client.generations.retrieve_status("nonsense")
    assert '"nonsense" is not of format uuid' in str(caught[0])


@pytest.mark.parametrize(("name", "largest"), [("heygen", 33_554_432), ("vydra", 20_971_520)])
def test_a_file_that_is_too_large(name: str, largest: int, played: Sandbox) -> None:
    file = ("cat.png", bytes(largest + 1), "image/png")
    with refused(played, name) as (client, caught):
        if name == "heygen":
            client.v3.assets.create(file=file)
        else:
            client.uploads.create(file=file)
    documented = {"vydra": "File size exceeds 20MB limit"}
    general = f"has {largest + 1} bytes and may have {largest}"
    assert documented.get(name, general) in str(caught[0])

"""One way to make the same calls with each package. Bytes are the package's own job shape."""

from __future__ import annotations

import json
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MADE = Path(__file__).parent.parent.parent / ".venv-bench" / "made"
"""Where `make bench` puts the clients that generators made of spec.yaml."""

JOB = {
    "id": "550e8400-e29b-41d4-a716-446655440000",
    "status": "running",
    "model": "fast",
    "prompt": "A woman walking through a busy market at golden hour, cinematic, 35 mm",
    "created_at": "2026-01-26T12:00:00.000Z",
    "progress": 0.4,
    "seconds": 8,
    "url": None,
    "error": None,
    "credits": 175,
}
NEW = {"model": "fast", "prompt": JOB["prompt"], "seconds": 8, "ratio": "16:9", "seed": 7}

LUMA = {
    "id": JOB["id"],
    "generation_type": "video",
    "state": "dreaming",
    "created_at": JOB["created_at"],
    "model": "ray-2",
    "assets": {"video": "https://cdn.example/a.mp4"},
    "request": {
        "generation_type": "video",
        "prompt": JOB["prompt"],
        "model": "ray-2",
        "loop": False,
    },
}
RUNWAY = {
    "id": JOB["id"],
    "status": "SUCCEEDED",
    "createdAt": JOB["created_at"],
    "output": ["https://cdn.example/a.mp4"],
}
VOICE = {
    "id": JOB["id"],
    "name": "Ada",
    "description": "calm",
    "createdAt": JOB["created_at"],
    "status": "READY",
    "previewUrl": "https://cdn.example/a.mp3",
}


@dataclass
class Package:
    """How to call one package. Paths are where its requests go."""

    name: str
    imports: str
    """Statement that imports its client."""
    first: str
    """Statements that follow it: a client over a mock transport, and one parsed answer."""
    one: bytes
    page: bytes
    make: Callable[[Any], tuple[Callable[[], Any], Callable[[], Any], Callable[[], Any]]]
    """transport -> get, create, list."""
    make_async: Callable[[Any], Callable[[], Awaitable[Any]]]
    http: str = "httpx"


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()


def _reelspec(transport: Any) -> Any:
    import httpx
    from benchspec.bench import Bench

    client = Bench(api_key="k", http_client=httpx.Client(transport=transport))
    return (
        lambda: client.jobs.retrieve("abc"),
        lambda: client.jobs.create(**NEW),  # type: ignore[arg-type]
        lambda: client.jobs.list(limit=200),
    )


def _reelspec_async(transport: Any) -> Any:
    import httpx
    from benchspec.bench import AsyncBench

    client = AsyncBench(api_key="k", http_client=httpx.AsyncClient(transport=transport))
    return lambda: client.jobs.retrieve("abc")


def _opc(transport: Any) -> Any:
    from benchopc.api.jobs import jobs_create, jobs_list, jobs_retrieve
    from benchopc.client import AuthenticatedClient
    from benchopc.models import NewJob

    client = AuthenticatedClient(
        base_url="https://bench.example/v1", token="k", httpx_args={"transport": transport}
    )
    return (
        lambda: jobs_retrieve.sync("abc", client=client),
        lambda: jobs_create.sync(client=client, body=NewJob.from_dict(NEW)),
        lambda: jobs_list.sync(client=client, limit=200),
    )


def _opc_async(transport: Any) -> Any:
    from benchopc.api.jobs import jobs_retrieve
    from benchopc.client import AuthenticatedClient

    client = AuthenticatedClient(
        base_url="https://bench.example/v1", token="k", httpx_args={"transport": transport}
    )
    return lambda: jobs_retrieve.asyncio("abc", client=client)


def _luma(transport: Any) -> Any:
    import httpx
    from lumaai import LumaAI

    client = LumaAI(auth_token="k", http_client=httpx.Client(transport=transport))
    return (
        lambda: client.generations.get("abc"),
        lambda: client.generations.create(
            model="ray-2", prompt=JOB["prompt"], aspect_ratio="16:9", duration="5s", loop=False
        ),
        lambda: client.generations.list(limit=200),
    )


def _luma_async(transport: Any) -> Any:
    import httpx
    from lumaai import AsyncLumaAI

    client = AsyncLumaAI(auth_token="k", http_client=httpx.AsyncClient(transport=transport))
    return lambda: client.generations.get("abc")


def _runway(transport: Any) -> Any:
    import httpx
    from runwayml import RunwayML

    client = RunwayML(api_key="k", http_client=httpx.Client(transport=transport))
    return (
        lambda: client.tasks.retrieve("abc"),
        lambda: client.image_to_video.create(
            model="gen4_turbo",
            prompt_image="https://cdn.example/a.png",
            ratio="1280:720",
            prompt_text=JOB["prompt"],
            duration=5,
        ),
        lambda: client.voices.list(limit=100),
    )


def _runway_async(transport: Any) -> Any:
    import httpx
    from runwayml import AsyncRunwayML

    client = AsyncRunwayML(api_key="k", http_client=httpx.AsyncClient(transport=transport))
    return lambda: client.tasks.retrieve("abc")


def _dcg(transport: Any) -> Any:
    import httpx2
    from benchdcg.client import Client
    from benchdcg.models import NewJob

    client = Client(bearer="k", http_client=httpx2.Client(transport=transport))
    return (
        lambda: client.jobs.jobs_retrieve(id="abc"),
        lambda: client.jobs.jobs_create(body=NewJob.model_validate(NEW)),
        lambda: client.jobs.jobs_list(limit=200),
    )


def _dcg_async(transport: Any) -> Any:
    import httpx2
    from benchdcg.client import AsyncClient

    client = AsyncClient(bearer="k", http_client=httpx2.AsyncClient(transport=transport))
    return lambda: client.jobs.jobs_retrieve(id="abc")


_MOCK = (
    "import httpx\n"
    "t = httpx.MockTransport(lambda r: httpx.Response(200, content=BODY, "
    "headers={'content-type': 'application/json'}))\n"
    "http = httpx.Client(transport=t)\n"
)

PACKAGES = [
    Package(
        "reelspec",
        "from benchspec.bench import Bench",
        _MOCK + "print(Bench(api_key='k', http_client=http).jobs.retrieve('a').id)",
        _json(JOB),
        _json({"data": [JOB] * 200}),
        _reelspec,
        _reelspec_async,
    ),
    Package(
        "openapi-python-client",
        "from benchopc.client import AuthenticatedClient",
        _MOCK + "from benchopc.api.jobs import jobs_retrieve\n"
        "c = AuthenticatedClient(base_url='https://b.example', token='k', "
        "httpx_args={'transport': t})\n"
        "print(jobs_retrieve.sync('a', client=c).id)",
        _json(JOB),
        _json({"data": [JOB] * 200}),
        _opc,
        _opc_async,
    ),
    Package(
        "lumaai",
        "from lumaai import LumaAI",
        _MOCK + "print(LumaAI(auth_token='k', http_client=http).generations.get('a').id)",
        _json(LUMA),
        _json(
            {
                "generations": [LUMA] * 200,
                "count": 200,
                "limit": 200,
                "offset": 0,
                "has_more": False,
            }
        ),
        _luma,
        _luma_async,
    ),
    Package(
        "runwayml",
        "from runwayml import RunwayML",
        _MOCK + "print(RunwayML(api_key='k', http_client=http).tasks.retrieve('a').id)",
        _json(RUNWAY),
        _json({"data": [VOICE] * 200, "nextCursor": None}),
        _runway,
        _runway_async,
    ),
    Package(
        "datamodel-code-generator",
        "from benchdcg.client import Client",
        _MOCK.replace("httpx", "httpx2")
        + "print(Client(bearer='k', http_client=http).jobs.jobs_retrieve(id='a').id)",
        _json(JOB),
        _json({"data": [JOB] * 200}),
        _dcg,
        _dcg_async,
        "httpx2",
    ),
]

sys.path.insert(0, str(MADE))

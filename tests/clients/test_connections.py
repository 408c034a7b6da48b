"""Connections stay in the process and the event loop that opened them: no job ids cross."""

from __future__ import annotations

import asyncio
import gc
import json
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from reelspec import ClientError
from reelspec.vydra import AsyncVydra, Vydra

from .server import JOB, Connection, serving

BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """What a dead event loop or process has open is collected here, where its warnings are due."""
    yield
    gc.collect()


def echo(connection: Connection) -> None:
    """Keep the connection; name each job after the prompt of its request, a moment later."""
    while True:
        request = connection.read()
        prompt = json.loads(request.body)["input"]["prompt"]
        time.sleep(0.2)
        body = json.dumps({**json.loads(JOB), "id": f"job-of-{prompt}"}).encode()
        head = f"HTTP/1.1 201 X\r\ncontent-type: application/json\r\ncontent-length: {len(body)}"
        connection.sock.sendall(f"{head}\r\n\r\n".encode() + body)


def _create(client: Vydra, prompt: str) -> str | None:
    return client.jobs.create(workflow="generate_video", input={"prompt": prompt}).id


def _create_async(client: AsyncVydra, prompt: str) -> str | None:
    async def create() -> str | None:
        return (await client.jobs.create(workflow="generate_video", input={"prompt": prompt})).id

    return asyncio.run(create())


def _forked(work: Callable[[], object]) -> Callable[[], str]:
    """Start work in a forked process; what it returned or raised is read when called."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            outcome = str(work())
        except BaseException as error:
            outcome = f"{type(error).__name__}: {error}"
        os.write(writer, outcome.encode())
        os._exit(0)
    os.close(writer)

    def outcome_of_child() -> str:
        os.waitpid(pid, 0)
        with os.fdopen(reader) as pipe:
            return pipe.read()

    return outcome_of_child


@FORKS
@BOTH
@pytest.mark.parametrize("view", [False, True], ids=["client", "view"])
def test_a_forked_process_has_connections_of_its_own(is_async: bool, view: bool) -> None:
    create: Any = _create_async if is_async else _create
    with serving(*[echo] * 8) as server:
        kind = AsyncVydra if is_async else Vydra
        client: Any = kind(api_key="k", base_url=server.url, timeout=5)
        assert create(client, "first") == "job-of-first"
        used = client.with_options({"max_retries": 0}) if view else client
        child = _forked(lambda: create(used, "child"))
        assert create(used, "parent") == "job-of-parent"
        assert child() == "job-of-child"
        assert create(client, "last") == "job-of-last"
        if not is_async:
            client.close()


@FORKS
def test_a_lock_that_a_thread_held_at_the_fork_does_not_stop_the_child() -> None:
    with serving(*[echo] * 4) as server, Vydra(api_key="k", base_url=server.url) as client:
        connections: Any = vars(client)["_connections"]
        with connections.lock():  # as if another thread were in the middle
            child = _forked(lambda: _create(client, "child"))
        assert child() == "job-of-child"


@FORKS
def test_closing_in_a_child_leaves_the_parent_connected() -> None:
    with serving(*[echo] * 4) as server, Vydra(api_key="k", base_url=server.url) as client:
        _create(client, "first")
        child = _forked(client.close)
        assert child() == "None"
        assert _create(client, "second") == "job-of-second"
        assert len(server.faults) == 3  # one connection did it all


@FORKS
def test_a_streamed_response_is_not_read_by_a_child() -> None:
    with (
        serving() as server,
        Vydra(api_key="k", base_url=server.url) as client,
        client.with_streaming_response(client.jobs.retrieve, "abc") as response,
    ):
        child = _forked(response.read)
        assert child().startswith("ClientError: this response belongs to the process")
        assert json.loads(response.read())["id"]


@FORKS
@BOTH
def test_an_http_client_of_the_caller_is_refused_after_a_fork(is_async: bool) -> None:
    with serving(*[echo] * 4) as server:
        http: Any = httpx.AsyncClient() if is_async else httpx.Client()
        kind: Any = AsyncVydra if is_async else Vydra
        create: Any = _create_async if is_async else _create
        client = kind(api_key="k", base_url=server.url, http_client=http)
        child = _forked(lambda: create(client, "child"))
        assert child().startswith("ClientError: this process was forked")
        assert create(client, "parent") == "job-of-parent"


def _in_pool(client: Vydra, prompt: str) -> str | None:
    return _create(client, prompt)


@FORKS
def test_workers_of_multiprocessing() -> None:
    with serving(*[echo] * 16) as server, Vydra(api_key="k", base_url=server.url) as client:
        _create(client, "first")
        with multiprocessing.get_context("fork").Pool(3) as pool:
            prompts = [f"p{number}" for number in range(9)]
            ids = pool.starmap(_in_pool, [(client, prompt) for prompt in prompts])
        assert ids == [f"job-of-{prompt}" for prompt in prompts]


def test_each_event_loop_has_connections_of_its_own() -> None:
    with serving(*[echo] * 8) as server:
        client = AsyncVydra(api_key="k", base_url=server.url, timeout=5)
        assert [_create_async(client, p) for p in ("a", "b", "c")] == [
            "job-of-a",
            "job-of-b",
            "job-of-c",
        ]


def test_event_loops_of_several_threads_at_once() -> None:
    with serving(*[echo] * 32) as server:
        client = AsyncVydra(api_key="k", base_url=server.url, timeout=5)
        ids: dict[str, str | None] = {}

        def work(number: int) -> None:
            for turn in range(3):
                ids[f"{number}-{turn}"] = _create_async(client, f"{number}-{turn}")

        threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert ids == {name: f"job-of-{name}" for name in ids}
        assert len(ids) == 12


def test_an_http_client_of_the_caller_stays_in_its_event_loop() -> None:
    with serving(*[echo] * 4) as server:
        client = AsyncVydra(api_key="k", base_url=server.url, http_client=httpx.AsyncClient())
        assert _create_async(client, "first") == "job-of-first"
        with pytest.raises(ClientError, match="used in another event loop"):
            _create_async(client, "second")

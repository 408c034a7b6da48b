"""What is told of a run, however long it is."""

from __future__ import annotations

import io
import socket
from typing import Any

import httpx
import pytest
from reelgen.sandbox import Sandbox
from reelgen.sandbox.simulate import limits
from reelspec import NotFoundError
from reelspec.vydra import Vydra

from .conftest import SPECS


def test_the_last_requests_are_kept_and_all_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "KEPT", 5)
    body = {"workflow": "generate_video", "input": {"prompt": "A", "model": "veo3"}}
    with Sandbox(["vydra"], specs=SPECS) as sandbox, httpx.Client() as http:
        url, headers = f"{sandbox.url('vydra')}/jobs", {"Authorization": "Bearer k"}
        for number in range(4):
            assert http.post(url, json=body, headers=headers).status_code == 201
            query = {"limit": str(number + 1)}
            assert http.get(url, params=query, headers=headers).status_code == 200
        assert len(sandbox.requests) == 5
        assert sandbox.requests[-1].parameters == {"query": {"limit": 4}}
        assert sandbox.requests[-2].body == body
        assert (sandbox.counted["vydra"], sandbox.submissions["vydra"]) == (8, 4)


WORKFLOW: Any = {"workflow": "generate_video", "input": {"prompt": "A", "model": "veo3"}}


def test_the_last_finished_jobs_are_kept_and_running_ones_always() -> None:
    with (
        Sandbox(["vydra"], specs=SPECS, speed=4, keep_jobs=3) as sandbox,
        Vydra(api_key="k", base_url=sandbox.url("vydra"), poll_interval=0.02) as vydra,
    ):
        created = [vydra.jobs.create(**WORKFLOW) for _ in range(8)]
        assert len(sandbox.jobs["vydra"].live) == 8, "those that run are not forgotten"
        created[-1].wait(timeout=20)
        for job in created[:5]:
            with pytest.raises(NotFoundError):
                vydra.jobs.retrieve(str(job.id))
        assert {vydra.jobs.retrieve(str(job.id)).id for job in created[5:]} == {
            job.id for job in created[5:]
        }
        assert len(sandbox.jobs["vydra"].live) == 3
        assert sandbox.submissions["vydra"] == 8
    with pytest.raises(ValueError, match="keep_jobs must be at least 1, not 0"):
        Sandbox(["vydra"], specs=SPECS, keep_jobs=0)


def test_large_requests_and_uploads_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "BYTES", 50_000)
    prompt: Any = {"workflow": "generate_video", "input": {"prompt": "A" * 20_000}}
    with (
        Sandbox(["vydra"], specs=SPECS, speed=1000) as sandbox,
        Vydra(api_key="k", base_url=sandbox.url("vydra"), checks=False) as vydra,
        httpx.Client() as http,
    ):
        urls: list[str] = []
        for number in range(6):
            vydra.jobs.create(**prompt).wait(timeout=10)
            upload = vydra.uploads.create(file=(f"{number}.png", io.BytesIO(b"x" * 20_000)))
            urls.append(str(upload.url))
        assert [http.get(url).status_code for url in urls] == [404] * 4 + [200] * 2
        assert len(sandbox.jobs["vydra"].live) == 2
        assert sum(entry.size for entry in sandbox.entries) <= 50_000
        assert sandbox.submissions["vydra"] == 6


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil", "[::1]", ""])
def test_another_host_is_not_answered(played: Sandbox, host: str) -> None:
    """Nor on the port of the files and the page."""
    for url in (played.url("vydra") + "/jobs", played.origin + "/"):
        asked = httpx.URL(url)
        assert asked.port is not None
        request = f"GET {asked.path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        with socket.create_connection((asked.host, asked.port), timeout=10) as connection:
            connection.sendall(request.encode())
            response = b"".join(iter(lambda: connection.recv(65536), b""))
        assert response.startswith(b"HTTP/1.1 421 "), response[:80]
        assert b"serves only 127.0.0.1 and localhost" in response


def test_its_own_hosts_are_answered(played: Sandbox) -> None:
    for host in ("localhost", "LocalHost:1", "127.0.0.1", "127.0.0.1:9999"):
        assert httpx.get(played.origin + "/", headers={"Host": host}).status_code == 200

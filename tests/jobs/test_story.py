"""From a prompt to a file: the same lines on every provider, and again after a crash."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from reelgen.sandbox import Sandbox

from . import story

SPECS = Path(__file__).parent.parent.parent / "specs"


@pytest.fixture
def sandbox(provider: str) -> Iterator[Sandbox]:
    with Sandbox([provider], specs=SPECS) as running:
        yield running


def _run(sandbox: Sandbox, provider: str, folder: Path, kill: str = "") -> int:
    command = [sys.executable, story.__file__, provider, sandbox.url(provider), str(folder), kill]
    return subprocess.run(command, check=False, timeout=60).returncode


def _served(sandbox: Sandbox) -> bytes:
    """The finished file, fetched by itself."""
    path = next(entry.path for entry in sandbox.entries if not entry.provider)
    return httpx.get(sandbox.origin + path).content


@pytest.mark.parametrize("provider", story.PROVIDERS)
def test_from_a_prompt_to_a_file(sandbox: Sandbox, provider: str, tmp_path: Path) -> None:
    assert _run(sandbox, provider, tmp_path) == 0
    assert (tmp_path / "out.mp4").read_bytes() == _served(sandbox)
    assert sandbox.submissions == {provider: 1}


@pytest.mark.parametrize("kill", ["waiting", "downloading"])
@pytest.mark.parametrize("provider", story.PROVIDERS)
def test_it_goes_on_after_a_kill(
    sandbox: Sandbox, provider: str, kill: str, tmp_path: Path
) -> None:
    assert _run(sandbox, provider, tmp_path, kill) == -signal.SIGKILL
    assert not (tmp_path / "out.mp4").exists()
    assert _run(sandbox, provider, tmp_path) == 0
    assert (tmp_path / "out.mp4").read_bytes() == _served(sandbox)
    assert {file.name for file in tmp_path.iterdir()} == {"job.json", "out.mp4"}
    assert sandbox.submissions == {provider: 1}
    ranges = [headers.get("range") for headers in sandbox.results_seen_headers]
    assert (ranges[1] is not None) == (kill == "downloading")
    assert not any("any-key" in str(headers) for headers in sandbox.results_seen_headers)

"""`reelgen sandbox` as a program."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

ROOT = Path(__file__).parent.parent.parent
PYTHONPATH = os.pathsep.join(str(ROOT / name) for name in ("generated", "generator"))


@contextmanager
def started(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", "reelgen", "sandbox", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": PYTHONPATH},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def test_it_says_where_it_is_and_ends(tmp_path: Path) -> None:
    """In a folder without a project: the specs that come with the package."""
    with started(tmp_path, "vydra", "--key", "right") as process:
        assert process.stdout is not None and process.stderr is not None
        lines = [process.stdout.readline() for _ in range(3)]
        assert "Ctrl-C" in lines[2]
        page, vydra = (re.findall(r"http://\S+", line)[0] for line in lines[:2])
        assert "VYDRA_BASE_URL" in lines[1]
        assert httpx.get(page).status_code == 200
        for key, status in (("right", 200), ("wrong", 401)):
            headers = {"Authorization": f"Bearer {key}"}
            assert httpx.get(f"{vydra}/jobs", headers=headers).status_code == status
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
        log = process.stderr.read()
        assert "200 jobs.list GET /api/v1/jobs: ok" in log
        assert "security.wrong (caller)" in log and "Traceback" not in log


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        with started(tmp_path, "hera", "--port", port) as process:
            output = process.communicate(timeout=30)
    assert process.returncode == 2
    assert output[1].startswith("port ") and "Traceback" not in output[1]


def test_a_provider_nobody_knows(tmp_path: Path) -> None:
    with started(tmp_path, "nobody") as process:
        output = process.communicate(timeout=30)
    assert process.returncode == 2
    assert output[1] == "nobody: is neither a spec nor one of hedra, hera, heygen, vydra\n"

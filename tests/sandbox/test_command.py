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


SPEC = """
openapi: 3.1.0
info: {title: My API, version: "1"}
servers: [{url: https://api.example.com/v1}]
security: [{user: []}]
paths:
  /a:
    get: {operationId: a.read, responses: {"200": {description: ok}}}
    post:
      operationId: a.create
      security: [{token: []}]
      responses: {"200": {description: ok}}
components:
  securitySchemes:
    user: {type: http, scheme: basic}
    token: {type: http, scheme: bearer, x-credential: {pattern: "^sk-[0-9]$", remedy: copy it}}
"""


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
    with started(tmp_path, "vydra", "--key", "right", "--port", "0") as process:
        assert process.stdout is not None and process.stderr is not None
        lines = [process.stdout.readline() for _ in range(3)]
        assert "Ctrl-C" in lines[2]
        page, vydra = (re.findall(r"http://\S+", line)[0] for line in lines[:2])
        assert lines[1] == f"export VYDRA_BASE_URL={vydra} VYDRA_API_KEY=right\n"
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
    remedy = "choose another with --port, or any free ones with --port 0"
    assert output[1] == f"port {port}: Address already in use; {remedy}\n"


def test_a_port_without_others_after_it(tmp_path: Path) -> None:
    with started(tmp_path, "hera", "--port", "65535") as process:
        output = process.communicate(timeout=30)
    assert process.returncode == 2
    assert output[1] == "port 65535: the last one is 65535; use a lower number\n"


def test_an_invalid_project_is_no_missing_one(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.reelspec]\nspecs = 1\n")
    with started(tmp_path) as process:
        output = process.communicate(timeout=30)
    assert process.returncode == 1
    assert output[1] == "pyproject.toml: [tool.reelspec] specs must be a list of paths\n"


def test_the_specs_of_the_project_are_played(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.reelspec]\nspecs = ["my-api.yaml"]\n')
    (tmp_path / "my-api.yaml").write_text(SPEC)
    with started(tmp_path, "--port", "0") as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(2)]
    url = r"http://127\.0\.0\.1:\d+"
    variables = r"MY_API_API_KEY=sandbox:sandbox MY_API_TOKEN=sk-\d"
    assert re.fullmatch(f"export MY_API_BASE_URL={url}/v1 {variables}\n", lines[1]), lines


def test_a_provider_nobody_knows(tmp_path: Path) -> None:
    with started(tmp_path, "nobody") as process:
        output = process.communicate(timeout=30)
    assert process.returncode == 2
    assert output[1] == "nobody: is neither a spec nor one of hedra, hera, heygen, vydra\n"

"""`make mocks`: the sandbox beside Prism and Steady, on the same documents and machine.

Prints how long each takes to answer and what each does, row by row. A row is right or not by
what is said in its function; nothing is weighed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
from reelgen.sandbox.simulate.responses import documented_response
from reelgen.validation import Api

ROOT = Path(__file__).parent.parent.parent
HEDRA = ROOT / "specs" / "hedra.yaml"
SMALL = ROOT / "tests" / "bench" / "mock.yaml"
STARTS = 3
KEYS = {"X-API-Key": "k", "Authorization": "Key k", "X-Key": "k"}
VIDEO: Any = {"type": "video", "generated_video_inputs": {"text_prompt": "A market"}}
WRONG: Any = {
    "type": "video",
    "batch_size": 9,
    "batchsize": 2,
    "generated_video_inputs": {"text_prompt": 1},
}
UUID = "3c90c3cc-0d44-4b50-8888-8dd25736052a"


@dataclass
class Server:
    """One mock server that runs."""

    name: str
    http: httpx.Client
    contract: Api
    base: str = ""
    """Before each path of the document."""

    def ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        base = "" if path.startswith("/v3/") else self.base
        headers = {**KEYS, **more.pop("headers", {})}
        return self.http.request(method, base + path, headers=headers, **more)

    def breaks(self, id_: str, answer: httpx.Response) -> list[str]:
        """What in an answer breaks the document."""
        route = self.contract.by_id(id_)
        assert route is not None
        said = documented_response(self.contract, route, answer.status_code)
        if said is None:
            return [f"{answer.status_code} is not documented"]
        components = self.contract.source.data["components"]
        schema = {"allOf": [said.schema], "components": components}
        checker = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
        try:
            return [one.message for one in checker.iter_errors(answer.json())]
        except ValueError:
            return ["is not JSON"]


Row = tuple[bool, str]
"""Whether it is right, and what was seen."""


def no_key(server: Server) -> Row:
    """Refused with 401."""
    answer = server.http.get(server.base + "/models")
    return answer.status_code == 401, str(answer.status_code)


def wrong_body(server: Server) -> Row:
    """4xx, and all three mistakes are named."""
    answer = server.ask("POST", "/generations", json=WRONG)
    told = answer.text + str(answer.headers)
    named = [word for word in ("batchsize", "batch_size", "text_prompt") if word in told]
    refused = 400 <= answer.status_code < 500
    return refused and len(named) == 3, f"{answer.status_code}, names {len(named)} of 3"


def wrong_id(server: Server) -> Row:
    """An id that is no UUID is refused with 4xx as invalid."""
    answer = server.ask("GET", "/generations/nonsense/status")
    return answer.status_code in (400, 422), str(answer.status_code)


def wrong_pattern(server: Server) -> Row:
    """As above, by `pattern`."""
    answer = server.ask("GET", "/jobs/nonsense")
    return answer.status_code in (400, 422), str(answer.status_code)


def prefer_declared(server: Server) -> Row:
    """429 with a Retry-After that makes one wait."""
    answer = server.ask("GET", "/v3/models", headers={"Prefer": "code=429"})
    after = answer.headers.get("retry-after", "none")
    right = answer.status_code == 429 and after.isdigit() and int(after) > 0
    return right, f"{answer.status_code}, Retry-After {after}"


def prefer_undeclared(server: Server) -> Row:
    """500 all the same, and it is said that the document has none."""
    answer = server.ask("GET", "/models", headers={"Prefer": "code=500"})
    told = "document" in str(answer.headers)
    return answer.status_code == 500 and told, f"{answer.status_code}{', told' if told else ''}"


def own_schema(server: Server) -> Row:
    """Each answer of an operation that only reads obeys its schema."""
    asked = broken = 0
    for route in server.contract.routes:
        if route.method != "GET" or "{" in route.path:
            continue
        for seed in range(5):
            prefer = "dynamic=true" if server.name == "Prism" else f"dynamic=true, seed={seed}"
            answer = server.ask("GET", route.path, headers={"Prefer": prefer})
            asked += 1
            broken += bool(server.breaks(route.id, answer))
    return not broken, f"{broken} of {asked} break it"


def patterned(server: Server) -> Row:
    """A pattern, bounds and a nullable field are honoured."""
    broken = server.breaks("jobs.retrieve", server.ask("GET", "/jobs/job_abcdef12"))
    return not broken, broken[0][:40] if broken else "valid"


def flawed_example(server: Server) -> Row:
    """Given back, and the flaw is told of."""
    answer = server.ask("GET", "/flawed")
    told = any("violations" in name or "steady" in name for name in answer.headers)
    told = told and "count" in str(answer.headers)
    body = answer.json() if answer.status_code == 200 else None
    return body == {"count": 9} and told, f"{body}{', told' if told else ''}"


def film(server: Server) -> Row:
    """A file that is one."""
    content = server.ask("GET", "/film").content
    return content[4:8] == b"ftyp", f"{len(content)} bytes: {content[:8]!r}"


def progress(server: Server) -> Row:
    """A job goes on from poll to poll and ends."""
    job = server.ask("POST", "/generations", json=VIDEO).json()
    words: list[str] = []
    end = time.monotonic() + 4
    while time.monotonic() < end and "complete" not in words[1:]:
        state = server.ask("GET", f"/generations/{job['id']}/status").json()
        words.append(str(state.get("status")))
        time.sleep(0.1)
    seen = list(dict.fromkeys(words))
    return len(seen) > 1 and seen[-1] == "complete", " → ".join(seen)


def the_id(server: Server) -> Row:
    """The answer is about the job that was asked for; another job is not there."""
    job = server.ask("POST", "/generations", json=VIDEO).json()["id"]
    told = server.ask("GET", f"/generations/{job}/status").json().get("id")
    other = server.ask("GET", f"/generations/{UUID}/status").status_code
    return (
        told == job and other == 404,
        f"{'same' if told == job else 'another'} id; unknown: {other}",
    )


ROWS: list[tuple[str, Path, Callable[[Server], Row]]] = [
    ("no key", HEDRA, no_key),
    ("body with three mistakes", HEDRA, wrong_body),
    ("path parameter against its format", HEDRA, wrong_id),
    ("path parameter against its pattern", SMALL, wrong_pattern),
    ("Prefer: code=429, documented", HEDRA, prefer_declared),
    ("Prefer: code=500, not documented", HEDRA, prefer_undeclared),
    ("answers obey their schemas", HEDRA, own_schema),
    ("pattern, bounds, null in an answer", SMALL, patterned),
    ("example that breaks its schema", SMALL, flawed_example),
    ("a body of video/mp4", SMALL, film),
    ("a job polled again and again", HEDRA, progress),
    ("the answer has the id asked for", HEDRA, the_id),
]


def commands(spec: Path, port: int, tools: Path) -> dict[str, list[str]]:
    """How each server is started."""
    reelgen = str(Path(sys.executable).parent / "reelgen")
    return {
        "sandbox": [reelgen, "sandbox", str(spec), "--port", str(port)],
        "Prism": [str(tools / "prism"), "mock", "-m", "-p", str(port), str(spec)],
        "Steady": [str(tools / "steady"), "-p", str(port), "-q", str(spec)],
    }


@contextlib.contextmanager
def started(name: str, spec: Path, tools: Path) -> Iterator[tuple[int, float]]:
    """A server, and after how many seconds it answered."""
    port = _free_port()
    served = port + 1 if name == "sandbox" else port
    begun = time.monotonic()
    with subprocess.Popen(
        commands(spec, port, tools)[name],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "NO_COLOR": "1"},
    ) as process:
        try:
            yield served, _answered(served, process) - begun
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(5)
            process.kill()


def _answered(port: int, process: subprocess.Popen[bytes]) -> float:
    while True:
        if process.poll() is not None:
            raise SystemExit(f"{process.args}: ended with {process.returncode}")
        with contextlib.suppress(httpx.TransportError):
            httpx.get(f"http://localhost:{port}/models", timeout=30)
            return time.monotonic()
        time.sleep(0.01)


def _free_port() -> int:
    """One whose next is free as well."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port = int(first.getsockname()[1])
            with contextlib.suppress(OSError, OverflowError):
                second.bind(("127.0.0.1", port + 1))
                return port


def rows_of(name: str, tools: Path) -> list[Row]:
    """What one server does."""
    seen: dict[str, Row] = {}
    for spec in (HEDRA, SMALL):
        contract = Api.from_spec(spec)
        base = contract.base if name == "sandbox" else ""
        with (
            started(name, spec, tools) as (port, _),
            httpx.Client(base_url=f"http://localhost:{port}", timeout=30) as http,
        ):
            for title, where, row in ROWS:
                if where == spec:
                    try:
                        seen[title] = row(Server(name, http, contract, base))
                    except (httpx.TransportError, ValueError, KeyError, AttributeError) as error:
                        seen[title] = (False, type(error).__name__)
    return [seen[title] for title, _, _ in ROWS]


def main() -> int:
    """Print the tables; 1 where the sandbox is wrong in a row or later than Prism."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tools", type=Path, required=True, help="folder of prism and steady")
    tools = parser.parse_args().tools
    names = [
        n
        for n in ("sandbox", "Prism", "Steady")
        if n == "sandbox" or shutil.which(n.lower(), path=tools)
    ]
    ready: dict[str, float] = {}
    for name in names:
        times: list[float] = []
        for _ in range(STARTS):
            with started(name, HEDRA, tools) as (_, seconds):
                times.append(seconds)
        ready[name] = statistics.median(times)
    print("| specs/hedra.yaml | " + " | ".join(names) + " |")
    print("|---|" + "---|" * len(names))
    print("| seconds until it answers | " + " | ".join(f"{ready[n]:.2f}" for n in names) + " |")
    table = {name: rows_of(name, tools) for name in names}
    for index, (title, _, _) in enumerate(ROWS):
        cells = [table[name][index] for name in names]
        print(
            f"| {title} | "
            + " | ".join(f"{'✓' if ok else '✗'} {seen}" for ok, seen in cells)
            + " |"
        )
    print(json.dumps({name: sum(ok for ok, _ in rows) for name, rows in table.items()}))
    right = all(ok for ok, _ in table["sandbox"])
    return 0 if right and ready["sandbox"] <= ready.get("Prism", 1e9) else 1


if __name__ == "__main__":
    sys.exit(main())

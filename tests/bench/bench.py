"""What a client costs over the same thing by hand, beside the best-known SDKs: one table of ratios.

Every figure is a ratio inside this run: the median of interleaved, paired rounds. By hand is
httpx and pydantic on the same bytes over the same in-process transport (httpx2 where the package is
built on it). Run it with `make bench`.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import importlib
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

from adapters import MADE, NEW, PACKAGES, Package
from pydantic import BaseModel, create_model

BARS = {
    "import": 1.05,
    "first": 0.9,
    "memory": 1.1,
    "get": 1.0,
    "create": 1.0,
    "list 200": 1.1,
    "async x200": 1.0,
}
AT_LEAST = {"async x200"}


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--starts", type=int, default=40)
    arguments = parser.parse_args()
    print(f"{'':<26}" + "".join(f"{name:>12}" for name in BARS))
    for package in PACKAGES:
        row = {**_starts(package, arguments.starts), **_calls(package, arguments.rounds)}
        print(f"{package.name:<26}" + "".join(f"{row[name]:>12.2f}" for name in BARS), flush=True)
    print(f"{'bar':<26}" + "".join(f"{_bar(name):>12}" for name in BARS))
    return 0


def _bar(name: str) -> str:
    return f"{'>=' if name in AT_LEAST else '<='} {BARS[name]}"


# start-up: fresh interpreters, interleaved

_MEMORY = "\nprint(next(x for x in open('/proc/self/status') if x.startswith('VmHWM')).split()[1])"


def _starts(package: Package, rounds: int) -> dict[str, float]:
    base = f"import {package.http}, pydantic"
    by_hand = (
        f"import {package.http} as httpx, pydantic\n"
        f"BODY = {package.one!r}\n"
        "t = httpx.MockTransport(lambda r: httpx.Response(200, content=BODY))\n"
        f"class J(pydantic.BaseModel):\n    id: str\n"
        "c = httpx.Client(base_url='https://b.example')\n"
        "c2 = httpx.Client(base_url='https://b.example', transport=t)\n"
        "print(J.model_validate_json(c2.get('/a').content).id)"
    )
    first = f"{package.imports}\nBODY = {package.one!r}\n{package.first}"
    pairs = {"import": (base, package.imports), "first": (by_hand, first)}
    found: dict[str, float] = {}
    for name, (reference, measured) in pairs.items():
        times = [_pair(reference, measured, turn % 2 == 0) for turn in range(rounds)]
        found[name] = statistics.median(b for _, b in times) / statistics.median(
            a for a, _ in times
        )
    found["memory"] = _peak(package.imports) / _peak(base)
    return found


def _pair(reference: str, measured: str, forwards: bool) -> tuple[float, float]:
    """Both once, in either order: neither always comes second."""
    if forwards:
        return _seconds(reference), _seconds(measured)
    second = _seconds(measured)
    return _seconds(reference), second


def _python(code: str) -> str:
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(MADE)},
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout


def _seconds(code: str) -> float:
    started = time.perf_counter()
    _python(code)
    return time.perf_counter() - started - _EMPTY


def _peak(code: str) -> float:
    return statistics.median(int(_python(code + _MEMORY).split()[-1]) for _ in range(5))


def _empty() -> float:
    times: list[float] = []
    for _ in range(10):
        started = time.perf_counter()
        _python("")
        times.append(time.perf_counter() - started)
    return statistics.median(times)


# calls: one process, interleaved


def _calls(package: Package, rounds: int) -> dict[str, float]:
    http = importlib.import_module(package.http)

    def handler(request: Any) -> Any:
        listed = request.method == "GET" and request.url.query
        body = package.page if listed else package.one
        headers = {"content-type": "application/json"}
        status = 201 if request.method == "POST" else 200
        return http.Response(status, content=body, headers=headers)

    client = http.Client(
        base_url="https://bench.example/v1",
        headers={"Authorization": "Bearer k"},
        transport=http.MockTransport(handler),
    )
    one = _model("One", json.loads(package.one))
    page = _model("Page", json.loads(package.page))
    by_hand: tuple[Callable[[], Any], ...] = (
        lambda: one.model_validate_json(client.get("/jobs/abc").content),
        lambda: one.model_validate_json(client.post("/jobs", json=NEW).content),
        lambda: page.model_validate_json(client.get("/jobs", params={"limit": 200}).content),
    )
    calls = package.make(http.MockTransport(handler))
    names = ("get", "create", "list 200")
    found = {
        name: _ratio(hand, call, rounds)
        for name, hand, call in zip(names, by_hand, calls, strict=True)
    }
    found["async x200"] = asyncio.run(_throughput(package, http, handler, one))
    return found


def _model(name: str, value: dict[str, Any]) -> type[BaseModel]:
    """The model one would write by hand for this answer."""
    fields: dict[str, Any] = {}
    for key, item in value.items():
        if isinstance(item, list) and item and isinstance(item[0], dict):
            fields[key] = (list[_model(name + key.title(), item[0])], ...)  # type: ignore[misc]
        elif isinstance(item, dict):
            fields[key] = (_model(name + key.title(), item), ...)
        else:
            fields[key] = (type(item) | None if item is not None else str | None, None)
    made: type[BaseModel] = create_model(name, **fields)
    return made


def _ratio(hand: Callable[[], Any], call: Callable[[], Any], rounds: int) -> float:
    for _ in range(20):
        hand()
        call()
    gc.collect()
    times: list[tuple[float, float]] = []
    for _ in range(rounds):
        a = time.perf_counter()
        hand()
        b = time.perf_counter()
        call()
        times.append((b - a, time.perf_counter() - b))
    return statistics.median(b for _, b in times) / statistics.median(a for a, _ in times)


async def _throughput(package: Package, http: Any, handler: Any, one: type[BaseModel]) -> float:
    """Calls a second, 200 at once, over calls a second by hand."""

    async def yielding(request: Any) -> Any:
        await asyncio.sleep(0)
        return handler(request)

    client = http.AsyncClient(
        base_url="https://bench.example/v1",
        headers={"Authorization": "Bearer k"},
        transport=http.MockTransport(yielding),
    )
    call = package.make_async(http.MockTransport(yielding))

    async def hand() -> Any:
        return one.model_validate_json((await client.get("/jobs/abc")).content)

    times: list[tuple[float, float]] = []
    for _ in range(25):
        a = time.perf_counter()
        await asyncio.gather(*(hand() for _ in range(200)))
        b = time.perf_counter()
        await asyncio.gather(*(call() for _ in range(200)))
        times.append((b - a, time.perf_counter() - b))
    times = times[5:]
    return statistics.median(a for a, _ in times) / statistics.median(b for _, b in times)


_EMPTY = _empty()

if __name__ == "__main__":
    raise SystemExit(main())

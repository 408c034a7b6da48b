"""Lint the exported documents and run every exported workflow against the sandbox, with Redocly.

    python tests/export/respect.py

Each workflow runs twice: with a job that succeeds (exit 0) and one that fails (exit 1). Needs npm,
which gets Redocly CLI into a temporary folder; exits 1 where anything is not as it should be.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from reelgen.export import arazzo_files
from reelgen.export.text import text
from reelgen.sandbox import Sandbox
from reelgen.sandbox.simulate.jobs import FAIL
from reelgen.source import parse
from reelgen.validation import Api

SPECS = Path(__file__).parent.parent.parent / "specs"
REDOCLY = "@redocly/cli@2.77.0"
SPEED = 0.25
"""Jobs live for some seconds, so that none is over at the first poll."""


@dataclass(frozen=True)
class Run:
    """One workflow and what it is given."""

    provider: str
    workflow: str
    inputs: dict[str, Any]
    failing: bool


@dataclass(frozen=True)
class Ran:
    """How it went."""

    run: Run
    exit: int
    polls: int
    failed: tuple[str, ...]
    """The checks that failed for good."""

    @property
    def right(self) -> bool:
        """A job that was waited for, and ended as it was asked to."""
        if self.polls < 2:
            return False
        if not self.run.failing:
            return self.exit == 0 and not self.failed
        return self.exit == 1 and [*self.failed] == [f"{self.run.workflow}_poll"]


class Redocly:
    """The command, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        npm = shutil.which("npm")
        if npm is None:
            sys.exit("npm is missing: install Node.js")
        command = [npm, "install", "--silent", "--no-audit", "--no-fund", REDOCLY]
        subprocess.run(command, cwd=folder, check=True)

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(self._folder / "node_modules" / ".bin" / "redocly"), *arguments]
        return subprocess.run(
            command, cwd=self._folder, capture_output=True, text=True, check=False
        )


def main() -> int:
    """Lint, run, print."""
    with tempfile.TemporaryDirectory() as name, Sandbox(specs=SPECS, speed=SPEED) as sandbox:
        folder = Path(name)
        redocly = Redocly(folder)
        written = dict(_written(folder, sandbox))
        linted = [_lint(redocly, path) for path in written]
        runs = [run for path in written for run in _runs(written[path], path)]
        with ThreadPoolExecutor(2) as pool:
            ran = list(pool.map(lambda run: _respect(redocly, folder, run), runs))
    _table(ran)
    return 0 if all(linted) and all(one.right for one in ran) else 1


def _written(folder: Path, sandbox: Sandbox) -> Iterator[tuple[Path, Any]]:
    """The exported documents, their servers replaced by the sandbox."""
    for file, content in arazzo_files(sorted(SPECS.glob("*.yaml"))).items():
        data = parse(content, file).data
        if "openapi" in data:
            content = text(_served(data, urlsplit(sandbox.url(file.partition(".")[0])).netloc))
        path = folder / file
        path.write_text(content)
        yield path, data


def _served(node: Any, netloc: str) -> Any:
    if isinstance(node, list):
        return [_served(item, netloc) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        name: [{"url": f"http://{netloc}{urlsplit(server['url']).path}"} for server in value]
        if name == "servers"
        else _served(value, netloc)
        for name, value in node.items()
    }


def _lint(redocly: Redocly, path: Path) -> bool:
    done = redocly("lint", path.name, "--format=json")
    totals = json.loads(done.stdout)["totals"]
    print(f"lint {path.name:<24}{totals['errors']:>4} errors{totals['warnings']:>5} warnings")
    return done.returncode == 0 and totals["errors"] == 0


def _runs(document: Any, path: Path) -> Iterator[Run]:
    """Each workflow with its defaults, and with a body that asks the sandbox to fail."""
    provider = path.name.partition(".")[0]
    contract = Api.from_spec(SPECS / f"{provider}.yaml")
    for workflow in document.get("workflows", ()):
        inputs = workflow["inputs"]["properties"]
        keys = {n: "sandbox" for n, one in inputs.items() if one.get("format") == "password"}
        at, _, method = (
            workflow["steps"][0]["operationPath"].partition("#/paths/")[2].rpartition("/")
        )
        path_, verb = at.replace("~1", "/").replace("~0", "~"), method.upper()
        route = next(r for r in contract.routes if (r.path, r.method) == (path_, verb))
        schema = route.request_body("application/json")["schema"]
        sent = inputs["body"]["default"]
        names = contract.schemas.flat(schema).get("properties", {})
        asking = (*_failing(sent), *({**sent, name: FAIL} for name in (*names, "title")))
        body = next(one for one in asking if contract.schemas.valid(schema, one))
        yield Run(provider, workflow["workflowId"], keys, failing=False)
        yield Run(provider, workflow["workflowId"], {**keys, "body": body}, failing=True)


def _failing(body: Any) -> Iterator[Any]:
    """The body with the text that makes a job fail, at one place after the other."""
    if isinstance(body, str):
        yield f"{body}?{FAIL}" if body.startswith("http") else f"{body} {FAIL}"
    pairs = (
        body.items()
        if isinstance(body, dict)
        else enumerate(body)
        if isinstance(body, list)
        else ()
    )
    for key, value in pairs:
        for one in _failing(value):
            copy: Any = body.copy()
            copy[key] = one
            yield copy


def _respect(redocly: Redocly, folder: Path, run: Run) -> Ran:
    file = f"{run.provider}.arazzo.yaml"
    log = f"{run.provider}-{run.workflow}-{run.failing}.json"
    inputs = json.dumps(run.inputs)
    done = redocly("respect", file, "-w", run.workflow, "-i", inputs, "-J", log)
    steps: list[Any] = []
    if (folder / log).exists():
        (told,) = json.loads((folder / log).read_text())["files"].values()
        steps = told["executedWorkflows"][0]["executedSteps"]
    else:
        print(done.stdout, done.stderr, file=sys.stderr)
    polls = [step for step in steps if step["stepId"] == f"{run.workflow}_poll"]
    last = {step["stepId"]: step for step in steps}
    failed = tuple(id_ for id_, step in last.items() if step["status"] == "error")
    return Ran(run, done.returncode, len(polls), failed)


def _table(ran: list[Ran]) -> None:
    print(f"\n{'provider':<10}{'workflow':<32}{'job':<12}{'polls':>5}{'exit':>6}  failed at")
    for one in ran:
        run = one.run
        job = "fails" if run.failing else "succeeds"
        said = ", ".join(one.failed) + ("" if one.right else "  <- WRONG")
        print(f"{run.provider:<10}{run.workflow:<32}{job:<12}{one.polls:>5}{one.exit:>6}  {said}")
    print(f"{sum(one.right for one in ran)} of {len(ran)} runs as they should be")


if __name__ == "__main__":
    sys.exit(main())

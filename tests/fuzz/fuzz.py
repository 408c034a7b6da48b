"""`make fuzz`: Schemathesis against the sandbox, all its phases, every provider.

What it is told beside the spec, and why:
- Only one key is right, and any operation may answer 4XX: providers document neither.
- Fields that a schema does not name pass: Schemathesis takes a schema at its word.
- The schema of a stream of events is that of its whole text, not of an event.
- A text with a format is not empty: Schemathesis tries the empty text, whatever the format.
- A list of known values beside any text is any text: Schemathesis takes other values for wrong.
- Not asked of Vydra: that a job is gone after DELETE, which cancels there; and that invalid bodies
  are refused, since Schemathesis negates the workflow of one member of a union, and the last member
  takes any workflow.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import httpx
from reelgen.sandbox import Sandbox
from reelgen.schema.model import types_of
from reelgen.schema.walk import objects
from reelgen.validation import Api

SPECS = Path(__file__).parent.parent.parent / "specs"
KEY = "fuzz-key"
METHODS = ("get", "put", "post", "delete", "patch")
HEADERS = {
    "hera": ["x-api-key: {}"],
    "hedra": ["X-API-Key: {}", "Authorization: Key {}"],
    "heygen": ["x-api-key: {}"],
    "vydra": ["Authorization: Bearer {}"],
}
UNASKED = {"vydra": ["use_after_free", "negative_data_rejection"]}


def main(arguments: list[str]) -> int:
    """Fuzz the providers that are named, or all; options are handed on to Schemathesis."""
    names = [one for one in arguments if one in HEADERS] or [*HEADERS]
    options = [one for one in arguments if one not in HEADERS]
    failed: list[str] = []
    with (
        Sandbox(specs=SPECS, speed=50, key=KEY, lenient=True) as sandbox,
        tempfile.TemporaryDirectory() as folder,
    ):
        for contract in sandbox.contracts:
            if contract.provider not in names:
                continue
            url = httpx.URL(sandbox.url(contract.provider))
            for base in sorted({route.base for route in contract.routes}):
                path = Path(folder) / f"{contract.provider}.json"
                path.write_text(json.dumps(as_fuzzed(contract, base)))
                host = str(url.copy_with(path=base or "/"))
                if _run(path, host, contract.provider, options):
                    failed.append(f"{contract.provider} {base}")
    print(f"failures: {', '.join(failed) or 'none'}")
    return 1 if failed else 0


def as_fuzzed(contract: Api, base: str) -> dict[str, Any]:
    """The part of a document on one server, with a word on refusals wherever it has none."""
    data: dict[str, Any] = json.loads(json.dumps(contract.source.data))
    here = {route.path for route in contract.routes if route.base == base}
    data["paths"] = {path: item for path, item in data["paths"].items() if path in here}
    for item in data["paths"].values():
        for method in METHODS:
            if method in item:
                responses = item[method]["responses"]
                responses.setdefault("4XX", {"description": "Refused."})
                for response in responses.values():
                    response.get("content", {}).get("text/event-stream", {}).pop("schema", None)
    for node in objects(data):
        _state_plainly(node.value)
    return data


def _state_plainly(schema: dict[str, Any]) -> None:
    """Say in a schema what Schemathesis does not conclude from it."""
    is_text = "string" in types_of(schema)
    if is_text and schema.get("format", "binary") != "binary":
        schema.setdefault("minLength", 1)
    members = schema.get("anyOf")
    if isinstance(members, list) and any(_is_any_text(member) for member in members):
        schema["anyOf"] = [member for member in members if "enum" not in member]


def _is_any_text(member: dict[str, Any]) -> bool:
    return member.get("type") == "string" and not member.keys() - {"type", "description"}


def _run(path: Path, url: str, provider: str, options: list[str]) -> int:
    command = [str(Path(sys.executable).parent / "schemathesis"), "run", str(path), "--url", url]
    command += [
        "--workers",
        "1",
        "--no-color",
        *(options or ["--max-examples", "20", "--seed", "1"]),
    ]
    for header in HEADERS[provider]:
        command += ["--header", header.format(KEY)]
    for check in UNASKED.get(provider, ()):
        command += ["--exclude-checks", check]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

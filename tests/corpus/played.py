"""Every operation of a package, called against the sandbox of its document.

The sandbox finds nothing wrong, and reads the values that were handed to the method.

    python -m tests.corpus.played SPEC OUT PACKAGE      prints one JSON object
"""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path
from typing import Any

import httpx
from reelgen.sandbox import LogEntry, Sandbox

from .document import Operation
from .smoke import Smoke


class Played(Smoke):
    """The operations of one package against a sandbox."""

    def __init__(self, spec: Path, out: Path, package: str, sandbox: Sandbox) -> None:
        super().__init__(spec, out, package)
        self.sandbox = sandbox
        http = httpx.Client(event_hooks={"request": [self.sent.append]}, timeout=30)
        url = sandbox.url(sandbox.contracts[0].provider)
        self.client = type(self.client)(base_url=url, http_client=http, max_retries=0, **self.keys)

    def operations(self) -> list[Operation]:
        """What deletes comes last, the innermost first: nothing is there afterwards."""
        return sorted(
            super().operations(),
            key=lambda one: (one.method == "DELETE", -len(one.path.split("/"))),
        )

    def _call(self, operation: Operation, *arguments: Any, full: bool) -> list[str]:
        if operation.method == "DELETE" and not full:
            return []
        try:
            return super()._call(operation, *arguments, full=full)
        except Exception as error:
            told = [f"{one.code} {one.path}: {one.message}" for one in self._last.violations]
            if not told:
                raise
            return [f"{type(error).__name__}: {'; '.join(told)}"]

    @property
    def _last(self) -> LogEntry:
        return self.sandbox.requests[-1]

    def _compare(
        self, operation: Operation, request: httpx.Request, values: dict[str, Any]
    ) -> list[str]:
        entry = self._last
        said = [f"answered with {entry.status}: {entry.verdict}"] if entry.status >= 300 else []
        said += [f"{one.code} {one.path}: {one.message}" for one in entry.violations]
        for one, value in values.values():
            read = entry.parameters.get(one["in"], {}).get(one["name"], None)
            spaced = one.get("style") == "spaceDelimited"  # a space in an item is one between them
            if read != value and value not in ([], {}) and not spaced:
                said.append(f"{one['in']} {one['name']} is read as {read!r}, not {value!r}")
        return said

    def _compare_body(
        self, operation: Operation, request: httpx.Request, kind: str, value: Any
    ) -> list[str]:
        entry = self._last
        if (
            "multipart" in kind
            or isinstance(value, bytes | str)
            or not value
            or entry.body == value
        ):
            return []
        return [f"the body is read as {str(entry.body)[:300]}, not {str(value)[:300]}"]


if __name__ == "__main__":
    logging.disable()
    document = Path(sys.argv[1])
    with Sandbox(specs=[document]) as running:
        print(json.dumps(Played(document, Path(sys.argv[2]), sys.argv[3], running).run()))

"""A client of a language server over its standard streams, as an editor is one."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self


class LanguageServer:
    """A running server with one document open."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self._process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._number = 0
        self.diagnostics: dict[str, list[dict[str, Any]]] = {}
        capabilities: dict[str, Any] = {
            "textDocument": {"hover": {}, "completion": {}, "publishDiagnostics": {}}
        }
        self.request(
            "initialize",
            {"processId": None, "rootUri": folder.as_uri(), "capabilities": capabilities},
        )
        self._notify("initialized", {})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()

    def open(self, path: Path) -> str:
        """Open a document, and return its URI."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1}
        self._notify(
            "textDocument/didOpen", {"textDocument": {**document, "text": path.read_text()}}
        )
        return path.as_uri()

    def request(self, method: str, parameters: dict[str, Any]) -> Any:
        """Return the result of a request."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": parameters})
        return self._read_until(lambda message: message.get("id") == self._number)["result"]

    def wait_for_diagnostics(self, uri: str) -> list[dict[str, Any]]:
        """Return the diagnostics of a document, once there are some."""
        while not self.diagnostics.get(uri):
            self._read_until(lambda message: "diagnostics" in str(message.get("method")).lower())
        return self.diagnostics[uri]

    def _read_until(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        while True:
            message = self._receive()
            if "method" in message and "id" in message:  # it asks for its configuration
                items = message.get("params", {}).get("items", [])
                self._send({"id": message["id"], "result": [None for _ in items]})
            elif message.get("method") == "textDocument/publishDiagnostics":
                parameters = message["params"]
                self.diagnostics[parameters["uri"]] = parameters["diagnostics"]
            if ("method" not in message or "id" not in message) and wanted(message):
                return message

    def _notify(self, method: str, parameters: dict[str, Any]) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        assert length, "the language server ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message

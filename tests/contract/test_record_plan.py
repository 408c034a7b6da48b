"""What a run changes: nothing but what it has made. And what it asks for: what it was told."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from reelgen.fixtures.check_fixtures import load_checked
from reelgen.fixtures.fixture import Exchange
from reelgen.sandbox import Sandbox
from reelgen.validation import Api

from .exchange import ROOT

SPEC = """
openapi: 3.1.0
info: {title: Shelf, version: "1"}
servers: [{url: "https://api.shelf.example"}]
security: [{key: []}]
paths:
  /books:
    get:
      operationId: books.list
      responses:
        "200":
          description: All.
          content:
            application/json:
              schema:
                type: object
                properties: {books: {type: array, items: {$ref: "#/components/schemas/Book"}}}
    post:
      operationId: books.create
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [title]
              properties: {title: {type: string}, author_id: {type: string}}
      responses: {"201": {$ref: "#/components/responses/Book"}}
  /books/{book_id}:
    parameters: [{name: book_id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: books.retrieve
      responses: {"200": {$ref: "#/components/responses/Book"}}
    patch:
      operationId: books.update
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {title: {type: string}}}
      responses: {"200": {$ref: "#/components/responses/Book"}}
    delete:
      operationId: books.delete
      responses: {"204": {description: Gone.}}
  /books/{book_id}/cover:
    parameters: [{name: book_id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: books.retrieve_cover
      responses: {"200": {description: A picture., content: {image/png: {}}}}
  /authors/{author_id}:
    parameters: [{name: author_id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: authors.retrieve
      responses: {"200": {$ref: "#/components/responses/Author"}}
    delete:
      operationId: authors.delete
      responses: {"204": {description: Gone.}}
  /settings:
    put:
      operationId: settings.update
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {theme: {type: string}}}
      responses: {"204": {description: Kept.}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
  responses:
    Book:
      description: One.
      content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}
    Author:
      description: One.
      content:
        application/json:
          schema: {type: object, properties: {id: {type: string}, name: {type: string}}}
  schemas:
    Book:
      type: object
      required: [id]
      properties: {id: {type: string}, author_id: {type: string}, title: {type: string}}
"""

CALLS: dict[str, tuple[str, str, dict[str, Any], int]] = {
    "books.create": ("POST", "/books", {"title": "Oak", "author_id": "author_documented"}, 201),
    "books.retrieve": ("GET", "/books/book_documented", {"book_id": "book_documented"}, 200),
    "books.update": ("PATCH", "/books/b", {"book_id": "book_documented", "title": "Elm"}, 200),
    "books.delete": ("DELETE", "/books/book_documented", {"book_id": "book_documented"}, 204),
    "books.retrieve_cover": ("GET", "/books/b/cover", {"book_id": "book_documented"}, 200),
    "authors.retrieve": ("GET", "/authors/a", {"author_id": "author_documented"}, 200),
    "authors.delete": ("DELETE", "/authors/a", {"author_id": "author_documented"}, 204),
    "settings.update": ("PUT", "/settings", {"theme": "dark"}, 204),
}


PICTURE = b"\x89PNG\r\n\x1a\n the picture of a secret garden"


class Shelf(BaseHTTPRequestHandler):
    """One book was there before, by an author who was there before."""

    asked: list[str]

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self.asked.append(f"{self.command} {self.path}")
        found = re.search(r"/books/(\w+)", self.path)
        book = {"id": found[1] if found else "book_77f2", "author_id": "author_31c9", "title": "A"}
        if self.path.endswith("/cover"):
            self._send(200, PICTURE)
        elif self.command == "DELETE" or self.path == "/settings":
            self._send(204, None)
        elif self.path.startswith("/authors/"):
            self._send(200, {"id": "author_31c9", "name": "Ada"})
        elif self.command == "GET" and found is None:
            self._send(200, {"books": [{**book, "id": "book_old_4d1a"}]})
        else:
            self._send(201 if self.command == "POST" else 200, book)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""

    def _send(self, status: int, body: Any) -> None:
        picture = isinstance(body, bytes)
        content = body if picture else b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        if content:
            self.send_header("content-type", "image/png" if picture else "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of one spec, each operation with a documented call."""
    folder = tmp_path_factory.mktemp("shelf")
    (folder / "shelf.yaml").write_text(SPEC)
    (folder / "pyproject.toml").write_text(
        '[tool.reelspec]\nspecs = ["shelf.yaml"]\nout = "made"\npackage = "shelves"\n'
    )
    for operation, (method, path, call, status) in CALLS.items():
        target = folder / "tests/fixtures/shelf" / operation / "documented.yaml"
        target.parent.mkdir(parents=True)
        data = {
            "operation": operation,
            "origin": {"kind": "made", "source": "shelf.txt", "date": "2026-01-01"},
            "call": call,
            "request": {"method": method, "url": f"https://api.shelf.example{path}"},
            "response": {"status": status},
        }
        target.write_text(json.dumps(data))
    subprocess.run([sys.executable, "-m", "reelgen", "generate"], cwd=folder, check=True)
    return folder


def asked(project: Path, *arguments: object) -> tuple[list[str], str]:
    """Run the command: the requests that came, and what it said."""
    came: list[str] = []
    handler = type("Handler", (Shelf,), {"asked": came})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    command = [sys.executable, "-m", "reelgen", "record", "shelf", *map(str, arguments)]
    try:
        done = subprocess.run(
            [*command, "--base-url", f"http://127.0.0.1:{server.server_port}"],
            cwd=project,
            env={**os.environ, "SHELF_API_KEY": "k"},
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        server.shutdown()
        server.server_close()
    assert "Traceback" not in done.stderr, done.stderr
    return came, done.stdout


def test_only_what_this_run_has_made_is_changed(project: Path) -> None:
    requests, said = asked(project, "--check", "--spend")
    assert {r for r in requests if not r.startswith("GET")} == {
        "POST /books",
        "PATCH /books/book_77f2",
        "DELETE /books/book_77f2",
    }
    assert requests[-1] == "DELETE /books/book_77f2"
    assert "authors.delete: no earlier response provided author_id" in said
    assert "settings.update: no earlier response created what it changes" in said


def test_an_id_that_is_named_is_only_asked_for(project: Path) -> None:
    requests, _ = asked(project, "--check", "--spend", "--id", "book_id=book_mine_01")
    assert "GET /books/book_mine_01" in requests
    assert not [r for r in requests if "book_mine" in r and not r.startswith("GET")]


def test_reading_takes_ids_from_lists(project: Path) -> None:
    requests, _ = asked(project, "--check")
    assert requests == [
        "GET /books",
        "GET /books/book_old_4d1a",
        "GET /books/book_old_4d1a/cover",
        "GET /authors/author_31c9",
    ]


def test_bytes_are_not_kept(project: Path, tmp_path: Path) -> None:
    asked(project, "--out", tmp_path)
    contracts = {"shelf": Api.from_spec(project / "shelf.yaml")}
    (cover,) = [f.content for f in load_checked(tmp_path, contracts) if "cover" in f.path]
    assert isinstance(cover, Exchange) and cover.response is not None
    assert cover.response.headers == {"content-type": "image/png"}
    assert cover.response.content == f"a file of {len(PICTURE)} bytes"
    assert cover.response.stands_for is not None
    assert cover.response.stands_for.sha256 == hashlib.sha256(PICTURE).hexdigest()
    assert b"garden" not in b"".join(path.read_bytes() for path in tmp_path.rglob("*.yaml"))


def test_the_job_that_was_submitted_is_the_job_that_is_retrieved(tmp_path: Path) -> None:
    with Sandbox(["hera"], specs=ROOT / "specs", speed=20) as sandbox:
        done = subprocess.run(
            [
                *(sys.executable, "-m", "reelgen", "record", "hera"),
                *("videos.create", "videos.retrieve", "--spend", "--check"),
                *("--base-url", sandbox.url("hera")),
            ],
            cwd=ROOT,
            env={**os.environ, "HERA_API_KEY": "k"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert sandbox.submissions["hera"] == 1
        (job,) = sandbox.jobs["hera"].live
        polls = {entry.path for entry in sandbox.requests if entry.operation == "videos.retrieve"}
    assert polls == {f"/v1/videos/{job}"}
    assert done.stdout.startswith(f"videos.create: job {job}\n")
    assert done.returncode == 0, done.stdout


VAULT = """
openapi: 3.1.0
info: {{title: Vault, version: "1"}}
servers: [{{url: "https://api.vault.example"}}]
security: [{{grant: []}}]
paths:
  /things:
    get:
      operationId: things.list
      responses:
        "200":
          description: All.
          content: {{application/json: {{schema: {{type: object, additionalProperties: true}}}}}}
components:
  securitySchemes:
    grant:
      type: oauth2
      flows: {{clientCredentials: {{tokenUrl: "http://127.0.0.1:{port}/token", scopes: {{}}}}}}
"""


class Vault(BaseHTTPRequestHandler):
    """Trades an id and a secret for a token, and repeats both."""

    broken = False

    def _answer(self) -> None:
        sent = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
        body: Any = {"said": f"{sent} {self.headers['authorization']}"}
        if self.path == "/token":
            body = {"access_token": "granted-Rowan-55", "token_type": "bearer", "expires_in": 60}
        content = json.dumps({**body, "told": "client-Hazel-66 granted-Rowan-55"}).encode()
        self.send_response(400 if self.broken and self.path == "/token" else 200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = _answer  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


@pytest.mark.parametrize("broken", [False, True])
def test_a_token_that_is_fetched_is_no_answer(tmp_path: Path, broken: bool) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("H", (Vault,), {"broken": broken}))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    (tmp_path / "vault.yaml").write_text(VAULT.format(port=server.server_port))
    (tmp_path / "pyproject.toml").write_text(
        '[tool.reelspec]\nspecs = ["vault.yaml"]\nout = "made"\npackage = "vaults"\n'
    )
    environment = {"VAULT_CLIENT_ID": "me", "VAULT_CLIENT_SECRET": "client-Hazel-66"}
    reelgen = [sys.executable, "-m", "reelgen"]
    try:
        subprocess.run([*reelgen, "generate"], cwd=tmp_path, check=True)
        done = subprocess.run(
            [*reelgen, "record", "vault", "--base-url", address, "--out", "kept"],
            cwd=tmp_path,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        server.shutdown()
        server.server_close()
    kept = b"".join(path.read_bytes() for path in (tmp_path / "kept").rglob("*.yaml")).decode()
    assert not [word for word in ("Hazel", "Rowan") if word in kept + done.stdout + done.stderr]
    assert "Traceback" not in done.stderr
    assert bool(kept) != broken, done.stdout + done.stderr
    assert done.returncode == (2 if broken else 0)

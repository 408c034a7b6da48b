"""`reelgen record` as people run it: real servers, real keys, real files."""

from __future__ import annotations

import base64
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlencode

import pytest
from reelgen.contract.generated_client import GeneratedClient
from reelgen.contract.play_fixture import fixture_cases
from reelgen.fixtures.check_fixtures import load_checked
from reelgen.fixtures.fixture import Exchange, Fixture
from reelgen.json_types import is_object
from reelgen.sandbox import Sandbox
from reelgen.validation import Api

from .exchange import CONTRACTS, PROVIDERS, ROOT
from .test_planted import TABLE

SECRETS = {
    "query key": "qk-7Yp2mW9sLx4TzR",
    "bearer": "br-Kd83hfLq0PzVn2",
    "x-api-key": "xa-19fkWmZ6tQbUo7",
    "request cookie": "rc-Zx81nVbQ5rTy0p",
    "response cookie": "rs-8uJmNhYtGb3FvC",
    "top-level field": "Tulips-in-May-77",
    "nested field": "nest/ed+Oak=Tree 42",
    "form field": "form&Elm?Leaf 9",
    "multipart field": "mp-Birch-Bark-31",
    "file content": "the vault opens with 90210-cedar",
    "response token": "rt.Qw3rTy.UiOp-55",
    "signed result URL": "a9F3c1D7e5B2f8A6c4E0d1B9",
    "e-mail address": "jane.doe+films@corp.example.org",
}
KEYS = {
    "SHOP_API_KEY": SECRETS["query key"],
    "SHOP_BEARER": SECRETS["bearer"],
    "SHOP_HEADER_KEY": SECRETS["x-api-key"],
    "SHOP_COOKIE_KEY": SECRETS["request cookie"],
}


def forms(secret: str) -> set[str]:
    """A secret as it may stand in a text."""
    raw = secret.encode()
    return {
        secret,
        quote(secret, safe=""),
        quote(secret),
        base64.b64encode(raw).decode(),
        base64.b64encode(raw).decode().rstrip("="),
        base64.urlsafe_b64encode(raw).decode(),
        json.dumps(secret)[1:-1],
    }


def planted() -> dict[str, Any]:
    """Every planted secret and every ordinary text of the table, in one answer."""
    rows = {
        part: [
            row.get("text", row.get("json")) if is_object(row) else row
            for kind in TABLE[part].values()
            for row in kind
        ]
        for part in ("secrets", "ordinary")
    }
    debug = {"planted": rows["secrets"], "ordinary": rows["ordinary"]}
    note = "; ".join(row for row in rows["secrets"] if isinstance(row, str))
    return {"note": note, "debug": debug}


class Shop(BaseHTTPRequestHandler):
    """Tells everything that it was told, and more."""

    seen: Counter[str]
    behaviour: str = ""
    got: list[bytes]

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_DELETE(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""

    def _answer(self) -> None:
        sent = self.rfile.read(int(self.headers.get("content-length") or 0))
        path = self.path.partition("?")[0]
        self.seen[f"{self.command} {path}"] += 1
        self.got.append(sent + self.path.encode() + str(self.headers).encode())
        if self.behaviour == "hang":
            time.sleep(5)
        if self.behaviour == "planted":
            self._send(200, {"id": "item_0001fa81c2", "result": "https://a.example", **planted()})
            return
        if self.behaviour == "401":
            self._send(401, {"error": f"the key {SECRETS['query key']} is over"})
            return
        signed = (
            "https://cdn.example.net/films/one.mp4?Expires=1767225600"
            f"&Signature={SECRETS['signed result URL']}&Key-Pair-Id=K2JCJMDEHXQW5F"
        )
        self._send(
            200,
            {
                "id": f"item_{len(self.got):04d}fa81c2",
                "created_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
                "owner": SECRETS["e-mail address"],
                "access_token": SECRETS["response token"],
                "result": signed,
                "note": f"Asked with {unquote(sent.decode('utf-8', 'replace'))}",
                "debug": {
                    "headers": dict(self.headers),
                    "basic": base64.b64encode(f"u:{SECRETS['nested field']}".encode()).decode(),
                    "link": f"https://cdn.example.net/{quote(SECRETS['form field'], safe='')}/x",
                    "both": [base64.b64encode(SECRETS["top-level field"].encode()).decode()],
                    "jane.doe+films@corp.example.org": SECRETS["file content"],
                },
            },
        )

    def _send(self, status: int, body: Any) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.send_header("set-cookie", f"session={SECRETS['response cookie']}; Path=/; HttpOnly")
        self.send_header("x-note", f"signed in as {SECRETS['e-mail address']}")
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def shop(behaviour: str = "") -> Iterator[tuple[str, type[Shop]]]:
    """The server, and what it saw."""
    handler = type("Handler", (Shop,), {"seen": Counter(), "behaviour": behaviour, "got": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", handler
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of one spec whose fixtures call everything with secrets."""
    folder = tmp_path_factory.mktemp("shop")
    (folder / "shop.yaml").write_text((ROOT / "tests/contract/shop.yaml").read_text())
    (folder / "pyproject.toml").write_text(
        '[tool.reelspec]\nspecs = ["shop.yaml"]\nout = "made"\npackage = "shops"\n'
    )
    item = {
        "name": "A lamp",
        "password": SECRETS["top-level field"],
        "account": {"login": {"secret": SECRETS["nested field"]}},
    }
    form = {"title": "A form", "client_secret": SECRETS["form field"]}
    token = SECRETS["multipart field"]
    name = f"{SECRETS['e-mail address']}.txt"
    file = {"content_type": "text/plain", "content": SECRETS["file content"]}
    parts = [{"name": "token", "content": token}, {"name": "file", "filename": name, **file}]
    calls: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
        "items.create": ("/items", item, {"json": item}),
        "forms.create": ("/forms", form, {"text": urlencode(form)}),
        "files.create": (
            "/files",
            {"token": token, "file": {"$file": {"name": name, **file}}},
            {"multipart": parts},
        ),
    }
    for operation, (path, call, body) in calls.items():
        target = folder / "tests/fixtures/shop" / operation / "documented.yaml"
        target.parent.mkdir(parents=True)
        data = {
            "operation": operation,
            "title": "Made",
            "origin": {"kind": "made", "source": "shop.txt", "date": "2026-01-01"},
            "call": call,
            "request": {"method": "POST", "url": f"https://api.shop.example{path}", **body},
            "response": {"status": 200},
        }
        target.write_text(json.dumps(data))
    subprocess.run([sys.executable, "-m", "reelgen", "generate"], cwd=folder, check=True)
    return folder


def record(
    folder: Path, *arguments: object, keys: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    environment = {k: v for k, v in os.environ.items() if not k.endswith(("_KEY", "_BASE_URL"))}
    return subprocess.run(
        [sys.executable, "-m", "reelgen", "record", *map(str, arguments)],
        cwd=folder,
        env={**environment, "PYTHONPATH": f"{ROOT}/generator", **(keys or {})},
        capture_output=True,
        text=True,
        timeout=120,
    )


def texts(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*.yaml")}


def loaded(folder: Path, spec: Path) -> Sequence[Fixture]:
    """The fixtures that were written."""
    return load_checked(folder, {spec.stem: Api.from_spec(spec)})


def test_no_planted_secret_is_left(project: Path, tmp_path: Path) -> None:
    with shop() as (address, handler):
        done = record(
            project, "shop", "--base-url", address, "--spend", "--out", tmp_path, keys=KEYS
        )
    assert done.returncode == 0, done.stdout + done.stderr
    asked = b"".join(handler.got).decode()
    for name in ("query key", "bearer", "x-api-key", "request cookie", "multipart field"):
        assert SECRETS[name] in asked, f"the {name} was never sent: the test shows nothing"
    assert SECRETS["response cookie"] not in asked, "a cookie of an answer came back"
    written = texts(tmp_path)
    assert len(written) == 3
    everything = done.stdout + done.stderr + b"\n".join(written.values()).decode()
    left = {name for name, secret in SECRETS.items() for f in forms(secret) if f in everything}
    assert not left
    assert "K2JCJMDEHXQW5F" not in everything
    for fixture in loaded(tmp_path, project / "shop.yaml"):
        exchange = fixture.content
        assert isinstance(exchange, Exchange)
        assert exchange.origin.kind == "sandbox", "an answer of this machine is no recording"
        assert exchange.response is not None
        body = exchange.response.json_
        assert body["owner"] == "user@example.com"
        assert body["result"] == "https://cdn.example.net/films/one.mp4"
        assert body["created_at"] == "2026-01-01T00:00:00Z"
        assert exchange.request.query == {"api_key": "test-key"}
        assert exchange.request.headers["cookie"] == "session=test-key"
        assert exchange.request.headers["authorization"] == "Bearer test-key"
    (upload,) = [f.content for f in loaded(tmp_path, project / "shop.yaml") if "files" in f.path]
    assert isinstance(upload, Exchange) and upload.request.multipart is not None
    (part,) = [part for part in upload.request.multipart if part.filename]
    assert part.stands_for is not None
    assert part.stands_for.length == len(SECRETS["file content"])


def test_nothing_of_the_table_is_left_and_nothing_destroyed(project: Path, tmp_path: Path) -> None:
    keys = {**KEYS, "SHOP_API_KEY": TABLE["key"]}
    with shop("planted") as (address, _):
        to = ("--base-url", address, "--out", tmp_path)
        done = record(project, "shop", *to, "--spend", keys=keys)
    assert done.returncode == 0, done.stdout + done.stderr
    written = texts(tmp_path)
    assert len(written) == 3
    everything = done.stdout + done.stderr + b"\n".join(written.values()).decode()
    rows = [row for kind in TABLE["secrets"].values() for row in kind]
    gone = {part for row in rows for part in row.get("gone", [row.get("text")])}
    ordinary = json.dumps(planted(), ensure_ascii=False).partition('"ordinary"')[2]
    assert not {part for part in gone if part in everything and part not in ordinary}
    for fixture in loaded(tmp_path, project / "shop.yaml"):
        assert isinstance(fixture.content, Exchange) and fixture.content.response is not None
        assert fixture.content.response.json_["debug"]["ordinary"] == planted()["debug"]["ordinary"]


def test_equal_secrets_have_equal_stand_ins(project: Path, tmp_path: Path) -> None:
    with shop() as (address, _):
        record(project, "shop", "--base-url", address, "--spend", "--out", tmp_path, keys=KEYS)
    tokens = set[str]()
    for fixture in loaded(tmp_path, project / "shop.yaml"):
        assert isinstance(fixture.content, Exchange) and fixture.content.response is not None
        tokens.add(fixture.content.response.json_["access_token"])
    assert len(tokens) == 1


def test_recorded_twice_it_is_the_same(project: Path, tmp_path: Path) -> None:
    runs: list[dict[str, bytes]] = []
    for number in (1, 2):
        with shop() as (address, handler):
            handler.got.extend([b""] * number)  # other ids each time
            out = tmp_path / str(number)
            record(project, "shop", "--base-url", address, "--spend", "--out", out, keys=KEYS)
        runs.append(texts(out))
    assert runs[0] == runs[1] and runs[0]


def test_nothing_is_changed_without_spend(project: Path, tmp_path: Path) -> None:
    with shop() as (address, handler):
        done = record(project, "shop", "--base-url", address, "--out", tmp_path, keys=KEYS)
    assert not handler.seen
    assert "items.create: changes the account: only with --spend" in done.stdout
    assert done.returncode == 2, "nothing was compared"
    assert not texts(tmp_path)


def test_a_missing_key_is_one_sentence(project: Path, tmp_path: Path) -> None:
    with shop() as (address, handler):
        done = record(project, "shop", "--base-url", address, "--spend", "--out", tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "no key for shop: set SHOP_API_KEY\n"
    assert not handler.seen


def test_a_refused_key_is_told_once_and_not_tried_again(project: Path, tmp_path: Path) -> None:
    with shop("401") as (address, handler):
        done = record(
            project, "shop", "--base-url", address, "--spend", "--out", tmp_path, keys=KEYS
        )
    assert done.returncode == 2
    assert sum(handler.seen.values()) == 1
    assert "was refused (401)" in done.stdout and "Traceback" not in done.stderr
    assert "SHOP_API_KEY" in done.stdout
    assert not any(f in done.stdout + done.stderr for s in KEYS.values() for f in forms(s))
    assert not texts(tmp_path)


def test_a_host_that_is_not_there(project: Path, tmp_path: Path) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}"
        done = record(
            project, "shop", "--base-url", address, "--spend", "--out", tmp_path, keys=KEYS
        )
    assert done.returncode == 2 and "Traceback" not in done.stderr
    assert "cannot be reached" in done.stdout
    assert not texts(tmp_path)


def test_an_answer_that_does_not_come(project: Path, tmp_path: Path) -> None:
    with shop("hang") as (address, handler):
        to = ("--base-url", address, "--out", tmp_path)
        done = record(project, "shop", *to, "--spend", "--timeout", 0.3, keys=KEYS)
        assert sum(handler.seen.values()) == 1, "it was asked again"
    assert done.returncode == 2 and "did not respond in time" in done.stdout
    assert not texts(tmp_path)


@pytest.mark.parametrize("signal", ["SIGINT", "SIGTERM", "SIGKILL"])
def test_a_run_that_is_ended_leaves_nothing_half_written(
    project: Path, tmp_path: Path, signal: str
) -> None:
    import signal as signals

    with shop("hang") as (address, handler):
        started = subprocess.Popen(
            [
                *(sys.executable, "-m", "reelgen", "record", "shop", "--base-url", address),
                *("--spend", "--out", str(tmp_path)),
            ],
            cwd=project,
            env={**os.environ, **KEYS, "PYTHONPATH": f"{ROOT}/generator"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        until = time.monotonic() + 60
        while not handler.seen and time.monotonic() < until:
            time.sleep(0.05)
        started.send_signal(getattr(signals, signal))
        out, error = started.communicate(timeout=60)
    assert "Traceback" not in error
    if signal != "SIGKILL":
        assert started.returncode == 130
        assert "interrupted" in out
    assert not [*tmp_path.rglob("*")]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nobody"], "nobody: is not a provider; there are shop\n"),
        (["shop", "items.eat"], "items.eat: is not an operationId of shop.yaml\n"),
        (["shop", "--id", "x"], "--id x: must be NAME=VALUE, such as video_id=vid_1\n"),
        (
            ["shop", "--base-url", "ftp:/x"],
            "--base-url: must be an address such as https://api.example.com\n",
        ),
    ],
)
def test_wrong_usage(project: Path, arguments: list[str], said: str) -> None:
    done = record(project, *arguments, keys=KEYS)
    assert (done.returncode, done.stderr) == (2, said)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_sandbox_is_as_the_specs_say(provider: str, tmp_path: Path) -> None:
    done = record(ROOT, provider, "--sandbox", "--out", tmp_path)
    print(done.stdout.splitlines()[-1])
    assert done.returncode == 0, done.stdout + done.stderr
    written = load_checked(tmp_path, {provider: CONTRACTS[provider]})
    client = GeneratedClient(f"reelspec.{provider}")
    routes = len(CONTRACTS[provider].routes)
    assert len(written) >= routes * 0.8
    for fixture in written:
        assert isinstance(fixture.content, Exchange)
        assert fixture.content.origin.kind == "sandbox"
        assert fixture.path.endswith("/sandbox")
        sync, _ = fixture_cases(client, fixture)
        sync.run(False)


def test_jobs_recorded_twice_are_the_same(tmp_path: Path) -> None:
    for number in ("1", "2"):
        record(ROOT, "hedra", "--sandbox", "--out", tmp_path / number)
    assert texts(tmp_path / "1") == texts(tmp_path / "2") != {}


DRIFTS = [
    (
        "hera",
        "drop-field=/video_id,on=videos.create",
        "videos.create 200: missing field `video_id`",
    ),
    ("hedra", "drop-field=/id,on=submit", "generations.create 200: missing field `id`"),
    ("vydra", "drop-field=/id,on=submit", "jobs.create 201: missing field `id`"),
    ("hera", "unknown-status", "videos.retrieve 200: new enum value `status`"),
    ("hedra", "unknown-status", "generations.retrieve_status 200: new enum value `status`"),
    ("vydra", "unknown-status", "jobs.retrieve 200: new enum value `status`"),
    ("hera", "status=418,on=videos.create", "videos.create 418: new status"),
]


@pytest.mark.parametrize(("provider", "fault", "said"), DRIFTS)
def test_drift_is_told_by_field_and_line(
    provider: str, fault: str, said: str, tmp_path: Path
) -> None:
    keys = {f"{provider.upper()}_API_KEY": "k-1", "HEDRA_V3_KEY": "k:2"}
    with Sandbox([provider], specs=ROOT / "specs", speed=20, faults=[fault]) as sandbox:
        to = ("--base-url", sandbox.url(provider), "--out", tmp_path, "--wait", 1)
        done = record(ROOT, provider, *to, "--spend", "--check", keys=keys)
    assert done.returncode == 1, done.stdout + done.stderr
    (line,) = [line for line in done.stdout.splitlines() if said in line]
    assert line.startswith(f"  specs/{provider}.yaml:") and "; " in line
    assert not texts(tmp_path), "--check writes nothing"


def test_a_connection_that_breaks_ends_one_call_only(tmp_path: Path) -> None:
    faults = ["reset,on=jobs.list"]
    with Sandbox(["vydra"], specs=ROOT / "specs", faults=faults) as sandbox:
        to = ("--base-url", sandbox.url("vydra"), "--out", tmp_path)
        done = record(ROOT, "vydra", *to, keys={"VYDRA_API_KEY": "k-1"})
    assert "jobs.list: 127.0.0.1" in done.stdout and "broke the connection" in done.stdout
    assert done.returncode == 2
    assert "vydra/models.list/sandbox.yaml" in texts(tmp_path)


def test_a_busy_provider_is_no_drift(tmp_path: Path) -> None:
    faults = ["status=503,on=jobs.list"]
    with Sandbox(["vydra"], specs=ROOT / "specs", faults=faults) as sandbox:
        to = ("--base-url", sandbox.url("vydra"), "--check")
        done = record(ROOT, "vydra", *to, keys={"VYDRA_API_KEY": "k-1"})
    assert "jobs.list: the response is 503: try again later" in done.stdout
    assert done.returncode == 2 and "drift:" not in done.stdout


@pytest.mark.parametrize("provider", PROVIDERS)
def test_no_job_is_paid_for_without_spend(provider: str, tmp_path: Path) -> None:
    keys = {f"{provider.upper()}_API_KEY": "k-1", "HEDRA_V3_KEY": "k:2"}
    with Sandbox([provider], specs=ROOT / "specs") as sandbox:
        to = ("--base-url", sandbox.url(provider), "--out", tmp_path)
        done = record(ROOT, provider, *to, keys=keys)
        assert sandbox.submissions[provider] == 0
        asked = {entry.method for entry in sandbox.requests}
    assert "costs money: only with --spend" in done.stdout
    assert asked <= {"GET"}


def test_a_job_is_paid_for_once(tmp_path: Path) -> None:
    faults = ["status=503,on=submit"]
    with Sandbox(["hera"], specs=ROOT / "specs", faults=faults) as sandbox:
        to = ("--base-url", sandbox.url("hera"), "--spend", "--out", tmp_path)
        record(ROOT, "hera", *to, keys={"HERA_API_KEY": "k-1"})
        tries = [entry for entry in sandbox.requests if entry.operation == "videos.create"]
    assert len(tries) == 1


def test_a_file_that_a_person_wrote_is_not_touched(tmp_path: Path) -> None:
    mine = tmp_path / "hera/videos.create/sandbox.yaml"
    mine.parent.mkdir(parents=True)
    known = ROOT / "tests/fixtures/hera/videos.create"
    mine.write_bytes(next(known.glob("*.yaml")).read_bytes())
    before = texts(tmp_path)
    done = record(ROOT, "hera", "--sandbox", "--out", tmp_path)
    assert done.returncode == 2
    assert "was written by a person: rename it" in done.stderr
    assert texts(tmp_path) == before

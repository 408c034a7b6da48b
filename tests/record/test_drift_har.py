"""`reelgen drift` on a HAR with planted drifts and secrets: every drift, no secret."""

from __future__ import annotations

import base64
import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from reelgen.sandbox import Sandbox

from .proxy import Answer, entry

SPEC = Path(__file__).parent / "gallery.yaml"
LINES = SPEC.read_text().splitlines()
HOST = "https://api.gallery.example/v1"
FILM: dict[str, Any] = {
    "id": "3b099667-a0bd-4634-9996-632f056d2ace",
    "title": "A wheel",
    "status": "done",
    "created_at": "2026-11-20T12:00:00Z",
    "owner": {"name": "Ada", "level": 3},
    "files": [{"url": "https://cdn.gallery.example/a.mp4", "width": 1280}],
    "size": 12.5,
    "code": "ABC",
    "source": {"type": "prompt", "text": "A wheel"},
}

JWT = ".".join(
    base64.urlsafe_b64encode(part).decode().rstrip("=")
    for part in (b'{"alg":"HS256","typ":"JWT"}', b'{"sub":"u-881","exp":1795651200}', b"q" * 32)
)
SECRETS = {
    "header of the key": "gk_live_Zx81nVbQ5rTy0p",
    "bearer": "br-Kd83hfLq0PzVn2Wm",
    "cookie of a request": "rc-7Yp2mW9sLx4TzR11",
    "cookie of a response": "rs-8uJmNhYtGb3FvC22",
    "query": "qk-19fkWmZ6tQbUo733",
    "user of an address": "hunter-two-9441-oak",
    "signed address": "a9F3c1D7e5B2f8A6c4E0d1B944",
    "token in a body": JWT,
    "key in JSON in a text": "sk-nested-55aTgBnHyU6Jm",
    "form": "form-Elm-Leaf-9-66zQ",
    "error": "err-Pine-Cone-77xK2",
    "name of a field": "jane.doe+films@corp.example.org",
    "base64": "b64-Rowan-88-QpLm",
    "enum value": "ev-9fJ2kLmN4bVcXz7Q",
    "number as a text": "4111111111111111",
    "text that is no uuid": "id_Yp2mW9sLx4TzR11bq",
    "path": "tok-Wq7Rt5Yu3Io1Pa9",
    "status line of an event": "es-Birch-Bark-31-zz",
}


def film(**changed: Any) -> dict[str, Any]:
    return {**copy.deepcopy(FILM), **changed}


def har(*entries: dict[str, Any]) -> dict[str, Any]:
    return {"log": {"version": "1.2", "creator": {"name": "x"}, "entries": [*entries]}}


def call(
    path: str, body: Any, *, method: str = "GET", status: int = 200, sent: Any = None, **more: Any
) -> dict[str, Any]:
    """One call with all the credentials of a browser."""
    headers = {
        "X-Key": SECRETS["header of the key"],
        "Authorization": f"Bearer {SECRETS['bearer']}",
        "Cookie": f"theme=dark; session={SECRETS['cookie of a request']}",
        "Referer": f"https://me:{SECRETS['user of an address']}@app.gallery.example/",
        **more.get("headers", {}),
    }
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = more.get("kind", "application/json")
    answer = {
        "content-type": kind,
        "Set-Cookie": f"session={SECRETS['cookie of a response']}; HttpOnly",
        "X-Total": "1",
    }
    data = b"" if sent is None else sent if isinstance(sent, bytes) else json.dumps(sent).encode()
    return entry(
        method, more.get("host", HOST) + path, headers, data, Answer(status, answer, content)
    )


def traffic() -> dict[str, Any]:
    """Twelve drifts, and a secret near each."""
    basic = base64.b64encode(f"ada:{SECRETS['base64']}".encode()).decode()
    signed = (
        "https://cdn.gallery.example/a.mp4?X-Amz-Credential=AKIA&X-Amz-Signature="
        + SECRETS["signed address"]
    )
    inner = json.dumps({"api_key": SECRETS["key in JSON in a text"], "auth": f"Basic {basic}"})
    form = f"title=A&client_secret={quote(SECRETS['form'])}".encode()
    page = {"data": [film(), film(size="12")], "has_more": False}
    error = {"error": {"code": "gone", "message": f"the key {SECRETS['error']} is not valid"}}
    person = film(released="20/11/2026")
    person["labels"] = {SECRETS["name of a field"]: 4}
    return har(
        call("/films/one", film(rating={"token": SECRETS["token in a body"]})),  # 1 a new field
        call(f"/films?api_key={SECRETS['query']}", page),  # 2 a number as text
        call("/films/one", {k: v for k, v in film(note=inner).items() if k != "created_at"}),  # 3
        call("/films/one", film(status=SECRETS["enum value"])),  # 4 a new enum value
        call("/films/one", person),  # 5 a date with slashes, 6 a value of a map
        call("/films/one", film(id=SECRETS["text that is no uuid"])),  # 7 no uuid
        call("/films/one", film(files=[{"url": "/a.mp4?sig=" + SECRETS["signed address"]}])),  # 8
        call("/films/one", film(code=SECRETS["number as a text"])),  # 9 another pattern
        call("/films", film(files=[{"url": signed}]), method="POST", status=202, sent=form),  # 10
        call("/films/one", error, status=404),  # 11 another code of an error
        call("/films/one", f"<p>{SECRETS['bearer']}</p>".encode(), kind="text/html"),  # 12 a page
        call(f"/films/one/keys/{SECRETS['path']}", {"key": SECRETS["path"]}),  # 13 a new operation
        call("/films/one/events", _event(), kind="text/event-stream"),  # 14 an event
        call("/films/one", film(owner={"name": "A", "level": 4111111111})),  # 15 too large
        call("/beacon", {"token": SECRETS["bearer"]}, host="https://t.example"),  # not ours
    )


def _event() -> bytes:
    return f'data: {{"event": "{SECRETS["status line of an event"]}", "progress": 1}}\n\n'.encode()


EXPECTED = [
    ("new field `rating`", "properties:"),
    ("changed type `data[].size`", "size:"),
    ("missing field `created_at`", "created_at:"),
    ("new enum value `status`", "enum: [queued, running, done]"),
    ("broken rule `released`", "released:"),
    ("changed type `labels{}`", "additionalProperties: {type: string}"),
    ("broken rule `id`", "format: uuid"),
    ("broken rule `files[].url`", "format: uri"),
    ("broken rule `code`", "pattern:"),
    ("films.create 202: new status", "responses:"),
    ("new enum value `error.code`", "enum: [not_found, invalid]"),
    ("new content type", "content:"),
    ("GET /v1/films/one/keys/{} 200: new operation", "paths:"),
    ("new enum value `event`", "enum: [progress, done]"),
    ("broken rule `owner.level`", "maximum: 9"),
]


def drift(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    return subprocess.run(
        [sys.executable, "-m", "reelgen", "drift", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    path = tmp_path_factory.mktemp("har") / "traffic.har"
    path.write_text(json.dumps(traffic()))
    return drift(path, SPEC)


def test_every_drift_is_told_once_at_its_line(done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == 1 and not done.stderr
    reported = [line for line in done.stdout.splitlines() if "gallery.yaml:" in line]
    for text, line in EXPECTED:
        (found,) = [one for one in reported if text in one]
        number = int(found.partition("gallery.yaml:")[2].split(":")[0])
        assert line in LINES[number - 1], found
    assert len(reported) == len(EXPECTED)
    assert "1 requests are not calls of gallery" in done.stdout


def test_no_secret_is_told(done: subprocess.CompletedProcess[str]) -> None:
    text = done.stdout + done.stderr
    for name, secret in SECRETS.items():
        pieces = {secret, quote(secret, safe=""), base64.b64encode(secret.encode()).decode()[:-4]}
        pieces |= {secret[:10], secret[-10:]}
        assert not [piece for piece in pieces if piece in text], name


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is empty"),
        ("{", "is not JSON"),
        ("[]", "has no `log.entries`"),
        (
            '{"log": {"entries": [{"request": {"url": 5, "token": "sk-1"}}]}}',
            "entry 0 has no request",
        ),
    ],
)
def test_what_is_no_traffic_is_one_error(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "a.har"
    path.write_text(text)
    done = drift(path, SPEC)
    assert done.returncode == 2 and not done.stdout
    assert message in done.stderr and done.stderr.count("\n") == 1
    assert "sk-1" not in done.stderr


def test_odd_entries_are_read_and_repeat_nothing(tmp_path: Path) -> None:
    odd = call("/films/one", film(QWkdjfhKJHdskjfhPQ=1, sk_live_4f9a8b7c6d5e=2))
    form = call("/films/one", film(), method="POST", sent=b"not a form of parts")
    form["request"]["headers"] = [{"name": "content-type", "value": "multipart/form-data"}]
    broken = call("/films/one", film())
    broken["request"]["url"] = f"https://[{SECRETS['path']}/films"
    text = call("/films", {"data": [], "has_more": False})
    text["response"]["status"] = "200"
    text["response"]["content"] = {
        "mimeType": "application/json",
        "text": "eyJkYXRhIjpbXX0=",
        "encoding": "base64",
    }
    path = tmp_path / "a.har"
    path.write_text(json.dumps(har(odd, form, broken, text, {"request": odd["request"]})))
    done = drift(path, SPEC)
    assert done.returncode == 1 and not done.stderr
    assert "missing field `has_more`" in done.stdout
    assert "1 calls have no response" in done.stdout
    for secret in ("QWkdjfh", "4f9a8b7c", SECRETS["path"]):
        assert secret not in done.stdout


def test_traffic_of_another_api_is_nothing_to_compare(tmp_path: Path) -> None:
    path = tmp_path / "a.har"
    path.write_text(json.dumps(har(call("/v1/films", {}, host="https://other.example"))))
    assert drift(path, SPEC).returncode == 2
    done = drift(path, SPEC, "--base-url", "https://other.example/v1")
    assert done.returncode == 1, "the address stands for the server of the spec"


def test_the_log_of_the_sandbox_is_traffic(tmp_path: Path) -> None:
    log = tmp_path / "sandbox.log"
    with Sandbox(specs=[SPEC], log=log, faults=["drop-field=/title,on=films.retrieve"]) as sandbox:
        key = SECRETS["header of the key"]
        url = sandbox.url("gallery")
        httpx.get(f"{url}/films/one", headers={"X-Key": key})
        httpx.get(f"{url}/films/one/poster", headers={"X-Key": key})
    assert key not in log.read_text()
    done = drift(log, SPEC)
    assert done.returncode == 1
    assert "films.retrieve 200: missing field `title`" in done.stdout
    assert "gallery: 2 responses of 2 operations, 1 as the spec says, 1 drifted" in done.stdout

"""What a client would refuse, sent all the same: the sandbox refuses it as the provider would."""

from __future__ import annotations

import functools
import json
import logging
from typing import Any

import httpx
import pytest
from reelgen.sandbox import Sandbox
from reelspec import APIStatusError
from reelspec.hedra import Hedra
from reelspec.hera import Hera
from reelspec.heygen import HeyGen
from reelspec.vydra import Vydra

from ..clients import test_mistakes as mistakes
from .conftest import SPECS

CLIMBING = {"an id that climbs", "an empty id"}
"""No client can send these: the address would be another."""

CODES = {
    "51 scenes": "body.maxItems",
    "no scene": "body.minItems",
    "batch of nine": "body.maximum",
    "both ways to reserve ids": "body.not",
    "ids that do not match the batch": "body.minItems",
    "121 seconds": "body.maximum",
    "no outputs": "body.minItems",
    "an image background without image": "body.anyOf",
    "a colour that is not hexadecimal": "body.pattern",
    "audio without a source": "body.anyOf",
    "null where it is not allowed": "body.type",
    "a number as text": "body.type",
    "a misspelt nested field": "body.undeclared",
    "a misspelt argument of one of several kinds": "body.undeclared",
    "an unknown kind": "body.discriminator",
    "an unknown format": "body.enum",
    "a page of 101": "query.maximum",
}

SHAPES: dict[str, Any] = {
    "hera": lambda body: set(body) == {"error"} and isinstance(body["error"], str),
    "hedra": lambda body: (
        set(body) == {"detail"} and {"loc", "msg", "type"} <= set(body["detail"][0])
    ),
    "heygen": lambda body: (
        set(body) == {"data", "error"} and isinstance(body["error"]["message"], str)
    ),
    "vydra": lambda body: isinstance(body["error"], str),
}
"""What the error answers of each provider look like by its documents."""


@pytest.mark.parametrize("case", sorted(mistakes.CASES.keys() - CLIMBING))
def test_mistake(case: str, played: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    call, _, _ = mistakes.CASES[case]
    with httpx.Client() as http, pytest.raises(APIStatusError) as refused:
        for client in (Hera, Hedra, HeyGen, Vydra):
            url = played.url(client.__name__.lower())
            unchecked = functools.partial(client, base_url=url, checks=False, http_client=http)
            monkeypatch.setattr(mistakes, client.__name__, unchecked)
        call()
    entry = played.requests[-1]
    assert 400 <= entry.status < 500
    assert [one.code for one in entry.violations] == [CODES[case]]
    answer = refused.value.received
    assert SHAPES[entry.provider](json.loads(answer.content)), answer.content
    told = json.loads(dict(answer.headers)["x-sandbox-violations"])
    assert [one["code"] for one in told] == [CODES[case]]
    assert told[0]["fault"] == ("ambiguous" if "undeclared" in CODES[case] else "caller")
    assert told[0]["explain"].endswith(".")
    path, line, column = told[0]["spec"].split(":")
    assert path.endswith(f"specs/{entry.provider}.yaml") and int(line) > 1 and int(column) > 1


def test_every_case_is_covered() -> None:
    assert CODES.keys() | CLIMBING == mistakes.CASES.keys()


@pytest.mark.parametrize("path", ["/v1/videos/..", "/v1/videos/", "/nowhere"])
def test_an_address_that_is_none(path: str, played: Sandbox) -> None:
    host, _, port = played.url("hera").removeprefix("http://").partition(":")
    url = httpx.URL(
        scheme="http", host=host, port=int(port.partition("/")[0]), raw_path=path.encode()
    )
    answer = httpx.get(url, headers={"x-api-key": "k"})
    assert answer.status_code == 404
    assert SHAPES["hera"](answer.json())


def test_a_method_that_is_none(played: Sandbox) -> None:
    answer = httpx.delete(f"{played.url('vydra')}/jobs", headers={"Authorization": "Bearer k"})
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, POST"
    assert SHAPES["vydra"](answer.json())


def test_the_most_literal_path_counts(played: Sandbox) -> None:
    """`/v2/photo_avatar/train` is not `/v2/photo_avatar/{id}`."""
    answer = httpx.get(f"{played.url('heygen')}/v2/photo_avatar/train", headers={"x-api-key": "k"})
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "POST"


def test_all_violations_at_once(played: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    body = {"prompt": 3, "aspect_ratio": "5:4", "imageurl": "x"}
    with caplog.at_level(logging.INFO, "reelgen.sandbox"):
        answer = httpx.post(
            f"{played.url('vydra')}/models/grok-imagine",
            json=body,
            headers={"Authorization": "Bearer k"},
        )
    assert answer.status_code == 400
    told = {one["path"]: one["code"] for one in json.loads(answer.headers["X-Sandbox-Violations"])}
    assert told["/aspect_ratio"] == "body.enum"
    assert told["/prompt"] == "body.type"
    assert told["/imageurl"] == "body.undeclared"
    for path in told:
        assert f"{path}: " in answer.json()["error"]
        assert f"{path}: " in caplog.text
    assert "did you mean 'image_url'?" in answer.json()["error"]
    assert "(caller)" in caplog.text and "(ambiguous)" in caplog.text


def test_hedra_lists_each_place(played: Sandbox) -> None:
    body = {"type": "video", "batch_size": 9, "generated_video_inputs": {"text_prompt": 1}}
    answer = httpx.post(f"{played.url('hedra')}/generations", json=body, headers={"X-API-Key": "k"})
    assert answer.status_code == 422
    detail = answer.json()["detail"]
    assert ["body", "batch_size"] in [one["loc"] for one in detail]
    assert ["body", "generated_video_inputs", "text_prompt"] in [one["loc"] for one in detail]


@pytest.mark.parametrize("key", ["", "sandbox-wrong"])
def test_a_credential(key: str, played: Sandbox) -> None:
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    answer = httpx.get(f"{played.url('vydra')}/jobs", headers=headers)
    assert answer.status_code == 401
    assert SHAPES["vydra"](answer.json())
    told = json.loads(answer.headers["X-Sandbox-Violations"])
    assert {one["code"] for one in told} == {"security.wrong" if key else "security.missing"}


@pytest.mark.parametrize(
    ("content", "kind", "code"),
    [
        (b"{", "application/json", "body.json"),
        (b"[" * 100_000 + b"]" * 100_000, "application/json", "body.json"),
        (b'{"a":' * 200 + b"1" + b"}" * 200, "application/json", "body.json"),
        (b'{"a": "\xff"}', "application/json", "body.json"),
        (b'{"a": NaN}', "application/json", "body.json"),
        (b"9" * 10_000, "application/json", "body.json"),
        (b"x", "multipart/form-data", "body.content-type"),
        (b"<a/>", "application/xml", "body.content-type"),
        (b"", "application/json", "body.required"),
    ],
)
def test_a_body_that_cannot_be_read(content: bytes, kind: str, code: str, played: Sandbox) -> None:
    answer = httpx.post(
        f"{played.url('vydra')}/jobs",
        content=content,
        headers={"Authorization": "Bearer k", "Content-Type": kind},
    )
    assert answer.status_code == 400
    assert [one["code"] for one in json.loads(answer.headers["X-Sandbox-Violations"])] == [code]


def test_one_key_alone() -> None:
    with Sandbox(["vydra"], specs=SPECS, key="right") as sandbox:
        for key, status in (("right", 200), ("other", 401)):
            url, headers = f"{sandbox.url('vydra')}/jobs", {"Authorization": f"Bearer {key}"}
            assert httpx.get(url, headers=headers).status_code == status


def test_a_lenient_sandbox_lets_unknown_fields_pass() -> None:
    body: dict[str, Any] = {"workflow": "generate_video", "input": {"prompt": "A"}, "new": 1}
    with Sandbox(["vydra"], specs=SPECS, lenient=True) as sandbox:
        url, headers = f"{sandbox.url('vydra')}/jobs", {"Authorization": "Bearer k"}
        assert httpx.post(url, json=body, headers=headers).status_code == 201
        body["input"]["prompt"] = 3
        assert httpx.post(url, json=body, headers=headers).status_code == 400


def test_texts_that_cannot_be_written(played: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    """Half of a surrogate pair: JSON can say it, UTF-8 cannot."""
    for body in (b'{"\\ud800": 1}', b'{"prompt": "A", "aspect_ratio": "\\ud800"}'):
        answer = httpx.post(
            f"{played.url('vydra')}/models/grok-imagine",
            content=body,
            headers={"Authorization": "Bearer k", "Content-Type": "application/json"},
        )
        assert answer.status_code == 400
    assert httpx.get(played.origin).status_code == 200
    assert "Traceback" not in capsys.readouterr().err


def test_thousands_of_violations(played: Sandbox) -> None:
    body = {"workflow": "generate_video", **{f"k{n}": n for n in range(5000)}}
    url, headers = f"{played.url('vydra')}/jobs", {"Authorization": "Bearer k"}
    answer = httpx.post(url, json=body, headers=headers, timeout=120)  # on a busy machine
    assert answer.status_code == 400
    assert "more" in answer.json()["error"] and len(answer.content) < 5000
    assert len(json.loads(answer.headers["X-Sandbox-Violations"])) > 5
    assert len(answer.headers["X-Sandbox-Violations"]) < 8000

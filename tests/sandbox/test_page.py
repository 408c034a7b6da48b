"""The page shows what there is, and nothing of a request can change it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import httpx
from reelgen.sandbox import Sandbox
from reelspec.hera import Hera

OUTPUT: Any = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}


class Reader(HTMLParser):
    """The text of a page, its tags, and whether all that is opened is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in ("meta", "br", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    assert not reader.open
    return reader


def test_the_page(played: Sandbox) -> None:
    with Hera(api_key="k", base_url=played.url("hera"), poll_interval=0.05) as hera:
        job = hera.videos.create(prompt="A wheel", outputs=[OUTPUT])
        job.wait()
    evil = "<script>alert('x')</script>"
    httpx.get(
        f"{played.url('vydra')}/jobs", params={evil: evil}, headers={"Authorization": "Bearer k"}
    )
    httpx.request(
        "POST",
        f"{played.url('vydra')}/jobs",
        json={"workflow": evil, evil: 1},
        headers={"Authorization": "Bearer k"},
    )
    answer = httpx.get(played.origin)
    page = read(answer.text)
    for contract in played.contracts:
        assert contract.document.info.title in page.text
        assert all(route.id in page.text for route in contract.routes)
        for name, value in played.variables(contract.provider).items():
            assert f"{name}={value}" in page.text
    assert job.id in page.text and "100 %" in page.text
    assert "succeeded success" in page.text, "our state beside the value of the provider"
    assert f"/files/{job.id}/1.mp4" in answer.text
    assert "body.undeclared" in page.text and "specs/vydra.yaml:" in page.text
    assert '"prompt": "A wheel"' in page.text and f'"video_id": "{job.id}"' in page.text
    assert page.tags.count("script") == 1 and "<script src=/dashboard.js defer>" in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    addresses = answer.text.replace("default-src", "").replace("src=/dashboard.js", "")
    assert not re.search(r"(src|url\(|@import|<link)", addresses)


def test_the_last_request_is_the_first(played: Sandbox) -> None:
    for name in ("one", "two"):
        httpx.get(f"{played.url('vydra')}/{name}")
    page = read(httpx.get(played.origin).text).text
    assert page.index("/api/v1/two") < page.index("/api/v1/one")


def test_the_script(played: Sandbox) -> None:
    script = httpx.get(f"{played.origin}/dashboard.js")
    assert script.headers["content-type"].startswith("text/javascript")
    parts = set(re.findall(r"<div id=(\w+) data-live>", httpx.get(played.origin).text))
    assert parts == {"requests", "jobs", "providers", "deliveries"}


def test_a_long_body_is_cut(played: Sandbox) -> None:
    text = "x" * 100_000
    httpx.post(f"{played.url('vydra')}/jobs", content=text, headers={"Authorization": "Bearer k"})
    entry = played.requests[-1]
    assert 0 < len(entry.content) < 10_000

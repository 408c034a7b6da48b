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
        if tag not in ("meta", "br"):
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
    assert job.id in page.text and "100 %" in page.text
    assert f"/files/{job.id}/1.mp4" in answer.text
    assert "body.undeclared" in page.text and "specs/vydra.yaml:" in page.text
    assert "script" not in page.tags and "<script" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert not re.search(r"(src|url\(|@import|<link)", answer.text.replace("default-src", ""))


def test_a_pause(played: Sandbox) -> None:
    assert "http-equiv=refresh" in httpx.get(played.origin).text
    assert "http-equiv=refresh" not in httpx.get(f"{played.origin}/?pause").text

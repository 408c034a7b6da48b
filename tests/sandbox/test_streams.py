"""Answers that come piece by piece, read by the clients that the specs make."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from reelgen.sandbox import Sandbox
from reelspec import NotFoundError
from reelspec.hedra import Hedra

from ..e2e.making import Making, making
from .conftest import SPECS

__all__ = ["making"]
DOCUMENT = Path(__file__).parent.parent / "corpus" / "documents" / "streams.yaml"


@pytest.mark.parametrize("prompt", ["A market", "sandbox:fail"])
def test_a_job_is_followed_until_it_ends(played: Sandbox, prompt: str) -> None:
    last = "FAILED" if prompt == "sandbox:fail" else "COMPLETED"
    with Hedra(v3_key="k", base_url=played.url("hedra")) as hedra:
        job = hedra.v3.models.submit("model", input={"prompt": prompt})
        with hedra.v3.jobs.stream_events(job.id) as events:
            told: list[Any] = list(events)
        *states, done = told
        assert done.event == "done"
        assert {one.event for one in states} == {"status"}
        assert [one.data.status for one in states] == ["IN_QUEUE", "IN_PROGRESS", last]
        assert {one.data.job_id for one in states} == {job.id}
        seen: Any = {"extra_headers": {"Last-Event-Id": states[1].id}}
        with hedra.v3.jobs.stream_events(job.id, options=seen) as events:
            again: list[Any] = list(events)
        assert [one.event for one in again] == ["status", "done"]
        assert again[0].data.status == last


def test_a_stream_that_was_cut_short_has_no_end() -> None:
    with (
        Sandbox(["hedra"], specs=SPECS, speed=4, faults=["truncate,on=v3.jobs.stream"]) as sandbox,
        Hedra(v3_key="k", base_url=sandbox.url("hedra")) as hedra,
    ):
        job = hedra.v3.models.submit("model", input={})
        with hedra.v3.jobs.stream_events(job.id) as events:
            assert [one.event for one in events] == ["status"]


def test_nobody_follows_a_job_that_is_none(played: Sandbox) -> None:
    with Hedra(v3_key="k", base_url=played.url("hedra")) as hedra:
        with pytest.raises(NotFoundError, match="Job not found"):
            next(iter(hedra.v3.jobs.stream_events("no-job")))
        with pytest.raises(NotFoundError, match="Job not found"):
            next(iter(hedra.v3.jobs.list_logs("no-job")))


def test_streams_of_any_document(making: Making) -> None:
    package = making.package(DOCUMENT.read_text())
    with (
        Sandbox(specs=[DOCUMENT]) as sandbox,
        package.Client(base_url=sandbox.url("streams")) as client,
    ):
        chat = list(client.chat.create_events(text="Hi"))
        assert [type(one.data).__name__ for one in chat] == ["Piece"]
        assert client.chat.create(text="Hi", stream=False).text
        both = list(client.events.list_events())
        assert [(one.event, type(one.data).__name__) for one in both] == [
            ("piece", "Piece"),
            ("chat", "Chat"),
        ]
        assert [type(one).__name__ for one in client.lines.export_lines()] == ["Piece"]
        assert [type(one).__name__ for one in client.lines.old_lines(a="b")] == ["Piece"]
        assert not any(entry.violations for entry in sandbox.requests)

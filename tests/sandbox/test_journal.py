"""What is told of a run, however long it is."""

from __future__ import annotations

import httpx
import pytest
from reelgen.sandbox import Sandbox, journal

from .conftest import SPECS


def test_the_last_requests_are_kept_and_all_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "KEPT", 5)
    body = {"workflow": "generate_video", "input": {"prompt": "A", "model": "veo3"}}
    with Sandbox(["vydra"], specs=SPECS) as sandbox, httpx.Client() as http:
        url, headers = f"{sandbox.url('vydra')}/jobs", {"Authorization": "Bearer k"}
        for number in range(4):
            assert http.post(url, json=body, headers=headers).status_code == 201
            query = {"limit": str(number + 1)}
            assert http.get(url, params=query, headers=headers).status_code == 200
        assert len(sandbox.requests) == 5
        assert sandbox.requests[-1].parameters == {"query": {"limit": 4}}
        assert sandbox.requests[-2].body == body
        assert (sandbox.counted["vydra"], sandbox.submissions["vydra"]) == (8, 4)

"""The curl snippets of the seeds, with another scheme and host, are answered as documented."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from reelgen.sandbox import Sandbox

SEEDS = Path(__file__).parent.parent / "fixtures" / "sources"
HOSTS = {
    "hera": "https://api.hera.video",
    "hedra": "https://api.hedra.com",
    "heygen": "https://api.heygen.com",
    "vydra": "https://vydra.ai",
}
EXPECTED = {
    "000_0c5265e988704c0a": ["200"],
    # It has `generation_id` and `generation_ids`, which exclude each other by the same page.
    "001_31aa6174adcea098": ["422"],
    "002_d6b3449bb650339c": ["200", "200", "200", "200", "200"],
    # Its color is the text `string`, which is a documented cause of 400.
    "003_ce21214df0cf42b2": ["400"],
    "004_4cd38a7d45f7118d": ["201"],
}


def _snippets(text: str) -> Iterator[str]:
    """Yield the commands of a seed: each ends with a line that leaves no quotation mark open."""
    lines = iter(text.replace("```", "").splitlines())
    for line in lines:
        command = line
        while line.startswith("curl") and (
            command.endswith("\\") or command.count("'") % 2 or command.count('"') % 2
        ):
            command += "\n" + next(lines)
        if line.startswith("curl"):
            yield command


def _run(command: str, ids: Mapping[str, str], folder: Path) -> tuple[str, Any]:
    """Run a command with ids for its placeholders. Return the status and the body."""
    for name, value in ids.items():
        command = command.replace(f"{{{name}}}", value)
    command = command.replace("/path/to/image.png", str(folder / "image.png"))
    command = command.replace("curl", "curl -s -w '\\n%{http_code}'", 1)
    done = subprocess.run(
        ["bash", "-c", f"export HEDRA_API_KEY=key\n{command}"], capture_output=True, check=True
    )
    body, _, status = done.stdout.decode().rpartition("\n")
    return status, json.loads(body)


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize("seed", EXPECTED)
def test_the_snippets_of_a_seed(seed: str, played: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "image.png").write_bytes(b"a pixel")
    ids: dict[str, str] = {}
    statuses: list[str] = []
    for snippet in _snippets((SEEDS / f"{seed}.txt").read_text()):
        for provider, host in HOSTS.items():
            origin = "/".join(played.url(provider).split("/")[:3])
            snippet = snippet.replace(host, origin)
        status, body = _run(snippet, ids, tmp_path)
        statuses.append(status)
        if snippet.count("/assets \\"):
            ids["asset_id"] = ids["image_asset_id"] = body["id"]
        elif status == "200" and "/generations" in snippet:
            ids["generation_id"] = body["id"]
    assert statuses == EXPECTED[seed]

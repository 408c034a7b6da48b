"""The weekly workflow: its own script, with a sandbox in place of the provider."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from reelgen.sandbox import Sandbox
from reelgen.source import read

from .exchange import PROVIDERS, ROOT

WORKFLOW: Any = read(ROOT / ".github" / "workflows" / "drift.yml").data


def run(tmp_path: Path, provider: str, **environment: str) -> tuple[int, str]:
    """Run the step that records: its exit code, and the summary of the job."""
    (step,) = [s for s in WORKFLOW["jobs"]["drift"]["steps"] if s.get("name") == "record"]
    summary = tmp_path / "summary.md"
    known = {"PROVIDER": provider, "PREFIX": provider.upper(), "GITHUB_STEP_SUMMARY": str(summary)}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    script = step["run"].replace("report.txt", str(tmp_path / "report.txt"))
    done = subprocess.run(
        ["bash", "-e", "-c", script],
        cwd=ROOT,
        env={**os.environ, "PATH": path, "KEY": "", "V3_KEY": "", "ARGUMENTS": "", **known}
        | environment,
        check=False,
    )
    return done.returncode, summary.read_text()


def test_it_asks_every_provider_and_may_read_only() -> None:
    asked = [one["provider"] for one in WORKFLOW["jobs"]["drift"]["strategy"]["matrix"]["include"]]
    assert sorted(asked) == sorted(PROVIDERS)
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert "--spend" not in (ROOT / ".github/workflows/drift.yml").read_text()


def test_without_a_key_it_is_skipped(tmp_path: Path) -> None:
    assert run(tmp_path, "vydra") == (0, "vydra: skipped, there is no secret VYDRA_API_KEY\n")


def test_no_drift_passes(tmp_path: Path) -> None:
    with Sandbox(["vydra"], specs=ROOT / "specs") as sandbox:
        code, summary = run(tmp_path, "vydra", KEY="k", VYDRA_BASE_URL=sandbox.url("vydra"))
        assert sandbox.requests
    assert code == 0, summary
    assert "0 drifted" in summary


def test_drift_fails_and_is_in_the_summary(tmp_path: Path) -> None:
    faults = ["drop-field=/video_id,on=poll"]
    with Sandbox(["hera"], specs=ROOT / "specs", faults=faults) as sandbox:
        from reelspec.hera import Hera

        with Hera(api_key="k", base_url=sandbox.url("hera")) as hera:
            job = hera.videos.create(
                prompt="A wheel",
                outputs=[
                    {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "720p"}
                ],
            )
        url, given = sandbox.url("hera"), f"--id video_id={job.id}"
        code, summary = run(tmp_path, "hera", KEY="k", HERA_BASE_URL=url, ARGUMENTS=given)
        assert sandbox.submissions["hera"] == 1
    assert code == 1
    assert "videos.retrieve 200: missing field `video_id`" in summary

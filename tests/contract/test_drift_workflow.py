"""The weekly workflow: its own script, with a sandbox in place of the provider."""

from __future__ import annotations

import json
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
    script = script.replace("causes.json", str(tmp_path / "causes.json"))
    done = subprocess.run(
        ["bash", "-e", "-c", script],
        cwd=ROOT,
        env={**os.environ, "PATH": path, "KEY": "", "V3_KEY": "", "ARGUMENTS": "", **known}
        | environment,
        check=False,
    )
    return done.returncode, summary.read_text()


def test_it_asks_every_provider_and_may_read_only(tmp_path: Path) -> None:
    jobs = WORKFLOW["jobs"]
    assert jobs["drift"]["strategy"]["matrix"] == "${{ fromJSON(needs.providers.outputs.matrix) }}"
    (step,) = [s for s in jobs["providers"]["steps"] if s.get("id") == "list"]
    output = tmp_path / "output"
    script = step["run"].replace("python ", f"{sys.executable} ")
    environment = {**os.environ, "GITHUB_OUTPUT": str(output)}
    subprocess.run(["bash", "-e", "-c", script], cwd=ROOT, env=environment, check=True)
    asked = json.loads(output.read_text().removeprefix("matrix="))["include"]
    assert [one["provider"] for one in asked] == [*PROVIDERS]
    assert asked[0] == {"provider": "hera", "prefix": "HERA"}
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert jobs["drift"]["permissions"] == {"contents": "read", "issues": "write"}
    assert "--spend" not in (ROOT / ".github/workflows/drift.yml").read_text()


GH = """#!{python}
import json, pathlib, sys
folder = pathlib.Path({folder!r})
kept = folder / "issues.json"
issues = json.loads(kept.read_text()) if kept.exists() else []
if sys.argv[1:3] == ["issue", "list"]:
    print(json.dumps([{{"body": body}} for _, body in issues]))
if sys.argv[1:3] == ["issue", "create"]:
    options = dict(zip(sys.argv[3::2], sys.argv[4::2]))
    issues.append([options["--title"], options["--body"]])
    kept.write_text(json.dumps(issues))
"""


def test_one_issue_is_opened_for_each_cause(tmp_path: Path) -> None:
    gh = tmp_path / "gh"
    gh.write_text(GH.format(python=sys.executable, folder=str(tmp_path)))
    gh.chmod(0o755)
    causes = tmp_path / "causes.json"
    causes.write_text(json.dumps([{"id": "a1", "title": "A", "body": "x"}] * 1))
    (step,) = [s for s in WORKFLOW["jobs"]["drift"]["steps"] if s.get("name") == "issues"]
    script = (
        step["run"].replace("python ", f"{sys.executable} ").replace("causes.json", str(causes))
    )
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PROVIDER": "hera"}

    def opened() -> list[str]:
        subprocess.run(["bash", "-e", "-c", script], cwd=ROOT, env=environment, check=True)
        return [title for title, _ in json.loads((tmp_path / "issues.json").read_text())]

    assert opened() == ["A"]
    assert opened() == ["A"], "it has an issue already"
    more = [{"id": "a1", "title": "A", "body": "y"}, {"id": "b2", "title": "B", "body": "z"}]
    causes.write_text(json.dumps(more))
    assert opened() == ["A", "B"]
    causes.unlink()
    assert opened() == ["A", "B"], "nothing was reported"


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
    (cause,) = json.loads((tmp_path / "causes.json").read_text())
    assert cause["title"] == "hera: videos.retrieve: missing field `video_id`"
    assert "specs/hera.yaml:" in cause["body"] and len(cause["id"]) == 12

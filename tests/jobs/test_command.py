"""The command line, as a shell runs it, against the sandbox."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import reelspec
from reelgen.sandbox import Sandbox
from reelspec._runtime.command.argument_schema import ArgumentSchema
from reelspec._runtime.command.catalog import providers
from reelspec._runtime.command.parse_values import ArgumentsError, arguments

SPECS = Path(__file__).parent.parent.parent / "specs"
KEY = "planted-secret-key"
VIDEO = ["vydra", "jobs", "create", "--workflow", "generate_video", "--poll-interval", "0.2"]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(["vydra", "hera"], specs=SPECS) as running:
        yield running


def _environment(sandbox: Sandbox, **changes: str) -> dict[str, str]:
    found = {name: value for name, value in os.environ.items() if "_API_KEY" not in name}
    for name in ("vydra", "hera"):
        found |= {f"{name.upper()}_BASE_URL": sandbox.url(name), f"{name.upper()}_API_KEY": KEY}
    return {**found, "COLUMNS": "200", **changes}


def _run(sandbox: Sandbox, folder: Path, *words: str, **changes: str) -> tuple[int, Any, str]:
    """Exit code, the JSON of stdout, and stderr."""
    command = [sys.executable, "-m", "reelspec", *words]
    environment = _environment(sandbox, **changes)
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert KEY not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, json.loads(done.stdout) if done.stdout else None, done.stderr


def test_from_a_prompt_to_a_file(sandbox: Sandbox, tmp_path: Path) -> None:
    words = [*VIDEO, "--input.prompt", "A dog", "--input.model", "veo3", "--download", "out.mp4"]
    code, answer, said = _run(sandbox, tmp_path, *words)
    assert (code, answer["state"], answer["files"]) == (0, "succeeded", ["out.mp4"])
    assert answer["charged"]
    accepted, resume = said.splitlines()  # at the submission, and nothing else
    assert answer["job"]["response"]["id"] in accepted
    assert shlex.split(resume)[-2:] == ["--download", str(tmp_path / "out.mp4")]
    assert (tmp_path / "out.mp4").read_bytes()[4:8] == b"ftyp"


def test_a_job_that_is_not_waited_for_can_be_resumed(sandbox: Sandbox, tmp_path: Path) -> None:
    code, answer, said = _run(sandbox, tmp_path, *VIDEO, "--input.prompt", "A dog")
    assert (code, answer["state"]) == (0, "unknown")
    *_, saved = shlex.split(said.partition("resume: reelspec ")[2])
    assert json.loads(saved) == answer["job"]
    (tmp_path / "job.json").write_text(saved)
    words = ["vydra", "resume", "@job.json", "--poll-interval", "0.2", "--download", "out.mp4"]
    assert _run(sandbox, tmp_path, *words)[0] == 0
    assert (tmp_path / "out.mp4").exists()


def test_out_of_time_is_told_with_a_line_that_goes_on(sandbox: Sandbox, tmp_path: Path) -> None:
    words = [*VIDEO, "--input.prompt", "A dog", "--timeout", "0.1", "--download", "out.mp4"]
    code, answer, said = _run(sandbox, tmp_path, *words)
    assert (code, answer["files"]) == (5, [])
    assert "JobTimeout" in said
    line = next(one for one in said.splitlines() if one.startswith("resume: "))
    words = shlex.split(line)[2:]
    assert _run(sandbox, tmp_path, *words)[0] == 0
    assert (tmp_path / "out.mp4").exists()


def test_an_interrupt_leaves_a_line_that_goes_on(sandbox: Sandbox, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "reelspec", *VIDEO, "--input.prompt", "A dog", "--wait"]
    running = subprocess.Popen(
        command,
        env=_environment(sandbox),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    before = sum(sandbox.submissions.values())
    end = time.monotonic() + 60
    while sum(sandbox.submissions.values()) == before and time.monotonic() < end:
        time.sleep(0.02)
    time.sleep(0.3)
    running.send_signal(signal.SIGINT)
    stdout, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert json.loads(stdout)["job"]["operation"] == "jobs.create"
    assert "resume: reelspec vydra resume" in said and "Traceback" not in said


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        ([*VIDEO, "--input.prompt", "sandbox:fail", "--wait"], 4, "JobFailed: jobs.create job"),
        (["vydra", "jobs", "retrieve", "nope"], 1, "NotFoundError: GET "),
        (["vydra", "jobs", "list", "--status", "nope"], 2, "status: should be"),
        ([*VIDEO, "--inptu.prompt", "x"], 2, "No such option: --inptu.prompt"),
        ([*VIDEO, "--input", "{"], 2, "--input: '{' is not JSON of type object"),
        ([*VIDEO, "--input", "@none.json"], 2, "none.json cannot be read"),
        (["vydra", "jobs", "list", "--limit", "many"], 2, "--limit: 'many' is not JSON of type"),
        (["hera", "videos", "create", "--outputs.1.format", "mp4"], 2, "positions must start at 0"),
        (["hera", "videos", "create", "--outputs.0.formt", "mp4"], 2, "mean --outputs.0.format?"),
        (["vydra", "resume", "{}"], 2, "its format is None"),
        (["vydra", "resume", "nonsense"], 2, "a job is JSON, or @"),
        (["nobody"], 2, "No such command"),
    ],
)  # fmt: skip
def test_each_end_has_its_exit_code(
    sandbox: Sandbox, words: list[str], code: int, told: str, tmp_path: Path
) -> None:
    found, _, said = _run(sandbox, tmp_path, *words)
    assert told in said
    assert found == code


@pytest.mark.parametrize("key", ["", "wrong"])
def test_a_missing_or_refused_key(sandbox: Sandbox, key: str, tmp_path: Path) -> None:
    refusing = {"VYDRA_API_KEY": key}
    if key:
        with Sandbox(["vydra"], specs=SPECS, faults=["status=401"]) as strict:
            refusing["VYDRA_BASE_URL"] = strict.url("vydra")
            code, _, said = _run(sandbox, tmp_path, "vydra", "jobs", "list", **refusing)
    else:
        code, _, said = _run(sandbox, tmp_path, "vydra", "jobs", "list", **refusing)
    assert code == 3, said


def test_a_price_and_an_upload(sandbox: Sandbox, tmp_path: Path) -> None:
    words = [*VIDEO, "--input.prompt", "x", "--input.model", "veo3", "--estimate"]
    assert _run(sandbox, tmp_path, *words)[1] == {"amount": 175.0, "unit": "credits"}
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    code, answer, _ = _run(sandbox, tmp_path, "vydra", "uploads", "create", "--file", "a.png")
    assert (code, answer["filename"]) == (0, "a.png")


@pytest.mark.parametrize("provider", ["hedra", "hera", "heygen", "vydra"])
def test_every_operation_has_its_options(provider: str) -> None:
    known = providers("reelspec")[provider]
    for entry in known.entries:
        options = [option.flag for option in ArgumentSchema(known, entry).options()]
        assert len(options) == len(set(options)), entry.id
        wanted = [one for one in entry.arguments if one.location != "path"]
        assert len(options) >= len(wanted)


def _arguments(provider: str, id_: str, *given: tuple[str, str]) -> dict[str, Any]:
    known = providers("reelspec")[provider]
    entry = next(one for one in known.entries if one.id == id_)
    pairs = [(tuple(name.split(".")), text) for name, text in given]
    return arguments(ArgumentSchema(known, entry), pairs)


def test_texts_become_what_the_schema_says() -> None:
    assert _arguments(
        "hera",
        "videos.create",
        ("prompt", "123"),
        ("duration-seconds", "8"),
        ("outputs", '{"format": "mp4"}'),
        ("outputs.0.fps", "30"),
        ("outputs.1", '{"format": "gif"}'),
        ("reference-image-urls", "https://a.example/1.png"),
        ("reference-image-urls", "https://a.example/2.png"),
    ) == {
        "prompt": "123",
        "duration_seconds": 8,
        "outputs": [{"format": "mp4", "fps": "30"}, {"format": "gif"}],
        "reference_image_urls": ["https://a.example/1.png", "https://a.example/2.png"],
    }


def test_objects_are_given_in_whole_and_in_part() -> None:
    made = _arguments(
        "vydra",
        "jobs.create",
        ("input", '{"model": "veo3", "prompt": "A cat"}'),
        ("input.prompt", "A dog"),
    )
    assert made == {"input": {"model": "veo3", "prompt": "A dog"}}


def test_what_does_not_fit_is_told() -> None:
    with pytest.raises(ArgumentsError, match="unknown option --promt; did you mean --prompt"):
        _arguments("hera", "videos.create", ("promt", "x"))
    with pytest.raises(ArgumentsError, match="whole and in part"):
        _arguments("hera", "videos.create", ("outputs", '[{"format": "mp4"}]'), ("outputs.x", "1"))


@pytest.mark.parametrize("program", ["reelspec", "reelgen"])
def test_the_version_is_told(program: str) -> None:
    run = subprocess.run(
        [str(Path(sys.executable).parent / program), "--version"], capture_output=True, text=True
    )
    assert (run.returncode, run.stdout) == (0, f"{program} {version('reelspec')}\n")


def test_the_package_lists_what_it_exports_and_knows_its_version() -> None:
    assert dir(reelspec) == sorted([*reelspec.__all__, "__version__"])
    assert all(getattr(reelspec, name) is not None for name in reelspec.__all__)
    assert reelspec.__version__ == version("reelspec")

"""`reelgen record` without fixtures: what it asks, what it keeps, what it proposes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reelgen.fixtures.check_fixtures import load_checked
from reelgen.fixtures.fixture import Exchange
from reelgen.sandbox import Sandbox
from reelgen.validation import Api

from .proxy import Alteration, Answer, proxy
from .test_drift_kinds import SPEC, put, status

KEY = "gk_live_Zx81nVbQ5rTy0p"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of one spec without a fixture."""
    folder = tmp_path_factory.mktemp("gallery")
    shutil.copy(SPEC, folder / "gallery.yaml")
    (folder / "pyproject.toml").write_text(
        '[tool.reelspec]\nspecs = ["gallery.yaml"]\nout = "made"\npackage = "galleries"\n'
    )
    subprocess.run([sys.executable, "-m", "reelgen", "generate"], cwd=folder, check=True)
    return folder


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(specs=[SPEC]) as running:
        yield running


def record(
    folder: Path, sandbox: Sandbox, *arguments: object, alter: Alteration | None = None
) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run the command through a proxy: what it said, and what it asked."""
    with proxy(sandbox.url("gallery").removesuffix("/v1"), alter) as through:
        done = subprocess.run(
            [
                *(sys.executable, "-m", "reelgen", "record", "gallery"),
                *map(str, arguments),
                *("--base-url", f"{through.url}/v1"),
            ],
            cwd=folder,
            env={**os.environ, "GALLERY_API_KEY": KEY},
            capture_output=True,
            text=True,
            check=False,
        )
        calls = [f"{e['request']['method']} {e['request']['url']}" for e in through.entries]
    assert "Traceback" not in done.stderr, done.stderr
    assert KEY not in done.stdout + done.stderr
    return done, [call.replace(through.url, "") for call in calls]


def kept(out: Path, folder: Path) -> list[Exchange]:
    """The fixtures that were written: all of them load and pass their check."""
    fixtures = load_checked(out, {"gallery": Api.from_spec(folder / "gallery.yaml")})
    return [f.content for f in fixtures if isinstance(f.content, Exchange)]


def of_creation(change: Alteration) -> Alteration:
    """Alter the response to the call that creates."""

    def alter(answer: Answer) -> None:
        if answer.status == 201:
            change(answer)

    return alter


def test_operations_without_a_fixture_are_called_and_lists_after_what_they_list(
    project: Path, sandbox: Sandbox, tmp_path: Path
) -> None:
    done, calls = record(project, sandbox, "--spend", "--out", tmp_path)
    assert done.returncode == 0, done.stdout
    assert calls[0] == "POST /v1/films" and calls[1] == "GET /v1/films"
    assert calls[-1].startswith("DELETE /v1/films/")
    assert len(calls) == len(set(calls)) == 6
    exchanges = kept(tmp_path, project)
    assert {exchange.origin.source for exchange in exchanges} == {"reelgen sandbox"}
    assert "gallery: 6 operations recorded, 0 skipped, 0 drifted" in done.stdout
    titles = [exchange.title for exchange in exchanges]
    to = ("--out", tmp_path, "--fixtures", tmp_path)
    record(project, sandbox, "--spend", *to)
    assert [exchange.title for exchange in kept(tmp_path, project)] == titles


def test_unchanged_traffic_has_no_findings(project: Path, sandbox: Sandbox) -> None:
    for _ in range(2):
        done, _ = record(project, sandbox, "--spend", "--check")
        assert done.returncode == 0
        assert done.stdout == "gallery: 6 operations as the spec says, 0 skipped, 0 drifted\n"


def test_an_id_is_given(project: Path, sandbox: Sandbox) -> None:
    _, calls = record(project, sandbox, "films.retrieve", "--check", "--id", "film_id=film_7")
    assert calls == ["GET /v1/films/film_7"]


@pytest.mark.parametrize(
    ("alter", "name", "field"),
    [
        (put("status", value="paused"), "sandbox", "new enum value `status`"),
        (put("rating", value=4), "sandbox", "new field `rating`"),
        (put("id", value="film_7"), "sandbox", "broken rule `id`"),
        (status(202), "sandbox", "new status"),
    ],
)
def test_a_response_that_drifts_is_kept(
    project: Path, sandbox: Sandbox, tmp_path: Path, alter: Any, name: str, field: str
) -> None:
    only = ("films.create", "--spend", "--out", tmp_path)
    done, calls = record(project, sandbox, *only, alter=of_creation(alter))
    assert done.returncode == 1 and len(calls) == 1
    (exchange,) = kept(tmp_path, project)
    assert exchange.contradicts.startswith("gallery.yaml:") and field in exchange.contradicts
    assert "(contradicts the spec)" in done.stdout
    assert "0 operations recorded, 0 skipped, 1 drifted" in done.stdout
    assert exchange.request.headers == {"x-key": "test-key"}


def test_after_the_edit_what_was_kept_agrees_and_is_not_paid_for_again(
    project: Path, sandbox: Sandbox, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(project, tmp_path / "project"))
    out = folder / "tests/fixtures"
    alter = of_creation(put("status", value="paused"))
    done, _ = record(folder, sandbox, "films.create", "--spend", "--propose", alter=alter)
    assert done.returncode == 1 and "+         " in done.stdout
    overlay = (folder / "gallery.overlay.yaml").read_text()
    assert "$.components.schemas.Film.properties.status.enum" in overlay and "observed" in overlay
    assert "paused" not in (folder / "gallery.yaml").read_text()
    (file,) = out.rglob("*.yaml")
    again = subprocess.run(
        [sys.executable, "-m", "reelgen", "drift", file, "gallery", "--apply"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert again.returncode == 1 and "new enum value `status`" in again.stdout
    assert "paused" in (folder / "gallery.yaml").read_text()


def test_with_apply_the_fixture_no_longer_contradicts(
    project: Path, sandbox: Sandbox, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(project, tmp_path / "project"))
    alter = of_creation(put("status", value="paused"))
    done, _ = record(folder, sandbox, "films.create", "--spend", "--apply", alter=alter)
    assert done.returncode == 1, done.stderr
    (exchange,) = kept(folder / "tests/fixtures", folder)
    assert not exchange.contradicts

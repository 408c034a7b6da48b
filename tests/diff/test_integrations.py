"""The action and the hooks, run in a second repository, and the reasons of `generate --check`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from reelgen.cli import main
from reelgen.source import read

from tests.oracle.matrix import SPEC

from .test_command import edit, git

ROOT = Path(__file__).parents[2]
PROJECT = '[tool.reelspec]\nspecs = ["specs/shop.yaml"]\nout = "made"\npackage = "shops"\n'


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a spec and its generated client, committed."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "specs").mkdir()
    shutil.copy(SPEC, tmp_path / "specs" / "shop.yaml")
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    assert main(["generate"]) == 0
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "First")
    return tmp_path / "specs" / "shop.yaml"


def environment(**more: str) -> dict[str, str]:
    folder = Path(sys.executable).parent
    return {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", **more}


def steps() -> dict[str, Any]:
    action = read(ROOT / "action.yml").data
    return {step["name"]: step for step in action["runs"]["steps"]}


def bash(script: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-e", "-c", script],
        env=environment(**more),
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_pull_request_from_edit_to_release(
    repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(repository, "coupon:", "voucher:")
    named = steps()
    report = tmp_path / "report.md"
    linted = bash(named["Lint the specs"]["run"])
    assert linted.returncode == 0, linted.stdout + linted.stderr
    done = bash(named["Report what changed"]["run"], BASE="HEAD", REPORT=str(report))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("::error file=specs/shop.yaml,line=")
    comment = report.read_text()
    assert "### shop: 1 breaking; version step: major" in comment
    assert "- client.orders.create(coupon=" in comment
    assert "+ client.orders.create(voucher=" in comment
    failed = bash(named["Fail on severe changes"]["run"], BASE="HEAD", LEVEL="breaking")
    assert failed.returncode == 1
    checked = bash(named["Check the generated clients"]["run"])
    line = next(
        i for i, text in enumerate(repository.read_text().split("\n"), 1) if "voucher" in text
    )
    assert checked.returncode == 1
    assert f"out of date, specs/shop.yaml:{line} changed; run `reelgen generate`" in checked.stderr
    assert main(["generate"]) == 0
    assert bash(named["Check the generated clients"]["run"]).returncode == 0
    assert main(["release", "--write"]) == 0
    assert "## shop 0.2.0" in Path("CHANGELOG.md").read_text()


def test_the_hooks_run(repository: Path) -> None:
    hooks = {one["id"]: one for one in read(ROOT / ".pre-commit-hooks.yaml").data}
    assert set(hooks) == {"reelgen-lint", "reelgen-check", "reelgen-diff"}
    for hook in hooks.values():
        done = bash(hook["entry"])
        assert done.returncode == 0, done.stdout + done.stderr
    edit(repository, "coupon:", "voucher:")
    for name in ("reelgen-check", "reelgen-diff"):
        assert bash(hooks[name]["entry"]).returncode == 1


def test_check_tells_an_edit_by_hand_from_a_changed_spec(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = Path("made/shops/shop/client.py")
    made.write_text(f"{made.read_text()}\n# An edit by hand.\n")
    edit(repository, "summary: List orders", "summary: List all orders")
    assert main(["generate", "--check"]) == 1
    err = capsys.readouterr().err
    assert "made/shops/shop/client.py: " in err and "edited" in err
    line = next(
        i for i, text in enumerate(repository.read_text().split("\n"), 1) if "all orders" in text
    )
    assert f"orders.py: out of date, specs/shop.yaml:{line} changed" in err
    assert "client.py: out of date" not in err


def test_check_says_that_the_generator_changed(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = Path("made/shops/shop/client.py")
    made.write_text("")
    assert main(["generate", "--check"]) == 1
    err = capsys.readouterr().err
    assert (
        "client.py: out of date, a file its spec refers to, hand-written code, the generator" in err
    )

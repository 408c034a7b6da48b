"""`reelgen release`: versions, changelog, tags."""

from __future__ import annotations

from pathlib import Path

import pytest
from reelgen.cli import main
from reelgen.diff.levels import Bump
from reelgen.diff.release import next_version, with_entry, with_version

from .test_command import edit, git, project

__all__ = ["project"]


@pytest.mark.parametrize(
    ("version", "bump", "after"),
    [
        ("0.1.2", "major", "0.2.0"),
        ("0.1.2", "minor", "0.1.3"),
        ("0.1.2", "patch", "0.1.3"),
        ("1.2.3", "major", "2.0.0"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "none", "1.2.3"),
    ],
)
def test_next_version(version: str, bump: Bump, after: str) -> None:
    assert next_version(version, bump) == after


def test_a_dry_run_writes_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(project, "coupon:", "voucher:")
    before = Path("pyproject.toml").read_text()
    assert main(["release"]) == 0
    out = capsys.readouterr().out
    assert "shop: 0.1.0 -> 0.2.0, since HEAD (major)" in out and "tag: shop-v0.2.0" in out
    assert Path("pyproject.toml").read_text() == before and not Path("CHANGELOG.md").exists()


def test_versions_and_changelog_are_written(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, "coupon:", "voucher:")
    assert main(["release", "shop", "--write"]) == 0
    text = Path("CHANGELOG.md").read_text()
    assert "## shop 0.2.0 (" in text and "Change your code:" in text
    assert "coupon=" in text and "voucher=" in text
    assert '[tool.reelspec.versions]\nshop = "0.2.0"\n' in Path("pyproject.toml").read_text()
    git("commit", "-q", "-am", "Release")
    git("tag", "shop-v0.2.0")
    edit(project, "maximum: 99", "maximum: 100")
    capsys.readouterr()
    assert main(["release", "shop"]) == 0
    assert "shop: 0.2.0 -> 0.2.1, since shop-v0.2.0 (minor)" in capsys.readouterr().out


def test_mistakes_are_one_error(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["release", "nobody"]) == 1
    assert capsys.readouterr().err == "nobody: unknown provider; use one of shop\n"
    project_file = Path("pyproject.toml")
    project_file.write_text(project_file.read_text() + '[tool.reelspec.versions]\nshop = "one"\n')
    assert main(["release"]) == 1
    assert "'one' is not a version; write 0.1.0" in capsys.readouterr().err


def test_texts_are_edited_in_place() -> None:
    assert with_entry("# Changes\n\n## b\nold\n", "## a\nnew\n") == (
        "# Changes\n\n## a\nnew\n\n## b\nold\n"
    )
    text = '[tool.reelspec.versions]\nhera = "0.1.0"\n\n[tool.ruff]\nline-length = 100\n'
    assert with_version(text, "hera", "0.2.0") == text.replace("0.1.0", "0.2.0")
    assert 'hera = "0.1.0"\nvydra = "0.2.0"' in with_version(text, "vydra", "0.2.0")

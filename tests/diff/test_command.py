"""`reelgen diff` in a repository of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from reelgen.cli import main

from tests.oracle.matrix import SPEC

PROJECT = '[tool.reelspec]\nspecs = ["specs/shop.yaml"]\n'


def git(*arguments: str) -> None:
    author = ("-c", "user.name=t", "-c", "user.email=t@example.com")
    subprocess.run(["git", *author, *arguments], check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "specs").mkdir()
    shutil.copy(SPEC, tmp_path / "specs" / "shop.yaml")
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "First")
    return tmp_path / "specs" / "shop.yaml"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_nothing_changed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "--fail-on", "careful"]) == 0
    assert capsys.readouterr().out == "shop: no changes\n\n"


def test_json_has_positions_in_both_texts(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, "coupon:", "voucher:")
    assert main(["diff", "--format", "json", "--fail-on", "breaking"]) == 1
    (report,) = json.loads(capsys.readouterr().out)
    assert (report["provider"], report["bump"]) == ("shop", "major")
    (change,) = report["changes"]
    assert change["id"] == "field-renamed"
    assert [change[key] for key in ("level", "wire", "python", "bump")] == [
        *("breaking", "breaking", "breaking", "major")
    ]
    line = next(i for i, text in enumerate(project.read_text().split("\n"), 1) if "voucher" in text)
    assert change["old"] == f"HEAD:specs/shop.yaml:{line}:9"
    assert change["new"] == f"specs/shop.yaml:{line}:9"
    assert change["operation"] == "createOrder"
    assert change["symbol"] == "client.orders.create(coupon)"
    assert "coupon=" in change["before"] and "voucher=" in change["after"]
    assert set(change) == {
        *("id", "level", "wire", "python", "bump", "message", "symbol", "operation"),
        *("old", "new", "reaches", "before", "after"),
    }


def test_one_change_of_a_shared_schema_is_one_finding(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, "state: {type: string, enum: [open, paid, sent]}", "state: {type: string}")
    assert main(["diff", "--format", "json"]) == 0
    (report,) = json.loads(capsys.readouterr().out)
    (change,) = report["changes"]
    assert {"listOrders", "createOrder", "getOrder"} <= set(change["reaches"])


def test_revisions_and_files(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(project, "maximum: 99", "maximum: 50")
    git("commit", "-q", "-am", "Second")
    edit(project, "maximum: 50", "maximum: 40")
    for arguments in (
        ["HEAD~1", "HEAD"],
        ["HEAD~1:specs/shop.yaml", "HEAD:specs/shop.yaml"],
        ["HEAD~1:specs/shop.yaml"],
        ["HEAD"],
        ["specs/shop.yaml"],
    ):
        assert main(["diff", *arguments]) == 0
        assert "`maximum` of field `count` changed" in capsys.readouterr().out


def test_text_shows_both_lines_and_the_callers_code(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, "operationId: getOrder", "operationId: fetchOrder")
    assert main(["diff"]) == 0
    out = capsys.readouterr().out
    assert "operationId: getOrder" in out and "operationId: fetchOrder" in out
    assert 'before: client.orders.get("…")' in out
    assert 'after:  client.orders.fetch("…")' in out


def test_formats_for_a_pull_request(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(project, "operationId: getOrder", "operationId: fetchOrder")
    assert main(["diff", "--format", "github"]) == 0
    assert capsys.readouterr().out.startswith("::error file=specs/shop.yaml,line=")
    assert main(["diff", "--format", "markdown"]) == 0
    assert "| breaking | none | breaking |" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["nothing"],
            "nothing:1:1: is neither a file nor a revision of git here; correct the name",
        ),
        (["HEAD:none.yaml"], "HEAD:none.yaml:1:1: does not exist; name a file of that revision"),
    ],
)
def test_what_cannot_be_read_is_one_error(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert main(["diff", *arguments]) == 1
    assert capsys.readouterr().err == f"{message}\n"


def test_a_broken_old_version_is_named_by_its_revision(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = project.read_text()
    project.write_text(good.replace("openapi: 3.1.0", "openapi: [3.1.0"))
    git("commit", "-q", "-am", "Broken")
    project.write_text(good)
    assert main(["diff"]) == 1
    err = capsys.readouterr().err
    assert err.startswith("HEAD:specs/shop.yaml:") and err.count("\n") == 1


def test_accepted_changes_count_for_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, "coupon:", "voucher:")
    entry = "- id: field-renamed\n  location: createOrder\n  reason: Agreed.\n  until: {until}\n"
    path = Path("accepted-changes.yaml")
    path.write_text(entry.format(until="2999-01-01"))
    assert main(["diff", "--fail-on", "careful"]) == 0
    assert "accepted  field-renamed" in capsys.readouterr().out
    path.write_text(entry.format(until="2020-01-01"))
    assert main(["diff", "--fail-on", "careful"]) == 1
    assert "expired on 2020-01-01" in capsys.readouterr().err
    path.write_text("- id: x\n")
    assert main(["diff"]) == 1
    assert capsys.readouterr().err.startswith("accepted-changes.yaml:1:3: is not an accepted")


@pytest.mark.parametrize("value", ["!!binary aGk=", "!!set {a, b}", "!!omap [a: 1]"])
@pytest.mark.parametrize("keyword", ["default", "const", "example"])
def test_yaml_that_json_lacks_is_compared(
    project: Path, capsys: pytest.CaptureFixture[str], keyword: str, value: str
) -> None:
    edit(project, "coupon: {type: string}", f"coupon: {{type: string, {keyword}: {value}}}")
    assert main(["diff"]) == 0
    assert "version step: " in capsys.readouterr().out

"""`reelgen generate` overwrites and removes what it made, and nothing else, and never in part."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from reelgen import write
from reelgen.cli import main

SPEC = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example"}]
paths:
  /items: {get: {operationId: items.list, responses: {"204": {description: Done.}}}}
  /carts: {get: {operationId: carts.list, responses: {"204": {description: Done.}}}}
"""
OTHER = SPEC.replace("carts", "baskets").replace("Shop,", "Store,")
MINE = "MINE = 'by hand'\n"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The generated package, made once from SPEC; the working folder is the project."""
    monkeypatch.chdir(tmp_path)
    Path("shop.yaml").write_text(SPEC)
    assert _generate() == 0
    return tmp_path / "src" / "made"


def _generate(*options: str, spec: str = "shop.yaml") -> int:
    return main(["generate", spec, "--out", "src", "--package", "made", *options])


def _texts(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".reelgen.json"
    }


@pytest.mark.parametrize(
    "place",
    ["__init__.py", "_runtime/client.py", "shop/client.py", "shop/api.md", "shop/manifest.json"],
)
def test_a_file_written_by_hand_is_not_overwritten(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("shop.yaml").write_text(SPEC)
    mine = tmp_path / "src" / "made" / place
    mine.parent.mkdir(parents=True)
    mine.write_text(MINE)
    for options in ((), ("--check",)):
        assert _generate(*options) == 1
        error = capsys.readouterr().err.splitlines()
        assert error[0].startswith(f"src/made/{place}: was not made by reelgen; move it")
        assert _texts(tmp_path / "src") == {f"made/{place}": MINE.encode()}
    assert _generate("--force") == 0
    assert mine.read_text() != MINE


def test_files_beside_the_generated_ones_stay(package: Path) -> None:
    mine = ("py.typed.txt", "_runtime/engine.py", "shop/extra.py", "shop/resources/mine.md")
    for place in mine:
        (package / place).write_text(MINE)
    Path("shop.yaml").write_text(OTHER)
    assert _generate() == 0
    assert not (package / "shop/resources/carts.py").exists()
    assert _generate("--force") == 0
    assert all((package / place).read_text() == MINE for place in mine)


@pytest.mark.parametrize("fresh", [False, True], ids=["known", "fresh clone"])
@pytest.mark.parametrize(
    "place", ["shop/client.py", "_runtime/client.py", "shop/api.md", "shop/resources/carts.py"]
)
def test_an_edit_is_told_before_it_is_lost(
    place: str, fresh: bool, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if fresh:
        (package / ".reelgen.json").unlink()
    edited = package / place
    edited.write_text(edited.read_text() + "# an edit\n")
    Path("shop.yaml").write_text(OTHER)
    before = _texts(package)
    for options in ((), ("--check",)):
        assert _generate(*options) == 1
        line = capsys.readouterr().err.splitlines()[0]
        assert line.startswith(f"src/made/{place}: was edited since reelgen made it; undo")
        assert _texts(package) == before
    assert _generate("--force") == 0
    assert not edited.exists() or "# an edit" not in edited.read_text()


def test_a_changed_spec_and_other_line_ends_are_no_edit(package: Path) -> None:
    for path in package.rglob("*.py"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))  # as git does on Windows
    Path("shop.yaml").write_text(OTHER)
    assert _generate() == 0
    assert b"\r\n" not in (package / "shop/client.py").read_bytes()


def test_files_of_an_earlier_version_are_overwritten(package: Path) -> None:
    client = package / "shop/client.py"
    _, _, body = client.read_text().partition("\n")
    client.write_text("# Made by reelgen from /a/b.yaml. Do not edit: run `make`.\n# old\n" + body)
    (package / "_runtime/jobs/job.py").write_text(
        (package / "_runtime/jobs/job.py").read_text().partition("\n")[2]  # it had no mark
    )
    (package / "shop/jobs.py").touch()  # an empty file holds no work
    assert _generate() == 0
    assert "# old" not in client.read_text()


def _git(*arguments: str) -> int:
    identity = ["-c", "user.name=a", "-c", "user.email=a@b.example"]
    return subprocess.run(["git", *identity, *arguments], capture_output=True).returncode


def _merge(package: Path, attributes: str, how: tuple[str, ...], edit: str = "") -> None:
    """Merge two branches, of which one has another version of the spec and of what is made."""

    def commit(spec: str, branch: str, edit: str = "") -> None:
        _git("checkout", "-qb", branch, "main")
        Path("shop.yaml").write_text(spec)
        assert _generate() == 0
        page = package / "shop/api.md"
        page.write_text(page.read_text() + edit)
        _git("commit", "-qam", branch)

    Path(".gitignore").write_text(".reelgen.json\n")
    Path(".gitattributes").write_text(attributes)
    _git("init", "-qb", "main")
    _git("add", "-A")
    _git("commit", "-qm", "main")
    commit(SPEC.replace("title: Shop", "title: Ours"), "ours", edit)
    commit(SPEC.replace('"1"', '"2"').replace("/items:", "/things:"), "theirs")
    _git(*how, "ours")


NEEDS_GIT = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
UNION = "src/** merge=union\n"
MERGES = pytest.mark.parametrize(
    ("attributes", "how"),
    [("", ("merge",)), (UNION, ("merge",)), (UNION, ("rebase",))],
    ids=["conflict", "union", "rebase"],
)


@NEEDS_GIT
@MERGES
def test_an_edit_below_two_marks_is_told_before_it_is_lost(
    package: Path, attributes: str, how: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    _merge(package, attributes, how, "\n# an edit\n")
    assert (package / "shop/api.md").read_text().count("Made by reelgen") == 2
    Path("shop.yaml").write_text(OTHER)
    before = _texts(package)
    for options in ((), ("--check",)):
        assert _generate(*options) == 1
        line = capsys.readouterr().err.splitlines()[0]
        assert line.startswith("src/made/shop/api.md: was edited since reelgen made it; undo")
        assert _texts(package) == before
    assert _generate("--force") == 0


@NEEDS_GIT
@pytest.mark.parametrize("path", ["shop/models.py", "shop/api.md", "shop/manifest.json"])
def test_a_mark_that_stands_twice_hides_no_edit(
    package: Path, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    edited = package / path
    for in_git in (False, True):
        if in_git:
            _git("init", "-qb", "main")
            _git("add", "-A")
            _git("commit", "-qm", "main")
        lines = edited.read_text().splitlines()
        mark = next(line for line in lines if "Made by reelgen" in line)
        edited.write_text("\n".join([mark, *lines, "an edit", ""]))
        assert _generate() == 1
        line = capsys.readouterr().err.splitlines()[0]
        assert line.startswith(f"src/made/{path}: was edited since reelgen made it; undo")
        assert "an edit" in edited.read_text()
        assert _generate("--force") == 0


@NEEDS_GIT
@MERGES
def test_a_merge_of_two_generated_versions_is_no_edit(
    package: Path, attributes: str, how: tuple[str, ...]
) -> None:
    _merge(package, attributes, how)
    merged = (package / "shop/api.md").read_text()
    assert merged.count("Made by reelgen") == 2
    assert ("<<<<<<<" in merged) is not bool(attributes)
    Path("shop.yaml").write_text(OTHER)
    assert _generate() == 0
    assert _generate("--check") == 0


def test_the_same_bytes_from_every_folder(package: Path, tmp_path: Path) -> None:
    before = _texts(package)
    assert all(b"/shop.yaml" not in content for content in before.values())
    elsewhere = tmp_path / "else" / "where"
    elsewhere.mkdir(parents=True)
    os.chdir(elsewhere)
    for spec in (str(tmp_path / "shop.yaml"), "../../shop.yaml"):
        assert main(["generate", spec, "--out", "src", "--package", "made"]) == 0
        assert _texts(elsewhere / "src" / "made") == before
        shutil.rmtree(elsewhere / "src")


def test_the_spec_is_named_relative_to_its_project(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()
    spec = tmp_path / "specs" / "shop.yaml"
    spec.parent.mkdir()
    spec.write_text(SPEC)
    assert main(["generate", str(spec), "--out", str(tmp_path), "--package", "made"]) == 0
    client = (tmp_path / "made/shop/client.py").read_text()
    assert client.startswith("# Made by reelgen from specs/shop.yaml; do not edit")


def test_a_full_disk_changes_nothing(
    package: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _texts(package)
    count = 0

    def full(path: Path, content: bytes) -> int:
        nonlocal count
        count += 1
        if count > 3:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        return len(content)

    Path("shop.yaml").write_text(OTHER)
    monkeypatch.setattr(Path, "write_bytes", full)
    assert _generate() == 1
    assert "cannot be written: No space left on device; make room" in capsys.readouterr().err
    assert _texts(package) == before


def test_what_a_killed_run_left_is_removed(package: Path) -> None:
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from reelgen import write\n"
        "Path.replace = lambda *_: os._exit(9)\n"
        "write.apply(Path('src'), {'made/shop/a.py': 'a'}, write.Changes(('made/shop/a.py',), ()))"
    )
    before = _texts(package)
    assert subprocess.run([sys.executable, "-c", code]).returncode == 9
    (left,) = package.rglob(f"{write.STAGING}*/")
    assert left.parent == package / "shop"
    Path("shop.yaml").write_text(OTHER)
    assert _generate() == 0
    Path("shop.yaml").write_text(SPEC)
    assert _generate() == 0
    assert _texts(package) == before


BLOCKED = {
    "the output": ("src", "src: is a file where a folder goes"),
    "the package": ("src/made", "src/made: is a file where a folder goes"),
    "a folder inside": ("src/made/shop/resources", "resources: is a file where a folder goes"),
}


@pytest.mark.parametrize(("place", "message"), BLOCKED.values(), ids=BLOCKED)
def test_a_file_where_a_folder_goes(
    place: str,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("shop.yaml").write_text(SPEC)
    Path(place).parent.mkdir(parents=True, exist_ok=True)
    Path(place).write_text(MINE)
    before = _texts(tmp_path)
    for options in ((), ("--check",), ("--force",)):
        assert _generate(*options) == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert message in line
        assert _texts(tmp_path) == before


def test_a_folder_where_a_file_goes(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (package / "shop/client.py").unlink()
    (package / "shop/client.py").mkdir()
    assert _generate("--force") == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "src/made/shop/client.py: is a folder where a file goes; move it" in line


NAMES = ["a-b", "class", "", "a..b", "../x", "/x", "1a", "a b", "json", "httpx.x", "\ufb01lm"]


@pytest.mark.parametrize("name", NAMES)
def test_a_package_that_cannot_be_imported(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("shop.yaml").write_text(SPEC)
    Path("pyproject.toml").write_text(
        f'[tool.reelspec]\nspecs = ["shop.yaml"]\npackage = "{name}"\n', encoding="utf-8"
    )
    for specs in ([], ["shop.yaml", "--package", name]):
        assert main(["generate", *specs, "--out", "src"]) == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith("package '")
        assert not Path("src").exists()


def test_an_export_is_not_written_over_other_work(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = Path("export/shop.openapi.yaml")
    mine.parent.mkdir()
    mine.write_text(MINE)
    assert main(["export", "openapi", "shop.yaml"]) == 1
    assert "export/shop.openapi.yaml: was not made by reelgen" in capsys.readouterr().err
    assert mine.read_text() == MINE
    assert main(["export", "openapi", "shop.yaml", "--force"]) == 0
    assert main(["export", "openapi", "shop.yaml"]) == 0

"""`reelgen generate` in a clean folder: what it writes, keeps, removes and refuses."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from reelgen import build_cache
from reelgen.cli import main

from tests.e2e.importing import Importer

ROOT = Path(__file__).parent.parent.parent
HERA = ROOT / "specs" / "hera.yaml"
VYDRA = ROOT / "specs" / "vydra.yaml"


def _tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.name != build_cache.NAME
    }


def _generate(folder: Path, *specs: Path, package: str = "clips") -> int:
    return main(["generate", *map(str, specs), "--out", str(folder), "--package", package])


def test_a_package_of_another_name_works(tmp_path: Path, import_from: Importer) -> None:
    assert _generate(tmp_path, HERA, package="acme.video") == 0
    hera: Any = import_from(tmp_path, "acme.video.hera")
    client = hera.Hera(api_key="secret")
    assert "secret" not in repr(client)
    assert callable(client.videos.create)
    for name in ("models", "params", "dicts"):
        assert importlib.import_module(f"acme.video.hera.{name}")


def test_a_second_run_touches_no_file(tmp_path: Path) -> None:
    _generate(tmp_path, HERA)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.py")}
    _generate(tmp_path, HERA)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.py")} == before


def test_what_no_spec_makes_any_more_goes_and_the_rest_stays(tmp_path: Path) -> None:
    _generate(tmp_path, HERA, VYDRA)
    mine = tmp_path / "clips" / "vydra" / "notes.md"
    mine.write_text("mine\n")
    own = tmp_path / "clips" / "vydra" / "own.py"
    own.write_text("# my own\n")
    _generate(tmp_path, HERA)
    assert sorted(_tree(tmp_path / "clips" / "vydra")) == ["notes.md", "own.py"]


def test_the_order_of_specs_does_not_change_a_provider(tmp_path: Path) -> None:
    _generate(tmp_path / "a", HERA, VYDRA)
    _generate(tmp_path / "b", VYDRA, HERA)
    a, b = _tree(tmp_path / "a"), _tree(tmp_path / "b")
    assert {p: t for p, t in a.items() if p.count("/") > 1} == {
        p: t for p, t in b.items() if p.count("/") > 1
    }


def test_a_link_out_of_the_folder_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / "out" / "clips").mkdir(parents=True)
    (tmp_path / "out" / "clips" / "hera").symlink_to(outside)
    assert _generate(tmp_path / "out", HERA) == 1
    assert "is outside of" in capsys.readouterr().err
    assert list(outside.iterdir()) == []


def test_without_configuration_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["generate"]) == 1
    assert "pass a spec" in capsys.readouterr().err


def test_a_spec_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _generate(tmp_path, tmp_path / "nothing.yaml") == 1
    assert "check the path" in capsys.readouterr().err


def test_another_http_library_changes_one_line(tmp_path: Path) -> None:
    _generate(tmp_path / "a", HERA)
    main(
        [
            "generate",
            str(HERA),
            "--out",
            str(tmp_path / "b"),
            "--package",
            "clips",
            "--http",
            "httpx2",
        ]
    )
    a, b = _tree(tmp_path / "a"), _tree(tmp_path / "b")
    assert [path for path in a if a[path] != b[path]] == ["clips/_runtime/http/library.py"]
    script = str(Path(__file__).with_name("use_httpx2.py"))
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "b")}
    loaded = subprocess.check_output([sys.executable, script], env=environment, text=True).split()
    assert loaded == ["v", "httpx2"]


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_same_bytes_whatever_the_hash_seed(tmp_path: Path, seed: str) -> None:
    command = [sys.executable, "-m", "reelgen", "generate", "specs/vydra.yaml"]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "generator"}
    subprocess.run(
        [*command, "--out", str(tmp_path), "--package", "reelspec"],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
    )
    committed = _tree(ROOT / "generated" / "reelspec" / "vydra")
    assert _tree(tmp_path / "reelspec" / "vydra") == committed

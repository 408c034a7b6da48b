"""The wheel and the sdist: the same bytes each time, with what a user needs."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser
from pathlib import Path

from .environment import built


def test_the_same_bytes_twice_and_from_the_sdist(wheel: Path, tmp_path: Path) -> None:
    assert built(tmp_path / "again").read_bytes() == wheel.read_bytes()
    sdists = [built(tmp_path / name, "sdist") for name in ("first", "second")]
    assert sdists[0].read_bytes() == sdists[1].read_bytes()
    with tarfile.open(sdists[0]) as archive:
        archive.extractall(tmp_path / "source", filter="data")
    (source,) = (tmp_path / "source").iterdir()
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_what_is_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (info,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        metadata = Parser().parsestr(archive.read(info).decode())
    assert {"reelspec/py.typed", "reelgen/py.typed", "reelgen/specs/hera.yaml"} <= names
    assert "reelgen/sandbox/server/dashboard.js" in names
    assert not {name for name in names if name.startswith("tests/") or "__pycache__" in name}
    classifiers = metadata.get_all("Classifier") or []
    assert {"Typing :: Typed", "Programming Language :: Python :: 3.13"} <= {*classifiers}
    assert "demo" in (metadata.get_all("Provides-Extra") or [])

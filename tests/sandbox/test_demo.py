"""`make demo`: a job on every provider, and its file."""

from __future__ import annotations

from pathlib import Path

from reelgen.sandbox.server.demo import demo

ROOT = Path(__file__).parent.parent.parent


def test_a_file_of_each_provider(tmp_path: Path) -> None:
    specs = sorted((ROOT / "specs").glob("*.yaml"))
    done = demo({spec.stem: f"reelspec.{spec.stem}" for spec in specs}, specs, tmp_path, speed=4)
    assert [one.provider for one in done] == ["hedra", "hera", "heygen", "vydra"]
    for one in done:
        assert one.file is not None
        assert one.file.read_bytes()[4:8] == b"ftyp"
        assert one.job.state == "succeeded"

"""How a run of `reelgen` ends: by a signal, without permission, or where nothing can be printed."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

import pytest
from reelgen import cli, commands, write

ROOT = Path(__file__).parent.parent.parent
SPEC = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths: {/items: {get: {operationId: items.list, responses: {"204": {description: Done.}}}}}
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def _processes(word: str) -> list[int]:
    """The processes that run with this word in their command, and have not ended."""
    found: list[int] = []
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and word in (folder / "cmdline").read_text():
                found.append(int(folder.name))
        except OSError:  # it ended meanwhile
            continue
    return found


def _until_gone(word: str) -> list[int]:
    until = time.monotonic() + 30
    while (left := _processes(word)) and time.monotonic() < until:
        time.sleep(0.05)
    return left


@pytest.mark.parametrize(
    ("name", "code"), [("SIGTERM", 143), ("SIGHUP", 129), ("SIGKILL", -9), ("SIGINT", 130)]
)
@pytest.mark.parametrize("delay", [0.0, 0.7])
def test_a_run_that_is_ended_leaves_no_process(
    name: str, code: int, delay: float, tmp_path: Path
) -> None:
    out = str(tmp_path / "out")
    command = [sys.executable, "-m", "reelgen", "generate", "--out", out, "--package", "made"]
    running = subprocess.Popen(
        command, cwd=ROOT, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    while len(_processes(out)) < 2 and running.poll() is None:
        time.sleep(0.01)  # until there is a worker
    time.sleep(delay)
    if name == "SIGINT":
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does
    else:
        running.send_signal(getattr(signal, name))
    error = running.communicate(timeout=60)[1]
    # Python ends with the signal itself, for a shell also 130, where it came inside `exec(text)`
    assert running.returncode in (code, -signal.SIGINT if name == "SIGINT" else code)
    assert error == ("interrupted\n" if name == "SIGINT" else "")
    assert _until_gone(out) == []
    assert not [*tmp_path.rglob(f"{write.STAGING}*")]


def test_a_signal_that_a_library_turns_into_its_own_error_ends_the_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def swallow(arguments: object) -> int:
        try:
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(60)
        except SystemExit as error:
            raise TypeError("a class cannot be built") from error
        return 0

    monkeypatch.setattr(cli, "COMMANDS", [commands.COMMANDS[0]._replace(name="wait", run=swallow)])
    with pytest.raises(SystemExit, match="143"):
        cli.main(["wait", "here"])


def _reelgen(folder: Path, *arguments: str, stdout: IO[str] | int = subprocess.PIPE) -> list[str]:
    """Exit code and findings of stderr, without the rights of root."""

    def as_anybody() -> None:
        for capability in (1, 2):  # to read and write what is not allowed
            ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)

    done = subprocess.run(
        [sys.executable, "-m", "reelgen", *arguments],
        cwd=folder,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=as_anybody,
        check=False,
    )
    hint = "nothing was generated; "
    lines = [line for line in done.stderr.splitlines() if not line.startswith(hint)]
    return [str(done.returncode), *lines]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a spec, a closed folder, and one that cannot be written."""
    (tmp_path / "shop.yaml").write_text(SPEC)
    for name in ("closed", "fixed"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "shop.yaml").write_text(SPEC)
    (tmp_path / "hidden.yaml").write_text(SPEC)
    (tmp_path / "hidden.yaml").chmod(0)
    (tmp_path / "refers.yaml").write_text(
        SPEC + 'components: {schemas: {A: {$ref: "closed/shop.yaml#/a"}}}\n'
    )
    (tmp_path / "fixed").chmod(0o555)
    (tmp_path / "closed").chmod(0)
    return tmp_path


COMMANDS = {
    "a spec": (["generate", "hidden.yaml"], "hidden.yaml:1:1: cannot be read: Permission denied"),
    "the folder of a spec": (
        ["dump", "closed/shop.yaml"],
        "closed/shop.yaml:1:1: cannot be read: Permission denied",
    ),
    "a reference": (["generate", "refers.yaml"], "refers.yaml:5:34: reference 'closed/shop.yaml"),
    "an overlay": (
        ["generate", "shop.yaml", "--overlay", "hidden.yaml"],
        "hidden.yaml:1:1: ",
    ),
    "the output": (["generate", "shop.yaml", "--out", "fixed"], "cannot be written: Permission"),
    "a closed output": (["generate", "shop.yaml", "--out", "closed"], "Permission denied"),
    "an export": (["export", "openapi", "shop.yaml", "--out", "fixed"], "cannot be written: Perm"),
    "a spec of an export": (["export", "openapi", "hidden.yaml"], "hidden.yaml:1:1: cannot be"),
    "a spec of the sandbox": (["sandbox", "closed/shop.yaml"], "closed/shop.yaml: Permission"),
}


@pytest.mark.parametrize(("arguments", "message"), COMMANDS.values(), ids=COMMANDS)
def test_what_is_not_permitted_is_told_in_one_line(
    arguments: list[str], message: str, folder: Path
) -> None:
    code, line = _reelgen(folder, *arguments)
    assert code == "1"
    assert message in line


@pytest.mark.parametrize(
    "arguments",
    [["generate", "shop.yaml"], ["dump", "shop.yaml"], ["export", "openapi", "shop.yaml"]],
    ids=lambda words: str(words[0]),
)
def test_what_cannot_be_printed(arguments: list[str], folder: Path) -> None:
    with Path("/dev/full").open("w") as full:
        code, line = _reelgen(folder, *arguments, stdout=full)
    assert (code, line.partition(";")[0]) == ("1", "No space left on device")
    reading, writing = os.pipe()
    os.close(reading)
    assert _reelgen(folder, *arguments, stdout=writing) == ["1"]
    os.close(writing)


@pytest.mark.parametrize(
    "arguments",
    [["--port", "65536"], ["--port", "-1"], ["--speed", "0"], ["--speed", "nan"]],
    ids=" ".join,
)
def test_numbers_that_make_no_sense(arguments: list[str], folder: Path) -> None:
    code, *lines = _reelgen(folder, "sandbox", "shop.yaml", *arguments)
    assert code == "2"
    assert lines[-1].startswith(
        f"reelgen sandbox: error: argument {arguments[0]}: {arguments[1]!r}"
    )

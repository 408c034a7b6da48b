"""Every command and program of the README, with the installed wheel."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from reelgen.sandbox import Sandbox

from .environment import ROOT, Environment

README = (ROOT / "README.md").read_text("utf-8")
VARIABLE = [
    (r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<id>"),
    (r"127\.0\.0\.1:\d+", "<address>"),
    (r" in [\d.]+s", ""),
    (r" +", " "),
]
"""What differs between two runs."""

MAKE_FILM = """
import pytest
from reelspec import RateLimitError
from reelspec.hera import Hera


def make_film(path):
    outputs = [{"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}]
    with Hera() as hera:
        return hera.videos.create(prompt="A wheel", outputs=outputs).wait().download(path)


"""
"""What the tests of the README test."""


def blocks() -> Iterator[str]:
    """Yield the indented blocks."""
    for block in re.findall(r"(?:^    .*\n(?:\n(?=    ))?)+", README, re.MULTILINE):
        yield textwrap.dedent(block)


def shell() -> dict[str, str]:
    """Return the documented output of each command that a reader types."""
    commands: dict[str, str] = {}
    for block in blocks():
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            commands[command] = output
    return commands


def lines() -> list[str]:
    """Return the commands of blocks without output."""
    plain = [block for block in blocks() if re.match(r"(pip|reelgen|make)\b", block)]
    return [line.partition("#")[0].strip() for block in plain for line in block.splitlines()]


def normal(text: str) -> str:
    for pattern, name in VARIABLE:
        text = re.sub(pattern, name, text)
    return text.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository with the specs, as one that maintains them has it."""
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    fixtures = Path("tests", "fixtures")
    for name in ("hera", "sources"):
        shutil.copytree(ROOT / fixtures / name, tmp_path / fixtures / name)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_command_is_executed_here() -> None:
    executed = {*shell()} | {*lines()}
    assert executed == {
        'reelspec vydra jobs create --workflow generate_video --input.prompt "A dog" --estimate',
        "reelgen generate --strict specs/hera.yaml",
        "reelgen record hera --check --sandbox",
        "reelgen sandbox hera hedra vydra",
        "pytest -q",
        "pip install 'reelspec[demo]'",
        "reelgen demo",
        *("make", "make quick", "make test", "make check", "make fix"),
    }, "add a test for a new command, or remove one"


def test_the_estimate(environment: Callable[..., Environment], tmp_path: Path) -> None:
    (command,) = (command for command in shell() if command.startswith("reelspec "))
    done = environment("cli").run(command, tmp_path)
    assert done.stdout.strip() == shell()[command].strip(), done.stderr


def test_a_spec_with_an_error_is_rejected(
    environment: Callable[..., Environment], repository: Path
) -> None:
    command = "reelgen generate --strict specs/hera.yaml"
    spec = repository / "specs" / "hera.yaml"
    spec.write_text(spec.read_text().replace('schemas/Video"}', 'schemas/Vidoe"}', 1))
    assert "Vidoe" in spec.read_text()
    done = environment("generator").run(command, repository)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == shell()[command].strip()


def test_the_recording(environment: Callable[..., Environment], repository: Path) -> None:
    command = "reelgen record hera --check --sandbox"
    done = environment("record").run(command, repository)
    assert normal(done.stdout) == normal(shell()[command]), done.stderr


def test_the_sandbox(environment: Callable[..., Environment], tmp_path: Path) -> None:
    command = "reelgen sandbox hera hedra vydra"
    installed = environment("sandbox")
    with subprocess.Popen(
        [*f"{installed.bin}/{command}".split(), "--port", "0"],
        cwd=tmp_path,
        env=installed.variables(),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        shown = [process.stdout.readline() for _ in range(5)]
        process.send_signal(signal.SIGINT)
    assert normal("".join(shown)) == normal(shell()[command])


def test_the_tests_of_the_readme(environment: Callable[..., Environment], tmp_path: Path) -> None:
    (block,) = re.findall(r"```py\n(.*?)```", README, re.DOTALL)
    conftest, _, tests = block.partition("# test_film.py\n")
    (tmp_path / "conftest.py").write_text(conftest)
    (tmp_path / "test_film.py").write_text(MAKE_FILM + tests)
    done = environment("sandbox", others=("pytest",)).run("python -m pytest -q", tmp_path)
    assert normal(done.stdout) == normal(shell()["pytest -q"]), done.stdout + done.stderr


def test_the_programs(environment: Callable[..., Environment], tmp_path: Path) -> None:
    programs = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    (tmp_path / "character.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    with Sandbox(speed=20) as sandbox:
        variables: dict[str, str] = {}
        for api in sandbox.contracts:
            variables |= sandbox.variables(api.provider)
        for number, program in enumerate(programs):
            path = tmp_path / f"program{number}.py"
            path.write_text(program)
            done = environment().run(f"python {path.name}", tmp_path, variables)
            assert done.returncode == 0, done.stderr
    stored = sorted(path.name for path in tmp_path.glob("*.mp4"))
    assert stored == ["hello.mp4", "market.mp4", "smile.mp4", "wheel.mp4"]


def test_the_targets_of_make_exist() -> None:
    for line in (line for line in lines() if line.startswith("make")):
        command = ["make", "-n", *line.split()[1:]]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)

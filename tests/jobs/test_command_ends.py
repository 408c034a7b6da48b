"""How the command line ends: a paid job is never lost, whatever ends the run."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import resource
import shlex
import signal
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from reelgen.sandbox import Sandbox
from reelspec._runtime.command.app import main

from tests.clients import server
from tests.clients.server import Connection, Server, serving

SPECS = Path(__file__).parent.parent.parent / "specs"
KEY = "planted-secret-key"
ID = "550e8400-e29b-41d4-a716-446655440000"
CREATE = ["vydra", "jobs", "create", "--workflow", "generate_video", "--input.prompt", "A dog"]
WAIT = [*CREATE, "--wait", "--poll-interval", "0.1"]


def _environment(url: str, **changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if "_API_KEY" not in name}
    scripts = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**kept, "VYDRA_BASE_URL": url, "VYDRA_API_KEY": KEY, "PATH": scripts, **changes}


def _start(url: str, words: list[str], folder: Path, **changes: Any) -> subprocess.Popen[str]:
    changed: dict[str, str] = changes.pop("environment", {})
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, "-m", "reelspec", *words],
        **{"stdin": subprocess.DEVNULL, "stdout": pipe, "stderr": pipe, "text": True, **changes},
        cwd=folder,
        env=_environment(url, **changed),
    )


def _end(running: subprocess.Popen[str]) -> tuple[int, Any, str]:
    """Exit code, the JSON of stdout, and stderr."""
    stdout, stderr = running.communicate(timeout=30)
    assert KEY not in (stdout or "") + (stderr or "")
    assert "Traceback" not in (stderr or ""), stderr
    assert "Exception ignored" not in (stderr or ""), stderr
    return running.returncode, json.loads(stdout) if stdout else None, stderr or ""


def _run(url: str, words: list[str], folder: Path, **changes: Any) -> tuple[int, Any, str]:
    return _end(_start(url, words, folder, **changes))


def _resumed(stderr: str) -> list[str]:
    """The words of the last line that resumes the job, as a shell reads them."""
    line = [line for line in stderr.splitlines() if line.startswith("resume: ")][-1]
    return shlex.split(line.removeprefix("resume: "))


def _until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.fixture
def endless() -> Iterator[Server]:
    """Jobs that never end."""
    with serving() as running:
        yield running


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(["vydra", "hera", "hedra"], specs=SPECS, speed=20) as running:
        yield running


def _refused(words: list[str], endless: Server, patch: pytest.MonkeyPatch, **changes: str) -> int:
    """The exit code of a run in this process, which sends nothing."""
    for name, value in _environment(endless.url, **changes).items():
        patch.setenv(name, value)
    patch.setattr("reelspec._runtime.command.output.install", lambda: None)
    with pytest.raises(SystemExit) as end:
        main("reelspec", words)
    assert not endless.requests
    assert isinstance(end.value.code, int)
    return end.value.code


def _folder_with_everything(folder: Path) -> None:
    (folder / "a file").write_text("x")
    (folder / "link").symlink_to(folder / "a file")
    (folder / "dangling").symlink_to(folder / "nowhere")
    os.mkfifo(folder / "pipe")


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("a file/out.mp4", "is not a folder"),
        ("missing/out.mp4", "does not exist; create it first"),
        ("missing/", "the folder does not exist"),
        ("a file/", "a file/"),
        ("/dev/null", "is not a regular file"),
        ("pipe", "is not a regular file"),
        ("link", "is a link"),
        ("dangling", "is a link"),
        ("x" * 252 + ".mp4", "too long"),
        ("x" * 5000, "too long"),
        ("two\nlines.mp4", "control character"),
        ("", "give the path"),
        ("-", "give the path"),
        ("/proc/out.mp4", "/proc/out.mp4"),
    ],
)
def test_a_destination_that_cannot_be_is_refused_before_anything_is_sent(
    endless: Server,
    target: str,
    reason: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    _folder_with_everything(tmp_path)
    before = sorted(path.name for path in tmp_path.iterdir())
    monkeypatch.chdir(tmp_path)
    assert _refused([*CREATE, "--download", target], endless, monkeypatch) == 2
    stdout, stderr = capfd.readouterr()
    assert not stdout and reason in stderr and "nothing was sent" in stderr
    assert len(stderr.splitlines()) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    "words",
    [
        ["hera", "videos", "create", "--prompt", "x", "--outputs.0.format", "mp4",
         "--outputs.0.aspect-ratio", "16:9", "--outputs.0.fps", "30", "--outputs.0.resolution",
         "1080p", "--outputs.1",
         '{"format": "gif", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}'],
        ["hedra", "generations", "create", "--type", "video", "--batch-size", "2"],
    ],
)  # fmt: skip
def test_several_files_want_a_folder(sandbox: Sandbox, words: list[str], tmp_path: Path) -> None:
    provider = words[0]
    changed = {
        f"{provider.upper()}_BASE_URL": sandbox.url(provider),
        f"{provider.upper()}_API_KEY": KEY,
    }
    code, _, stderr = _run("", [*words, "--download", "out.mp4"], tmp_path, environment=changed)
    assert code == 2 and "give an existing folder" in stderr
    assert not sandbox.submissions[provider]


def test_a_job_without_files_has_none_to_download(endless: Server, tmp_path: Path) -> None:
    words = ["heygen", "v3", "direct-uploads", "complete", "asset_1", "--download", "a.mp4"]
    changed = {"HEYGEN_BASE_URL": endless.url, "HEYGEN_API_KEY": KEY}
    code, _, stderr = _run("", words, tmp_path, environment=changed)
    assert code == 2 and "--download" in stderr
    assert not endless.requests


def test_the_id_is_told_at_once_and_the_line_is_one_for_a_shell(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    folder = tmp_path / "it's a $(folder) `é`"
    folder.mkdir()
    words = [*CREATE, "--download", "out.mp4", "--poll-interval", "50"]
    running = _start(sandbox.url("vydra"), words, folder)
    assert running.stderr is not None
    accepted, line = running.stderr.readline(), running.stderr.readline()
    running.kill()  # nothing can be written any more
    running.communicate()
    assert accepted.startswith("accepted: jobs.create job ")
    command = line.removeprefix("resume: ").strip() + " --poll-interval 0.2"
    submissions = sandbox.submissions["vydra"]
    subprocess.run(
        ["sh", "-c", command],
        cwd=tmp_path,
        env=_environment(sandbox.url("vydra")),
        check=True,
        capture_output=True,
    )
    assert (folder / "out.mp4").read_bytes()[4:8] == b"ftyp"
    assert sandbox.submissions["vydra"] == submissions


@pytest.mark.parametrize(
    ("number", "times", "expected"),
    [
        (signal.SIGINT, 1, 130),
        (signal.SIGINT, 2, 130),
        (signal.SIGTERM, 1, 143),
        (signal.SIGTERM, 2, 143),
        (signal.SIGHUP, 1, 129),
        (signal.SIGQUIT, 1, 131),
        (signal.SIGQUIT, 2, 131),
        (signal.SIGABRT, 1, 134),
        (signal.SIGUSR1, 1, 138),
        (signal.SIGUSR2, 1, 140),
        (signal.SIGALRM, 1, 142),
        (signal.SIGALRM, 2, 142),
        (signal.SIGVTALRM, 1, 154),
        (signal.SIGXCPU, 3, 152),
        (signal.SIGIO, 1, 157),
        (signal.SIGSYS, 1, 159),
        (signal.SIGRTMIN + 1, 1, 163),
    ],
)
def test_a_signal_leaves_the_job(
    endless: Server, number: int, times: int, expected: int, tmp_path: Path
) -> None:
    running = _start(endless.url, WAIT, tmp_path)
    _until(lambda: len(endless.requests) > 2)
    for _ in range(times):
        running.send_signal(number)
    code, written, stderr = _end(running)
    assert code == expected
    assert written["job"]["response"]["id"] == ID
    name = "signal 35" if number > signal.SIGRTMIN else signal.Signals(number).name
    assert f"interrupted by {name}" in stderr
    assert json.loads(_resumed(stderr)[3]) == written["job"]
    assert endless.accepted == 1


def test_nohup_goes_on(endless: Server, tmp_path: Path) -> None:
    def ignoring() -> None:
        signal.signal(signal.SIGHUP, signal.SIG_IGN)

    running = _start(endless.url, WAIT, tmp_path, preexec_fn=ignoring)
    _until(lambda: len(endless.requests) > 2)
    running.send_signal(signal.SIGHUP)
    seen = len(endless.requests)
    _until(lambda: len(endless.requests) > seen + 2)
    assert running.poll() is None
    running.send_signal(signal.SIGTERM)
    assert _end(running)[0] == 143


def _late(connection: Connection) -> None:
    connection.accept()
    time.sleep(1)
    connection.answer(201, server.JOB)


def _never(connection: Connection) -> None:
    connection.accept()
    time.sleep(30)


_signaled = threading.Event()
"""Set when the signals of a test are sent: what happens after them waits for it."""


def _lost_later(connection: Connection) -> None:
    connection.accept()
    _signaled.wait(30)
    time.sleep(0.3)  # the program handles the signal
    connection.reset()


@pytest.mark.parametrize(
    ("number", "times"),
    [
        (signal.SIGINT, 1),
        (signal.SIGTERM, 1),
        (signal.SIGHUP, 1),
        (signal.SIGQUIT, 1),
        (signal.SIGUSR1, 1),
        (signal.SIGALRM, 1),
        (signal.SIGXCPU, 3),  # the system sends it each second
    ],
)
def test_a_signal_in_the_submission_waits_for_its_response(
    number: int, times: int, tmp_path: Path
) -> None:
    with serving(_late) as slow:
        running = _start(slow.url, WAIT, tmp_path)
        _until(lambda: slow.accepted == 1)
        for _ in range(times):
            running.send_signal(number)
            time.sleep(0.05)
        code, written, stderr = _end(running)
    assert code == 128 + number
    assert written["job"]["response"]["id"] == ID
    assert json.loads(_resumed(stderr)[3]) == written["job"]
    assert len(slow.requests) == 1


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("fault", [_never, _lost_later])
def test_a_signal_in_a_submission_without_response(
    fault: Callable[[Connection], None], times: int, tmp_path: Path
) -> None:
    _signaled.clear()
    with serving(fault) as slow:
        running = _start(slow.url, WAIT, tmp_path)
        _until(lambda: slow.accepted == 1)
        for _ in range(times):
            running.send_signal(signal.SIGINT)
            time.sleep(0.2)
        _signaled.set()
        code, written, stderr = _end(running)
        assert slow.accepted == 1
    assert (code, written["submission"]) == (130, "unknown")
    assert "a job may exist and be charged" in stderr
    assert stderr.splitlines()[-1].endswith("reelspec vydra jobs list")


@pytest.mark.parametrize(
    "fault",
    [
        server.reset_after_request,
        server.wrong_content_type,
        server.truncated_body,
        server.status(500, takes_effect=True),
        server.status(503, takes_effect=True),
        server.status(409, takes_effect=True),
        server.status(302, takes_effect=True, location="http://127.0.0.1:1/"),
    ],
)
def test_a_lost_response_is_no_refusal(fault: Callable[[Connection], None], tmp_path: Path) -> None:
    with serving(fault) as broken:
        code, written, stderr = _run(broken.url, WAIT, tmp_path)
    assert code == 7
    assert written["submission"] in ("unknown", "accepted")
    assert "a job may exist and be charged" in stderr
    assert stderr.splitlines()[-1].endswith("reelspec vydra jobs list")
    assert broken.accepted == 1


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (201, server.JOB[:-20]),
        (500, server.JOB),
        (201, b'{"jobId": "' + ID.encode() + b'"}'),
    ],
)
def test_a_broken_response_that_names_the_job_is_followed(
    status: int, body: bytes, tmp_path: Path
) -> None:
    def broken(connection: Connection) -> None:
        connection.accept()
        connection.answer(status, body)

    with serving(broken) as provider:
        code, written, stderr = _run(provider.url, [*WAIT, "--timeout", "2"], tmp_path)
        assert (code, written["state"]) == (5, "running")
        assert ID in written["job"]["response"].values()
        code, again, _ = _run(provider.url, [*_resumed(stderr)[1:], "--timeout", "0"], tmp_path)
    assert (code, again["state"]) == (5, "running")
    assert provider.accepted == 1


def test_a_refusal_is_no_loss(tmp_path: Path) -> None:
    with serving(server.status(402)) as refusing:
        code, written, stderr = _run(refusing.url, WAIT, tmp_path)
    assert (code, written["submission"]) == (1, "refused")
    assert written["response"]["status"] == 402
    assert "may exist" not in stderr
    code, written, stderr = _run("http://127.0.0.1:9", WAIT, tmp_path)
    assert (code, written["submission"]) == (1, "not_sent")


def _closed_pipe() -> int:
    reading, writing = os.pipe()
    os.close(reading)
    return writing


def _full() -> int:
    return os.open("/dev/full", os.O_WRONLY)


@pytest.mark.parametrize("broken", [_full, _closed_pipe])
def test_stdout_that_takes_nothing(
    sandbox: Sandbox, broken: Callable[[], int], tmp_path: Path
) -> None:
    words = [*CREATE, "--download", "out.mp4", "--poll-interval", "0.2"]
    stdout = broken()
    code, _, stderr = _run(sandbox.url("vydra"), words, tmp_path, stdout=stdout)
    os.close(stdout)
    assert code == 8
    assert _resumed(stderr)[:3] == ["reelspec", "vydra", "resume"]
    assert (tmp_path / "out.mp4").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["out.mp4"]


@pytest.mark.parametrize("broken", [_full, _closed_pipe])
def test_stderr_that_takes_nothing(
    endless: Server, broken: Callable[[], int], tmp_path: Path
) -> None:
    stderr = broken()
    code, written, _ = _run(endless.url, [*WAIT, "--timeout", "0.2"], tmp_path, stderr=stderr)
    os.close(stderr)
    assert code == 5
    assert written["job"]["operation"] == "jobs.create"


def test_when_neither_takes_anything_a_file_keeps_the_job(endless: Server, tmp_path: Path) -> None:
    broken = _closed_pipe()
    words = [*WAIT, "--timeout", "0.2"]
    code, _, _ = _run(endless.url, words, tmp_path, stdout=broken, stderr=broken)
    os.close(broken)
    assert code == 5
    assert [path.name for path in tmp_path.iterdir()] == [f"reelspec-vydra-{ID}.json"]
    resumed = ["vydra", "resume", f"@reelspec-vydra-{ID}.json", "--timeout", "0"]
    code, written, _ = _run(endless.url, resumed, tmp_path)
    assert (code, written["job"]["response"]["id"]) == (5, ID)
    assert endless.accepted == 1


def test_a_terminal_that_is_closed(endless: Server, tmp_path: Path) -> None:
    terminal, inside = pty.openpty()
    streams = {"stdin": inside, "stdout": inside, "stderr": inside}

    def attached() -> None:
        os.setsid()
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)

    running = _start(endless.url, WAIT, tmp_path, **streams, preexec_fn=attached)
    os.close(inside)
    _until(lambda: len(endless.requests) > 2)
    os.close(terminal)
    assert running.wait(20) == 129
    assert [path.name for path in tmp_path.iterdir()] == [f"reelspec-vydra-{ID}.json"]


def test_several_files_where_one_was_expected(tmp_path: Path) -> None:
    def ended(connection: Connection) -> None:
        connection.accept()
        if "/files/" in connection.server.requests[-1].path:
            connection.answer(200, b"a film", content_type="video/mp4")
            return
        files = [{"file_url": f"{provider.url}/files/{name}.mp4"} for name in "ab"]
        body = {"video_id": "v1", "status": "success", "outputs": files}
        connection.answer(200, json.dumps(body).encode())

    words = ["hera", "videos", "create", "--prompt", "x", "--outputs"]
    words += ['[{"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}]']
    with serving(*[ended] * 20) as provider:
        changed = {"HERA_BASE_URL": provider.url, "HERA_API_KEY": KEY}
        words += ["--download", "out.mp4", "--poll-interval", "0.1"]
        code, written, stderr = _run("", words, tmp_path, environment=changed)
        assert (code, written["state"]) == (6, "succeeded") and "need a folder" in stderr
        resumed = _resumed(stderr)
        assert resumed[-2:] == ["--download", str(tmp_path)]
        code, written, _ = _run("", resumed[1:], tmp_path, environment=changed)
    assert code == 0 and len(written["files"]) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.mp4", "b.mp4"]


def _run_closed(url: str, words: list[str], folder: Path, **changes: Any) -> int:
    """The exit code of a run without stdout and stderr."""
    command = f"{shlex.quote(sys.executable)} -m reelspec {shlex.join(words)} >&- 2>&-"
    environment = _environment(url, **changes.pop("environment", {}))
    done = subprocess.run(
        ["sh", "-c", command], cwd=folder, env=environment, check=False, **changes
    )
    return done.returncode


@pytest.mark.parametrize(
    ("words", "code"), [(CREATE, 8), ([*WAIT, "--timeout", "0.2"], 5)], ids=["submit", "wait"]
)
def test_without_stdout_and_stderr_a_file_keeps_the_job(
    endless: Server, words: list[str], code: int, tmp_path: Path
) -> None:
    assert _run_closed(endless.url, words, tmp_path) == code
    assert [path.name for path in tmp_path.iterdir()] == [f"reelspec-vydra-{ID}.json"]
    resumed = ["vydra", "resume", f"@reelspec-vydra-{ID}.json", "--timeout", "0"]
    assert _run(endless.url, resumed, tmp_path)[1]["job"]["response"]["id"] == ID
    assert _run_closed(endless.url, words, tmp_path) == code  # the same id: no file is replaced
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == [f"reelspec-vydra-{ID}-2.json", f"reelspec-vydra-{ID}.json"]
    assert endless.accepted == 2


def test_the_file_is_beside_the_destination(endless: Server, tmp_path: Path) -> None:
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
    words = [*CREATE, "--download", "../there/out.mp4", "--timeout", "0.2"]
    assert _run_closed(endless.url, words, tmp_path / "here") == 5
    found = [path.relative_to(tmp_path) for path in tmp_path.rglob("*.json")]
    assert found == [Path("there") / f"reelspec-vydra-{ID}.json"]


def test_the_file_is_there_before_the_job_has_ended(endless: Server, tmp_path: Path) -> None:
    """Nothing can be done when the process is killed."""
    broken = _closed_pipe()
    running = _start(endless.url, WAIT, tmp_path, stderr=broken)
    os.close(broken)
    _until(lambda: len(endless.requests) > 2)
    assert [path.name for path in tmp_path.iterdir()] == [f"reelspec-vydra-{ID}.json"]
    running.kill()
    running.communicate()
    resumed = ["vydra", "resume", f"@reelspec-vydra-{ID}.json", "--timeout", "0"]
    assert _run(endless.url, resumed, tmp_path)[1]["job"]["response"]["id"] == ID


def test_a_file_that_is_no_longer_needed_is_removed(sandbox: Sandbox, tmp_path: Path) -> None:
    broken = _closed_pipe()
    words = [*CREATE, "--wait", "--poll-interval", "0.2"]
    code, written, _ = _run(sandbox.url("vydra"), words, tmp_path, stderr=broken)
    os.close(broken)
    assert (code, written["state"]) == (0, "succeeded")
    assert not [*tmp_path.iterdir()]


def test_a_lost_submission_is_in_a_file_too(tmp_path: Path) -> None:
    _signaled.set()
    with serving(_lost_later) as provider:
        assert _run_closed(provider.url, CREATE, tmp_path) == 7
    (path,) = tmp_path.iterdir()
    assert path.name == "reelspec-vydra-without-an-id.json"
    assert json.loads(path.read_text())["submission"] == "unknown"


def test_where_nothing_takes_the_job_nothing_is_submitted(
    endless: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reelspec._runtime.command.output.writable", lambda: False)
    monkeypatch.setattr("reelspec._runtime.command.fallback_file.is_possible", lambda _: False)
    assert _refused(CREATE, endless, monkeypatch) == 2


@pytest.mark.parametrize("name", ["note", "statusMessage", KEY, "output"])
def test_a_key_that_the_provider_repeats_is_not_shown(name: str, tmp_path: Path) -> None:
    """`_end` asserts it. JSON is JSON, whatever numbers come."""
    job = {**json.loads(server.JOB), name: [f"Your key {KEY}"], "status": "failed"}
    body = json.dumps(job).replace(": 175", ": 1e400").encode()

    def repeats(connection: Connection) -> None:
        connection.accept()
        connection.answer(201 if connection.server.requests[-1].method == "POST" else 200, body)

    with serving(*[repeats] * 20) as provider:
        code, written, stderr = _run(provider.url, [*CREATE], tmp_path)
        assert (code, written["job"]["response"]["creditsCharged"]) == (0, "Infinity")
        assert "Your key ***" in stderr
        assert _run(provider.url, WAIT, tmp_path)[0] == 4
        words = ["vydra", "jobs", "retrieve", ID]
        code, written, _ = _run(provider.url, words, tmp_path)
    assert (code, written["creditsCharged"]) == (0, "Infinity")
    assert written["***" if name == KEY else name] == ["Your key ***"]


def test_a_file_that_may_not_grow(sandbox: Sandbox, tmp_path: Path) -> None:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))

    words = [*CREATE, "--download", "out.mp4", "--poll-interval", "0.2"]
    code, written, stderr = _run(sandbox.url("vydra"), words, tmp_path, preexec_fn=limited)
    assert (code, written["files"]) == (6, [])
    assert not (tmp_path / "out.mp4").exists()
    assert _run(sandbox.url("vydra"), _resumed(stderr)[1:], tmp_path)[0] == 0
    assert (tmp_path / "out.mp4").exists()


@pytest.mark.parametrize(
    "locale",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "C"},
    ],
)
def test_any_locale(sandbox: Sandbox, locale: dict[str, str], tmp_path: Path) -> None:
    words = ["vydra", "jobs", "create", "--workflow", "generate_video", "--input.prompt", "Größe ✓"]
    words += ["--download", "grün.mp4", "--poll-interval", "0.2"]
    code, written, stderr = _run(
        sandbox.url("vydra"), words, tmp_path, environment=locale, encoding="utf-8"
    )
    assert (code, written["state"]) == (0, "succeeded")
    sent = [r.body for r in sandbox.requests if r.method == "POST"][-1]
    assert sent["input"]["prompt"] == "Größe ✓"
    assert _resumed(stderr)[-1] == str(tmp_path / "grün.mp4")
    assert (tmp_path / "grün.mp4").exists()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--input", "@latin.json"], "latin.json is not UTF-8"),
        (["--input", "@."], ". cannot be read"),
        (["--input", "[" * 100_000], "nested too deep"),
        (["--input", '{"seconds": NaN}'], "is not JSON"),
        (["--input.model"], "requires an argument"),
        (["--timeout", "nan"], "--timeout"),
        (["--timeout", "soon"], "--timeout"),
        (["--poll-interval", "0"], "--poll-interval"),
        (["--no-such-option"], "--no-such-option"),
        (["stray"], "stray"),
        (["--base-url", "ftp://a.example"], "not an http or https URL"),
        (["--input.prompt", "\udcff"], "is not UTF-8"),
        (["--webhook-url.0.x"], "requires a value"),
    ],
)
def test_what_is_typed_wrong_is_one_line(
    endless: Server,
    words: list[str],
    reason: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "latin.json").write_bytes('{"prompt": "é"}'.encode("latin-1"))
    monkeypatch.chdir(tmp_path)
    assert _refused([*CREATE, *words], endless, monkeypatch) == 2
    stdout, stderr = capfd.readouterr()
    assert not stdout and reason in stderr and len(stderr.splitlines()) == 1


@pytest.mark.parametrize("key", ["", "planted“key”", "planted\nkey"])
def test_a_key_that_cannot_be_sent(
    endless: Server,
    key: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert _refused(CREATE, endless, monkeypatch, VYDRA_API_KEY=key) == 3
    stderr = capfd.readouterr().err
    assert "VYDRA_API_KEY" in stderr and "planted" not in stderr


@pytest.mark.parametrize("name", ["none.png", ".", "pipe"])
def test_a_file_that_cannot_be_sent(
    endless: Server,
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.chdir(tmp_path)
    words = ["vydra", "uploads", "create", "--file", name]
    assert _refused(words, endless, monkeypatch) == 2
    assert "--file" in capfd.readouterr().err


def test_a_byte_order_mark_is_no_fault(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "input.json").write_text('{"prompt": "A dog"}', "utf-8-sig")
    words = ["vydra", "jobs", "create", "--workflow", "generate_video", "--input", "@input.json"]
    code, written, _ = _run(sandbox.url("vydra"), words, tmp_path)
    assert code == 0
    (tmp_path / "all.json").write_text(json.dumps(written))
    resumed = ["vydra", "resume", "@all.json", "--poll-interval", "0.2"]  # the whole of stdout
    assert _run(sandbox.url("vydra"), resumed, tmp_path)[1]["state"] == "succeeded"


@pytest.mark.parametrize(
    ("patch", "code"),
    [
        ("output.plain = broken", 0),
        ("progress.waiting = broken", 1),
        ("follow_job.summary = broken", 0),
        ("job.Job.wait = broken", 1),
    ],
)
def test_a_fault_of_our_own_leaves_the_job(
    sandbox: Sandbox, patch: str, code: int, tmp_path: Path
) -> None:
    program = (
        "import sys\n"
        "from reelspec._runtime.jobs import job\n"
        "from reelspec._runtime.command import follow_job, output, progress\n"
        "def broken(*_, **__): raise MemoryError()\n"
        f"{patch}\n"
        "from reelspec.__main__ import main\n"
        "main()\n"
    )
    running = subprocess.Popen(
        [sys.executable, "-c", program, *CREATE, "--wait", "--poll-interval", "0.2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env=_environment(sandbox.url("vydra")),
    )
    found, written, stderr = _end(running)
    assert found == code
    assert json.loads(_resumed(stderr)[3])["operation"] == "jobs.create"
    assert written is not None


@pytest.mark.parametrize("setting", ["error", "always"])
def test_warnings_are_messages(sandbox: Sandbox, setting: str, tmp_path: Path) -> None:
    words = [*CREATE, "--wait", "--poll-interval", "0.2"]
    with Sandbox(["vydra"], specs=SPECS, speed=20, faults=["drop-field=/createdAt"]) as drifting:
        code, written, stderr = _run(
            drifting.url("vydra"), words, tmp_path, environment={"PYTHONWARNINGS": setting}
        )
    assert (code, written["state"]) == (0, "succeeded"), stderr


def test_another_server_is_in_the_line_and_its_password_is_not(
    endless: Server, tmp_path: Path
) -> None:
    url = endless.url.replace("http://", "http://user:planted-password@")
    code, _, stderr = _run("http://127.0.0.1:9", [*CREATE, "--base-url", url], tmp_path)
    assert code == 0 and "planted-password" not in stderr
    assert _resumed(stderr)[-2:] == ["--base-url", endless.url]


def test_a_terminal_obeys_no_text_of_a_provider(tmp_path: Path) -> None:
    def painting(connection: Connection) -> None:
        connection.accept()
        connection.answer(400, json.dumps({"error": "no\n\x1b]0;title\x07"}).encode())

    with serving(painting) as provider:
        code, written, stderr = _run(provider.url, WAIT, tmp_path)
    assert (code, written["submission"]) == (1, "refused")
    assert "\x1b" not in stderr and len(stderr.splitlines()) == 1

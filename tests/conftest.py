"""Options of the test run, how it is divided, and the signals that the programs under test get."""

from __future__ import annotations

import signal

import pytest

SEPARATE = ("generator/test_golden", "schema/test_patterns", "typing/test_typing")
"""Files whose tests are slow and share nothing: each may run on any worker."""
BY_PARAMETER = ("corpus/test_documents",)
"""Files whose fixture has a parameter: tests of one parameter run on one worker."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite expected texts")


def pytest_configure() -> None:
    """Let programs under test see signals that nohup, or a shell's `&`, lets this one ignore."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Run the tests of a group on one worker, so that its fixtures are set up once."""
    from xdist.scheduler import LoadScopeScheduling

    class Groups(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return group(nodeid)

    return Groups(config, log)


def group(nodeid: str) -> str:
    """Return the name of the group of a test: its file, its file and parameter, or itself."""
    path, _, test = nodeid.partition("::")
    name = path.removeprefix("tests/").removesuffix(".py")
    if name in SEPARATE:
        return nodeid
    if name in BY_PARAMETER:
        return f"{name} {test.partition('[')[2]}"
    return name

"""Options of the test run, how it is divided, and the signals that the programs under test get."""

from __future__ import annotations

import importlib
import signal
from typing import Any

import pytest

SEPARATE = ("generator/test_golden", "schema/test_patterns", "typing/test_typing")
"""Files whose tests are slow and share nothing: each may run on any worker."""
BY_OPERATION = ("contract/test_contract",)
"""Files with a test for each part of each operation: those of one operation run on one worker."""
BY_PARAMETER = ("corpus/test_documents",)
"""Files whose fixture has a parameter: tests of one parameter run on one worker."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite expected texts")


def pytest_configure() -> None:
    """Let programs under test see signals that nohup, or a shell's `&`, lets this one ignore."""
    for name in ("SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM"):
        number = getattr(signal, name, None)  # not all of them are on every system
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            default = signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL
            signal.signal(number, default)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> Any:
    """Run the tests of a group on one worker, so that its fixtures are set up once."""
    scheduler: Any = importlib.import_module("xdist.scheduler").LoadScopeScheduling(config, log)
    scheduler._split_scope = group  # what subclasses of it override
    return scheduler


def group(nodeid: str) -> str:
    """Return the name of the group of a test: its file, its file and parameter, or itself."""
    path, _, test = nodeid.partition("::")
    name = path.removeprefix("tests/").removesuffix(".py")
    if name in SEPARATE:
        return nodeid
    if name in BY_OPERATION:
        return "-".join(test.split("-")[:2])
    if name in BY_PARAMETER:
        return f"{name} {test.partition('[')[2]}"
    return name

"""The line that tells what a long run is at."""

from __future__ import annotations

import io
import re
import time

import pytest
from reelgen.progress import CLEAR, shown


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _until(stream: io.StringIO, pattern: str) -> None:
    for _ in range(6000):
        if re.search(pattern, stream.getvalue()):
            return
        time.sleep(0.01)
    raise AssertionError(f"{pattern!r} is not in {stream.getvalue()!r}")


def test_a_long_run_tells_what_is_under_way_and_clears_its_line() -> None:
    stream = Terminal()
    with shown(["a.yaml", "b\x1b.yaml"], stream, after=0) as done:
        _until(stream, r"\[\.{20}\] 0 of 2 done, \d+ s: a\.yaml, b\?\.yaml")
        done("a.yaml")
        _until(stream, r"\[#{10}\.{10}\] 1 of 2 done, \d+ s: b\?\.yaml")
    assert stream.getvalue().endswith(CLEAR)


def test_a_short_run_says_nothing() -> None:
    stream = Terminal()
    with shown(["a.yaml"], stream, after=60) as done:
        done("a.yaml")
    assert stream.getvalue() == ""


def test_nor_does_one_without_a_terminal() -> None:
    stream = io.StringIO()
    with shown(["a.yaml"], stream, after=0):
        time.sleep(0.05)
    assert stream.getvalue() == ""


def test_the_line_goes_when_a_run_fails() -> None:
    stream = Terminal()
    with pytest.raises(ValueError), shown(["a.yaml"], stream, after=0):
        _until(stream, r"a\.yaml")
        raise ValueError
    assert stream.getvalue().endswith(CLEAR)

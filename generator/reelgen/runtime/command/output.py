"""The output of the command line: JSON on stdout, messages on stderr. Nothing here raises."""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
import threading
import warnings
from contextlib import suppress
from typing import Any, TextIO

from pydantic import ConfigDict, TypeAdapter

from ..http.masking import mask_text, mask_value
from ..schema.walk import finite
from .printable import printable

_broken: set[int] = set()
"""Ids of broken streams, which are redirected to the null device."""


def write_json(value: object, keep: frozenset[str] = frozenset()) -> bool:
    """Write a value as JSON on stdout, without credentials. Return whether all of it was written.

    `keep`: texts that are not masked, such as the id of a job.
    """
    try:
        shown = mask_value(finite(plain(value)), keep)
        text = _json(shown, ensure_ascii=False)
        data = _encoded(text, sys.stdout) or _json(shown, ensure_ascii=True).encode()
    except Exception:  # a model that cannot be dumped: its repr is better than nothing
        with suppress(Exception):
            text = json.dumps(value, indent=2, default=repr, skipkeys=True, allow_nan=False)
            return _write(sys.stdout, mask_text(text).encode() + b"\n")
        return False
    return _write(sys.stdout, data + b"\n")


def write_response(value: object, form: str) -> bool:
    """Write a response on stdout, without credentials. Return whether all of it was written.

    `form`: `json`, `table`, or `auto`: a table where stdout is a terminal.
    """
    is_terminal = sys.stdout is not None and sys.stdout.isatty()  # pyright: ignore
    if form == "json" or (form == "auto" and not is_terminal):
        return write_json(value)
    from rich.console import Console

    from .table import print_table

    try:
        text = io.StringIO()
        width = shutil.get_terminal_size((160, 40)).columns
        print_table(mask_value(finite(plain(value))), Console(file=text, width=width))
        data = _encoded(text.getvalue(), sys.stdout)
    except Exception:  # a value that cannot be shown as a table
        data = None
    return write_json(value) if data is None else _write(sys.stdout, data)


def plain(value: object) -> Any:
    """Return a value as plain JSON data."""
    return TypeAdapter(Any, config=ConfigDict(ser_json_inf_nan="strings")).dump_python(
        value, mode="json", by_alias=True, exclude_unset=True, warnings=False, fallback=str
    )


def say(text: str) -> bool:
    """Write a message as one line on stderr. Return whether it was written."""
    return say_verbatim(printable(mask_text(text)))


def say_verbatim(text: str) -> bool:
    """Write lines on stderr as they are, a path in the bytes of the file system."""
    data = _encoded(text, sys.stderr)
    if data is None:
        try:
            data = os.fsencode(text)
        except UnicodeError:
            data = text.encode("ascii", "backslashreplace")
    return _write(sys.stderr, data + b"\n")


def warn(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """Write a warning as a message."""
    say(f"{category.__name__}: {message}")


def install() -> None:
    """Write warnings and errors of other threads as messages, and let no warning raise."""
    warnings.showwarning = warn
    if any(action == "error" for action, *_ in warnings.filters):
        warnings.simplefilter("default")
    threading.excepthook = lambda hook: _overlooked(hook.exc_value)
    sys.unraisablehook = lambda hook: _overlooked(hook.exc_value)


def prepare() -> None:
    """Make the standard streams safe: all blocking, and none closed for a socket to replace."""
    for number in (0, 1, 2):
        try:
            os.set_blocking(number, True)
        except OSError:
            with suppress(OSError):
                os.open(os.devnull, os.O_RDWR)


def writable() -> bool:
    """Return whether a stream can show the id of a job."""
    return sys.stdout is not None or sys.stderr is not None  # pyright: ignore


def flush() -> bool:
    """Flush stdout. Return whether everything was written."""
    return _write(sys.stdout, b"")


def _json(value: object, *, ensure_ascii: bool) -> str:
    return json.dumps(value, indent=2, ensure_ascii=ensure_ascii, allow_nan=False)


def _encoded(text: str, stream: TextIO | None) -> bytes | None:
    """Return a text in the encoding of a stream; None where it cannot be encoded."""
    try:
        return text.encode(getattr(stream, "encoding", None) or "utf-8")
    except (UnicodeError, LookupError):
        return None


def _write(stream: TextIO | None, data: bytes) -> bool:
    if stream is None or id(stream) in _broken:
        return False
    try:
        stream.flush()
        buffer = getattr(stream, "buffer", None)
        if buffer is None:
            stream.write(data.decode(errors="replace"))
        else:
            buffer.write(data)
        stream.flush()
    except (OSError, ValueError):  # a full disk, a closed pipe, a closed file
        _abandon(stream)
        return False
    return True


def _abandon(stream: TextIO) -> None:
    """Redirect a broken stream to the null device: Python flushes it once more at exit."""
    _broken.add(id(stream))
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _overlooked(error: BaseException | None) -> None:
    if error is not None and not isinstance(error, KeyboardInterrupt):
        say(f"{type(error).__name__}: {error}")

"""The commands of `reelgen`, in the order of its help.

A command is a module with `HELP` (a line), `add_arguments(parser)` and `run(arguments)`, which
returns the exit code. `run` imports what is heavy, so that one command does not load another's.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NamedTuple

from . import (
    compare,
    coverage,
    demo,
    diff,
    dump,
    export,
    generate,
    lint,
    record,
    release,
    sandbox,
    schema,
)


class Command(NamedTuple):
    """One command of the program."""

    name: str
    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


COMMANDS = tuple(
    Command(module.__name__.rpartition(".")[2], module.HELP, module.add_arguments, module.run)
    for module in (
        *(generate, lint, diff, release, compare, schema, dump, export),
        *(sandbox, demo, coverage, record),
    )
)

"""The commands of `reelgen`, in the order of its help.

A command is a module with `HELP` (one line), `add_arguments(parser)` and `run(arguments)`, which
returns the exit code. `run` imports what is heavy, so that one command does not load another's.
`EXTRA` is the extra of the distribution that the command needs; default: `generator`.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from types import ModuleType
from typing import NamedTuple

from . import (
    compare,
    coverage,
    demo,
    diff,
    drift,
    dump,
    export,
    generate,
    import_,
    lint,
    new,
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
    extra: str
    """The extra of the distribution that the command needs."""


def _command(module: ModuleType) -> Command:
    name = module.__name__.rpartition(".")[2].rstrip("_")  # `import` is a keyword
    extra = getattr(module, "EXTRA", "generator")
    return Command(name, module.HELP, module.add_arguments, module.run, extra)


COMMANDS = tuple(
    _command(module)
    for module in (
        *(new, generate, import_, lint, diff, release, compare, schema, dump, export),
        *(sandbox, demo, coverage, record, drift),
    )
)

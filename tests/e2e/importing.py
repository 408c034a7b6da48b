"""Import a generated package whose name other tests may use too."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

import pytest

from tests.loaded_modules import loaded_modules

Importer: TypeAlias = Callable[[Path, str], ModuleType]


@pytest.fixture
def import_from(monkeypatch: pytest.MonkeyPatch) -> Iterator[Importer]:
    """Yield a function that imports a module from a folder.

    What was loaded under the name of its top package is put aside, and what the test loaded is
    forgotten at its end: otherwise the first test of a process decides what the others import.
    """
    tops: set[str] = set()

    def imported(folder: Path, name: str) -> ModuleType:
        top = name.partition(".")[0]
        if top not in tops:
            tops.add(top)
            for loaded in loaded_modules(top):
                monkeypatch.delitem(sys.modules, loaded)
        monkeypatch.syspath_prepend(folder)
        return importlib.import_module(name)

    yield imported
    for loaded in [name for top in tops for name in loaded_modules(top)]:
        del sys.modules[loaded]

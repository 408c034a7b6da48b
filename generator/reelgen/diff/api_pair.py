"""The Python API of the old client beside that of the new one."""

from __future__ import annotations

from .assignability import Assignability
from .class_renames import class_renames
from .python_api import PythonApi


class ApiPair:
    """Two versions of the Python API, and which names and types correspond."""

    def __init__(self, old: PythonApi, new: PythonApi, pairs: dict[str, str]) -> None:
        """Take `pairs`: key of an old operation -> key of the new one."""
        self.old, self.new, self.pairs = old, new, pairs
        self.renames = {
            **class_renames(old.used_params, new.used_params),
            **class_renames(old.used_models, new.used_models),
        }
        """Old name -> new name of the classes with another name."""
        backwards = {new_name: name for name, new_name in self.renames.items()}
        self.reads = Assignability(backwards, invariant=True)
        """Whether a variable of an old type takes a new result."""
        self.sends = Assignability(self.renames, invariant=False)
        """Whether a new argument takes a value of an old type: a list is a `Sequence` there."""
        self.assigns = Assignability(self.renames, invariant=True)
        """Whether a field of a class of requests takes a variable of an old type."""

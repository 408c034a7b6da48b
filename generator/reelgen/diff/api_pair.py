"""The Python APIs of the old and of the new client."""

from __future__ import annotations

from .assignability import Assignability
from .class_renames import class_renames
from .python_api import PythonApi


class ApiPair:
    """Two versions of the Python API, with the corresponding names and types."""

    def __init__(self, old: PythonApi, new: PythonApi, pairs: dict[str, str]) -> None:
        """Set `pairs`: key of an old operation -> key of the new one."""
        self.old, self.new, self.pairs = old, new, pairs
        self.renames = {
            **class_renames(old.used_params, new.used_params),
            **class_renames(old.used_models, new.used_models),
        }
        """Old name -> new name of renamed classes."""
        backwards = {new_name: name for name, new_name in self.renames.items()}
        self.reads = Assignability(backwards, invariant=True)
        """Whether a new result can be assigned to a variable of an old type."""
        self.sends = Assignability(self.renames, invariant=False)
        """Whether a new argument accepts a value of an old type: a list is a `Sequence` there."""
        self.assigns = Assignability(self.renames, invariant=True)
        """Whether a field of a request class accepts a variable of an old type."""

"""An argument of a method of a generated client."""

from __future__ import annotations

from dataclasses import dataclass

from . import secret_names


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method, as the manifest describes it."""

    name: str
    wire: str
    location: str
    required: bool
    is_file: bool = False

    @property
    def is_id(self) -> bool:
        """Whether the argument identifies a resource."""
        return secret_names.is_id(self.wire)

"""The header `Prefer`, by which a caller selects the response."""

from __future__ import annotations

import re
from typing import NamedTuple


class Preference(NamedTuple):
    """The preferences of a request: `Prefer: code=404, example=name, dynamic=true, seed=7`."""

    code: int = 0
    """The preferred status; 0 for success."""
    example: str = ""
    """The name of the preferred example."""
    dynamic: bool = False
    """Whether to generate a value from the schema even if there is an example."""
    seed: str = ""
    accept: str = ""
    """The value of the header `Accept`."""

    @classmethod
    def of(cls, header: str, accept: str = "") -> Preference:
        """Return the preferences in two headers; unknown ones are ignored."""
        preferences: dict[str, str] = dict(re.findall(r"(\w+)\s*=\s*\"?([^\s,;\"]+)", header))
        code = preferences.get("code", "")
        return cls(
            int(code) if re.fullmatch(r"[2-5]\d\d", code) else 0,
            preferences.get("example", ""),
            preferences.get("dynamic", "").lower() == "true",
            preferences.get("seed", ""),
            accept,
        )

    def accepts(self, media_type: str) -> bool:
        """Return whether `Accept` names this media type."""
        accepted_types = [
            accepted.partition(";")[0].strip().lower() for accepted in self.accept.split(",")
        ]
        return media_type.partition(";")[0].strip().lower() in accepted_types


NO_PREFERENCE = Preference()

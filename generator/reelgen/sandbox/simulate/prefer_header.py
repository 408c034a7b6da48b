"""`Prefer`: what a caller wants the response to be."""

from __future__ import annotations

import re
from typing import NamedTuple


class Preference(NamedTuple):
    """`Prefer: code=404, example=name, dynamic=true, seed=7`; each may be left out."""

    code: int = 0
    """The status; 0: that of success."""
    example: str = ""
    """The documented example of this name."""
    dynamic: bool = False
    """A value made from the schema, another for each seed, though there is an example."""
    seed: str = ""
    accept: str = ""
    """The header `Accept`."""

    @classmethod
    def of(cls, header: str, accept: str = "") -> Preference:
        """Return what the two headers say; what `Prefer` does not know is left out."""
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
        """Return whether this media type is asked for by its name."""
        asked = [accepted.partition(";")[0].strip().lower() for accepted in self.accept.split(",")]
        return media_type.partition(";")[0].strip().lower() in asked


NO_PREFERENCE = Preference()

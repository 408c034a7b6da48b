"""`Prefer`: what a caller wants the answer to be."""

from __future__ import annotations

import re
from typing import NamedTuple


class Wish(NamedTuple):
    """`Prefer: code=404, example=name, dynamic=true, seed=7`; each may be left out."""

    code: int = 0
    """The status; 0: that of success."""
    example: str = ""
    """The documented example of this name."""
    dynamic: bool = False
    """A value made from the schema, another for each seed, though there is an example."""
    seed: str = ""

    @classmethod
    def of(cls, header: str) -> Wish:
        """What a header says; what it does not know is left out."""
        said: dict[str, str] = dict(re.findall(r"(\w+)\s*=\s*\"?([^\s,;\"]+)", header))
        code = said.get("code", "")
        return cls(
            int(code) if re.fullmatch(r"[2-5]\d\d", code) else 0,
            said.get("example", ""),
            said.get("dynamic", "").lower() == "true",
            said.get("seed", ""),
        )


NO_WISH = Wish()

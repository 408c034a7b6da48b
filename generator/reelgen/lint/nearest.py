"""The correct name for a misspelled one."""

from __future__ import annotations

from collections.abc import Iterable

SHORTEST = 4
"""The minimum characters of a misspelled name: `id` is not a misspelling of `if`."""
LONG = 8
"""The minimum characters of a name with two typing errors."""


def nearest(
    name: str, names: Iterable[str], *, shortest: int = SHORTEST, most: int = 2
) -> str | None:
    """Return the closest of `names` within one edit, or within `most` in long names; else None.

    An edit adds, removes or replaces a letter, or swaps it with the next one. Case, hyphens and
    underscores are ignored. Of two that are equally close, the first is returned.
    """
    best: tuple[int, str] | None = None
    written = _plain(name)
    for candidate in names:
        plain = _plain(candidate)
        if plain == written and candidate != name:
            return candidate
        if len(plain) < shortest or candidate == name:
            continue
        allowed = most if len(plain) >= LONG and len(written) >= LONG - 1 else 1
        distance = edit_distance(written, plain, allowed)
        if distance <= allowed and (best is None or distance < best[0]):
            best = distance, candidate
    return best[1] if best else None


def _plain(name: str) -> str:
    return name.lower().replace("-", "").replace("_", "")


def edit_distance(text: str, other: str, most: int) -> int:
    """Return the number of edits between two texts; `most + 1` for any larger number."""
    if abs(len(text) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for index, letter in enumerate(text, 1):
        above, row = row, [index]
        for column, target in enumerate(other, 1):
            cost = min(above[column] + 1, row[-1] + 1, above[column - 1] + (letter != target))
            swapped = index > 1 and column > 1 and letter == other[column - 2]
            if swapped and text[index - 2] == target:
                cost = min(cost, before[column - 2] + 1)
            row.append(cost)
        before = above
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)

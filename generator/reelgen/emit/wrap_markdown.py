"""Descriptions in the line length of generated code; lists, code and tables are preserved."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field

ITEM = re.compile(r"(?P<indent>\s*)(?P<marker>[-*+•]|\d{1,3}[.)])\s+(?P<text>.*)")
FENCE = re.compile(r"\s*(```|~~~)")
ALONE = re.compile(r"\s*(\||#{1,6} )")
QUOTE = re.compile(r"\s*> ?")


@dataclass
class _Block:
    """A paragraph or a list item, whose words are wrapped."""

    first: str = ""
    """The prefix of the first line."""
    following: str = ""
    """The prefix of the other lines."""
    words: list[str] = field(default_factory=list[str])

    def lines(self, width: int) -> list[str]:
        text = " ".join(self.words)
        if len(self.first) + len(text) <= width:
            return [self.first + text]
        return textwrap.wrap(
            text,
            width,
            initial_indent=self.first,
            subsequent_indent=self.following,
            break_long_words=False,
            break_on_hyphens=False,
        )


def flow(text: str, width: int, first: str = "", following: str = "") -> str:
    """Return Markdown wrapped to `width`, with the indents `first` and then `following`."""
    lines: list[str] = []
    block = _Block(first, following)
    for part in _blocks(textwrap.dedent(text.strip("\n")).strip().expandtabs(4), block, following):
        lines += [f"{following}{part}"] if isinstance(part, str) else part.lines(width)
    return "\n".join(line.rstrip() for line in lines)


def _blocks(text: str, block: _Block, following: str) -> Iterator[_Block | str]:
    """Yield blocks of words, and lines that are not wrapped."""
    fence = ""
    for line in text.splitlines():
        opening = FENCE.match(line)
        if fence:
            yield line
            fence = "" if opening and opening[1] == fence else fence
            continue
        started = None if opening else _started(line, block, following)
        if started is not block:
            if block.words:
                yield block
            block = started or _Block(following, following)
        if opening or not line.strip() or ALONE.match(line):
            fence = opening[1] if opening else ""
            yield line.rstrip()
    if block.words:
        yield block


def _started(line: str, block: _Block, following: str) -> _Block | None:
    """Return the block of a line, with its words; None for a line that is not wrapped."""
    if not line.strip() or ALONE.match(line):
        return None
    item, quote = ITEM.match(line), QUOTE.match(line)
    if item:
        indent = following + item["indent"]
        marker = f"{item['marker']} "
        block = _Block(indent + marker, indent + " " * len(marker))
    elif quote and not block.first.endswith("> "):
        block = _Block(f"{following}> ", f"{following}> ")
    block.words += (item["text"] if item else line[quote.end() :] if quote else line).split()
    return block

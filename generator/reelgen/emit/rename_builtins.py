"""Classes named like something every module knows: an annotation above them would mean that.

The model generator names the objects of a list `warnings` after one of them: `Warning`.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator

from ..ir.names import unique

CLASS = re.compile(r"^class (\w+)\b", re.M)
KNOWN = frozenset(dir(builtins))


def apart_from_builtins(text: str) -> str:
    """The module, with such classes under names of their own."""
    classes = set(CLASS.findall(text))
    taken = set(classes)
    renamed = {name: unique(f"{name}_", taken) for name in sorted(classes & KNOWN)}
    if not renamed:
        return text
    lines = [line.encode() for line in text.split("\n")]  # columns of a syntax tree count bytes
    for line, column, name in sorted(_places(text, set(renamed)), reverse=True):
        rest = lines[line][column + len(name) :]
        lines[line] = lines[line][:column] + renamed[name].encode() + rest
    return b"\n".join(lines).decode()


def _places(text: str, names: set[str]) -> Iterator[tuple[int, int, str]]:
    """Where the names stand, as line and column from 0."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Name) and node.id in names:
            yield node.lineno - 1, node.col_offset, node.id
        elif isinstance(node, ast.ClassDef) and node.name in names:
            yield node.lineno - 1, len("class "), node.name

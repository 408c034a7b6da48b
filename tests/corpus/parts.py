"""How much of each operation of a document is in the package made from it, read off the package.

python -m tests.corpus.parts SPEC OUT PACKAGE      imports every module; prints one JSON object
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from reelgen.document.bundle import bundle

from .document import Operation, Reading, is_json


def tables(package: str) -> dict[tuple[str, str], Any]:
    """Every operation of a package, by method and path. Imports all of its modules."""
    found: dict[tuple[str, str], Any] = {}
    for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
        for value in vars(importlib.import_module(module.name)).values():
            if type(value).__name__ == "OperationSpec":
                found[value.method, value.path] = value
    return found


def counted(reading: Reading, known: dict[tuple[str, str], Any]) -> dict[str, list[int]]:
    """By part: how many the document has, and how many of them are in the package."""
    total: Counter[str] = Counter()
    there: Counter[str] = Counter()
    for operation in reading.operations():
        made = known.get((operation.method, operation.path))
        for part, present in _parts(operation, made):
            total[part] += 1
            there[part] += present
    return {part: [total[part], there[part]] for part in total}


def _parts(operation: Operation, made: Any) -> list[tuple[str, bool]]:
    found = [("operation", made is not None)]
    held = {(p.location, p.wire) for p in made.parameters} if made else set()
    found += [(p["in"], (p["in"], p["name"]) in held) for p in operation.parameters]
    for kind in operation.body.get("content", {}):
        found.append(("body", made is not None and _takes(made.body, kind)))
    if operation.answer is not None and operation.method != "HEAD":  # which has no body
        found.append(("answer", made is not None and _gives(made, *operation.answer)))
    return found


def _takes(body: Any, kind: str) -> bool:
    return body is not None and kind in (*body.media_types, *body.alternatives)


def _gives(made: Any, status: str, kind: str, schema: Any) -> bool:
    answers = [a for code, a in made.responses.items() if code[:1] == "2"]
    if is_json(kind) and schema not in (None, {}, True):
        return any(answer.type is not None for answer in answers)
    return any(answer.kind != "none" for answer in answers)


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[2])
    print(json.dumps(counted(Reading(bundle(Path(sys.argv[1])).data), tables(sys.argv[3]))))

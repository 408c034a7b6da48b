"""`make oracle`: what `reelgen diff` predicts beside what breaks.

    python -m tests.oracle [--seed N] [--count N] [DOCUMENT …]

First the 37 mutations of the research note, then random ones of the four specs of the project and
of the documents that are named, five below `tests/corpus/documents` if none is. Exit code 1 where
fewer than 99 % of the predictions hold, on either level.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

from . import matrix
from .more_mutations import MORE
from .oracle import Outcome, outcomes
from .random_mutations import CHANGES, draw

ROOT = Path(__file__).parents[2]
SPECS = tuple(ROOT / "specs" / f"{name}.yaml" for name in ("hera", "vydra", "hedra", "heygen"))
OTHERS = tuple(
    ROOT / "tests/corpus/documents" / f"{name}.yaml"
    for name in ("answers", "bodies", "examples", "names", "parameters")
)
LEAST = 0.99


def main() -> int:
    """Print what was tried and where the predictions do not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("documents", nargs="*", type=Path)
    arguments = parser.parse_args()
    gc.disable()
    found: list[Outcome] = []
    found += _shown("the 37 mutations", outcomes(matrix.SPEC, _named()))
    documents = [*SPECS, *(arguments.documents or OTHERS)]
    each = -(-arguments.count // len(documents))
    for index, document in enumerate(documents):
        seeds = range(
            arguments.seed * 10_000 + 100 * index, arguments.seed * 10_000 + 100 * index + each
        )
        changes = [
            (str(seed), partial(draw, seed=seed, changes=(*CHANGES, *MORE))) for seed in seeds
        ]
        started = time.monotonic()
        of_one = outcomes(document, changes)
        label = f"{document.stem}, seeds {seeds[0]} to {seeds[-1]}"
        found += _shown(f"{label}, {time.monotonic() - started:.0f} s", of_one)
        gc.collect()
    return _result(found)


def _named() -> list[tuple[str, Any]]:
    return [
        (one.name, lambda data, one=one: (one.name, one.apply(data))) for one in matrix.MUTATIONS
    ]


def _shown(label: str, found: list[Outcome]) -> list[Outcome]:
    print(f"{label}: {len(found)} changes", *_counts(found), sep="; ", flush=True)
    for outcome in found:
        if not (outcome.agrees("wire") and outcome.agrees("python")):
            print(outcome, flush=True)
    return found


def _counts(found: list[Outcome]) -> list[str]:
    lines: list[str] = []
    for level in ("wire", "python"):
        agree = sum(outcome.agrees(level) for outcome in found)
        breaks = sum(bool(getattr(outcome, level)) for outcome in found)
        lines.append(f"{level}: {agree} of {len(found)} agree, {breaks} break")
    return lines


def _result(found: list[Outcome]) -> int:
    print("all:", *_counts(found), sep="; ")
    shares = [sum(one.agrees(level) for one in found) / len(found) for level in ("wire", "python")]
    return 0 if min(shares) >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())

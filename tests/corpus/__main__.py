"""One row a document: what was made of it, how fast, and how well.

python -m tests.corpus FOLDER...          `--peers` runs other generators beside ours
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import peers

PARTS = ("operation", "path", "query", "header", "cookie", "body", "answer")
ROOT = Path(__file__).parent.parent.parent
BIN = Path(sys.executable).parent


@dataclass
class Row:
    """What is known of one document."""

    name: str
    seconds: float = 0.0
    megabytes: float = 0.0
    lines: int = 0
    mypy: int = -1
    parts: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    problems: list[str] = field(default_factory=list[str])
    smoke: int = 0
    """Operations whose request is another one than the document says."""
    responses: str = "-"
    """Examples of responses that came back as they were sent, of those that obey their schema."""
    requests: str = "-"
    """The same of requests."""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--peers", action="store_true", help="run other generators too")
    parser.add_argument("--tools", type=Path, default=BIN, help="where those are installed")
    parser.add_argument("--no-mypy", action="store_true")
    arguments = parser.parse_args()
    documents = [path for folder in arguments.folders for path in _documents(folder)]
    print(
        f"{'document':<34}{'ops':>6}{'made':>6}{'s':>7}{'MB':>6}{'lines':>8}{'mypy':>5}{'wire':>5}"
        f"{'answers':>11}{'requests':>11}"
    )
    total: Counter[str] = Counter()
    there: Counter[str] = Counter()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for index, document in enumerate(documents):
            row = _row(document, Path(folder, str(index)), mypy=not arguments.no_mypy)
            rows.append(row)
            count, made = row.parts.get("operation", [0, 0])
            print(
                f"{row.name[-33:]:<34}{count:>6}{made:>6}{row.seconds:>7.2f}{row.megabytes:>6.0f}"
                f"{row.lines:>8}{row.mypy:>5}{row.smoke:>5}{row.responses:>11}{row.requests:>11}",
                flush=True,
            )
            for problem in row.problems:
                print(f"    {problem[:400]}", flush=True)
            for part, (all_, present) in row.parts.items():
                total[part] += all_
                there[part] += present
            if arguments.peers:
                place = Path(folder, f"peers{index}")
                ours = (row.seconds, row.lines)
                peers.compare(document, place, arguments.tools.absolute(), count, ours)
    print("\npresent in the packages, of what the documents hold:")
    for part in sorted(total, key=lambda part: (*PARTS, part).index(part)):
        print(f"    {part:<12}{there[part]:>6} of {total[part]:>6}")
    clean = sum(not row.problems and row.mypy <= 0 and not row.smoke for row in rows)
    print(f"{clean} of {len(rows)} documents without a remark")
    if arguments.peers:
        errors = sum(max(row.mypy, 0) for row in rows)
        there_are = f"{there['operation']} of {total['operation']} operations"
        print(
            f"reelgen: {clean} of {len(rows)} documents usable, {there_are}, {errors} type errors"
        )
        peers.summary()
    return 0


def _documents(folder: Path) -> list[Path]:
    if folder.is_file():
        return [folder]
    found = (p for p in sorted(folder.rglob("*")) if p.suffix in (".yaml", ".yml", ".json"))
    return [path for path in found if _is_document(path)]


def _is_document(path: Path) -> bool:
    text = path.read_text(encoding="utf-8", errors="replace")
    return re.search(r"""^[\s{]*["']?openapi["']?\s*:""", text, re.M) is not None


def _row(document: Path, out: Path, *, mypy: bool) -> Row:
    row = Row(document.name)
    out.mkdir()
    command = ["-m", "reelgen", "generate", str(document), "--out", str(out), "--package", "made"]
    code, said, row.megabytes, row.seconds = peers.measured([sys.executable, *command], ROOT)
    if code:
        row.problems = said.splitlines()[-5:]
        return row
    own = [path for path in (out / "made").rglob("*.py") if "_runtime" not in path.parts]
    row.lines = sum(len(path.read_bytes().splitlines()) for path in own)
    place = [str(document), str(out), "made"]
    row.parts = _json(["-m", "tests.corpus.parts", *place], row) or {}
    if mypy:
        row.mypy = peers.type_errors(out, "made")
    smoke: Any = _json(["-m", "tests.corpus.smoke", *place], row) or {"problems": []}
    row.smoke = len({problem.split(": ")[0] for problem in smoke["problems"]})
    row.problems += smoke["problems"][:10]
    examples: Any = _json(["-m", "tests.corpus.examples", *place], row)
    if examples:
        responses, requests = examples["responses"], examples["requests"]
        row.responses = f"{responses['returned']}/{responses['accepted']}"
        row.requests = f"{requests['sent']}/{requests['accepted']}"
        row.problems += examples["problems"][:10]
    return row


def _json(command: list[str], row: Row) -> Any:
    made = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if made.returncode:
        row.problems.append(f"{command[1]}: {made.stderr.strip()[-300:]}")
        return None
    return json.loads(made.stdout)


if __name__ == "__main__":
    sys.exit(main())

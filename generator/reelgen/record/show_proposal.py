"""Output of proposals by `record` and `drift`: printed, written as overlay, applied."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..validation import Api
from ..write import TreeChanges, apply
from .change import Change
from .propose import Proposal, propose
from .propose_edits import Observation


def shown_proposal(
    arguments: argparse.Namespace, api: Api, changes: Iterable[Change], responder: str
) -> Iterator[str]:
    """Yield the lines of a proposal, after its files are written. Raises OutputRefusedError.

    Args:
        arguments: The options `propose`, `apply` and `overlay`.
        api: The API of the spec.
        changes: The observed differences.
        responder: The server that responded, for `x-source`.
    """
    if not arguments.propose and not arguments.apply:
        return
    today = datetime.date.today().isoformat()
    observation = Observation(f"observed in responses of {responder}", today)
    path = Path(api.source.path)
    proposal = propose(path, changes, observation)
    yield from proposal.lines()
    yield from (f"edit by hand: {change}" for change in proposal.undecided)
    if not proposal.actions:
        yield "no edit is proposed"
        return
    if arguments.propose:
        yield _write_overlay(arguments, api, proposal, today)
    if arguments.apply:
        _write(path, proposal.text)
        yield f"edited {path.as_posix()}; review it, then run `reelgen generate`"


def _write_overlay(arguments: argparse.Namespace, api: Api, proposal: Proposal, today: str) -> str:
    target: Path = arguments.overlay or Path(f"{api.provider}.overlay.yaml")
    _write(target, proposal.overlay(target, f"Drift of {api.provider}, observed on {today}"))
    return f"wrote {target.as_posix()}"


def _write(path: Path, text: str) -> None:
    target = path.resolve()
    apply(target.parent, {target.name: text}, TreeChanges((target.name,), ()))

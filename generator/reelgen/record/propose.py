"""Proposals for a spec: an OpenAPI Overlay, the lines that change, and the spliced text."""

from __future__ import annotations

import copy
import difflib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..document.bundle import gather, normalized
from ..document.load import load
from ..document.overlay import apply_overlays
from ..document.splice import spliced
from ..findings import SpecInvalidError
from ..json_types import JsonObject
from ..source import Source, parse, read
from .build_fixture import yaml_text
from .change import Change
from .propose_edits import Observation, propose_edits
from .spec_edit import SpecEdit


@dataclass
class Proposal:
    """The edits proposed for one spec."""

    source: Source
    """The unedited spec."""
    text: str
    """The spec with the edits."""
    actions: list[JsonObject] = field(default_factory=list[JsonObject])
    """The actions of the overlay."""
    undecided: list[Change] = field(default_factory=list[Change])
    """Changes without an automatic edit."""

    def overlay(self, path: Path, title: str) -> str:
        """Return the overlay as YAML; `path` is its own file, to which `extends` is relative."""
        extends = os.path.relpath(self.source.path, path.parent)
        head = {"overlay": "1.0.0", "info": {"title": title, "version": "1"}}
        return yaml_text({**head, "extends": Path(extends).as_posix(), "actions": self.actions})

    def lines(self) -> Iterator[str]:
        """Yield the changed lines of the spec, before and after."""
        before, after = self.source.text.splitlines(), self.text.splitlines()
        matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
        for kind, start, end, first, last in matcher.get_opcodes():
            if kind != "equal":
                yield f"{self.source.path}:{start + 1}"
                yield from (f"- {line}" for line in before[start:end])
                yield from (f"+ {line}" for line in after[first:last])


def propose(path: Path, changes: Iterable[Change], observation: Observation) -> Proposal:
    """Return the edits of the spec at a path that changes call for."""
    source = read(path)
    proposal = Proposal(source, source.text)
    for change in changes:
        if change.weak:
            continue
        edits = propose_edits(change, source.data, observation)
        actions = [edit.action(str(change).partition("; ")[0]) for edit in edits]
        edited = edited_text(source, edits, actions) if edits else None
        if edited is not None and change.kind == "new enum value" and not _is_valid(edited, path):
            edited = None  # a status of a job, which `x-job.states` has to list
        if edited is None:
            proposal.undecided.append(change)
            continue
        source = edited
        proposal.actions += actions
    proposal.text = source.text
    return proposal


def edited_text(
    source: Source, edits: Iterable[SpecEdit], actions: list[JsonObject]
) -> Source | None:
    """Return a document with edits in its text; None if the text cannot be edited.

    The edited text is parsed again and must equal the result of the overlay.
    """
    splices = [edit.splice(source) for edit in edits]
    certain = [splice for splice in splices if splice is not None]
    if len(certain) < len(splices):
        return None
    overlay = json.dumps({"overlay": "1.0.0", "actions": actions})
    try:
        edited = parse(spliced(source.text, certain), source.path)
        expected = apply_overlays(copy.deepcopy(source.data), [parse(overlay, "overlay")])
    except SpecInvalidError:
        return None
    return edited if edited.data == expected else None


def _is_valid(source: Source, path: Path) -> bool:
    try:
        load(normalized(gather(source, path)))
    except SpecInvalidError:
        return False
    return True

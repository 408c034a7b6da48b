"""The 37 mutations of the research note: what `diff` says of each."""

from __future__ import annotations

from pathlib import Path

import pytest
from reelgen.diff.compare import compare
from reelgen.diff.levels import largest, worst

from tests.oracle.build import read, write_document
from tests.oracle.matrix import MUTATIONS, SPEC, Mutation, document

GENERATOR_DECIDES = {
    "schema title added": "N",  # a class has the name of its component, not its title
    "parameters reordered": "N",  # only the parameters of a path are positional
    "request media type changed": "W",  # the same arguments, written in another way
    "success status changed": "W",
    "error body type changed": "WC",
    "discriminator value renamed": "WC",  # a dict literal names the value
}
"""Mutations that mean something else for callers of these clients than for those of the note."""


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda one: one.name.replace(" ", "-"))
def test_mutation(mutation: Mutation, tmp_path: Path) -> None:
    new = read(write_document(mutation.apply(document()), tmp_path / "new.json"))
    changes = compare(read(SPEC), new)
    broken = "".join(
        letter
        for letter, level in (("W", "wire"), ("C", "python"))
        if worst(getattr(change, level) for change in changes) == "breaking"
    )
    assert (broken or "N") == GENERATOR_DECIDES.get(mutation.name, mutation.kind)
    bump = largest(change.bump for change in changes)
    assert bump == ("major" if broken else "minor") or bump == "patch"

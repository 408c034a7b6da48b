"""Garbage collection is suspended in a command, and only there."""

from __future__ import annotations

import gc

import pytest
from reelgen.collection import without_collection


def test_it_is_enabled_again_after_a_result_and_after_an_error() -> None:
    @without_collection()
    def command() -> bool:
        return gc.isenabled()

    assert not command()
    assert gc.isenabled()
    with pytest.raises(ValueError, match="broken"), without_collection():
        raise ValueError("broken")
    assert gc.isenabled()
    gc.unfreeze()

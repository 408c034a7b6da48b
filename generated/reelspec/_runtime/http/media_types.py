# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:d72754cca2d1
"""Media types, as headers write them."""

from __future__ import annotations


def essence(media_type: str) -> str:
    """Return a media type in lower case without its parameters."""
    return media_type.partition(";")[0].strip().lower()

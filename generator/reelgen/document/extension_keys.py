"""The keys of the extensions, which `extensions` describes as types."""

from __future__ import annotations

EXTENSIONS = frozenset(
    {
        "x-source",
        "x-job",
        "x-pagination",
        "x-retry",
        "x-credential",
        "x-credits",
        "x-deprecated",
        "x-signature",
        "x-scrub",
        "x-errors",
        "x-name",
    }
)
"""All keys of extensions."""

"""Comparison of a spec with the document that the provider publishes, with evidence."""

from .baseline import Baseline, read_baseline
from .compare_documents import compare_documents
from .difference import Difference

__all__ = ["Baseline", "Difference", "compare_documents", "read_baseline"]

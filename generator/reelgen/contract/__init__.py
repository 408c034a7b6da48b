"""Contract tests of a generated client, derived from its spec.

What is expected comes from the spec's document alone, never from the intermediate representation or
from tables of the generated package. The package is asked only how a caller reaches an operation.
"""

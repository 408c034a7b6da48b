"""Contract tests of a generated client, derived from its spec.

Expectations come from the document of the spec alone, never from the intermediate representation or
from tables of the generated package. The package only provides the method of each operation.
"""

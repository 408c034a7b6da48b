"""What the tests of this folder share."""

from tests.e2e.importing import import_from
from tests.e2e.making import making

__all__ = ["import_from", "making"]

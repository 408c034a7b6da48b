"""What the tests of this folder share."""

from tests.e2e.making import making

__all__ = ["making"]

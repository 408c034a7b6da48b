"""The modules of a package that this process has imported."""

import sys


def loaded_modules(package: str) -> list[str]:
    """Return the names of a package and of the modules below it, as far as they are imported."""
    return [name for name in sys.modules if name == package or name.startswith(f"{package}.")]

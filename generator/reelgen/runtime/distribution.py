"""The distribution that a package was installed with: its version and its extras."""

from __future__ import annotations

import re


def version_of(package: str) -> str:
    """Return the version of the distribution that installed a package; `unknown` without one."""
    from importlib.metadata import version

    name = _distribution_of(package)
    return version(name) if name else "unknown"


def install_command(package: str, *requirements: str) -> str:
    """Return the command that installs the requirements of an extra of the distribution.

    Args:
        package: The package, or one inside it.
        requirements: The required distributions. The command names them directly where no extra
            requires the first.
    """
    from importlib.metadata import metadata

    name = _distribution_of(package)
    listed = (metadata(name).get_all("Requires-Dist") or []) if name else []
    for requirement in listed:
        match = re.match(rf"{requirements[0]}\b.*\bextra == [\"']([\w.-]+)[\"']", requirement)
        if match:
            return f"pip install '{name}[{match[1]}]'"
    return f"pip install {' '.join(requirements)}"


def _distribution_of(package: str) -> str | None:
    """Return the name of the distribution that installed a package; None without one.

    A distribution of the same name is tried first, since an editable one lists no packages.
    """
    from importlib.metadata import PackageNotFoundError, distribution, packages_distributions

    top = package.partition(".")[0]
    try:
        return distribution(top).metadata["Name"]
    except PackageNotFoundError:
        names = packages_distributions().get(top, [])
        return names[0] if names else None

"""The version of what was installed."""

from __future__ import annotations


def version_of(package: str) -> str:
    """Return the version of the distribution that a package came with; `unknown` without one.

    A distribution of the same name is tried first, since an editable one lists no packages.
    """
    from importlib.metadata import PackageNotFoundError, packages_distributions, version

    top = package.partition(".")[0]
    try:
        return version(top)
    except PackageNotFoundError:
        names = packages_distributions().get(top, [])
        return version(names[0]) if names else "unknown"

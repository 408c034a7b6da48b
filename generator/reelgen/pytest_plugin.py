"""The contract tests of a project as pytest tests.

Without a test file: `pytest -p reelgen.pytest_plugin`, or in `conftest.py`

    pytest_plugins = ["reelgen.pytest_plugin"]

collects them from `[tool.reelspec]` of pyproject.toml; `pytest pyproject.toml` runs them alone.
Instead of that, one line in a test file does the same there:

    from reelgen.pytest_plugin import contract_tests

    test_contract = contract_tests()
"""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .config import FIXTURES, ConfigInvalidError, read_config
from .contract.project_cases import ProjectCase, project_cases
from .findings import SpecInvalidError
from .ir.names import identifier

PROJECT = "pyproject.toml"


def contract_tests(
    project: Path | str | None = None, fixtures: Path | str = FIXTURES
) -> Callable[[ProjectCase], None]:
    """Return a test function with a parameter for each contract test of a project.

    Args:
        project: The folder with the pyproject.toml; the nearest above the calling file by default.
        fixtures: The folder with the fixtures, relative to the project.
    """
    caller = Path(inspect.stack()[1].filename)
    folder = Path(project) if project is not None else _project_of(caller)
    cases = collected_cases(folder, Path(fixtures))

    @pytest.mark.parametrize("case", cases, ids=[case.id for case in cases])
    def test_contract(case: ProjectCase) -> None:
        case.run()

    return test_contract


def collected_cases(project: Path, fixtures: Path = FIXTURES) -> list[ProjectCase]:
    """Return the contract tests of the project in a folder.

    Raises pytest.Collector.CollectError if it cannot be read, or its clients are not generated.
    """
    try:
        with _inside(project):
            config = read_config(project)
            _make_importable(project / config.out, config.package)
            return list(project_cases(config, fixtures, identifier))
    except (ConfigInvalidError, SpecInvalidError) as error:
        raise pytest.Collector.CollectError(str(error)) from None
    except ModuleNotFoundError as error:
        reason = f"{error}; run `reelgen generate`, or install what is missing"
        raise pytest.Collector.CollectError(f"{project / PROJECT}: {reason}") from None


@contextmanager
def _inside(folder: Path) -> Generator[None]:
    """Change the current folder within a `with` block."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def _make_importable(out: Path, package: str) -> None:
    """Insert the folder of the generated package at the front of the module search path."""
    if (out / package.partition(".")[0]).is_dir() and str(out) not in sys.path:
        sys.path.insert(0, str(out))


def _project_of(path: Path) -> Path:
    """Return the nearest folder above a file with a pyproject.toml.

    Raises pytest.Collector.CollectError.
    """
    for folder in path.resolve().parents:
        if (folder / PROJECT).is_file():
            return folder
    raise pytest.Collector.CollectError(
        f"{path}: no {PROJECT} above it; pass contract_tests(project)"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Collect the project in addition to the `testpaths`, unless the command line has paths.

    The folder in which pytest is started is walked, and its pyproject.toml is collected with it.
    """
    if config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        config.args.append(str(config.rootpath / PROJECT))


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Return the collector of the project's pyproject.toml."""
    if file_path != parent.config.rootpath / PROJECT:
        return None
    try:
        read_config(file_path.parent)
    except ConfigInvalidError as error:
        if "[tool.reelspec]" in file_path.read_text(encoding="utf-8"):
            raise pytest.Collector.CollectError(str(error)) from None
        return None
    return ContractFile.from_parent(parent, path=file_path)  # pyright: ignore


class ContractFile(pytest.File):
    """The contract tests of a pyproject.toml."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield a test for each contract test."""
        for case in collected_cases(self.path.parent):
            yield ContractItem.from_parent(self, name=case.id, case=case)  # pyright: ignore


class ContractItem(pytest.Item):
    """One contract test."""

    def __init__(self, *, case: ProjectCase, **arguments: object) -> None:
        super().__init__(**arguments)  # type: ignore[arg-type]
        self.case = case

    def runtest(self) -> None:
        """Run the contract test."""
        self.case.run()

    def reportinfo(self) -> tuple[Path, None, str]:
        """Return the location and name of the test in reports."""
        return self.path, None, self.name

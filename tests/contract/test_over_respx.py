"""A fixture of each operation once more over the connections of the clients, which respx answers.

The plugin uses the `MockTransport` of each HTTP library, so that users need not install
another one. Here requests pass through the whole library, down to httpcore, or to httpcore2 with
respx's sibling `pytest-httpx2`.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import respx
from reelgen.contract.case import ContractCase
from reelgen.contract.generated_client import GeneratedClient
from reelgen.contract.http_libraries import Handler
from reelgen.contract.play_fixture import fixture_cases
from reelgen.fixtures.check_fixtures import load_checked
from reelgen.validation import Api

from .exchange import ROOT, SPECS

CORES = {"httpx": "httpcore", "httpx2": "httpcore2"}
"""What respx replaces of each library."""


class RespxClient(GeneratedClient):
    """The clients of a package, with connections of their own or of a given library."""

    def _router(self, core: str, answer: Callable[[httpx.Request], Any]) -> respx.MockRouter:
        router = respx.mock(using=core, assert_all_called=False, assert_all_mocked=True)
        router.route().mock(side_effect=answer)
        return router

    def _sync(self, action: Callable[[Any], Any], answer: Handler, options: dict[str, Any]) -> Any:
        library = self.library
        given = {} if library is httpx else {"http_client": library.Client()}

        def answered(request: httpx.Request) -> Any:
            with self.over(httpx):
                return answer(request)

        router = self._router(CORES[library.__name__], answered)
        with router, self.package.Client(**given, **options) as client:
            return action(client)

    async def _async(
        self, action: Callable[[Any], Any], answer: Any, options: dict[str, Any]
    ) -> Any:
        library = self.library
        given = {} if library is httpx else {"http_client": library.AsyncClient()}

        async def answered(request: httpx.Request) -> Any:
            with self.over(httpx):
                return await answer(request)

        with self._router(CORES[library.__name__], answered):
            async with self.package.AsyncClient(**given, **options) as client:
                return await action(client)


def _cases() -> dict[str, tuple[RespxClient, ContractCase]]:
    fixtures = load_checked(
        ROOT / "tests" / "fixtures", {name: Api.from_spec(path) for name, path in SPECS.items()}
    )
    clients = {name: RespxClient(f"reelspec.{name}") for name in SPECS}
    first = {fixture.path.rpartition("/")[0]: fixture for fixture in reversed(fixtures)}
    return {
        f"{fixture.path}-{'async' if case.is_async else 'sync'}": (clients[fixture.provider], case)
        for fixture in first.values()
        for case in fixture_cases(clients[fixture.provider], fixture)
    }


CASES = _cases()
pytestmark = pytest.mark.slow


@pytest.mark.parametrize("library", CORES)
@pytest.mark.parametrize("name", CASES)
def test_a_fixture_is_played(name: str, library: str) -> None:
    if library == "httpx2":
        pytest.importorskip("pytest_httpx2", reason="respx's sibling for httpx2, of the test group")
    client, case = CASES[name]
    with client.over(importlib.import_module(library)):
        case.run(case.is_async)

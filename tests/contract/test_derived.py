"""Contract tests that follow from the specs: what a client does, held to what its spec says."""

from __future__ import annotations

import pytest
from reelgen.contract.case import ContractCase
from reelgen.contract.derive import derive_cases
from reelgen.contract.generated_client import GeneratedClient

from .exchange import CONTRACTS

CASES = [
    pytest.param(case, id=f"{name}-{case.id}")
    for name, api in CONTRACTS.items()
    for case in derive_cases(api, GeneratedClient(f"reelspec.{name}"))
]


@pytest.mark.parametrize("case", CASES)
def test_derived(case: ContractCase) -> None:
    case.run(case.is_async)

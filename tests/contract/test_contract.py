"""Every fixture, and every test that follows from the specs, as any project gets them."""

from reelgen.pytest_plugin import contract_tests

test_contract = contract_tests()

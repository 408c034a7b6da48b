"""Addresses, and the variables in them."""

from __future__ import annotations

import pytest
from reelgen.ir.model import ServerArgument
from reelgen.ir.names import Identifier
from reelgen.lower.lower_security import lower_schemes
from reelgen.lower.lower_servers import (
    lower_server_variables,
    main_address,
    other_addresses,
    own_address,
)

from .building import Built, built


def _document(servers: str, operation: str = "", item: str = "") -> Built:
    return built(f"""
servers: {servers}
components: {{securitySchemes: {{Key: {{type: http, scheme: bearer}}}}}}
security: [{{Key: []}}]
paths: {{/a: {{{item}get: {{operationId: a.get, responses: {{}}{operation}}}}}}}
""")


REGION = (
    "[{url: 'https://{region}.a.test/{api_key}/', variables: {"
    "region: {default: eu, enum: [eu, us], description: Where  it is}, "
    "api_key: {default: v1}, unused: {default: x}}}]"
)


def test_variables_of_the_address_are_arguments() -> None:
    document = _document(REGION).document
    variables = lower_server_variables(document, lower_schemes(document, "shop"))
    assert variables == (
        ServerArgument(
            wire="region",
            argument=Identifier("region"),
            default="eu",
            values=("eu", "us"),
            description="Where it is",
        ),
        ServerArgument(
            wire="api_key", argument=Identifier("api_key_"), default="v1", values=(), description=""
        ),
    )


def test_the_first_server_is_the_address_with_the_defaults_or_without() -> None:
    document = _document(REGION).document
    assert main_address(document) == "https://eu.a.test/v1"
    assert main_address(document, template=True) == "https://{region}.a.test/{api_key}"


def test_without_servers_there_is_no_address() -> None:
    document = _document("[]").document
    assert main_address(document) == ""
    assert lower_server_variables(document, ()) == ()
    assert other_addresses(document) == ()


def test_other_servers_are_a_choice() -> None:
    servers = "[{url: 'https://a.test'}, {url: 'https://b.test/', description: The  second}]"
    assert other_addresses(_document(servers).document) == (("https://b.test", "The second"),)


MAIN = "[{url: 'https://a.test/v1'}]"


@pytest.mark.parametrize(
    ("servers", "item", "operation", "expected"),
    [
        (MAIN, "", "", None),
        (MAIN, "", ", servers: [{url: 'https://b.test'}]", "https://b.test"),
        (MAIN, "servers: [{url: 'https://c.test'}], ", "", "https://c.test"),
        (
            MAIN,
            "servers: [{url: 'https://c.test'}], ",
            ", servers: [{url: 'https://b.test'}]",
            "https://b.test",
        ),
        (MAIN, "", ", servers: [{url: 'https://a.test/v1/'}]", None),
        (
            REGION,
            "",
            ", servers: [{url: 'https://up.{region}.test', variables: {region: {default: us}}}]",
            "https://up.{region}.test",
        ),
        (
            MAIN,
            "",
            ", servers: [{url: 'https://up.{zone}.test', variables: {zone: {default: us}}}]",
            "https://up.us.test",
        ),
    ],
)
def test_an_operation_may_have_an_address_of_its_own(
    servers: str, item: str, operation: str, expected: str | None
) -> None:
    parts = _document(servers, operation, item)
    assert own_address(parts.document, parts.first.item, parts.first.operation) == expected

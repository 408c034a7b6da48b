"""How credentials are named, and where they go."""

from __future__ import annotations

import pytest
from reelgen.ir.model import ClientCredentials, Scheme
from reelgen.ir.names import Identifier
from reelgen.lower.lower_security import lower_requirement, lower_schemes

from .building import Built, built


def _document(schemes: str, security: str, operation: str = "") -> Built:
    return built(f"""
components: {{securitySchemes: {{{schemes}}}}}
security: {security}
paths: {{/a: {{get: {{operationId: a.get, responses: {{}}{operation}}}}}}}
""")


def _schemes(schemes: str, security: str, operation: str = "") -> tuple[Scheme, ...]:
    return lower_schemes(_document(schemes, security, operation).document, "shop")


@pytest.mark.parametrize(
    ("scheme", "location", "wire", "prefix", "basic"),
    [
        ("{type: apiKey, in: header, name: X-Key}", "header", "X-Key", "", False),
        ("{type: apiKey, in: query, name: key}", "query", "key", "", False),
        ("{type: apiKey, in: cookie, name: key}", "cookie", "key", "", False),
        ("{type: http, scheme: bearer}", "header", "Authorization", "Bearer ", False),
        ("{type: http, scheme: Bearer}", "header", "Authorization", "Bearer ", False),
        ("{type: http, scheme: Basic}", "header", "Authorization", "", True),
        ("{type: http, scheme: DPoP}", "header", "Authorization", "DPoP ", False),
        ("{type: oauth2, flows: {}}", "header", "Authorization", "Bearer ", False),
        ("{type: openIdConnect}", "header", "Authorization", "Bearer ", False),
    ],
)
def test_a_scheme_says_where_its_credential_goes(
    scheme: str, location: str, wire: str, prefix: str, basic: bool
) -> None:
    (one,) = _schemes(f"Key: {scheme}", "[{Key: []}]")
    assert (one.location, one.wire, one.prefix, one.basic) == (location, wire, prefix, basic)
    assert (one.argument, one.variable) == ("api_key", "SHOP_API_KEY")


@pytest.mark.parametrize("scheme", ["{type: mutualTLS}", "{type: apiKey, in: body, name: a}"])
def test_a_scheme_that_no_header_carries_is_left_out(scheme: str) -> None:
    assert _schemes(f"Key: {scheme}", "[{Key: []}]") == ()


TWO = (
    "Key: {type: http, scheme: bearer}, OtherKey: {type: apiKey, in: query, name: k}, "
    "Unused: {type: openIdConnect}"
)


def test_the_first_that_is_required_is_the_api_key_and_unused_ones_are_none() -> None:
    schemes = _schemes(TWO, "[]", ", security: [{OtherKey: []}, {Key: []}]")
    assert [(one.name, one.argument, one.variable) for one in schemes] == [
        ("OtherKey", "api_key", "SHOP_API_KEY"),
        ("Key", "key", "SHOP_KEY"),
    ]


def test_client_credentials_are_fetched_with_all_scopes_that_are_required() -> None:
    flows = "flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}"
    (one,) = _schemes(
        f"Key: {{type: oauth2, {flows}}}", "[{Key: [read]}]", ", security: [{Key: [write, read]}]"
    )
    assert one.grant == ClientCredentials(
        token_url="/token",
        scopes=("read", "write"),
        id_argument=Identifier("client_id"),
        id_variable="SHOP_CLIENT_ID",
        secret_argument=Identifier("client_secret"),
        secret_variable="SHOP_CLIENT_SECRET",
    )


def test_a_second_grant_has_the_name_of_its_scheme() -> None:
    oauth = "{type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}"
    one, two = _schemes(f"One: {oauth}, Two: {oauth}", "[{One: [], Two: []}]")
    assert one.grant is not None
    assert two.grant is not None
    assert one.grant.id_argument == "client_id"
    assert (two.grant.id_argument, two.grant.secret_argument) == (
        "two_client_id",
        "two_client_secret",
    )


def test_a_flow_without_an_address_fetches_nothing() -> None:
    (one,) = _schemes(
        "Key: {type: oauth2, flows: {clientCredentials: {tokenUrl: ''}}}", "[{Key: []}]"
    )
    assert one.grant is None


@pytest.mark.parametrize(
    ("security", "operation", "expected"),
    [
        ("[{Key: []}]", "", (("Key",),)),
        ("[{}, {Key: []}]", "", (("Key",), ())),
        ("[{Key: [], OtherKey: []}]", "", (("Key", "OtherKey"),)),
        ("[{Key: []}]", ", security: [{OtherKey: []}]", (("OtherKey",),)),
        ("[{Key: []}]", ", security: []", ()),
        ("[{}]", "", ()),
        ("[]", "", ()),
    ],
)
def test_alternatives_with_keys_are_first(
    security: str, operation: str, expected: tuple[tuple[str, ...], ...]
) -> None:
    parts = _document(TWO, security, operation)
    schemes = lower_schemes(parts.document, "shop")
    assert lower_requirement(parts.document, parts.first.operation, schemes) == expected

"""Where requests go: variables of the address, and documents that name no host."""

from __future__ import annotations

import httpx
import pytest

from .making import Making

SPEC = """
openapi: 3.1.0
info: {{title: Api, version: "1"}}
{servers}
paths:
  /things: {{get: {{operationId: things.list, responses: {{"204": {{description: All.}}}}}}}}
"""
VARIABLES = """
servers:
  - url: https://{region}.example.com/{base_url}/
    variables: {region: {default: eu, enum: [eu, us]}, base_url: {default: 2}}
"""


def _seen(making: Making, servers: str, **arguments: str) -> str:
    addresses: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        addresses.append(str(request.url))
        return httpx.Response(204)

    making.client(SPEC.format(servers=servers), answer, **arguments).things.list()
    return addresses[0]


def test_defaults_and_choices(making: Making) -> None:
    assert _seen(making, VARIABLES) == "https://eu.example.com/2/things"
    chosen = _seen(making, VARIABLES, region="us", base_url_="3")
    assert chosen == "https://us.example.com/3/things"


def test_the_callers_address_wins(making: Making) -> None:
    assert _seen(making, VARIABLES, base_url="http://mine/x/") == "http://mine/x/things"


def test_what_is_not_offered_is_refused(making: Making) -> None:
    with pytest.raises(ValueError, match="region must be one of 'eu', 'us'"):
        _seen(making, VARIABLES, region="mars")


@pytest.mark.parametrize("servers", ["", "servers: [{url: /v1}]"])
def test_a_document_without_a_host(making: Making, servers: str) -> None:
    with pytest.raises(Exception, match=r"things.list: the spec does not say on which host: pass"):
        _seen(making, servers)

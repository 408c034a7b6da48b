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


OWN = """
openapi: 3.2.0
$self: https://docs.example.com/apis/shop.yaml
info: {title: Api, version: "1"}
servers:
  - url: https://{region}.example.com/v1
    variables: {region: {default: eu}}
  - {url: ../sandbox, description: To try things out.}
paths:
  /things:
    get: {operationId: things.list, responses: {"204": {description: All.}}}
    servers:
      - url: https://{region}.files.example.com/{stage}
        variables: {region: {default: us}, stage: {default: live}}
  /others:
    get: {operationId: others.list, servers: [{url: ../old}],
      responses: {"204": {description: All.}}}
  /fixed:
    get: {operationId: fixed.list, servers: [{url: "https://eu.example.com/v1/"}],
      responses: {"204": {description: All.}}}
"""


@pytest.mark.parametrize(
    ("arguments", "addresses"),
    [
        ({}, ["eu.files.example.com/live", "docs.example.com/old", "eu.example.com/v1"]),
        (
            {"region": "ap"},
            ["ap.files.example.com/live", "docs.example.com/old", "eu.example.com/v1"],
        ),
        ({"base_url": "https://mine/x"}, ["mine/live", "mine/old", "mine/v1"]),
    ],
)
def test_servers_of_an_operations_own(
    making: Making, arguments: dict[str, str], addresses: list[str]
) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(204)

    client = making.client(OWN, answer, **arguments)
    for resource in (client.things, client.others, client.fixed):
        resource.list()
    paths = ("things", "others", "fixed")
    assert seen == [f"https://{a}/{path}" for a, path in zip(addresses, paths, strict=True)]


def test_other_servers_are_told(making: Making) -> None:
    text = " ".join(making.package(OWN).Client.__doc__.split())
    assert "Others: https://docs.example.com/sandbox (To try things out.)." in text


def test_what_is_not_offered_is_refused(making: Making) -> None:
    with pytest.raises(ValueError, match="region must be one of 'eu', 'us'"):
        _seen(making, VARIABLES, region="mars")


@pytest.mark.parametrize(
    "servers",
    ["", "servers: [{url: /v1}]", "servers: [{url: v1}]", "servers: [{url: 'https://{tenant}.x'}]"],
)
def test_a_document_without_a_host(making: Making, servers: str) -> None:
    with pytest.raises(
        Exception, match=r"things.list: the API description has no absolute server URL"
    ):
        _seen(making, servers)

"""A query written into a path: its names are sent in their places, once."""

from __future__ import annotations

import httpx
import pytest

from .making import Making

SPEC = """
openapi: 3.0.3
info: {title: Api, version: "1"}
servers: [{url: https://example.com}]
paths:
  /search?query={query}&page={page}:
    get:
      operationId: all.search
      parameters:
        - {$ref: "#/components/parameters/Query"}
        - {name: sort, in: query, schema: {type: string}}
      responses: {"204": {description: Found.}}
  /find?word={word}:
    parameters: [{name: word, in: query, required: true, schema: {type: string}}]
    get: {operationId: all.find, responses: {"204": {description: Found.}}}
    head: {operationId: all.look, responses: {"204": {description: Found.}}}
components:
  parameters:
    Query: {name: query, in: query, required: true, schema: {type: string, maxLength: 9}}
"""


def test_names_in_a_query_of_a_path_are_parameters(making: Making) -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        return httpx.Response(204)

    client = making.client(SPEC, answer)
    client.all.search(query="a&b", page="2", sort="new")
    assert sent == ["https://example.com/search?query=a%26b&page=2&sort=new"]
    with pytest.raises(ValueError, match="query"):
        client.all.search(query="far too long", page="2")
    assert len(sent) == 1


def test_one_that_all_operations_of_the_path_share_is_sent_once(making: Making) -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        return httpx.Response(204)

    client = making.client(SPEC, answer)
    client.all.find(word="a")
    client.all.look(word="b")
    assert sent == ["https://example.com/find?word=a", "https://example.com/find?word=b"]

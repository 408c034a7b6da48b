"""A document as a provider."""

from __future__ import annotations

import pytest
from reelgen.ir.model import Provider
from reelgen.ir.names import identifier
from reelgen.lower import lower

from .building import built

TEXT = """
servers: [{url: "https://{zone}.a.test", variables: {zone: {default: eu}}}, {url: "https://b.test"}]
x-errors: {code: /error/code, message: [/message, /error], request_id: {header: X-Request-Id}}
components:
  securitySchemes: {Key: {type: http, scheme: bearer}}
  schemas:
    Item: {type: object, properties: {state: {enum: [a, b]}}}
security: [{Key: []}]
paths:
  /items:
    post:
      operationId: items.create
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/Item"}}}
      responses:
        "200":
          description: A
          content: {application/json: {schema: {$ref: "#/components/schemas/Item"}}}
webhooks: {done: {post: {responses: {}}}}
"""


def _provider(title: str = "A", name: str = "my-shop") -> Provider:
    parts = built(TEXT)
    info = parts.document.info.model_copy(update={"title": title})
    document = parts.document.model_copy(update={"info": info})
    return lower(document, parts.source, identifier(name))


def test_a_provider_has_all_its_parts() -> None:
    provider = _provider()
    assert (provider.name, provider.class_name) == ("my_shop", "MyShop")
    assert (provider.title, provider.version) == ("A", "1")
    assert (provider.base_url, provider.base_url_template) == (
        "https://eu.a.test",
        "https://{zone}.a.test",
    )
    assert provider.base_url_variable == "MY_SHOP_BASE_URL"
    assert provider.other_urls == (("https://b.test", ""),)
    assert [one.argument for one in provider.server_variables] == ["zone"]
    assert [one.variable for one in provider.schemes] == ["MY_SHOP_API_KEY"]
    assert [one.id for one in provider.operations()] == ["items.create"]
    assert [one.name for one in provider.events] == ["done"]
    assert provider.spec_path == "spec.yaml"
    assert len(provider.spec_sha256) == 64


def test_a_schema_that_is_sent_and_received_has_a_class_in_each_set() -> None:
    provider = _provider()
    assert (provider.models.names, provider.params.names) == (("Item",), ("ItemParam",))
    assert provider.models.document != provider.params.document


def test_errors_are_pointers() -> None:
    provider = _provider()
    assert provider.error_code == ("/error/code",)
    assert provider.error_message == ("/message", "/error")
    assert provider.request_id_headers == ("X-Request-Id",)


@pytest.mark.parametrize(
    ("title", "name", "expected"),
    [
        ("The HeyGen API", "heygen", "HeyGen"),
        ("The heyGen API", "heygen", "HeyGen"),
        ("Videos", "heygen", "Heygen"),
        ("My shop", "my-shop", "MyShop"),
    ],
)
def test_the_class_has_the_spelling_of_the_title(title: str, name: str, expected: str) -> None:
    assert _provider(title, name).class_name == expected

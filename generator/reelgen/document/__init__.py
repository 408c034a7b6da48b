"""The OpenAPI document and this toolkit's extensions as typed objects."""

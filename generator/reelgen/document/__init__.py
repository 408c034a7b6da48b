"""The OpenAPI document and our dialect as typed objects."""

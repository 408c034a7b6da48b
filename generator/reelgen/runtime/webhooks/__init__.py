"""Webhook deliveries: signatures, parsing and deduplication."""

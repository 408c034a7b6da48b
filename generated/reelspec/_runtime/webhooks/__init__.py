# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:89dd8206f621
"""Webhook deliveries: signatures, parsing and deduplication."""

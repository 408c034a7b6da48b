# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:e9e37c45663d
"""HTTP requests and responses: building, sending, retrying, reading and logging them."""

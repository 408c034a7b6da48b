# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:13879817143f
"""The runtime that generated clients share."""

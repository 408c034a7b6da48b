# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:3d897b981e13
"""Types, JSON Schema validation, JSON pointers and lenient parsing."""

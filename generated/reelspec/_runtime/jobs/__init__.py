# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:54adcebb1a74
"""Jobs: their lifecycle as data, status checks, waiting, saving and restoring."""

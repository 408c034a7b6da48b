# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:4ae179af8030
"""Downloads of result files: resumable, verified and written atomically."""

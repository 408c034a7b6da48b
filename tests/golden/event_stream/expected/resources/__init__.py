# Made by reelgen from tests/golden/event_stream/spec.yaml; do not edit, run `reelgen generate`. sha256:845bb27a826b
"""The resources, a module each, loaded when they are first used."""

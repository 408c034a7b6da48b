# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""The resources, a module each, loaded when they are first used."""

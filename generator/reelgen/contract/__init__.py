"""Fixtures: what the specs say, held to exchanges that took place or were documented."""

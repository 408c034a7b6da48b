# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What comes back."""

from __future__ import annotations

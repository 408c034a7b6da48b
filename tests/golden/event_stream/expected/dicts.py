# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import TypedDict


class ChatCreateBody(TypedDict):
    text: str

# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class AssetsCreateBody(TypedDict):
    title: NotRequired[str]


class ItemsReplaceBody(TypedDict):
    name: NotRequired[str]

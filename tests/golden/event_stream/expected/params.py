# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as models."""

from __future__ import annotations

from golden._runtime.params import Params


class ChatCreateBody(Params):
    text: str

# Made by reelgen from tests/golden/overlapping_allof/spec.yaml; do not edit, run `reelgen generate`. sha256:502e27420504
"""Response models."""

from __future__ import annotations

from golden._runtime.model import Answer


class Guest(Answer):
    id: str
    role: int


class User(Answer):
    id: str
    role: str | None = None


class Admin(User):
    rights: list[str] | None = None


class UsersListAnswer(Answer):
    admin: Admin | None = None
    guest: Guest | None = None

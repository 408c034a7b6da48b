# Made by reelgen from tests/golden/overlapping_allof/spec.yaml; do not edit, run `reelgen generate`. sha256:ec0bcd2e3974
"""Response models."""

from __future__ import annotations

from golden._runtime.model import ResponseModel


class Guest(ResponseModel):
    id: str
    role: int


class User(ResponseModel):
    id: str
    role: str | None = None


class Admin(User):
    rights: list[str] | None = None


class UsersListAnswer(ResponseModel):
    admin: Admin | None = None
    guest: Guest | None = None

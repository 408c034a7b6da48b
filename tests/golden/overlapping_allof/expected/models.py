# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What comes back."""

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

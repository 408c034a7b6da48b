# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:d54685cb2414
"""The credentials of this process, kept out of all that leaves it as text or as saved data.

A provider may repeat a key in a response, in any field. The response object keeps what came; its
`repr`, its pickle, a saved job, the log and the command line show `***`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..json_types import is_array, is_object, is_set
from .redact import LONG, mask_all

LIMIT = 1000
"""Credentials that are remembered, the latest ones; a process of many tenants may use more."""

_known: tuple[str, ...] = ()
"""What requests of this process have carried. Replaced, never changed: threads read it."""


def remember(secrets: Iterable[str]) -> None:
    """Keep credentials out of what this module masks, from now on."""
    global _known
    new = [secret for secret in secrets if secret and secret not in _known]
    if new:
        _known = (*_known, *dict.fromkeys(new))[-LIMIT:]


def mask_text(text: str) -> str:
    """Return a text without the credentials of this process, in whatever form they are repeated."""
    return mask_all(text, _known) if _known else text


def mask_value(value: Any, keep: frozenset[str] = frozenset()) -> Any:
    """Return plain data without the credentials of this process, in names and in values.

    A credential of fewer than 6 characters stays: as a word it is in every text. What is no text,
    array or object stays as it is; a model masks itself.

    Args:
        value: Data as JSON has it; also bytes and named tuples.
        keep: Texts that stay as they are: without its id a job is lost.
    """
    secrets = tuple(secret for secret in _known if len(secret) >= LONG)
    return _masked(value, secrets, keep) if secrets else value


def _masked(value: Any, secrets: tuple[str, ...], keep: frozenset[str]) -> Any:
    if isinstance(value, str):
        masked = value if value in keep else mask_all(value, secrets)
        return value if masked == value else masked
    if isinstance(value, bytes):
        return mask_all(value.decode("latin-1"), secrets).encode("latin-1")
    if is_object(value):
        return {
            _masked(name, secrets, keep): _masked(item, secrets, keep)
            for name, item in value.items()
        }
    if is_set(value):
        return {_masked(item, secrets, keep) for item in value}
    if not is_array(value):
        return value
    items = [_masked(item, secrets, keep) for item in value]
    if isinstance(value, tuple):
        make = getattr(type(value), "_make", type(value))
        return make(items)
    return items

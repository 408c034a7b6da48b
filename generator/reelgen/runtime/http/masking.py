"""Masking of the credentials of this process in text and in saved data.

A provider may repeat a key in a response, in any field. The response object has the received
values; its `repr`, its pickle, a saved job, the log and the command line show `***`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..schema.walk import map_leaves
from .redact import LONG, mask_all

LIMIT = 1000
"""The maximum number of remembered credentials, the latest ones."""

_remembered: tuple[str, ...] = ()
"""The credentials of requests of this process. Replaced, never mutated: threads read it."""


def remember(secrets: Iterable[str]) -> None:
    """Mask these credentials from now on."""
    global _remembered
    new = [secret for secret in secrets if secret and secret not in _remembered]
    if new:
        _remembered = (*_remembered, *dict.fromkeys(new))[-LIMIT:]


def mask_text(text: str) -> str:
    """Return a text without the credentials of this process, in any encoding."""
    return mask_all(text, _remembered) if _remembered else text


def mask_value(value: object, keep: frozenset[str] = frozenset()) -> Any:
    """Return plain data without the credentials of this process, in names and in values.

    A credential of fewer than 6 characters is not masked: any text may contain it by chance. Values
    other than text, arrays and objects are unchanged; a model masks itself.

    Args:
        value: JSON data; also bytes and named tuples.
        keep: Texts that are not masked: without its id a job is lost.
    """
    secrets = tuple(secret for secret in _remembered if len(secret) >= LONG)

    def masked(leaf: object) -> object:
        if isinstance(leaf, bytes):
            return mask_all(leaf.decode("latin-1"), secrets).encode("latin-1")
        if not isinstance(leaf, str) or leaf in keep:
            return leaf
        text = mask_all(leaf, secrets)
        return leaf if text == leaf else text  # a subclass of str stays one

    return map_leaves(value, masked, names=True) if secrets else value

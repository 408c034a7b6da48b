"""The environment variables that a generated client reads, with the values for a local server."""

from __future__ import annotations

import random

from .document.openapi import Document
from .ir.model import Scheme
from .ir.names import identifier
from .lower.lower_security import lower_schemes
from .lower.lower_servers import base_url_variable
from .schema.patterns import matches, matching_text

KEY = "sandbox"
"""The credential of a local server that accepts any."""


def client_variables(
    document: Document, provider: str, base_url: str, key: str | None = None
) -> dict[str, str]:
    """Return the variables with which a client without arguments calls a server.

    Args:
        document: The document that the client is generated from.
        provider: The name of the document's file, without its suffix.
        base_url: The server, with the path of the API.
        key: The value of every credential. Default: one that the client accepts.

    Returns:
        The base URL, and one variable for each security scheme that an operation uses.
    """
    name = identifier(provider)
    schemes = lower_schemes(document, name)
    credentials = {scheme.variable: key or _accepted(scheme) for scheme in schemes}
    return {base_url_variable(name): base_url, **credentials}


def _accepted(scheme: Scheme) -> str:
    """Return a credential that the client of this scheme accepts."""
    usual = f"{KEY}:{KEY}" if scheme.basic else KEY
    if not scheme.pattern or matches(scheme.pattern, usual):
        return usual
    return matching_text(scheme.pattern, random.Random(0)) or usual

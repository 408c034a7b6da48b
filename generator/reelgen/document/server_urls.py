"""URLs of servers, with defaults for their variables and relative URLs resolved."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urljoin

from .openapi import Document, Server


def address_of(document: Document, server: Server, kept: Collection[str] = ()) -> str:
    """Return the URL of a server with the defaults of its variables, except those in `kept`."""
    address = server.url.strip()
    for name, variable in server.variables.items():
        if name not in kept:
            address = address.replace(f"{{{name}}}", variable.default)
    if "://" not in address:  # relative to the document, whose URI is `$self`
        address = urljoin(document.self_, address) if "://" in document.self_ else address
    if "://" not in address and not address.startswith("{"):
        address = f"https:{address}" if address.startswith("//") else urljoin("/", address)
    return address.rstrip("/")

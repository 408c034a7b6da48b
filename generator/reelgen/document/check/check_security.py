"""Security requirements whose schemes are not defined."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding
from ...schema.pointer import Pointer
from ...source import Source
from ..openapi import Document, Requirements


def check_security(document: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each security scheme that is required but not defined."""
    requirements: list[tuple[Pointer, Requirements]] = [(("security",), document.security)]
    for pointer, _, operation in document.operations():
        requirements.append(((*pointer, "security"), operation.security or ()))
    for pointer, alternatives in requirements:
        for index, requirement in enumerate(alternatives):
            for name in requirement:
                if name not in document.components.security_schemes:
                    where = source.locate((*pointer, index, name), key=True)
                    message = f"security scheme {name!r} is not defined"
                    yield Finding(where, message, "define it under `components/securitySchemes`")

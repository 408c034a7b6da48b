"""Checks of documented examples against their own schema."""

from __future__ import annotations

from dataclasses import replace

from ...document.media_types import is_json
from ...validation import Api, Route, Violation, validate_response
from .responses import SandboxResponse, documented_response
from .streams import is_stream


def check_example(api: Api, route: Route, response: SandboxResponse) -> list[Violation]:
    """Return the violations of the documented schema by an example response.

    Responses with an undocumented media type, responses that are not JSON, and streams
    are not checked.
    """
    spec = documented_response(api, route, response.status)
    if spec is None or spec.media_type != response.media_type:
        return []
    if not is_json(spec.media_type) or is_stream(spec.media_type):
        return []
    violations = validate_response(api, route, response.status, response.body, spec.media_type)
    return [replace(violation, code="answer.breaks-schema") for violation in violations]

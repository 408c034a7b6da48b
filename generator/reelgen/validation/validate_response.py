"""Validation of a response against its operation: status and body."""

from __future__ import annotations

from ..document.media_types import is_json
from ..json_types import JsonObject, object_at
from .api import Api
from .parsed_request import MISSING
from .route import Route
from .validate_value import validate_value
from .violation import Violation, rule_location

UNDOCUMENTED = "response.undocumented"
"""The code of a status that the operation does not document."""


def validate_response(
    api: Api, route: Route, status: int, body: object = MISSING, media_type: str = ""
) -> list[Violation]:
    """Return every violation by the status and the body of a response.

    Args:
        api: The API of the operation.
        route: The operation.
        status: The HTTP status.
        body: The JSON value of the body. Default: none, and only the status is checked.
        media_type: The key of the media type in the document. Default: the first with JSON. A
            body of a media type without a schema is not checked.
    """
    key = route.response_key(status)
    pointer = (*route.pointer, "responses")
    if key is None:
        documented = ", ".join(route.responses) or "none"
        message = f"status {status} is not documented; the spec has {documented}"
        return [Violation(UNDOCUMENTED, "", message, rule_location(api.source, pointer))]
    content = object_at(object_at(route.responses, key), "content")
    media_type = media_type or json_media_type(content)
    schema = object_at(content, media_type).get("schema")
    if body is MISSING or schema is None:
        return []
    rule = (*pointer, key, "content", media_type, "schema")
    return validate_value(api, schema, body, part="body", rule=rule, direction="response")


def json_media_type(content: JsonObject) -> str:
    """Return the first media type of documented content that is JSON; empty without one."""
    return next((media_type for media_type in content if is_json(media_type)), "")

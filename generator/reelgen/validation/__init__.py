"""Validation of requests and responses against the spec of their API.

    api = Api.from_spec(Path("specs/hera.yaml"))
    match = api.find("POST", "/v1/videos")
    route, path_parameters = match
    request = ParsedRequest("POST", "/v1/videos", headers, "", content, path_parameters)
    violations = validate_request(api, route, parse_request(api, route, request))

Used by the sandbox, by the checks of fixtures and by the recorder; imports none of them. Needs the
packages `jsonschema` and `multipart` (extra `sandbox`).
"""

from __future__ import annotations

from .api import Api, encode_path
from .credentials import validate_credentials
from .multipart import FormPart, MultipartInvalidError, parse_multipart
from .parse_parameters import parameter_value
from .parse_request import parse_request
from .parsed_request import MISSING, ParsedRequest
from .route import Route
from .schemas import Schemas
from .undeclared_fields import UndeclaredField, undeclared_fields
from .validate_request import validate_request
from .validate_response import json_media_type, validate_response
from .validate_value import validate_value
from .violation import Violation, rule_location

__all__ = [
    "MISSING",
    "Api",
    "FormPart",
    "MultipartInvalidError",
    "ParsedRequest",
    "Route",
    "Schemas",
    "UndeclaredField",
    "Violation",
    "encode_path",
    "json_media_type",
    "parameter_value",
    "parse_multipart",
    "parse_request",
    "rule_location",
    "undeclared_fields",
    "validate_credentials",
    "validate_request",
    "validate_response",
    "validate_value",
]

"""A request as values: its parameters, then its body."""

from __future__ import annotations

from .api import Api
from .parse_body import parse_body
from .parse_parameters import parse_parameters
from .parsed_request import ParsedRequest
from .route import Route


def parse_request(api: Api, route: Route, request: ParsedRequest) -> ParsedRequest:
    """Add the values of parameters and body to a request, and return it.

    Never raises: a body that cannot be parsed sets `unreadable`, a parameter that cannot is a text.

    Args:
        api: The API of the operation.
        route: The operation, as `api.find` returns it.
        request: The request as it was received, `raw_values` included.
    """
    parse_parameters(request, route, api.schemas)
    parse_body(request, route, api.schemas)
    return request

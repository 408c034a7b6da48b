"""Faults in response bodies: a missing field, an undocumented status value."""

from __future__ import annotations

from ...json_types import is_object
from ...schema.flatten import OPEN
from ...schema.pointer import REMOVED, replace_every
from ...validation import Schemas
from .edit_body import constant, set_values, steps_of
from .faults import Fault
from .responses import SandboxResponse

UNKNOWN = "sandbox-unknown"
"""An undocumented status value."""


def apply_fault(
    response: SandboxResponse, fault: Fault, status: str, schemas: Schemas
) -> SandboxResponse:
    """Return the response without a field, or with an unknown status value.

    Args:
        response: The response; errors and streams are returned unchanged.
        fault: The fault; kinds that do not concern the body change nothing.
        status: The pointer to the status of a job; empty if the response has none.
        schemas: The schemas of the document.
    """
    body: object = response.body
    if response.status >= 300 or response.pieces is not None:
        return response
    if fault.kind == "drop-field":
        steps = steps_of(fault.value)
        body = replace_every(body, steps, lambda _pointer, _value: REMOVED) if steps else body
    elif fault.kind == "unknown-status" and status and is_object(body):
        body = set_values(body, OPEN, steps_of(status), constant(UNKNOWN), schemas)
    return SandboxResponse(response.status, body, response.media_type, response.headers)

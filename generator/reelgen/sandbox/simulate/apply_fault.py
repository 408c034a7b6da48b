"""A fault applied to a response: a field that is missing, a status that no spec has."""

from __future__ import annotations

from ...json_types import is_object
from ...schema.flatten import OPEN
from ...schema.pointer import REMOVED, replace_every
from ...validation import Schemas
from .edit_body import constant, set_values, steps_of
from .faults import Fault
from .responses import SandboxResponse

UNKNOWN = "sandbox-unknown"
"""A status value that no spec has."""


def apply_fault(
    response: SandboxResponse, fault: Fault, status: str, schemas: Schemas
) -> SandboxResponse:
    """Return the response without a field, or with an unknown status value.

    Args:
        response: The response; an error or a stream is returned as it is.
        fault: The fault; of a kind that is not about the body, nothing is changed.
        status: The pointer to the status of a job; empty where the response has none.
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

"""The outcome of a request, and what it means for the caller's costs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ..errors import APIError, Submission

if TYPE_CHECKING:
    from ..http.library import httpx
    from ..operation import OperationSpec
    from ..service import Service
    from .lifecycle import Lifecycle

REFUSED_STATUSES = frozenset({*range(400, 408), *range(410, 423), 429})
"""Statuses of a refused request: nothing was started."""

_SEVERITY: tuple[Submission, ...] = ("not_sent", "refused", "unknown", "accepted")


class SubmissionOutcome(NamedTuple):
    """The outcome of a request."""

    submission: Submission
    job_id: str | None = None
    is_read: bool = True
    """Whether the last response was read whole: then a job that it does not name does not exist."""

    @property
    def may_name_job(self) -> bool:
        """Whether the last response names a job, or may have named one."""
        return self.job_id is not None or not self.is_read


NOT_SENT = SubmissionOutcome("not_sent")
REFUSED = SubmissionOutcome("refused")
UNKNOWN = SubmissionOutcome("unknown")
UNREAD = SubmissionOutcome("unknown", is_read=False)
ACCEPTED = SubmissionOutcome("accepted")


def lifecycles(service: Service) -> Mapping[str, Lifecycle]:
    """Return the lifecycles of a provider by the operationId of the submission."""
    from ..schema import lazy_types

    table: Mapping[str, Lifecycle] = (
        lazy_types.load(service.lifecycles) if service.lifecycles else {}
    )
    return table


def lifecycle_of(service: Service | None, operation: OperationSpec[object]) -> Lifecycle | None:
    """Return the lifecycle of the jobs of an operation; None where it submits none."""
    if service is None or service.lifecycles is None:
        return None
    return lifecycles(service).get(operation.id)


def of_response(
    service: Service | None, operation: OperationSpec[object], response: httpx.Response
) -> SubmissionOutcome:
    """Return the outcome of a request by the status of its response and the job that it names.

    Only a body that was read whole proves a refusal: an incomplete one may have an id.
    """
    lifecycle = lifecycle_of(service, operation)
    id_: str | None = None
    if service is not None and lifecycle is not None:
        from .job_id import job_id

        id_ = job_id(lifecycle, lifecycles(service).values(), response)
    if id_ is not None or response.is_success:
        return SubmissionOutcome("accepted", id_)
    if lifecycle is not None:
        from ..http.readable import is_readable

        if not is_readable(response):
            return UNREAD
    if response.status_code in REFUSED_STATUSES:
        return REFUSED
    return UNKNOWN


def together(
    operation: OperationSpec[object], earlier: SubmissionOutcome, last: SubmissionOutcome
) -> SubmissionOutcome:
    """Combine the outcomes of all attempts: a possible effect outweighs later outcomes.

    Where repeating costs nothing, only the last attempt counts.
    """
    if operation.repeatable or earlier is NOT_SENT:
        return last
    worst = max(earlier, last, key=lambda outcome: _SEVERITY.index(outcome.submission))
    return SubmissionOutcome(worst.submission, last.job_id or earlier.job_id)


def explain(
    error: APIError,
    service: Service | None,
    operation: OperationSpec[object],
    last: SubmissionOutcome,
) -> APIError:
    """Set the outcome of the request and the advice on an error, and return it."""
    earlier = SubmissionOutcome(error.call.earlier, error.call.job_id)
    outcome = together(operation, earlier, last)
    error.submission, error.job_id = outcome.submission, outcome.job_id
    error.advice = advice(service, operation, outcome)
    return error


def note(
    error: BaseException,
    service: Service | None,
    operation: OperationSpec[object],
    outcome: SubmissionOutcome,
) -> None:
    """Add the outcome of a request to an exception of another library, as a note.

    It is logged as well, since a cancellation may never be shown.
    """
    from ..http import log

    text = advice(service, operation, outcome)
    if text and not isinstance(error, GeneratorExit):
        error.add_note(f"{operation.id}: {text}")
        log.warn("%s: %s: %s", operation.id, type(error).__name__, text)


def advice(
    service: Service | None, operation: OperationSpec[object], outcome: SubmissionOutcome
) -> str:
    """Return whether a job may exist, and how to check; empty where repeating costs nothing."""
    if operation.repeatable:
        return ""
    submission, job_id = outcome.submission, outcome.job_id
    lifecycle = lifecycle_of(service, operation)
    if lifecycle is None:
        return {
            "not_sent": "nothing was sent",
            "refused": "",
            "unknown": "it may have taken effect: check before calling again",
            "accepted": "the provider accepted it: check before calling again",
        }[submission]
    if job_id is not None:
        return f"the job exists: client.jobs.from_id({operation.id!r}, {job_id!r}) continues it"
    listed = lifecycle.listed_by
    look = f"check with client.{listed}()" if listed else "check with the provider"
    return {
        "not_sent": "nothing was sent, no job was started",
        "refused": "no job was started",
        "unknown": f"a job may have been started, and charged: {look} before submitting again",
        "accepted": f"the provider accepted it, so a job may exist and be charged: {look} before "
        "submitting again",
    }[submission]

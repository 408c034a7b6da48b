"""The job of an accepted submission."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..errors import APIError, MissingJobIdError
from ..http import read_response
from ..http.received import kept
from . import submission
from .base_job import AnyJob
from .job import AsyncCancelableJob, AsyncJob, CancelableJob, Job
from .lifecycle import Lifecycle
from .submission import lifecycles

if TYPE_CHECKING:
    from ..http.try_request import Completed
    from ..operation import OperationSpec
    from ..options import CallOptions
    from ..protocols import Sender
    from ..service import Service


def submits(service: Service, operation: OperationSpec[object]) -> bool:
    """Return whether an operation submits a job."""
    return operation.id in lifecycles(service)


def job_class(client: Sender, lifecycle: Lifecycle) -> type[AnyJob]:
    """Return the class of a client's jobs."""
    if client.is_async:
        return AsyncJob if lifecycle.cancel is None else AsyncCancelableJob
    return Job if lifecycle.cancel is None else CancelableJob


def start_job(
    client: Sender,
    operation: OperationSpec[object],
    done: Completed,
    strict: bool,
    options: CallOptions | None,
) -> Any:
    """Return the job of a submission. Raises as `read_response.read`, and MissingJobIdError."""
    service = client.service
    response = read_response.read(operation, service, done.response, done.call, strict)
    lifecycle = lifecycles(service)[operation.id]
    with _accepted(service, operation, done):
        job = job_class(client, lifecycle)(client, lifecycle, response, options)
        if job.traceless:
            raise _missing_id(job, service, done)
        return job


def _missing_id(job: AnyJob, service: Service, done: Completed) -> MissingJobIdError:
    reason = read_response.documented_message(job.response, service)
    message = (
        f"HTTP {done.response.status_code}, but the response has no id at {job.lifecycle.id} "
        f"and no result{f'; its message: {reason}' if reason else ''}"
    )
    return MissingJobIdError(message, done.call, kept(done.response, service), job.response)


@contextmanager
def _accepted(
    service: Service, operation: OperationSpec[object], done: Completed
) -> Generator[None, None, None]:
    """Add to any exception that the submission was accepted."""
    try:
        yield
    except BaseException as error:
        outcome = submission.of_response(service, operation, done.response)
        if isinstance(error, APIError):
            submission.explain(error, service, operation, outcome)
        else:
            submission.note(error, service, operation, outcome)
        raise

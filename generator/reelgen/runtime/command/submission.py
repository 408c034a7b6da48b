"""A submission: report its job at once, or the outcome of the request."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..errors import APIError, ClientError, ResponseError
from ..http.masking import mask_value
from ..jobs.base_job import AnyJob
from ..jobs.lifecycle import Lifecycle
from . import exit_codes, fallback_file, output
from .catalog import CommandOperation, CommandProvider, kebab
from .follow_job import Followed, RunOptions
from .interrupts import INTERRUPTS

LONGEST_BODY = 65_536
"""The maximum number of characters of a response that are shown."""


def submit(
    provider: CommandProvider,
    client: object,
    entry: CommandOperation,
    life: Lifecycle,
    call: Callable[[], AnyJob],
    run_options: RunOptions,
    target: Path | None,
) -> int:
    """Submit a job and follow it. Return the exit code; nothing is raised."""
    followed: Followed | None = None
    try:
        with INTERRUPTS.submitting():
            followed = Followed(provider, _submitted(client, entry, call), run_options, target)
            followed.announce()
    except BaseException as error:
        if followed is not None:
            return followed.stop(error, [])
        return _lost(provider, life, error, target)
    return followed.finish()


def _submitted(client: Any, entry: CommandOperation, call: Callable[[], AnyJob]) -> AnyJob:
    """Make the call. An invalid response is accepted if it names the job."""
    try:
        return call()
    except APIError as error:
        if error.job_id is None:
            raise
        try:
            job: AnyJob = client.jobs.from_id(entry.id, error.job_id)
        except ClientError:
            raise error from None
        output.say(exit_codes.describe(error))
        return job


def _lost(
    provider: CommandProvider, life: Lifecycle, error: BaseException, target: Path | None
) -> int:
    """Report a submission without a job."""
    outcome = exit_codes.submission_of(error)
    doubtful = outcome in ("unknown", "accepted")
    code = exit_codes.report(error, exit_codes.LOST if doubtful else None)
    job_id = getattr(error, "job_id", None)
    shown = True
    if doubtful:
        shown = output.say(f"submission {outcome}: {_advice(provider, life, job_id)}")
    result: dict[str, object] = {
        "submission": outcome,
        "job_id": job_id,
        "error": exit_codes.describe(error),
        "response": _response(error),
    }
    if not output.write_json(result) and not shown:
        with suppress(Exception):
            ids = str(job_id or "without-an-id")
            fallback_file.save(kebab(provider.name), ids, result, target)
    return code


def _advice(provider: CommandProvider, life: Lifecycle, job_id: str | None) -> str:
    if job_id is not None:
        return f"the job {job_id} exists and may be charged; do not submit it again"
    look = _list_command(provider, life)
    how = f"with: {look}" if look else f"at the provider ({provider.service.title})"
    return f"a job may exist and be charged; before submitting again, check {how}"


def _list_command(provider: CommandProvider, life: Lifecycle) -> str | None:
    """Return the command that lists jobs."""
    for entry in provider.entries:
        if entry.python == life.listed_by:
            command = provider.package.partition(".")[0]
            return " ".join([command, kebab(provider.name), *entry.path])
    return None


def _response(error: BaseException) -> dict[str, object] | None:
    """Return the printable part of the response."""
    if not isinstance(error, ResponseError):
        return None
    text = mask_value(error.received.content.decode("utf-8", "replace"))  # before it is cut
    try:
        body: object = json.loads(text)
    except (ValueError, RecursionError):
        body = text[:LONGEST_BODY]
    return {"status": error.status_code, "request_id": error.request_id, "body": body}

"""One command: check everything, then make the call. Nothing is raised."""

from __future__ import annotations

import inspect
import json
import math
from collections.abc import Callable, Mapping
from contextlib import suppress
from operator import attrgetter
from pathlib import Path
from typing import Any

from ..errors import ClientError
from ..http.masking import remember
from ..jobs.base_job import AnyJob
from ..json_types import is_object
from . import destination, exit_codes, fallback_file, output
from .argument_schema import ArgumentSchema
from .catalog import CommandOperation, CommandProvider
from .dry_run import dry_client, prepared
from .follow_job import Followed, RunOptions
from .interrupts import INTERRUPTS
from .parse_values import ArgumentsError, Steps
from .parse_values import arguments as read
from .submission import submit


def call(
    provider: CommandProvider,
    entry: CommandOperation,
    given: list[tuple[Steps, str]],
    run_options: RunOptions,
) -> int:
    """Call an operation. Return the exit code."""

    def run(client: Any) -> int:
        arguments = read(ArgumentSchema(provider, entry), given)
        method = attrgetter(entry.python)(client)
        _check_arguments(method, arguments)
        if run_options.estimate:
            cost = client.estimate(method, **arguments)
            return _written({"amount": cost.amount, "unit": cost.unit})
        if run_options.dry_run:
            return _written(prepared(lambda: method(**arguments)))
        if run_options.page_all:
            resource = attrgetter(entry.python.rpartition(".")[0])(client)
            pages = getattr(resource, entry.iterate)
            _check_arguments(pages, arguments)
            return _written(list(pages(**arguments)), run_options.form)
        if not entry.job:
            return _written(method(**arguments), run_options.form)
        life = provider.lifecycles[entry.id]
        target = None
        if run_options.download is not None:
            if not life.results:
                raise ArgumentsError(f"--download: jobs of {entry.id} have no files; leave it out")
            several = destination.several_expected(life, arguments)
            target = destination.checked(run_options.download, several)
        if not output.writable() and not fallback_file.is_possible(target):
            raise ArgumentsError(
                "stdout and stderr are closed, and no folder is writable: the id of the job would "
                "be lost; open one of them"
            )
        return submit(
            provider, client, entry, life, lambda: method(**arguments), run_options, target
        )

    return _ended(provider, run_options, run)


def print_schema(shape: ArgumentSchema) -> int:
    """Print the JSON Schema of the arguments of an operation. Return the exit code."""
    return _written(shape.as_json_schema())


def resume(provider: CommandProvider, saved: str, run_options: RunOptions) -> int:
    """Restore a saved job. Return the exit code."""

    def run(client: object) -> int:
        job = _restored(client, saved)
        target = None if run_options.download is None else destination.checked(run_options.download)
        return Followed(provider, job, run_options, target).finish()

    return _ended(provider, run_options._replace(wait=True), run)


def _ended(provider: CommandProvider, run_options: RunOptions, run: Callable[[Any], int]) -> int:
    """Run with a client. Return the exit code; nothing is raised."""
    client: Any = None
    try:
        _check_seconds(run_options)
        options = _client_options(run_options)
        remember(provider.secrets(run_options.base_url))
        client = _client(provider, run_options.dry_run, options)
        return run(client)
    except BaseException as error:
        return exit_codes.report(error)
    finally:
        with suppress(Exception):
            client.close()


def _client_options(run_options: RunOptions) -> dict[str, object]:
    """Return the options of the client. Raises ArgumentsError."""
    given = {"base_url": run_options.base_url, "poll_interval": run_options.poll_interval}
    options: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    for argument, path in run_options.key_files:
        try:
            options[argument] = Path(path).read_text("utf-8-sig").strip()
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
            raise ArgumentsError(f"{path} with the key cannot be read: {reason}") from None
        if not options[argument]:
            raise ArgumentsError(f"{path} holds no key; write the key into it")
        remember([options[argument]])
    return options


def _client(provider: CommandProvider, dry: bool, options: dict[str, Any]) -> Any:
    try:
        return dry_client(provider, options) if dry else provider.client(**options)
    except ClientError:
        raise
    except (ValueError, TypeError) as error:
        raise ArgumentsError(str(error)) from None


def _check_arguments(method: Callable[..., object], arguments: Mapping[str, object]) -> None:
    """Raise UsageError where an argument is missing: a later TypeError is not the caller's."""
    try:
        inspect.signature(method).bind(**arguments)
    except TypeError as error:
        raise ArgumentsError(str(error)) from None


def _check_seconds(run_options: RunOptions) -> None:
    if not 0 <= run_options.timeout < math.inf:
        raise ArgumentsError("--timeout: give a number of seconds, at least 0")
    if run_options.poll_interval is not None and not 0 < run_options.poll_interval < math.inf:
        raise ArgumentsError("--poll-interval: give a number of seconds above 0")


def _written(value: object, form: str = "json") -> int:
    INTERRUPTS.end()
    if output.write_response(value, form):
        return exit_codes.OK
    output.say("stdout did not take the JSON")
    return exit_codes.UNWRITTEN


def _restored(client: Any, text: str) -> AnyJob:
    try:
        content = Path(text[1:]).read_text("utf-8-sig") if text.startswith("@") else text
        saved: object = json.loads(content)
        if is_object(saved) and is_object(saved.get("job")):
            saved = saved["job"]  # the whole JSON of an earlier run
        job: AnyJob = client.jobs.from_dict(saved)
        return job
    except (OSError, ValueError, AttributeError, RecursionError, ClientError) as error:
        raise ArgumentsError(
            f"a job is JSON, or @ and the path of a file with it: {error}"
        ) from None

"""The lifecycle of a job, from submission to files, as data: generated from `x-job`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from ..json_types import is_array
from ..operation import Type
from ..schema.pointers import at, every

_UUID = re.compile("[0-9A-Fa-f-]{32,36}")

LARGEST = 1e15
"""The maximum progress, estimate or price: a larger number is an error of the provider."""


class JobState(StrEnum):
    """The state of a job, the same for every provider."""

    QUEUED = "queued"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"
    UNKNOWN = "unknown"
    """The provider's status value is not in the spec, or not yet known."""

    @property
    def ended(self) -> bool:
        """Whether the job has ended."""
        return self in (JobState.SUCCEEDED, JobState.FAILED, JobState.CANCELED)


class JobCall(NamedTuple):
    """A call that belongs to a job."""

    operation: Type
    """The row in the table of operations."""
    arguments: Mapping[str, str]
    """Argument -> pointer to its value in the submit response."""


class JobCompletion(NamedTuple):
    """An event that ends a job."""

    id: str
    """JSON pointer to the job's id in the event."""
    state: str = "unknown"
    """The state that the event reports; unknown: check the status."""
    results: tuple[str, ...] = ()
    error: tuple[str, ...] = ()


class JobResponses(NamedTuple):
    """The bodies that the pointers of a lifecycle point into."""

    response: Any
    """The submit response, or the item of a batch."""
    status: Any = None
    result: Any = None
    item: bool = False
    """Whether `response` is an item of a batch: `response#<many>/*` is the item itself."""

    @property
    def at_once(self) -> JobResponses:
        """The submit response, also as the response of the status call.

        A submit response with the result has the same format.
        """
        return self._replace(status=self.response, result=self.response)


class Lifecycle(NamedTuple):
    """The lifecycle of the jobs of one operation. Pointers are `response#/id`, `status#/url`."""

    operation: str
    """The operationId of the submission."""
    response: Type | None
    """The model of the submit response."""
    id: str
    poll: JobCall
    state: str
    states: Mapping[str, str]
    """The provider's status value -> `JobState`."""
    results: tuple[str, ...] = ()
    """Pointers to the URLs of files, tried in order: the first with a match counts."""
    error: tuple[str, ...] = ()
    """Pointers to the reason for a failure, tried in order."""
    progress: str | None = None
    full: float = 1
    """The value of `progress` at the end."""
    eta: str | None = None
    eta_unit: float = 1
    """Seconds in one unit of `eta`."""
    charged: str | None = None
    result: JobCall | None = None
    """The call that returns the final response, where it is not the status call."""
    cancel: JobCall | None = None
    many: str | None = None
    """The array in the submit response with an item per job."""
    first: float = 2
    """Seconds between the first status checks."""
    longest: float = 15
    """Seconds between later status checks."""
    appears_within: float = 30
    """Seconds after the submission in which a 404 means that the job is not known yet."""
    settled_by: Mapping[str, JobCompletion] = {}
    id_fields: tuple[str, ...] = ()
    """Pointers to the job's id in later responses: another id there is that of another job."""
    listed_by: str | None = None
    """The method that lists such jobs, such as `jobs.list`."""

    def parts(self, response: object) -> list[JobResponses]:
        """Return the responses of each job of a submission."""
        items: list[object] = []
        if self.many is not None:
            batch = at(response, _path(self.many))
            items = list(batch) if is_array(batch) else []
            if len(items) == 1 and not self.id.startswith(f"{self.many}/*"):
                items = []
        return [JobResponses(item, item=True) for item in items] or [JobResponses(response)]

    def id_of(self, responses: JobResponses) -> str | None:
        """Return the job's id; None where there is none."""
        return self.argument(self.id, responses)

    def other_id(self, id: str, responses: JobResponses) -> str | None:
        """Return the id that a response names instead of `id`; None where it names this or none."""
        ids = [id_text(v) for pointer in self.id_fields for v in self.values(pointer, responses)]
        named = [text for text in ids if text is not None]
        if any(_canonical(text) == _canonical(id) for text in named):
            return None
        return next(iter(named), None)

    def argument(self, pointer: str, responses: JobResponses) -> str | None:
        """Return an id, or another argument of a call; None where there is no such text."""
        texts = (id_text(value) for value in self.values(pointer, responses))
        return next((text for text in texts if text is not None), None)

    def text(self, pointer: str, responses: JobResponses) -> str | None:
        """Return the first match of a pointer as text."""
        value = next(self.values(pointer, responses), None)
        return None if value is None else str(value)

    def values(self, pointer: str, responses: JobResponses) -> Iterator[Any]:
        """Yield all matches of a pointer. In a batch, `*` addresses the items of its array."""
        body, _, path = pointer.partition("#")
        value = getattr(responses, body)
        if responses.item and body == "response" and self.many is not None:
            path = path.removeprefix(_path(self.many) + "/*")
        return every(value, path)

    def state_of(self, responses: JobResponses) -> tuple[JobState, str | None]:
        """Return the state, and the provider's status value."""
        status = self.text(self.state, responses)
        return JobState(self.states.get(status or "", "unknown")), status

    def urls_of(self, responses: JobResponses) -> list[str]:
        """Return the URLs of the finished files."""
        for pointer in self.results:
            urls = [value for value in self.values(pointer, responses) if is_address(value)]
            if urls:
                return list(dict.fromkeys(urls))
        return []

    def error_of(self, responses: JobResponses) -> str | None:
        """Return the provider's reason for a failure."""
        for pointer in self.error:
            reasons = [str(value) for value in self.values(pointer, responses)]
            if reasons:
                return "; ".join(dict.fromkeys(reasons))
        return None

    def number(self, pointer: str | None, responses: JobResponses) -> float | None:
        """Return the number that a pointer matches; None for anything else."""
        value = None if pointer is None else next(self.values(pointer, responses), None)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value) if abs(value) < LARGEST else None  # also None for nan


def id_text(value: object) -> str | None:
    """Return a value as an id: text that is not blank, or a whole number; else None."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and value.strip() else None


def _canonical(id: str) -> str:
    """Return an id for comparison: the case of a UUID does not count."""
    return id.strip().lower() if _UUID.fullmatch(id.strip()) else id.strip()


def is_address(value: object) -> bool:
    """Return whether a value is an http or https URL."""
    return isinstance(value, str) and value.lower().startswith(("https://", "http://"))


def _path(pointer: str) -> str:
    return pointer.partition("#")[2]

# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:60b19b4696e5
"""What is known of a submitted job, whether its client blocks or is async."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeAlias, TypeVar, cast

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from . import types
from .errors import JobCanceled, JobFailed, JobUnfinished, ReelspecError, WebhookInvalidError
from .lifecycle import Follow, Lifecycle, State, id_text
from .parts import Part

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .options import CallOptions
    from .polling import Steps
    from .webhook_event import Event

R = TypeVar("R")
"""The submit answer."""
F = TypeVar("F")
"""The final answer."""


class BaseJob(Generic[R, F]):
    """What is known of a job. It pickles with its client; `to_dict()` needs none."""

    def __init__(
        self,
        client: Any,
        lifecycle: Lifecycle,
        response: R,
        options: CallOptions | None = None,
        submitted: float | None = None,
    ) -> None:
        self._client = client
        self._options = followed(options)
        self._submitted = time.time() if submitted is None else submitted
        self.lifecycle = lifecycle
        """How jobs of this kind are followed."""
        self.response = response
        """The typed answer to the submission."""
        parts = lifecycle.parts(response)
        self.parts = tuple(Part(lifecycle, part, self._submitted) for part in parts)
        """The jobs of a batch; one for a job by itself."""
        self.looked = submitted is not None or not self.pending
        """Whether a status call has been made, or may be made at once."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self}, state={self.state.value!r})"

    def __str__(self) -> str:
        if len(self.parts) == 1:
            return f"{self.lifecycle.operation} job {self.parts[0].id or 'without an id'}"
        ids = ", ".join(str(part.id) for part in self.parts)
        return f"{self.lifecycle.operation} batch of {len(self.parts)} jobs {ids}"

    @property
    def id(self) -> str:
        """The provider's id; of a batch, that of its first job that was accepted.

        Empty where the provider gave the result at once and no id. Raises ReelspecError where all
        of a batch was refused.
        """
        found = next((part.id for part in self.parts if part.id is not None), None)
        if found is None and self.state is State.SUCCEEDED:
            return ""
        if found is None:
            where = self.lifecycle.id
            raise ReelspecError(f"{self}: no id at {where}; the whole answer is in job.response")
        return found

    @property
    def traceless(self) -> bool:
        """Whether the submit answer holds no id, no result and no reason of a refusal."""
        return all(
            part.id is None and part.state is State.FAILED and part.error is None
            for part in self.parts
        )

    @property
    def pending(self) -> list[Part]:
        """The parts that have not ended, or whose final answer is still to be fetched."""
        return [part for part in self.parts if not part.state.ended or part.wants_result]

    @property
    def state(self) -> State:
        """Where it stands, in the same words for every provider. A batch ends with its last job."""
        states = {part.state for part in self.parts}
        for state in (State.RUNNING, State.QUEUED, State.UNKNOWN, State.FAILED, State.CANCELED):
            if state in states:
                return state
        return State.SUCCEEDED

    @property
    def status(self) -> str | None:
        """The provider's own word for it; None before the first look."""
        said = [part.status for part in self.parts if part.state is self.state]
        return said[0] if said else None

    @property
    def progress(self) -> float | None:
        """Fraction done, 0 to 1, of a batch the mean; None where the provider does not say."""
        said = [part.progress for part in self.parts if part.progress is not None]
        return sum(said) / len(self.parts) if said else None

    @property
    def eta(self) -> float | None:
        """Seconds until all should be done; None where the provider does not say."""
        return max((part.eta for part in self.parts if part.eta is not None), default=None)

    @property
    def charged(self) -> float | None:
        """What it cost, in the provider's unit, where the answers tell."""
        said = [part.charged for part in self.parts if part.charged is not None]
        return sum(said) if said else None

    @property
    def error(self) -> str | None:
        """Why it failed, in the provider's words; of a batch, each reason once."""
        said = dict.fromkeys(part.error for part in self.parts if part.error)
        return "; ".join(said) or None

    @property
    def urls(self) -> list[str]:
        """The addresses of the finished files."""
        return [url for part in self.parts for url in part.urls]

    @property
    def result(self) -> F:
        """The typed final answer; of a batch, that of its first job. Raises as `wait` does."""
        return self.results[0]

    @property
    def results(self) -> list[F]:
        """The typed final answers, one a job. Raises JobFailed or JobUnfinished."""
        self._succeeded()
        found = [part.result for part in self.parts]
        if None in found:
            raise JobUnfinished(self, "an event told its end: call refresh() for the final answer")
        return cast("list[F]", found)

    def settle(self, event: Event[Any], *, unverified: bool = False) -> Self:
        """Take the end of this job from an event of `client.webhooks.parse`; nothing is sent.

        An event of another job changes nothing.

        Args:
            event: The delivery.
            unverified: Take an event of `parse_unverified` too, which anybody may have sent.

        Raises:
            WebhookInvalidError: The event is not verified, and `unverified` is not set.
        """
        if not event.verified and not unverified:
            raise WebhookInvalidError(
                "the event is not verified: ask the API with job.refresh(), or pass"
                " unverified=True if you trust its sender"
            )
        for part in self.parts:
            settled = self.lifecycle.settled_by.get(event.name)
            if settled is not None and part.id is not None and event.text(settled.id) == part.id:
                state = State(settled.state)
                part.settle(state, event.urls(settled.results), event.reason(settled.error))
                self.looked = True
        return self

    def to_dict(self) -> dict[str, Any]:
        """All that is needed to go on in another process or days later, fit for JSON.

        It holds no key and no address to send one to. `client.jobs.from_dict` takes it back.
        """
        return {
            "operation": self.lifecycle.operation,
            "submitted": self._submitted,
            "response": _plain(self.response),
        }

    def detached(self) -> Self:
        """A copy without its client: it makes one from the environment when it needs one."""
        copy = object.__new__(type(self))
        copy.__dict__.update(vars(self), _options=None, _client=Detached.of(self._client))
        return copy

    def __getstate__(self) -> dict[str, Any]:
        client = self._client
        carried = client if getattr(client, "carried", False) else Detached.of(client)
        return {**vars(self), "_options": None, "_client": carried}

    def _attached(self) -> Any:
        if isinstance(self._client, Detached):
            self._client = self._client.client()
        return self._client

    def _call(self, part: Part, follow: Follow) -> tuple[Any, dict[str, Any]]:
        return types.load(follow.operation), part.arguments(follow)

    def _asked(self, within: float | None) -> CallOptions | None:
        if within is None:
            return self._options
        return {**(self._options or {}), "deadline": within}

    def _ended(self) -> Self:
        self._succeeded()
        return self

    def _over(self) -> None:
        """Raises unless all has ended and something has succeeded."""
        if self.pending:
            raise JobUnfinished(self, "it has not ended: call wait() first")
        if not any(part.state is State.SUCCEEDED for part in self.parts):
            self._succeeded()

    def _succeeded(self) -> None:
        if self.pending:
            raise JobUnfinished(self, "it has not ended: call wait() first")
        if self.state is State.CANCELED:
            raise JobCanceled(self, self.error)
        if self.state is State.FAILED:
            raise JobFailed(self, self.error)

    def _steps(self, timeout: float | None, on_progress: Callable[[Any], object] | None) -> Steps:
        from . import polling

        interval = self._attached().options_of(self._options).poll_interval
        pauses = (self.lifecycle.first, self.lifecycle.longest)
        if interval is not None:
            pauses = (interval, interval)
        return polling.following(self, pauses, timeout, on_progress)

    def _cancelable(self) -> list[tuple[Part, Follow]]:
        follow = self.lifecycle.cancel
        return [(part, follow) for part in self.pending if follow is not None]

    def _resumable(self, error: BaseException) -> None:
        """A wait that breaks off tells how to go on: the id is not lost with the variable."""
        error.add_note(f"{self} goes on at the provider; resume it with {self.to_dict()!r}")


class Detached:
    """Stands in for the client of a job that came without one."""

    def __init__(self, kind: type[Any], base_url: str) -> None:
        self._kind = kind
        self._base_url = base_url

    @classmethod
    def of(cls, client: SyncClient | AsyncClient | Detached) -> Detached:
        """What it takes to make such a client again, its keys left out."""
        return client if isinstance(client, Detached) else cls(type(client), client.base_url)

    def client(self) -> Any:
        """A client with the keys of the environment."""
        return self._kind(base_url=self._base_url)


AnyJob: TypeAlias = BaseJob[Any, Any]


def followed(options: CallOptions | None) -> CallOptions | None:
    """The options of a submission that hold for the calls about its job as well."""
    if not options:
        return None
    left_out = ("deadline", "extra_query", "extra_body")
    return cast("CallOptions", {k: v for k, v in options.items() if k not in left_out})


def _plain(response: Any) -> Any:
    if isinstance(response, BaseModel):
        return response.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    return to_jsonable_python(response)


def restored(
    data: Mapping[str, Any], lifecycles: Mapping[str, Lifecycle]
) -> tuple[Lifecycle, Any, float]:
    """Lifecycle, submit answer and time out of what `to_dict` gave. Raises ReelspecError."""
    life = lifecycles.get(str(data.get("operation")))
    if life is None:
        known = ", ".join(sorted(lifecycles))
        raise ReelspecError(f"no job of {data.get('operation')!r} here; there are {known}")
    if "response" not in data or not isinstance(data.get("submitted"), int | float):
        raise ReelspecError("give what job.to_dict() gave: operation, submitted, response")
    return life, read_again(life, data["response"]), float(data["submitted"])


def identified(
    operation: str, id: str, lifecycles: Mapping[str, Lifecycle]
) -> tuple[Lifecycle, Any]:
    """Lifecycle and submit answer of a job of which nothing but the id is left.

    Raises ReelspecError for an operation that submits no job, and for what is no id.
    """
    life = lifecycles.get(operation)
    if life is None:
        known = ", ".join(sorted(lifecycles))
        raise ReelspecError(f"{operation!r} submits no job here; these do: {known}")
    if id_text(id) is None:
        raise ReelspecError(f"{operation}: {id!r} is no job id; give error.job_id")
    response: Any = id
    for step in reversed(life.id.partition("#")[2].split("/")[1:]):
        name = step.replace("~1", "/").replace("~0", "~")
        response = [response] if name in ("*", "0") else {name: response}
    return life, read_again(life, response)


def read_again(life: Lifecycle, response: Any) -> Any:
    """A submit answer from its JSON, with whatever drift it had when it came."""
    from pydantic import ValidationError
    from pydantic_core import to_json

    from .drift import salvage

    if life.answer is None:
        return response
    content = to_json(response)
    try:
        return types.validator(life.answer).validate_json(content)
    except ValidationError:
        return salvage(types.load(life.answer), response, content)[0]

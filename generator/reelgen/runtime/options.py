"""Options per client, per view and per call."""

from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple, TypeAlias, TypedDict, get_args

from .http.library import httpx
from .http.log import Attempt

UnknownFields: TypeAlias = Literal["refuse", "warn"]


class Uploaded(NamedTuple):
    """The progress of an upload."""

    done: int
    """The number of bytes sent."""
    total: int | None
    """The number of bytes to send; None where a file has no known size."""

    @property
    def fraction(self) -> float | None:
        """Fraction from 0 to 1; None where the size is unknown."""
        return self.done / self.total if self.total else None


class CallOptions(TypedDict, total=False):
    """Options of one call or of a view (`client.with_options(...)`). All are optional."""

    timeout: float | httpx.Timeout | None
    """Seconds for each wait of an attempt: connecting, each read, each write (httpx.Timeout sets
    them separately); None waits indefinitely. Defaults to 60, and 10 to connect. The whole response
    may take longer: `deadline` limits that."""
    deadline: float | None
    """Wall-clock seconds for the whole call: tokens, connecting, all attempts and pauses, headers
    and body, also of a streamed response. Exceeded by one second at most; None: no limit. A
    blocking client whose `http_client` has a transport that does not wrap httpx's own checks it
    only between two chunks of a body. Raises `DeadlineExceededError`."""
    max_response_bytes: int | None
    """Maximum bytes of a response body after decompression; None: no limit. Defaults to 256 MiB. A
    streamed body is limited only if it is compressed. Raises `ResponseTooLargeError`."""
    max_retries: int
    """Attempts after the first; 0 disables retries."""
    extra_headers: Mapping[str, str | None]
    """Headers to add or to replace; None removes one."""
    extra_query: Mapping[str, object]
    """Query parameters to add; a list is sent as one parameter for each item, None not at all."""
    extra_body: Mapping[str, object]
    """Fields to add to a JSON body or a form without validation, for fields that are not in the
    spec yet. A name that begins with `/` is a JSON pointer: `{"/scenes/0/speed": 2}`."""
    unknown_fields: UnknownFields
    """The handling of request fields that are not in the spec: `refuse` them, the default, or
    `warn`, which sends them where the schema allows other fields, with an `UnknownFieldWarning`."""
    strict: bool
    """Whether a response that violates its schema raises `ContractDriftError` instead of a
    warning."""
    checks: bool
    """Whether arguments are validated against the spec before sending. Defaults to True."""
    max_rate: float | None
    """Maximum requests per second over all calls of the client and its views."""
    poll_interval: float | None
    """Seconds between two status checks of a job, at least 0.05, instead of the growing pauses of
    the spec."""
    on_upload: Callable[[Uploaded], object] | None
    """Called with the progress while an upload is sent. Its exceptions are logged and ignored."""
    on_attempt: Callable[[Attempt], None] | None
    """Called after each attempt with its call, status and duration. Its exceptions are logged and
    ignored."""


DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=10.0)

MAX_RESPONSE_BYTES = 1 << 28
"""Far above any JSON document, and far below the memory that a hostile response could occupy."""


class Options(NamedTuple):
    """The effective options of a call."""

    timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT
    deadline: float | None = None
    max_response_bytes: int | None = MAX_RESPONSE_BYTES
    max_retries: int = 2
    extra_headers: Mapping[str, str | None] | None = None
    extra_query: Mapping[str, object] | None = None
    extra_body: Mapping[str, object] | None = None
    unknown_fields: UnknownFields = "refuse"
    strict: bool = False
    checks: bool = True
    max_rate: float | None = None
    poll_interval: float | None = None
    on_upload: Callable[[Uploaded], object] | None = None
    on_attempt: Callable[[Attempt], None] | None = None

    def merged(self, changes: CallOptions) -> "Options":
        """Return these options overridden by `changes`; extra values are merged."""
        values: dict[str, Any] = dict(changes)
        unknown = values.keys() - set(Options._fields)
        if unknown:
            raise TypeError(f"unknown option: {', '.join(sorted(unknown))}")
        if values.get("unknown_fields", "refuse") not in get_args(UnknownFields):
            raise TypeError('unknown_fields must be "refuse" or "warn"')
        for name in ("extra_headers", "extra_query", "extra_body"):
            before = getattr(self, name)
            if before and name in values:
                values[name] = {**before, **values[name]}
        return self._replace(**values)

"""Options per client, per view and per call."""

from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple, TypeAlias, TypedDict, get_args

from .http.library import httpx
from .http.log import Attempt

UnknownFields: TypeAlias = Literal["refuse", "warn"]


class Uploaded(NamedTuple):
    """The progress of an upload."""

    done: int
    """Bytes."""
    total: int | None
    """Bytes; None where a file has no known size."""

    @property
    def fraction(self) -> float | None:
        """Fraction from 0 to 1; None where the size is unknown."""
        return self.done / self.total if self.total else None


class CallOptions(TypedDict, total=False):
    """Options of one call or of a view (`client.with_options(...)`). All are optional."""

    timeout: float | httpx.Timeout | None
    """Seconds that each wait of a try may take: to connect, for each read, for each write
    (httpx.Timeout sets them apart); None waits indefinitely. 60 unless set, 10 to connect. The
    whole response may take longer: `deadline` limits that."""
    deadline: float | None
    """Seconds of the clock for the whole call: tokens, connecting, every try, the pauses between
    them, headers and body, also of a streamed response. Exceeded by one second at most; None: no
    end. A blocking client whose `http_client` has a transport that neither is nor wraps httpx's own
    checks it between two pieces of a body only. Raises `DeadlineExceededError`."""
    max_response_bytes: int | None
    """Bytes that the body of a response may have after decompression, 256 MiB unless set; None: any
    number. A streamed response counts where it is compressed. Raises `ResponseTooLargeError`."""
    max_retries: int
    """Tries after the first; 0 switches retrying off."""
    extra_headers: Mapping[str, str | None]
    """Headers to add or to replace; None removes one."""
    extra_query: Mapping[str, object]
    """Query parameters to add; a list is sent as one parameter for each item, None not at all."""
    extra_body: Mapping[str, object]
    """Fields to add to a JSON body or a form, unchecked: for what the spec does not know yet. A
    name that begins with `/` is a JSON pointer: `{"/scenes/0/speed": 2}`."""
    unknown_fields: UnknownFields
    """What becomes of a field of a request that the spec does not name: `refuse` it unless set;
    `warn` sends it where its schema allows other fields, with an `UnknownFieldWarning`."""
    strict: bool
    """Raise `ContractDriftError` where a response violates its schema, rather than warn."""
    checks: bool
    """Check arguments against the spec before sending. False sends them as they are."""
    max_rate: float | None
    """Requests a second, at most, over all calls of the client and its views."""
    poll_interval: float | None
    """Seconds between two status calls of a job, at least 0.05, rather than the growing pauses of
    the spec."""
    on_upload: Callable[[Uploaded], object] | None
    """Called as the bytes of an upload go out, with how many have gone and how many there are.
    What it raises is logged and ignored."""
    on_attempt: Callable[[Attempt], None] | None
    """Called after each try, with its call, status and duration. What it raises is logged and goes
    no further."""


DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=10.0)

MAX_RESPONSE_BYTES = 1 << 28
"""Far above any JSON document, and far below the memory that a hostile response could ask for."""


class Options(NamedTuple):
    """The options in force for a call."""

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

"""The sandbox: a port for each provider, and one for files and the dashboard."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from starlette.types import ASGIApp

from ...client_variables import client_variables
from ...project import UnknownProviderError, find_specs
from ...validation import Api
from ..simulate.compose_delivery import (
    check_secret,
    secret_for,
)
from ..simulate.faults import (
    Fault,
    Faults,
)
from ..simulate.jobs import (
    Jobs,
    LiveJob,
)
from ..simulate.limits import KEPT
from ..simulate.load_api import load_apis
from ..simulate.log_entry import LogEntry
from ..simulate.operations import WEBHOOK_SECRET, Operations, SandboxOptions
from ..simulate.uploads import UploadStore
from ..simulate.webhook_delivery import Delivery
from . import http_server
from .dashboard import Dashboard, ProviderRow, render_dashboard
from .files import Files
from .provider_app import ProviderApp
from .request_log import RequestLog
from .traffic_log import LoggedApp, TrafficLog

LAST_PORT = 2**16 - 1


class Sandbox:
    """Plays providers on this machine, inside a `with` block.

    `specs` is a folder of specs, or a list of them; without it those of the project in the current
    folder are played, else those that come with the package. `port` is that of the page and the
    files, the providers follow; without it all ports are free ones. `speed` shortens the life of
    jobs. `faults` are rules such as `status=429,every=5`. `seed` decides ids and random faults.
    Deliveries are signed with `webhook_secret`. `key` is the only key that is accepted, without
    it any is. A `lenient` sandbox lets fields pass that the spec does not name. The last
    `keep_jobs` finished jobs of each provider are kept. Requests and responses are appended to
    the file `log`, as `reelgen drift` reads them, without credentials.
    """

    def __init__(
        self,
        providers: Sequence[str] = (),
        *,
        specs: Path | Sequence[Path] | None = None,
        port: int = 0,
        speed: float = 1.0,
        faults: Sequence[Fault | str] = (),
        seed: int = 0,
        webhook_secret: str = WEBHOOK_SECRET,
        key: str | None = None,
        lenient: bool = False,
        keep_jobs: int = KEPT,
        log: Path | None = None,
    ) -> None:
        if keep_jobs < 1:
            raise ValueError(f"keep_jobs must be at least 1, not {keep_jobs}")
        self.contracts = load_apis(_paths(providers, specs))
        if port + len(self.contracts) > LAST_PORT:
            raise ValueError(f"port {port}: the last one is {LAST_PORT}; use a lower number")
        check_secret(self.contracts, webhook_secret)
        self.jobs = {item.provider: Jobs(item, speed, keep_jobs) for item in self.contracts}
        self._journal = RequestLog()
        operations = {route.id for api in self.contracts for route in api.routes}
        self._faults = Faults(faults, seed, operations)
        self.deliveries: deque[Delivery] = deque(maxlen=KEPT)
        """The last events with their delivery attempts."""
        self._options = SandboxOptions(webhook_secret, key, lenient)
        self._log = None if log is None else TrafficLog(log)
        self._port = port
        self._seed = seed
        self._ports: dict[str, int] = {}
        self._serving: http_server.Serving | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start the servers. Raises OSError if a port is in use."""
        names = ["", *(api.provider for api in self.contracts)]
        ports = [self._port + index if self._port else 0 for index in range(len(names))]
        sockets = [http_server.listener(port) for port in ports]
        self._ports = dict(zip(names, map(http_server.port_of, sockets), strict=True))
        uploads = UploadStore()
        files = Files(self._find, self._faults, self._journal, uploads, self._dashboard)
        apps: dict[int, ASGIApp] = {self._ports[""]: files}
        for api in self.contracts:
            jobs = self.jobs[api.provider]
            operations = Operations(
                api, jobs, uploads, self.origin, self._seed, self._options, self.deliveries
            )
            app = ProviderApp(api, operations, self._faults, self._journal)
            apps[self._ports[api.provider]] = (
                app if self._log is None else LoggedApp(app, api, self._log)
            )
        self._serving = http_server.Serving(apps, sockets)
        self._serving.start()

    def stop(self) -> None:
        """Stop the servers."""
        if self._serving is not None:
            self._serving.stop()
            self._serving = None

    @property
    def origin(self) -> str:
        """The base URL of the dashboard and the files."""
        return f"http://{http_server.HOST}:{self._ports['']}"

    def url(self, provider: str) -> str:
        """Return the base URL of a provider in the sandbox."""
        api = self._api(provider)
        return f"http://{http_server.HOST}:{self._ports[provider]}{api.base}"

    def variables(self, provider: str) -> dict[str, str]:
        """Return the environment variables that make a client of this provider call the sandbox."""
        api = self._api(provider)
        return client_variables(api.document, provider, self.url(provider), self._options.key)

    def secret(self, provider: str) -> str:
        """Return the secret for `webhooks.parse` of a client of this provider."""
        return secret_for(self._api(provider), self._options.secret)

    def _api(self, provider: str) -> Api:
        return next(api for api in self.contracts if api.provider == provider)

    @property
    def requests(self) -> list[LogEntry]:
        """The last requests to providers, oldest first."""
        return self._journal.requests

    @property
    def submissions(self) -> Counter[str]:
        """The number of submissions that each provider accepted."""
        return self._journal.submissions

    @property
    def results_seen_headers(self) -> list[dict[str, str]]:
        """The headers of requests for result files, oldest first."""
        return self._journal.results_headers

    @property
    def entries(self) -> list[LogEntry]:
        """The last requests, including those for result files."""
        return self._journal.entries

    @property
    def counted(self) -> Counter[str]:
        """The number of requests by provider; result files under an empty name."""
        return self._journal.counted

    def _find(self, job: str) -> LiveJob | None:
        matches = (jobs.live.get(job) for jobs in self.jobs.values())
        return next((match for match in matches if match is not None), None)

    def _dashboard(self) -> str:
        rows = [
            ProviderRow(
                api, self.url(name), self.jobs[name].live, self.counted[name], self.variables(name)
            )
            for name, api in ((api.provider, api) for api in self.contracts)
        ]
        return render_dashboard(Dashboard(rows, self.entries, [*self.deliveries]))


def _paths(providers: Sequence[str], specs: Path | Sequence[Path] | None) -> list[Path]:
    """Return the specs of the providers; default: all. Raises UnknownProviderError."""
    if specs is None:
        return find_specs(Path(), providers)
    listed = sorted(specs.glob("*.yaml")) if isinstance(specs, Path) else specs
    paths = {path.stem: path for path in listed}
    unknown = [name for name in providers if name not in paths]
    if unknown:
        raise UnknownProviderError(f"{unknown[0]}: is not one of {', '.join(sorted(paths))}")
    return [paths[name] for name in providers or paths]

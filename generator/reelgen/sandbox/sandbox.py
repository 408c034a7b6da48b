"""The sandbox as a whole: a port for each provider, one for files and the page."""

from __future__ import annotations

import functools
from collections import Counter, deque
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from starlette.types import ASGIApp

from ..findings import Finding, SpecInvalidError
from . import serve
from .bundled import bundled
from .compose import check_secret, secret_for
from .contract import Contract
from .deliveries import Delivery
from .faults import Fault, Faults
from .files import Files
from .jobs import Jobs, LiveJob
from .journal import KEPT, Entry, Journal
from .operations import Manners, Operations
from .page import page
from .provider import ProviderApp

WEBHOOK_SECRET = "sandbox-secret"  # noqa: S105  it opens nothing


class Sandbox:
    """Plays providers on this machine, inside a `with` block.

    `specs` is a folder of specs, or a list of them; without it those that come with the package
    are played. `port` is that of the page and the
    files, the providers follow; without it all ports are free ones. `speed` shortens the life of
    jobs. `faults` are rules such as `status=429,every=5`. `seed` decides ids and random faults.
    Deliveries are signed with `webhook_secret`. `key` is the only key that is accepted, without
    it any is. A `lenient` sandbox lets fields pass that the spec does not name. The last
    `keep_jobs` finished jobs of each provider are kept.
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
    ) -> None:
        if keep_jobs < 1:
            raise ValueError(f"keep_jobs must be at least 1, not {keep_jobs}")
        self.contracts = _contracts(_paths(providers, bundled() if specs is None else specs))
        check_secret(self.contracts, webhook_secret)
        self.jobs = {item.provider: Jobs(item, speed, keep_jobs) for item in self.contracts}
        self._journal = Journal()
        operations = {route.id for contract in self.contracts for route in contract.routes}
        self._faults = Faults(faults, seed, operations)
        self.deliveries: deque[Delivery] = deque(maxlen=KEPT)
        """The last events that were, or should have been, delivered."""
        self._manners = Manners(webhook_secret, key, lenient)
        self._port = port
        self._seed = seed
        self._ports: dict[str, int] = {}
        self._serving: serve.Serving | None = None

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
        """Serve. Raises OSError where a port is taken."""
        names = ["", *(contract.provider for contract in self.contracts)]
        ports = [self._port + index if self._port else 0 for index in range(len(names))]
        sockets = [serve.listener(port) for port in ports]
        self._ports = dict(zip(names, map(serve.port_of, sockets), strict=True))
        files = Files(self._find, self._faults, self._journal, lambda live: page(self, live=live))
        apps: dict[int, ASGIApp] = {self._ports[""]: files}
        for contract in self.contracts:
            jobs = self.jobs[contract.provider]
            operations = Operations(
                contract, jobs, files, self.origin, self._seed, self._manners, self.deliveries
            )
            app = ProviderApp(contract, operations, self._faults, self._journal)
            apps[self._ports[contract.provider]] = app
        self._serving = serve.Serving(apps, sockets)
        self._serving.start()

    def stop(self) -> None:
        """Serve no more."""
        if self._serving is not None:
            self._serving.stop()
            self._serving = None

    @property
    def origin(self) -> str:
        """Where the page and the files are."""
        return f"http://{serve.HOST}:{self._ports['']}"

    def url(self, provider: str) -> str:
        """The base URL for a client of this provider."""
        contract = next(one for one in self.contracts if one.provider == provider)
        return f"http://{serve.HOST}:{self._ports[provider]}{contract.base}"

    def secret(self, provider: str) -> str:
        """What a client's `webhooks.parse` takes to check the deliveries of a provider."""
        contract = next(one for one in self.contracts if one.provider == provider)
        return secret_for(contract, self._manners.secret)

    @property
    def requests(self) -> list[Entry]:
        """The last requests to providers, in order."""
        return self._journal.requests

    @property
    def submissions(self) -> Counter[str]:
        """How many submissions each provider accepted."""
        return self._journal.submissions

    @property
    def results_seen_headers(self) -> list[dict[str, str]]:
        """The headers of the requests for files, in order."""
        return self._journal.results_headers

    @property
    def entries(self) -> list[Entry]:
        """The last requests, those for files too."""
        return self._journal.entries

    @property
    def counted(self) -> Counter[str]:
        """How many requests there were, by provider; those for files under an empty name."""
        return self._journal.counted

    def _find(self, job: str) -> LiveJob | None:
        found = (jobs.live.get(job) for jobs in self.jobs.values())
        return next((one for one in found if one is not None), None)


def _paths(providers: Sequence[str], specs: Path | Sequence[Path]) -> list[Path]:
    """The specs of the providers; of all in the folder where none is named."""
    if not isinstance(specs, Path):
        return [path for path in specs if not providers or path.stem in providers]
    names = providers or sorted(path.stem for path in specs.glob("*.yaml"))
    return [specs / f"{name}.yaml" for name in names]


def _contracts(paths: Sequence[Path]) -> list[Contract]:
    """All specs; the findings of all of them together."""
    contracts: list[Contract] = []
    findings: list[Finding] = []
    for path in paths:
        try:
            contracts.append(load_contract(path))
        except SpecInvalidError as error:
            findings.extend(error.findings)
    if findings:
        raise SpecInvalidError(findings)
    return contracts


def load_contract(path: Path) -> Contract:
    """Return what a spec promises. Raises SpecInvalidError."""
    return _contract(path, _stamp(path))


@functools.lru_cache(maxsize=32)
def _contract(path: Path, stamp: tuple[int, int]) -> Contract:
    """A contract is not changed by being played: one serves many sandboxes."""
    return Contract.of(path)


def _stamp(path: Path) -> tuple[int, int]:
    """Another one after each edit."""
    try:
        now = path.stat()
    except OSError:
        return (0, 0)
    return (now.st_mtime_ns, now.st_size)

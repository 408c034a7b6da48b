"""`reelgen drift`: compare recorded traffic with a spec.

Exit codes: 0 no drift, 1 drift, 2 usage error or no response to compare.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from ..config import ConfigInvalidError, read_config
from ..findings import SpecInvalidError
from ..fixtures.fixture import Exchange, load_fixtures
from ..validation import Api
from ..write import OutputRefusedError
from .compare_traffic import TrafficReport, compare_traffic
from .read_traffic import TrafficInvalidError, read_traffic
from .recording import source_of
from .show_proposal import shown_proposal


def run(arguments: argparse.Namespace) -> int:
    """Print one line for each cause; return 1 if there is one."""
    try:
        api = _api(arguments.spec)
        exchanges = read_traffic(arguments.traffic)
        earlier = _earlier(arguments.fixtures, api.provider)
    except (TrafficInvalidError, SpecInvalidError, ConfigInvalidError) as error:
        print(error, file=sys.stderr)
        return 2
    report = compare_traffic(api, exchanges, base_url=arguments.base_url, earlier=earlier)
    for line in _lines(report, api.provider):
        print(line)
    calls = report.matches.calls
    responder = source_of(calls[0][1]) if calls else ""
    try:
        for line in shown_proposal(arguments, api, report.changes, responder):
            print(line)
    except (OutputRefusedError, OSError) as error:
        print(f"the proposal cannot be written: {error}", file=sys.stderr)
        return 2
    if any(not change.weak for change in report.changes):
        return 1
    return 0 if report.responses else 2


def _api(spec: str) -> Api:
    """Return the API of a path, or of a provider of the project. Raises SpecInvalidError."""
    path = Path(spec)
    if path.suffix in (".yaml", ".yml", ".json") or path.exists():
        return Api.from_spec(path)
    paths = {path.stem: path for path in read_config(Path.cwd()).specs}
    if spec not in paths:
        raise ConfigInvalidError(
            f"{spec}: is neither a spec nor a provider; there are {', '.join(sorted(paths))}"
        )
    return Api.from_spec(paths[spec])


def _earlier(fixtures: Path | None, provider: str) -> list[Exchange]:
    if fixtures is None:
        return []
    contents = [fixture.content for fixture in load_fixtures(fixtures, provider)]
    return [content for content in contents if isinstance(content, Exchange)]


def _lines(report: TrafficReport, provider: str) -> Iterator[str]:
    for change in report.changes:
        yield str(change)
    matches = report.matches
    if matches.others:
        yield f"{matches.others} requests are not calls of {provider}"
    if matches.aborted:
        yield f"{matches.aborted} calls have no response"
    if report.failed:
        yield f"{report.failed} responses are undocumented server errors, not compared"
    as_documented = report.operations - report.drifted
    yield (
        f"{provider}: {report.responses} responses of {len(report.operations)} operations, "
        f"{len(as_documented)} as the spec says, {len(report.drifted)} drifted, "
        f"{len(report.changes)} causes"
    )

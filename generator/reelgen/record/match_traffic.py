"""Which exchanges of somebody's traffic are calls of an API, and of which operation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from ..document.server_urls import address_of
from ..validation import Api, Route, encode_path
from .capture_transport import HttpExchange
from .redact_urls import is_local

PORTS = {"http": 80, "https": 443}


@dataclass
class Matches:
    """The exchanges of some traffic by what they are to an API."""

    calls: list[tuple[Route, HttpExchange]] = field(
        default_factory=list[tuple[Route, HttpExchange]]
    )
    undocumented: list[HttpExchange] = field(default_factory=list[HttpExchange])
    """Successful calls of a host of the API that no operation describes."""
    others: int = 0
    """How many are of other hosts, preflights, or calls of no operation that failed."""
    aborted: int = 0
    """How many have no response."""


def matched(api: Api, exchanges: Iterable[HttpExchange], base_url: str | None = None) -> Matches:
    """Return the calls of an API among exchanges.

    Calls are those to a server of the spec, to this machine, or to `base_url`.
    """
    hosts, matches = hosts_of(api, base_url), Matches()
    for wire in exchanges:
        parts = urlsplit(wire.url)
        host = _authority(wire.url)
        ours = host in hosts or (is_local(parts.hostname or "") and not base_url)
        if not ours or wire.method == "OPTIONS":
            matches.others += 1
        elif wire.status == 0:
            matches.aborted += 1
        elif (route := _route(api, wire, base_url)) is not None:
            matches.calls.append((route, wire))
        elif 200 <= wire.status < 300 and host in hosts:
            matches.undocumented.append(wire)
        else:
            matches.others += 1
    return matches


def hosts_of(api: Api, base_url: str | None) -> set[str]:
    """Return the hosts, with their ports, that operations of an API are called at."""
    if base_url is not None:
        return {_authority(base_url)}
    servers = [*api.document.servers]
    for route in api.routes:
        servers += (*route.operation.servers, *route.item.servers)
    return {_authority(address_of(api.document, server)) for server in servers}


def is_documented_host(api: Api, url: str) -> bool:
    """Return whether a URL is at a server of the spec."""
    return _authority(url) in hosts_of(api, None)


def _authority(address: str) -> str:
    parts = urlsplit(address)
    try:
        port = parts.port or PORTS.get(parts.scheme, 0)
    except ValueError:
        port = 0
    return f"{(parts.hostname or '').lower()}:{port}"


def _route(api: Api, wire: HttpExchange, base_url: str | None) -> Route | None:
    parts = urlsplit(wire.url)
    path = encode_path(parts.path or "/")
    query = parse_qsl(parts.query, keep_blank_values=True)
    candidates = [path]
    if base_url is not None:  # it stands for the server, whose path may be another
        prefix = urlsplit(base_url).path.rstrip("/")
        if path.startswith(f"{prefix}/"):
            candidates.insert(0, api.base + path[len(prefix) :])
    for candidate in candidates:
        match = api.find(wire.method, candidate, query)
        if match is not None:
            return match[0]
    return None

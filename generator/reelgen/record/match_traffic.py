"""Assignment of the exchanges of recorded traffic to the operations of an API."""

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
    """The exchanges of some traffic, classified by operation."""

    calls: list[tuple[Route, HttpExchange]] = field(
        default_factory=list[tuple[Route, HttpExchange]]
    )
    undocumented: list[HttpExchange] = field(default_factory=list[HttpExchange])
    """Successful undocumented calls to a server of the API."""
    others: int = 0
    """Number of requests to other hosts, preflights, and failed undocumented calls."""
    aborted: int = 0
    """Number of requests without a response."""


def matched(api: Api, exchanges: Iterable[HttpExchange], base_url: str | None = None) -> Matches:
    """Return the calls of an API among exchanges.

    Calls are those to a server of the spec, to this machine, or to `base_url`.
    """
    hosts, matches = hosts_of(api, base_url), Matches()
    for exchange in exchanges:
        parts = urlsplit(exchange.url)
        host = _authority(exchange.url)
        ours = host in hosts or (is_local(parts.hostname or "") and not base_url)
        if not ours or exchange.method == "OPTIONS":
            matches.others += 1
        elif exchange.status == 0:
            matches.aborted += 1
        elif (route := _route(api, exchange, base_url)) is not None:
            matches.calls.append((route, exchange))
        elif 200 <= exchange.status < 300 and host in hosts:
            matches.undocumented.append(exchange)
        else:
            matches.others += 1
    return matches


def hosts_of(api: Api, base_url: str | None) -> set[str]:
    """Return the servers of an API as `host:port`, or that of `base_url`."""
    if base_url is not None:
        return {_authority(base_url)}
    servers = [*api.document.servers]
    for route in api.routes:
        servers += (*route.operation.servers, *route.item.servers)
    return {_authority(address_of(api.document, server)) for server in servers}


def is_documented_host(api: Api, url: str) -> bool:
    """Return whether the host of a URL is a server of the spec."""
    return _authority(url) in hosts_of(api, None)


def _authority(address: str) -> str:
    parts = urlsplit(address)
    try:
        port = parts.port or PORTS.get(parts.scheme, 0)
    except ValueError:
        port = 0
    return f"{(parts.hostname or '').lower()}:{port}"


def _route(api: Api, exchange: HttpExchange, base_url: str | None) -> Route | None:
    parts = urlsplit(exchange.url)
    path = encode_path(parts.path or "/")
    query = parse_qsl(parts.query, keep_blank_values=True)
    candidates = [path]
    if base_url is not None:  # it replaces the server URL, path included
        prefix = urlsplit(base_url).path.rstrip("/")
        if path.startswith(f"{prefix}/"):
            candidates.insert(0, api.base + path[len(prefix) :])
    for candidate in candidates:
        match = api.find(exchange.method, candidate, query)
        if match is not None:
            return match[0]
    return None
